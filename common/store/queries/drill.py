"""What a power drill remembers of the hall and looks at again: the newest event, how many numbers
there are, which services beat, which devices are well."""

from __future__ import annotations

from common.store import days
from common.store.sqlite import Connection

_WELL = "ok"
_EVENT = "SELECT seq, at, kind, ticket FROM event WHERE seq = :seq"


def newest(connection: Connection) -> tuple[int, str]:
    """Number of the newest event, and what tells it from any other; 0 and nothing without any."""
    seq = int(connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()[0])
    return seq, told(connection, seq) or ""


def told(connection: Connection, seq: int) -> str | None:
    """What tells an event from any other; None when it is not there."""
    row = connection.execute(_EVENT, {"seq": seq}).fetchone()
    if row is None:
        return None
    return "/".join(str(row[name]) for name in ("seq", "at", "kind", "ticket"))


def tickets(connection: Connection) -> int:
    """All numbers that were ever given."""
    return int(connection.execute("SELECT count(*) FROM ticket").fetchone()[0])


def beat(connection: Connection, service: str) -> tuple[int, int] | None:
    """The process of a service and its newest beat, UTC ms; None when it never ran."""
    row = connection.execute(
        "SELECT pid, beat_at FROM process WHERE name = :name", {"name": service}
    ).fetchone()
    return None if row is None else (row["pid"], row["beat_at"])


def well(connection: Connection) -> set[str]:
    """Codes of the devices that said last that they are well."""
    rows = connection.execute("SELECT device FROM device_health WHERE state = :ok", {"ok": _WELL})
    return {row["device"] for row in rows.fetchall()}


def drift(connection: Connection) -> int:
    """Ms by which the machine's clock is in doubt; 0 when it is not."""
    row = connection.execute("SELECT recorded_at FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    return 0 if row is None else days.reference(connection).drift(row["recorded_at"])
