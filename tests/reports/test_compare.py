"""Periods and units beside one another: percentages are worked out from counts, never copied. The
counts are made so that the source documents' own percentages must come out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.refusal import Refusal
from common.domain.reporting import Span, read_span, span_of
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.record import record, rows_of
from common.store import clock as clocks
from common.store.store import Store
from tests.hall import make_hall, staff
from tests.reports.lived import Lived

NOW, BEFORE = read_span("2026-11"), read_span("2026-10")
UNITS = {"yen-minh": 856, "meo-vac": 5152, "ha-giang": 5861}


@pytest.fixture(scope="module")
def three_units(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Dossiers of three units in November; in October of the first, all online."""
    document = as_document(load(shipped.centre("dan-hai")))
    own = document["unit"][0]
    document["unit"] = [{**own, "code": code, "name": {"vi": code}} for code in UNITS]
    for service in document["service"]:
        service["unit"] = "meo-vac"
    for officer in document["officer"]:
        officer["unit"] = "meo-vac"
    document["service"][0]["unit"] = "yen-minh"
    document["centre"]["unit"] = "meo-vac"
    path = tmp_path_factory.mktemp("units")
    zone = document["centre"]["timezone"]
    store = Store.create(path / "h", document, clocks.parse("2026-11-23T08:00@0", zone), staff())
    at = store.centre().midnight(date(2026, 11, 2))
    for unit, n in UNITS.items():
        put(store, n, at, unit=unit, channel="direct")
    yield store
    store.close()


@pytest.fixture(scope="module")
def growing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """As much more online, paid online and digitised as the province's leaders were told of."""
    path: Path = tmp_path_factory.mktemp("growing")
    document = as_document(load(shipped.centre("dan-hai")))
    zone = document["centre"]["timezone"]
    store = Store.create(path / "h", document, clocks.parse("2026-11-23T08:00@0", zone), staff())
    for day, online, paid, digitised in (
        (date(2026, 10, 1), 2500, 1100, 400),
        (date(2026, 11, 2), 3429, 1700, 497),
    ):
        at = store.centre().midnight(day)
        put(store, online, at, unit="ttpvhcc", channel="online", digitised=digitised, paid=paid)
    yield store
    store.close()


def put(
    store: Store, n: int, at: int, *, unit: str, channel: str, digitised: int = 0, paid: int = 0
) -> None:
    """That many dossiers received then, every tenth done a day late, the others a day early."""
    day = 86_400_000
    connection = store._connection
    connection.execute("BEGIN")
    (start,) = connection.execute("SELECT coalesce(max(id), 0) FROM dossier").fetchone()
    rows = [
        (
            start + i,
            f"D{start + i}",
            str(i),
            unit,
            channel,
            *(at, at, at),
            at + 3 * day,
            at + (4 if i % 10 == 0 else 2) * day,
            int(i <= digitised),
        )
        for i in range(1, n + 1)
    ]
    connection.executemany(
        "INSERT INTO dossier (id, code, tail, procedure, procedure_from, service, unit, agency,"
        " channel, state, state_at, rule_set, received_at, entered_at, accepted_at, due_at,"
        " processed_at, result, digitised, centre_version) VALUES"
        " (?1, ?2, ?3, '1.001193', '', 'ho-tich', ?4, 'ubnd-xa', ?5, 9, ?6, 'r', ?6, ?7, ?8, ?9,"
        " ?10, 'granted', ?11, 1)",
        rows,
    )
    for i in range(1, paid + 1):
        (fee,) = connection.execute(
            "INSERT INTO fee (dossier, service, kind, amount_vnd, state, asked_at, settled_at)"
            " VALUES (?, 'ho-tich', 'fee', 8000, 'paid', ?, ?) RETURNING id",
            (start + i, at, at),
        ).fetchone()
        connection.execute(
            "INSERT INTO fee_entry (fee, at, amount_vnd, method, collector)"
            " VALUES (?, ?, 8000, 'online', 'c')",
            (fee, at),
        )
    connection.execute("COMMIT")


