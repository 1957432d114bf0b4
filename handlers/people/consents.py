"""People who let us read their Google calendar: only one's own, once an address, and sealed."""

from dataclasses import dataclass
from datetime import datetime

from bot.company import CalendarKind
from bot.meetings.consents import Consent, Consents, Outcome
from bot.people import Kind, Person, Profile
from bot.ports import Clock
from handlers.company import say_to
from prompts.people import sentence_of
from prompts.people.consents import consented
from storage import Memory, Store
from storage.calendars import Connected

NOBODY = Person("mail", "")


@dataclass(frozen=True, slots=True)
class Consenting:
    """What the pages in a browser ask of us. ``workspace`` is whose words they speak where nobody is known."""

    store: Store
    clock: Clock
    workspace: str

    @property
    def consents(self) -> Consents:
        return self.store.consents

    def now(self) -> datetime:
        return self.clock.now()

    async def address(self, consent: Consent) -> str:
        """Return the e-mail of whoever is asked; nothing where nobody knows it, or they are none of us."""
        found = await self.store.read(consent.workspace, lambda memory: _colleague(consent.person, memory))
        return found.email.lower() if found else ""

    async def give(self, consent: Consent, name: str, email: str, token: str) -> Outcome:
        """Keep it, if the account at Google has the person's own address and the link was not used before."""
        now = self.now()

        def work(memory: Memory) -> Outcome:
            profile = _colleague(consent.person, memory)
            if profile is None or not email or profile.email.lower() != email:
                return Outcome.ANOTHERS
            if not memory.inbox.is_new(f"google/{name}", now):
                return Outcome.USED
            connected = Connected(email, profile.person.key, CalendarKind.GOOGLE, now, token=token)
            memory.calendars.connect(connected)
            memory.calendars.look_anew(connected.name, now)
            memory.audit.note(now, profile.person, "connected their calendar", "google")
            return Outcome.CONNECTED

        return await self.store.change(consent.workspace, work)

    async def words(self, outcome: Outcome, consent: Consent | None) -> tuple[str, str, str]:
        """Return language, title and sentence of a page."""
        person = consent.person if consent else NOBODY
        workspace = consent.workspace if consent else self.workspace
        say = await self.store.read(workspace, lambda memory: say_to(person, memory))
        card = consented(outcome, say)
        return say.language, card.title, sentence_of(card)


def _colleague(person: Person, memory: Memory) -> Profile | None:
    profile = memory.people.profile(person)
    return profile if profile and profile.kind is Kind.INTERNAL and profile.email else None
