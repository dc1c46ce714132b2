"""Reports of a day, of services, of an officer, key figures: what they say of days that were really
lived is what plain Python counts from the raw rows and events."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from common.domain import commands
from common.domain import dossier_commands as dossiers
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.domain.reporting import Span, span_of
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.record import record, rows_of
from common.store import rollup
from common.store.store import Store
from motcua.keeper import KEEPER
from tests.hall import make_hall, pass_time, staff, with_procedures
from tests.reports.lived import DESKS, Lived

Rows = list[dict[str, Any]]
FIRST, LAST = date(2026, 11, 26), date(2026, 12, 1)
WHOLE = span_of(FIRST, LAST)
DAY = Span("2026-11-27", date(2026, 11, 27), date(2026, 11, 27))
DIRECTOR = Actor(Role.DIRECTOR, "cli:test")
MINUTE = 60_000


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Thursday, Friday, Monday, and a Tuesday that goes on; four dossiers are taken in on it."""
    store = make_hall(tmp_path_factory.mktemp("lived"), clock="2026-11-26T08:00@0")
    Lived(with_procedures(store), people=16).days(4, last_open=True)
    desk = next(desk for desk in DESKS if free(store, desk))
    for _ in range(2):
        store.act(staff(), commands.ServeNow(desk, "ho-tich"))
        here = dossiers.TakeIn("1.001193", desk=desk, finish=True, people_later=True)
        store.act(Actor(Role.OFFICER, f"desk:{desk}", DESKS[desk]), here)
    for channel in ("postal", "online"):
        store.act(staff(), dossiers.TakeIn("1.001193", channel=channel, people_later=True))
    yield store
    store.close()


def free(store: Store, desk: str) -> bool:
    return not [row for row in every(store, "ticket") if row["desk"] == desk]


def asked(store: Store, span: Span, **narrow: str) -> Asked:
    return Asked(store, span, Translator("vi"), actor=DIRECTOR, **narrow)  # type: ignore[arg-type]


def made(store: Store, name: str, span: Span, **narrow: str) -> dict[str, Any]:
    return record(known.make(name, asked(store, span, **narrow)))


def every(store: Store, table: str) -> Rows:
    with store.read() as connection:
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608


def business_days(store: Store, span: Span) -> dict[int, str]:
    first, last = span.first.isoformat(), span.last.isoformat()
    return {
        row["id"]: row["date"]
        for row in every(store, "business_day")
        if first <= row["date"] <= last
    }


def tickets(store: Store, span: Span) -> Rows:
    days = business_days(store, span)
    return [row for row in every(store, "ticket") if row["day"] in days]


def stays(store: Store, span: Span) -> Rows:
    """Stays at desks that have ended, with how long they were; timed ones only."""
    mine = {row["id"] for row in tickets(store, span)}
    return [
        {**leg, "ms": leg["ended_at"] - leg["started_at"]}
        for leg in every(store, "leg")
        if leg["ticket"] in mine and leg["started_at"] and leg["ended_at"]
    ]


def timed(found: Rows) -> list[int]:
    return sorted(leg["ms"] for leg in found if leg["outcome"] not in ("left", "unrecorded"))


def minutes(ms: float) -> float:
    return int(ms / MINUTE * 10 + 0.5) / 10


def percent(part: int, whole: int) -> float | None:
    return int(10_000 * part / whole + 0.5) / 100 if whole else None


def happened(store: Store, span: Span, kind: str, manner: str | None = None) -> Rows:
    mine = {row["id"] for row in tickets(store, span)}
    return [
        row
        for row in every(store, "event")
        if row["kind"] == kind
        and row["ticket"] in mine
        and (manner is None or json.loads(row["data"]).get("manner") == manner)
    ]


