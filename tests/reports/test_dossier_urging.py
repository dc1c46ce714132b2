"""Agencies are urged to do what is due, late or not acknowledged, and it is known how often."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.domain.report_commands import AnswerUrging, SendUrging
from common.domain.reporting import read_span
from common.reports import urging
from common.reports.record import record
from common.store.store import Store
from common.store.working_days import calendar_of
from tests.hall import pass_time, staff
from tests.reports.dossier_weeks import asked, batch, events, raw
from tests.store.dossier_hall import CODE, OTHER, Hall, make_dossier_hall

TODAY = read_span("2026-11-23")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    store = make_dossier_hall(tmp_path, "2026-11-19T08:00")
    yield Hall(store)
    store.close()


def made(store: Store, agency: str | None = None) -> dict[str, object]:
    return record(
        urging.make(asked(store, TODAY, **({} if agency is None else {"agency": agency})))
    )


def test_the_list_is_what_plain_counting_finds(weeks: Store) -> None:
    """Every dossier, its working days counted one by one from the calendar."""
    with weeks.read() as connection:
        calendar = calendar_of(connection, weeks.centre(), None)
    zone, now = weeks.centre().zone, weeks.now()

    def day(at: int) -> date:
        return datetime.fromtimestamp(at / 1000, zone).date()

    def between(after: date, through: date) -> int:
        days = [after + timedelta(n + 1) for n in range((through - after).days)]
        return sum(1 for each in days if calendar.working(each))

    wanted = {}
    for each in raw(weeks, "dossier"):
        if each["state"] not in (2, 4) or each["due_at"] is None:
            continue
        late = each["due_at"] < now
        if late or between(day(now), day(each["due_at"])) <= 2:
            days = between(day(each["due_at"]), day(now)) if late else None
            left = None if late else between(day(now), day(each["due_at"]))
            wanted[each["code"]] = (days, left)
    found = {row["code"]: (row["late_days"], row["days_left"]) for row in made(weeks)["rows"]}
    assert found == wanted
    assert len({days for days, _ in wanted.values()}) > 2


def test_what_was_urged_is_known_on_the_next_list(hall: Hall) -> None:
    hall.taken(code=CODE, due_at=hall.moment("2026-11-20T16:00"))
    hall.taken(code=OTHER, due_at=hall.moment("2026-11-30T16:00"))
    (row,) = made(hall.store)["rows"]
    assert (row["code"], row["late_days"], row["days_left"], row["urged"]) == (CODE, None, 1, 0)
    sent = hall.do(SendUrging("ubnd-xa"))
    assert (sent["dossiers"], sent["late"], sent["batches"]) == (1, 0, 0)
    pass_time(hall.store, minutes=4 * 24 * 60 + 10 * 60)  # Monday evening, the twenty-third
    found = made(hall.store)
    assert [(row["code"], row["late_days"], row["urged"]) for row in found["rows"]] == [
        (CODE, 1, 1)
    ]
    assert found["tables"]["lists"][0]["days"] == 2
    hall.do(SendUrging("ubnd-xa"))
    hall.do(AnswerUrging(sent["urging"], "Đang trình ký"))
    found = made(hall.store, "ubnd-xa")
    assert [row["urged"] for row in found["rows"]] == [2]
    assert [(row["urging"], row["days"]) for row in found["tables"]["lists"]] == [(2, 0), (1, None)]
    assert found["figures"]["unanswered"] == 1


def test_two_working_days_before_its_date_it_is_on_the_list(hall: Hall) -> None:
    """From Thursday that is Monday; what is due on Tuesday is not yet."""
    hall.taken(code=CODE, due_at=hall.moment("2026-11-23T16:00"))
    hall.taken(code=OTHER, due_at=hall.moment("2026-11-25T08:00"))
    assert [(row["code"], row["days_left"]) for row in made(hall.store)["rows"]] == [(CODE, 2)]


def test_a_figure_opens_into_what_it_counts(weeks: Store) -> None:
    question = asked(weeks, TODAY)
    figures = record(urging.make(question))["figures"]
    late, soon = (urging.opened(question, key).rows for key in ("late", "soon"))
    assert (len(late), len(soon)) == (figures["late"], figures["soon"])
    assert figures["late"] * figures["soon"] > 0
    place = [column.key for column in urging.opened(question, "late").columns].index("late_days")
    assert all(row[place] is not None for row in late)
    assert all(row[place] is None for row in soon)
    for key in ("batches", "unanswered"):
        assert len(urging.opened(question, key).rows) == figures[key]
    with pytest.raises(Refusal, match="report_figure_unknown"):
        urging.opened(question, "gold")


def test_a_batch_that_nobody_acknowledged_is_on_the_list(hall: Hall) -> None:
    hall.taken(code=CODE, due_at=hall.moment("2026-12-30T16:00"))
    code = batch(hall.store, "ubnd-xa", CODE)
    pass_time(hall.store, minutes=3 * 60 + 59)
    assert hall.refused(SendUrging("ubnd-xa")) == "urging_empty"
    pass_time(hall.store, minutes=2 * 60 + 1)  # two of them at lunch
    (row,) = made(hall.store)["tables"]["batches"]
    assert (row["batch"], row["hours"], row["urged"]) == (code, 4, 0)
    assert made(hall.store, "cong-an-xa")["tables"]["batches"] == []
    hall.do(SendUrging("ubnd-xa"))
    (row,) = made(hall.store)["tables"]["batches"]
    assert row["urged"] == 1


def test_what_was_sent_and_answered_is_on_record_without_the_words(hall: Hall) -> None:
    hall.taken(code=CODE, due_at=hall.moment("2026-11-20T16:00"))
    sent = hall.do(SendUrging("ubnd-xa"))
    assert hall.refused(AnswerUrging(sent["urging"], " ")) == "urging_note_needed"
    hall.do(AnswerUrging(sent["urging"], "Chờ ông Nguyễn Văn Kín ký"))
    assert hall.refused(AnswerUrging(sent["urging"], "nữa")) == "urging_answered"
    assert hall.refused(AnswerUrging(99, "ai")) == "urging_unknown"
    assert hall.refused(SendUrging("nobody")) == "urging_empty"
    kinds = [*events(hall.store, "urging.sent"), *events(hall.store, "urging.answered")]
    assert [each["subject"] for each in kinds] == ["1", "1"]
    assert "Kín" not in "".join(each["data"] for each in kinds)
    assert "Kín" not in str(made(hall.store))


def test_who_may_urge(hall: Hall) -> None:
    hall.taken(code=CODE, due_at=hall.moment("2026-11-20T16:00"))
    for role in Role:
        actor = Actor(role, "cli:test")
        if role in (Role.SUPERVISOR, Role.DIRECTOR, Role.ADMINISTRATOR):
            assert hall.store.act(actor, SendUrging("ubnd-xa"))["dossiers"] == 1
        else:
            with pytest.raises(Refusal, match="not_permitted"):
                hall.store.act(actor, SendUrging("ubnd-xa"))
    assert len(raw(hall.store, "urging")) == 3
    assert staff().role is Role.ADMINISTRATOR
