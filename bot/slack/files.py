"""Pictures for Slack: drawn, uploaded, and named by their file in the message that shows them.

A file that no message shows is seen by nobody, so an upload may be made again after a restart; the message itself is
posted once, as ever.
"""

import logging
from collections.abc import Awaitable, Callable

from bot.cards import Card
from bot.charts import Picture
from bot.pictures import NotDrawn, drawn
from bot.ports import Unwelcome
from bot.slack.calls import Calls, Unclear

log = logging.getLogger(__name__)
MOST = 8  # pictures whose files are remembered, so that an edit shows the same one
Files = dict[Picture, str]


class Album:
    def __init__(self, calls: Calls, draw: Callable[[Picture], Awaitable[bytes]] = drawn) -> None:
        self._calls = calls
        self._draw = draw
        self._files: Files = {}

    async def files_for(self, card: Card) -> Files:
        """Return the files of a card's pictures. What cannot be drawn or uploaded has none, and stands in words."""
        wanted = [block for block in card.blocks if isinstance(block, Picture)]
        for picture in wanted:
            if picture not in self._files:
                await self._add(picture)
        return {picture: self._files[picture] for picture in wanted if picture in self._files}

    async def _add(self, picture: Picture) -> None:
        try:
            file = await self._calls.upload("numbers.png", await self._draw(picture), picture.alt)
        except NotDrawn:
            return
        except (Unwelcome, Unclear) as no:
            log.warning("A picture was not uploaded, and stands in words: %s", no)
            return
        while len(self._files) >= MOST:
            self._files.pop(next(iter(self._files)))
        self._files[picture] = file
