"""What a kind of keypad sends, from a TOML file: a checked profile, or everything wrong with it.

The frames are in the language of `common.centre.signs.frame`. What a file may say stands in
docs/inputs.md; the files in the folder beside this module come with the program.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

from common.centre.signs.frame import Fixed, Frame, FrameError, Number, fields, read
from common.centre.signs.profile import FRAMINGS, ProfileError
from common.centre.table import Context, Findings, Table
from hardware.input.model import Key
from hardware.input.shape import Shape

SHIPPED = Path(__file__).with_name("profiles")
_LONGEST_FRAME = 100
_ALLOWED = {"address", "any"}


@dataclass(frozen=True, slots=True)
class KeypadProfile:
    """One kind of keypad.

    The same key again within `repeat_s` is a key that is held, or a contact that bounces. A frame
    whose rest does not come within `pause_s` is none.
    """

    name: str
    title: str
    source: str
    baud: int
    framing: str
    addresses: tuple[int, int]
    repeat_s: float
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


def parse(text: str, name: str) -> KeypadProfile:
    """Read a profile.

    Raises:
        ProfileError: with everything that is wrong with it.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise ProfileError([f"{name}: {wrong}"]) from wrong
    findings = Findings(name)
    table = Table(findings, Context({}, ()), "profile", "", data)
    profile = _profile(table, name)
    table.done()
    if not findings.lines:
        for problem in _contradictions(profile):
            findings.add("profile", "", problem)
    if findings.lines:
        raise ProfileError(findings.lines)
    return profile


def load(path: Path) -> KeypadProfile:
    """The profile in a file, named after it.

    Raises:
        ProfileError: as in `parse`, or it cannot be read.
    """
    try:
        return parse(path.read_text(encoding="utf-8"), path.stem)
    except (OSError, UnicodeDecodeError) as wrong:
        raise ProfileError([f"{path.stem}: {wrong}"]) from wrong


@cache
def shipped() -> dict[str, KeypadProfile]:
    """The profiles that come with the program, by name."""
    return {path.stem: load(path) for path in sorted(SHIPPED.glob("*.toml"))}


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
        pause_s=table.whole("pause_ms", 10, 2_000, default=200) / 1000,
        keys={key: frames for key in Key if (frames := _frames(table, key))},
    )


def _frames(table: Table, key: Key) -> tuple[Frame, ...]:
    found: list[Frame] = []
    for source in table.strings(key, limit=_LONGEST_FRAME):
        try:
            found.append(read(source))
        except FrameError as wrong:
            table.problem(key, f"a frame ({wrong})", source)
    return tuple(found)


def _contradictions(it: KeypadProfile) -> Iterator[str]:
    """What each key alone does not show."""
    if it.addresses[0] > it.addresses[1]:
        yield "first: is beyond last"
    if not it.keys:
        yield "next: at least one key is needed"
    wrong = list(_wrong_frames(it))
    yield from wrong or _clashes(it)


def _wrong_frames(it: KeypadProfile) -> Iterator[str]:
    for key, frame in it.frames:
        for field in sorted(fields([frame]) - _ALLOWED):
            yield f"{key}: {{{field}}} has no place there"
        if not any(isinstance(word, Fixed) for word in frame.words):
            yield f"{key}: a frame of which nothing is fixed is sent by every noise"
        if frame.has("address") != it.addressed:
            yield f"{key}: all frames have an {{address}}, or none has"
        for word in frame.words:
            if isinstance(word, Number) and word.most < it.addresses[1]:
                yield f"last: at most {word.most}, {{{word.field}:{word.form}}} has no more room"


def _clashes(it: KeypadProfile) -> Iterator[str]:
    """Frames that could not be told apart, or not before the next byte."""
    shapes = [(key, frame, Shape(frame)) for key, frame in it.frames]
    for (key, frame, shape), (other_key, other, other_shape) in combinations(shapes, 2):
        if shape.clashes(other_shape):
            yield f"{other_key}: {other.source} cannot be told from {frame.source} of {key}"
