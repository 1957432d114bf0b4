"""What one company has told us, as its repositories tell it."""

from functools import partial

from storage.alarms import Alarms
from storage.answers import Answers
from storage.audit import Audit
from storage.blockers import Blockers
from storage.calendars import Calendars
from storage.cases import Cases
from storage.cases.unsearched import Unsearched
from storage.company import Company
from storage.digests import Digests
from storage.digests.editions import Editions
from storage.engine import Run, spoken
from storage.evidence import Evidence
from storage.hooks import Hooks
from storage.inbox import Inbox
from storage.keys import Keys
from storage.leaders import Leaders
from storage.leaders.calls import Calls
from storage.leaders.funding import Fundings
from storage.leaders.heard import Samples
from storage.leaders.pay import PayAsked
from storage.leaders.pledges import Pledges
from storage.leaders.said_done import SaidDone
from storage.leaders.slackened import Stretches
from storage.leaders.sponsorship import Sponsorship
from storage.meetings import Meetings
from storage.meetings.arms import Arms, lots_of
from storage.meetings.decisions import Decisions
from storage.outbox import Outbox
from storage.outcomes import Outcomes
from storage.people import People
from storage.people.attention import Attentions
from storage.people.erased import Erased
from storage.people.traces import Traces
from storage.receipts import Gone, Receipts
from storage.spending import Spending
from storage.wins import Wins
from storage.wins.cx_days import CxDays
from storage.wins.ledger import Ledger


class Memory:
    """What one company has told us, inside one transaction."""

    def __init__(self, run: Run, workspace: str, keys: Keys) -> None:
        gone = Gone(run)
        self.what_goes = gone.counted
        bound = partial(spoken, gone, workspace=workspace)
        self.run = bound
        self.link_to = keys.links.for_workspace(workspace)
        self.google_link = keys.consents.for_workspace(workspace)
        self.inbox = Inbox(bound, keys.key)
        self.outbox = Outbox(bound)
        self.alarms = Alarms(bound)
        self.audit, self.receipts = Audit(bound), Receipts(bound)
        self.company, self.hooks = Company(bound), Hooks(bound, keys.hooks, keys.decoy)
        self.people = People(bound)
        self.traces, self.erased = Traces(bound), Erased(bound, keys.erased)
        self.attention = Attentions(bound, keys.seal)
        self.arms = Arms(bound, lots_of(keys.hold_out, workspace))
        self._nouns(bound, keys)

    def _nouns(self, bound: Run, keys: Keys) -> None:
        """Open a repository for each noun of the house."""
        self.meetings = Meetings(bound)
        self.calendars = Calendars(bound, keys.calendars)
        self.answers = Answers(bound, keys.key, self.people.accounts)
        self.cases = Cases(bound)
        self.decisions = Decisions(bound)
        self.unsearched = Unsearched(bound)
        self.wins = Wins(bound)
        self.cx_days = CxDays(bound)
        self.ledger = Ledger(bound, keys.ledger)
        self.blockers = Blockers(bound, keys.key)
        self.leaders = Leaders(bound)
        self.pledges = Pledges(bound)
        self.fundings = Fundings(bound)
        self.pay = PayAsked(bound, keys.pay)
        self.said_done = SaidDone(bound)
        self.sponsorship = Sponsorship(bound)
        self.samples = Samples(bound, keys.heard)
        self.stretches = Stretches(bound)
        self.calls = Calls(bound, keys.contacts)
        self.digests, self.editions = Digests(bound, keys.times), Editions(bound)
        self.evidence = Evidence(bound, keys.evidence)
        self.outcomes = Outcomes(bound, keys.outcomes)
        self.spending = Spending(bound)
        self.model, self.machine = keys.model, keys.machine
