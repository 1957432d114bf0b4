"""The few sentences that Teams' own ways make necessary. Everything else the bot says is in ``prompts``."""

from enum import Enum

from bot.cards import Card
from bot.honestly import Failed, Unsure
from bot.languages import said_in


class Say(Enum):
    """What there is to say, in each language of ours."""

    OLD = (
        "That button is from an older version of this app and does nothing any more. Write “home” to me instead.",
        "Dieser Knopf ist aus einer älteren Version der App und bewirkt nichts mehr. Bitte schreib mir „home“.",
        "Ce bouton appartient à une ancienne version et ne fait plus rien. Écrivez-moi plutôt “home”.",
        "Ese botón es de una versión anterior de la app y ya no hace nada. Mejor escríbeme «home».",
    )
    FAILED = (
        "That did not work, and nothing was kept. The fault is ours. Please try again in a minute.",
        "Das hat nicht geklappt, und nichts wurde gespeichert. Der Fehler liegt bei uns. Bitte gleich noch einmal.",
        "Cela a échoué et rien ne reste enregistré. La faute est chez nous. Réessayez dans une minute.",
        "No ha funcionado y no se ha guardado nada. Es culpa nuestra. Inténtalo de nuevo en un minuto.",
    )
    UNSURE = (
        "We don't know whether that was kept. The fault is ours. Please look. If not, do it again: it counts once.",
        "Ob das gespeichert ist, wissen wir nicht; unser Fehler. Bitte nachsehen, sonst noch einmal: Es zählt einmal.",
        "Nous ignorons si cela est enregistré, par notre faute. Vérifiez, sinon recommencez. Cela compte une fois.",
        "No sabemos si se ha guardado; es culpa nuestra. Míralo y, si no, hazlo otra vez: cuenta una sola vez.",
    )
    NOT_UNDERSTOOD = (
        "Please choose one of what is offered here.",
        "Bitte etwas von dem wählen, was hier angeboten wird.",
        "Choisissez parmi ce qui est proposé ici.",
        "Elige algo de lo que se ofrece aquí.",
    )
    DONE = ("Done.", "Erledigt.", "Terminé.", "Hecho.")

    @classmethod
    def sorry(cls, failed: Failed) -> "Say":
        """Return what to say of it: whoever presses again should know whether they have to."""
        return cls.UNSURE if isinstance(failed, Unsure) else cls.FAILED

    def to(self, language: str) -> str:
        """Return it in the reader's language, a BCP 47 tag."""
        return said_in(language, self.value)

    def card(self, language: str) -> Card:
        return Card(self.to(language))
