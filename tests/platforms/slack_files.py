"""What Slack does with files: an address to put one to, a word that it is whole, and a message that shows it."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class Shelf:
    """``at`` is where files are put. Whole files have a title; ``bodies`` are all that was ever put there."""

    at: str = ""
    asked: list[Json] = field(default_factory=list)
    bodies: dict[str, bytes] = field(default_factory=dict)
    whole: dict[str, Json] = field(default_factory=dict)

    @property
    def methods(self) -> dict[str, Callable[[Json], Json]]:
        return {"files.getUploadURLExternal": self._address, "files.completeUploadExternal": self._complete}

    def put(self, file: str, body: bytes) -> None:
        self.bodies[file] = body

    def missing(self, message: Json) -> list[str]:
        """Return the files that a message shows and that are not there."""
        shown = [block["slack_file"]["id"] for block in message.get("blocks", []) if block["type"] == "image"]
        return [f"no file {file}" for file in shown if file not in self.whole]

    def _address(self, given: Json) -> Json:
        self.asked.append(given)
        file = f"F{len(self.asked)}"
        return {"file_id": file, "upload_url": f"{self.at}/upload/{file}"}

    def _complete(self, given: Json) -> Json:
        found: list[Json] = json.loads(given["files"])
        for file in found:
            asked = self.asked[int(file["id"][1:]) - 1]
            if len(self.bodies.get(file["id"], b"")) == int(asked["length"]):
                self.whole[file["id"]] = asked
        return {"files": [{"id": file["id"], "title": file["title"]} for file in found]}
