"""People in the hall, desks on duty, officers' hours and slips: what the reports say of days that
were lived is what plain Python finds in the raw rows, moment by moment."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import Any

from common.domain.actor import Actor, Role
from common.domain.reporting import Span, span_of
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.record import record
from common.store.store import Store
from tests.reports.dossier_weeks import raw

HALF = 30 * 60_000
HOUR = 3_600_000
FIRST, SECOND = date(2026, 11, 26), date(2026, 11, 27)
BOTH = span_of(FIRST, SECOND)
DIRECTOR = Actor(Role.DIRECTOR, "cli:test")


def made(store: Store, name: str, span: Span, **narrow: str) -> dict[str, Any]:
    question = Asked(store, span, Translator(), actor=DIRECTOR, **narrow)  # type: ignore[arg-type]
    return record(known.make(name, question))


def day(of: date) -> Span:
    return Span(of.isoformat(), of, of)


def rounded(value: float) -> float:
    return int(value * 10 + 0.5) / 10


def people(store: Store, of: date) -> list[tuple[int, int, int]]:
    """From when to when how many were there, stay by stay."""
    days = {row["id"] for row in raw(store, "business_day") if row["date"] == of.isoformat()}
    sizes = {row["id"]: row["party_size"] for row in raw(store, "ticket") if row["day"] in days}
    return [
        (leg["waiting_from"], leg["ended_at"] or store.now(), sizes[leg["ticket"]])
        for leg in raw(store, "leg")
        if leg["ticket"] in sizes
    ]


def most(there: list[tuple[int, int, int]], start: int) -> int:
    """Looked at whenever somebody may have come."""
    moments = {start, *(come for come, _, _ in there if start <= come < start + HALF)}
    return max(sum(n for come, go, n in there if come <= at < go) for at in moments)


def manned(store: Store, start: int, until: int) -> int:
    """Desk-ms on duty, rests taken off."""
    duties = {row["id"]: row for row in raw(store, "duty")}
    found = 0
    for row in duties.values():
        found += overlap(row["started_at"], row["ended_at"] or store.now(), start, until)
    for rest in raw(store, "duty_pause"):
        end = rest["to_at"] or duties[rest["duty"]]["ended_at"] or store.now()
        found -= overlap(rest["from_at"], end, start, until)
    return found


def overlap(one: int, other: int, start: int, until: int) -> int:
    return max(0, min(other, until) - max(one, start))


def check_half_hours(store: Store, of: date, *, goes_on: bool) -> list[int]:
    found, there = made(store, "day", day(of)), people(store, of)
    midnight = store.centre().midnight(of)
    crowds = []
    for row in found["tables"]["half_hours"]:
        hours, minutes = map(int, row["time"].split(":"))
        start = midnight + (hours * 60 + minutes) * 60_000
        lasted = min(HALF, store.now() - start) if goes_on else HALF
        assert row["most"] == most(there, start), row
        assert row["desks"] == rounded(manned(store, start, start + HALF) / lasted), row
        crowds.append(row["most"])
    assert found["figures"]["most"] == max(crowds) > 2
    return crowds


def test_people_and_desks_half_hour_by_half_hour(queue: Store) -> None:
    crowds = check_half_hours(queue, FIRST, goes_on=False)
    crowds += check_half_hours(queue, SECOND, goes_on=True)
    full = sorted(n for n in crowds if n)
    found = made(queue, "kpi", BOTH)["figures"]["seats"]
    assert found == full[min(len(full) - 1, len(full) * 99 // 100)]


def test_hours_of_duty_of_officers_and_agencies(queue: Store) -> None:
    """Nobody has signed out: a day that is closed ends duty, or the last session before it."""
    zone = queue.centre().zone
    month = span_of(date(2026, 11, 1), date(2026, 11, 30))
    homes = {row["code"]: row["home_agency"] for row in raw(queue, "officer")}
    hours: Counter[str | None] = Counter()
    assert raw(queue, "duty_pause")
    for officer in sorted({row["officer"] for row in raw(queue, "duty")}):
        duties = [row for row in raw(queue, "duty") if row["officer"] == officer]
        there = sum((row["ended_at"] or queue.now()) - row["started_at"] for row in duties)
        mine = {row["id"] for row in duties}
        rests = [row for row in raw(queue, "duty_pause") if row["duty"] in mine]
        rested = sum((row["to_at"] or queue.now()) - row["from_at"] for row in rests)
        hours[homes[officer]] += there
        figures = made(queue, "officer", month, officer=officer)["figures"]
        dates = {datetime.fromtimestamp(row["started_at"] / 1000, zone).date() for row in duties}
        assert dates == {FIRST, SECOND} and figures["days_on_duty"] == 2
        assert figures["duty"] == rounded((there - rested) / HOUR)
        assert figures["rests"] == rounded(rested / HOUR)
        assert 0 < figures["serving_hours"] < figures["duty"]
    for row in made(queue, "kpi", BOTH)["tables"]["agencies"]:
        assert row["duty_h"] == rounded(hours[row["agency"] or None] / HOUR)
        assert row["days"] == 2 * row["officers"] == 2


def test_what_was_promised_on_slips_and_who_gave_up(queue: Store) -> None:
    found = made(queue, "service", BOTH)["figures"]
    tickets = raw(queue, "ticket")
    called = [row for row in tickets if row["first_called_at"]]
    told = [row for row in called if row["quoted_lo"] is not None]
    true = [row for row in told if row["quoted_lo"] <= row["first_called_at"] <= row["quoted_hi"]]
    assert found["quoted"] == int(10_000 * len(true) / len(told) + 0.5) / 100
    assert found["cancelled"] == sum(row["state"] == "cancelled" for row in tickets)
    assert found["sent_home"] == sum(row["end_reason"] == "sent_home" for row in tickets) == 0
    longest = max(row["first_called_at"] - row["issued_at"] for row in called)
    assert found["wait_longest"] == rounded(longest / 60_000)
    assert found["tickets"] == len(tickets) > len(called) > 10
