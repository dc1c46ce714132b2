"""How a model of sign speaks, from a TOML file: a checked profile, or everything wrong with it.

The frames are in the language of `common.centre.signs.frame`. What a file may say stands in
docs/signs.md; the files in the folder beside this module are of models whose protocol is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from common.centre.signs.file import from_folder
from common.centre.signs.frame import Frame, FrameError, Number, fields, read
from common.centre.signs.glyphs import Glyphs
from common.centre.table import Table
from common.i18n.wording import Wording, wording

SHIPPED = Path(__file__).with_name("profiles")
FRAMINGS = ("8N1", "8E1", "8O1", "8N2", "7E1", "7O1", "7N2")
_MOST_LINES, _MOST_WIDTH = 16, 125
_LONGEST_FRAME = 400
_NUMBERS = {"address", "row", "address+row"}
_PLACES: Mapping[str, Set[str]] = {
    "show": _NUMBERS | {"text", "size", "blink"},
    # It is sent once for the whole board.
    "setup": {"address"},
    "readback": _NUMBERS | {"text", "size"},
    "answer": _NUMBERS | {"text", "size", "any"},
    "refused": _NUMBERS | {"text", "size", "any"},
}
"""The fields that each key's frames may have."""


class Letters(StrEnum):
    """How a text becomes bytes."""

    ASCII = "ascii"
    WIDE = "wide"
    """Two bytes for each character, the first of them 0: a register of Modbus for each."""
    UINT16 = "uint16"
    """No letters: the number that they say, high byte first. Such a board is never dark."""


class Pad(StrEnum):
    """Where the places are that a text leaves empty; `none` leaves them to the board."""

    LEFT = "left"
    RIGHT = "right"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Profile:
    """One protocol on one kind of board.

    `width` and `lines` are those of the usual model; a site may have more, up to `widest` and
    `most_lines`, where the protocol leaves room. `show` has a frame for each line of the board, or
    one for all of them. `answer`, in the same way, follows the last frame of a line, which is
    `readback` where there is one; without it nothing is ever acknowledged. `refused` are all the
    ways in which a board says no, `masked` what is sent instead of letters that would mean
    something else to it, nothing where it has no way to show them. `setup` is sent whenever the
    board may have forgotten it. `steady` and `blinking` are what `blink` stands for; a board
    without them is made to blink by being written dark.
    """

    name: str
    title: str
    source: str
    baud: int
    framing: str
    width: int
    widest: int
    lines: int
    most_lines: int
    glyphs: Glyphs
    letters: Letters
    pad: Pad
    addresses: tuple[int, int]
    gap_s: float
    answer_s: float
    setup_s: float
    show: tuple[Frame, ...]
    setup: tuple[Frame, ...]
    readback: Frame | None
    answer: tuple[Frame, ...]
    refused: tuple[Frame, ...]
    masked: Mapping[int, bytes]
    steady: bytes
    blinking: bytes

    @property
    def addressed(self) -> bool:
        """Whether several boards can be told apart on one line."""
        return "address" in fields(self.show) or "address+row" in fields(self.show)

    @property
    def blinks(self) -> bool:
        """Whether the board blinks by itself."""
        return "blink" in fields(self.show)

    @property
    def acknowledged(self) -> bool:
        """Whether a board says that it has understood."""
        return bool(self.answer)

    @property
    def answers_by_name(self) -> bool:
        """Whether an answer tells which board it is from."""
        return all(frame.has("address") for frame in self.answer)

    def span(self, lines: int) -> int:
        """How many addresses a board of so many lines takes."""
        return lines if "address+row" in fields(self.show) else 1

    def addresses_of(self, lines: int) -> tuple[int, int]:
        """The first and the last address that a board of so many lines can have."""
        first, last = self.addresses
        return first, last - self.span(lines) + 1

    @property
    def widths(self) -> tuple[int, int]:
        """The least and the most characters that a line of a board can have."""
        return (self.width if self.width == self.widest else 1), self.widest

    def shown(self, row: int) -> Frame:
        """The frame of a line, the first of which is 1."""
        return _of_line(self.show, row)

    def answered(self, row: int) -> Frame | None:
        """The answer to it, or None when there is none."""
        return _of_line(self.answer, row) if self.answer else None


