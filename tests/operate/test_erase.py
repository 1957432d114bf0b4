"""Everything that is kept on one person can be told and forgotten; a new column has to say which it is."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.commands import BotJoined, CameIn, ConfirmNames, EndMeeting, OpenHome, TellBlocker, TellWin
from bot.digests import Sending
from bot.people import Person, Reference, by_mail
from bot.wins import Wish
from bot.wins.ledger import Entry
from handlers.colleagues import sponsor_of
from handlers.meetings.planned import plan
from handlers.operate import FoundProblem, WrongUse, about, erase
from handlers.operate.desk import Desk
from storage import Memory, Store
from storage.people.traces import PERSONAL
from tests.conftest import KEY
from tests.office import COMPANY, MONDAY_NOON, NORTHWIND, Office
from tests.storage.samples import (
    AGENDA,
    AWAY,
    CALL,
    CONNECTED,
    FUNDING,
    KEPT,
    NOON,
    OFFER,
    PAY,
    PLANNED,
    PLEDGE,
    POSTED_WEEK,
    SILENCED,
    SPONSOR_OFFER,
    STEP,
    UNEARNED,
)

NOT_PERSONAL = {
    "_moved": "way move other at",
    "key_marks": "name mark",  # of a key nobody finds from it
    "carried_keys": "purpose sealed",  # of what earlier keys signed with
    "leases": "workspace name holder fence until",  # a process holds it, and its name is drawn anew at every start
    "deliveries": "workspace delivery at question",  # keyed hashes of deliveries, which name nobody
    "views": "workspace wanted shown due lease fence tried drawn unsure",
    "alarms": "workspace name at claimed",
    "audit": "workspace id at what about",
    "setups": "workspace edition at",
    "setup_versions": "workspace number at step",
    "setup_steps": "workspace step at skipped",
    "founders": "workspace until",
    "people": "workspace",
    "weekly_digests": (
        "workspace week starts ends digest wins waiting asked could_be_asked answered invited opened changed kept open"
        " overdue talked leaders unsure"
    ),
    "digests_sent": "workspace",
    "editions": "workspace period starts ends edition",
    "receipts": "workspace at what upto things gone",  # numbers
    "erased": "workspace id whose at",  # keyed hashes of those who were erased
    "rooms": "workspace platform channel name outsiders open seen introduced",
    "under_way": "workspace meeting ended",
    "present": "workspace meeting",
    "attention": "workspace",
    "answer_times": "workspace week sealed",  # counts of a whole company
    "asks": "workspace id title decision asked closes invited shown_from series team language by_hand redecided hidden"
    " closed answered concern pool rung uncounted",
    "asked": "workspace question",
    "kept_quiet": "workspace meeting at rule otherwise title series team",
    "suggested": "workspace question sentence at",  # as a decision; gone when it is settled or the question closes
    "blind": "workspace calendar since until",
    "secrets": "workspace question secret",
    "given": "workspace question",
    "answers": "workspace question id verdict objects reasoned",
    "words": "workspace question id reported removed",
    "case_files": "workspace number question rule opened due state waits outcome because tell evidence_from"
    " evidence_by decided",  # sentences that somebody typed are not searched, and the receipt says so
    "case_steps": "workspace number step",
    "case_nudges": "workspace number week at",
    "case_offers": "workspace number offer became",
    "unearned": "workspace series since ended",
    "asked_back": "workspace number name words asked closes closed passed",  # the owner's question, not searched either
    "calendars": "workspace calendar mark due known_until succeeded failures trouble",  # keyed by a hash
    "scheduled": "workspace calendar meeting event joined starts ends digest",  # titles: as in the calendar
    "connected_calendars": "workspace name",
    "link_codes": "workspace code until",  # hashes, of nobody
    "link_tries": "workspace try at",
    "hook_secrets": "workspace source sealed at",  # of programs, not of people
    "farewells": "company at what gone",  # counts of a whole company
    "slack_installations": "slack workspace name bot app scopes sealed expires ended trouble turn",
    "slack_states": "state browser until",  # hashed, of nobody who is known yet
    "calendar_channels": "workspace channel calendar resource expires",  # keyed by a hash, like calendars
    "homes": "workspace",
    "conversations": "workspace platform channel service",
    "occurrences": "workspace call meeting started",
    "paused": "workspace series until",
    "silenced": "workspace series since team title",
    "bound": "workspace series place",
    "win_files": "workspace number told team change evidence state confirmed words posted place taken_down corrected"
    " customer judged covered kpis from_case low high currency method estimated_by confidence standing settled",
    "doers": "workspace number naming place",
    "drafts": "workspace number",
    "win_posts": "workspace number nth place gone reactions",
    "win_courses": "workspace number anew why",
    "win_wishes": "workspace number nth",
    "wordings": "workspace number language facts wished turn lease verdict model words",  # no names, by every guard
    "spending": "workspace day calls spent",
    "ledger": "workspace number",
    "cx_days": "workspace year state offered at since posted place parts why",
    "touching": "workspace number team",
    "blocker_files": "workspace number told what words repeats state refusals became settled",
    "blocker_teams": "workspace number team",
    "blocker_tellers": "workspace day teller told",  # keyed by a hash, and gone after the day
    "blocker_months": "workspace month place number",
    "warm_ups": "workspace team since",
    "tagged": "workspace number tag",  # words that somebody typed, as of a case
    "searched": "workspace question word part",  # words of what is kept, without what was shared in confidence
    "searched_words": "workspace question word",  # written anew when words of a person go
    "led_weeks": "workspace",
    "pledges": "workspace number words made first_due due moves state became settled gone",  # sentences, as of a case
    "fundings": "workspace improvement since says low high currency at told",
    "pay_asked": "workspace year",
    "pay_counted": "workspace year part whole",
    "to_call": "workspace ref customer said_on agreed sealed",  # customers, too
    "calls": "workspace name ref customer busy",
    "call_notes": "workspace name",
    "no_calls": "workspace",
    "leaders_told": "workspace",
    "leaders_away": "workspace",
    "vacancies": "workspace since ended told",
    "sponsor_offers": "workspace number at until became settled",
    "agendas": "workspace meeting title ended asked",
    "heard_samples": "workspace month state closes sample",  # counts, and no names
    "slackenings": "workspace week before after told passed_on ended",
    "kpis": "workspace kpi name better unit",
    "sortable": "workspace question",
    "theme_wishes": "workspace week wished turn lease verdict model",
    "themes": "workspace week label texts",  # a few plain words that a model chose, and how many
    "arms": "workspace series share arm since",
    "series_values": "workspace kpi week series amount source",
    "kpi_values": "workspace kpi week team amount source",
    "kpi_links": "workspace question kpi",
    "kpi_readings": "workspace question days kpi before after at",
    "followed": "workspace question since due poll apart asked closes closed invited answered settled",
    "foreseen": "workspace number question team predicted actual at",
    "calibrations": "workspace team upto n brier base skill low high at opens",
    "quotes": "workspace ref customer words said_on source link segment step teams series praise consent",  # customers
    "quote_fits": "workspace fits said_on ref",  # are nobody of the company: erase --customer forgets them
    "beside": "workspace question ref series at gone listed",
    "consents_withdrawn": "workspace whose since",  # keyed hashes
}
PER_PERSON = {  # the tables that have rows of one person each, and where product.md or docs/privacy.md allows for them
    "people": "the directory, with what somebody wants for themselves",
    "founders": "who may set a company up, until there is an admin",
    "attention": "one's own counters, which oneself alone reads",
    "asked": "the budget of asking: 30 days",
    "given": "an open answer, under a code and sealed, until the question closes",
    "homes": "which pages are kept up to date",
    "present": "who is in a call now, until it is over",
    "led_weeks": "a leader's own weeks, told beforehand",
    "leaders_told": "that a leader was told so beforehand",
    "leaders_away": "until when a leader is away",
    "no_calls": "that a leader wants no calls",
    "digests_sent": "each digest once",
    "doers": "credit for a win, which each can leave",
    "drafts": "whose turn it was to post a win",
    "pay_asked": "one's own answer on pay, sealed until its year is over",
}
GRACE = by_mail("grace@northwind.example")
FULL = NORTHWIND.replace("[people]\n", '[people]\nexecutives = ["grace@northwind.example"]\n')


def win_posted(office: Office) -> None:
    """Let Linus tell of what Grace and Barbara did, and Grace of what Linus did, and confirm and post it."""
    grace, linus = office.person("Grace"), office.person("Linus")
    office.do(
        TellWin(
            "Checkout",
            (grace, office.person("Barbara")),
            "Customers type their address only once",
            customer="Ghent",
            value="40k EUR",
            method="900 calls less",
            estimator=(grace,),
        ),
        linus,
    )
    office.do(TellWin("Checkout", (linus,), "Customers get their money back in a day", customer="Ghent"), grace)
    office.do(ConfirmNames(1, (grace, office.person("Barbara"))), office.person("Ana"))
    office.run(office.store.change(COMPANY, lambda memory: recognised(grace, memory)))


def recognised(grace: Person, memory: Memory) -> None:
    memory.wins.ask_for(2, grace)
    memory.wins.wish_change(2, Wish(1, grace, "It was two days", MONDAY_NOON))


@pytest.fixture
def desk(plain: Office) -> Desk:
    return Desk(plain.store, plain.door, plain.clock, COMPANY)


@pytest.fixture
def busy(plain: Office) -> Office:
    """Return an office in which Grace has left every trace there is."""
    plain.configure(FULL)
    plain.do(OpenHome(), plain.person("Grace"))
    plain.meeting_ends("Pricing review", ("Grace", "Ada", "Ana", "Linus", "Guido", "Barbara"), id="m1")
    plain.says_why("Grace", reason="Nobody asked for it", share="yes", named="yes", objects="yes")
    plain.press("Ada", "They'd dislike it")
    plain.time_passes(hours=5)
    plain.time_passes(days=1)
    plain.meeting_ends("Claims weekly", ("Ada", "Grace", "Linus"), id="m2")
    plain.press("Grace", "They'd like it")
    later = plain.clock.now().replace(hour=23)
    planned = replace(plain.meeting("Roadmap", ("Grace", "Ada"), id="m3", ended=later), host=GRACE, people=(GRACE,))
    plain.run(plain.store.change(COMPANY, lambda memory: plan((EndMeeting(planned),), memory)))
    plain.do(CameIn("m4", plain.clock.now()), plain.person("Grace"))
    plain.do(BotJoined(plain.place("#checkout")), plain.person("Grace"))
    own = Reference(plain.place("grace alone"), "https://northwind.example/", plain.person("Grace"))
    plain.run(plain.store.change(COMPANY, lambda memory: memory.people.reached_by(own)))
    win_posted(plain)
    plain.courier_comes()
    plain.run(plain.store.change(COMPANY, in_the_ledger))
    plain.do(TellBlocker("The form asks twice for one thing", named=True), plain.person("Grace"))
    plain.run(plain.store.change(COMPANY, led))
    plain.run(plain.store.change(COMPANY, pledged))
    plain.run(plain.store.change(COMPANY, scheduled))
    plain.run(plain.store.change(COMPANY, escalated))
    return plain


def scheduled(memory: Memory) -> None:
    """Keep a meeting that her calendar tells of, in which she is the host and among those invited."""
    grace = by_mail("grace@northwind.example")
    meeting = replace(PLANNED, host=grace, people=(grace, by_mail("ada@northwind.example")))
    memory.calendars.keep(replace(KEPT, owner=grace.key, host=grace.key, meeting=meeting))
    profile = memory.people.by_email("grace@northwind.example")
    assert profile
    memory.calendars.connect(replace(CONNECTED, person=profile.person.key))
    memory.meetings.silence_series(replace(SILENCED, host=profile.person))


def in_the_ledger(memory: Memory) -> None:
    """Keep that Grace found what Linus recommended, and that Barbara drove the other win."""
    grace, linus, barbara = (Person("plain", who) for who in ("Grace", "Linus", "Barbara"))
    memory.ledger.keep(Entry(1, found=(grace,), recommended=(linus,), note="Since the spring"))
    memory.ledger.keep(Entry(2, drove=(barbara,)))


def escalated(memory: Memory) -> None:
    """Let her have been told of an overdue case, have offered hers to Linus, and host a series that has to wait."""
    grace, linus = (memory.people.by_email(f"{who}@northwind.example") for who in ("grace", "linus"))
    assert grace
    assert linus
    memory.cases.take_step(1, replace(STEP, person=grace.person))
    memory.cases.keep_offer(replace(OFFER, person=linus.person, by=grace.person, owner=grace.person))
    memory.cases.keep_unearned(replace(UNEARNED, host=grace.person))


def pledged(memory: Memory) -> None:
    """Let her have promised something, said that there is money for it, and answered on pay."""
    grace = memory.people.by_email("grace@northwind.example")
    assert grace
    memory.pledges.keep(replace(PLEDGE, owner=grace.person))
    memory.fundings.keep(replace(FUNDING, said_by=grace.person))
    memory.pay.ask(PAY.email, PAY.year)
    memory.pay.say(PAY)


def led(memory: Memory) -> None:
    memory.leaders.keep(replace(POSTED_WEEK, leader="grace@northwind.example"))
    memory.leaders.introduce("grace@northwind.example", NOON)
    call = replace(CALL, leader="grace@northwind.example", offered=NOON)
    memory.calls.keep(call)
    memory.calls.keep_note(call, "A note of hers")
    memory.calls.offer_none(call.leader, NOON)
    memory.leaders.keep_away("grace@northwind.example", AWAY)
    memory.digests.settle("grace@northwind.example", "2030-W01", NOON, Sending.LATE)
    memory.sponsorship.keep(SPONSOR_OFFER)
    memory.sponsorship.keep_agenda(AGENDA)


def told(office: Office, desk: Desk, who: str = "grace@northwind.example") -> str:
    words: str = office.run(about.told(who, desk))
    return words


def erased(office: Office, desk: Desk, who: str = "grace@northwind.example") -> str:
    words: str = office.run(erase.erased(who, desk))
    return words


def test_every_column_says_whether_it_is_personal(plain: Office) -> None:
    tables = [name for (name,) in plain.rows("select name from sqlite_master where type = 'table'")]
    ours = [table for table in tables if not table.startswith(("sqlite_", "_sqlite_"))]
    assert len(ours) > 10, "Found hardly any tables."
    for table in ours:
        columns = [str(name) for (name,) in plain.rows(f"select name from pragma_table_info('{table}')")]  # noqa: S608
        said = [*PERSONAL.get(table, ("", ""))[1].split(), *NOT_PERSONAL.get(table, "").split()]
        assert sorted(said) == sorted(columns), f"Is {table} personal? Say so in PERSONAL or NOT_PERSONAL."


def test_nothing_is_kept_person_by_person_but_what_is_told_of(plain: Office) -> None:
    """A table whose rows are told apart by people counts what somebody does: works councils want to know of each."""
    keyed = set()
    for table, (_, columns) in PERSONAL.items():
        keys = plain.rows(f"select name from pragma_table_info('{table}') where pk > 0")  # noqa: S608  # ours
        if {str(name) for (name,) in keys} & {*columns.split()} - {"at", "week", "view", "platform", "channel"}:
            keyed.add(table)
    assert keyed == PER_PERSON.keys()


def test_all_that_is_kept_is_told_under_its_heading(busy: Office, desk: Desk) -> None:
    headings = {heading for heading, _ in PERSONAL.values()}
    words = told(busy, desk)
    assert {heading for heading in headings if f"\n{heading.capitalize()}: " not in words} == set()
    assert "Grace, grace@northwind.example, plain/" in words
    assert "Nobody asked for it" in words
    assert "What cannot be found:" in words


def test_what_somebody_promised_and_said_on_pay_is_told(busy: Office, desk: Desk) -> None:
    words = told(busy, desk)
    assert "  - P-1, open, by 2030-01-09: Every letter is answered in a day" in words
    assert "  - said whether there is money for P-2" in words
    assert "  - asked about 2030, said yes" in words
    assert "asked about 2030" not in told(busy, desk, "linus@northwind.example")


def test_what_an_open_answer_says_is_not_told(busy: Office, desk: Desk) -> None:
    words = told(busy, desk)
    assert "  - 1, which only they can see, in their chat" in words
    assert "like" not in words.partition("Open answers")[2].partition("\n\n")[0]


def test_after_erasing_nothing_in_the_rows_names_them(busy: Office, desk: Desk, tmp_path: Path) -> None:
    grace = busy.person("Grace")
    busy.configure(NORTHWIND.replace('"grace@northwind.example", ', ""))
    receipt = erased(busy, desk)
    assert "is forgotten:" in receipt
    files = [*tmp_path.glob("chair.db*")]
    assert files
    for file in files:
        found = file.read_bytes()
        assert b"grace@northwind" not in found
        assert f'"user":"{grace.user}"'.encode() not in found
        assert grace.key.encode() not in found
        assert b"Nobody asked for it" not in found
        assert b"One address is enough" not in found


def test_the_receipt_counts_what_went_and_says_what_cannot_be_found(busy: Office, desk: Desk) -> None:
    receipt = erased(busy, desk)
    for words in (
        "1 directory entries",
        "1 open answers, taken back",
        "1 named answers, now without a name",
        "1 words of theirs",
        "Their open case D-1 went to Ana.",
        "1 times they were told of an overdue case",
        "2 offers to hand a case over",
        "1 series of theirs that have to wait",
        "1 planned meetings",
        "3 meetings in calendars",
        "1 calendars they had connected",
        "1 weeks as a leader",
        "1 pledges they made or proposed, now without their name",
        "1 answers about pay, once a year",
        "1 entries of the sponsor's ledger that named them",
        "Confidential answers of closed questions",
        'The setup no longer names grace@northwind.example, as it did in [people] executives, [[teams]] "Checkout".',
    ):
        assert words in receipt
    assert busy.rows("select what from audit where person = 'operator/operator' order by at desc limit 1")


def test_of_the_ledger_somebody_is_told_what_names_them_and_nothing_else(busy: Office, desk: Desk) -> None:
    assert "  - W-1: found it; a note stands beside it" in told(busy, desk)
    assert "  - W-1: recommended it; a note stands beside it" in told(busy, desk, "linus@northwind.example")
    assert "  - W-2: drove it\n" in told(busy, desk, "barbara@northwind.example")
    section = told(busy, desk).partition("\nLedger: ")[2].partition("\n\n")[0]
    assert not any(word in section for word in ("Linus", "Barbara", "Since the spring", "W-2"))
    assert "Ledger:" not in told(busy, desk, "ada@northwind.example")


def test_erasing_leaves_the_others_in_the_ledger(busy: Office, desk: Desk) -> None:
    erased(busy, desk)
    assert busy.run(busy.store.read(COMPANY, lambda memory: memory.ledger.entry(1))) == Entry(
        1, recommended=(Person("plain", "Linus"),), note="Since the spring"
    )


@pytest.mark.parametrize("key", ["", "another key, also of thirty-two bytes"])
def test_without_its_key_the_ledger_cannot_be_looked_into_and_that_is_said_and_nothing_is_lost(
    busy: Office, desk: Desk, key: str
) -> None:
    other = replace(desk, store=Store(busy.store.engine, KEY, ledger=key))
    asked = told(busy, other)
    assert "Ledger:" not in asked
    assert "The sponsor's ledger: what it holds of 2 wins cannot be opened" in asked
    assert "Run this again with that key, for plain/Grace." in erased(busy, other)
    assert "  - W-1: found it" in told(busy, desk, "plain/Grace")
    assert "1 entries of the sponsor's ledger" in erased(busy, desk, "plain/Grace")
    assert "Ledger:" not in told(busy, desk, "plain/Grace")


def test_erasing_twice_finds_nothing_more(busy: Office, desk: Desk) -> None:
    busy.configure(NORTHWIND.replace('"grace@northwind.example", ', ""))
    erased(busy, desk)
    assert told(busy, desk).startswith("Nothing is kept on grace@northwind.example.")
    assert erased(busy, desk).startswith("Nothing was kept on grace@northwind.example.")


def test_an_erased_answer_is_not_counted(busy: Office, desk: Desk) -> None:
    before = busy.rows("select count(*) from given")
    erased(busy, desk)
    assert before == [(1,)]
    assert busy.rows("select count(*) from given") == [(0,)]


def test_what_is_already_posted_is_shown_without_them(busy: Office, desk: Desk) -> None:
    busy.time_passes(minutes=1)
    assert busy.rows("select count(*) from views where shown < wanted") == [(0,)]
    erased(busy, desk)
    assert busy.rows("select count(*) from views where shown < wanted") != [(0,)]
    busy.time_passes(minutes=1)
    busy.time_passes(minutes=1)
    assert busy.rows("select count(*) from views where shown < wanted") == [(0,)]
    assert not any("Grace" in card.words for card in busy.seen_in("#checkout", "Ada"))


def test_the_others_stay_as_they_were(busy: Office, desk: Desk) -> None:
    before = told(busy, desk, "linus@northwind.example")
    erased(busy, desk)
    after = told(busy, desk, "linus@northwind.example")
    as_before = after.replace(", withdrawn, 2030", ", open, 2030").replace("  - SponsorOffered\n", "")
    assert as_before == before.replace(", withdrawn, 2030", ", open, 2030")  # what she had offered ends with her


def test_somebody_is_known_by_name_address_or_account(busy: Office, desk: Desk) -> None:
    by_name = told(busy, desk, "Grace")
    assert told(busy, desk, " GRACE@northwind.example ") == by_name
    assert told(busy, desk, busy.person("Grace").key) == by_name


def test_a_name_that_two_people_have_is_not_guessed(busy: Office, desk: Desk) -> None:
    busy.people_are(replace(busy.profile("Linus"), name="Grace"))
    with pytest.raises(FoundProblem, match="could be any of grace@"):
        erased(busy, desk, "Grace")


def test_a_name_that_nobody_has_is_said(busy: Office, desk: Desk) -> None:
    with pytest.raises(FoundProblem, match='Nobody is called "Nobody" here'):
        told(busy, desk, "Nobody")


def test_an_open_case_goes_to_the_lead_of_its_team_who_is_told(busy: Office, desk: Desk) -> None:
    assert "Their open case D-1 went to Ana." in erased(busy, desk)
    busy.courier_comes()
    case = busy.run(busy.store.read(COMPANY, lambda memory: memory.cases.case(1)))
    assert case
    assert case.owner == busy.person("Ana")
    assert any("D-1" in card.words or "Pricing review" in card.words for card in busy.told("Ana"))


def test_a_case_for_which_there_is_nobody_else_is_said_to_have_no_owner(plain: Office, desk: Desk) -> None:
    plain.configure(NORTHWIND.replace('lead = "ana@northwind.example"\n', ""))
    erased(plain, desk, "dana@northwind.example")
    plain.meeting_ends("Pricing review", ("Grace", "Ada", "Ana", "Linus", "Guido", "Barbara"))
    for who in ("Ada", "Ana"):
        plain.press(who, "They'd dislike it")
    plain.time_passes(hours=5)
    assert "Their open case D-1 has no owner now" in erased(plain, desk)


def test_a_sponsor_who_is_erased_leaves_an_empty_seat_and_whoever_may_fill_it_is_told(
    plain: Office, desk: Desk
) -> None:
    receipt = erased(plain, desk, "dana@northwind.example")
    assert "They were the sponsor: the seat is empty" in receipt
    assert "no longer names dana@northwind.example, as it did in [people] sponsor." in receipt
    plain.time_passes(days=2)
    [card] = [card for card in plain.told("Ada") if "There is no sponsor" in card.words]
    assert "The setup names nobody." in card.words
    plain.configure(NORTHWIND.replace("dana@", "mei@"))
    plain.time_passes(minutes=1)
    assert not any("There is no sponsor\n" in card.words for card in plain.told("Ada"))
    assert any("There is a sponsor again" in card.words for card in plain.told("Ada"))


def test_nobody_without_an_address_becomes_the_sponsor_of_an_empty_seat(plain: Office, desk: Desk) -> None:
    plain.people_are(replace(plain.profile("Guido"), email=""))
    erased(plain, desk, "dana@northwind.example")
    assert plain.run(plain.store.read(COMPANY, sponsor_of)) is None


def test_erasing_is_noted_without_the_person(busy: Office, desk: Desk) -> None:
    erased(busy, desk)
    [(things, gone)] = busy.rows("select things, gone from receipts where what = 'erased'")
    assert things == 1
    assert gone > 20
    [kept] = busy.run(busy.store.read(COMPANY, lambda memory: memory.erased.all()))
    assert len(kept.whose) == 2


def test_what_to_erase_has_to_be_said_once() -> None:
    for given in ((None, None), ("Grace", "REF-1"), ("", None)):
        with pytest.raises(WrongUse, match=r"Say which: python app\.py erase PERSON"):
            erase.wanted(*given)
    with pytest.raises(WrongUse):
        erase.wanted("Grace", None, Path("list"))
