"""What an agency is to be urged to do (đôn đốc): dossiers that are due soon or late, and batches
whose receipt it has not acknowledged; and which of that it was urged to do before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from common.domain.courier import Courier
from common.domain.refusal import Refusal
from common.i18n.vietnamese import fold
from common.store.batches import hours_between, under_way
from common.store.facts import Centre
from common.store.queries import dossiers as dossier_rows
from common.store.sqlite import Connection, Row
from common.store.working_days import warned_until

_LONGEST_NAME = 40


def due(connection: Connection, centre: Centre, now: int, agency: str | None) -> list[Row]:
    """Dossiers under way that are late, or due within two working days, the most urgent first.

    Raises:
        Refusal: `calendar_missing`, `calendar_ends`.
    """
    until = warned_until(connection, centre, now) - 1
    return dossier_rows.due_until(connection, until=until, agency=agency)


def unacknowledged(
    connection: Connection, centre: Centre, now: int, agency: str | None
) -> list[tuple[Row, int]]:
    """Batches that went to an agency and that it has not received for longer than the centre
    allows, the oldest first, each with its working hours on the way."""
    limit = Courier.of(centre.document).unacknowledged_h
    sent = [row for row in under_way(connection) if row["direction"] == "out"]
    timed = [(row, hours_between(connection, centre, row["sent_at"], now)) for row in sent]
    return [
        (row, hours) for row, hours in timed if hours >= limit and agency in (None, row["agency"])
    ]


def urged_before(connection: Connection, what: str) -> dict[int, tuple[int, int]]:
    """How often, and when last (UTC ms), each open dossier, or each batch on its way, was on a
    list; `what` is `dossier` or `batch`."""
    of_now = {
        "dossier": "dossier IN (SELECT id FROM dossier WHERE ended_at IS NULL AND state IN (2, 4))",
        "batch": "batch IN (SELECT id FROM courier_batch"
        " WHERE sent_at IS NOT NULL AND received_at IS NULL)",
    }[what]
    rows = connection.execute(
        f"SELECT {what} AS what, count(*) AS times, max(sent_at) AS last"  # noqa: S608 - ours
        f" FROM urged_{what} JOIN urging ON urging.id = urged_{what}.urging"
        f" WHERE {of_now} GROUP BY {what}"
    ).fetchall()
    return {row["what"]: (row["times"], row["last"]) for row in rows}


_LISTS = (
    "SELECT urging.*,"
    " (SELECT count(*) FROM urged_dossier WHERE urged_dossier.urging = urging.id) AS dossiers,"
    " (SELECT count(*) FROM urged_batch WHERE urged_batch.urging = urging.id) AS batches"
    " FROM urging WHERE (:agency IS NULL OR agency = :agency)"
)


def lists(connection: Connection, agency: str | None, most: int) -> list[Row]:
    """Lists that were sent: those without an answer, the oldest first, then those answered last, at
    most so many of each."""
    found: list[Row] = []
    for which in (
        " AND answered_at IS NULL ORDER BY sent_at, id",
        " AND answered_at > 0 ORDER BY answered_at DESC, id DESC",
    ):
        sql = f"{_LISTS}{which} LIMIT :most"
        found += connection.execute(sql, {"agency": agency, "most": most}).fetchall()
    return found


_BEFORE = (
    "(SELECT count(*) FROM urged_{what} AS before"
    " WHERE before.{what} = urged_{what}.{what} AND before.urging < :urging) AS times,"
    " (SELECT max(sent_at) FROM urged_{what} AS before JOIN urging ON urging.id = before.urging"
    " WHERE before.{what} = urged_{what}.{what} AND before.urging < :urging) AS last"
)


def dossiers_of(connection: Connection, urging: int) -> list[Row]:
    """The dossiers on a list as it was sent, with the dates that they had then; how many `times`
    each was on one before, and when `last`."""
    rows: list[Row] = connection.execute(
        "SELECT dossier.id, code, procedure, agency, accepted_at, urged_dossier.due_at,"  # noqa: S608
        f" {_BEFORE.format(what='dossier')}"
        " FROM urged_dossier JOIN dossier ON dossier.id = urged_dossier.dossier"
        " WHERE urging = :urging ORDER BY urged_dossier.due_at, dossier.id",
        {"urging": urging},
    ).fetchall()
    return rows


def batches_of(connection: Connection, urging: int) -> list[Row]:
    """The batches on a list as it was sent, likewise."""
    rows: list[Row] = connection.execute(
        "SELECT courier_batch.id, code, agency, sent_at, urged_batch.hours,"  # noqa: S608 - ours
        f" {_BEFORE.format(what='batch')}"
        " FROM urged_batch JOIN courier_batch ON courier_batch.id = urged_batch.batch"
        " WHERE urging = :urging ORDER BY courier_batch.sent_at, courier_batch.id",
        {"urging": urging},
    ).fetchall()
    return rows


def open_before(connection: Connection, row: Row) -> list[Row]:
    """Earlier lists of the same agency that had no answer when this one was sent."""
    sql = f"{_LISTS} AND coalesce(answered_at, :at) >= :at AND id < :id"
    values = {"agency": row["agency"], "at": row["sent_at"], "id": row["id"]}
    rows: list[Row] = connection.execute(f"{sql} ORDER BY sent_at, id", values).fetchall()
    return rows


def file_name(agency: str, day: date, number: int | None = None) -> str:
    """`don-doc-so-7-so-xay-dung-20261123.pdf`: letters that every system takes."""
    plain = (letter if letter.isascii() and letter.isalnum() else " " for letter in fold(agency))
    short = "-".join("".join(plain).split())[:_LONGEST_NAME].strip("-")
    which = "" if number is None else f"so-{number}-"
    return f"don-doc-{which}{short or 'co-quan'}-{day:%Y%m%d}.pdf"


def need(connection: Connection, urging: int) -> Row:
    """The list with this number, or `Refusal("urging_unknown")`."""
    row: Row | None = connection.execute(
        "SELECT * FROM urging WHERE id = :id", {"id": urging}
    ).fetchone()
    if row is None:
        raise Refusal("urging_unknown", urging=urging)
    return row


def record(row: Mapping[str, Any]) -> dict[str, Any]:
    """The stable fields of a list, moments in UTC ms."""
    names = (
        *("agency", "sent_at", "sent_by", "way", "receiver", "file"),
        *("answered_at", "answered_by", "note"),
    )
    return {"urging": row["id"], **{name: row[name] for name in names}}
