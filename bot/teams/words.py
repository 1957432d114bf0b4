"""The few sentences that Teams' own ways make necessary. Everything else the bot says is in ``prompts``."""

from enum import Enum

from bot.cards import Card


class Say(Enum):
    """What there is to say, in English and in German."""

    OLD = (
        "That button is from an older version of this app and does nothing any more. Write “home” to me instead.",
        "Dieser Knopf ist aus einer älteren Version der App und bewirkt nichts mehr. Bitte schreib mir „home“.",
    )
    FAILED = (
        "That did not work, and nothing was kept. The fault is ours. Please try again in a minute.",
        "Das hat nicht geklappt, und nichts wurde gespeichert. Der Fehler liegt bei uns. Bitte gleich noch einmal.",
    )
    NOT_UNDERSTOOD = (
        "Please choose one of what is offered here.",
        "Bitte etwas von dem wählen, was hier angeboten wird.",
    )
    DONE = ("Done.", "Erledigt.")

    def to(self, language: str) -> str:
        """Return it in the reader's language, a BCP 47 tag."""
        english, german = self.value
        return german if language.lower().startswith("de") else english

    def card(self, language: str) -> Card:
        return Card(self.to(language))
