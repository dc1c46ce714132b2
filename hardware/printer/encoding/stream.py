"""Everything of a job up to its first fence: pictures, and what the printer can do by itself.

A paper goes out from top to bottom. Islands in it, where the profile allows, are the printer's
own: the number, the QR code, text, a picture from its memory. The rows between them are raster
bands.
"""

from __future__ import annotations

import hashlib
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from common.i18n.wording import wording
from common.paper.render import Piece, Sheet, Words
from common.paper.template import Part, Unfit
from hardware.printer.encoding import native, raster
from hardware.printer.escpos import CUT, INIT, UNITS, Encoding, PrinterProfile, feed

_KEY_CODES = string.ascii_letters + string.digits
"""Of the bytes 20h-7Eh that a key is made of, those that can be written down anywhere."""


_APART = 24
"""Rows between two pictures of a proof."""


@dataclass(frozen=True, slots=True)
class _Island:
    """Rows of the paper that are not sent as a picture."""

    top: int
    bottom: int
    data: bytes


def encode(sheet: Sheet, profile: PrinterProfile) -> bytes:
    """Initialise, units, and the whole of `sheet`.

    Raises:
        Unfit: the paper is wider than the printer's.
    """
    if sheet.width > profile.width_dots:
        raise Unfit(wording("wrong.memory.wide", found=sheet.width, width=profile.width_dots))
    out, done = [INIT, UNITS], 0
    for island in _islands(sheet, profile):
        out.append(_picture(sheet, done, island.top, profile))
        out.append(island.data)
        done = island.bottom
    out.append(_picture(sheet, done, sheet.height, profile))
    return b"".join(out)


def to_store(sheet: Sheet) -> dict[str, bytes]:
    """The head and the foot of `sheet` for the printer's memory: key and defining command.

    The key is made of the picture, so that a head that changed has another one, but for one in
    3844.

    Raises:
        Unfit: both have the same key.
    """
    return _by_key([sheet])


def memory_job(sheets: Iterable[Sheet]) -> tuple[list[str], bytes]:
    """The keys of the heads and feet of `sheets`, and a job that stores them and then prints each
    from memory: what does not come out on paper was not kept.

    Raises:
        Unfit: two of the pictures have the same key, and one would be printed for the other.
    """
    kept = _by_key(sheets)
    proof = b"".join(native.recall(key) + feed(_APART) for key in kept)
    return list(kept), INIT + UNITS + b"".join(kept.values()) + proof + CUT


def _by_key(sheets: Iterable[Sheet]) -> dict[str, bytes]:
    """The defining command of each picture; two different ones cannot share a key."""
    kept: dict[str, bytes] = {}
    for part in (part for sheet in sheets for part in _fixed(sheet)):
        command = native.define(part.key, part.picture)
        if kept.setdefault(part.key, command) != command:
            raise Unfit(wording("wrong.memory.key", key=part.key))
    return kept


def _picture(sheet: Sheet, top: int, bottom: int, profile: PrinterProfile) -> bytes:
    if bottom <= top:
        return b""
    return raster.rows(sheet.between(top, bottom), trimmed=profile.trimmed)


def _islands(sheet: Sheet, profile: PrinterProfile) -> Iterator[_Island]:
    """From top to bottom, none over another."""
    stored = {
        part.top: _Island(part.top, part.bottom, native.recall(part.key))
        for part in (_fixed(sheet) if profile.stored else ())
        if part.key in profile.stored
    }
    done = 0
    for piece in sheet.pieces:
        island = stored.get(piece.y)
        if island is None and piece.y >= done and (data := _own(piece, sheet, profile)):
            island = _Island(piece.y, piece.bottom, data)
        if island is not None:
            done = island.bottom
            yield island


def _own(piece: Piece, sheet: Sheet, profile: PrinterProfile) -> bytes:
    """The piece by the printer's own means; empty where it has to be a picture."""
    if isinstance(piece.says, native.ALWAYS):
        return native.always(piece.says, profile)
    if profile.encoding is Encoding.BITMAP or piece.says is None or not profile.trimmed:
        return b""  # what knows no left margin could not put it in its place either
    if isinstance(piece.says, Words):
        return native.words(piece.says, sheet.width, profile)
    return native.qr(piece.says, piece.x)


@dataclass(frozen=True, slots=True)
class _Fixed:
    """A head or a foot: the same on every paper of a language."""

    top: int
    bottom: int
    sheet: Sheet

    @property
    def picture(self) -> bytes:
        """Its dots, 1 = ink, rows of whole bytes over the whole width."""
        return native.dots(self.sheet.between(self.top, self.bottom))

    @property
    def key(self) -> str:
        """Two characters made of the picture."""
        digest = hashlib.sha256(self.picture).digest()
        number = int.from_bytes(digest[:8], "big")
        first, second = number % len(_KEY_CODES), number // len(_KEY_CODES) % len(_KEY_CODES)
        return _KEY_CODES[first] + _KEY_CODES[second]


def _fixed(sheet: Sheet) -> Iterator[_Fixed]:
    for part, group in groupby(sheet.pieces, key=lambda piece: piece.part):
        pieces = list(group)
        if part is not Part.BODY:
            yield _Fixed(pieces[0].y, pieces[-1].bottom, sheet)
