"""A win with the executives once more, and what each hears once it is posted."""

from dataclasses import replace

from bot.cards import Button, Card, Quote, Text
from bot.commands import EditWin, PostAgain, TakeDown
from bot.wins import State, Win
from prompts.wins import both, names, what_changed
from prompts.wins.posting import Draft, draft
from prompts.words import Say


def reminder(stands: Draft, say: Say, *, anew: bool) -> Card:
    """Remind an executive of a draft, or offer it anew; where nobody waits any more, say so."""
    if not stands.win.awaits_an_executive:
        name = stands.win.name
        return Card(say.plain("draft-again-done", name=name), (Text(say("draft-again-done-more")),))
    again = replace(stands, title="draft-again-anew" if anew else "draft-again", waits="draft-again-more")
    return draft(again, say)


def posted_for_you(win: Win, by: str, places: tuple[str, ...], say: Say) -> Card:
    """Tell whoever told of a win that it is posted, and where."""
    if win.state is not State.POSTED:
        return Card(say.plain("win-down", name=win.name), (Text(say("posted-no-more")),))
    where = say("posted-where", who=by, places=both(places, say)) if places else say("draft-other-more", who=by)
    return Card(say.plain("posted-for-you", name=win.name), (Text(where), Text((win.said,))))


def gone_for_you(win: Win, by: str, why: str, say: Say) -> Card:
    """Tell whoever told of a win that it was taken down, and why."""
    told = (Text(say("gone-for-you-more", who=by)), *((Quote(why),) if why else ()))
    return Card(say.plain("win-down", name=win.name), told)


def pass_on(win: Win, people: tuple[str, ...], by: str, say: Say) -> Card:
    """Give a lead a line for each of those who did it."""
    title = say.plain("pass-on", name=win.name)
    if not people or win.state is not State.POSTED:
        return Card(title, (Text(say("pass-on-done")),))
    line = say.plain("pass-on-line", who=by, said=win.said)
    return Card(title, (*names("pass-on-names", people, say), Quote(line), Text(say("pass-on-why"), quiet=True)))


def post_gone(win: Win, nth: int, place: str, say: Say, *, again: bool) -> Card:
    """Tell whoever may change a post that it cannot be reached; ``again``: there is a place for it."""
    where = say("post-lost-in", place=place) if place else say("post-lost-more")
    told = (Text(where), *what_changed(win, say), *(() if again else (Text(say("draft-nowhere")),)))
    buttons = (Button(say.plain("post-again"), PostAgain(win.number, nth), primary=True),) if again else ()
    return Card(say.plain("post-lost", name=win.name), told, buttons)


def post_settled(win: Win, say: Say) -> Card:
    """Say that nothing is to be done any more about a post that was gone."""
    return Card(say.plain("post-lost-done", name=win.name), (Text(say("post-lost-done-more")),))


def change_wished(win: Win, by: str, wished: str, say: Say, *, theirs: bool) -> Card:
    """Show what somebody wishes changed in a post, to whoever may do so."""
    told = (Text(say("wished-by", who=by)), Quote(wished), Text((win.said,)))
    if not theirs:
        return Card(say.plain("change-wished-title", name=win.name), told)
    buttons = (Button(say.plain("edit"), EditWin(win.number)), Button(say.plain("take-down"), TakeDown(win.number)))
    return Card(say.plain("change-wished-title", name=win.name), told, buttons)
