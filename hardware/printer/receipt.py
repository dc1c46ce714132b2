"""The printing half of the emulator: a stream of ESC/POS commands in, pieces of paper out.

Written against the command reference, not against our encoder, so that each checks the other.
It knows what a slip needs and keeps a list of everything else it was sent.
"""

from __future__ import annotations

from PIL import Image

_FIXED = {
    b"\x1b@": 0,  # initialise
    b"\x1c.": 0,  # Chinese off
    b"\x1da": 1,  # automatic status
    b"\x1dP": 2,  # motion units
    b"\x1ba": 1,  # justification
    b"\x1dL": 2,  # left margin
    b"\x1bJ": 1,  # feed
    b"\x1dr": 1,  # status in turn
    b"\x10\x04": 1,  # status at once
}
"""Commands and how many bytes of arguments follow them."""

_NOT_FOR_PAPER = frozenset({b"\x1c.", b"\x1da", b"\x1dP", b"\x1ba"})
"""Commands a slip may contain that change nothing on it."""

_CUTS_WITH_FEED = b"ABabgh"


class CommandParser:
    """Cuts the stream into whole commands; one that broke off waits for its rest.

    The wait survives the connection, as it does in printers that keep their receive buffer.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """The commands completed by `data`; a byte that begins none is one by itself."""
        self._buffer += data
        commands = []
        while self._buffer and (size := self._size()):
            commands.append(bytes(self._buffer[:size]))
            del self._buffer[:size]
        return commands

    @property
    def waiting(self) -> bool:
        """Whether a command has begun and not ended."""
        return bool(self._buffer)

    def _size(self) -> int:
        """Length of the command at the front, 0 while its end has not arrived."""
        head = bytes(self._buffer[:8])
        size = self._declared(head)
        return size if size <= len(self._buffer) else 0

    def _declared(self, head: bytes) -> int:
        if head[:1] not in {b"\x1b", b"\x1c", b"\x1d", b"\x10"}:
            return 1
        if len(head) < 2:
            return 2
        if head[:2] in _FIXED:
            return 2 + _FIXED[head[:2]]
        if head[:2] == b"\x1dV":
            return 4 if head[2:3] in {bytes([cut]) for cut in _CUTS_WITH_FEED} else 3
        if head[:2] == b"\x1d(":
            return 5 + int.from_bytes(head[3:5], "little") if len(head) >= 5 else 5
        if head[:2] == b"\x1dv":
            if len(head) < 8:
                return 8
            across, down = int.from_bytes(head[4:6], "little"), int.from_bytes(head[6:8], "little")
            return 8 + across * down
        return 1


class Paper:
    """The roll: what has been printed since the last cut, and the settings that shape it."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.unsupported: list[bytes] = []
        """What a slip should not contain: unknown commands, text, rasters off the paper."""
        self._margin = 0
        self._y = 0
        self._strips: list[tuple[int, int, Image.Image]] = []

    def obey(self, command: bytes) -> None:
        """Print or feed."""
        name, arguments = command[:2], command[2:]
        if name == b"\x1b@":
            self._margin = 0
        elif name == b"\x1dL":
            self._margin = int.from_bytes(arguments, "little")
        elif name == b"\x1bJ":
            self._y += arguments[0]
        elif name == b"\x1dv":
            self._raster(command)
        elif name not in _NOT_FOR_PAPER and command != b"\x00":
            self.unsupported.append(command)

    def cut(self) -> Image.Image | None:
        """The piece that falls, or None when nothing was printed on it."""
        piece = None
        if self._strips:
            piece = Image.new("1", (self.width, self._y), 255)
            for x, y, ink in self._strips:
                piece.paste(0, (x, y), ink)
        self._y, self._strips = 0, []
        return piece

    def _raster(self, command: bytes) -> None:
        across, down = (int.from_bytes(command[i : i + 2], "little") for i in (4, 6))
        ink = Image.frombytes("1", (across * 8, down), command[8:])
        box = ink.getbbox()
        if command[2:4] != b"0\x00" or (box and self._margin + box[2] > self.width):
            self.unsupported.append(command[:8])
        self._strips.append((self._margin, self._y, ink))
        self._y += down
