"""What people type after the bot's name, on every platform the same words."""

import re
from collections.abc import Callable
from difflib import get_close_matches
from unicodedata import normalize

from bot.cases.searching import MOST_TYPED
from bot.commands import (
    AskByHand,
    AskMeAgain,
    ExplainPlace,
    PassSponsor,
    PausePlace,
    Pressable,
    PreviewDigest,
    ShowBlockers,
    ShowDecisions,
    ShowDigest,
    ShowEdition,
    ShowHelp,
    ShowHome,
    ShowLedger,
    ShowPrivacy,
    ShowSetup,
    ShowWhere,
    ShowWins,
    Snooze,
    StopAsking,
    SwitchOff,
    TellBlocker,
    TellWin,
    UseCode,
)
from bot.commands.celebrating import ShowCxDay
from bot.commands.linking import LinkCompanies
from bot.commands.pledging import MakePledge, ShowPledges
from bot.digests.editions import Edition
from bot.leaders.pledges import MAX_PLEDGE
from bot.people import Place
from bot.wins import MAX_EVIDENCE

SIMPLE: dict[str, Pressable] = {
    "stop": StopAsking(),
    "start": AskMeAgain(),
    "snooze": Snooze(),
    "privacy": ShowPrivacy(),
    "decisions": ShowDecisions(),
    "digest": ShowDigest(),
    "digest month": ShowEdition(Edition.MONTH),
    "digest quarter": ShowEdition(Edition.QUARTER),
    "digest preview": PreviewDigest(),
    "home": ShowHome(),
    "wins": ShowWins(),
    "ledger": ShowLedger(),
    "cx day": ShowCxDay(),
    "blockers": ShowBlockers(),
    "pledges": ShowPledges(),
    "sponsor": PassSponsor(),
    "setup": ShowSetup(),
    "setup off": SwitchOff(),
}
HERE: dict[str, Callable[[Place], Pressable]] = {
    "why": ExplainPlace,
    "where": ShowWhere,
    "pause": PausePlace,
    "pause off": lambda place: PausePlace(place, off=True),
    "resume": lambda place: PausePlace(place, off=True),
}
TOLD: dict[str, Callable[[str], Pressable]] = {
    "win": lambda words: TellWin(change=words),
    "blocker": TellBlocker,
    "pledge": lambda words: MakePledge(words[:MAX_PLEDGE]),
    "link": lambda words: LinkCompanies(words[:LONGEST_CODE]),
}
LONGEST_CODE = 40  # of a link between companies, with whatever stands between its digits
LONGEST_LINK = 300  # to a message; both platforms stay far below
CODE = re.compile(r"\w{4}(-\w{4}){3}", re.ASCII)  # that the operator has printed, to begin to set up with
NAMES = {"teams": "@Empty Chair"}  # of the bot, where people write to it by name
KNOWN = ("help", "ask", *TOLD, *HERE, *SIMPLE)


def called(platform: str) -> str:
    """Return what somebody types first to speak to the bot."""
    return NAMES.get(platform, "/chair")


def typed(text: str, place: Place, title: str, name: str = "/chair", *, alone: bool = False) -> Pressable:
    """Read what somebody typed in ``place``, called ``title``; what is not understood asks for help.

    ``name`` is what the slash command is called here, so that help can say it. ``alone``: nobody else reads it here.
    """
    words = " ".join(text.split())
    first, _, rest = words.partition(" ")
    known, called_for = _plain(words), _plain(first)
    if called_for == "setup" and CODE.fullmatch(rest):
        return UseCode(rest.lower())
    if called_for == "ask":
        return AskByHand(None if alone else place, title, rest)
    if called_for == "decisions" and rest:
        return ShowDecisions(words=rest[:MOST_TYPED])
    if told := TOLD.get(called_for):
        return told(rest)
    if known in HERE:
        return HERE[known](place)
    return SIMPLE.get(known) or ShowHelp("" if known == "help" else words[:100], name)


def _plain(words: str) -> str:
    """Return words in small letters of the usual width: a Japanese keyboard writes wide ones."""
    return normalize("NFKC", words).lower()


def win_from(message: str, link: str = "") -> TellWin:
    """Return the win that somebody tells of from a message: what that says and where it stands are its evidence."""
    last = link if len(link) <= LONGEST_LINK else ""
    said = message[: MAX_EVIDENCE - len(last) - 1] if last else message[:MAX_EVIDENCE]
    return TellWin(evidence="\n".join(filter(None, (said, last))))


def meant(words: str) -> str:
    """Return the word that was probably meant, or nothing."""
    found = get_close_matches(words.lower(), KNOWN, 1) or get_close_matches(words.lower().partition(" ")[0], KNOWN, 1)
    return found[0] if found else ""
