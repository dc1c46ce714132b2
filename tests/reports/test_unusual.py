"""Unusual signs against a count in plain Python over the raw events of two lived days; who sees
whose name; what citizens said is added up only."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from common.domain.actor import Actor, Role
from common.domain.commands import ConfirmClock, MakeSeal
from common.domain.complaint_commands import MakeComplaint
from common.domain.refusal import Refusal
from common.domain.reporting import span_of
from common.i18n.translator import Translator
from common.reports import changes, known, record, unusual
from common.reports.asked import Asked
from common.store import alerts
from common.store.store import Store
from common.views.unusual import BASES, Rate, Sign, Where
from common.views.unusual import read as read_signs
from motcua.keeper import KEEPER
from tests.hall import staff
from tests.reports import unusual_days
from tests.store.restoring.hall import Hall

SPAN = span_of(date(2026, 11, 23), date(2026, 11, 25))
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
NAMED = {Role.DIRECTOR, Role.AUDITOR, Role.ADMINISTRATOR}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = unusual_days.live(tmp_path_factory.mktemp("unusual") / "hall")
    yield store
    store.close()


def asked(store: Store, role: Role = Role.AUDITOR, **narrowed: Any) -> Asked:
    return Asked(store, SPAN, Translator("vi"), actor=Actor(role, "cli:test"), **narrowed)


class Count:
    """The same, from the events alone, one after the other."""

    def __init__(self, store: Store) -> None:
        self.signs: Counter[tuple[str, Where]] = Counter()
        self.bases: Counter[tuple[str, Where]] = Counter()
        self._holder: dict[int, dict[str, Any]] = {}
        self._answers: dict[tuple[int, str], bool] = {}
        with store.read() as connection:
            events = connection.execute("SELECT * FROM event ORDER BY seq").fetchall()
            dossiers = connection.execute("SELECT code, service FROM dossier").fetchall()
        self._dossiers = {row["code"]: row["service"] for row in dossiers}
        for event in events:
            self._step(dict(event), json.loads(event["data"]))

    def _step(self, event: dict[str, Any], data: dict[str, Any]) -> None:
        kind, ticket = event["kind"], self._holder.setdefault(event["ticket"] or 0, {})
        if kind == "ticket.issued":
            ticket["service"] = data["service"]
        where = Where(
            event["officer"],
            event["desk"],
            ticket.get("service") or self._dossiers.get(event["subject"]),
            datetime.fromtimestamp(event["recorded_at"] / 1000, ZONE).date(),
        )
        if kind == "ticket.called":
            ticket.update(called=event, started=None)
            self.bases["called", where] += 1
            self.signs["chosen", where] += data["reason"] == "chosen"
        elif kind == "ticket.started":
            ticket["started"] = event
        elif kind == "ticket.absent":
            self.bases["absent", where] += 1
            self.signs["quick_absent", where] += event["at"] - ticket["called"]["at"] < 60_000
        elif kind == "ticket.finished":
            self._finished(event, data, ticket, where)
        elif kind == "ticket.cancelled" and "called" in ticket:
            last = ticket["called"]
            there = replace(where, officer=last["officer"], desk=last["desk"])
            self.signs["cancelled_after_call", there] += 1
        elif kind == "visit.rated" and data["outcome_right"] is not None:
            last = ticket["called"]
            there = replace(where, officer=last["officer"], desk=last["desk"])
            self.bases["answered", there] += 1
            self.signs["outcome_disputed", there] += data["outcome_right"] is False
        elif kind in ("dossier.supplement_asked", "dossier.rescheduled"):
            self.bases["asked", where] += 1
            self.signs["contrary", where] += bool(data["contrary"])
        else:
            self._alone(kind, event, data, where)

    def _finished(
        self, event: dict[str, Any], data: dict[str, Any], ticket: dict[str, Any], where: Where
    ) -> None:
        if where.desk is None:  # the day's close: whoever served it until then
            last = ticket["called"]
            where = replace(where, officer=last["officer"], desk=last["desk"])
        self.bases["finished", where] += 1
        self.signs["default_outcome", where] += data.get("manner") == "default"
        self.signs["missing_outcome", where] += data["outcome"] == "unrecorded"
        if data["outcome"] in ("accepted", "refused"):
            self.bases["decided", where] += 1
            since = (ticket["started"] or ticket["called"])["at"]
            self.signs["in_seconds", where] += event["at"] - since < 20_000

    def _alone(self, kind: str, event: dict[str, Any], data: dict[str, Any], where: Where) -> None:
        given = kind == "ticket.issued" and data["priority_class"] and data["origin"] != "kiosk"
        self.signs["priority_by_hand", where] += bool(given) or kind == "ticket.prioritised"
        self.signs["undone", where] += kind == "ticket.call_undone"
        self.signs["pin_locked", where] += kind.endswith("pin_wrong") and data["failures"] >= 5
        clock = kind == "alert.opened" and event["subject"].startswith("clock:")
        self.signs["clock", where] += clock or kind == "clock.confirmed"
        self.signs["restored", where] += kind == "store.restored"


def test_every_sign_and_what_it_is_counted_of_agree_with_the_raw_events(store: Store) -> None:
    found, raw = read_signs(store, SPAN), Count(store)
    for sign in Sign:
        expected = Counter({where: n for (s, where), n in raw.signs.items() if s == sign and n})
        mine = Counter(case.where for case in found.cases if case.sign is sign)
        if sign is Sign.OUTCOME_DISPUTED:
            mine = Counter({where: n for where, n in found.disputed.items() if n})
        assert mine == expected, sign
        if sign in BASES:
            of = {where: n for (b, where), n in raw.bases.items() if b == BASES[sign]}
            assert {where: n for where, n in found.bases[BASES[sign]].items() if n} == of, sign
            assert found.count(sign) == Rate(expected.total(), sum(of.values()))


def test_the_days_have_every_sign_that_a_hall_can_have(store: Store) -> None:
    """Or the comparison above would compare nothing with nothing. Clocks and restores have tests
    of their own."""
    found = read_signs(store, SPAN)
    none = {sign for sign in Sign if not (found.count(sign) or Rate(0)).n}
    assert none == {Sign.CLOCK, Sign.RESTORED}


def test_no_table_that_grows_is_read_whole_for_any_of_it(store: Store) -> None:
    """A month of a hall with ten years behind it reads its own events and what they name."""
    said: list[str] = []
    store._connection.set_trace_callback(said.append)
    read_signs(store, SPAN)
    store._connection.set_trace_callback(None)
    asked_of = [sql for sql in said if sql.startswith(("SELECT", "WITH"))]
    assert len(asked_of) > 6
    with store.read() as connection:
        steps = [
            row["detail"]
            for sql in asked_of
            for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
        ]
    assert any("event_of_ticket" in step for step in steps)
    whole = ("SCAN event", "SCAN call", "SCAN leg", "SCAN ticket", "SCAN dossier", "SCAN rating")
    assert [step for step in steps if step.startswith(whole)] == []


def test_whoever_stands_out_is_held_against_all_the_others(store: Store) -> None:
    by = read_signs(store, SPAN).by(Sign.CHOSEN, lambda where: where.officer)
    raw = Count(store)
    calls = {
        officer: sum(n for (b, where), n in raw.bases.items()
                     if b == "called" and where.officer == officer)
        for officer in ("q4", "q5")
    }  # fmt: skip
    assert by == {"q5": Rate(4, calls["q5"], 0, calls["q4"])}
    assert by["q5"].stands_out
    assert not replace(by["q5"], n=2).stands_out
    assert not replace(by["q5"], others_n=calls["q4"]).stands_out


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.DIRECTOR, Role.AUDITOR, Role.ADMINISTRATOR])
def test_officers_are_named_only_to_those_who_may_see_it(store: Store, role: Role) -> None:
    question = asked(store, role)
    document = unusual.make(question)
    said = json.dumps(record.record(document), ensure_ascii=False)
    for key in (f"{Sign.CHOSEN}", f"{Sign.CHOSEN}:desk:5"):
        table = unusual.opened(question, key)
        said += json.dumps(record.rows_of(table, "UTC"), ensure_ascii=False)
    names = ("q5", "Cán bộ quầy 5")
    assert [name in said for name in names] == [role in NAMED] * 2
    assert (document.table("officers") is not None) == (role in NAMED)
    for ask in (
        lambda: unusual.opened(question, f"{Sign.CHOSEN}:officer:q5"),
        lambda: unusual.make(replace(question, officer="q5")),
    ):
        if role in NAMED:
            assert ask()
        else:
            with pytest.raises(Refusal, match="not_permitted"):
                ask()


def test_every_figure_opens_into_as_many_rows(store: Store) -> None:
    question = asked(store)
    document = unusual.make(question)
    for table in document.tables:
        column = [column.key for column in table.columns].index("n")
        assert len(table.opens) == len(table.rows)
        for row, key in zip(table.rows, table.opens, strict=True):
            if not key.startswith(Sign.OUTCOME_DISPUTED):
                assert len(unusual.opened(question, key).rows) == row[column], key


def test_the_rows_say_number_place_and_reason(store: Store) -> None:
    table = unusual.opened(asked(store), "chosen:desk:5")
    keys = [column.key for column in table.columns]
    rows = [dict(zip(keys, row, strict=True)) for row in table.rows]
    assert {(row["desk"], row["officer"], row["why"]) for row in rows} == {("5", "q5", "Người nhà")}
    assert all(row["number"] for row in rows)
    contrary = unusual.opened(asked(store), Sign.CONTRARY).rows
    assert {row[keys.index("dossier")][:3] for row in contrary if row} == {"TAM"}


def test_what_citizens_answered_is_added_up_and_told_of_five_or_more(store: Store) -> None:
    found = read_signs(store, SPAN)
    table = unusual.opened(asked(store), Sign.OUTCOME_DISPUTED)
    assert [column.key for column in table.columns] == ["service", "n", "of", "share"]
    answered = {row[2] for row in table.rows}
    assert answered == {12}  # four each morning at each of two desks
    few = replace(
        found,
        bases={**found.bases, BASES[Sign.OUTCOME_DISPUTED]: Counter({_somewhere("a"): 4})},
        disputed=Counter({_somewhere("a"): 3}),
    )
    assert few.by(Sign.OUTCOME_DISPUTED, lambda where: where.service) == {}
    assert few.count(Sign.OUTCOME_DISPUTED) is None


def _somewhere(service: str) -> Where:
    return Where("q5", "5", service, SPAN.first)


def test_narrowed_to_a_service_only_that_is_counted(store: Store) -> None:
    document = unusual.make(asked(store, service="dat-dai"))
    signs = document.table("signs")
    assert signs is not None
    counts = dict(zip(Sign, (row[1] for row in signs.rows), strict=True))
    assert (counts[Sign.CHOSEN], counts[Sign.PIN_LOCKED]) == (0, 0)
    assert counts[Sign.DEFAULT_OUTCOME] == 6


@pytest.mark.parametrize("key", ["nonsense", "chosen:nonsense:5", ""])
def test_a_figure_that_is_not_there_is_refused(store: Store, key: str) -> None:
    with pytest.raises(Refusal, match="report_figure_unknown"):
        unusual.opened(asked(store), key)


def test_a_restored_store_and_a_clock_in_doubt_are_told(tmp_path: Path) -> None:
    hall = Hall(tmp_path)
    hall.issue(3)
    with hall.store.transaction(KEEPER, "test") as tx:
        alerts.open_alert(tx, "clock", "wall", minutes=12)
    hall.store.act(staff(), ConfirmClock())
    file = hall.back_up()
    hall.issue(2)
    assert "text_card" in str(hall.refusal(file, why="001190765432|183765432|Họ Tên|29081971"))
    hall.restore(file, why="Hỏng ổ đĩa")
    question = asked(hall.store)
    assert [row[-1] for row in unusual.opened(question, Sign.CLOCK).rows] == [
        "lệch 12 phút",
        "xác nhận giờ đúng, lệch 0 phút",
    ]
    (row,) = unusual.opened(question, Sign.RESTORED).rows
    assert str(row[-1]).startswith("số có thể đã phát: A004")
    assert str(row[-1]).endswith(" · Hỏng ổ đĩa")
    told = record.record(changes.make(question))["rows"]
    assert [(one["who"], one["why"]) for one in told if one["what"] == "Khôi phục từ bản sao"] == [
        ("cli:test", "Hỏng ổ đĩa")
    ]
    hall.stop()


def test_codes_of_complaints_are_not_given_again_after_a_restore(tmp_path: Path) -> None:
    hall = Hall(tmp_path)
    hall.issue()
    hall.store.act(staff(), MakeComplaint("premises", "Thiếu ghế"))
    file = hall.back_up()
    given = {hall.store.act(staff(), MakeComplaint("premises", "Ồn"))["code"] for _ in range(3)}
    hall.restore(file)
    assert hall.store.act(staff(), MakeComplaint("premises", "Nóng"))["code"] not in given
    hall.stop()


@pytest.mark.verify
@pytest.mark.parametrize("name", known.KNOWN)
def test_each_report_names_the_newest_seal_and_whether_it_was_checked(
    store: Store, name: str
) -> None:
    store.act(staff(), MakeSeal())
    with store.read() as connection:
        (seal,) = connection.execute("SELECT max(id) FROM seal").fetchone()
    span = known.usual_span(store, known.KNOWN[name], 14)
    question = replace(asked(store, Role.ADMINISTRATOR), span=span)
    if name == "officer":
        question = replace(question, officer="q5")
    line = known.make(name, question).seal
    assert line.startswith(f"Niêm phong số {seal}, ")
    assert "chưa kiểm tra" in line