def _of_line(frames: tuple[Frame, ...], row: int) -> Frame:
    return frames[row - 1] if len(frames) > 1 else frames[0]


def build(table: Table, name: str) -> Profile:
    """The profile in a table, in which everything that is wrong is noted."""
    profile = _profile(table, name)
    if table.sound:
        for key, problem in _contradictions(profile):
            table.note(key, problem)
    return profile


@cache
def shipped() -> dict[str, Profile]:
    """The profiles that come with the program, by name."""
    return from_folder(SHIPPED, build)


def _profile(table: Table, name: str) -> Profile:
    first, last = (
        table.whole(key, 0, 255, default=usual) for key, usual in (("first", 1), ("last", 255))
    )
    width = table.whole("width", 1, _MOST_WIDTH, of=wording("wrong.of.characters"))
    lines = table.whole("lines", 1, _MOST_LINES, default=1)
    return Profile(
        name=name,
        title=table.plain("title", 80),
        source=table.plain("source", 400),
        baud=table.whole("baud", 300, 921_600, default=9600),
        framing=table.choice("framing", FRAMINGS, "8N1"),
        width=width,
        widest=table.whole("widest", width, _MOST_WIDTH, default=width),
        lines=lines,
        most_lines=table.whole("most_lines", lines, _MOST_LINES, default=lines),
        glyphs=Glyphs(table.choice("glyphs", list(Glyphs), Glyphs.SEGMENT) or Glyphs.SEGMENT),
        letters=Letters(table.choice("letters", list(Letters), Letters.ASCII) or Letters.ASCII),
        pad=Pad(table.choice("pad", list(Pad), Pad.LEFT) or Pad.LEFT),
        addresses=(first, last),
        gap_s=table.whole("gap_ms", 0, 5_000, default=5) / 1000,
        answer_s=table.whole("answer_ms", 1, 5_000, default=100) / 1000,
        setup_s=table.whole("setup_ms", 0, 10_000, default=0) / 1000,
        show=_frames(table, "show"),
        setup=_frames(table, "setup"),
        readback=_frame(table, "readback"),
        answer=_frames(table, "answer"),
        refused=_one_or_more(table, "refused"),
        masked=_masks(table, "masked"),
        steady=_bytes(table, "steady"),
        blinking=_bytes(table, "blinking"),
    )


def _frames(table: Table, key: str) -> tuple[Frame, ...]:
    found = [_read(table, key, source) for source in table.strings(key, limit=_LONGEST_FRAME)]
    return tuple(frame for frame in found if frame is not None)


def _frame(table: Table, key: str) -> Frame | None:
    return _read(table, key, table.plain(key, _LONGEST_FRAME)) if table.has(key) else None


def _one_or_more(table: Table, key: str) -> tuple[Frame, ...]:
    if isinstance(table.values.get(key), str):
        return tuple(frame for frame in (_frame(table, key),) if frame is not None)
    return _frames(table, key)


def _masks(table: Table, key: str) -> dict[int, bytes]:
    """Each a letter, and after it what is sent for it."""
    found: dict[int, bytes] = {}
    for frame in _frames(table, key):
        data = b"" if fields([frame]) or frame.has_sum else frame.encode({}, {})
        if not data or not ord(" ") <= data[0] <= ord("~") or data[0] in found:
            table.problem(key, wording("wrong.profile.masks"), frame.source)
        else:
            found[data[0]] = data[1:]
    return found


def _bytes(table: Table, key: str) -> bytes:
    frame = _frame(table, key)
    if frame is not None and (fields([frame]) or frame.has_sum):
        table.problem(key, wording("wrong.profile.bytes"), frame.source)
        return b""
    return b"" if frame is None else frame.encode({}, {})


