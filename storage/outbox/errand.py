"""One view that is lent to a courier, and how a courier finds out that it no longer is."""

from dataclasses import dataclass, replace

from bot.people import Place
from bot.views import VIEWS, View
from bot.wire import Unreadable, read, write


@dataclass(frozen=True, slots=True)
class Errand:
    """A view to show, lent to one courier until its lease ends. ``stands`` without a ``message``: posted, perhaps.

    ``held``: the fence of the courier's own lease; 0 for one that needs none.
    """

    workspace: str
    name: str
    wanted: int
    fence: int
    stands: str | None
    message: str | None
    tried: str | None
    drawn: str | None
    unsure: str | None = None  # since when nobody could tell whether it stands there
    held: int = 0

    @property
    def view(self) -> View:
        """Return the view. Raises ``Unreadable`` if another version has named it."""
        view: View = read(self.name, VIEWS)
        return view

    @property
    def place(self) -> Place | None:
        return read(self.stands, (Place,)) if self.stands else None

    @property
    def unreadable(self) -> bool:
        return known(self.name) is None

    @property
    def kind(self) -> str:
        """Return what sort of view this is, for logs, which name nobody."""
        return "A view of another version" if self.unreadable else type(self.view).__name__

    def standing(self, place: Place, message: str, drawn: str) -> "Errand":
        return replace(self, stands=write(place), message=message, tried=None, drawn=drawn)


class LeaseLost(Exception):
    """Another courier has taken over; whatever this one finds out no longer counts."""


class Nowhere(Exception):
    """What something belongs under stands nowhere, and is not on its way either."""

    def __init__(self) -> None:
        super().__init__("what it belongs under stands nowhere")


def known(name: str) -> View | None:
    """Return the view of this name; None if another version has named it."""
    try:
        view: View = read(name, VIEWS)
    except Unreadable:
        return None
    return view
