"""What a kind of keypad sends, from a TOML file: a checked profile, or everything wrong with it.

The frames are in the language of `common.centre.signs.frame`. What a file may say stands in
docs/inputs.md; the files in the folder beside this module come with the program.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

from common.centre.inputs.shape import Shape
from common.centre.signs.file import from_folder
from common.centre.signs.frame import Fixed, Frame, FrameError, Number, fields, read
from common.centre.signs.profile import FRAMINGS
from common.centre.table import Table
from common.domain.keypad import Key
from common.i18n.wording import Wording, wording

SHIPPED = Path(__file__).with_name("profiles")
_LONGEST_FRAME = 100
_ALLOWED = {"address", "any"}


@dataclass(frozen=True, slots=True)
class KeypadProfile:
    """One kind of keypad.

    The same key again within `repeat_s` is a key that is held, or a contact that bounces; digits
    have `repeat_digits_s`, since people type `11`. A frame whose rest does not come within
    `pause_s` is none.
    """

    name: str
    title: str
    source: str
    baud: int
    framing: str
    addresses: tuple[int, int]
    repeat_s: float
    repeat_digits_s: float
    pause_s: float
    keys: Mapping[Key, tuple[Frame, ...]]

    @property
    def frames(self) -> list[tuple[Key, Frame]]:
        """Each frame with its key."""
        return [(key, frame) for key, frames in self.keys.items() for frame in frames]

    @property
    def addressed(self) -> bool:
        """Whether several keypads can be told apart on one line."""
        return any(frame.has("address") for _, frame in self.frames)


def build(table: Table, name: str) -> KeypadProfile:
    """The profile in a table, in which everything that is wrong is noted."""
    profile = _profile(table, name)
    if table.sound:
        for key, problem in _contradictions(profile):
            table.note(key, problem)
    return profile


@cache
def shipped() -> dict[str, KeypadProfile]:
    """The profiles that come with the program, by name."""
    return from_folder(SHIPPED, build)


def _profile(table: Table, name: str) -> KeypadProfile:
    return KeypadProfile(
        name=name,
        title=table.plain("title", 80),
        source=table.plain("source", 400),
        baud=table.whole("baud", 300, 921_600, default=9600),
        framing=table.choice("framing", FRAMINGS, "8N1"),
        addresses=(
            table.whole("first", 0, 255, default=1),
            table.whole("last", 0, 255, default=255),
        ),
        repeat_s=table.whole("repeat_ms", 0, 2_000, default=150) / 1000,
        repeat_digits_s=table.whole("repeat_digits_ms", 0, 2_000, default=40) / 1000,
        pause_s=table.whole("pause_ms", 10, 2_000, default=200) / 1000,
        keys={key: frames for key in Key if (frames := _frames(table, key))},
    )


def _frames(table: Table, key: Key) -> tuple[Frame, ...]:
    found: list[Frame] = []
    for source in table.strings(key, limit=_LONGEST_FRAME):
        try:
            found.append(read(source))
        except FrameError as wrong:
            table.problem(key, wording("wrong.frame", why=wrong.what), source)
    return tuple(found)


def _contradictions(it: KeypadProfile) -> Iterator[tuple[str, Wording]]:
    """What each key alone does not show."""
    if it.addresses[0] > it.addresses[1]:
        yield "first", wording("wrong.profile.last")
    if not it.keys:
        yield "next", wording("wrong.profile.keys")
    wrong = list(_wrong_frames(it))
    yield from wrong or _clashes(it)


def _wrong_frames(it: KeypadProfile) -> Iterator[tuple[str, Wording]]:
    for key, frame in it.frames:
        for field in sorted(fields([frame]) - _ALLOWED):
            yield key, wording("wrong.profile.misplaced", field=field)
        if not any(isinstance(word, Fixed) for word in frame.words):
            yield key, wording("wrong.profile.noise")
        if frame.has("address") != it.addressed:
            yield key, wording("wrong.profile.address", field="address")
        for word in frame.words:
            if isinstance(word, Number) and word.most < it.addresses[1]:
                field = f"{word.field}:{word.form}"
                yield "last", wording("wrong.profile.room", most=word.most, field=field)


def _clashes(it: KeypadProfile) -> Iterator[tuple[str, Wording]]:
    """Frames that could not be told apart, or not before the next byte."""
    shapes = [(key, frame, Shape(frame)) for key, frame in it.frames]
    for (key, frame, shape), (other_key, other, other_shape) in combinations(shapes, 2):
        if shape.clashes(other_shape):
            yield (
                other_key,
                wording(
                    "wrong.profile.clash", frame=other.source, other=frame.source, key=key.value
                ),
            )
