"""STX/ETX ASCII counter displays, as the EDI ED400D on RS-485.

    02  a a  text  03          two decimal address digits 01-99, then the text; no checksum,
                               no acknowledgement; 1200-9600 baud by switch

Source: EDI ED400D manual (address switch 100-198: the plain form with two address digits).
"""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.refusal import Refusal
from hardware.sign.codec import Glyphs

_STX = 0x02
_ETX = 0x03
_ADDRESS_DIGITS = 2
_LONGEST_TEXT = 40
"""Beyond this a decoder is reading noise, not a board's text."""


def encode(address: int, text: str) -> bytes:
    """The bare frame for `text` exactly as given: `encode(5, "1023")` is
    `02 30 35 31 30 32 33 03`.

    Raises:
        Refusal: `sign_address` outside 1-99, `sign_text` for anything but printable ASCII.
    """
    if not 1 <= address <= 99:
        raise Refusal("sign_address", address=address)
    if not text or len(text) > _LONGEST_TEXT or not Glyphs.ASCII.have(text):
        raise Refusal("sign_text", text=text, width=_LONGEST_TEXT)
    return bytes([_STX]) + f"{address:02d}{text}".encode("ascii") + bytes([_ETX])


@dataclass(frozen=True, slots=True)
class StxCodec:
    """A board of `width` characters with the shapes of `glyphs` (see `SignCodec`)."""

    width: int = 4
    glyphs: Glyphs = Glyphs.SEGMENT
    gap_s: float = 0.005

    def showable(self, text: str) -> bool:
        """Whether `text` fits and has a shape for each character."""
        return len(text) <= self.width and self.glyphs.have(text)

    def encode(self, address: int, text: str) -> bytes:
        """The frame for `text` at the right edge of the field, filled with spaces, so that the
        places the last number used go dark.

        Raises:
            Refusal: `sign_text` when the board cannot show it, `sign_address` outside 1-99.
        """
        if not self.showable(text):
            raise Refusal("sign_text", text=text, width=self.width)
        return encode(address, text.rjust(self.width))


class Decoder:
    """The other end of the line: bytes in any portions in, `(address, text)` out.

    A start byte always begins a new frame; whatever was not part of a whole frame is counted
    in `junk` (bytes) and forgotten.
    """

    def __init__(self) -> None:
        self.junk = 0
        self._frame: bytearray | None = None

    def feed(self, data: bytes) -> list[tuple[int, str]]:
        """Take the next bytes of the line; return the frames they complete, in order."""
        frames = []
        for byte in data:
            if byte == _STX:
                self._drop()
                self._frame = bytearray()
            elif self._frame is None:
                self.junk += 1
            elif byte == _ETX:
                frame = _parse(bytes(self._frame))
                if frame is None:
                    self.junk += 1
                    self._drop()
                else:
                    frames.append(frame)
                    self._frame = None
            else:
                self._collect(self._frame, byte)
        return frames

    def _collect(self, frame: bytearray, byte: int) -> None:
        printable = 0x20 <= byte <= 0x7E
        if printable and len(frame) < _ADDRESS_DIGITS + _LONGEST_TEXT:
            frame.append(byte)
        else:
            self.junk += 1
            self._drop()

    def _drop(self) -> None:
        """Count an unfinished frame, with its start byte, as junk."""
        if self._frame is not None:
            self.junk += 1 + len(self._frame)
        self._frame = None


def _parse(body: bytes) -> tuple[int, str] | None:
    address, text = body[:_ADDRESS_DIGITS], body[_ADDRESS_DIGITS:]
    if not address.isdigit() or int(address) == 0 or not text:
        return None
    return int(address), text.decode("ascii")
