"""What is asked for by the words of `motcua station add`."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from common.domain.station_commands import StationRole
from motcua.stations.publickey import LONGEST


@dataclass(frozen=True, slots=True)
class Wanted:
    """A terminal that is to be enrolled, and the words that say its key, if it gets one."""

    name: str
    role: str
    place: str | None
    key: tuple[str, ...] | None


def of(words: Sequence[str], name: str | None) -> Wanted:
    """`counter 5 KEY`, `supervisor KEY`; it is named `counter-5`, `supervisor`."""
    role, *rest = words
    if role not in set(StationRole):
        raise click.UsageError("what is it? counter, kiosk, display, guide or supervisor")
    place = None
    if role != StationRole.SUPERVISOR:
        if not rest:
            raise click.UsageError(f"of which {'desk' if role == 'counter' else 'place'}?")
        place, *rest = rest
    return Wanted(name or _named(role, place), role, place, tuple(rest) or None)


def by_name(
    words: Sequence[str], name: str | None, desk: str | None, role: str | None, place: str | None
) -> Wanted:
    """`quay-5 --desk 5`, `cua --role guide --of k1`."""
    if name is not None:
        raise click.UsageError("--name is for the other way: motcua station add counter 5")
    if desk is not None and (role, place) != (None, None):
        raise click.UsageError("either --desk or --role")
    if desk is not None:
        role, place = StationRole.COUNTER.value, desk
    if role is None:
        raise click.UsageError("--desk or --role is needed")
    return Wanted(words[0], role, place, tuple(words[1:]) or None)


def _named(role: str, place: str | None) -> str:
    """Letters that a name may not have are a hyphen in it."""
    return role if place is None else f"{role}-{re.sub('[^a-z0-9._-]', '-', place.lower())}"


def key_text(words: Sequence[str]) -> str:
    """The key where it was given in words, quoted or not; else what its file, or `-`, holds."""
    if len(words) > 1 or " " in words[0].strip():
        return " ".join(words)
    if words[0] == "-":
        raw = sys.stdin.buffer.read(LONGEST + 1)
    else:
        with Path(words[0]).open("rb") as file:
            raw = file.read(LONGEST + 1)
    return raw.decode("utf-8", "replace")
