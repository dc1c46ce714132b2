"""The history of a dossier in the words of the command line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from common.views import trail_words as words
from motcua.edge import Session


def trail_words(session: Session, events: Sequence[Mapping[str, Any]]) -> str:
    """One event a line, or two."""
    return "\n".join(line for event in events for line in _lines(session, event))


def when(session: Session, at: int) -> str:
    """A moment as lists have it."""
    return f"{session.t.time(at, session.zone)} {session.t.date(at, session.zone)}"


def _lines(session: Session, event: Mapping[str, Any]) -> Iterator[str]:
    t = session.t
    yield f"{when(session, event['at'])}  {words.what(event, t)} · {words.who(event, t)}"
    if told := " · ".join(words.details(event, t, session.zone)):
        yield f"  {told}"