def compared(store: Store, span: Span = NOW, **more: Any) -> dict[str, Any]:
    return record(known.make("compare", Asked(store, span, Translator("vi"), **more)))


def test_the_growth_that_was_told_comes_out_of_the_counts(growing: Store) -> None:
    """Online dossiers +37,16%, payments online +54,55%, digitised +24,25%."""
    found = compared(growing)
    assert found["compared_with"]["text"] == "2026-10"
    rows = {row["key"]: row for row in found["rows"]}
    for key, value, other, change in (
        ("received_online", 3429, 2500, 37.16),
        ("paid_online", 1700, 1100, 54.55),
        ("digitised", 497, 400, 24.25),
    ):
        row = rows[key]
        assert (row["value"], row["other"]) == (value, other)
        assert (row["difference"], row["change"]) == (value - other, change)
    assert rows["received_direct"]["change"] is None, "of nothing there is no percentage"
    late = 3429 // 10
    assert rows["on_time"]["value"] == round(100 * (3429 - late) / 3429, 2)
    assert rows["on_time"]["change"] is None
    assert rows["resolved_late"]["value"] == late
    assert rows["tickets"]["value"] is None, "before the record began nobody knows"
    assert any("Hệ thống bắt đầu ghi nhận từ 23/11/2026" in said for said in found["covers"])


def test_against_any_other_period(growing: Store) -> None:
    itself = {row["key"]: row for row in compared(growing, other=NOW)["rows"]}
    assert (itself["received_online"]["difference"], itself["received_online"]["change"]) == (0, 0)
    days = span_of(date(2026, 11, 2), date(2026, 11, 2))
    found = compared(growing, days)
    assert found["compared_with"]["from"] == "2026-11-01"
    rows = {row["key"]: row["value"] for row in found["rows"]}
    assert (rows["received_online"], rows["resolved"]) == (3429, 0)
    calendar = read_span("2026-11", 31)
    assert compared(growing, calendar)["compared_with"]["from"] == "2026-10-01"
    notes = compared(growing)["notes"]
    assert "31 và 30 ngày" in " ".join(notes)


def test_the_rows_behind_what_is_compared(growing: Store) -> None:
    asked = Asked(growing, NOW, Translator("vi"))
    for key, n in (("received_online", 3429), ("digitised", 497), ("paid_online", 1700)):
        table = known.opened("compare", asked, key)
        assert len(table.rows) + table.more == n
    late = rows_of(known.opened("compare", asked, "resolved_late"), asked.zone)
    assert len(late) == 342
    assert {row["in_time"] for row in late} == {"không"}


def test_how_unlike_the_loads_of_units_are(three_units: Store) -> None:
    """856, 5.152 and 5.861 dossiers in districts of one province."""
    three_units.act(staff(), commands.IssueTicket("ho-tich", printer="none"))
    for _ in range(3):
        three_units.act(staff(), commands.IssueTicket("chung-thuc", printer="none"))
    found = compared(three_units, read_span("2026-11", 31))["tables"]["units"]
    whole = sum(UNITS.values())
    assert {row["unit"]: row["dossiers"] for row in found} == UNITS
    for row in found:
        n = UNITS[row["unit"]]
        assert row["dossiers_share"] == round(100 * n / whole, 2)
        assert row["dossiers_times_mean"] == round(3 * n / whole, 2)
    assert [row["unit"] for row in found] == ["ha-giang", "meo-vac", "yen-minh"]
    assert {row["unit"]: row["tickets"] for row in found} == {
        "ha-giang": 0,
        "meo-vac": 3,
        "yen-minh": 1,
    }
    beside = {row["key"]: row for row in found_of(three_units, "unit_figures")}
    assert beside["on_time"]["measure"] == "%" and beside["kept"]["measure"] == "%"
    for unit, n in UNITS.items():
        late = len([i for i in range(1, n + 1) if i % 10 == 0])
        assert beside["on_time"][f"unit.{unit}"] == round(100 * (n - late) / n, 2)
        assert beside["wait_mean"][f"unit.{unit}"] is None, "nobody was called"
    assert "seats" not in beside, "people sit in one hall"
    alone = compared(three_units, read_span("2026-11", 31), unit="yen-minh")
    assert {row["key"]: row["value"] for row in alone["rows"]}["received"] == 856
    assert "units" not in alone["tables"]
    month = Asked(three_units, read_span("2026-11", 31), Translator("vi"), unit="yen-minh")
    by_service = record(known.make("service", month))
    assert by_service["total"]["tickets"] == 1
    with pytest.raises(Refusal, match="report_unit_unknown"):
        compared(three_units, unit="nowhere")


