"""What a printer says back: bytes to replies to a status. Pure, no port.

Sources: DLE EOT bits from Epson's dle_eot page and the TM-T88III manual p. 84; automatic status
(ASB) from the TM-T88III guide p. 318-319; the masks that tell them apart from Epson's
"transmission status identification"; all collected in the fact sheet §1.3 and §4.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

_NUL = 0x00
_BLOCK_HEADERS = frozenset(b"\x35\x37\x3b\x3d\x5f")
_BLOCK_MOST = 80
"""Bytes after which a block without its NUL is noise."""
_PROCESS_ID = b"\x22"
_DRAWER = 0x04


@dataclass(frozen=True, slots=True)
class RealTime:
    """Answer to DLE EOT; which of the four questions it answers, only the asker knows."""

    value: int


@dataclass(frozen=True, slots=True)
class AutoStatus:
    """Four bytes pushed by the printer whenever its state changes (ASB)."""

    value: bytes


@dataclass(frozen=True, slots=True)
class Queued:
    """Answer to GS r 1, given in its turn."""

    value: int


@dataclass(frozen=True, slots=True)
class ProcessId:
    """Answer to GS ( H function 48: all before this id has been printed."""

    value: bytes


@dataclass(frozen=True, slots=True)
class Unknown:
    """Bytes that fit nothing known."""

    value: bytes


Reply = RealTime | AutoStatus | Queued | ProcessId | Unknown


class ReplyParser:
    """Tells apart what arrives mixed on one line, however it is cut into chunks.

    An automatic status stays open until its four bytes are there, even with other replies in
    between: taking its tail for answers to GS r would confirm slips that were never printed.
    """

    def __init__(self) -> None:
        self.unknown = 0
        """Bytes that fitted nothing so far: a sign of noise or of a printer of another kind."""
        self._auto = bytearray()
        self._block: bytearray | None = None

    def feed(self, data: bytes) -> list[Reply]:
        """The replies completed by `data`."""
        replies = [reply for byte in data for reply in self._take(byte)]
        self.unknown += sum(len(r.value) for r in replies if isinstance(r, Unknown))
        return replies

    def _take(self, byte: int) -> Sequence[Reply]:
        if self._block is not None:
            return self._in_block(self._block, byte)
        if byte & 0x93 == 0x12:
            return [RealTime(byte)]
        if byte & 0x93 == 0x10:
            broken, self._auto = bytes(self._auto), bytearray([byte])
            return [Unknown(broken)] if broken else []
        if byte & 0x90 == 0:
            return self._in_auto(byte) if self._auto else [Queued(byte)]
        if byte in _BLOCK_HEADERS:
            self._block = bytearray([byte])
            return []
        return [Unknown(bytes([byte]))]

    def _in_auto(self, byte: int) -> Sequence[Reply]:
        self._auto.append(byte)
        if len(self._auto) < 4:
            return []
        whole, self._auto = bytes(self._auto), bytearray()
        return [AutoStatus(whole)]

    def _in_block(self, block: bytearray, byte: int) -> Sequence[Reply]:
        block.append(byte)
        if byte != _NUL and len(block) < _BLOCK_MOST:
            return []
        self._block = None
        if byte == _NUL and len(block) == 7 and block[0] == 0x37 and block[1:2] == _PROCESS_ID:
            return [ProcessId(bytes(block[2:6]))]
        return [Unknown(bytes(block))]


class Paper(StrEnum):
    """The roll sensors; a printer without the near-end sensor always says OK."""

    OK = "ok"
    NEAR_END = "near_end"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What is known of the printer's state now. `raw` is the answer it was read from."""

    paper: Paper = Paper.OK
    offline: bool = False
    cover_open: bool = False
    cutter_error: bool = False
    unrecoverable: bool = False
    mechanical: bool = False
    head_hot: bool = False
    raw: bytes = field(default=b"", compare=False)

    @property
    def fault(self) -> str | None:
        """Why it cannot print, as a code for the catalogue, or None when it can."""
        causes = (
            (self.cover_open, "cover_open"),
            (self.paper is Paper.OUT, "paper_out"),
            (self.cutter_error, "cutter_error"),
            (self.unrecoverable, "unrecoverable"),
            (self.mechanical, "mechanical"),
            (self.head_hot, "head_hot"),
            (self.offline, "not_ready"),
        )
        return next((code for found, code in causes if found), None)


def status_from_answers(answers: Sequence[int]) -> PrinterStatus:
    """The status out of the answers to DLE EOT 1, 2, 3 and 4, in this order."""
    printer, offline, error, roll = answers
    named = error & 0x6C
    return PrinterStatus(
        paper=_paper(out=roll & 0x60 or offline & 0x20, near=roll & 0x0C),
        offline=bool(printer & 0x08),
        cover_open=bool(offline & 0x04),
        cutter_error=bool(error & 0x08),
        unrecoverable=bool(error & 0x20),
        # An error without a cause is still one.
        mechanical=bool(error & 0x04 or (offline & 0x40 and not named)),
        head_hot=bool(error & 0x40),
        raw=bytes(answers),
    )


def status_from_auto(auto: AutoStatus) -> PrinterStatus:
    """The status out of one automatic status (ASB); its bits are not those of DLE EOT."""
    printer, error, paper, _ = auto.value
    return PrinterStatus(
        paper=_paper(out=paper & 0x0C, near=paper & 0x03),
        offline=bool(printer & 0x08),
        cover_open=bool(printer & 0x20),
        cutter_error=bool(error & 0x08),
        unrecoverable=bool(error & 0x20),
        mechanical=bool(error & 0x04),
        head_hot=bool(error & 0x40),
        raw=auto.value,
    )


def says_ready(answer: int) -> bool:
    """Whether the answer to DLE EOT 1 names no reason to ask further; a drawer is none."""
    return answer & ~_DRAWER == 0x12


def believable(queued: int) -> bool:
    """Whether an answer to GS r 1 is one of a printer with paper, and no stray byte.

    It has no id and hardly any fixed bits; of all that could be taken for it only two values
    are said by a printer that has just printed.
    """
    return queued in {0x00, 0x03}


def _paper(*, out: int, near: int) -> Paper:
    if out:
        return Paper.OUT
    return Paper.NEAR_END if near else Paper.OK
