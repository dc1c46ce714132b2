"""The input devices of a centre: one source for each scanner and each line of keypads that is not a
line of signs as well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from common.centre.inputs.known import profiles
from common.centre.inputs.profile import KeypadProfile
from common.domain.refusal import Trouble
from common.store.store import Store
from common.views import devices as view
from hardware.health import HealthBoard
from hardware.input.panel import PanelKeys
from hardware.input.source import InputSource, keypad_source, scanner_source
from hardware.keying import Hands

Rows = Sequence[Mapping[str, Any]]


class Inputs:
    """What people press and scan.

    Attributes:
        sources: the drivers.
        panels: what hears along on lines of signs, by their `bus`.
    """

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
        lines = _lines([*keypads, *pads], known)
        buses = {row["bus"] for row in view.read_devices(store, "sign")}
        self.panels = {
            url: PanelKeys(profile, pads_there, self._hands)
            for url, (profile, pads_there) in lines.items()
            if url in buses
        }
        self.sources: list[InputSource] = [
            *(
                keypad_source(url, profile, pads_there, self._hands)
                for url, (profile, pads_there) in lines.items()
                if url not in buses
            ),
            *(scanner_source(row["url"], row["code"], self._hands) for row in scanners),
        ]

    def close(self) -> None:
        """Once the sources have ended: do what they still brought."""
        self._hands.close()


def _lines(
    rows: Rows, known: Mapping[str, KeypadProfile]
) -> dict[str, tuple[KeypadProfile, dict[int, str]]]:
    """For each line the profile of those on it, and who they are by address."""
    lines: dict[str, tuple[KeypadProfile, dict[int, str]]] = {}
    for row in rows:
        _, there = lines.setdefault(row["url"], (_profile(row["profile"], known), {}))
        there[row["address"]] = row["code"]
    return lines


def _profile(name: str, known: Mapping[str, KeypadProfile]) -> KeypadProfile:
    if name not in known:
        raise Trouble("keypad_profile", profile=name)
    return known[name]
