"""Who changed what: every change of the record with who, when and why, in words; and no kind of
event that nobody has thought of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Role
from common.domain.dossier_commands import RecomputeDue
from common.domain.refusal import Refusal
from common.domain.reporting import span_of
from common.domain.session_commands import UnlockOfficer
from common.domain.station_commands import AddStation, RemoveStation
from common.i18n.translator import Translator
from common.reports import changes
from common.reports.asked import Asked
from common.reports.record import record
from common.store.queries.changes import KINDS
from common.store.store import Store
from tests.docs import pages
from tests.hall import make_hall, staff
from tests.store import whole_day

NO_CHANGES = {
    *("ticket.", "visit.", "appointment.", "slip.", "print.", "printer.", "sign.", "call."),
    *("keypad.", "device.", "duty.", "guide.", "session.", "batch.", "alert.", "help."),
    *("numbers.", "exchange.", "urging.", "complaint."),
}
"""What happens to people, devices and work: the history of a number, a story and reports of their
own tell it."""

NOT_SETTINGS = {
    *("desk.opened", "desk.paused", "desk.closed", "desk.confirmed"),
    *("desk.break_announced", "desk.break_cancelled", "officer.pin_wrong", "terminal.pin_wrong"),
    *("day.opened", "store.backed_up"),
    *("fee.demanded", "fee.paid", "person.put", "person.postponed", "person.read", "person.sought"),
}
OF_A_DOSSIER = {"dossier.reopened", "dossier.due_recomputed", "dossier.rescheduled"} | {
    "dossier.code_set"
}
"""Its other steps are its ordinary course."""

_CODE = re.compile(r"[a-z]+_[a-z_]+|[a-z]+\.[a-z_]+")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(make_hall(tmp_path, clock="2026-11-23T08:00@0")) as store:
        yield store


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A hall in which everything was done once."""
    path = tmp_path_factory.mktemp("changes")
    with closing(make_hall(path, clock="2026-11-23T08:00@0")) as store:
        whole_day.live(store)
        store.act(staff(), RecomputeDue(why="decision"))
        yield store


def _rows(store: Store, lang: str) -> list[dict[str, Any]]:
    days = span_of(date(2026, 11, 23), store.centre().day_of(store.now()))
    found = record(changes.make(Asked(store, days, Translator(lang))))["rows"]
    assert isinstance(found, list)
    return found


def _raw(store: Store) -> list[dict[str, Any]]:
    with store.read() as connection:
        rows = connection.execute("SELECT * FROM event ORDER BY seq").fetchall()
    return [{**dict(row), "data": json.loads(row["data"])} for row in rows]


def _lines(event: dict[str, Any]) -> int:
    if event["kind"] == "centre.applied":
        return len(event["data"]["settings"] or [1])
    return len(event["data"]["days"]) if event["kind"] == "calendar.changed" else 1


@pytest.mark.verify
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_change_is_told_with_who_did_it_and_the_reason_that_was_given(
    lived: Store, lang: str
) -> None:
    by_hand = [one for one in _raw(lived) if one["kind"] in KINDS and one["role"] != Role.KEEPER]
    assert len({one["kind"] for one in by_hand}) > 20
    rows = _rows(lived, lang)
    expected = [event for event in by_hand for _ in range(_lines(event))]
    assert [row["who"] for row in rows] == [event["actor"] for event in expected]
    for event, row in zip(expected, rows, strict=True):
        given = [event["data"].get(name) for name in ("why", "reason")]
        typed = [words for words in given if words and not re.fullmatch(r"[a-z_]+", words)]
        assert all(words in row["why"] for words in typed), event
        assert bool(row["why"]) >= any(given), event
        said = " ".join(str(row[name] or "") for name in ("what", "why", "role"))
        assert not _CODE.search(said), said


def test_every_kind_of_event_is_a_change_or_told_elsewhere() -> None:
    """A kind that joins the record must be put somewhere."""
    kinds = {
        row.code
        for section in pages.sections("docs/events.md").values()
        for row in pages.rows(section)
        if re.fullmatch(r"[a-z]+\.[a-z_]+", row.code)
    }
    assert len(kinds) > 100
    elsewhere = {kind for kind in kinds if kind.startswith(tuple(NO_CHANGES))}
    course = {kind for kind in kinds if kind.startswith("dossier.")} - OF_A_DOSSIER
    unplaced = kinds - set(KINDS) - elsewhere - course - NOT_SETTINGS - {"complaint.purged"}
    assert unplaced == set()
    assert set(KINDS) <= kinds


def test_a_reason_is_kept_with_what_has_none_of_its_own(store: Store) -> None:
    for number, command in enumerate(
        (
            commands.AddOfficer("q77", "Người Mới", why="Tăng cường theo Công văn 5"),
            commands.SetPin("q77", "13579", "Nhân viên mới"),
            UnlockOfficer("q77", "Mở hộ"),
            AddStation("may-moi", "supervisor", None, "Thay máy hỏng"),
            RemoveStation("may-moi", "Trả máy"),
            commands.ConfirmClock("Đã so với đồng hồ treo tường"),
        )
    ):
        store.act(staff(), command)
        assert _rows(store, "vi")[-1]["why"] == command.why, number
    enrolled = [row["change"] for row in _rows(store, "vi") if row["what"] == "Đăng ký máy"]
    assert enrolled == ["máy điều hành"]
    document = json.loads(json.dumps(dict(store.centre().document)))
    document["centre"]["rules"]["wait_alert_min"] = 41
    store.act(staff(), commands.ApplyCentre(document, "Quye\u0302\u0301t định 12"))
    row = _rows(store, "vi")[-1]
    assert (row["about"], row["why"]) == ("rules.wait_alert_min", "Quyết định 12")
    assert row["change"] == "30 thành 41"


@pytest.mark.parametrize(
    ("why", "code"),
    [
        ("001190765432|183765432|Họ Tên|29081971|Nữ|Nơi ở|01012021", "text_card"),
        ("lý do \x1b[2J", "text_control"),
        ("dài " * 100, "text_too_long"),
    ],
)
def test_what_no_reason_may_be_is_refused(store: Store, why: str, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        store.act(staff(), commands.ConfirmClock(why))
