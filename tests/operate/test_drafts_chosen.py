"""Who reads a draft of a language: only whom a company that chose it has, and never a language model."""

from dataclasses import replace

import pytest

from bot.languages import DRAFTS
from handlers.company import say_to, setup_of
from tests.office import COMPANY, Office


def chooses(plain: Office, *languages: str) -> None:
    setup = plain.run(plain.store.read(COMPANY, setup_of))
    plain.configure(replace(setup, company=replace(setup.company, languages=languages)))


def read_by(plain: Office, who: str) -> str:
    said: str = plain.run(plain.store.read(COMPANY, lambda memory: say_to(plain.person(who), memory).language))
    return said


@pytest.mark.parametrize("language", DRAFTS)
def test_a_draft_is_read_by_those_who_read_it_where_the_company_chose_it(plain: Office, language: str) -> None:
    plain.people_are(plain.profile("Grace", language=f"{language}-XX"))
    assert read_by(plain, "Grace") == "en"
    chooses(plain, "de", "en", language)
    assert (read_by(plain, "Grace"), read_by(plain, "Tom")) == (language, "en")
    plain.people_are(plain.profile("Linus", language="sv"))
    assert read_by(plain, "Linus") == "de"
