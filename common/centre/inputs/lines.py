"""Which devices can share a line, and which cannot: rules between the tables of a centre file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from common.centre.inputs.known import profiles
from common.centre.inputs.profile import KeypadProfile
from common.centre.model import Keypad, KeypadKind, RatingPad, Scanner, Sign
from common.domain.line import line_of

Problem = tuple[str, int, str, str]
"""Table, index of the row, key, message."""

PANEL = frozenset({"qsystem", "qsystem-panel"})
"""The protocols of boards that are one device with a keypad and share its line."""
PANEL_KEYS = "qsystem"
"""And the profile of that keypad."""


@dataclass(frozen=True, slots=True)
class _Pad:
    """A keypad or a rating pad, and where it stands in the file."""

    table: str
    index: int
    row: Keypad | RatingPad
    profile: KeypadProfile


def pads_on_lines(
    keypads: Sequence[Keypad], pads: Sequence[RatingPad], own: Sequence[KeypadKind]
) -> Iterator[Problem]:
    """Who shares a line speaks alike and has an address of its own there."""
    first: dict[str, _Pad] = {}
    taken: dict[tuple[str, int], _Pad] = {}
    for pad in _pads(keypads, pads, own):
        other = first.setdefault(line_of(pad.row.url), pad)
        twin = taken.setdefault((line_of(pad.row.url), pad.row.address), pad)
        if other is not pad and (problem := _unlike(pad, other, twin)):
            yield (pad.table, pad.index, *problem)


def _unlike(pad: _Pad, other: _Pad, twin: _Pad) -> tuple[str, str] | None:
    """The key, and what is wrong with it: `other` is on the same line, `twin` also at the same
    address, if that is not `pad` itself."""
    row, first = pad.row, other.row
    if row.profile != first.profile:
        message = f'expected {first.profile} as "{first.code}" on this line has, found '
        return "profile", message + row.profile
    if row.url != first.url:
        return "url", f'expected "{first.url}" as for "{first.code}", found "{row.url}"'
    if not pad.profile.addressed:
        message = f"expected a line without others, since {row.profile} has no addresses"
        return "url", f'{message}, found that of "{first.code}"'
    if twin is not pad:
        return "address", f"expected an address of its own on the line, found {row.address} again"
    return None


def _pads(
    keypads: Sequence[Keypad], pads: Sequence[RatingPad], own: Sequence[KeypadKind]
) -> Iterator[_Pad]:
    known = profiles({"code": one.code, **one.keys} for one in own)
    for index, keypad in enumerate(keypads):
        yield _Pad("keypad", index, keypad, known[keypad.profile])
    for index, pad in enumerate(pads):
        yield _Pad("rating_pad", index, pad, known[pad.profile])


def scanners_alone(
    scanners: Sequence[Scanner], keypads: Sequence[Keypad], pads: Sequence[RatingPad]
) -> Iterator[Problem]:
    """Nothing else can be on the line of a scanner, which does not say who it is."""
    owners = {line_of(keypad.url): keypad.code for keypad in keypads}
    owners |= {line_of(pad.url): pad.code for pad in pads}
    for index, scanner in enumerate(scanners):
        owner = owners.setdefault(line_of(scanner.url), scanner.code)
        if owner != scanner.code:
            yield "scanner", index, "url", f'expected a line of its own, found that of "{owner}"'


def beside_signs(
    signs: Sequence[Sign],
    keypads: Sequence[Keypad],
    pads: Sequence[RatingPad],
    scanners: Sequence[Scanner],
) -> Iterator[Problem]:
    """A line has one owner, so that boards and keypads share one only where both are halves of the
    same panels."""
    lines: dict[str, list[Sign]] = {}
    for sign in signs:
        lines.setdefault(line_of(sign.bus), []).append(sign)
    inputs: list[tuple[str, Sequence[Keypad | RatingPad | Scanner]]] = [
        ("keypad", keypads),
        ("rating_pad", pads),
        ("scanner", scanners),
    ]
    for table, rows in inputs:
        for index, row in enumerate(rows):
            if (problem := _beside(row, lines.get(line_of(row.url), []))) is not None:
                yield table, index, "url", problem


def _beside(row: Keypad | RatingPad | Scanner, signs: Sequence[Sign]) -> str | None:
    if not signs:
        return None
    panels = isinstance(row, Keypad) and row.profile == PANEL_KEYS
    stranger = next((sign for sign in signs if sign.protocol not in PANEL or not panels), None)
    if stranger is not None:
        return f'expected a line without signs, found that of sign "{stranger.code}"'
    if row.url != signs[0].bus:
        return f'expected "{signs[0].bus}" as for sign "{signs[0].code}", found "{row.url}"'
    return None