def check_queue(found: dict[str, Any], own: Rows, sits: Rows) -> None:
    waits = sorted(r["first_called_at"] - r["issued_at"] for r in own if r["first_called_at"])
    kept = sum(r["first_called_at"] <= r["promised_at"] for r in own if r["first_called_at"])
    told = [r for r in own if r["first_called_at"] and r["quoted_lo"] is not None]
    true = sum(r["quoted_lo"] <= r["first_called_at"] <= r["quoted_hi"] for r in told)
    assert (found["tickets"], found["called"]) == (len(own), len(waits))
    assert found["mean"] == minutes(sum(waits) // len(waits))
    assert found["longest"] == minutes(waits[-1])
    assert found["kept"] == percent(kept, len(waits))
    assert found["told"] == percent(true, len(told))
    assert found["done"] == sum(r["state"] == "done" for r in own)
    if lengths := timed(sits):
        assert found["serve_mean"] == minutes(sum(lengths) // len(lengths))
        exact = lengths[min(len(lengths) - 1, len(lengths) * 9 // 10)]
        assert abs(found["serve_p90"] - exact / MINUTE) <= 1.05


@pytest.mark.parametrize("span", [DAY, WHOLE], ids=["day", "four days"])
def test_each_service_is_what_its_tickets_say(lived: Store, span: Span) -> None:
    found = made(lived, "service", span)
    own, sits = tickets(lived, span), stays(lived, span)
    assert {row["code"] for row in found["rows"]} == {row["service"] for row in own}
    for row in found["rows"]:
        mine = [ticket for ticket in own if ticket["service"] == row["code"]]
        if any(ticket["first_called_at"] for ticket in mine):
            check_queue(row, mine, [leg for leg in sits if leg["service"] == row["code"]])
    check_queue(found["total"], own, sits)
    outcomes = Counter(row["outcome"] for row in own if row["outcome"])
    assert found["figures"]["visits"] == outcomes.total() - outcomes["left"]
    assert span == DAY or outcomes["left"] > 0
    assert [row["tickets"] for row in found["tables"]["days"]] == [
        sum(ticket["day"] == day for ticket in own) for day in business_days(lived, span)
    ]


def test_a_day_is_what_its_tickets_events_and_answers_say(lived: Store) -> None:
    found, own, sits = made(lived, "day", DAY), tickets(lived, DAY), stays(lived, DAY)
    check_queue(found["total"], own, sits)
    figures = found["figures"]
    waits = sorted(r["first_called_at"] - r["issued_at"] for r in own if r["first_called_at"])
    p90 = waits[min(len(waits) - 1, len(waits) * 9 // 10)]
    assert figures["wait_p90"] == found["total"]["p90"] == minutes(p90)
    assert found["good"]["wait_p90"] is (p90 <= 15 * MINUTE)
    outcomes = Counter(r["outcome"] for r in own if r["outcome"])
    assert figures["visits"] == outcomes.total() - outcomes["left"]
    assert figures["unrecorded"] == outcomes["unrecorded"] == 1
    assert figures["absents"] == len(happened(lived, DAY, "ticket.absent")) > 0
    assert figures["defaults"] == len(happened(lived, DAY, "ticket.finished", "default"))
    assert figures["expired"] == sum(r["state"] == "expired" for r in own)
    said = [r for r in every(lived, "rating") if r["day"] in business_days(lived, DAY)]
    for source in ("pad", "kiosk"):
        levels = [r["level"] for r in said if r["source"] == source]
        good = sum(level != "dissatisfied" for level in levels)
        assert figures[f"satisfied_{source}"] == percent(good, len(levels))
    endings = {(r["state"], r["why"]): r["tickets"] for r in found["tables"]["outcomes"]}
    assert endings == Counter(
        (r["state"], r["outcome"] or r["end_reason"]) for r in own if r["ended_at"]
    )


def test_the_half_hours_of_a_day(lived: Store) -> None:
    found, own = made(lived, "day", DAY), tickets(lived, DAY)

    def half(at: int) -> str:
        local = datetime.fromtimestamp(at / 1000, lived.centre().zone)
        return f"{local:%H}:{local.minute // 30 * 30:02}"

    lines = found["tables"]["half_hours"]
    came = Counter(half(r["issued_at"]) for r in own)
    called = Counter(half(r["first_called_at"]) for r in own if r["first_called_at"])
    assert {r["time"]: r["arrived"] for r in lines if r["arrived"]} == came
    assert {r["time"]: r["called"] for r in lines if r["called"]} == called
    for row in lines:
        there = [r for r in own if half(r["issued_at"]) <= row["time"]]
        gone = [
            r
            for r in there
            if (at := r["first_called_at"] or r["ended_at"]) and half(at) <= row["time"]
        ]
        assert row["waiting"] == len(there) - len(gone)
    assert found["figures"]["most"] == max(row["most"] for row in lines)
    arrivals = found["charts"]["arrivals"]
    assert [*arrivals["series"].values()] == [[row["arrived"] for row in lines]]
    assert found["charts"]["waits"]["target"] == 15


def test_key_figures(lived: Store) -> None:
    found, sits = made(lived, "kpi", WHOLE), stays(lived, WHOLE)
    figures = found["figures"]
    lengths = timed(sits)
    assert figures["serve_mean"] == minutes(sum(lengths) // len(lengths))
    duties = every(lived, "duty")
    assert len(duties) == 12
    total = total_of_agencies(lived)
    assert (total["days"], total["officers"]) == (12, 3)
    assert [row["officer"] is None for row in every(lived, "dossier")] == [False] * 2 + [True] * 2
    assert total["dossiers"] == 2
    assert figures["dossiers_a_year"] == 2 * 249 / 12
    assert found["good"]["dossiers_a_year"] is False
    assert figures["on_time"] is None
    crowds = sorted(
        row["most"]
        for day in business_days(lived, WHOLE).values()
        for row in made(lived, "day", Span(day, date.fromisoformat(day), date.fromisoformat(day)))[
            "tables"
        ]["half_hours"]
        if row["most"]
    )
    assert figures["seats"] == crowds[min(len(crowds) - 1, len(crowds) * 99 // 100)]
    duty = known.make("duty", asked(lived, WHOLE)).table("agencies")
    assert duty is not None and duty.total is not None
    (share,) = [
        own for column, own in zip(duty.columns, duty.total, strict=True) if column.key == "share"
    ]
    assert figures["serving"] == float(str(share)) > 0, "one share under one name"


def total_of_agencies(store: Store) -> dict[str, Any]:
    document = known.make("kpi", asked(store, WHOLE))
    table = document.table("agencies")
    assert table is not None
    assert table.total is not None
    return dict(zip((column.key for column in table.columns), table.total, strict=True))


def test_an_officers_month(lived: Store) -> None:
    month = span_of(date(2026, 11, 1), date(2026, 11, 30))
    found = made(lived, "officer", month, officer="q6")
    sits = [leg for leg in stays(lived, month) if leg["officer"] == "q6"]
    figures = found["figures"]
    ended = [leg for leg in sits if leg["outcome"] not in (None, "transferred", "left")]
    assert figures["visits"] == len(ended) > 3
    assert figures["results"] == sum(leg["outcome"] == "result_returned" for leg in sits)
    lengths = timed(sits)
    assert figures["serve_mean"] == minutes(sum(lengths) // len(lengths))
    defaults = happened(lived, month, "ticket.finished", "default")
    assert figures["defaults"] == sum(row["officer"] == "q6" for row in defaults) > 0
    assert figures["days_on_duty"] == 3
    assert found["tables"]["outcomes"] == [
        {"outcome": why, "name": row["name"], "stays": n, "share": percent(n, len(sits))}
        for row, (why, n) in zip(
            found["tables"]["outcomes"],
            sorted(
                Counter(leg["outcome"] or "" for leg in sits).items(),
                key=lambda own: (-own[1], own[0]),
            ),
            strict=True,
        )
    ]
    # The month is over, so five answers may be counted out, and fewer are not.
    legs = {(leg["ticket"], leg["position"]) for leg in sits}
    said = Counter(
        r["source"] for r in every(lived, "rating") if (r["ticket"], r["position"]) in legs
    )
    for source in ("pad", "kiosk"):
        assert (f"satisfied_{source}" in figures) is (said[source] >= 5)
    assert "q6" not in {row.get("officer") for row in found["tables"]["services"]}


def test_an_officers_answers_need_a_whole_month_that_is_over(lived: Store) -> None:
    for span in (
        span_of(FIRST, date(2026, 11, 30)),
        span_of(date(2026, 12, 1), date(2026, 12, 31)),
    ):
        found = made(lived, "officer", span, officer="q6")
        assert not [key for key in found["figures"] if key.startswith("satisfied")]
        assert any(note.startswith("Không nêu đánh giá") for note in found["notes"])
    with pytest.raises(Refusal, match="report_officer_needed"):
        made(lived, "officer", WHOLE)
    with pytest.raises(Refusal, match="officer_unknown"):
        made(lived, "officer", WHOLE, officer="nobody")


def test_a_part_of_the_centre(lived: Store) -> None:
    found = made(lived, "kpi", WHOLE, service="chung-thuc")
    own = [row for row in tickets(lived, WHOLE) if row["service"] == "chung-thuc"]
    waits = [r["first_called_at"] - r["issued_at"] for r in own if r["first_called_at"]]
    assert found["figures"]["wait_mean"] == minutes(sum(waits) // len(waits))
    assert found["figures"]["seats"] is None
    of_agency = made(lived, "service", WHOLE, agency="tu-phap")
    assert [row["code"] for row in of_agency["rows"]] == ["chung-thuc"]
    for name, narrow, code in (
        ("service", {"service": "nothing"}, "service_unknown"),
        ("service", {"agency": "nobody"}, "agency_unknown"),
        ("kpi", {"unit": "nowhere"}, "report_unit_unknown"),
        ("day", {"officer": "q5"}, "report_not_by"),
        ("officer", {"officer": "q5", "unit": "ttpvhcc"}, "report_not_by"),
    ):
        with pytest.raises(Refusal, match=code):
            made(lived, name, DAY, **narrow)


def test_every_figure_opens_into_as_many_rows_as_it_counts(lived: Store) -> None:
    counted = {"tickets", "called", "cancelled", "expired", "sent_home", "unrecorded"}
    counted |= {"received", "received_postal", "received_direct", "payments", "resolved"}
    for name, span in (("day", DAY), ("service", WHOLE), ("kpi", WHOLE), ("compare", WHOLE)):
        document = known.make(name, asked(lived, span))
        keys = {figure.key for figure in document.figures} | {
            key for table in document.tables for key in table.opens
        }
        assert keys
        for key in keys:
            table = known.opened(name, asked(lived, span), key)
            rows = rows_of(table, "Asia/Ho_Chi_Minh")
            values = {one.key: one.value for one in document.figures}
            if name == "compare":
                values = {row[0]: row[3] for row in document.tables[0].rows}
            value = values.get(key)
            if key in counted & values.keys():
                assert len(rows) == value, (name, key)
    months = asked(lived, span_of(date(2026, 11, 1), date(2026, 11, 30)), officer="q6")
    for figure in known.make("officer", months).figures:
        if not figure.key.startswith("satisfied"):
            rows = rows_of(known.opened("officer", months, figure.key), "Asia/Ho_Chi_Minh")
            if figure.key in ("visits", "results", "unrecorded", "dossiers", "days_on_duty"):
                assert len(rows) == figure.value, figure.key


def test_rows_of_one_service_and_of_an_unknown_figure(lived: Store) -> None:
    table = known.opened("service", asked(lived, WHOLE), "tickets@y-te")
    assert {row[2] for row in table.rows} == {"y-te"}
    assert len(table.rows) == sum(t["service"] == "y-te" for t in tickets(lived, WHOLE))
    for name in ("day", "service", "kpi", "compare"):
        with pytest.raises(Refusal) as refused:
            known.opened(name, asked(lived, DAY), "nothing")
        assert refused.value.code == "report_figure_unknown"
        assert "wait_mean" in str(refused.value.params["figures"])


def test_what_was_added_up_says_the_same(lived: Store) -> None:
    """From here on the closed days are read from what keeper added up."""

    def all_of_them() -> list[dict[str, Any]]:
        found = [
            *(made(lived, name, WHOLE) for name in ("service", "kpi", "compare")),
            made(lived, "day", DAY),
            made(lived, "officer", WHOLE, officer="q6"),
        ]
        return [{key: own for key, own in one.items() if key != "seal"} for one in found]

    counted = all_of_them()
    rolled = 0
    while rollup.roll_up_next(lived, KEEPER):
        rolled += 1
    assert rolled == 3
    assert all_of_them() == counted


def test_before_the_first_number_the_day_is_the_newest_that_had_one(lived: Store) -> None:
    entry = known.KNOWN["day"]
    assert known.usual_span(lived, entry, 14).first == LAST
    pass_time(lived, minutes=4 * 24 * 60)
    assert known.usual_span(lived, entry, 14).first == LAST
    assert known.usual_span(lived, known.KNOWN["kpi"], 14).text == "2026-12"


def test_devices_that_were_away_count_within_the_day_only(lived: Store) -> None:
    midnight = lived.centre().midnight(DAY.first)
    for device, kind, start, end in (
        ("p1", "printer", midnight - 10 * MINUTE, midnight + 30 * MINUTE),
        ("p1", "printer", midnight + 600 * MINUTE, midnight + 605 * MINUTE),
        ("s1", "sign", midnight + 1380 * MINUTE, None),
        ("s2", "sign", midnight - 60 * MINUTE, midnight - 30 * MINUTE),
    ):
        lived._connection.execute(
            "INSERT INTO device_outage VALUES (?, ?, 'fault', ?, ?)", (device, kind, start, end)
        )
    assert made(lived, "day", DAY)["tables"]["outages"] == [
        {"device": "s1", "kind": "sign", "kind_name": "Bảng LED", "times": 1, "away": 60.0},
        {"device": "p1", "kind": "printer", "kind_name": "Máy in", "times": 2, "away": 35.0},
    ]