def _read(table: Table, key: str, source: str) -> Frame | None:
    try:
        return read(source)
    except FrameError as wrong:
        table.problem(key, wording("wrong.frame", why=wrong.what), source)
        return None


def _contradictions(it: Profile) -> list[tuple[str, Wording]]:
    """What each key alone does not show, and with which of them it is told."""
    last = (it.readback,) if it.readback else it.show
    rules = [
        (it.addresses[0] > it.addresses[1], "first", wording("wrong.profile.last")),
        (not it.show, "show", wording("wrong.profile.frames")),
        (
            len(it.show) > 1 and not len(it.show) == it.lines == it.most_lines,
            "show",
            wording("wrong.profile.per_line"),
        ),
        (
            1 == len(it.show) < it.most_lines and not fields(it.show) & {"row", "address+row"},
            "show",
            wording("wrong.profile.which_line"),
        ),
        (
            any(not frame.has("text") for frame in it.show),
            "show",
            wording("wrong.profile.text", field="text"),
        ),
        (
            it.blinks != (it.steady != it.blinking),
            "blink",
            wording("wrong.profile.blink", field="blink"),
        ),
        (
            len(it.answer) not in {0, 1, len(it.show)},
            "answer",
            wording("wrong.profile.as_show"),
        ),
        (
            not it.answer and bool(it.refused or it.readback),
            "answer",
            wording("wrong.profile.answer"),
        ),
        (
            bool({_sample(frame) for frame in it.answer} & {_sample(frame) for frame in last}),
            "answer",
            wording("wrong.profile.echo"),
        ),
        (
            it.letters is Letters.UINT16 and it.glyphs is not Glyphs.NUMBER,
            "letters",
            wording("wrong.profile.needs", value="uint16", wanted='glyphs = "number"'),
        ),
        (
            bool(it.masked) and it.letters is not Letters.ASCII,
            "masked",
            wording("wrong.profile.needs_too", wanted='letters = "ascii"'),
        ),
    ]
    found = [(key, problem) for broken, key, problem in rules if broken]
    return [*found, *_misplaced(it), *_unsayable(it)]


def _misplaced(it: Profile) -> Iterator[tuple[str, Wording]]:
    """Fields where nothing could be put in for them, or nobody would look at them."""
    for key, frames in _frames_of(it).items():
        for field in sorted(fields(frames) - _PLACES[key]):
            yield key, wording("wrong.profile.misplaced", field=field)


def _unsayable(it: Profile) -> Iterator[tuple[str, Wording]]:
    """Numbers for which a form is too short."""
    words = [word for frames in _frames_of(it).values() for frame in frames for word in frame.words]
    found = {
        (*_most(it, word), word.field, word.form, word.most)
        for word in words
        if isinstance(word, Number)
    }
    for key, wanted, field, form, highest in sorted(found):
        if wanted > highest:
            yield (
                key,
                wording(
                    "wrong.profile.room_for",
                    most=highest,
                    field=f"{field}:{form}",
                    wanted=wanted,
                ),
            )


def _most(it: Profile, word: Number) -> tuple[str, int]:
    """The largest number that there will be to say, and the key that it comes from."""
    if word.field == "size":
        letter = max([2 if it.letters is Letters.WIDE else 1, *map(len, it.masked.values())])
        text = 2 if it.letters is Letters.UINT16 else it.widest * letter
        return "widest", text + word.plus
    return ("most_lines", it.most_lines) if word.field == "row" else ("last", it.addresses[1])


def _frames_of(it: Profile) -> dict[str, tuple[Frame, ...]]:
    return {
        "show": it.show,
        "setup": it.setup,
        "readback": (it.readback,) if it.readback else (),
        "answer": it.answer,
        "refused": it.refused,
    }


def _sample(frame: Frame) -> bytes:
    """The frame with the same in every field: alike where two frames are, however written."""
    slots = dict.fromkeys(("text", "blink", "any"), b"?")
    return frame.encode(dict.fromkeys(("address", "row", "address+row"), 1), slots)
