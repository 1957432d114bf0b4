"""What answers come to, and what an open question knows a person by."""

import hmac
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from bot.answers import Answer, Tally, Verdict, giver
from bot.people import Person

GRACE, LINUS = Person("slack", "UGRACE"), Person("slack", "ULINUS")
SECRET, KEY = "00112233445566778899aabbccddeeff", b"a key of thirty-two bytes at least"
ANSWERS = st.builds(
    Answer,
    st.sampled_from(Verdict),
    objects=st.booleans(),
    reason=st.sampled_from(["", "It asks twice"]),
    shared=st.booleans(),
)


def test_a_giver_is_known_by_what_the_standard_says() -> None:
    both = hmac.new(KEY, bytes.fromhex(SECRET), sha256).digest()
    assert giver(SECRET, KEY, GRACE) == hmac.new(both, b"slack/UGRACE", sha256).hexdigest()[:32]
    assert giver(SECRET, KEY, GRACE) == "37f15cb2eae59b3281c336185cb72381"


def test_a_giver_is_somebody_else_under_another_secret_another_key_or_as_another_person() -> None:
    known = {
        giver(SECRET, KEY, GRACE),
        giver(SECRET[::-1], KEY, GRACE),
        giver(SECRET, KEY + b"!", GRACE),
        giver(SECRET, KEY, LINUS),
        giver(SECRET, KEY, Person("teams", "UGRACE")),
    }
    assert len(known) == 5


@given(st.text(max_size=30))
def test_a_name_of_any_kind_becomes_thirty_two_hex_digits(user: str) -> None:
    person = Person("plain", user.encode("utf-8", "replace").decode())
    assert len(bytes.fromhex(giver(SECRET, KEY, person))) == 16


@given(st.lists(ANSWERS))
def test_every_answer_counts_once(answers: list[Answer]) -> None:
    tally = Tally.of(answers)
    assert tally.answered == len(answers)
    assert [verdict for verdict, _ in tally.counts] == [*Verdict]
    assert tally.dislikes == sum(answer.verdict is Verdict.DISLIKE for answer in answers)
    assert tally.decided == sum(answer.verdict is not Verdict.NO_DECISION for answer in answers)
    assert tally.concern == any(answer.verdict is Verdict.DISLIKE or answer.objects for answer in answers)
    assert tally.reasoned <= tally.dislikes


@given(st.lists(st.lists(ANSWERS), max_size=6))
def test_questions_counted_together_are_their_answers_counted_together(questions: list[list[Answer]]) -> None:
    together = Tally.together(Tally.of(answers) for answers in questions)
    assert together == Tally.of(answer for answers in questions for answer in answers)


def test_a_reason_counts_only_with_a_dislike() -> None:
    assert Tally.of([Answer(Verdict.LIKE, reason="It is quick")]).reasoned == 0
    assert Tally.of([Answer(Verdict.DISLIKE, reason="It asks twice")]).reasoned == 1