def found_of(store: Store, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = compared(store, read_span("2026-11", 31))["tables"][table]
    return found


def test_what_was_before_the_record_began_is_not_nothing(tmp_path: Path) -> None:
    """Days before it have no figures; days after it on which nothing happened have noughts."""
    store = make_hall(tmp_path, clock="2026-11-23T08:00@0")
    store.act(staff(), commands.IssueTicket("ho-tich", printer="none"))
    today, yesterday = read_span("2026-11-23"), read_span("2026-11-22")
    rows = {row["key"]: row for row in compared(store, today, other=yesterday)["rows"]}
    for key in ("tickets", "visits", "received", "payments"):
        assert (rows[key]["other"], rows[key]["difference"]) == (None, None), key
    assert (rows["tickets"]["value"], rows["received"]["value"]) == (1, 0)
    found = compared(store, today, other=yesterday)
    assert any("bắt đầu ghi nhận từ 23/11/2026" in note for note in found["notes"])
    assert not any("bắt đầu ghi nhận" in said for said in found["covers"])
    store.close()


def test_one_unit_is_compared_with_none(growing: Store) -> None:
    assert "units" not in compared(growing)["tables"]
    week = timedelta(7)
    assert compared(growing, span_of(NOW.first, NOW.first + week))["growing"] is False


def test_units_beside_one_another_are_what_their_tickets_and_answers_say(tmp_path: Path) -> None:
    """Two centres in one hall; below five answers nobody is counted out."""
    document = as_document(load(shipped.centre("dan-hai")))
    own = document["unit"][0]
    document["unit"] = [own, {**own, "code": "bhxh", "name": {"vi": "Bảo hiểm xã hội"}}]
    for service in document["service"]:
        service["unit"] = "bhxh" if service["code"] == "y-te" else own["code"]
    clock = clocks.parse("2026-11-26T08:00@0", document["centre"]["timezone"])
    store = Store.create(tmp_path / "h", document, clock, staff())
    Lived(store, people=22).days(1, last_open=True)
    with store.read() as connection:
        tickets = [dict(row) for row in connection.execute("SELECT * FROM ticket")]
        answers = [
            dict(row)
            for row in connection.execute(
                "SELECT rating.*, ticket.unit FROM rating JOIN ticket ON ticket.id = rating.ticket"
            )
        ]
    rows = {row["key"]: row for row in found_of(store, "unit_figures")}
    hidden = 0
    for unit in (own["code"], "bhxh"):
        called = [t for t in tickets if t["unit"] == unit and t["first_called_at"]]
        waits = [t["first_called_at"] - t["issued_at"] for t in called]
        mean = int(sum(waits) // len(waits) / 6_000 + 0.5) / 10
        assert rows["wait_mean"][f"unit.{unit}"] == mean
        kept = sum(t["first_called_at"] <= t["promised_at"] for t in called)
        assert rows["kept"][f"unit.{unit}"] == round(100 * kept / len(called) + 1e-9, 2)
        for source in ("pad", "kiosk"):
            said = [a["level"] for a in answers if (a["unit"], a["source"]) == (unit, source)]
            good = sum(level != "dissatisfied" for level in said)
            wanted = None if len(said) < 5 else round(100 * good / len(said) + 1e-9, 2)
            hidden += 0 < len(said) < 5
            assert rows[f"satisfied_{source}"][f"unit.{unit}"] == wanted
    assert hidden
    store.close()
