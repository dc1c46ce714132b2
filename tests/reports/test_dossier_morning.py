"""The page for the morning: one A4 however much there is to say, and what it says is so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.model import Severity
from common.domain.reporting import Span, read_span
from common.i18n.translator import Translator
from common.reports import morning
from common.reports.paper import paper
from common.reports.record import record
from common.store import alerts
from common.store.store import Store
from common.store.tx import Tx
from tests.hall import issue, make_hall, pass_time, sign_in, staff
from tests.reports.dossier_weeks import asked, raw
from tests.reports.test_dossier_07a import ROW

FRIDAY = read_span("2026-11-20")
HOUR = 3_600_000
DESKS = {"5": "q5", "6": "q6"}


def a_day(store: Store, desks: dict[str, str], numbers: int) -> None:
    """Numbers are taken at eight, called forty minutes later, too late; then the day ends, and it
    is Monday, twenty to eight."""
    for desk in desks:
        for service in list(store.centre().desk(desk).ranks)[:1]:
            for _ in range(numbers):
                issue(store, service)
    pass_time(store, minutes=40)
    for desk, officer in desks.items():
        sign_in(store, desk, officer)
        for _ in range(numbers):
            for command in (commands.CallNext(desk), commands.StartService(desk)):
                store.act(staff(), command)
            store.act(staff(), commands.Finish(desk, "accepted"))
    store.act(staff(), commands.CloseDay())
    pass_time(store, minutes=(3 * 24 - 1) * 60)


def due(tx: Tx, code: str, agency: str, at: int, due_at: int) -> None:
    """A dossier of an agency that is worked on."""
    values = {"at": at, "due": due_at, "done": None, "result": None, "state": 4}
    tx.run(ROW.replace("'a'", ":agency"), code=code, agency=agency, **values)


@pytest.fixture
def monday(tmp_path: Path) -> Iterator[Store]:
    """A commune on Monday morning."""
    store = make_hall(tmp_path, clock="2026-11-20T08:00")
    a_day(store, DESKS, 2)
    yield store
    store.close()


def made(store: Store, span: Span = FRIDAY) -> dict[str, object]:
    return record(morning.make(asked(store, span)))


def test_promises_and_staff_are_those_of_the_last_business_day(monday: Store) -> None:
    found = made(monday)
    legs = [each for each in raw(monday, "leg") if each["called_at"] is not None]
    kept = sum(each["called_at"] <= each["promised_at"] for each in legs)
    assert len(legs) == 4
    assert found["figures"]["kept"] == 100 * kept / len(legs)
    waits = [(each["called_at"] - each["waiting_from"]) / 60_000 for each in legs]
    assert found["figures"]["wait_mean"] == round(sum(waits) / 4, 1) == 40.0
    broken = Counter(e["service"] for e in legs if e["called_at"] > e["promised_at"])
    assert {row["service"]: row["broken"] for row in found["tables"]["services"]} == broken
    officers = [
        each
        for each in raw(monday, "officer")
        if each["role"] in ("officer", "cashier") and not each["retired_at"]
    ]
    there = {each["officer"] for each in raw(monday, "duty")}
    assert found["total"]["listed"] == len(officers)
    assert found["total"]["present"] == len(there) == 2
    listed = Counter(each["home_agency"] or "" for each in officers)
    present = Counter(e["home_agency"] or "" for e in officers if e["code"] in there)
    for row in found["rows"]:
        of = row["agency"]
        assert (row["listed"], row["present"]) == (listed[of], present[of])
    silent = {of for of in listed if listed[of] == present[of]}
    assert not silent & {row["agency"] for row in found["rows"]}


def test_waits_open_into_their_numbers(monday: Store) -> None:
    found = morning.opened(asked(monday, FRIDAY), "kept")
    numbers = {each["number"] for each in raw(monday, "ticket")}
    place = [column.key for column in found.columns].index("number")
    assert {row[place] for row in found.rows} == numbers


def test_what_is_late_and_due_is_counted_by_agency_and_day(monday: Store) -> None:
    """Today is Monday; Tuesday, the twenty-fourth, is a day off."""
    now, midnight = monday.now(), monday.centre().midnight
    monday_night = midnight(monday.centre().day_of(now) + timedelta(1))
    wednesday = midnight(monday.centre().day_of(now) + timedelta(2))
    moments = {
        "late": (now - 1, now - HOUR),
        "today": (now + HOUR // 60, now + HOUR, monday_night - 1),
        "tomorrow": (monday_night, wednesday + HOUR),
        None: (wednesday + 24 * HOUR,),
    }
    with monday.transaction(staff(), "test") as tx:
        for name, each in moments.items():
            for n, at in enumerate(each):
                due(tx, f"{name}-{n}", "tu-phap", now - 99 * HOUR, at)
    found = made(monday)
    (row,) = [row for row in found["rows"] if row["agency"] == "tu-phap"]
    assert (row["late"], row["today"], row["tomorrow"]) == (2, 3, 2)
    assert (found["total"]["late"], found["next_day"]) == (2, "2026-11-25")
    assert found["rows"][0] == row


def test_alerts_paper_and_backups_are_those_of_now(monday: Store) -> None:
    with monday.transaction(staff(), "test") as tx:
        for n in range(8):
            alerts.open_alert(tx, "printer", f"p{n}", Severity.CRITICAL, state="offline")
    table = morning.make(asked(monday, FRIDAY)).table("alerts")
    assert table is not None
    assert (len(table.rows), table.more) == (6, 2)
    found = made(monday)["tables"]
    assert [row["printer"] for row in found["printers"]] == list(monday.centre().printers)
    assert found["backup"] == [{"age_hours": None, "found": "CHƯA CÓ BẢN SAO LƯU"}]
    from common.store import backup

    backup.make(monday, monday.folder / "backups", staff())
    assert made(monday)["tables"]["backup"] == [{"age_hours": 0, "found": "nguyên vẹn"}]


def test_a_day_off_has_no_promises_and_says_so(monday: Store) -> None:
    found = made(monday, read_span("2026-11-22"))
    assert found["business_day"] is False
    assert found["figures"]["kept"] is None
    assert found["total"]["present"] == 0 < found["total"]["listed"]
    assert found["tables"]["services"] == []


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


@pytest.mark.verify
def test_it_is_one_page_where_every_agency_has_something_to_say(tmp_path: Path) -> None:
    """25 counters, 23 agencies, printers without paper, alerts, a long story at its foot."""
    store = make_hall(tmp_path, "province-25", clock="2026-11-20T08:00")
    desks, officers = list(store.centre().desks), store.centre().document["officer"]
    a_day(store, {desk: row["code"] for desk, row in zip(desks[:4], officers, strict=False)}, 2)
    agencies = [agency["code"] for agency in store.centre().document["agency"]]
    with store.transaction(staff(), "test") as tx:
        for n, agency in enumerate(agencies):
            for k in range(3):
                due(tx, f"{n}-{k}", agency, 1, store.now() + (k - 1) * 20 * HOUR)
        for n in range(12):
            alerts.open_alert(tx, "printer", f"p{n}", Severity.CRITICAL, state="offline")
    document = morning.make(asked(store, FRIDAY))
    table = document.table("agencies")
    assert table is not None
    assert len(table.rows) == len(agencies) == 23
    assert pages(paper(document, Translator("vi"))) == 1
    store.close()
