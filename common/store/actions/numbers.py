"""What number comes next: counted by series and by service, one statement, under the write lock."""

from __future__ import annotations

from common.domain.refusal import Refusal
from common.store.facts import ServiceFacts
from common.store.tx import Day, Tx


def take_place(tx: Tx, day: Day, service: ServiceFacts, *, limited: bool = True) -> None:
    """Count one more ticket of the service today; `limited` refuses with `service_quota`."""
    issued = tx.one(
        "INSERT INTO day_count (day, kind, code, n) VALUES (:day, 'service', :service, 1)"
        " ON CONFLICT (day, kind, code) DO UPDATE SET n = day_count.n + 1 RETURNING n",
        day=day.id,
        service=service.code,
    )
    assert issued is not None  # noqa: S101 - the statement always returns a row
    if limited:
        _require_place(service, issued["n"])


def _require_place(service: ServiceFacts, issued: int) -> None:
    if service.quota is not None and issued > service.quota:
        raise Refusal("service_quota", service=service.code)


def next_serial(
    tx: Tx, day: Day, service: ServiceFacts, *, limited: bool = True
) -> tuple[int, int]:
    """Count one more number of the series and of the service: the serial, and up to which serial
    the high-water file is known to reach. `limited` as for a place."""
    counts = tx.all(
        "INSERT INTO day_count (day, kind, code, n)"
        " VALUES (:day, 'series', :series, 1), (:day, 'service', :service, 1)"
        " ON CONFLICT (day, kind, code) DO UPDATE SET n = day_count.n + 1"
        " RETURNING kind, n, assured",
        day=day.id,
        series=service.series,
        service=service.code,
    )
    row = {row["kind"]: row for row in counts}
    if limited:
        _require_place(service, row["service"]["n"])
    serial = row["series"]["n"]
    if serial == 1:
        serial = _above_floor(tx, day, service.series)
    return serial, row["series"]["assured"]


def _above_floor(tx: Tx, day: Day, series: str) -> int:
    """The first serial of the day, above the numbers that a store lost in a restore had given."""
    floor = tx.one(
        "SELECT serial FROM series_floor WHERE date = :date AND series = :series",
        date=day.date,
        series=series,
    )
    if floor is None:
        return 1
    tx.run(
        "UPDATE day_count SET n = :serial WHERE day = :day AND kind = 'series' AND code = :series",
        serial=floor["serial"] + 1,
        day=day.id,
        series=series,
    )
    return int(floor["serial"]) + 1
