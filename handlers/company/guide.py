"""How far a company is set up, as each step's card tells it and as pages show it."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Card, Sight
from bot.commands import Request, ShowSetup
from bot.commands.refused import NotYours
from bot.commands.refused_setup import NotToSetUp
from bot.company import Role, Setup, Thing, may_see
from bot.company.guide import SETTLES_NOTHING, Step, is_settled, next_step
from bot.effects import Effect, Reply
from bot.people import Person
from bot.views import HealthShown, SetupShown, StepShown, TrialNoted, TrialQuestion
from handlers.company import UNSET, roles_in, say_to, warming_teams, who_is_waited_for
from handlers.company.founding import may_set_up
from prompts import company as setup_words
from prompts.company import guide as words
from prompts.words import Say
from storage import Memory


def show_setup(_: ShowSetup, request: Request, memory: Memory) -> Iterator[Effect]:
    """Show how the company is set up and how the bot is; where nothing is set up yet, the first step."""
    if memory.company.setup() is None:
        if not may_set_up(request.by, request.at, memory):
            raise NotToSetUp
        yield Reply(StepShown(request.by))
        return
    if not may_see(Thing.SETTINGS, *roles_in(memory, request.by)):
        raise NotYours
    yield Reply(SetupShown(request.by))
    yield Reply(HealthShown(request.by))


def setup_shown(view: SetupShown, at: datetime, memory: Memory) -> Sight:
    admin, say = Role.ADMIN in roles_in(memory, view.person), say_to(view.person, memory)
    setup, new = memory.company.setup(), warming_teams(at, memory)
    card = setup_words.setup_shown(setup, new, say, admin=admin, under_way=is_under_way(memory))
    return Sight(view.person, card, say.language)


def passed_in(memory: Memory) -> frozenset[Step]:
    return frozenset(Step(name) for name in memory.company.steps_taken() if name in set(Step))


def present_step(memory: Memory) -> Step:
    """Return the step that is to be taken next."""
    return next_step(passed_in(memory), memory.company.setup())


def is_under_way(memory: Memory) -> bool:
    """Tell whether somebody has begun with the steps and is not done. A company set up by a file has not."""
    passed = passed_in(memory)
    return memory.company.setup() is None or bool(passed and Step.LIVE not in passed)


def can_be_undone(step: Step, memory: Memory) -> bool:
    """Tell whether what was before a step is still kept, or there is nothing but the step itself to take back."""
    taken = memory.company.steps_taken().get(step)
    return memory.company.can_undo(step) or bool(taken and (taken.skipped or step in SETTLES_NOTHING))


def step_shown(view: StepShown, at: datetime, memory: Memory) -> Sight | None:
    if not may_set_up(view.person, at, memory):
        return None
    say = say_to(view.person, memory)
    return Sight(view.person, _card(view.step or present_step(memory), memory, say), say.language)


def on_page(person: Person, at: datetime, memory: Memory) -> Iterator[Card]:
    """Yield the step that is next, for whoever may take it, until all are taken."""
    if may_set_up(person, at, memory) and is_under_way(memory):
        yield words.on_page(_card(present_step(memory), memory, say_to(person, memory)))


def trial_question(view: TrialQuestion, memory: Memory) -> Sight | None:
    """Show the question of a test; one that was tried again or taken back is taken down."""
    taken = memory.company.steps_taken().get(Step.TEST)
    if (
        taken is None
        or (taken.at, taken.by) != (view.at, view.person)
        or Role.ADMIN not in roles_in(memory, view.person)
    ):
        return None
    say = say_to(view.person, memory)
    return Sight(view.person, words.trial(say), say.language)


def trial_noted(view: TrialNoted, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, words.trial_noted(view.verdict, say), say.language)


def _card(step: Step, memory: Memory, say: Say) -> Card:
    setup, taken = memory.company.setup(), memory.company.steps_taken().get(step)
    standing = words.Standing(
        step,
        memory.company.version(),
        is_taken=taken is not None or is_settled(step, setup),
        is_skipped=bool(taken and taken.skipped),
        can_undo=can_be_undone(step, memory),
    )
    return words.step(standing, now_in(setup or UNSET, memory), say)


def now_in(setup: Setup, memory: Memory) -> words.Now:
    """Return what the cards tell of a setup, in names where these are known."""
    waited = frozenset(who_is_waited_for(setup, memory))
    named = setup.people
    emails = (named.sponsor, *named.admins, *(leader.email for leader in named.leaders), *named.executives,
              *named.cx_leads, *(email for team in setup.teams[:1] for email in (team.lead, *team.members)),
              *(calendar.owner for calendar in setup.calendars))  # fmt: skip
    known = {email: profile.name for email in emails if (profile := memory.people.by_email(email))}
    return words.Now(setup, known, waited, is_there=memory.company.setup() is not None)
