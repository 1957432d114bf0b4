"""Executive meetings: what their hosts are asked, and the share in which a customer came first."""

from bot.cards import Button, Card, Heading, Style, Text, When
from bot.commands import SayCustomerFirst
from bot.leaders.agenda import FEWEST_MEETINGS, Agenda, First
from prompts.words import Say

KEYS = {First.YES: "first-yes", First.NO: "first-no", First.NOT_NOW: "first-pass"}


def customer_first(agenda: Agenda, say: Say) -> Card:
    """Ask a host; once they have said something it stands there, and what else could be said is in the menu."""
    ended = When(agenda.ended, Style.DAY)
    asked, who = Text(say("first-asked", title=agenda.title, ended=ended)), Text(say("first-who"), quiet=True)
    buttons = tuple(Button(say.plain(key), SayCustomerFirst(agenda.meeting, first)) for first, key in KEYS.items())
    if agenda.said is None:
        return Card(say.plain("first-title"), (asked, who), buttons)
    said = Text(say("first-said", said=say.plain(KEYS[agenda.said])))
    return Card(say.plain("first-title"), (asked, said, who), (), buttons)


def share(counted: tuple[int, int] | None, say: Say) -> Card:
    """Tell in how many executive meetings a customer came first, or that they are too few to tell."""
    head = Heading(say.plain("first-heading"))
    if counted is None:
        return Card("", (head, Text(say("first-few", least=FEWEST_MEETINGS))))
    part, whole = counted
    return Card("", (head, Text(say("first-share", part=part, whole=whole, percent=round(100 * part / whole)))))
