"""What a CalDAV server says of its resources: RFC 4918, RFC 4791."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET  # nosec B405  # with a builder that refuses declarations

DAV, CALDAV, APPLE = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}", "{http://calendarserver.org/ns/}"
FOUND = " 200 "


class NotXml(ValueError):
    """These bytes are no answer of a CalDAV server."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One thing on the server, and what it told of it. ``mark`` changes whenever anything in it does.

    ``syncs``: the server can tell what has changed since a mark. ``status`` is what it said of the thing as a whole.
    """

    href: str
    is_calendar: bool = False
    holds_events: bool = True
    mark: str = ""
    principal: str = ""
    homes: tuple[str, ...] = ()
    data: str = ""
    syncs: bool = False
    status: str = ""


class _Builder(ET.TreeBuilder):
    """Builds no document that brings a type of its own: with it come entities that grow, or lead to files."""

    def doctype(self, *_: object) -> None:
        raise NotXml


def resources(body: bytes) -> tuple[Resource, ...]:
    """Read a multistatus. Raises ``NotXml``."""
    try:
        root = ET.fromstring(body, ET.XMLParser(target=_Builder()))  # noqa: S314  # nosec B314  # our builder refuses what is feared
    except ET.ParseError as cause:
        raise NotXml from cause
    if root.tag != f"{DAV}multistatus":
        raise NotXml
    return tuple(_resource(response) for response in root.iter(f"{DAV}response"))


def _resource(response: ET.Element) -> Resource:
    found = list(_found(response))
    kinds = [kind.tag for one in found if one.tag == f"{DAV}resourcetype" for kind in one]
    parts = [
        part.get("name", "") for one in found if one.tag == f"{CALDAV}supported-calendar-component-set" for part in one
    ]
    marks = {one.tag: (one.text or "").strip() for one in found}
    return Resource(
        href=(response.findtext(f"{DAV}href") or "").strip(),
        is_calendar=f"{CALDAV}calendar" in kinds,
        holds_events=not parts or "VEVENT" in parts,
        mark=marks.get(f"{DAV}sync-token") or marks.get(f"{APPLE}getctag") or "",
        principal=next(_hrefs(found, f"{DAV}current-user-principal"), ""),
        homes=tuple(_hrefs(found, f"{CALDAV}calendar-home-set")),
        data=next((one.text or "" for one in found if one.tag == f"{CALDAV}calendar-data"), ""),
        syncs=bool(marks.get(f"{DAV}sync-token")),
        status=response.findtext(f"{DAV}status") or "",
    )


def _found(response: ET.Element) -> Iterator[ET.Element]:
    for status in response.iter(f"{DAV}propstat"):
        if FOUND in f"{status.findtext(f'{DAV}status') or FOUND} ":
            for properties in status.iter(f"{DAV}prop"):
                yield from properties


def _hrefs(found: list[ET.Element], tag: str) -> Iterator[str]:
    for one in found:
        if one.tag == tag:
            yield from ((href.text or "").strip() for href in one.iter(f"{DAV}href") if href.text)
