"""The national index: what can be computed comes out as by hand, the rest is named, and nothing
adds up to a hundred."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.actor import Actor, Role
from common.domain.complaint_commands import MakeComplaint
from common.domain.reporting import Span, read_span, span_of
from common.i18n.translator import Translator
from common.reports import form07a, index766
from common.reports.record import record
from common.store.store import Store
from tests.hall import make_hall, pass_time, staff
from tests.reports.dossier_weeks import DECEMBER, NOVEMBER, OCTOBER, asked, raw
from tests.store.dossier_hall import SLOW, Hall, make_dossier_hall

DISSATISFIED = Translator("vi")("report.index766.dissatisfied")
PAD = Actor(Role.TERMINAL, "pad:5")


def made(store: Store, span: Span) -> dict[str, Any]:
    return record(index766.make(asked(store, span)))


def parts(store: Store, span: Span) -> dict[str, dict[str, Any]]:
    return {row["part"]: row for row in made(store, span)["rows"]}


def points(most: int, part: int, whole: int) -> float:
    exact = Decimal(most * part) / Decimal(whole)
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def beside(store: Store, span: Span) -> list[dict[str, Any]]:
    """What the form has no columns for, by field."""
    found: list[dict[str, Any]] = record(form07a.make(asked(store, span)))["tables"]["beside"]
    return found


@pytest.mark.parametrize("span", [OCTOBER, NOVEMBER, DECEMBER], ids=lambda span: span.text)
def test_the_parts_follow_from_form_07a_and_from_the_payments(weeks: Store, span: Span) -> None:
    form = record(form07a.make(asked(weeks, span)))["total"]
    found = parts(weeks, span)
    good = form["resolved_early"] + form["resolved_on_time"] + form["in_process_on_time"]
    bad = form["resolved_late"] + form["in_process_late"]
    progress = found["progress"]
    assert (progress["numerator"], progress["denominator"]) == (good, good + bad)
    assert progress["points"] == points(20, good, good + bad)
    assert bad > 0
    held = sum(row["resolved_held"] + row["in_process_held"] for row in beside(weeks, span))
    assert any(f"gồm {held} hồ sơ chờ" in note for note in made(weeks, span)["notes"])
    new = form["received"] - form["carried"]
    online = form["received_full_online"] + form["received_partial_online"]
    for part, n in (
        ("online", online),
        ("full_online", form["received_full_online"]),
        ("postal", form["received_postal"]),
    ):
        assert (found[part]["numerator"], found[part]["denominator"]) == (n, new)
        assert found[part]["points"] is None
    question = asked(weeks, span)
    paid = [
        each
        for each in raw(weeks, "fee_entry")
        if question.since <= each["at"] < question.before and each["amount_vnd"] > 0
    ]
    there = [each for each in paid if each["method"] == "online"]
    assert found["paid_online"]["numerator"] == len(there)
    assert found["paid_online"]["denominator"] == len(paid) > 0
    assert found["paid_online_vnd"]["numerator"] == sum(each["amount_vnd"] for each in there)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(make_dossier_hall(tmp_path))
    yield hall
    hall.store.close()


def test_one_dossier_is_taken_off_satisfaction_once(hall: Hall) -> None:
    """Of five: one rated badly and complained about, one late, one only praised."""
    numbers = []
    soon = hall.store.now() + 3_600_000
    for n in range(1, 6):
        number = hall.serve()
        due = {"due_at": soon} if n == 2 else {}
        taken = dossier.TakeIn(SLOW, code(n), "5", finish=True, printer="none", **due)
        hall.do(taken)
        numbers.append(number)
        level = "dissatisfied" if n == 1 else "satisfied"
        hall.store.act(PAD, commands.RateVisit("5", level))
    hall.do(MakeComplaint("attitude", "lời nói", ticket=numbers[0]))
    hall.do(MakeComplaint("delay", "chậm", dossier=code(1)))
    hall.do(MakeComplaint("praise", "khen", dossier=code(3)))
    hall.do(MakeComplaint("delay", "chậm", dossier=code(4)))
    pass_time(hall.store, minutes=120)
    found = parts(hall.store, DECEMBER)["satisfaction"]
    assert (found["numerator"], found["denominator"]) == (2, 5)
    assert found["points"] == points(6, 2, 5)
    (said,) = [note for note in made(hall.store, DECEMBER)["notes"] if "Trừ vào" in note]
    assert "1 hồ sơ quá hạn, 1 bị đánh giá không hài lòng, 2 có phản ánh" in said
    assert "lời nói" not in str(made(hall.store, DECEMBER))


def test_few_answers_and_odd_days_say_nothing_of_anybody(hall: Hall) -> None:
    """Four answers are too few; five are enough, in a whole period only."""
    odd = span_of(DECEMBER.first, date(2026, 12, 13))
    for n in range(1, 6):
        hall.serve()
        hall.do(dossier.TakeIn(SLOW, code(n), "5", finish=True, printer="none"))
        hall.store.act(PAD, commands.RateVisit("5", "dissatisfied"))
        told = n == 5
        found = parts(hall.store, DECEMBER)["satisfaction"]
        assert (found["numerator"], found["points"]) == ((0, 0.0) if told else (None, None)), n
        question = asked(hall.store, DECEMBER)
        assert dict(index766.opened(question, "satisfaction").rows)[DISSATISFIED] == (
            n if told else None
        )
        assert ("1 bị đánh giá" in str(made(hall.store, DECEMBER))) is False
    assert parts(hall.store, odd)["satisfaction"]["numerator"] is None
    assert made(hall.store, odd)["figures"]["satisfaction"] is None


def test_a_dossier_that_got_a_new_date_is_counted_once(hall: Hall) -> None:
    due = hall.store.now() + 86_400_000
    for n in (1, 2):
        hall.do(dossier.TakeIn(SLOW, code(n), channel="postal", due_at=due))
    for times in (1, 2):
        new = due + times * 86_400_000
        letter = (f"{times}/VP", "2026-11-23", "workload", new)
        hall.do(dossier.Reschedule(code(1), *letter, why="lại chậm"))
    found = parts(hall.store, DECEMBER)["rescheduled"]
    assert (found["numerator"], found["denominator"]) == (1, 2)


@pytest.mark.parametrize("span", [NOVEMBER, DECEMBER], ids=lambda span: span.text)
def test_who_was_asked_more_than_once_and_who_got_a_new_date(weeks: Store, span: Span) -> None:
    question = asked(weeks, span)
    of = {row[0] for row in form07a.opened(question, "received").rows}
    ids = [each["id"] for each in raw(weeks, "dossier") if each["code"] in of]
    requests = Counter(each["dossier"] for each in raw(weeks, "supplement"))
    moved = {each["dossier"] for each in raw(weeks, "reschedule")}
    found = parts(weeks, span)
    for part, n in (
        ("asked_once", sum(requests[each] <= 1 for each in ids)),
        ("rescheduled", sum(each in moved for each in ids)),
    ):
        assert (found[part]["numerator"], found[part]["denominator"]) == (n, len(ids)), part
    assert found["asked_once"]["numerator"] < len(ids)


def test_progress_opens_into_the_late_and_nobody_is_listed_for_an_answer(weeks: Store) -> None:
    question = asked(weeks, NOVEMBER)
    progress = parts(weeks, NOVEMBER)["progress"]
    late = index766.opened(question, "progress")
    assert len(late.rows) == progress["denominator"] - progress["numerator"] > 0
    against = index766.opened(question, "satisfaction")
    assert [row[1] for row in against.rows] == [len(late.rows), 0, 0]


def code(n: int) -> str:
    return f"H21.25-261123-00{n:02}"


def test_what_is_not_covered_is_named_and_there_is_no_total(weeks: Store) -> None:
    found = made(weeks, NOVEMBER)
    assert found["total"] is None
    missing = found["tables"]["not_covered"]
    assert sum(row["most"] for row in missing) + found["points_covered"] == 100 == found["points"]
    assert all(row["why"] for row in missing)


def test_of_nothing_there_are_no_points(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    found = made(store, read_span("2026-11"))
    assert {row["percent"] for row in found["rows"]} == {None}
    assert found["figures"] == {"progress": None, "satisfaction": None}
    store.close()


@pytest.mark.verify
def test_ha_giang_of_2021(tmp_path: Path) -> None:
    """T12: 490.316 new, 16,24 % of them online; 498.093 done, 2.134 late, 2.658 pending."""
    from tests.exchange.test_dossier_report import filled

    store = make_hall(tmp_path)
    year, before = 365 * 86_400_000, 498_093 - 487_658
    with store.transaction(staff(), "test") as tx:
        filled(tx, many=before, direct=before, postal=0, done=before, late=0)
        tx.run(
            "UPDATE dossier SET code = 'Y' || id, received_at = received_at - :year,"
            " accepted_at = accepted_at - :year",
            year=year,
        )
        filled(tx, many=490_316, direct=410_668, postal=0, done=487_658, late=2_134)
    span = span_of(date(2026, 1, 1), date(2026, 12, 31))
    form = record(form07a.make(asked(store, span)))["total"]
    assert (form["carried"], form["received"], form["in_process"]) == (before, 500_751, 2_658)
    assert (form["resolved"], form["resolved_late"]) == (498_093, 2_134)
    found = parts(store, span)
    assert found["online"]["percent"] == round(100 * 79_648 / 490_316, 2) == 16.24
    late = form["resolved_late"] + form["in_process_late"]
    assert found["progress"]["points"] == points(20, 500_751 - late, 500_751)
    store.close()
