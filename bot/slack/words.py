"""The few sentences that Slack's own ways make necessary. Everything else the bot says is in ``prompts``."""

from enum import Enum

from bot.cards import Card
from bot.honestly import Failed, Unsure


class Say(Enum):
    """What there is to say, in English and in German."""

    OLD = (
        "That button is from an older version of this app and does nothing any more. My Home tab has what is open now.",
        "Dieser Knopf ist aus einer älteren Version der App und bewirkt nichts mehr. Im Home-Tab steht, was offen ist.",
    )
    FAILED = (
        "That did not work, and nothing was kept. The fault is ours. Please try again in a minute.",
        "Das hat nicht geklappt, und nichts wurde gespeichert. Der Fehler liegt bei uns. Bitte gleich noch einmal.",
    )
    NOT_OPENED = (
        "Slack did not open the form in time. Please press the button again.",
        "Slack hat das Formular nicht rechtzeitig geöffnet. Bitte den Knopf noch einmal drücken.",
    )
    UNSURE = (
        "We don't know whether that was kept. The fault is ours. Please look. If not, do it again: it counts once.",
        "Ob das gespeichert ist, wissen wir nicht; unser Fehler. Bitte nachsehen, sonst noch einmal: Es zählt einmal.",
    )
    NOT_UNDERSTOOD = (
        "Please choose one of what is offered here.",
        "Bitte etwas von dem wählen, was hier angeboten wird.",
    )
    NO_GROUPS = (
        "I could not look up who is in that group. Please choose its people in the form.",
        "Wer in dieser Gruppe ist, konnte ich nicht nachsehen. Bitte die Leute im Formular auswählen.",
    )
    CLOSE = ("Close", "Schließen")

    @classmethod
    def sorry(cls, failed: Failed) -> "Say":
        """Return what to say of it: whoever presses again should know whether they have to."""
        return cls.UNSURE if isinstance(failed, Unsure) else cls.FAILED

    def to(self, language: str) -> str:
        """Return it in the reader's language, a BCP 47 tag."""
        english, german = self.value
        return german if language.lower().startswith("de") else english

    def card(self, language: str) -> Card:
        return Card(self.to(language))
