"""Who may see and do what: every role and every row, against the tables as they are printed."""

import pytest

from bot.company import Deed, Extent, Role, Standing, Thing, may_do, may_see

SEE = """
| may see | member | host | team lead | leader | executive | CX lead | sponsor | admin | privacy |
| own open and named answers, all that is kept on me | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ |
| result of a closed question (threshold) | if asked | ✓ | if asked | if asked | if asked | ✓ | ✓ | – | – |
| shared words | – | own meetings | – | – | – | themes ≥ 5 | themes ≥ 5 | – | reported ones |
| a case (decision, state) | if asked | own | own team | – | – | ✓ | ✓ | – | – |
| a blocker | own | own | own team | – | – | ✓ | ✓ | – | – |
| wins, pledges, say/do | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ |
| sponsor's ledger | – | – | – | – | – | ✓ | ✓ | – | – |
| a leader's own weeks | – | – | – | own | – | counts | ✓ | – | – |
| settings, health | – | – | – | – | – | read | – | ✓ | read |
| audit log, privacy pack | – | – | – | – | – | – | – | ✓ | ✓ |
"""  # noqa: RUF001  # the table is printed so

DO = {
    Deed.TAKE_PART: {Standing.INTERNAL},
    Deed.BIND_A_SERIES: {Standing.HOST, Standing.ASKER},
    Deed.PAUSE_A_PLACE: {Standing.HOST, Standing.LEAD_OF_PLACE, Standing.ADMIN},
    Deed.SILENCE_A_SERIES: {Standing.HOST, Standing.LEAD_OF_PLACE},
    Deed.SET_THE_DECISION: {Standing.HOST, Standing.ASKER},
    Deed.DECIDE_A_CASE: {Standing.OWNER, Standing.TEAM_LEAD_ONCE_ESCALATED, Standing.SPONSOR_ONCE_ESCALATED},
    Deed.TAKE_A_CASE: {Standing.OFFERED_IT},
    Deed.REMIND_OWNERS: {Standing.CX_LEAD, Standing.SPONSOR},
    Deed.NAME_AN_OWNER: {Standing.CX_LEAD},
    Deed.OWN_A_BLOCKER: {Standing.PERSON_PROPOSED},
    Deed.SETTLE_A_BLOCKER: {Standing.OWNER, Standing.CX_LEAD},
    Deed.CONFIRM_NAMES: {Standing.LEAD_OF_DOERS, Standing.NAMED_BY_LEAD_OF_DOERS},
    Deed.CHANGE_A_POST: {Standing.EXECUTIVE_WHO_POSTED},
    Deed.ASK_TO_CHANGE_A_POST: {Standing.EXECUTIVE_WHO_POSTED, Standing.CX_LEAD},
    Deed.WRITE_THE_LEDGER: {Standing.CX_LEAD, Standing.SPONSOR},
    Deed.SCHEDULE_CX_DAY: {Standing.EXECUTIVE},
    Deed.CONFIRM_VALUE: {Standing.CX_LEAD, Standing.SPONSOR},
    Deed.COVER_A_JUDGEMENT: {Standing.SPONSOR},
    Deed.MAKE_A_PLEDGE: {Standing.LEADER, Standing.EXECUTIVE, Standing.SPONSOR},
    Deed.PROPOSE_A_PLEDGE: {Standing.CX_LEAD},
    Deed.ANSWER_A_PLEDGE: {Standing.PERSON_PROPOSED},
    Deed.SETTLE_A_PLEDGE: {Standing.OWNER},
    Deed.DROP_WHAT_WAS_LEFT: {Standing.CX_LEAD, Standing.SPONSOR},
    Deed.SAY_WHETHER_FUNDED: {Standing.OWNER},
    Deed.ANSWER_ON_PAY: {Standing.EXECUTIVE},
    Deed.CHANGE_SETTINGS: {Standing.ADMIN},
    Deed.PROPOSE_A_ROLE: {Standing.ADMIN},
    Deed.ACCEPT_A_ROLE: {Standing.PERSON_PROPOSED},
    Deed.NAME_SPONSOR: {Standing.SPONSOR, Standing.WHILE_THERE_IS_NONE},
}

HEAD, *ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in SEE.strip().splitlines()]
CELLS = [
    (Thing(row[0]), Role(role), Extent(cell)) for row in ROWS for role, cell in zip(HEAD[1:], row[1:], strict=True)
]


def test_the_printed_table_has_every_thing_and_every_role() -> None:
    assert [row[0] for row in ROWS] == list(Thing)
    assert HEAD[1:] == list(Role)
    assert len(CELLS) == 90


@pytest.mark.parametrize(("thing", "role", "extent"), CELLS)
def test_every_role_sees_what_the_table_says_and_no_more(thing: Thing, role: Role, extent: Extent) -> None:
    assert may_see(thing, role) == {extent} - {Extent.NOTHING}


def test_several_roles_see_what_each_of_them_may() -> None:
    assert may_see(Thing.CASE, Role.MEMBER, Role.TEAM_LEAD, Role.ADMIN) == {Extent.IF_ASKED, Extent.OWN_TEAM}


def test_nobody_sees_anything_without_a_role() -> None:
    assert not any(may_see(thing) for thing in Thing)


def test_every_deed_is_in_the_table() -> None:
    assert DO.keys() == set(Deed)


@pytest.mark.parametrize("deed", Deed)
@pytest.mark.parametrize("standing", Standing)
def test_everyone_may_do_what_the_table_says_and_no_more(deed: Deed, standing: Standing) -> None:
    assert may_do(deed, standing) is (standing in DO[deed])


def test_nobody_confirms_the_names_of_a_win_they_proposed() -> None:
    assert may_do(Deed.CONFIRM_NAMES, Standing.LEAD_OF_DOERS)
    assert not may_do(Deed.CONFIRM_NAMES, Standing.LEAD_OF_DOERS, Standing.PROPOSER)
    assert may_do(Deed.TAKE_PART, Standing.INTERNAL, Standing.PROPOSER)


@pytest.mark.parametrize("own", [Standing.PROPOSER, Standing.DOER])
def test_no_executive_posts_what_they_told_of_or_did(own: Standing) -> None:
    assert may_do(Deed.CHANGE_A_POST, Standing.EXECUTIVE_WHO_POSTED)
    assert not may_do(Deed.CHANGE_A_POST, Standing.EXECUTIVE_WHO_POSTED, own)


def test_nobody_becomes_sponsor_by_their_own_word_alone() -> None:
    assert may_do(Deed.NAME_SPONSOR, Standing.WHILE_THERE_IS_NONE, Standing.PROPOSER)
    assert not may_do(Deed.ACCEPT_A_ROLE, Standing.PERSON_PROPOSED, Standing.PROPOSER)
