"""Teams that are new, renamed or merged in the middle of a week count as what they were when a question was asked."""

from functools import partial

from bot.digests import Digest
from bot.digests.figures import Fact
from bot.digests.measures import Measure
from bot.digests.span import Span
from handlers.digests.counting import written_down
from handlers.digests.figures import answers
from storage import Memory
from tests.journeys.digests.northwind import SIX, WITH_MEI
from tests.office import COMPANY, Office

WEEK = "2030-W02"


def disliked(office: Office, title: str, people: tuple[str, ...] = SIX) -> None:
    office.meeting_ends(title, people)
    for who in people[:2]:
        office.press(who, "They'd dislike it")


def counted(office: Office) -> Digest:
    office.until(2030, 1, 9, 23)  # what is open closes
    office.until(2030, 1, 14, 9)
    digest: Digest = office.run(office.store.change(COMPANY, partial(written_down, WEEK)))
    return digest


def flagged(office: Office) -> tuple[int | None, int | None, tuple[int, ...]]:
    """Return how many questions came back, of how many, and the cases that the digest says were opened."""
    digest = counted(office)
    [figure] = [each for each in digest.figures if each.measure is Measure.FLAGGED]
    return figure.part, figure.whole, digest.thoughts.opened


def facts(office: Office, measure: Measure) -> dict[str, tuple[int, int, int]]:
    digest = counted(office)
    span = Span(WEEK, digest.start, digest.end, digest.least)

    def found(memory: Memory) -> list[Fact]:
        return [each for each in answers.facts(span, memory) if each.measure is measure]

    return {each.team: (each.part, each.whole, each.people) for each in office.run(office.store.read(COMPANY, found))}


def test_what_a_team_that_warms_up_has_not_decided_is_not_flagged(plain: Office) -> None:
    plain.configure(WITH_MEI.replace('name = "Checkout"', 'name = "Basket"'), new=True)
    disliked(plain, "Pricing")
    assert flagged(plain) == (0, 0, ())


def test_what_a_team_has_looked_at_again_is_flagged_and_so_is_what_has_to_be(plain: Office) -> None:
    plain.configure(WITH_MEI)
    disliked(plain, "Pricing")
    plain.until(2030, 1, 8, 12)
    plain.meeting_ends("Claims weekly", ("Ken", "Barbara", "Omar"))
    assert flagged(plain) == (1, 2, (1,))


def test_a_team_that_is_renamed_or_merged_is_two_in_that_week(plain: Office) -> None:
    plain.configure(WITH_MEI)
    disliked(plain, "Pricing")
    plain.until(2030, 1, 8, 12)
    plain.configure(WITH_MEI.replace('name = "Checkout"', 'name = "Basket"'))
    disliked(plain, "Roadmap", SIX[:5])
    assert facts(plain, Measure.RESPONSE) == {"Checkout": (2, 6, 6), "Basket": (2, 5, 5)}


def test_somebody_of_two_teams_is_one_person_of_each(plain: Office) -> None:
    plain.configure(WITH_MEI)
    disliked(plain, "Pricing", ("Ana", "Grace", "Ken"))
    plain.until(2030, 1, 8, 12)
    disliked(plain, "Claims weekly", ("Ken", "Ana", "Grace"))
    plain.until(2030, 1, 9, 12)
    disliked(plain, "Roadmap", ("Ana", "Ken", "Omar"))
    assert facts(plain, Measure.RESPONSE) == {"Checkout": (4, 6, 4), "Claims": (2, 3, 3)}
