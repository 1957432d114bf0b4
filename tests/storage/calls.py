"""Every method of every repository, called once: with what was kept by those before it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.cases import State
from bot.cases.listing import Reader, Wanted, Which
from bot.company.warming import WARM_UP
from bot.digests import Sending
from bot.leaders.agenda import First
from bot.leaders.calls import State as CallState
from bot.leaders.heard import DAY, name_of
from bot.leaders.heard import State as HeardState
from bot.leaders.sponsorship import Became
from bot.meetings import Meeting
from bot.meetings.drawn import Arm
from bot.meetings.whether import Rule
from bot.people import Kind, Person, Place, Reference
from bot.views import FirstContact
from bot.wins import Wish
from storage import Memory
from storage.answers import Closed
from storage.engine import Page
from storage.leaders import Vacancy
from storage.meetings.under_way import Seen
from tests.storage.samples import (
    AGENDA,
    ALARM,
    ANSWER,
    AWAY,
    BACK,
    BLOCKER,
    CALL,
    CASE,
    CHANNEL,
    CHECKOUT,
    CONNECTED,
    COUNTERS,
    CX_DAY,
    DECIDED,
    DIGEST,
    DOER,
    DRAWN,
    ENTRY,
    ERASURE,
    FAR,
    FOLLOWED,
    FORESEEN,
    FUNDING,
    GRACE,
    KEPT,
    KEPT_PLEDGE,
    KPI,
    KPI_READING,
    LAST_NIGHT,
    LATER,
    LINUS,
    LOOK,
    MAY_CALL,
    MONTH,
    NIGHT,
    NOON,
    OF_SERIES,
    OFFER,
    PAY,
    PAY_COUNTED,
    PLANNED,
    PLEDGE,
    POLLED,
    POSTED,
    POSTED_WEEK,
    PROFILE,
    QUOTE,
    RECEIPT,
    ROOM,
    SAMPLE,
    SETUP,
    SILENCE,
    SILENCED,
    SPONSOR_OFFER,
    STANDING,
    STEP,
    STRETCH,
    THEMES,
    UNEARNED,
    VALUE,
    VIEWS,
    WEEK,
    WIN,
    WISHED,
    WORDED,
    question,
)

FIRST = Page(0, 10)
ACCEPTED = replace(SPONSOR_OFFER, number=SPONSOR_OFFER.number + 1).ended(Became.ACCEPTED, LATER)
OTHER = Person("teams", "grace")
HUDDLE = Meeting("huddle/R1", "#checkout", GRACE, NOON, place=CHECKOUT)
ENDED = replace(HUDDLE, id="huddle/R2")
Call = Callable[[Memory], object]
READERS = (Reader(LINUS, ("Checkout",), ("Checkout", "Claims")), Reader(GRACE, every=True), Reader(LINUS))
WANTED = (*(Wanted(FAR, which, words) for which in Which for words in ("", "D-1", "raise pric", "\u4fa1\u683c")),)

WHO_LEFT = replace(PROFILE, person=Person("slack", "ULEFT"), email="left@northwind.example", kind=Kind.GONE)


def met(memory: Memory) -> None:
    for profile in (PROFILE, WHO_LEFT):
        memory.people.met(profile, NOON)


def sponsor_asked(memory: Memory) -> None:
    for offer in (SPONSOR_OFFER, ACCEPTED):
        memory.sponsorship.keep(offer)


def called(memory: Memory) -> None:
    """Let Grace call whom she was offered, after Linus could not reach them."""
    memory.calls.keep(replace(CALL, name="c2", leader="linus@northwind.example").became(CallState.UNREACHED, NOON))
    memory.calls.keep(CALL)


def answered(memory: Memory) -> None:
    if "q1" not in memory.answers.open_questions():
        memory.answers.open("q1")
    memory.answers.keep("q1", GRACE, ANSWER)


def opened(memory: Memory) -> None:
    if "q2" not in memory.answers.open_questions():
        memory.answers.open("q2")
    memory.answers.keep("q2", GRACE, ANSWER)


def sampled(memory: Memory) -> None:
    """Keep a month that is over and one that is not, that Grace was asked, and that Mei could be."""
    memory.samples.keep(replace(SAMPLE, state=HeardState.OPEN))
    memory.samples.keep(SAMPLE)
    memory.samples.keep(replace(SAMPLE, month="2030-02", state=HeardState.OPEN))
    memory.meetings.invite(name_of("2030-01", 1), (GRACE,), NOON, charged=True)
    memory.people.met(replace(PROFILE, person=Person("slack", "UMEI"), email="mei@northwind.example"), NOON)


def stretched(memory: Memory) -> None:
    memory.stretches.keep(replace(STRETCH, passed_on=None, ended=None))
    memory.stretches.keep(STRETCH)
    memory.stretches.keep(replace(STRETCH, week="2030-W09", passed_on=None, ended=None))


def closed(memory: Memory) -> Closed:
    answered(memory)
    memory.answers.open("q5")
    memory.answers.keep("q5", GRACE, ANSWER)
    memory.answers.close("q5", (GRACE, LINUS), lambda: ())
    return memory.answers.close("q1", (GRACE, LINUS), lambda: ())


def reported(memory: Memory) -> None:
    for words in memory.answers.words("q1"):
        memory.answers.report("q1", words.id, NOON)


def taken_back(memory: Memory) -> None:
    answered(memory)
    memory.answers.take_back("q1", GRACE)


def said(memory: Memory) -> object:
    return memory.answers.given_by("q2", GRACE) if "q2" in memory.answers.open_questions() else None


def asked(memory: Memory) -> None:
    for name in ("q1", "q2", "q3"):
        memory.meetings.ask(question(name))
    memory.meetings.ask(question("q4", series=""))
    memory.meetings.ask(question("q5", series="", shown_from=6))


def asked_in_two_teams(memory: Memory) -> None:
    asked(memory)
    memory.meetings.ask(question("q6", series="", team="Claims"))
    memory.meetings.invite("q6", (GRACE,), NOON, charged=False)
    memory.meetings.close("q6", NOON, 0, concern=False)


def suggested(memory: Memory) -> None:
    for name in ("q1", "q2", "m7"):
        memory.meetings.suggest(name, "Raise the price", NOON)
    memory.meetings.keep_quiet(replace(SILENCE, meeting="m9", rule=Rule.UNKNOWN))


def blinded(memory: Memory) -> None:
    memory.calendars.was_blind("ana", NOON, None)
    memory.calendars.was_blind("ana", NOON, LATER)
    memory.calendars.was_blind("tom", NOON, None)
    memory.calendars.was_blind("mei", NOON, None)


def invited(memory: Memory) -> None:
    for name in ("q1", "q2", "q3", "q4", "q5"):
        memory.meetings.invite(name, (GRACE,), NOON, charged=True)


def over(memory: Memory) -> None:
    for name in ("q1", "q3", "q4", "q5"):
        memory.meetings.close(name, NOON, 12, concern=True)


def filed(memory: Memory) -> None:
    memory.cases.keep(CASE)
    memory.cases.keep(replace(DECIDED, number=2, question="q3", state=State.CHANGED))


def asked_back(memory: Memory) -> None:
    memory.cases.ask_back(BACK)
    memory.cases.ask_back(replace(BACK, case=2))


def passed_on(memory: Memory) -> bool:
    if BACK.name not in memory.answers.open_questions():
        memory.answers.open(BACK.name)
    memory.answers.keep(BACK.name, GRACE, ANSWER)
    memory.answers.keep(BACK.name, LINUS, ANSWER)
    return memory.answers.pass_on(BACK.name, (GRACE, LINUS), OTHER)


def brought(memory: Memory) -> None:
    memory.outcomes.bring(VALUE)
    memory.outcomes.bring(replace(VALUE, amount="39", kpi=replace(KPI, unit="")))
    memory.outcomes.bring(replace(VALUE, week="2029-W50"))
    memory.outcomes.bring(replace(VALUE, team=""))
    memory.outcomes.bring(OF_SERIES)


def drawn(memory: Memory) -> None:
    """Count two series, one of them anew."""
    for each in (DRAWN, replace(DRAWN, since=LATER), replace(DRAWN, series="weekly", arm=Arm.HELD_OUT)):
        memory.arms.note(each)
    memory.arms.note(replace(DRAWN, series="weekly", share=0.2, since=LATER))


def sortable(memory: Memory) -> None:
    """Let words that nobody reported be sorted, and say so twice."""
    memory.run(
        "insert into words (workspace, question, id, reason, heard) values (:workspace, 'q1', 'w9', 'Slow', '')"
        " on conflict do nothing"
    )
    for _ in range(2):
        memory.digests.may_be_sorted("q1")


def themes_wished(memory: Memory) -> None:
    for week in ("2030-W01", "2030-W02", "2030-W01"):
        memory.digests.wish_themes(week, NOON)


def followed(memory: Memory) -> None:
    memory.outcomes.follow(FOLLOWED)
    memory.outcomes.follow(replace(FOLLOWED, question="q2"))
    memory.outcomes.keep(POLLED)
    memory.meetings.invite(POLLED.name, (GRACE,), NOON, charged=True)


def linked(memory: Memory) -> None:
    for name in ("q1", "q2"):
        memory.outcomes.link(name, (KPI, replace(KPI, name="unknown")))


def led(memory: Memory) -> None:
    memory.leaders.keep(WEEK)
    memory.leaders.keep(POSTED_WEEK)


def pledged(memory: Memory) -> None:
    memory.pledges.keep(PLEDGE)
    memory.pledges.keep(KEPT_PLEDGE)


def paid_for(memory: Memory) -> None:
    memory.fundings.keep(FUNDING)
    memory.fundings.keep(replace(FUNDING, improvement="B-9", amount=None))


def on_pay(memory: Memory) -> None:
    for email in (PAY.email, "linus@northwind.example"):
        memory.pay.ask(email, PAY.year)
        memory.pay.ask(email, 2029)
    memory.pay.say(PAY)


def told(memory: Memory) -> None:
    memory.wins.keep(WIN)
    memory.wins.keep(POSTED)


def named(memory: Memory) -> None:
    memory.wins.name(1, DOER)
    memory.wins.name(1, replace(DOER, person=LINUS))
    memory.wins.name(2, DOER)


def offered(memory: Memory) -> None:
    memory.wins.offer(2, LINUS, NOON)


def after_posting(memory: Memory) -> None:
    memory.wins.place_post(2, 1, Place("slack", "C1"))
    memory.wins.place_post(2, 2, Place("teams", "19:1"))


def change_wished(memory: Memory) -> None:
    memory.wins.wish_change(2, Wish(1, GRACE, "It was Ghent", LATER))


def wished(memory: Memory) -> None:
    told(memory)
    memory.wins.wish(WISHED, NOON)
    memory.wins.wish(replace(WISHED, win=2), LATER)


def joined(memory: Memory) -> None:
    memory.people.met(PROFILE, NOON)
    memory.people.met(replace(PROFILE, person=OTHER), NOON)
    memory.people.join(OTHER, GRACE)


def wanted(memory: Memory) -> None:
    for view in VIEWS:
        memory.outbox.want(view, NOON)


def quoted(memory: Memory) -> None:
    for name, day in (("r1", NOON), ("r2", LATER), ("r3", FAR)):
        memory.evidence.keep(replace(QUOTE, ref=name, said_on=day.date(), teams=("Checkout",)))
    memory.evidence.keep(replace(QUOTE, ref="r4", customer="C-4"))


def beside(memory: Memory) -> None:
    for name, ref in (("q1", "r1"), ("q2", "r2"), ("q3", "r1")):
        memory.evidence.put_beside(name, ref, "weekly", NOON)


def night(memory: Memory) -> None:
    for receipt in (RECEIPT, LAST_NIGHT, RECEIPT):
        memory.receipts.keep(receipt)


WRITING: dict[str, Call] = {
    "inbox.is_new": lambda m: m.inbox.is_new("delivery", NOON, "q1"),
    "outbox.want": wanted,
    "outbox.again": lambda m: m.outbox.again(VIEWS[0]),
    "blockers.keep": lambda m: m.blockers.keep(BLOCKER),
    "blockers.tells": lambda m: m.blockers.tells(GRACE, NOON.date()),
    "blockers.tell_month": lambda m: m.blockers.tell_month("2030-01", (BLOCKER,)),
    "alarms.set": lambda m: m.alarms.set("close/q1", NOON, ALARM),
    "alarms.set_once": lambda m: m.alarms.set_once("tidy", NOON, NIGHT),
    "alarms.again": lambda m: m.alarms.again("close/q1", NOON, LATER),
    "receipts.keep": night,
    "erased.keep": lambda m: m.erased.keep(ERASURE),
    "erased.note": lambda m: m.erased.note((GRACE.key, "mail/grace@northwind.example"), NOON),
    "audit.note": lambda m: m.audit.note(NOON, GRACE, "setup", "Northwind"),
    "company.keep": lambda m: m.company.keep(SETUP, NOON, GRACE, "sponsor"),
    "company.note_version": lambda m: m.company.note_version(NOON, GRACE, "sponsor", ""),
    "company.take_step": lambda m: m.company.take_step("sponsor", NOON, GRACE),
    "company.let_found": lambda m: m.company.let_found(GRACE.key, FAR),
    "company.warm_up": lambda m: m.company.warm_up("Checkout", NOON),
    "people.met": met,
    "people.speak_on": lambda m: m.people.speak_on("teams"),
    "people.join": joined,
    "people.came_by": lambda m: m.people.came_by(OTHER, LATER),
    "traces.bring_together": lambda m: m.traces.bring_together(OTHER, GRACE),
    "attention.bring_together": lambda m: m.attention.bring_together(OTHER, GRACE),
    "outbox.rename": lambda m: m.outbox.rename(FirstContact(OTHER), FirstContact(GRACE)),
    "people.welcome": lambda m: m.people.welcome(GRACE, NOON),
    "people.stop": lambda m: m.people.stop(GRACE, NOON),
    "people.ask_less": lambda m: m.people.ask_less(GRACE, NOON),
    "people.snooze": lambda m: m.people.snooze(GRACE, LATER),
    "people.recall": lambda m: m.people.recall(GRACE, NOON),
    "people.open_home": lambda m: m.people.open_home(GRACE),
    "people.seen": lambda m: m.people.seen(ROOM, NOON),
    "people.introduce": lambda m: m.people.introduce(CHECKOUT, GRACE, NOON),
    "people.close_room": lambda m: m.people.close_room(CHECKOUT, NOON),
    "attention.keep": lambda m: m.attention.keep(GRACE, COUNTERS),
    "meetings.ask": asked_in_two_teams,
    "meetings.invite": invited,
    "meetings.join": lambda m: m.meetings.join("q1", LINUS, NOON),
    "meetings.name_decision": lambda m: m.meetings.name_decision("q1", "Lower it", again=True),
    "meetings.close": over,
    "meetings.pool": lambda m: m.meetings.pool(question(), 1),
    "meetings.keep_quiet": lambda m: m.meetings.keep_quiet(SILENCE),
    "meetings.suggest": suggested,
    "meetings.settle_suggestion": lambda m: m.meetings.settle_suggestion("q2"),
    "meetings.suggest_under": lambda m: m.meetings.suggest_under("q3", ("m7", "m8")),
    "meetings.silence_hosted": lambda m: m.meetings.silence_hosted((SILENCE.meeting, "m9"), GRACE),
    "calendars.was_blind": blinded,
    "calendars.was_not_blind": lambda m: m.calendars.was_not_blind("tom"),
    "meetings.pause": lambda m: m.meetings.pause("weekly", LATER),
    "meetings.begins": lambda memory: memory.meetings.begins(replace(HUDDLE, call="R", started=NOON)),
    "people.reached_by": lambda memory: memory.people.reached_by(Reference(CHECKOUT, "https://northwind.example/")),
    "people.out_of_reach": lambda memory: memory.people.out_of_reach(replace(CHECKOUT, channel="gone")),
    "meetings.goes_on": lambda m: m.meetings.goes_on(HUDDLE),
    "meetings.over": lambda m: m.meetings.over(ENDED.question, NOON),
    "meetings.saw": lambda m: m.meetings.saw(HUDDLE.question, Seen(GRACE, NOON, NOON, here=True)),
    "meetings.bind": lambda m: m.meetings.bind("weekly", CHECKOUT),
    "meetings.silence_series": lambda m: m.meetings.silence_series(SILENCED),
    "calendars.stand": lambda m: m.calendars.stand(STANDING),
    "calendars.keep": lambda m: m.calendars.keep(KEPT),
    "calendars.connect": lambda m: m.calendars.connect(CONNECTED),
    "hooks.keep": lambda m: m.hooks.keep("hook", "whsec_made-up", NOON),
    "calendars.watch": lambda m: m.calendars.watch(CHANNEL),
    "calendars.look_at": lambda m: m.calendars.look_at("ana", LATER, NOON),
    "calendars.look_anew": lambda m: m.calendars.look_anew("ana", NOON),
    "answers.open": opened,
    "answers.keep": answered,
    "answers.take_back": taken_back,
    "answers.close": closed,
    "answers.report": reported,
    "answers.remove": lambda m: m.answers.remove("q1", "w", NOON),
    "cases.keep": filed,
    "cases.nudge": lambda m: [m.cases.nudge(1, "2030-W02", NOON), m.cases.nudge(1, "2030-W02", FAR)],
    "cases.take_step": lambda m: [m.cases.take_step(1, STEP), m.cases.take_step(1, STEP)],
    "cases.pass_step": lambda m: m.cases.pass_step(1, replace(STEP, person=GRACE)),
    "cases.keep_offer": lambda m: m.cases.keep_offer(OFFER),
    "cases.keep_unearned": lambda m: m.cases.keep_unearned(UNEARNED),
    "cases.ask_back": asked_back,
    "answers.pass_on": passed_on,
    "cases.close_back": lambda m: m.cases.close_back(2, LATER, GRACE, passed=True),
    "wins.keep": told,
    "wins.name": named,
    "wins.offer": offered,
    "wins.remind": lambda m: m.wins.remind(2, LINUS, LATER),
    "wins.place_post": after_posting,
    "wins.post_gone": lambda m: m.wins.post_gone(2, 1, LATER),
    "wins.correct": lambda m: m.wins.correct(2, LATER),
    "wins.react": lambda m: m.wins.react(2, 2, 1),
    "wins.ask_for": lambda m: m.wins.ask_for(2, LINUS),
    "wins.offer_anew": lambda m: m.wins.offer_anew(2, LATER),
    "wins.keep_why": lambda m: m.wins.keep_why(2, "They asked us to"),
    "wins.wish_change": change_wished,
    "wins.passes": lambda m: m.wins.passes(2, LINUS, NOON),
    "wins.wish": wished,
    "wins.lend": lambda m: m.wins.lend(WISHED, LATER),
    "wins.settle": lambda m: (m.wins.settle(WORDED), m.wins.settle(WORDED)),
    "spending.spend": lambda m: m.spending.spend(NOON.date(), 90),
    "cx_days.keep": lambda m: m.cx_days.keep(CX_DAY),
    "ledger.keep": lambda m: m.ledger.keep(ENTRY),
    "cases.touch": lambda m: m.cases.touch(1, ("Claims", "Checkout")),
    "cases.tag": lambda m: m.cases.tag(1, ("Billing", "late fees"), ("Billing", "late fees")),
    "answers.find_words": lambda m: m.answers.find_words("q1"),
    "unsearched.find": lambda m: m.unsearched.find(10),
    "leaders.keep": led,
    "digests.add_times": lambda m: m.digests.add_times("2030-W02", (1, 2, 3, 4, 5, 6, 7)),
    "digests.write": lambda m: m.digests.write(DIGEST),
    "editions.write": lambda m: m.editions.write(MONTH),
    "digests.settle": lambda m: m.digests.settle(WEEK.leader, "2030-W02", NOON, Sending.LATE),
    "leaders.keep_away": lambda m: m.leaders.keep_away(WEEK.leader, AWAY),
    "leaders.introduce": lambda m: m.leaders.introduce(WEEK.leader, NOON),
    "outcomes.bring": brought,
    "arms.note": drawn,
    "digests.may_be_sorted": sortable,
    "digests.wish_themes": themes_wished,
    "digests.lend_themes": lambda m: m.digests.lend_themes("2030-W01", LATER),
    "digests.settle_themes": lambda m: [m.digests.settle_themes("2030-W01", 1, *THEMES) for _ in range(2)],
    "outcomes.link": linked,
    "outcomes.note": lambda m: [m.outcomes.note("q1", KPI_READING, NOON) for _ in range(2)],
    "outcomes.follow": followed,
    "outcomes.keep": lambda m: m.outcomes.keep(POLLED),
    "outcomes.add": lambda m: m.outcomes.add("q1", "Checkout", FORESEEN, NOON),
    "outcomes.keep_look": lambda m: m.outcomes.keep_look(LOOK),
    "pledges.keep": pledged,
    "fundings.keep": paid_for,
    "pay.ask": lambda m: m.pay.ask(PAY.email, PAY.year),
    "pay.say": on_pay,
    "pay.count": lambda m: m.pay.count(PAY.year, PAY_COUNTED),
    "sponsorship.keep": sponsor_asked,
    "sponsorship.keep_agenda": lambda m: m.sponsorship.keep_agenda(replace(AGENDA, said=First.YES)),
    "samples.keep": sampled,
    "stretches.keep": stretched,
    "calls.keep": called,
    "calls.keep_note": lambda m: m.calls.keep_note(CALL, "She was glad"),
    "calls.offer_none": lambda m: m.calls.offer_none(CALL.leader, NOON),
    "leaders.keep_vacancy": lambda m: m.leaders.keep_vacancy(Vacancy(NOON)),
    "evidence.keep": quoted,
    "evidence.keep_hashed": lambda m: m.evidence.keep_hashed(replace(QUOTE, ref="call-c1", customer="customer")),
    "evidence.put_beside": beside,
    "evidence.take_away": lambda m: m.evidence.take_away("r1", LATER),
    "evidence.cannot_go": lambda m: m.evidence.cannot_go("q3", FAR),
    "evidence.withdraw_hashed": lambda m: m.evidence.withdraw_hashed(m.evidence.whose("C-99"), NOON.date()),
    "evidence.withdraw_customer": lambda m: m.evidence.withdraw_customer("C-17", NOON.date()),
    "evidence.withdraw_ref": lambda m: m.evidence.withdraw_ref("r2", LATER.date()),
    "calls.keep_consent": lambda m: m.calls.keep_consent("r1", "another", NOON.date(), MAY_CALL),
}
FORGETTING: dict[str, Call] = {
    "inbox.forget_question": lambda m: m.inbox.forget_question("q1"),
    "inbox.forget": lambda m: m.inbox.forget(FAR),
    "outbox.drop_unposted": lambda m: m.outbox.drop_unposted(),
    "outbox.forget": lambda m: m.outbox.forget(FAR),
    "outbox.forget_person": lambda m: m.outbox.forget_person(GRACE),
    "outbox.forget_view": lambda m: m.outbox.forget_view(VIEWS[0]),
    "alarms.rang": lambda m: m.alarms.rang("close/q1", LATER),
    "alarms.drop": lambda m: m.alarms.drop("close/q1"),
    "receipts.forget": lambda m: m.receipts.forget(FAR),
    "audit.forget": lambda m: m.audit.forget(FAR),
    "traces.forget": lambda m: m.traces.forget(GRACE),
    "meetings.forget_asked": lambda m: m.meetings.forget_asked(FAR),
    "meetings.resume": lambda m: m.meetings.resume("weekly"),
    "meetings.resume_series": lambda m: m.meetings.resume_series("weekly"),
    "meetings.unbind": lambda m: m.meetings.unbind("weekly"),
    "meetings.forget_pauses": lambda m: m.meetings.forget_pauses(FAR),
    "meetings.forget_under_way": lambda m: m.meetings.forget_under_way(FAR),
    "meetings.forget_silences": lambda m: m.meetings.forget_silences(FAR),
    "meetings.drop_suggestion": lambda m: m.meetings.drop_suggestion("q1"),
    "meetings.forget_suggestions": lambda m: m.meetings.forget_suggestions(FAR),
    "meetings.speak_after_all": lambda m: m.meetings.speak_after_all(("m9",)),
    "calendars.forget_blind_of": lambda m: m.calendars.forget_blind_of("mei"),
    "calendars.forget_blind": lambda m: m.calendars.forget_blind(FAR),
    "meetings.forget_questions": lambda m: m.meetings.forget_questions(FAR),
    "meetings.withdraw": lambda m: m.meetings.withdraw("q2"),
    "answers.lose": lambda m: m.answers.lose("q2"),
    "meetings.close_uncounted": lambda m: m.meetings.close_uncounted("q2", NOON),
    "answers.forget_words": lambda m: m.answers.forget_words(FAR),
    "answers.forget_orphans": lambda m: m.answers.forget_orphans(),
    "cx_days.forget": lambda m: m.cx_days.forget(FAR + (FAR - NOON)),
    "ledger.forget_named": lambda m: m.ledger.forget_named((GRACE,)),
    "wins.unname": lambda m: m.wins.unname(1, (LINUS,)),
    "blockers.forget": lambda m: m.blockers.forget(FAR, FAR.date()),
    "wins.decline": lambda m: m.wins.decline(1),
    "spending.forget": lambda m: m.spending.forget(FAR.date()),
    "wins.forget": lambda m: m.wins.forget(FAR),
    "cases.forget": lambda m: m.cases.forget(FAR),
    "cases.forget_unearned": lambda m: m.cases.forget_unearned(FAR),
    "arms.forget": lambda m: m.arms.forget(FAR),
    "digests.forget": lambda m: m.digests.forget(FAR),
    "digests.forget_times": lambda m: m.digests.forget_times("2030-W02"),
    "editions.forget": lambda m: m.editions.forget(FAR),
    "calendars.drop": lambda m: m.calendars.drop("ana", PLANNED.question),
    "calendars.forget": lambda m: m.calendars.forget("ana"),
    "calendars.forget_scheduled": lambda m: m.calendars.forget_scheduled(FAR),
    "calendars.disconnect": lambda m: m.calendars.disconnect(CONNECTED.name),
    "hooks.drop": lambda m: m.hooks.drop("hook"),
    "calendars.unwatch": lambda m: m.calendars.unwatch(CHANNEL.name),
    "outcomes.forget": lambda m: m.outcomes.forget(FAR, FAR, "2030-W01"),
    "pledges.forget": lambda m: m.pledges.forget(FAR),
    "fundings.forget": lambda m: m.fundings.forget(),
    "pay.forget": lambda m: m.pay.forget(PAY.year, PAY.year + 1),
    "calls.forget_consent": lambda m: m.calls.forget_consent("r1"),
    "calls.forget_note": lambda m: m.calls.forget_note("c1"),
    "calls.offer_again": lambda m: m.calls.offer_again(CALL.leader),
    "calls.forget": lambda m: m.calls.forget(LATER),
    "leaders.forget": lambda m: m.leaders.forget(FAR),
    "leaders.forget_away": lambda m: m.leaders.forget_away(FAR),
    "company.drop": lambda m: m.company.drop(LATER, GRACE),
    "company.before": lambda m: m.company.can_undo("sponsor") and m.company.before("sponsor"),
    "company.forget_versions": lambda m: m.company.forget_versions(FAR),
    "company.untake_step": lambda m: m.company.untake_step("sponsor"),
    "company.use_up": lambda m: m.company.use_up(GRACE.key),
    "company.no_founders": lambda m: m.company.no_founders(),
    "sponsorship.forget": lambda m: m.sponsorship.forget(FAR),
    "samples.forget": lambda m: m.samples.forget(FAR, FAR),
    "stretches.forget": lambda m: m.stretches.forget(FAR + DAY),
    "people.part": lambda m: m.people.part(GRACE),
    "evidence.forget_quote": lambda m: m.evidence.forget_quote("r2"),
    "evidence.has_gone": lambda m: m.evidence.has_gone("q1"),
    "evidence.forget_beside": lambda m: m.evidence.forget_beside(LATER),
}
READING: dict[str, Call] = {
    "evidence.quote": lambda m: m.evidence.quote("r1"),
    "evidence.fitting": lambda m: m.evidence.fitting("Pricing", "Checkout", 2),
    "evidence.praise": lambda m: m.evidence.praise("Checkout", NOON.date(), 5),
    "evidence.of_customer": lambda m: m.evidence.of_customer("C-17"),
    "evidence.said_before": lambda m: m.evidence.said_before(LATER.date()),
    "evidence.count": lambda m: m.evidence.count(),
    "evidence.beside": lambda m: m.evidence.beside("q2"),
    "evidence.shown_last": lambda m: m.evidence.shown_last("weekly"),
    "evidence.asked_beside": lambda m: m.evidence.asked_beside(NOON, FAR),
    "evidence.questions_with": lambda m: m.evidence.questions_with("r2"),
    "evidence.going": lambda m: m.evidence.going(),
    "evidence.left": lambda m: m.evidence.left(),
    "evidence.withdrawals": lambda m: m.evidence.withdrawals(),
    "traces.everybody": lambda m: m.traces.everybody(),
    "evidence.withdrawn_on": lambda m: m.evidence.withdrawn_on(QUOTE),
    "evidence.whose": lambda m: m.evidence.whose("C-17"),
    "evidence.withdrawn_since": lambda m: [m.evidence.withdrawn_since(q) for q in (QUOTE, replace(QUOTE, ref="r9"))],
    "outbox.is_begun": lambda m: m.outbox.is_begun(VIEWS[0]),
    "outbox.place_of": lambda m: m.outbox.place_of(VIEWS[0]),
    "outbox.at": lambda m: m.outbox.at(Place("slack", "C1"), "m1"),
    "outbox.is_troubled": lambda m: m.outbox.is_troubled(VIEWS[0]),
    "outbox.shown": lambda m: m.outbox.shown(VIEWS[0]),
    "outbox.unsure": lambda m: m.outbox.unsure(),
    "outbox.troubled": lambda m: m.outbox.troubled(),
    "outbox.waiting": lambda m: m.outbox.waiting(),
    "outbox.of": lambda m: m.outbox.of(GRACE),
    "receipts.since": lambda m: m.receipts.since(NOON),
    "receipts.last_night": lambda m: m.receipts.last_night(),
    "erased.all": lambda m: sorted(str(len(each.whose)) for each in m.erased.all()),
    "erased.unknown": lambda m: m.erased.unknown((ERASURE, replace(ERASURE, id="e2"))),
    "erased.whose": lambda m: m.erased.whose(GRACE.key),
    "audit.entries": lambda m: m.audit.entries(),
    "company.setup": lambda m: m.company.setup(),
    "people.profile": lambda m: m.people.profile(GRACE),
    "people.by_email": lambda m: m.people.by_email("Grace@Northwind.example"),
    "people.known": lambda m: m.people.known(GRACE),
    "people.one": lambda m: m.people.one(OTHER),
    "people.accounts": lambda m: m.people.accounts(GRACE),
    "people.account": lambda m: m.people.account(GRACE, "teams"),
    "people.at_address": lambda m: m.people.at_address(PROFILE.email),
    "people.are_any_joined": lambda m: m.people.are_any_joined(),
    "people.how_many_of_us": lambda m: m.people.how_many_of_us(),
    "people.gone": lambda m: sorted(each.key for each in m.people.gone()),
    "people.has_stopped": lambda m: m.people.has_stopped(GRACE),
    "people.snoozed_until": lambda m: m.people.snoozed_until(GRACE, NOON),
    "people.rooms_with": lambda m: m.people.rooms_with((GRACE, LINUS)),
    "people.wants_less": lambda m: m.people.wants_less(GRACE),
    "people.has_home": lambda m: m.people.has_home(GRACE),
    "people.with_home": lambda m: m.people.with_home((GRACE, LINUS)),
    "people.everyone": lambda m: m.people.everyone(),
    "people.room": lambda m: m.people.room(CHECKOUT),
    "people.inviter": lambda m: m.people.inviter(CHECKOUT),
    "people.introductions_by": lambda m: m.people.introductions_by(GRACE),
    "people.room_called": lambda m: m.people.room_called("#checkout", "slack"),
    "traces.of": lambda m: m.traces.of(GRACE),
    "traces.questions_of": lambda m: m.traces.questions_of(GRACE),
    "attention.is_kept": lambda m: m.attention.is_kept(GRACE),
    "attention.of": lambda m: m.attention.of(GRACE),
    "meetings.question": lambda m: m.meetings.question("q1"),
    "meetings.latest_in": lambda m: m.meetings.latest_in("weekly"),
    "meetings.of": lambda m: m.meetings.of(GRACE, 10),
    "meetings.open_for": lambda m: m.meetings.open_for(GRACE, FIRST),
    "meetings.latest_closed": lambda m: m.meetings.latest_closed("weekly", 3),
    "meetings.closed_of": lambda m: m.meetings.closed_of(GRACE, FIRST),
    "meetings.waits_for": lambda m: m.meetings.waits_for(GRACE),
    "decisions.listed": lambda m: [m.decisions.listed(reader, one, FIRST) for reader in READERS for one in WANTED],
    "decisions.overdue_in": lambda m: m.decisions.overdue_in(("Checkout", "Claims"), FAR + WARM_UP, 5),
    "cases.tags": lambda m: m.cases.tags(1),
    "cases.crossing_in": lambda m: m.cases.crossing_in(NOON, FAR),
    "cases.tagged_in": lambda m: m.cases.tagged_in("Billing", NOON, FAR),
    "meetings.has_hosted": lambda m: m.meetings.has_hosted(question().host),
    "meetings.paused_until": lambda m: m.meetings.paused_until("weekly", NOON),
    "meetings.pause_of": lambda m: m.meetings.pause_of("weekly"),
    "meetings.bound_to": lambda m: m.meetings.bound_to("weekly"),
    "meetings.silenced": lambda m: m.meetings.silenced("weekly"),
    "meetings.silenced_of": lambda m: m.meetings.silenced_of(GRACE, ("Checkout",), FIRST),
    "meetings.latest_at": lambda m: m.meetings.latest_at(CHECKOUT),
    "meetings.latest_series_of": lambda m: m.meetings.latest_series_of(GRACE, NOON.replace(hour=1), ("slack",)),
    "meetings.under_way": lambda m: m.meetings.under_way(HUDDLE.question),
    "meetings.begun": lambda memory: memory.meetings.begun("R"),
    "meetings.over_since": lambda memory: memory.meetings.over_since(ENDED.question),
    "people.references": lambda memory: memory.people.references(CHECKOUT.platform),
    "meetings.is_over": lambda m: m.meetings.is_over(ENDED.question),
    "meetings.seen_in": lambda m: m.meetings.seen_in(HUDDLE.question),
    "meetings.where_is": lambda m: m.meetings.where_is(GRACE),
    "meetings.open_in": lambda m: m.meetings.open_in(CHECKOUT),
    "meetings.pooled": lambda m: m.meetings.pooled("q1"),
    "meetings.asked": lambda m: m.meetings.asked("q1"),
    "meetings.was_asked": lambda m: m.meetings.was_asked("q1", GRACE),
    "meetings.charged": lambda m: m.meetings.charged(GRACE, NOON.replace(hour=1)),
    "meetings.suggestion": lambda m: [m.meetings.suggestion(name) for name in ("q1", "q2", "q3", "m7")],
    "meetings.latest_unknown": lambda m: m.meetings.latest_unknown(GRACE, NOON.replace(hour=1)),
    "meetings.unknown_since": lambda m: m.meetings.unknown_since(NOON.replace(hour=1)),
    "calendars.blind_since": lambda m: [m.calendars.blind_since(name) for name in ("ana", "tom", "mei")],
    "calendars.blind_in": lambda m: m.calendars.blind_in(NOON, FAR),
    "meetings.silence": lambda m: m.meetings.silence(SILENCE.meeting),
    "calendars.standings": lambda m: m.calendars.standings(),
    "calendars.standing": lambda m: m.calendars.standing("ana"),
    "calendars.kept": lambda m: m.calendars.kept("ana", NOON),
    "calendars.copies": lambda m: m.calendars.copies(PLANNED.question),
    "calendars.joined_at": lambda m: m.calendars.joined_at("zoom", NOON, FAR),
    "calendars.hosted_by": lambda m: m.calendars.hosted_by(GRACE.key, NOON, FAR),
    "calendars.connections": lambda m: m.calendars.connections(),
    "calendars.connected": lambda m: m.calendars.connected(),
    "hooks.secret": lambda m: m.hooks.secret("hook"),
    "hooks.since": lambda m: m.hooks.since(),
    "calendars.channels": lambda m: m.calendars.channels(),
    "calendars.channel": lambda m: m.calendars.channel(CHANNEL.name),
    "meetings.latest_silence_at": lambda m: m.meetings.latest_silence_at(CHECKOUT),
    "meetings.by_state": lambda m: m.meetings.by_state(),
    "meetings.by_rule": lambda m: m.meetings.by_rule(),
    "answers.can_be_counted": lambda m: m.answers.can_be_counted("q2"),
    "answers.open_questions": lambda m: m.answers.open_questions(),
    "answers.given_by": said,
    "answers.count": lambda m: m.answers.count("q2"),
    "answers.tally": lambda m: m.answers.tally("q1"),
    "answers.named": lambda m: m.answers.named("q1"),
    "answers.reported": lambda m: m.answers.reported(FIRST),
    "answers.words": lambda m: m.answers.words("q1"),
    "alarms.pending": lambda m: m.alarms.pending("close/q1"),
    "cases.teams_waiting": lambda m: m.cases.teams_waiting(FAR + WARM_UP),
    "digests.digest": lambda m: m.digests.digest("2030-W01"),
    "digests.latest": lambda m: m.digests.latest(NOON),
    "editions.period": lambda m: m.editions.period("2030-01"),
    "editions.ended_by": lambda m: m.editions.ended_by(NOON),
    "digests.lately": lambda m: m.digests.lately("2029-W40", "2030-W02"),
    "digests.are_wished": lambda m: m.digests.are_wished("2030-W01"),
    "digests.awaits_themes": lambda m: m.digests.awaits_themes("2030-W02", NOON - WARM_UP),
    "digests.weeks": lambda m: m.digests.weeks(FAR),
    "digests.is_settled": lambda m: m.digests.is_settled(WEEK.leader, "2030-W02"),
    "digests.is_sortable": lambda m: [m.digests.is_sortable(name) for name in ("q1", "q2")],
    "digests.sortable_in": lambda m: m.digests.sortable_in(NOON, FAR),
    "digests.themes_wished": lambda m: (m.digests.themes_wished(NOON), m.digests.themes_wished(FAR)),
    "digests.verdict_on_themes": lambda m: [m.digests.verdict_on_themes(week) for week in ("2030-W01", "2030-W02")],
    "digests.themes": lambda m: m.digests.themes("2030-W01"),
    "cases.tags_in": lambda m: m.cases.tags_in(NOON, FAR),
    "arms.lot": lambda m: [m.arms.lot(series) for series in ("", "s1", "weekly")],
    "arms.drawn": lambda m: [m.arms.drawn(share, FAR) for share in (0.1, 0.2)],
    "arms.titles": lambda m: m.arms.titles(),
    "outcomes.of_series": lambda m: {name: {**of} for name, of in m.outcomes.of_series("2030-W09").items()},
    "digests.by_sending": lambda m: m.digests.by_sending(),
    "digests.meetings_in": lambda m: m.digests.meetings_in(NOON, FAR),
    "digests.answers_in": lambda m: m.digests.answers_in(NOON, FAR),
    "digests.in_several_teams": lambda m: m.digests.in_several_teams(NOON, FAR),
    "digests.closed_in": lambda m: m.digests.closed_in(NOON, FAR),
    "digests.invited_in": lambda m: m.digests.invited_in(NOON, FAR),
    "digests.are_invited_in": lambda m: m.digests.are_invited_in(NOON, FAR, 1),
    "digests.concern_in": lambda m: m.digests.concern_in(NOON, FAR, questions=1),
    "digests.flagged_in": lambda m: m.digests.flagged_in(NOON, FAR),
    "digests.load_in": lambda m: m.digests.load_in(NOON, FAR),
    "digests.times_in": lambda m: m.digests.times_in("2030-W02"),
    "cases.in_window": lambda m: m.cases.in_window(NOON, FAR),
    "cases.thinkable": lambda m: m.cases.thinkable(NOON, FAR),
    "cases.furthest": lambda m: m.cases.furthest(FAR + WARM_UP),
    "cases.asked_of_decided": lambda m: m.cases.asked_of_decided(NOON, FAR),
    "cases.outcomes_under": lambda m: m.cases.outcomes_under(NOON, FAR),
    "cases.outcomes_alone": lambda m: m.cases.outcomes_alone(NOON, FAR),
    "leaders.away": lambda m: m.leaders.away(WEEK.leader),
    "leaders.week": lambda m: m.leaders.week(WEEK.leader, WEEK.week),
    "leaders.posted_as": lambda m: m.leaders.posted_as(POSTED_WEEK.post),
    "leaders.weeks_of": lambda m: m.leaders.weeks_of(WEEK.leader, 10),
    "leaders.weeks_in": lambda m: m.leaders.weeks_in(WEEK.week),
    "leaders.told_wins": lambda m: m.leaders.told_wins(POSTED_WEEK.leader),
    "leaders.telling_of": lambda m: m.leaders.telling_of(41),
    "leaders.with_weeks": lambda m: m.leaders.with_weeks(FIRST),
    "leaders.is_introduced": lambda m: m.leaders.is_introduced(WEEK.leader),
    "sponsorship.offer": lambda m: m.sponsorship.offer(SPONSOR_OFFER.number),
    "sponsorship.latest": lambda m: m.sponsorship.latest(),
    "sponsorship.accepted": lambda m: m.sponsorship.accepted(),
    "sponsorship.naming": lambda m: m.sponsorship.naming(SPONSOR_OFFER.by),
    "sponsorship.agenda": lambda m: m.sponsorship.agenda("q1"),
    "sponsorship.said_since": lambda m: m.sponsorship.said_since(NOON),
    "samples.lot": lambda m: m.samples.lot("2030-01/slack/UGRACE"),
    "samples.sample": lambda m: [m.samples.sample(month) for month in ("2030-01", "2030-02")],
    "samples.newest": lambda m: m.samples.newest(5),
    "samples.over_between": lambda m: m.samples.over_between(NOON, FAR),
    "samples.employees": lambda m: m.samples.employees(),
    "samples.asked_since": lambda m: m.samples.asked_since(NOON - DAY),
    "samples.was_asked_since": lambda m: m.samples.was_asked_since(GRACE, NOON - DAY),
    "stretches.stretch": lambda m: m.stretches.stretch("2030-W02"),
    "stretches.going_on": lambda m: m.stretches.going_on(),
    "calls.consent": lambda m: m.calls.consent("r1"),
    "calls.may_be_called": lambda m: [m.calls.may_be_called(ref) for ref in ("r1", "r2")],
    "calls.somebody_may_be_called": lambda m: m.calls.somebody_may_be_called(),
    "calls.candidates": lambda m: m.calls.candidates("ada@northwind.example", "2031-01"),
    "calls.tries": lambda m: m.calls.tries(CALL, "2029-07"),
    "calls.call": lambda m: m.calls.call("c1"),
    "calls.of_leader": lambda m: m.calls.of_leader(CALL.leader, "2030-01"),
    "calls.open": lambda m: m.calls.open(),
    "calls.since": lambda m: m.calls.since("2030-01"),
    "calls.ended_between": lambda m: m.calls.ended_between(NOON, FAR),
    "calls.about": lambda m: m.calls.about("r1"),
    "calls.of_customer": lambda m: m.calls.of_customer("customer"),
    "calls.note": lambda m: m.calls.note("c1"),
    "calls.wants_none": lambda m: m.calls.wants_none(CALL.leader),
    "leaders.vacancy": lambda m: m.leaders.vacancy(),
    "pledges.next_number": lambda m: m.pledges.next_number(),
    "pledges.pledge": lambda m: m.pledges.pledge(2),
    "pledges.open": lambda m: m.pledges.open(),
    "pledges.open_of": lambda m: m.pledges.open_of(GRACE),
    "pledges.every": lambda m: m.pledges.every(FIRST),
    "pledges.naming": lambda m: m.pledges.naming(GRACE),
    "pledges.settled_between": lambda m: m.pledges.settled_between(NOON, FAR),
    "fundings.funding": lambda m: m.fundings.funding(FUNDING.improvement),
    "fundings.funded_between": lambda m: m.fundings.funded_between(NOON, FAR),
    "fundings.of_what_is_taken_on": lambda m: m.fundings.of_what_is_taken_on(),
    "pay.asked": lambda m: m.pay.asked(PAY.email, PAY.year),
    "pay.of": lambda m: m.pay.of(PAY.email),
    "pay.asked_in": lambda m: m.pay.asked_in(PAY.year),
    "pay.uncounted": lambda m: m.pay.uncounted(PAY.year),
    "pay.counted": lambda m: m.pay.counted(PAY.year),
    "said_done.talks": lambda m: m.said_done.talks("2030-W01", "2030-W10"),
    "said_done.changed": lambda m: m.said_done.changed(NOON, FAR),
    "leaders.vacancies": lambda m: m.leaders.vacancies(NOON),
    "outcomes.is_drawn": lambda m: [m.outcomes.is_drawn(f"q{number}") for number in range(20)],
    "outcomes.kpis": lambda m: m.outcomes.kpis(),
    "outcomes.latest": lambda m: m.outcomes.latest(KPI, "2029-W50", "2030-W02"),
    "outcomes.source": lambda m: m.outcomes.source(KPI, "2030-W02"),
    "outcomes.amount": lambda m: [m.outcomes.amount(KPI, week, "Checkout") for week in ("2030-W02", "2029-W50")],
    "outcomes.amounts": lambda m: m.outcomes.amounts(KPI),
    "outcomes.linked": lambda m: m.outcomes.linked("q1"),
    "outcomes.readings": lambda m: m.outcomes.readings("q1"),
    "outcomes.followed": lambda m: m.outcomes.followed("q1"),
    "outcomes.linked_between": lambda m: m.outcomes.linked_between(NOON.replace(hour=1), FAR),
    "outcomes.open_polls": lambda m: m.outcomes.open_polls(),
    "outcomes.by_poll": lambda m: m.outcomes.by_poll(),
    "outcomes.unseen": lambda m: [m.outcomes.unseen(team) for team in ("", "Checkout", "Claims")],
    "outcomes.outcomes": lambda m: [m.outcomes.outcomes(team) for team in ("", "Checkout", "Claims")],
    "outcomes.look": lambda m: m.outcomes.look("Checkout", 1),
    "outcomes.looks": lambda m: m.outcomes.looks(),
    "wins.next_number": lambda m: m.wins.next_number(),
    "wins.win": lambda m: m.wins.win(2),
    "wins.wording": lambda m: m.wins.wording(1),
    "wins.wished": lambda m: (m.wins.wished(NOON, 9), m.wins.wished(FAR, 9)),
    "spending.spent": lambda m: (m.spending.spent(NOON.date()), m.spending.spent(FAR.date())),
    "wins.doers": lambda m: m.wins.doers(1),
    "wins.offered": lambda m: m.wins.offered(2),
    "wins.offers": lambda m: m.wins.offers(2),
    "wins.posts": lambda m: m.wins.posts(2),
    "wins.reactions": lambda m: m.wins.reactions((1, 2)),
    "wins.asked_for": lambda m: m.wins.asked_for(2),
    "wins.turn": lambda m: m.wins.turn(2),
    "wins.why_gone": lambda m: m.wins.why_gone(2),
    "wins.changes_wished": lambda m: m.wins.changes_wished(2),
    "wins.has_passed": lambda m: m.wins.has_passed(2, LINUS),
    "wins.posted_between": lambda m: m.wins.posted_between(NOON, FAR),
    "wins.valued_before": lambda m: m.wins.valued_before(FAR),
    "wins.corrected": lambda m: m.wins.corrected(NOON, FAR, FAR),
    "wins.of_case": lambda m: m.wins.of_case(12),
    "wins.newest_posted": lambda m: m.wins.newest_posted(NOON),
    "people.wants_recall": lambda m: m.people.wants_recall(GRACE),
    "cases.last_of": lambda m: m.cases.last_of("weekly"),
    "company.version": lambda m: m.company.version(),
    "company.changed_since": lambda m: m.company.changed_since(0),
    "company.can_undo": lambda m: m.company.can_undo("sponsor"),
    "company.steps_taken": lambda m: m.company.steps_taken(),
    "company.may_found": lambda m: m.company.may_found(GRACE.key, NOON),
    "calendars.coming": lambda m: m.calendars.coming((KEPT.owner,), (NOON - timedelta(days=3), FAR), 9),
    "company.warm_ups": lambda m: m.company.warm_ups(),
    "blockers.next_number": lambda m: m.blockers.next_number(),
    "blockers.blocker": lambda m: m.blockers.blocker(1),
    "blockers.open": lambda m: m.blockers.open(),
    "blockers.every": lambda m: m.blockers.every(FIRST),
    "blockers.of": lambda m: m.blockers.of(LINUS, ("Checkout", "App"), FIRST),
    "blockers.naming": lambda m: m.blockers.naming(GRACE),
    "blockers.of_month": lambda m: m.blockers.of_month("2030-01"),
    "blockers.months_of": lambda m: m.blockers.months_of(1),
    "wins.posted": lambda m: m.wins.posted(FIRST),
    "wins.waiting": lambda m: m.wins.waiting(),
    "wins.told_since": lambda m: m.wins.told_since(GRACE, NOON),
    "wins.naming": lambda m: m.wins.naming(LINUS),
    "cx_days.of": lambda m: [m.cx_days.of(year) for year in (2030, 2031)],
    "cx_days.up": lambda m: m.cx_days.up(),
    "cx_days.by": lambda m: m.cx_days.by(GRACE),
    "wins.credited_between": lambda m: m.wins.credited_between(NOON, FAR),
    "ledger.entry": lambda m: [m.ledger.entry(number) for number in (1, 2)],
    "ledger.is_on": lambda m: m.ledger.is_on,
    "ledger.is_kept": lambda m: [m.ledger.is_kept(number) for number in (1, 2)],
    "ledger.naming": lambda m: m.ledger.naming((GRACE,)),
    "ledger.shut": lambda m: m.ledger.shut(),
    "wins.told": lambda m: m.wins.told(FIRST),
    "cases.next_number": lambda m: m.cases.next_number(),
    "cases.touching": lambda m: m.cases.touching(1),
    "cases.nudges": lambda m: m.cases.nudges(1),
    "cases.steps": lambda m: m.cases.steps(1),
    "cases.open_at": lambda m: m.cases.open_at(STEP.step, GRACE),
    "cases.without_alarm": lambda m: m.cases.without_alarm(),
    "cases.offer": lambda m: m.cases.offer(1, 1),
    "cases.latest_offer": lambda m: m.cases.latest_offer(1),
    "cases.offers_to": lambda m: m.cases.offers_to(LINUS),
    "cases.unearned": lambda m: [m.cases.unearned("weekly"), m.cases.unearned("weekly", NOON)],
    "cases.spells": lambda m: m.cases.spells(),
    "cases.naming": lambda m: m.cases.naming(LINUS),
    "cases.overdue_of": lambda m: m.cases.overdue_of("weekly", FAR),
    "cases.case": lambda m: m.cases.case(1),
    "cases.asked_back": lambda m: m.cases.asked_back(2),
    "cases.asked_back_as": lambda m: m.cases.asked_back_as(BACK.name),
    "cases.backs_passed_on": lambda m: m.cases.backs_passed_on(NOON),
    "cases.open_backs": lambda m: m.cases.open_backs(),
    "cases.about": lambda m: m.cases.about("q1"),
    "cases.open_of": lambda m: m.cases.open_of(CASE.owner, FIRST),
    "cases.owned_by": lambda m: m.cases.owned_by(GRACE, 10),
}


CHANGING = WRITING | FORGETTING
