"""What was found, in words and as JSON."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

import click

from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.i18n.translator import Translator
from motcua.doctor.checks import CHECKS, Result, worst
from motcua.doctor.model import GRAVEST, STATUS, Found, State

_MARKS = {
    State.OK: ("✓", "green"),
    State.WARNING: ("▲", "yellow"),
    State.FAILING: ("✗", "red"),
    State.UNKNOWN: ("?", "magenta"),
    State.SKIPPED: ("·", "bright_black"),
}
_NAME = max(len(check.code) for check in CHECKS)
_BEFORE = " " * (_NAME + 5)
_NARROWEST = 40
_PROBLEMS = (State.FAILING, State.WARNING, State.UNKNOWN)


def message(check: str, found: Found, t: Translator) -> str:
    """What was found, in one line."""
    return t(_key(check, found), **_worded(found, t))


def advice(check: str, found: Found, t: Translator) -> str:
    """What to do that cannot be typed; empty where typing does it."""
    key = f"{_key(check, found)}.do"
    return t(key, **_worded(found, t)) if t.has(key) else ""


def _key(check: str, found: Found) -> str:
    return f"doctor.{found.case if found.case.startswith('any.') else f'{check}.{found.case}'}"


def _worded(found: Found, t: Translator) -> dict[str, object]:
    return {name: _word(name, value, found.params, t) for name, value in found.params.items()}


def _word(name: str, value: object, params: Mapping[str, object], t: Translator) -> object:
    if isinstance(value, Trouble | Refusal):
        return explain(value, t)
    if name == "access":  # worded where `motcua access check` has its words
        return t(f"access.{value}", path=params["path"], about=params["about"])
    if name == "kind" and t.has(key := f"doctor.kind.{value}"):
        return t(key)
    if isinstance(value, str):
        return "".join(
            letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in value
        )
    return value


def record(results: Sequence[Result], t: Translator, *, deep: bool) -> dict[str, Any]:
    """The answer for programs."""
    state = worst(result.state for result in results)
    return {
        "state": state.value,
        "status": STATUS[state],
        "deep": deep,
        "counts": {one.value: n for one, n in _counted(results).items()},
        "checks": [
            {
                "check": result.check.code,
                "group": result.check.group,
                "state": result.state.value,
                "found": [_as_json(result.check.code, found, t) for found in result.found],
            }
            for result in results
        ],
    }


def _as_json(check: str, found: Found, t: Translator) -> dict[str, Any]:
    return {
        "case": found.case,
        "state": found.state.value,
        "message": message(check, found, t),
        "advice": advice(check, found, t),
        "remedy": found.remedy,
        "params": {name: _plain(value) for name, value in found.params.items()},
    }


def _plain(value: object) -> object:
    if isinstance(value, Trouble | Refusal):
        return value.code
    return value if value is None or isinstance(value, bool | int | float) else str(value)


def _counted(results: Iterable[Result]) -> dict[State, int]:
    counted = Counter(result.state for result in results)
    return {state: counted[state] for state in GRAVEST}


def words(results: Sequence[Result], t: Translator, *, problems: bool) -> str:
    """The answer for people: by group, or only what is not well, the worst first."""
    lines: list[str] = []
    if problems:
        for state in _PROBLEMS:
            for result in results:
                lines += _lines(result, t, {state})
    else:
        for group, members in groupby(results, lambda result: result.check.group):
            lines += ["", click.style(t(f"doctor.group.{group}"), bold=True)]
            for result in members:
                lines += _lines(result, t, set(State))
    return "\n".join([*lines, "", _summary(results, t)]).lstrip("\n")


def _lines(result: Result, t: Translator, states: set[State]) -> list[str]:
    lines = []
    for found in result.found:
        if found.state not in states:
            continue
        mark, colour = _MARKS[found.state]
        said = message(result.check.code, found, t)
        if found.state in _PROBLEMS:
            said = f"{t(f'doctor.state.{found.state}')}: {said}"
        first, *more = _folded(said)
        name = click.style(f"{mark} {result.check.code:<{_NAME}}", fg=colour)
        lines += [f"{name}   {first}", *(_BEFORE + line for line in more)]
        if said := advice(result.check.code, found, t):
            first, *more = _folded(said)
            lines += [f"{_BEFORE[:-2]}→ {first}", *(_BEFORE + line for line in more)]
        if found.remedy:  # whole, to be pasted
            lines.append(f"{_BEFORE[:-2]}$ {found.remedy}")
    return lines


def _folded(text: str) -> list[str]:
    """Only a terminal gets lines of its width."""
    if not sys.stdout.isatty():
        return [text]
    width = shutil.get_terminal_size().columns - len(_BEFORE)
    return textwrap.wrap(text, max(_NARROWEST, width), break_long_words=False) or [""]


def _summary(results: Sequence[Result], t: Translator) -> str:
    counted = _counted(results)
    said = [t(f"doctor.count.{state}", n=n) for state, n in counted.items() if n]
    return t("doctor.summary", n=len(results), counts=", ".join(said))


def listed(t: Translator) -> str:
    """Every check and what it looks at."""
    width = max(len(check.code) for check in CHECKS)
    return "\n".join(f"{check.code:<{width}}  {t(f'doctor.{check.code}')}" for check in CHECKS)
