"""Form 07a says what plain counting over the raw rows says, and what it cannot know it says."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from common.domain.commands import ImportProcedures
from common.domain.dossier_commands import TakeIn
from common.domain.refusal import Refusal
from common.domain.reporting import Span, read_span, span_of
from common.i18n.translator import Translator
from common.reports import form07a
from common.reports.paper import paper
from common.reports.record import record
from common.reports.sheet import csv_text, xlsx
from common.store.store import Store
from common.views import dossier_report, kpi
from common.views.form07a import Line
from tests.forms.reading import Pdf
from tests.hall import make_hall, staff
from tests.reports.dossier_weeks import DECEMBER, NOVEMBER, OCTOBER, asked, procedure, raw
from tests.store.dossier_hall import Hall, make_dossier_hall

PERIODS = (OCTOBER, NOVEMBER, DECEMBER, span_of(date(2026, 10, 20), date(2026, 10, 20)))


def counted(store: Store, span: Span) -> dict[str, Counter[str]]:
    """The form by hand: each dossier by itself, with dates as people have them."""
    zone = store.centre().zone
    catalogue = {(each["code"], each["valid_from"]): each for each in raw(store, "procedure")}
    found: dict[str, Counter[str]] = {}

    def day(at: int) -> date:
        return datetime.fromtimestamp(at / 1000, zone).date()

    for each in raw(store, "dossier"):
        if each["accepted_at"] is None or day(each["accepted_at"]) > span.last:
            continue
        done = each["processed_at"] or each["ended_at"]
        if done is not None and day(done) < span.first:
            continue
        procedure = catalogue[each["procedure"], each["procedure_from"]]
        line = found.setdefault(procedure["field"], Counter())
        line["received"] += 1
        if day(each["accepted_at"]) < span.first:
            line["carried"] += 1
        elif each["channel"] == "online":
            full = '"online_level":"full"' in procedure["data"]
            line["received_full_online" if full else "received_partial_online"] += 1
        else:
            line[f"received_{each['channel']}"] += 1
        ended = done is not None and day(done) <= span.last
        line["resolved" if ended else "in_process"] += 1
        due = each["due_at"]
        if ended and due is not None:
            early = done <= due and day(done) < day(due)
            line["resolved_" + ("early" if early else "on_time" if done <= due else "late")] += 1
        elif ended:
            line["resolved_on_time"] += 1
            line["without_date"] += 1
        else:
            end = min(store.centre().midnight(span.last) + 86_400_000, store.now())
            late = due is not None and due < end
            line["in_process_late" if late else "in_process_on_time"] += 1
    return found


@pytest.mark.parametrize("span", PERIODS, ids=lambda span: span.text)
def test_every_field_is_what_plain_counting_finds(weeks: Store, span: Span) -> None:
    made = record(form07a.make(asked(weeks, span)))
    wanted = counted(weeks, span)
    assert {row["field"] for row in made["rows"]} == set(wanted)
    for row in made["rows"]:
        for key in form07a._FIGURES:
            assert row[key] == wanted[row["field"]][key], (row["field"], key)
    total = sum(wanted.values(), Counter())
    assert {key: made["total"][key] for key in form07a._FIGURES} == {
        key: total[key] for key in form07a._FIGURES
    }
    assert made["sound"] is True


def test_what_was_handed_in_says_how_much_of_it_the_form_has(weeks: Store) -> None:
    """`report dossiers` counts by the moment of receipt, and names the other number."""
    apart = 0
    for span in PERIODS:
        found = dossier_report.read(weeks, span.first, span.last)
        total = record(form07a.make(asked(weeks, span)))["total"] or Counter()
        ways = ("full_online", "partial_online", "postal", "direct")
        assert found.accepted == sum(total[f"received_{way}"] for way in ways)
        days = [weeks.centre().day_of(each["received_at"]) for each in raw(weeks, "dossier")]
        assert found.received == sum(span.first <= day <= span.last for day in days)
        apart += found.received != found.accepted
    assert apart > 1


def test_the_chart_is_what_was_kept_in_each_field(weeks: Store) -> None:
    """Of what was resolved and had a date; a field without any has a gap. It is after the form."""
    document = form07a.make(asked(weeks, DECEMBER))
    (chart,) = document.charts
    wanted = counted(weeks, DECEMBER)
    assert set(chart.labels) == set(wanted) and len(chart.labels) == len(wanted) > 1
    for field, value in zip(chart.labels, chart.series[0].values, strict=True):
        line = wanted[field]
        good = line["resolved_early"] + line["resolved_on_time"] - line["without_date"]
        dated = good + wanted[field]["resolved_late"]
        assert value == (pytest.approx(100 * good / dated, abs=0.005) if dated else None), field
    assert chart.target == 98
    said = Pdf(paper(document, Translator())).said
    assert said.index(chart.labels[0]) < said.index(chart.title)


def test_every_report_has_the_same_share_of_promises_kept(weeks: Store) -> None:
    """What ended while its holder was waited for is in time in the form, and no promise kept."""
    apart = 0
    for span in PERIODS:
        question = asked(weeks, span)
        share = record(form07a.make(question))["figures"]["kept"]
        total = sum(counted(weeks, span).values(), Counter())
        good = total["resolved_early"] + total["resolved_on_time"] - total["without_date"]
        dated = good + total["resolved_late"]
        wanted = round(100 * good / dated, 2) if dated else None
        assert share == wanted
        assert len(form07a.opened(question, "kept").rows) == dated
        others = (
            dossier_report.read(weeks, span.first, span.last).resolved.kept,
            kpi.read(weeks, span.first, span.last).dossiers.done.kept,
        )
        assert [other and float(other) for other in others] == [wanted, wanted]
        apart += total["without_date"]
    assert apart > 0


def test_the_weeks_have_everything_that_the_form_tells_apart(weeks: Store) -> None:
    total = counted(weeks, NOVEMBER)
    every = sum(total.values(), Counter())
    assert [key for key in form07a._FIGURES if not every[key]] == []
    assert {each["state"] for each in raw(weeks, "dossier")} >= {2, 3, 5, 7, 8, 9, 10}


def test_what_is_in_process_at_the_end_is_carried_into_the_next_period(weeks: Store) -> None:
    of = [form07a.make(asked(weeks, span)).tables[0].total for span in PERIODS[:3]]
    place = {column.key: n for n, column in enumerate(form07a._COLUMNS)}
    for before, after in ((of[0], of[1]), (of[1], of[2])):
        assert before is not None and after is not None
        assert before[place["in_process"]] == after[place["carried"]] != 0


def test_a_figure_opens_into_its_dossiers(weeks: Store) -> None:
    question = asked(weeks, NOVEMBER)
    made = record(form07a.make(question))
    for row in made["rows"]:
        for key in ("received", "resolved_late", "in_process", "received_full_online"):
            behind = form07a.opened(question, f"{key}:{row['field']}")
            assert len(behind.rows) == row[key]
    late = form07a.opened(question, "resolved_late")
    by_code = {each["code"]: each for each in raw(weeks, "dossier")}
    for code, *_ in late.rows:
        dossier = by_code[str(code)]
        assert (dossier["processed_at"] or dossier["ended_at"]) > dossier["due_at"]
    with pytest.raises(Refusal, match="report_figure_unknown"):
        form07a.opened(question, "nonsense")


def test_only_one_unit_or_agency_or_service(weeks: Store) -> None:
    whole = record(form07a.make(asked(weeks, NOVEMBER)))["total"]["received"]
    agencies = {each["agency"] for each in raw(weeks, "dossier")}
    for narrow, codes in (("unit", {"ttpvhcc"}), ("agency", agencies), ("service", {"ho-tich"})):
        parts = [
            (record(form07a.make(asked(weeks, NOVEMBER, **{narrow: code})))["total"] or {})
            for code in codes
        ]
        assert 0 < sum(part["received"] for part in parts) <= whole
    none = form07a.make(asked(weeks, NOVEMBER, agency="chẳng có"))
    assert none.tables[0].rows == []
    with pytest.raises(Refusal, match="report_unit_unknown"):
        form07a.make(asked(weeks, NOVEMBER, unit="x"))


def test_a_row_that_does_not_add_up_says_so(weeks: Store) -> None:
    sound = Line("Hộ tịch", 3, 1, 0, 1, 0, 1, 1, 1, 0, 0, 2, 1, 1)
    assert sound.broken == ()
    for key, what in {
        "received": {"(3) = (4) + (5) + (6) + (7) + (8)", "(3) = (9) + (13)"},
        "resolved": {"(9) = (10) + (11) + (12)", "(3) = (9) + (13)"},
        "in_process_late": {"(13) = (14) + (15)"},
    }.items():
        assert set(replace(sound, **{key: 9}).broken) == what


def test_without_anything_resolved_there_is_no_chart(weeks: Store) -> None:
    assert form07a.make(asked(weeks, read_span("2026-11-21"))).charts == ()


def test_a_field_is_one_row_in_the_order_of_the_alphabet(tmp_path: Path) -> None:
    """Whatever keyboard the catalogue was typed on; in a key of `--rows` too."""
    store = make_dossier_hall(tmp_path, "2026-11-23T08:00@0")
    fields = ("Hộ tịch", unicodedata.normalize("NFD", "Hộ  tịch"), "Đất đai", "Chứng thực")
    for n, field in enumerate(fields):
        row = procedure(f"X-{n}", field)
        store.act(staff(), ImportProcedures((row,)))
        Hall(store).do(TakeIn(f"X-{n}", f"H21.25-261123-{n:04}", channel="postal"))
    question = asked(store, DECEMBER)
    rows = record(form07a.make(question))["rows"]
    found = [(row["field"], row["received"]) for row in rows]
    assert found == [("Chứng thực", 1), ("Đất đai", 1), ("Hộ tịch", 2)]
    for typed in ("Hộ tịch", unicodedata.normalize("NFD", "Hộ tịch")):
        assert len(form07a.opened(question, f"received:{typed}").rows) == 2
    store.close()


ROW = (
    "INSERT INTO dossier (code, tail, procedure, procedure_from, service, unit, agency, channel,"
    " state, state_at, rule_set, received_at, entered_at, accepted_at, due_at, processed_at,"
    " result, centre_version) VALUES (:code, '', 'p', '', 'ho-tich', 'u', 'a', 'online',"
    " :state, :at, '', :at, :at, :at, :due, :done, :result, 1)"
)


def test_nothing_is_said_of_a_date_that_nobody_knows(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    at = store.now() - 3_600_000
    nobody = {"at": at, "due": None, "result": None, "done": None}
    with store.transaction(staff(), "test") as tx:
        tx.run(ROW, code="A", state=2, **nobody)
        tx.run(ROW, code="B", state=9, **{**nobody, "done": at + 5, "result": "granted"})
        # Done in the period before it came: no book should have it, and no report hides it.
        tx.run(ROW, code="C", state=9, **{**nobody, "done": 1, "result": "granted", "due": at})
    made = form07a.make(asked(store, DECEMBER))
    (row,) = record(made)["rows"]
    assert (row["field"], row["received"], row["resolved"], row["in_process"]) == ("—", 3, 1, 1)
    parts = [key for key in form07a._FIGURES if "_on_time" in key or "_late" in key]
    assert [row[key] for key in (*parts, "resolved_early")] == [0] * 5
    said = "\n".join(made.notes)
    for broken in ("(9) = (10) + (11) + (12)", "(13) = (14) + (15)", "(3) = (9) + (13)"):
        assert f"“—” KHÔNG KHỚP: {broken}" in said
    assert "2 hồ sơ không rõ hạn trả" in said
    assert record(made)["sound"] is False
    store.close()


def test_early_is_a_day_before_and_late_a_moment_after(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    due = store.centre().midnight(date(2026, 11, 18)) + 9 * 3_600_000
    moments = {
        "early": due - 9 * 3_600_000 - 1,
        "day": due - 9 * 3_600_000,
        "at": due,
        "late": due + 1,
    }
    with store.transaction(staff(), "test") as tx:
        for code, done in moments.items():
            values = {"at": due - 10**9, "due": due, "done": done, "result": "granted"}
            tx.run(ROW, code=code, state=9, **values)
        tx.run(ROW, code="open", state=4, at=due - 10**9, due=due, done=None, result=None)
    (row,) = record(form07a.make(asked(store, DECEMBER)))["rows"]
    found = [row[f"resolved_{how}"] for how in ("early", "on_time", "late")]
    assert (found, row["in_process_late"]) == ([1, 2, 1], 1)
    store.close()


def test_every_file_has_the_same_figures(weeks: Store) -> None:
    made = form07a.make(asked(weeks, NOVEMBER))
    book = openpyxl.load_workbook(BytesIO(xlsx(made, Translator("vi"))))
    sheet = list(book.worksheets[1].iter_rows(values_only=True))
    assert [tuple(row[2:]) for row in sheet[2:-1]] == [row[2:] for row in made.tables[0].rows]
    lines = csv_text(made.tables[0], made.zone).splitlines()
    assert len(lines) == len(made.tables[0].rows) + 2
    assert paper(made, Translator("vi")).startswith(b"%PDF")


def filled(store: Store, **counts: int) -> dict[str, Any]:
    """So many dossiers of one morning: by channel, done, and late."""
    from tests.exchange.test_dossier_report import filled as fill

    with store.transaction(staff(), "test") as tx:
        fill(tx, **counts)
    span = span_of(date(2026, 1, 1), date(2026, 12, 31))
    return record(form07a.make(asked(store, span)))


@pytest.mark.verify
def test_phu_yen_of_2019(tmp_path: Path) -> None:
    """T8, T10, T11: the article's percentages of channels are wrong by a hundred."""
    store = make_hall(tmp_path)
    made = filled(
        store, many=76_188, direct=70_225, postal=2_472, done=74_325, late=74_325 - 73_894
    )
    total = made["total"]
    assert (total["received"], total["resolved"]) == (76_188, 74_325)
    assert made["figures"]["kept"] == round(100 * 73_894 / 74_325, 2) == 99.42
    assert total["received_postal"] == 2_472
    assert total["in_process"] == 76_188 - 74_325
    store.close()
