"""Dossiers as staff look at them: one with everything known about it, and the lists to work off."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from common.domain.dossier import (
    SEEN_WITHIN_H,
    NoticeKind,
    State,
    Timeliness,
    timeliness,
)
from common.store import batches, dossiers
from common.store.facts import Centre
from common.store.queries import dossiers as rows
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.store.working_days import answer_by, warned_until

_HOUR_MS = 3_600_000


class Listing(StrEnum):
    """What list of dossiers."""

    LATE = "late"
    NEARLY_LATE = "nearly-late"
    CALL = "call"
    TO_CLOSE = "to-close"
    HELD_UP = "held-up"
    READY = "ready"
    ONLINE = "online"
    MOVED = "moved"


def read(store: Store, code: str) -> dict[str, Any]:
    """A dossier with its visits, requests, letters and notices.

    Raises:
        Refusal: `dossier_code_invalid`, `dossier_unknown`.
    """
    with store.read() as connection:
        row = dossiers.need(connection, code)
        found = dossiers.record_of(row)
        found["timeliness"] = standing(connection, store.centre(), row, store.now()).value
        matter = row["matter"]
        visits = [] if matter is None else rows.visits_of(connection, matter=matter)
        found["visits"] = dossiers.visits(connection, row)
        found["history"] = {
            "visits": [_plain(visit) for visit in visits],
            "supplements": [
                _plain(item) for item in rows.supplements_of(connection, dossier=row["id"])
            ],
            "letters": [_plain(item) for item in rows.letters_of(connection, dossier=row["id"])],
            "told": [_plain(item) for item in rows.told(connection, dossiers=[row["id"]])],
        }
        return found


def trail(store: Store, code: str) -> list[dict[str, Any]]:
    """Every event of a dossier, in order."""
    with store.read() as connection:
        row = dossiers.need(connection, code)
        return [
            {**dict(event), "data": json.loads(event["data"])}
            for event in rows.history(connection, dossier=row["id"])
        ]


def unnamed(store: Store, date: str) -> list[dict[str, Any]]:
    """Visits of a business day that should say what they were about, and do not."""
    with store.read() as connection:
        return [dict(row) for row in rows.unnamed_visits(connection, date=date)]


def standing(
    connection: Connection, centre: Centre, row: Mapping[str, Any], now: int
) -> Timeliness:
    """How a dossier stands against its date; of one that is done, how it stood then."""
    done = row["processed_at"]
    if done is not None:
        return timeliness(row["due_at"], None, done)
    if row["state"] not in (State.ACCEPTED, State.PROCESSING):
        return Timeliness.NO_DATE
    far = _is_far(connection, centre, row, now)
    return timeliness(row["due_at"], None if far else now, now)


def _is_far(connection: Connection, centre: Centre, row: Mapping[str, Any], now: int) -> bool:
    return row["due_at"] is None or row["due_at"] > warned_until(connection, centre, now)


def listing(store: Store, which: Listing, agency: str | None = None) -> list[dict[str, Any]]:
    """One list, the most urgent first; of one `agency`, or of all.

    Raises:
        Refusal: `calendar_missing`, `calendar_ends` where working days are counted.
    """
    with store.read() as connection:
        return _LISTS[which](connection, store.centre(), store.now(), agency)


def _late(
    connection: Connection, centre: Centre, now: int, agency: str | None
) -> list[dict[str, Any]]:
    return [_line(row) for row in rows.due_until(connection, until=now - 1, agency=agency)]


def _nearly_late(
    connection: Connection, centre: Centre, now: int, agency: str | None
) -> list[dict[str, Any]]:
    until = warned_until(connection, centre, now)
    found = rows.due_until(connection, until=until, agency=agency)
    return [_line(row) for row in found if row["due_at"] >= now]


def _held_up(
    connection: Connection, centre: Centre, now: int, agency: str | None
) -> list[dict[str, Any]]:
    return [
        _line(row)
        | {"asked_at": row["asked_at"], "closes_at": row["closes_at"]}
        | {"days": (now - row["state_at"]) // (24 * _HOUR_MS)}
        for row in rows.held_up(connection, agency=agency)
    ]


def _to_close(
    connection: Connection, centre: Centre, now: int, agency: str | None
) -> list[dict[str, Any]]:
    """Fifteen days without what was asked for (NĐ 118/2025 Đ19.5): a person decides."""
    held = _held_up(connection, centre, now, agency)
    return [line for line in held if line["closes_at"] is not None and line["closes_at"] <= now]


def _ready(
    connection: Connection, centre: Centre, now: int, agency: str | None
) -> list[dict[str, Any]]:
    return [_line(row) for row in rows.ready(connection, agency=agency)]


def _online(
    connection: Connection, centre: Centre, now: int, agency: str | None
) -> list[dict[str, Any]]:
    """What came online or by post, with its own clock (NĐ 118/2025 Đ17.2)."""
    found = rows.unanswered(connection, agency=agency)
    return [_with_clock(connection, centre, now, row) for row in found]


def _with_clock(connection: Connection, centre: Centre, now: int, row: Row) -> dict[str, Any]:
    see_by = row["received_at"] + SEEN_WITHIN_H * _HOUR_MS
    until = answer_by(connection, centre, row)
    return {
        **_line(row),
        "seen_at": row["seen_at"],
        "see_by": see_by,
        "answer_by": until,
        "seen_late": (row["seen_at"] or now) > see_by,
        "answer_late": now > until,
    }


def _calls(
    connection: Connection, centre: Centre, now: int, agency: str | None
) -> list[dict[str, Any]]:
    """Whom to tell: late, given a new date, ready before the day; with who was told already.
    Nobody is told of a date that came forward: the paper they hold stays good."""
    late = [
        row
        for row in rows.due_until(connection, until=now - 1, agency=agency)
        if dossiers.promised(row) < now
    ]
    moved = rows.rescheduled(connection, agency=agency)
    early = [
        row
        for row in rows.ready(connection, agency=agency)
        if row["due_at"] is not None
        and centre.day_of(row["processed_at"]) < centre.day_of(dossiers.promised(row))
        and batches.bringing(connection, row) is None
    ]
    put_off = [
        (row, rows.redated_at(connection, dossier=row["id"]))
        for row in rows.redated(connection, agency=agency)
        if row["due_at"] > row["first_due_at"]
    ]
    wanted: list[tuple[NoticeKind, Row, int]] = [
        *((NoticeKind.LATE, row, dossiers.promised(row)) for row in late),
        *((NoticeKind.READY, row, row["processed_at"]) for row in early),
        *((NoticeKind.MOVED, row, at or row["due_at"]) for row, at in put_off),
    ]
    ids = [row["id"] for row in moved]
    letters = {
        letter["dossier"]: letter
        for letter in (rows.newest_letters(connection, dossiers=ids) if ids else ())
    }
    wanted += [(NoticeKind.RESCHEDULED, row, letters[row["id"]]["at"]) for row in moved]
    return _untold_first(connection, wanted)


def _moved(
    connection: Connection, centre: Centre, now: int, agency: str | None
) -> list[dict[str, Any]]:
    """What a changed calendar moved; first what has to be done earlier than the papers say."""
    found = [_line(row) for row in rows.redated(connection, agency=agency)]
    return sorted(found, key=lambda line: line["due_at"] > line["first_due_at"])


def _untold_first(
    connection: Connection, wanted: Sequence[tuple[NoticeKind, Row, int]]
) -> list[dict[str, Any]]:
    told: dict[tuple[int, str], list[Row]] = defaultdict(list)
    ids = sorted({row["id"] for _, row, _ in wanted})
    for notice in rows.told(connection, dossiers=ids) if ids else ():
        told[notice["dossier"], notice["kind"]].append(notice)
    lines = []
    for kind, row, since in wanted:
        notices = [n for n in told[row["id"], kind] if n["at"] >= since]
        newest = _plain(notices[-1]) if notices else None
        lines.append({**_line(row), "why": kind.value, "since": since, "told": newest})
    return sorted(lines, key=lambda line: (line["told"] is not None, line["since"]))


_LISTS: Mapping[Listing, Callable[[Connection, Centre, int, str | None], list[dict[str, Any]]]] = {
    Listing.LATE: _late,
    Listing.NEARLY_LATE: _nearly_late,
    Listing.CALL: _calls,
    Listing.TO_CLOSE: _to_close,
    Listing.HELD_UP: _held_up,
    Listing.READY: _ready,
    Listing.ONLINE: _online,
    Listing.MOVED: _moved,
}

_SHOWN = (
    *("code", "procedure", "service", "agency", "channel", "state", "received_at", "accepted_at"),
    *("due_at", "first_due_at", "reschedules", "processed_at", "shelf"),
)


def _line(row: Row) -> dict[str, Any]:
    return {**{name: row[name] for name in _SHOWN}, "moved": dossiers.on_paper(row) is not None}


def _plain(row: Row) -> dict[str, Any]:
    found = dict(row)
    for name in ("missing",):
        if name in found:
            found[name] = json.loads(found[name])
    return found
