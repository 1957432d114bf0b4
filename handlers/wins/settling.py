"""What a win is worth, and a rule broken for it, as those see it who settle that."""

from bot.cards import Sight
from bot.views import BeingSettled, ValueToSettle
from bot.wins import Win
from bot.wins.value import Settling
from handlers.company import say_to
from handlers.wins.who import called
from handlers.wins.worth import covers, settlers
from prompts.wins import worth as words
from storage import Memory


def settling(view: BeingSettled, win: Win, memory: Memory) -> Sight | None:
    """Show it to whoever may settle it still; where it stands already, it is kept right."""
    say = say_to(view.person, memory)
    if not isinstance(view, ValueToSettle):
        asked = covers(view.person, win, memory)
        return Sight(view.person if asked else None, words.judgement_to_cover(win, say), say.language)
    if win.value is None:
        return None
    value = win.value
    waits = value.settling is Settling.WAITING and view.person in settlers(win, memory)
    by = called(value.by, memory) if value.by else value.by_words
    done = called(value.settled_by, memory) if value.settled_by else ""
    return Sight(view.person if waits else None, words.value_to_settle(win, value, by, done, say), say.language)
