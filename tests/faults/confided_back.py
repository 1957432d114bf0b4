"""The same with what owners of cases ask back, and what is written to that without a name."""

from datetime import timedelta

from bot.answers import Verdict
from bot.cases.asking_back import answered_to
from bot.commands import AnswerBack, AskBack, GiveAnswer
from bot.people import Person, key_read
from tests.faults.confided import SILENT, Confidences

WRITTEN = ("Yes", "No", "In spring", "Ask the ones who left")


class AskedBack(Confidences):
    def _all_asked(self, titles: list[str]) -> dict[str, list[Person]]:
        """Let each question become a case, about which its owner asks back."""
        asked = super()._all_asked(titles)
        for question, people in asked.items():
            del self.loot.truth[question], self.loot.taps[question]
            for person in people[:2]:
                self.office.do(GiveAnswer(question, Verdict.DISLIKE), person)
        self.office.time_passes(hours=4)
        return dict(filter(None, (self._asked_back(question, people) for question, people in asked.items())))

    def _asked_back(self, question: str, people: list[Person]) -> tuple[str, list[Person]] | None:
        sql = "select number, owner from case_files where question = :question"
        found = self.office.run(self.engine.read(lambda run: run(sql, question=question)))
        for number, owner in found:
            others = [person for person in people if person.key != owner]
            if len(others) > 1:
                self.office.do(AskBack(number, "Would a longer notice help?"), key_read(owner))
                name = answered_to(number)
                self.loot.truth[name] = {person.key: SILENT for person in others}
                self.loot.taps[name] = []
                return name, others
        return None

    def _answer(self, question: str, person: Person) -> None:
        self.office.clock.time += timedelta(seconds=self.chance.randint(1, 9))
        words = self.chance.choice(WRITTEN)
        self.office.do(AnswerBack(int(question.removeprefix("back/")), words), person)
        self.loot.truth[question][person.key] = words
        self.loot.taps[question].append(person.key)
