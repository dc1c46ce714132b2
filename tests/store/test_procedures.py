"""The catalogue: versions follow each other, what was true then stays, and screens see changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies

from common.domain import commands, dossier_commands
from common.domain.due import ProcessingTime
from common.domain.procedure import Fee, FeeKind
from common.domain.refusal import Refusal
from common.store import catalogue, procedures
from common.store.store import Store
from common.views import counter, intake
from common.views import procedures as view
from tests.hall import issue, make_hall, pass_time, sign_in, staff
from tests.store.test_plans import Recording

WATER = {
    "code": "X-NUOC",
    "name": "Lắp đặt đồng hồ nước",
    "level": "xa",
    "agency": "UBND cấp xã",
    "field": "Hộ tịch",
    "verified": "no",
}


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall")
    yield store
    store.close()


def take_in(store: Store, *rows: dict[str, Any], replace: bool = False) -> dict[str, Any]:
    return store.act(staff(), commands.ImportProcedures(rows, replace=replace))


def held(store: Store) -> list[tuple[str, str | None]]:
    with store.read() as connection:
        rows = connection.execute("SELECT valid_from, valid_to FROM procedure ORDER BY 1")
        return [tuple(row) for row in rows.fetchall()]


def listed(store: Store) -> list[tuple[object, ...]]:
    with store.read() as connection:
        centre = store.centre()
        found = catalogue.of_day(connection, centre, centre.day_of(store.now()))
    return [(*entry[1:], entry.procedure) for entry in found.entries]


def codes(store: Store, text: str) -> list[str]:
    return [found.code for found in view.search(store, text)]


def test_a_later_version_ends_the_earlier_one_the_day_before(hall: Store) -> None:
    take_in(hall, WATER)
    done = take_in(hall, {**WATER, "name": "Cấp nước", "valid_from": "2026-11-24"})
    assert (done["added"], done["corrected"], done["codes"]) == (0, 1, ["X-NUOC"])
    assert held(hall) == [("", "2026-11-23"), ("2026-11-24", None)]
    assert view.page(hall, "X-NUOC").next_from == "2026-11-24"
    assert view.page(hall, "X-NUOC").name == WATER["name"]
    pass_time(hall, minutes=24 * 60)
    assert view.page(hall, "X-NUOC").name == "Cấp nước"
    assert take_in(hall, WATER, {**WATER, "name": "Cấp nước", "valid_from": "2026-11-24"})[
        "changed"
    ] == 0  # fmt: skip


def test_an_earlier_version_that_goes_on_too_long_is_refused(hall: Store) -> None:
    take_in(hall, {**WATER, "valid_from": "2026-11-24"})
    with pytest.raises(Refusal, match="procedures_invalid"):
        take_in(hall, {**WATER, "valid_from": "2026-11-01", "valid_to": "2026-11-30"})
    assert held(hall) == [("2026-11-24", None)]


def test_what_is_over_takes_nothing_in_and_leaves_dossiers_as_they_are(hall: Store) -> None:
    take_in(hall, {**WATER, "time_value": 3, "time_unit": "working_day"})
    hall.act(staff(), commands.OpenDay())
    sign_in(hall, "5", "q5")
    issue(hall, "ho-tich")
    hall.act(staff(), commands.CallNext("5"))
    code = "H10.12-261123-0001"
    taken = hall.act(staff(), dossier_commands.TakeIn("X-NUOC", desk="5", code=code, finish=True))
    take_in(hall, {**WATER, "code": "X-KHAC"}, replace=True)
    assert set(held(hall)) == {("", "2026-11-22"), ("", None)}
    hall.act(staff(), commands.ServeNow("5", "ho-tich"))
    with pytest.raises(Refusal, match="procedure_not_valid"):
        hall.act(staff(), dossier_commands.TakeIn("X-NUOC", desk="5"))
    accepted = hall.act(staff(), dossier_commands.BeginProcessing(code))
    assert (accepted["procedure"], accepted["due_at"]) == ("X-NUOC", taken["due_at"])


def test_a_running_screen_finds_what_came_in_a_moment_ago(hall: Store, tmp_path: Path) -> None:
    take_in(hall, WATER)
    assert codes(hall, "nuoc") == ["X-NUOC"]
    other = Store.open(tmp_path / "hall")
    take_in(other, {**WATER, "name": "Lắp điện"}, {**WATER, "code": "X-2"})
    other.close()
    assert codes(hall, "dong ho nuoc") == ["X-2"]
    assert codes(hall, "LẮP đie") == ["X-NUOC"]


def test_what_is_brought_up_to_date_is_what_a_new_program_reads(
    hall: Store, tmp_path: Path
) -> None:
    light = {**WATER, "code": "X-2", "name": "Lắp điện"}
    changes: list[tuple[list[dict[str, Any]], bool]] = [
        ([WATER, light], False),
        ([{**WATER, "name": "Cấp nước", "fee_vnd": 5_000}], False),
        ([{**WATER, "valid_from": "2026-11-25", "name": "Thôi cấp nước"}], False),
        ([{**WATER, "valid_from": "2026-11-23", "name": "Cấp nước hôm nay"}], False),
        ([light], True),
        ([{**light, "valid_to": "2026-11-22"}], False),
    ]
    for rows, replace in changes:
        take_in(hall, *rows, replace=replace)
        fresh = Store.open(tmp_path / "hall")
        assert listed(hall) == listed(fresh), rows
        fresh.close()


def test_search_knows_accents_order_beginnings_codes_and_hints(hall: Store) -> None:
    take_in(
        hall,
        {**WATER, "code": "1.001193", "name": "Đăng ký khai sinh"},
        {**WATER, "code": "1.004884", "name": "Đăng ký lại khai sinh"},
        {**WATER, "code": "2.000635", "name": "Sao lục hộ tịch"},
    )
    assert codes(hall, "SINH dang kh") == ["1.001193", "1.004884"]
    assert codes(hall, "dang ky lai") == ["1.004884"]
    assert codes(hall, "sao") == ["2.000635"]
    assert codes(hall, "4884") == ["1.004884"]
    assert codes(hall, "2000635") == ["2.000635"]
    assert codes(hall, "kết hôn luc")[0] == "2.000635", "«kết hôn» is a hint of the service"
    assert codes(hall, "anh") == []


@given(strategies.text("aAđĐừỨị ẠĨ ß-_,./()12\u0301\u1ea1\u01b0ı€ﬁ\u00a0\t", max_size=40))
def test_an_entry_holds_the_words_that_a_search_looks_for(text: str) -> None:
    """The letters of thousands of names are worked out once each, those of a search together."""
    entry = catalogue.Entry(None, "", None, "", "", "", catalogue.spaced(text))
    assert catalogue._asked(text).by_words([entry]) == [entry]


def test_what_changed_is_read_before_anybody_types(hall: Store, tmp_path: Path) -> None:
    counter.read(hall, "5")
    recording = Recording(hall._connection)
    hall._connection = recording
    intake.read(hall, "5")
    view.search(hall, "khai sinh")
    assert [sql for sql in recording.statements if "FROM procedure" in sql] == []


def test_a_unit_and_a_level_say_which_service_it_is(hall: Store) -> None:
    land = {**WATER, "field": "Đất đai"}
    take_in(hall, {**land, "code": "X-1"}, {**land, "code": "X-2", "level": "tinh"})
    assert view.page(hall, "X-1").service == "dat-dai"
    assert view.page(hall, "X-2").service == "dang-ky-dat-dai"
    with pytest.raises(Refusal, match="procedures_invalid"):
        take_in(hall, {**WATER, "unit": "so-y-te"})
    take_in(hall, {**land, "code": "X-3", "service": "thi-dua", "unit": "ttpvhcc"})
    assert view.page(hall, "X-3").counters == ("2",)


def test_fees_hold_on_their_days_and_time_is_the_committed_one(hall: Store) -> None:
    fee = {"kind": "charge", "amount_vnd": 20_000}
    take_in(
        hall,
        {
            **WATER,
            "fees": [{**fee, "valid_to": "2026-11-23"}, {**fee, "valid_from": "2027-01-01"}],
            "legal_value": 5,
            "legal_unit": "working_day",
        },
    )
    assert [fee.amount_vnd for fee in view.page(hall, "X-NUOC").fees] == [20_000]
    assert view.page(hall, "X-NUOC").time == ProcessingTime(5, "working_day")
    pass_time(hall, minutes=24 * 60)
    assert view.page(hall, "X-NUOC").fees == ()
    take_in(hall, {**WATER, "fee_vnd": 5_000, "legal_value": 5, "legal_unit": "day",
                   "time_value": 2, "time_unit": "day"})  # fmt: skip
    assert view.page(hall, "X-NUOC").fees == (Fee(None, 5_000),)
    assert view.page(hall, "X-NUOC").time == ProcessingTime(2, "day")
    assert FeeKind.CHARGE == "charge"


def test_what_a_desk_is_asked_for_most_comes_first(hall: Store) -> None:
    take_in(hall, *({**WATER, "code": f"X-{n}", "name": f"Việc {n}"} for n in (1, 2, 3)))
    hall.act(staff(), commands.OpenDay())
    sign_in(hall, "5", "q5")
    for code in ("X-3", "X-3", "X-2"):
        issue(hall, "ho-tich")
        hall.act(staff(), commands.CallNext("5"))
        hall.act(staff(), commands.Finish("5", "advice", procedure=code, reason="what_to_bring"))
    assert [found.code for found in view.usual(hall, "ho-tich", "5")] == ["X-3", "X-2", "X-1"]
    assert [found.code for found in view.usual(hall, "ho-tich", "6")] == ["X-1", "X-2", "X-3"]


def test_an_import_leaves_one_event_and_none_when_nothing_changed(hall: Store) -> None:
    for _ in range(2):
        take_in(hall, WATER, {**WATER, "code": None, "name": "Việc không có mã"})
    take_in(hall, WATER, replace=True)
    with hall.read() as connection:
        rows = connection.execute(
            "SELECT data FROM event WHERE kind = 'procedures.imported' ORDER BY seq"
        ).fetchall()
        assert procedures.is_empty(connection) is False
    assert [row["data"] for row in rows] == [
        '{"added":2,"codes":["Việc không có mã","X-NUOC"],"corrected":0,"count":2,"ended":0,'
        '"why":null}',
        '{"added":0,"codes":["Việc không có mã"],"corrected":0,"count":1,"ended":1,"why":null}',
    ]
