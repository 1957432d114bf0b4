"""The two tables of trust: who may see what, and who may do what. There is no other place that says so."""

from enum import StrEnum

from bot.company.roles import Role


class Thing(StrEnum):
    """What there is to see."""

    OWN_DATA = "own open and named answers, all that is kept on me"
    RESULT = "result of a closed question (threshold)"
    SHARED_WORDS = "shared words"
    CASE = "a case (decision, state)"
    BLOCKER = "a blocker"
    GOOD_NEWS = "wins, pledges, say/do"
    LEDGER = "sponsor's ledger"
    LEADER_WEEKS = "a leader's own weeks"
    SETTINGS = "settings, health"
    AUDIT = "audit log, privacy pack"


class Extent(StrEnum):
    """How much of a thing may be seen. Whoever asks must check the condition that an extent names."""

    NOTHING = "–"  # noqa: RUF001  # the table is printed so
    ALL = "✓"
    IF_ASKED = "if asked"
    OWN = "own"
    OWN_MEETINGS = "own meetings"
    OWN_TEAM = "own team"
    THEMES = "themes ≥ 5"
    REPORTED = "reported ones"
    COUNTS = "counts"
    READ = "read"


class Deed(StrEnum):
    """What there is to do."""

    TAKE_PART = "ask by hand, tell a win, name a blocker, stop, why, privacy, own data"
    BIND_A_SERIES = "bind or silence a series"
    PAUSE_A_PLACE = "pause or resume asking in a place"
    SILENCE_A_SERIES = "never ask about a series, or ask again"
    SET_THE_DECISION = "set or change the decision"
    DECIDE_A_CASE = "decide a case, hand it over"
    TAKE_A_CASE = "take a case over, or leave it"
    REMIND_OWNERS = "have the owners of overdue cases reminded"
    NAME_AN_OWNER = "ask somebody to own a blocker"
    OWN_A_BLOCKER = "own a blocker, or rather not"
    SETTLE_A_BLOCKER = "say what became of a blocker"
    CONFIRM_NAMES = "confirm names of a win"
    CHANGE_A_POST = "post, edit, take down a win"
    ASK_TO_CHANGE_A_POST = "ask for a win to be posted, edited or taken down"
    WRITE_THE_LEDGER = "write in the sponsor's ledger"
    SCHEDULE_CX_DAY = "schedule CX Day, and take it down"
    CONFIRM_VALUE = "confirm what a win is worth"
    COVER_A_JUDGEMENT = "cover a rule broken for a customer"
    MAKE_A_PLEDGE = "promise something by a day"
    PROPOSE_A_PLEDGE = "propose a pledge to somebody who leads"
    ANSWER_A_PLEDGE = "make a proposed pledge one's own, or rather not"
    SETTLE_A_PLEDGE = "keep, drop or move a pledge"
    DROP_WHAT_WAS_LEFT = "drop a pledge whose owner has left"
    SAY_WHETHER_FUNDED = "say whether an improvement is paid for"
    ANSWER_ON_PAY = "say once a year whether pay depends on customers"
    CHANGE_SETTINGS = "settings"
    PROPOSE_A_ROLE = "propose a sponsor, CX lead, leader or executive"
    ACCEPT_A_ROLE = "become sponsor, CX lead, leader or executive"
    NAME_SPONSOR = "name the next sponsor"


class Standing(StrEnum):
    """What somebody is to the one thing they want to do something with."""

    INTERNAL = "any internal person"
    HOST = "its host"
    ASKER = "the asker"
    LEAD_OF_PLACE = "lead of the place's team"
    OWNER = "owner"
    TEAM_LEAD_ONCE_ESCALATED = "team lead, once escalated"
    SPONSOR_ONCE_ESCALATED = "sponsor, once escalated to them"
    OFFERED_IT = "whom it is offered to"
    LEAD_OF_DOERS = "lead of the doing team"
    NAMED_BY_LEAD_OF_DOERS = "whom the lead of the doing team names"
    PROPOSER = "its proposer"
    DOER = "one of those it credits"
    EXECUTIVE = "an executive"
    LEADER = "a leader"
    EXECUTIVE_WHO_POSTED = "the executive who posted it"
    CX_LEAD = "a CX lead"
    SPONSOR = "the sponsor"
    WHILE_THERE_IS_NONE = "a CX lead or admin, while there is no sponsor"
    ESTIMATOR = "who estimated what it is worth"
    ADMIN = "admin"
    PERSON_PROPOSED = "the person proposed"


_ORDER = tuple(Role)  # the columns of the table below
_ASKED, _OWN, _HOSTED, _TEAM = Extent.IF_ASKED, Extent.OWN, Extent.OWN_MEETINGS, Extent.OWN_TEAM
_ALL, _NO, _READ, _FEW = Extent.ALL, Extent.NOTHING, Extent.READ, Extent.THEMES

