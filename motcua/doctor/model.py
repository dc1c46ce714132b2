"""What a check finds: a state, the figure, and what to type."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motcua.doctor.subject import Subject


class State(StrEnum):
    """How it stands. `unknown`: it could not be looked at, by this user or at all. `skipped`: there
    is nothing here that the check is about."""

    OK = "ok"
    WARNING = "warning"
    FAILING = "failing"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"


GRAVEST = (State.FAILING, State.WARNING, State.UNKNOWN, State.OK, State.SKIPPED)
"""The worst first."""

STATUS = {State.OK: 0, State.SKIPPED: 0, State.WARNING: 1, State.FAILING: 2, State.UNKNOWN: 3}
"""Exit statuses, as monitoring plugins have them
(https://www.monitoring-plugins.org/doc/guidelines.html#AEN78)."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was found. Its words are `doctor.<check>.<case>`, and what to do that cannot
    be typed `doctor.<check>.<case>.do`; a case `any.…` is worded for all checks alike. `remedy` is
    what an administrator types; `params` are codes, paths and numbers, nothing of any citizen."""

    state: State
    case: str
    remedy: str = ""
    params: Mapping[str, object] = field(default_factory=dict)


def ok(case: str = "ok", /, **params: object) -> Found:
    """All is well."""
    return Found(State.OK, case, "", params)


def warning(case: str, remedy: str = "", /, **params: object) -> Found:
    """It works, and will not for ever."""
    return Found(State.WARNING, case, remedy, params)


def failing(case: str, remedy: str = "", /, **params: object) -> Found:
    """Something does not work, or data may be lost."""
    return Found(State.FAILING, case, remedy, params)


def unknown(case: str, remedy: str = "", /, **params: object) -> Found:
    """Nobody could look."""
    return Found(State.UNKNOWN, case, remedy, params)


def skipped(case: str = "none", /, **params: object) -> Found:
    """There is nothing here to look at."""
    return Found(State.SKIPPED, case, "", params)


@dataclass(frozen=True, slots=True)
class Check:
    """Something to look at. What it looks at is said by `doctor.<code>`. A store that cannot be
    opened leaves one that `needs_store` unknown."""

    code: str
    look: Callable[[Subject], Iterable[Found]]
    needs_data: bool = False
    needs_store: bool = False

    @property
    def group(self) -> str:
        """What stands together."""
        return self.code.partition(".")[0]
