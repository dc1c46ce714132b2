"""What an upgrade is about to do, on disk before it does it; and how the last one ended."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from common.store import flushed


class Step(StrEnum):
    """In their order. Until `health` is over the way is back; from `tidy` on it is forward."""

    BEGIN = "begin"
    CLOSE = "close"
    STOP = "stop"
    SEAL = "seal"
    MIGRATE = "migrate"
    SWAP = "swap"
    PLACE = "place"
    START = "start"
    HEALTH = "health"
    TIDY = "tidy"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Plan:
    """One upgrade, or one way back to the version before.

    Attributes:
        before, after: versions.
        old, new: the folders of their programs.
        data: the hall.
        way: a backup that takes the place of the store; empty where the store itself goes on.
        log: the file that says what happened.
        lang: the language that it is said in.
        services: what ran when it began, and runs again at its end.
    """

    before: str
    after: str
    old: str
    new: str
    data: str
    way: str
    log: str
    lang: str
    services: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ended:
    """How an upgrade ended.

    Attributes:
        done: whether the new version is in use.
        at: when, Unix seconds.
        schema, backup, newest: of the store at the exchange: its schema, the backup that was made
            of it, its newest event; what going back needs to know.
        step, code, params: where it failed and why, for one that went back.
        kept: the program of the version that is not in use, if it is kept.
    """

    done: bool
    at: float
    before: str
    after: str
    log: str
    kept: str = ""
    schema: int = 0
    backup: str = ""
    newest: int = 0
    step: str = ""
    code: str = ""
    params: Mapping[str, Any] | None = None


class Journal:
    """The file with the plan and the step; it is gone when the upgrade is over."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> tuple[Plan, Step, dict[str, Any]] | None:
        """The upgrade under way, its step, and what is known of it so far."""
        try:
            found = json.loads(self._file.read_text("utf-8"))
        except FileNotFoundError:
            return None
        plan = found["plan"]
        services = tuple(plan["services"])
        return Plan(**{**plan, "services": services}), Step(found["step"]), found["known"]

    def write(self, plan: Plan, step: Step, known: Mapping[str, Any]) -> None:
        """It is about to do `step`; on the disk when this returns."""
        found = {"plan": asdict(plan), "step": step, "known": known}
        flushed.write(self._file, json.dumps(found, ensure_ascii=False, indent=1).encode())

    def remove(self) -> None:
        """It is over."""
        self._file.unlink(missing_ok=True)
        flushed.flush(self._file.parent)


def keep(file: Path, ended: Ended) -> None:
    """Keep how it ended."""
    flushed.write(file, json.dumps(asdict(ended), ensure_ascii=False, indent=1).encode())


def last(file: Path) -> Ended | None:
    """How the last one ended; None where none is known."""
    try:
        return Ended(**json.loads(file.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
