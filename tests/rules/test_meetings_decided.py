"""Which sentence of a summary is suggested: a whole one, word for word, or none."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.meetings import MAX_DECISION
from bot.meetings.decided import decision_in

DECIDED = "They decided to raise the price."
LONG = f"They decided to raise the price and {'to think again and ' * 12}to tell everybody."


@pytest.mark.parametrize(
    ("steps", "overview", "sentence"),
    [
        ([], ["The team met on Monday. They decided to raise the price. More follows."], DECIDED),
        (["Ana to call the bank"], ["The team met. They decided to raise the price."], DECIDED),
        (["Ana to call the bank", "Agreed to wait until May"], ["The team met on Monday."], "Agreed to wait until May"),
        (["Ana to call the bank"], ["The team met on Monday."], "Ana to call the bank"),
        (["- [ ] Ana to call the bank."], [], "Ana to call the bank."),
        (["• Ana to call the bank", "2. Tom to wait"], [], "Ana to call the bank"),
        ([], ["The team met on Monday. Then they left."], "The team met on Monday."),
        ([], ["Das Team hat beschlossen, am 3. Mai z. B. den Preis zu senken. Danach gingen alle."],
         "Das Team hat beschlossen, am 3. Mai z. B. den Preis zu senken."),
        ([], ["Dr. Wu agreed to call Mr. Okafor back. She left."], "Dr. Wu agreed to call Mr. Okafor back."),
        ([], ["They asked: “Why now?” They decided to wait."], "They decided to wait."),
        ([], ["It costs 3.50 a day, and they agreed on that"], "It costs 3.50 a day, and they agreed on that"),
        ([], [LONG, "Then the meeting was over."], "Then the meeting was over."),
        ([], [f"{LONG} {DECIDED}"], DECIDED),
        ([], ["They decided on https://northwind.example/plan. They agreed to wait."], "They agreed to wait."),
        (["Ask ana@northwind.example to wait", "Ask Ana to wait"], [], "Ask Ana to wait"),
        (["See northwind.example for all of it"], [], ""),
        ([], ["They decided on the layoffs of May. They agreed to wait."], "They agreed to wait."),
        (["Tom to wait for Ana"], ["It was not decided whether to raise the price."], "Tom to wait for Ana"),
        (["Tom wartet auf Ana"], ["Es wurde noch nicht entschieden, ob das reicht."], "Tom wartet auf Ana"),
        ([], ["L'équipe a parlé. Elle a décidé d'attendre Mme. Martin. Puis tout le monde est parti."],
         "Elle a décidé d'attendre Mme. Martin."),
        (["Ana appelle la banque"], ["Le prix n'a pas été validé par tous."], "Ana appelle la banque"),
        ([], ["El equipo habló. Se acordó esperar hasta mayo. ¿Quién llama?"], "Se acordó esperar hasta mayo."),
        (["Ana llama al banco"], ["Todavía no se ha decidido el precio."], "Ana llama al banco"),
        ([], ["O time conversou. Ficou combinado esperar até maio. Depois todos saíram."],
         "Ficou combinado esperar até maio."),
        (["A Ana liga para o banco"], ["Ainda não foi aprovado o preço."], "A Ana liga para o banco"),
        ([], ["価格について話した。5月まで待つことにした。その後、解散した。"], "5月まで待つことにした。"),
        ([], ["「急ぐ必要はない。」とのこと。値上げを決定しました。"], "値上げを決定しました。"),
        (["田中さんが銀行に電話する"], ["値上げはまだ決まっていません。"], "田中さんが銀行に電話する"),
        (["待つ。"], [], ""),
        (["Done."], ["…", "- ", "3 5 7 9"], ""),
        ([], [], ""),
    ],
)  # fmt: skip
def test_the_first_whole_sentence_that_will_do_is_suggested(
    steps: list[str], overview: list[str], sentence: str
) -> None:
    assert decision_in("Meeting summary for Pricing", steps, overview) == sentence


def test_a_title_is_taken_where_it_is_a_sentence_and_nothing_else_is() -> None:
    assert (
        decision_in("We raise the price in May.", [], ["See https://northwind.example"]) == "We raise the price in May."
    )
    assert decision_in("We raise the price in May.", ["Ana to call the bank"], []) == "Ana to call the bank"


@pytest.mark.parametrize(
    "words", ["A. ", ".", "a.", "…” ", "((((", "- ", "[ ] ", "not decided ", "Decided to wait", "1. "]
)
def test_twenty_thousand_letters_made_to_be_slow_are_read_in_a_moment(words: str) -> None:
    began = process_time()
    decision_in(words * 100, [words * 100], [words * (20_000 // len(words))])
    assert process_time() - began < 1


@given(st.lists(st.text(max_size=400), max_size=4), st.lists(st.text(max_size=400), max_size=4), st.text(max_size=300))
def test_whatever_is_written_it_is_short_has_no_address_and_cuts_no_word(
    steps: list[str], overview: list[str], title: str
) -> None:
    found = decision_in(title, steps, overview)
    assert len(found) <= MAX_DECISION
    assert "@" not in found
    assert "://" not in found
    words = {word for line in (*steps, *overview, title) for word in line.split()}
    assert set(found.split()) <= words
