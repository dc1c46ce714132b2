"""Which devices can share a line, and which cannot: rules between the tables of a centre file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from common.centre.inputs.known import profiles
from common.centre.inputs.profile import KeypadProfile
from common.centre.model import Keypad, KeypadKind, RatingPad, Scanner, Sign
from common.domain.line import line_of
from common.i18n.wording import Wording, wording

Problem = tuple[str, int, str, Wording]
"""Table, index of the row, key, what is wrong."""

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


def _unlike(pad: _Pad, other: _Pad, twin: _Pad) -> tuple[str, Wording] | None:
    """The key, and what is wrong with it: `other` is on the same line, `twin` also at the same
    address, if that is not `pad` itself."""
    row, first = pad.row, other.row
    if row.profile != first.profile:
        return "profile", wording(
            "wrong.pad_profile", profile=first.profile, other=first.code, found=row.profile
        )
    if row.url != first.url:
        return "url", wording("wrong.pad_url", url=first.url, other=first.code, found=row.url)
    if not pad.profile.addressed:
        return "url", wording("wrong.pad_alone", kind=row.profile, other=first.code)
    if twin is not pad:
        return "address", wording("wrong.pad_address", found=row.address)
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
            yield "scanner", index, "url", wording("wrong.scanner_alone", other=owner)


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


def _beside(row: Keypad | RatingPad | Scanner, signs: Sequence[Sign]) -> Wording | None:
    if not signs:
        return None
    panels = isinstance(row, Keypad) and row.profile == PANEL_KEYS
    stranger = next((sign for sign in signs if sign.protocol not in PANEL or not panels), None)
    if stranger is not None:
        return wording("wrong.beside_sign", sign=stranger.code)
    return as_sign(signs[0], row.url) if row.url != signs[0].bus else None


def as_sign(sign: Sign, found: str) -> Wording:
    """A line that is written otherwise than for a sign that is on it too."""
    return wording("wrong.as_sign", url=sign.bus, sign=sign.code, found=found)
