"""What has changed in a calendar on a CalDAV server since it was read, RFC 6578: only that is fetched.

Whatever is not plain, such as an object that has gone, is answered by reading all of it.
"""

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape  # nosec B406  # it writes, and parses nothing

from yarl import URL

from bot.sources.multistatus import NotXml, Resource, resources
from bot.sources.outside import Answer

MULTI = 207
MOST = 200  # objects, and more are read faster all together
MOST_TOLD = 2 * 1024 * 1024  # bytes of an answer that is read here; all others are read in a process apart
SINCE = (
    '<d:sync-collection xmlns:d="DAV:"><d:sync-token>{token}</d:sync-token><d:sync-level>1</d:sync-level>'
    "<d:prop><d:getetag/></d:prop></d:sync-collection>"
)
THESE = (
    '<c:calendar-multiget xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><c:calendar-data/></d:prop>'
    "{hrefs}</c:calendar-multiget>"
)
FOLDED = re.compile(r"\r?\n[ \t]")
UID = re.compile(r"^UID(?:;[^:\r\n]*)?:([^\r\n]*)", re.IGNORECASE | re.MULTILINE)
ESCAPED = re.compile(r"\\([\\;,])")

Report = Callable[[URL, str, str], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Changed:
    """Answers that hold the objects which are new or were changed, and the UIDs of the events in them."""

    bodies: tuple[bytes, ...] = ()
    looked: frozenset[str] = frozenset()


def marks_in(mark: str) -> dict[str, str]:
    """Return what each calendar was marked with; nothing for what is the mark of all that was read."""
    if not mark.startswith("{"):
        return {}
    marks: dict[str, str] = json.loads(mark)
    return marks


async def changed_since(token: str, url: URL, report: Report) -> Changed | None:
    """Return what has changed since a sync token was given out; None where the server does not tell, or not all."""
    changes = _told(await report(url, SINCE.format(token=escape(token)), "0"))
    if changes is None or len(changes) > MOST or any(one.status for one in changes):
        return None  # the token is no good any more, it is too much, something has gone, or the answer is cut off
    hrefs = [one.href for one in changes if _path(url, one.href) != url.path.rstrip("/")]
    if not hrefs:
        return Changed()
    named = "".join(f"<d:href>{escape(href)}</d:href>" for href in hrefs)
    answer = await report(url, THESE.format(hrefs=named), "1")
    objects = _told(answer)
    if objects is None or len(objects) != len(hrefs):
        return None
    uids = [_uids(one.data) for one in objects]
    return Changed((answer.body,), frozenset().union(*uids)) if all(uids) else None


def _uids(data: str) -> frozenset[str]:
    return frozenset(ESCAPED.sub(r"\1", uid).strip() for uid in UID.findall(FOLDED.sub("", data)))


def _told(answer: Answer) -> tuple[Resource, ...] | None:
    if answer.status != MULTI or len(answer.body) > MOST_TOLD:
        return None
    try:
        return resources(answer.body)
    except NotXml:
        return None


def _path(url: URL, href: str) -> str:
    return url.join(URL(href, encoded=True)).path.rstrip("/")
