"""A program by itself: a Vega-Lite chart comes in, a PNG goes out."""

import json
import sys
import zlib
from collections.abc import Iterator
from struct import pack, unpack_from

import vl_convert

VEGA_LITE = "6.4"
SHARP = 2  # pixels for each of the chart, as phones have them
SIGNATURE = 8  # bytes
PIXELS, LAST = b"IDAT", b"IEND"
Chunk = tuple[bytes, bytes]


def smaller(png: bytes) -> bytes:
    """Return the same picture in a third of the bytes: what draws it is in a hurry when it packs the pixels."""
    chunks = [*_chunks(png)]
    pixels = zlib.decompress(b"".join(body for kind, body in chunks if kind == PIXELS))
    head = [(kind, body) for kind, body in chunks if kind not in (PIXELS, LAST)]
    whole = [*head, (PIXELS, zlib.compress(pixels, 9)), (LAST, b"")]
    return png[:SIGNATURE] + b"".join(_written(kind, body) for kind, body in whole)


def _chunks(png: bytes) -> Iterator[Chunk]:
    """Yield the parts of a PNG. https://www.w3.org/TR/png-3/#5Chunk-layout."""
    at = SIGNATURE
    while at < len(png):
        length, kind = unpack_from(">I4s", png, at)
        yield kind, png[at + 8 : at + 8 + length]
        at += length + 12


def _written(kind: bytes, body: bytes) -> bytes:
    return pack(">I", len(body)) + kind + body + pack(">I", zlib.crc32(kind + body))


if __name__ == "__main__":
    chart = json.loads(sys.stdin.buffer.read())
    png = vl_convert.vegalite_to_png(chart, vl_version=VEGA_LITE, scale=SHARP, allowed_base_urls=[])
    sys.stdout.buffer.write(smaller(png))
