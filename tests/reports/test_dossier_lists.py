"""The register, what waits for its holder, and the money of a period: against the raw rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from common.domain import dossier_commands as dossier
from common.domain.refusal import Refusal
from common.domain.reporting import Span, span_of
from common.i18n.translator import Translator
from common.reports import cash, register, suspended
from common.reports.record import record
from common.reports.sheet import xlsx
from common.store.store import Store
from common.views import cash as till
from tests.hall import pass_time
from tests.reports.dossier_weeks import DECEMBER, NOVEMBER, OCTOBER, asked, raw
from tests.store.dossier_hall import CODE, SLOW, Hall, make_dossier_hall

ALL = span_of(date(2026, 10, 1), date(2026, 11, 30))
SPANS = (OCTOBER, NOVEMBER, DECEMBER, ALL)


def within(store: Store, span: Span, at: int) -> bool:
    day = datetime.fromtimestamp(at / 1000, store.centre().zone).date()
    return span.first <= day <= span.last


@pytest.mark.parametrize("span", SPANS, ids=lambda span: span.text)
def test_the_register_has_every_dossier_received_and_nobodys_name(weeks: Store, span: Span) -> None:
    made = record(register.make(asked(weeks, span)))
    rows = [each for each in raw(weeks, "dossier") if within(weeks, span, each["received_at"])]
    rows.sort(key=lambda each: (each["received_at"], each["id"]))
    assert [row["code"] for row in made["rows"]] == [each["code"] for each in rows]
    assert [row["no"] for row in made["rows"]] == list(range(1, len(rows) + 1))
    names = {"owner", "submitter", "reach", "receiver", "officer", "address", "phone"}
    assert not names & set(made["rows"][0])
    for row, each in zip(made["rows"], rows, strict=True):
        assert (row["state"], row["sets"]) == (each["state"], each["copies"])
        assert (row["returned_how"] is None) == (each["returned_how"] is None)


def test_a_spreadsheet_of_the_register_has_the_columns_of_the_book(weeks: Store) -> None:
    made = register.make(asked(weeks, NOVEMBER))
    book = openpyxl.load_workbook(BytesIO(xlsx(made, Translator("vi"))))
    head, *rows = book.worksheets[1].iter_rows(values_only=True)
    assert head[:5] == ("TT", "Mã hồ sơ", "Tên, nội dung hồ sơ", "Số lượng (bộ)", "Ngày nhận")
    assert [row[1] for row in rows] == [row[1] for row in made.tables[0].rows]
    assert isinstance(rows[0][4], datetime)


def test_a_register_that_nobody_reads_is_refused(
    weeks: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "MOST", 3)
    with pytest.raises(Refusal, match="register_long"):
        register.make(asked(weeks, NOVEMBER))


def days_since(store: Store, at: int) -> int:
    """Midnights between then and now."""
    zone = store.centre().zone
    first, last = (datetime.fromtimestamp(ms / 1000, zone).date() for ms in (at, store.now()))
    return last.toordinal() - first.toordinal()


@pytest.mark.parametrize(
    ("asked_at", "last"),
    [
        ("2026-11-02T08:00", "2026-11-17"),
        ("2026-11-02T16:59", "2026-11-17"),
        ("2026-11-06T08:00", "2026-11-23"),  # the fifteenth day is a Saturday
        ("2026-08-17T08:00", "2026-09-03"),  # 1 and 2 September are days off
    ],
)
def test_a_holder_has_the_whole_fifteenth_day(tmp_path: Path, asked_at: str, last: str) -> None:
    """And of a day off the next working day (BLDS 2015 Đ147.2, Đ148.5)."""
    hall = Hall(make_dossier_hall(tmp_path, asked_at))
    hall.do(dossier.TakeIn(SLOW, CODE, channel="postal"))
    hall.do(dossier.BeginProcessing(CODE))
    hall.do(dossier.RequestSupplement(CODE, "missing"))
    (request,) = raw(hall.store, "supplement")
    end = hall.store.centre().midnight(date.fromisoformat(last)) + 86_400_000
    assert request["closes_at"] == end
    for before, due in ((1, 0), (0, 1)):
        pass_time(hall.store, minutes=(end - hall.store.now() - before * 60_000) / 60_000)
        made = record(suspended.make(asked(hall.store, ALL)))
        assert made["figures"]["to_close"] == due
    hall.store.close()


def test_what_waits_is_as_old_as_the_calendar_says(weeks: Store) -> None:
    made = record(suspended.make(asked(weeks, ALL)))
    now = weeks.now()
    waiting = [each for each in raw(weeks, "dossier") if each["state"] in (5, 6)]
    closes = {
        each["dossier"]: each["closes_at"]
        for each in raw(weeks, "supplement")
        if each["completed_at"] is None
    }
    assert len(waiting) > 5
    assert {row["code"]: row["days"] for row in made["rows"]} == {
        each["code"]: days_since(weeks, each["state_at"]) for each in waiting
    }
    past = [each for each in waiting if (closes.get(each["id"]) or now + 1) <= now]
    assert made["figures"]["to_close"] == len(past) > 0
    over = {row["code"]: row["over"] for row in made["rows"] if row["over"] is not None}
    assert over == {each["code"]: (now - closes[each["id"]]) // 86_400_000 for each in past}
    counted: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for each in waiting:
        days = days_since(weeks, each["state_at"])
        age = next((k for k, top in _AGES.items() if days <= top), "days_over_15")
        counted[each["agency"], each["procedure"]][age] += 1
    for row in made["tables"]["ageing"]:
        of = counted.pop((row["agency"], row["procedure"]))
        assert {key: row[key] for key in (*_AGES, "days_over_15") if row[key]} == dict(of)
        assert row["count"] == of.total()
    assert not counted


def test_what_waits_opens_by_what_it_waits_for(weeks: Store) -> None:
    question = asked(weeks, ALL)
    figures = record(suspended.make(question))["figures"]
    opened = {key: suspended.opened(question, key).rows for key in figures}
    assert {key: len(rows) for key, rows in opened.items()} == figures
    assert {row[0] for row in opened["papers"]}.isdisjoint(row[0] for row in opened["money"])
    assert len(register.opened(asked(weeks, NOVEMBER), "received").rows) > 20
    for report in (suspended, register):
        with pytest.raises(Refusal, match="report_figure_unknown"):
            report.opened(question, "gold")


_AGES = {"days_0_3": 3, "days_4_7": 7, "days_8_15": 15}


def entries(store: Store, span: Span) -> list[dict[str, Any]]:
    """Every receipt and refund of a period, with its fee, from the raw rows."""
    fees = {each["id"]: each for each in raw(store, "fee")}
    return [
        {**each, "kind": fees[each["fee"]]["kind"]}
        for each in raw(store, "fee_entry")
        if within(store, span, each["at"])
    ]


@pytest.mark.parametrize("span", SPANS, ids=lambda span: span.text)
def test_the_cash_sheet_adds_up_every_entry(weeks: Store, span: Span) -> None:
    made = record(cash.make(asked(weeks, span)))
    found = entries(weeks, span)
    t = Translator("vi")
    parts: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for each in found:
        key = (
            each["collector"],
            t(f"fee_method.{each['method']}"),
            t(f"report.cash.kind.{each['kind']}"),
        )
        parts[key].append(each["amount_vnd"])
    assert {(row["collector"], row["method"], row["kind"]): _sums(row) for row in made["rows"]} == {
        key: (sum(n for n in amounts if n > 0), -sum(n for n in amounts if n < 0), sum(amounts))
        for key, amounts in parts.items()
    }
    assert made["total"]["net_vnd"] == sum(each["amount_vnd"] for each in found)
    assert made["total"]["receipts"] == sum(each["amount_vnd"] > 0 for each in found)


def _sums(row: Mapping[str, Any]) -> tuple[int, int, int]:
    return row["taken_vnd"], row["refunded_vnd"], row["net_vnd"]


def test_every_day_agrees_with_the_tills(weeks: Store) -> None:
    made = record(cash.make(asked(weeks, ALL)))
    by_day: Counter[str] = Counter()
    for row in made["tables"]["days"]:
        by_day[row["day"]] += row["net_vnd"]
    assert len(by_day) > 5
    for day, net in by_day.items():
        sheet = till.read(weeks, day)
        assert (sheet.total_vnd, sheet.date) == (net, day)
    refunded = sum(till.read(weeks, day).refunded_vnd for day in by_day)
    assert refunded == made["figures"]["refunded"] > 0


def test_what_was_owed_and_what_came_explains_what_is_owed(weeks: Store) -> None:
    """Before + asked for - paid for the first time - waived or cancelled = after."""
    fees, paid = raw(weeks, "fee"), {}
    for each in raw(weeks, "fee_entry"):
        if each["amount_vnd"] > 0:
            paid[each["fee"]] = each["at"]

    def settled(fee: dict[str, Any]) -> int | None:
        at: int | None = paid.get(fee["id"], fee["settled_at"])
        return at

    for span in (OCTOBER, NOVEMBER, DECEMBER):
        question = asked(weeks, span)
        made = record(cash.make(question))["figures"]
        for key, at in (("owed_before", question.since), ("owed_after", question.before)):
            owed = [
                fee["amount_vnd"]
                for fee in fees
                if fee["asked_at"] < at and (settled(fee) is None or (settled(fee) or 0) >= at)
            ]
            assert made[key] == sum(owed), (span.text, key)
    assert record(cash.make(asked(weeks, NOVEMBER)))["figures"]["owed_before"] > 0


def test_money_opens_into_its_entries_and_into_those_of_one_collector(weeks: Store) -> None:
    question = asked(weeks, ALL)
    found = entries(weeks, ALL)
    taken = cash.opened(question, "taken").rows
    assert [row[5] for row in taken] == [n["amount_vnd"] for n in found if n["amount_vnd"] > 0]
    assert all(int(str(row[5])) < 0 for row in cash.opened(question, "refunded").rows)
    for collector in ("ubnd-xa", "kinh-te"):
        rows = cash.opened(question, f"net:{collector}").rows
        assert len(rows) == sum(each["collector"] == collector for each in found) > 0
    with pytest.raises(Refusal, match="report_figure_unknown"):
        cash.opened(question, "gold")
