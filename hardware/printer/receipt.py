"""The printing half of the emulator: a stream of ESC/POS commands in, pieces of paper out.

Written against the command reference, not against our encoder, so that each checks the other.
It knows what a slip needs and keeps a list of everything else it was sent.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from hardware.printer import letters

_FIXED = {
    b"\x1b@": 0,  # initialise
    b"\x1c.": 0,  # Chinese off
    b"\x1c&": 0,  # Chinese on
    b"\x1da": 1,  # automatic status
    b"\x1dI": 1,  # what are you
    b"\x1dP": 2,  # motion units
    b"\x1ba": 1,  # justification
    b"\x1dL": 2,  # left margin
    b"\x1dW": 2,  # width of the printed area
    b"\x1bJ": 1,  # feed dots
    b"\x1bd": 1,  # feed lines
    b"\x1b2": 0,  # default line spacing
    b"\x1b3": 1,  # line spacing
    b"\x1bt": 1,  # code page
    b"\x1bE": 1,  # bold
    b"\x1bM": 1,  # font
    b"\x1d!": 1,  # size of letters
    b"\x1dr": 1,  # status in turn
    b"\x10\x04": 1,  # status at once
    b"\x10\x05": 1,  # recover
}
"""Commands and how many bytes of arguments follow them."""

_NOT_FOR_PAPER = frozenset(
    {b"\x1c.", b"\x1da", b"\x1dI", b"\x1dP", b"\x1dW", b"\x1bE", b"\x1bM", b"\x1b2"}
)
"""Commands a slip may contain that change nothing on it that matters here."""

_CUTS_WITH_FEED = b"ABabgh"
_CLEAR_BUFFER = 8
_LINE_DOTS = 30
_STORE_NV, _PRINT_NV, _STORE_RAM, _PRINT_RAM = 67, 69, 83, 85
_QR_EC = {48: "l", 49: "m", 50: "q", 51: "h"}


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
        size = _declared(bytes(self._buffer[:8]))
        return size if size <= len(self._buffer) else 0


def _declared(head: bytes) -> int:
    """Length of the command that begins so, or more than there is while that is not known."""
    name = head[:2]
    if head[:1] not in {b"\x1b", b"\x1c", b"\x1d", b"\x10"}:
        return 1
    if len(head) < 2:
        return 2
    if name in _FIXED:
        return 2 + _FIXED[name]
    if name == b"\x10\x14":
        return 3 if len(head) < 3 else 10 if head[2] == _CLEAR_BUFFER else 5
    if name == b"\x1dV":
        return 4 if head[2:3] in {bytes([cut]) for cut in _CUTS_WITH_FEED} else 3
    if name == b"\x1d(":
        return 5 + int.from_bytes(head[3:5], "little") if len(head) >= 5 else 5
    if name == b"\x1d8":
        return 7 + int.from_bytes(head[3:7], "little") if len(head) >= 7 else 7
    if name == b"\x1dv":
        if len(head) < 8:
            return 8
        across, down = int.from_bytes(head[4:6], "little"), int.from_bytes(head[6:8], "little")
        return 8 + across * down
    return 1


@dataclass(slots=True)
class _Settings:
    """What `ESC @` and switching off set back."""

    margin: int = 0
    align: int = 0
    page: int = 0
    wide: int = 1
    high: int = 1
    spacing: int = _LINE_DOTS


@dataclass(slots=True)
class _QrCode:
    """The symbol that `GS ( k` builds up step by step."""

    module: int = 3
    correction: str = "l"
    data: bytes = b""


class Paper:
    """The roll: what has been printed since the last cut, and the settings that shape it."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.unsupported: list[bytes] = []
        """What a slip should not contain: unknown commands, ink off the paper."""
        self.texts: list[str] = []
        """Lines that came as letters."""
        self._now = _Settings()
        self._qr = _QrCode()
        self._line = bytearray()
        self._nv: dict[bytes, Image.Image] = {}
        self._ram: dict[bytes, Image.Image] = {}
        self._y = 0
        self._strips: list[tuple[int, int, Image.Image]] = []

    @property
    def rows(self) -> int:
        """Rows of dots since the last cut."""
        return self._y

    @staticmethod
    def prints(command: bytes) -> bool:
        """Whether a command puts ink on the paper."""
        if command[:2] == b"\x1dv" or command == b"\n":
            return True
        group, function = command[:3], command[6:7]
        return (group == b"\x1d(k" and function == b"\x51") or (
            group == b"\x1d(L" and function in (b"\x45", b"\x55")
        )

    def obey(self, command: bytes) -> bool:
        """Print, feed or set; whether anything was printed."""
        before = len(self._strips)
        name, arguments = command[:2], command[2:]
        if name == b"\x1b@":
            self._now, self._ram, self._line = _Settings(), {}, bytearray()
        elif name == b"\x1dv":
            self._raster(command)
        elif name == b"\x1bJ":
            self._y += arguments[0]
        elif name == b"\x1bd":
            self._y += arguments[0] * self._now.spacing
        elif command[:3] == b"\x1d(L":
            self._graphics(command[5:], command)
        elif command[:3] == b"\x1d(k":
            self._qr_code(command[5:], command)
        elif not self._set(name, arguments) and name not in _NOT_FOR_PAPER:
            self._letter(command)
        return len(self._strips) > before

    def cut(self) -> Image.Image | None:
        """The piece that falls, or None when nothing was printed on it."""
        piece = self.hanging()
        self._y, self._strips = 0, []
        return piece

    def hanging(self) -> Image.Image | None:
        """What was printed since the last cut, or None when that is nothing."""
        if not self._strips:
            return None
        piece = Image.new("1", (self.width, self._y), 255)
        for x, y, ink in self._strips:
            piece.paste(0, (x, y), ink)
        return piece

    def power_off(self) -> None:
        """Forget every setting; the paper and what is on it stay, and so do stored graphics."""
        self._now, self._qr, self._ram = _Settings(), _QrCode(), {}
        self._line.clear()

    def _set(self, name: bytes, arguments: bytes) -> bool:
        if name == b"\x1dL":
            self._now.margin = int.from_bytes(arguments, "little")
        elif name == b"\x1ba":
            self._now.align = arguments[0] % 48
        elif name == b"\x1bt":
            self._now.page = arguments[0]
        elif name == b"\x1b3":
            self._now.spacing = arguments[0]
        elif name == b"\x1d!":
            self._now.wide, self._now.high = (arguments[0] >> 4) + 1, (arguments[0] & 7) + 1
        else:
            return False
        return True

    def _raster(self, command: bytes) -> None:
        across, down = (int.from_bytes(command[i : i + 2], "little") for i in (4, 6))
        ink = Image.frombytes("1", (across * 8, down), command[8:])
        if command[2:4] != b"0\x00":
            self.unsupported.append(command[:8])
        self._put(ink, command)

    def _put(self, ink: Image.Image, command: bytes) -> None:
        """Print something at the present place, and feed past it; ink off the paper is told."""
        room = self.width - self._now.margin - ink.width
        x = self._now.margin + {0: 0, 1: room // 2, 2: room}.get(self._now.align, 0)
        box = ink.getbbox()
        if box and not 0 <= x + box[0] < x + box[2] <= self.width:
            self.unsupported.append(command[:8])
        self._strips.append((x, self._y, ink))
        self._y += ink.height

    def _letter(self, command: bytes) -> None:
        if command == b"\n":
            self._print_line()
        elif len(command) == 1 and command[0] >= 0x20:
            self._line += command
        elif command != b"\x00":
            self.unsupported.append(command)

    def _print_line(self) -> None:
        line = bytes(self._line)
        text = letters.decode(line, self._now.page)
        self._line.clear()
        if text is None:
            self.unsupported.append(b"\x1bt" + bytes([self._now.page]))
            self._y += self._now.spacing
            return
        self.texts.append(text)
        if not text:
            self._y += self._now.spacing
            return
        ink = letters.draw(text, self._now.wide, self._now.high)
        self._put(ink, line)
        self._y += max(self._now.spacing - ink.height, 0)

    def _graphics(self, body: bytes, command: bytes) -> None:
        """GS ( L: pictures kept in the printer. `body` begins with m and fn."""
        function, key = body[1], body[2:4]
        if function in {_STORE_NV, _STORE_RAM} and body[2:3] == b"0":
            across, down = (int.from_bytes(body[i : i + 2], "little") for i in (6, 8))
            ink = Image.frombytes("1", (across, down), body[11:])
            (self._nv if function == _STORE_NV else self._ram)[body[3:5]] = ink
        elif function in {_PRINT_NV, _PRINT_RAM}:
            kept = (self._nv if function == _PRINT_NV else self._ram).get(key)
            if kept is not None:
                self._put(kept.resize((kept.width * body[4], kept.height * body[5])), command)
        else:
            self.unsupported.append(command[:7])

    def _qr_code(self, body: bytes, command: bytes) -> None:
        """GS ( k with cn = 49. `body` begins with cn and fn."""
        function, value = body[1], body[2]
        if body[0] != 49:
            self.unsupported.append(command[:7])
        elif function == 67:
            self._qr.module = value
        elif function == 69:
            self._qr.correction = _QR_EC[value]
        elif function == 80:
            self._qr.data = body[3:]
        elif function == 81:
            symbol = letters.qr_code(self._qr.data, self._qr.correction, self._qr.module)
            self._put(symbol, command)
        elif function != 65:
            self.unsupported.append(command[:7])
