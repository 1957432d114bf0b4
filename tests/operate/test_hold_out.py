"""Some series are left out on purpose: by lot, for good, and told in the week's figures as soon as it may be told."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from bot.commands import AskByHand
from bot.digests.figures import Figure
from bot.digests.holdout import APART, LOW
from bot.digests.measures import Measure
from bot.meetings.drawn import Arm
from bot.outcomes.numbers import Better, Kpi, Value
from handlers.digests.counting import written_down
from handlers.operate import series
from handlers.operate.desk import Desk
from storage import Memory
from tests.journeys.digests.northwind import WITH_MEI
from tests.office import COMPANY, Office
from tests.storage.samples import DRAWN as SAMPLE

HALF = WITH_MEI.replace("[asking]", "[asking]\nhold_out = 0.5\na_day = 3\na_week = 10\ngap = '15m'")
ARMS = {Arm.ASKED.value, Arm.HELD_OUT.value}
NPS = Kpi("NPS", Better.UP)


def side(office: Office, arm: Arm, kept: bool = True) -> str:  # noqa: FBT001, FBT002
    """Return the name of a series that the lot puts on this side of a half."""

    def drawn(memory: Memory) -> str:
        for number in range(99):
            meeting = office.meeting(f"M{number}", ("Ana",))
            if (memory.arms.lot(meeting.kept_series) < 0.5) is (arm is Arm.HELD_OUT):
                return meeting.kept_series if kept else meeting.title
        raise AssertionError(arm)

    found: str = office.run(office.store.read(COMPANY, drawn))
    return found


def half(office: Office, share: float = 0.5) -> None:
    office.configure(HALF.replace("0.5", str(share)))


def arms(office: Office) -> dict[str, str]:
    return {str(name): str(arm) for name, arm in office.rows("select series, arm from arms")}


def figures(office: Office, week: str = "2030-W02") -> dict[tuple[Measure, str], Figure]:
    office.until(2030, 1, 14, 8)
    digest = office.run(office.store.change(COMPANY, lambda memory: written_down(week, memory)))
    ours = (Measure.ARMS, Measure.DRAWN, Measure.EFFECT)
    return {(each.measure, each.kind): each for each in digest.figures if each.measure in ours}


def test_a_series_counts_once_and_a_question_by_hand_counts_nothing(plain: Office) -> None:
    half(plain)
    name = side(plain, Arm.HELD_OUT, kept=False)
    for day in range(3):
        plain.meeting_ends(name, id=f"{name}/{day}")
        plain.time_passes(hours=1)
    plain.do(AskByHand(plain.place("#checkout"), "Checkout", "Raise the price"), plain.person("Ana"))
    assert plain.rows("select arm, share, substr(since, 1, 13) from arms") == [("held out", "0.5", "2030-01-07T12")]


def test_a_single_meeting_is_of_no_series_and_never_left_out(plain: Office) -> None:
    half(plain, 1)
    plain.meeting_ends("Once", series="")
    assert plain.rows("select id from asks") != []
    assert arms(plain) == {}


def test_what_is_kept_quiet_about_anyway_is_not_drawn(plain: Office) -> None:
    half(plain)
    plain.meeting_ends("HR sync")
    plain.meeting_ends("Just two", ("Ana", "Tom"))
    assert arms(plain) == {}


def test_with_a_larger_share_who_was_left_out_still_is_and_all_are_counted_anew(plain: Office) -> None:
    half(plain, 0.1)
    names = [f"M{number}" for number in range(20)]
    for name in names:
        plain.meeting_ends(name)
    before = arms(plain)
    half(plain, 0.6)
    assert figures(plain)[Measure.ARMS, "asked"].part == 0
    for name in names:
        plain.meeting_ends(name, id=f"{name} again")
    after = arms(plain)
    assert after.keys() == before.keys()
    assert {name for name, arm in before.items() if arm == "held out"} < {
        name for name, arm in after.items() if arm == "held out"
    }


def test_a_week_tells_how_many_series_stand_where_and_nothing_without_a_hold_out(plain: Office) -> None:
    plain.configure(WITH_MEI)
    assert figures(plain) == {}
    half(plain)
    for number in range(12):
        plain.meeting_ends(f"M{number}")
    plain.time_passes(days=7)
    found = plain.run(plain.store.change(COMPANY, lambda memory: written_down("2030-W03", memory))).figures
    counts = [each.part for each in found if each.measure is Measure.ARMS]
    assert counts == [[*arms(plain).values()].count(arm) for arm in ("asked", "held out")]
    assert sum(filter(None, counts)) == 12


def with_outcomes(office: Office, series: int) -> None:
    """Count so many series, and bring in for each what it came to: before it was counted, and in two weeks after."""

    def brought(memory: Memory) -> None:
        since = office.clock.now() - timedelta(days=21)
        for number in range(series):
            arm = [*Arm][number % 2]
            memory.arms.note(replace(SAMPLE, series=f"s{number}", arm=arm, since=since, share=0.5))
            for week, amount in (("2029-W51", 900), ("2030-W01", number % 7), ("2030-W02", number % 7 + 2), LATER):
                helps = 0 if arm is Arm.HELD_OUT else 3
                memory.outcomes.bring(Value(NPS, week, str(amount + helps), "survey", series=f"s{number}"))

    office.run(office.store.change(COMPANY, brought))


LATER = ("2030-W03", 5000)


def test_an_effect_is_the_difference_of_the_weeks_after_a_series_was_counted(plain: Office) -> None:
    half(plain)
    with_outcomes(plain, 60)
    found = figures(plain)
    assert found[Measure.ARMS, "asked: NPS"].part == found[Measure.ARMS, "held out: NPS"].part == 30
    sides = [[Fraction(number % 7 + 1) for number in range(60) if number % 2 == at] for at in (0, 1)]
    expected = sum(sides[0], Fraction()) / 30 + 3 - sum(sides[1], Fraction()) / 30
    effect = found[Measure.EFFECT, f"{APART}: NPS"]
    assert effect.value == float(expected)
    assert effect.n == 60
    assert (found[Measure.EFFECT, f"{LOW}: NPS"].value or 0) < effect.value


def test_with_a_series_less_it_cannot_be_told_yet(plain: Office) -> None:
    half(plain)
    with_outcomes(plain, 59)
    assert not [measure for measure, _ in figures(plain) if measure is Measure.EFFECT]


def test_an_admin_gets_the_series_by_their_ids_and_not_on_which_side_they_are(plain: Office) -> None:
    half(plain)
    plain.meeting_ends("=Roadmap")
    plain.meeting_ends("Pricing")
    told = plain.run(series.told(Desk(plain.store, plain.door, plain.clock, COMPANY)))
    header, *rows = told.splitlines()
    assert header == '"series","counted_since","team","title"'
    assert sorted(row.partition(",")[0].strip('"') for row in rows) == sorted(arms(plain))
    assert '"\'=Roadmap"' in told
    assert not any(arm in told for arm in ARMS)


def test_a_title_that_has_become_private_is_not_listed(plain: Office) -> None:
    half(plain)
    plain.meeting_ends("Pricing")
    plain.time_passes(hours=2)
    plain.meeting_ends("Salary round", id="later", series="Pricing")
    told = plain.run(series.told(Desk(plain.store, plain.door, plain.clock, COMPANY)))
    assert told.splitlines()[1].endswith(',""')
