"""What the laboratory found, for programs: figures as JSON, visits as CSV.

Moments are ISO 8601 in the centre's zone, lengths of time are seconds.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from motcua.lab import measures
from motcua.lab.chart import slots
from motcua.lab.day import Played, Visit
from motcua.lab.figures import (
    Line,
    by_service,
    everybody,
    told,
    waited,
    waited_in_open_time,
)
from motcua.lab.measures import judged_from

COLUMNS = (
    *("run", "number", "service", "class", "slot_at", "arrived_at", "promised_at", "called_at"),
    *("desk", "reason", "wait_s", "kept", "ended_at", "overtaken", "told_low_s", "told_high_s"),
    "told_true",
)


def of_day(played: Played) -> dict[str, Any]:
    """A day under a policy: what policies are judged by, and who waited how long."""
    slips = told(played)
    return {
        "day": played.day.name,
        **measures.record(measures.measure(played.policy, [played])),
        "told": slips.people,
        "told_true": slips.true,
        "everybody": _line(everybody(played)),
        "services": {code: _line(line) for code, line in by_service(played).items()},
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "people": line.people,
        "called": line.called,
        "kept": line.kept,
        "within": line.within,
        "wait_s": {
            "mean": _seconds(line.mean),
            "p50": _seconds(line.quantile(0.5)),
            "p90": _seconds(line.quantile(0.9)),
            "p99": _seconds(line.quantile(0.99)),
            "longest": _seconds(line.quantile(1)),
        },
    }


def of_half_hours(played: Played, zone: tzinfo) -> list[dict[str, Any]]:
    """What the chart shows."""
    return [
        {
            "from": _moment(slot.start, zone),
            "arrivals": slot.arrivals,
            "waiting": slot.waiting,
            "called": len(slot.waits),
            "kept": slot.kept,
            "mean_s": _seconds(slot.mean),
            "p90_s": _seconds(slot.p90),
            "desks": round(slot.on_duty / slot.step, 2),
        }
        for slot in slots(played)
    ]


def write_csv(
    file: Path,
    played: Iterable[tuple[str, Played]],
    zone: tzinfo,
    numbers: Sequence[str] | None = None,
) -> None:
    """One row for each visit of each run; `numbers` are those on the slips.

    Raises:
        OSError: the file cannot be written.
    """
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, COLUMNS)
        writer.writeheader()
        for run, one in played:
            for place, visit in enumerate(one.visits):
                number = str(place + 1) if numbers is None else numbers[place]
                writer.writerow({"run": run, "number": number, **_row(one, visit, zone)})


def _row(played: Played, visit: Visit, zone: tzinfo) -> Mapping[str, Any]:
    visitor, said, wait = visit.visitor, visit.told, waited(played, visit)
    called = visit.called_at
    return {
        "service": visitor.stages[0].service,
        "class": judged_from(visit)[0],
        "slot_at": _moment(visitor.slot_at, zone),
        "arrived_at": _moment(visitor.arrives_at, zone),
        "promised_at": _moment(visit.promised_at, zone),
        "called_at": _moment(called, zone),
        "desk": visit.desk,
        "reason": visit.reason,
        "wait_s": _seconds(wait),
        "kept": None if called is None else int(called <= visit.promised_at),
        "ended_at": _moment(visit.ended_at, zone),
        "overtaken": visit.overtaken,
        "told_low_s": None if said is None else _seconds(said.low),
        "told_high_s": None if said is None else _seconds(said.high),
        "told_true": None
        if said is None or called is None
        else int(said.low <= waited_in_open_time(played, visit) <= said.high),
    }


def _moment(at: int | None, zone: tzinfo) -> str | None:
    return None if at is None else datetime.fromtimestamp(at / 1000, zone).isoformat()


def _seconds(span: float | None) -> float | None:
    return None if span is None else round(span / 1000, 1)
