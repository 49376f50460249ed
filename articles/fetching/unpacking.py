"""Unpacks what was compressed to be sent, no further than it may grow."""

import zlib
from collections.abc import Iterable

PACKED_AS = {"", "identity", "gzip", "x-gzip", "deflate"}
MOST_PARTS = 100  # of a gzip; each costs time, and may hold nothing


class PackedBadlyError(ValueError):
    """It isn't packed as it says, or breaks off."""


class TooBigError(ValueError):
    """It has more bytes than it may."""


def unpacked(pieces: Iterable[bytes], coding: str, most: int) -> bytes:
    """Return the bytes that were packed, read piece by piece.

    `coding` is what a Content-Encoding says. Raises TooBigError as soon as there are
    more than `most`, packed or unpacked, and PackedBadlyError.
    """
    coding = coding.strip().lower()
    if coding not in PACKED_AS:
        raise PackedBadlyError(coding)
    pieces = at_most(pieces, most)
    if coding in ("", "identity"):
        return b"".join(pieces)
    try:
        return b"".join(at_most(unpack(pieces, coding, most), most))
    except zlib.error as problem:
        raise PackedBadlyError(str(problem)) from problem


def at_most(pieces: Iterable[bytes], most: int) -> Iterable[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > most:
            raise TooBigError
        yield piece


def unpack(pieces: Iterable[bytes], coding: str, most: int) -> Iterable[bytes]:
    """Yield what is unpacked, each time one byte more than may be at most."""
    unpacker, parts = None, 0
    for piece in pieces:
        while piece:
            if unpacker is None or unpacker.eof:
                if unpacker and not is_gzip(piece):
                    return  # some servers put a few bytes behind the end
                unpacker, parts = begin_part(coding, piece), parts + 1
                if parts > MOST_PARTS:
                    raise PackedBadlyError("It has too many parts.")
            yield unpacker.decompress(piece, most + 1)
            piece = unpacker.unused_data
    if unpacker and not unpacker.eof:
        raise PackedBadlyError("It breaks off.")


def is_gzip(piece: bytes) -> bool:
    """Say whether another part begins here, as in files put together of several."""
    return piece.startswith(b"\x1f\x8b")


def begin_part(coding: str, piece: bytes):
    """Return what unpacks the part that begins here.

    A deflate has a head of two bytes, which many servers leave out.
    """
    if coding != "deflate":
        return zlib.decompressobj(16 + zlib.MAX_WBITS)
    has_head = piece[0] & 15 == 8 and int.from_bytes(piece[:2]) % 31 == 0
    return zlib.decompressobj(zlib.MAX_WBITS if has_head else -zlib.MAX_WBITS)
