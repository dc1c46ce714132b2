"""The input devices of a centre: one source for each line of keypads and for each scanner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from common.centre.inputs.known import profiles
from common.centre.inputs.profile import KeypadProfile
from common.domain.refusal import Trouble
from common.store.store import Store
from common.views import devices as view
from hardware.health import HealthBoard
from hardware.input.source import InputSource, keypad_source, scanner_source
from hardware.keying import Hands

Rows = Sequence[Mapping[str, Any]]


class Inputs:
    """What people press and scan; `sources` are the drivers."""

    def __init__(self, store: Store, board: HealthBoard) -> None:
        """`store` names the devices.

        Raises:
            Trouble: `keypad_profile` when one of them sends what nobody knows.
        """
        keypads, pads, scanners = (
            view.read_devices(store, kind) for kind in ("keypad", "rating_pad", "scanner")
        )
        known = profiles(view.read_devices(store, "keypad_profile"))
        self._hands = Hands(store.folder, board, keypads, pads, scanners)
        self.sources: list[InputSource] = [
            *_lines([*keypads, *pads], known, self._hands),
            *(scanner_source(row["url"], row["code"], self._hands) for row in scanners),
        ]

    def close(self) -> None:
        """Once the sources have ended: do what they still brought."""
        self._hands.close()


def _lines(rows: Rows, known: Mapping[str, KeypadProfile], hands: Hands) -> list[InputSource]:
    lines: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        lines.setdefault(row["url"], []).append(row)
    return [
        keypad_source(
            url,
            _profile(rows_there[0]["profile"], known),
            {row["address"]: row["code"] for row in rows_there},
            hands,
        )
        for url, rows_there in lines.items()
    ]


def _profile(name: str, known: Mapping[str, KeypadProfile]) -> KeypadProfile:
    if name not in known:
        raise Trouble("keypad_profile", profile=name)
    return known[name]