SEE: dict[Thing, tuple[Extent, ...]] = {
    # member, host, team lead, leader, executive, CX lead, sponsor, admin, privacy
    Thing.OWN_DATA: (_ALL, _ALL, _ALL, _ALL, _ALL, _ALL, _ALL, _ALL, _ALL),
    Thing.RESULT: (_ASKED, _ALL, _ASKED, _ASKED, _ASKED, _ALL, _ALL, _NO, _NO),
    Thing.SHARED_WORDS: (_NO, _HOSTED, _NO, _NO, _NO, _FEW, _FEW, _NO, Extent.REPORTED),
    Thing.CASE: (_ASKED, _OWN, _TEAM, _NO, _NO, _ALL, _ALL, _NO, _NO),
    Thing.BLOCKER: (_OWN, _OWN, _TEAM, _NO, _NO, _ALL, _ALL, _NO, _NO),
    Thing.GOOD_NEWS: (_ALL, _ALL, _ALL, _ALL, _ALL, _ALL, _ALL, _ALL, _ALL),
    Thing.LEDGER: (_NO, _NO, _NO, _NO, _NO, _ALL, _ALL, _NO, _NO),
    Thing.LEADER_WEEKS: (_NO, _NO, _NO, _OWN, _NO, Extent.COUNTS, _ALL, _NO, _NO),
    Thing.SETTINGS: (_NO, _NO, _NO, _NO, _NO, _READ, _NO, _ALL, _READ),
    Thing.AUDIT: (_NO, _NO, _NO, _NO, _NO, _NO, _NO, _ALL, _ALL),
}

DO: dict[Deed, frozenset[Standing]] = {
    Deed.TAKE_PART: frozenset({Standing.INTERNAL}),
    Deed.BIND_A_SERIES: frozenset({Standing.HOST, Standing.ASKER}),
    Deed.PAUSE_A_PLACE: frozenset({Standing.HOST, Standing.LEAD_OF_PLACE, Standing.ADMIN}),
    Deed.SILENCE_A_SERIES: frozenset({Standing.HOST, Standing.LEAD_OF_PLACE}),
    Deed.SET_THE_DECISION: frozenset({Standing.HOST, Standing.ASKER}),
    Deed.DECIDE_A_CASE: frozenset({Standing.OWNER, Standing.TEAM_LEAD_ONCE_ESCALATED, Standing.SPONSOR_ONCE_ESCALATED}),
    Deed.TAKE_A_CASE: frozenset({Standing.OFFERED_IT}),
    Deed.REMIND_OWNERS: frozenset({Standing.CX_LEAD, Standing.SPONSOR}),
    Deed.NAME_AN_OWNER: frozenset({Standing.CX_LEAD}),
    Deed.OWN_A_BLOCKER: frozenset({Standing.PERSON_PROPOSED}),
    Deed.SETTLE_A_BLOCKER: frozenset({Standing.OWNER, Standing.CX_LEAD}),
    Deed.CONFIRM_NAMES: frozenset({Standing.LEAD_OF_DOERS, Standing.NAMED_BY_LEAD_OF_DOERS}),
    Deed.CHANGE_A_POST: frozenset({Standing.EXECUTIVE_WHO_POSTED}),
    Deed.ASK_TO_CHANGE_A_POST: frozenset({Standing.EXECUTIVE_WHO_POSTED, Standing.CX_LEAD}),
    Deed.WRITE_THE_LEDGER: frozenset({Standing.CX_LEAD, Standing.SPONSOR}),
    Deed.SCHEDULE_CX_DAY: frozenset({Standing.EXECUTIVE}),
    Deed.CONFIRM_VALUE: frozenset({Standing.CX_LEAD, Standing.SPONSOR}),
    Deed.COVER_A_JUDGEMENT: frozenset({Standing.SPONSOR}),
    Deed.MAKE_A_PLEDGE: frozenset({Standing.LEADER, Standing.EXECUTIVE, Standing.SPONSOR}),
    Deed.PROPOSE_A_PLEDGE: frozenset({Standing.CX_LEAD}),
    Deed.ANSWER_A_PLEDGE: frozenset({Standing.PERSON_PROPOSED}),
    Deed.SETTLE_A_PLEDGE: frozenset({Standing.OWNER}),
    Deed.DROP_WHAT_WAS_LEFT: frozenset({Standing.CX_LEAD, Standing.SPONSOR}),
    Deed.SAY_WHETHER_FUNDED: frozenset({Standing.OWNER}),
    Deed.ANSWER_ON_PAY: frozenset({Standing.EXECUTIVE}),
    Deed.CHANGE_SETTINGS: frozenset({Standing.ADMIN}),
    Deed.PROPOSE_A_ROLE: frozenset({Standing.ADMIN}),
    Deed.ACCEPT_A_ROLE: frozenset({Standing.PERSON_PROPOSED}),
    Deed.NAME_SPONSOR: frozenset({Standing.SPONSOR, Standing.WHILE_THERE_IS_NONE}),
}

NEVER: dict[Deed, frozenset[Standing]] = {
    Deed.CONFIRM_NAMES: frozenset({Standing.PROPOSER}),
    Deed.CHANGE_A_POST: frozenset({Standing.PROPOSER, Standing.DOER}),
    Deed.CONFIRM_VALUE: frozenset({Standing.PROPOSER, Standing.ESTIMATOR, Standing.DOER}),
    Deed.COVER_A_JUDGEMENT: frozenset({Standing.PROPOSER, Standing.DOER}),
    Deed.ACCEPT_A_ROLE: frozenset({Standing.PROPOSER}),
}


def may_see(thing: Thing, *roles: Role) -> frozenset[Extent]:
    """Return how much these roles together may see, each extent with its condition; empty means nothing."""
    return frozenset(SEE[thing][_ORDER.index(role)] for role in roles) - {Extent.NOTHING}


def may_do(deed: Deed, *standings: Standing) -> bool:
    """Tell whether somebody who stands so may do it; what is never allowed wins over what is."""
    return NEVER.get(deed, frozenset()).isdisjoint(standings) and not DO[deed].isdisjoint(standings)
