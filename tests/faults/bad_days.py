"""How each bad day comes about on Slack. Each returns what was said to whoever the table says is told."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO

import pytest

from bot.answers import Verdict
from bot.commands import GiveAnswer
from bot.company.faults import SetupFaults
from bot.wire import write
from storage.sqlite import Sqlite
from tests.faults.chats import PRICING, SIX
from tests.office import Office
from tests.outside import Told
from tests.platforms import slack_requests as requests
from tests.platforms.faults import declined
from tests.platforms.slack_at_work import SECRET
from tests.platforms.slack_office import OnSlack
from tests.platforms.slack_requests import Sent, Spot, interaction

Act = Callable[[Office, "BadSlack"], str]
FIVE_MISTAKES = """
[company]
name = "Northwind"
timezone = "Berlin"
colour = "blue"
[people]
sponsor = "dana"
[asking]
mode = "loud"
fewest_people = 1
"""


@dataclass(frozen=True)
class Day:
    """``asked``: a question stands in #checkout when it begins."""

    act: Act
    asked: bool


DAYS: dict[str, Day] = {}


class BadSlack(OnSlack):
    async def status(self, sent: Sent, secret: str = SECRET, late: float = 0) -> str:
        """Send something as it is, and return the status of the answer."""
        known = sent.headers(secret, self._clock.now().timestamp() - late)
        async with self._client.post("/slack/events", data=BytesIO(sent.body), headers=known) as heard:
            status = str(heard.status)
        await self._platform.background.done(5)
        return status

    async def presses(self, who: str, value: str) -> Told:
        return await self.hears(self.pressing(who, value), who)

    def pressing(self, who: str, value: str) -> Sent:
        element = {"type": "button", "action_id": "command/0", "value": value}
        return requests.press(f"U{who.upper()}", element, Spot("CCHECKOUT"), self.slack.answers(who))


def day(what: str, *, asked: bool = True) -> Callable[[Act], Act]:
    def known(act: Act) -> Act:
        DAYS[what] = Day(act, asked)
        return act

    return known


def answer(verdict: Verdict = Verdict.LIKE) -> str:
    return write(GiveAnswer(PRICING.question, verdict))


@day("a wrong signature")
def _(office: Office, slack: BadSlack) -> str:
    status: str = office.run(slack.status(slack.pressing("Grace", answer()), secret="another"))
    return status


@day("a stale timestamp")
def _(office: Office, slack: BadSlack) -> str:
    status: str = office.run(slack.status(slack.pressing("Grace", answer()), late=301))
    return status


@day("malformed JSON from outside")
def _(office: Office, slack: BadSlack) -> str:
    malformed = (Sent(b"payload=%7B%22type%22"), Sent(b"{", "application/json"), Sent(b"\xff\xfe"), interaction({}))
    return " ".join({office.run(slack.status(sent)) for sent in malformed})


@day("one press delivered five times, out of order")
def _(office: Office, slack: BadSlack) -> str:
    first, second = slack.pressing("Grace", answer(Verdict.DISLIKE)), slack.pressing("Grace", answer())
    order = (first, second, first, first, first, first)
    said: list[str] = [told(office.run(slack.hears(sent, "Grace"))) for sent in order]
    assert said[2:] == [""] * 4
    return said[0] + said[1]


@day("a button of an older version")
def _(office: Office, slack: BadSlack) -> str:
    return told(office.run(slack.presses("Grace", '{"is":"Vote","question":"q","verdict":"dislike"}')))


@day("an answer after closing")
def _(office: Office, slack: BadSlack) -> str:
    office.until(2030, 1, 7, 16, 1)
    return told(office.run(slack.presses("Grace", answer())))


@day("a double click")
def _(office: Office, slack: BadSlack) -> str:
    return told(office.run(at_once(slack, "Grace", [slack.pressing("Grace", answer()) for _ in range(2)])))


