"""What people type after the bot's name, on every platform the same words."""

from difflib import get_close_matches

from bot.commands import (
    AskByHand,
    AskMeAgain,
    ExplainPlace,
    Pressable,
    ShowDecisions,
    ShowHelp,
    ShowHome,
    ShowPrivacy,
    ShowSetup,
    StopAsking,
    SwitchOff,
)
from bot.people import Place

SIMPLE: dict[str, Pressable] = {
    "stop": StopAsking(),
    "start": AskMeAgain(),
    "privacy": ShowPrivacy(),
    "decisions": ShowDecisions(),
    "home": ShowHome(),
    "setup": ShowSetup(),
    "setup off": SwitchOff(),
}
KNOWN = ("help", "ask", "why", *SIMPLE)


def typed(text: str, place: Place, title: str, name: str = "/chair") -> Pressable:
    """Read what somebody typed in ``place``, called ``title``; what is not understood asks for help.

    ``name`` is what the slash command is called here, so that help can say it.
    """
    words = " ".join(text.split())
    first, _, rest = words.partition(" ")
    if first.lower() == "ask":
        return AskByHand(place, title, rest)
    if words.lower() == "why":
        return ExplainPlace(place)
    return SIMPLE.get(words.lower()) or ShowHelp("" if words.lower() == "help" else words[:100], name)


def meant(words: str) -> str:
    """Return the word that was probably meant, or nothing."""
    found = get_close_matches(words.lower(), KNOWN, 1) or get_close_matches(words.lower().partition(" ")[0], KNOWN, 1)
    return found[0] if found else ""
