"""Terminals that are given their place."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from common.domain.commands import LATER, Command


class StationRole(StrEnum):
    """What a terminal is, by the program that runs on it."""

    COUNTER = "counter"
    GUIDE = "guide"
    SUPERVISOR = "supervisor"
    KIOSK = "kiosk"
    DISPLAY = "display"


@dataclass(frozen=True, slots=True)
class AddStation(Command):
    """Terminal `name` is enrolled: what it is, and of which desk, kiosk or hall screen. A guide's
    stands beside a kiosk; the supervisor's is of none."""

    action = "station.add"
    name: str
    role: str
    place: str | None = None
    why: str | None = field(default=None, metadata=LATER)


@dataclass(frozen=True, slots=True)
class KeyStation(Command):
    """Terminal `name` is opened by the key of this fingerprint from now on, and by no other."""

    action = "station.key"
    name: str
    fingerprint: str
    why: str | None = None


@dataclass(frozen=True, slots=True)
class RemoveStation(Command):
    """No program starts as this terminal any more. Its name may be given again."""

    action = "station.remove"
    name: str
    why: str | None = field(default=None, metadata=LATER)