@day("two people at once")
def _(office: Office, slack: BadSlack) -> str:
    return told(office.run(at_once(slack, "Grace", [slack.pressing(who, answer()) for who in ("Grace", "Linus")])))


@day("someone who was not in the meeting")
def _(office: Office, slack: BadSlack) -> str:
    return told(office.run(slack.presses("Omar", answer())))


@day("a guest")
def _(office: Office, slack: BadSlack) -> str:
    return told(office.run(slack.presses("Gus", answer())))


@day("a reason of 10,000 characters")
def _(office: Office, slack: BadSlack) -> str:
    del slack
    return office.says_why("Grace", reason="x" * 10_000).errors["reason"]


@day("<!channel> in a reason")
def _(office: Office, slack: BadSlack) -> str:
    return passed_on(office, slack, "Ask <!channel> about it")


@day("<@U…> in a reason")
def _(office: Office, slack: BadSlack) -> str:
    return passed_on(office, slack, "Ask <@UGRACE> about it")


@day("a name from right to left, with an emoji", asked=False)
def _(office: Office, slack: BadSlack) -> str:
    del slack
    office.people_are(replace(office.profile("Dana"), name="שלום 🎉"))
    office.rows("update people set welcomed = null where account = 'UMEI'")
    office.meeting_ends("Pricing", ("Mei", "Tom", "Omar", "Pia"))
    return " ".join(card.words for card in office.told("Mei"))


@day("an archived channel", asked=False)
def _(office: Office, slack: BadSlack) -> str:
    return refused(office, slack, "chat.postMessage", "is_archived")


@day("a channel that the bot is not in", asked=False)
def _(office: Office, slack: BadSlack) -> str:
    return refused(office, slack, "chat.postMessage", "not_in_channel")


@day("a person who has been deactivated", asked=False)
def _(office: Office, slack: BadSlack) -> str:
    office.rows("update people set welcomed = null where account = 'UGRACE'")
    return refused(office, slack, "conversations.open", "user_disabled")


@day("a message that was deleted")
def _(office: Office, slack: BadSlack) -> str:
    slack.slack.world.messages.clear()
    office.run(slack.presses("Grace", answer()))
    later(office)
    [told] = slack.slack.world.messages  # the host alone, once
    assert told.channel.startswith("D")
    assert told.text.startswith("My question cannot be seen any more")
    return ""


@day("a disk that cannot be written")
def _(office: Office, slack: BadSlack) -> str:
    engine = office.store.engine
    assert isinstance(engine, Sqlite)
    engine.db.execute("pragma query_only = on")
    heard = len(slack.slack.world.ephemerals)
    assert office.run(slack.status(slack.pressing("Grace", answer()))) == "500"
    engine.db.execute("pragma query_only = off")
    return str(slack.slack.world.ephemerals[heard:])


@day("a setup file with five mistakes")
def _(office: Office, slack: BadSlack) -> str:
    del slack
    with pytest.raises(SetupFaults) as wrong:
        office.configure(FIVE_MISTAKES)
    assert len(wrong.value.faults) == 5
    return str(wrong.value)


def told(heard: Told) -> str:
    return heard.words


async def at_once(slack: BadSlack, who: str, sent: list[Sent]) -> Told:
    told_ = await asyncio.gather(*(slack.hears(one, who) for one in sent))
    return max(told_, key=lambda one: len(one.words))


def passed_on(office: Office, slack: BadSlack, words: str) -> str:
    """Let Grace share these words, and return what the host then reads; to Slack they are words, never markup."""
    office.says_why("Grace", reason=words, share="yes")
    office.until(2030, 1, 7, 16, 1)
    assert all(words not in message.text for message in slack.slack.world.messages)
    return " ".join(card.words for card in office.told("Ana"))


def refused(office: Office, slack: BadSlack, method: str, reason: str) -> str:
    slack.slack.fail(method, declined(reason))
    office.meeting_ends("Pricing", SIX)
    later(office)
    return ""


def later(office: Office) -> None:
    for _ in range(3):
        office.time_passes(seconds=31)
