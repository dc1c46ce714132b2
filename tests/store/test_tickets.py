"""Numbers outside a desk: quota, moving to another service, slips, the day's end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.refusal import Refusal
from common.store import clock
from common.store.store import Store
from tests.hall import issue, make_hall, pass_time, sign_in, staff


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    hall = make_hall(tmp_path, clock="2026-11-23T08:00@0")
    yield hall
    hall.close()


def document(**quota: int) -> dict[str, Any]:
    found = as_document(load(shipped.centre("dan-hai")))
    for service in found["service"]:
        service["quota"] = quota.get(service["code"].replace("-", "_"))
    return found


def refused(store: Store, command: commands.Command) -> str:
    with pytest.raises(Refusal) as said:
        store.act(staff(), command)
    return said.value.code


def one(store: Store, sql: str) -> Any:
    with store.read() as connection:
        return connection.execute(sql).fetchone()[0]


def test_the_quota_of_a_service_cannot_be_walked_round(tmp_path: Path) -> None:
    when = clock.parse("2026-11-23T08:00@0", "Asia/Ho_Chi_Minh")
    store = Store.create(tmp_path, document(y_te=1), when, staff())
    first = issue(store, "y-te")
    assert refused(store, commands.IssueTicket("y-te")) == "service_quota"
    other = issue(store, "ho-tich")
    assert refused(store, commands.ChangeService(other, "y-te")) == "service_quota"
    store.act(staff(), commands.ChangeService(first, "ho-tich"))
    assert store.act(staff(), commands.ChangeService(other, "y-te"))["service"] == "y-te"
    store.close()


def test_whoever_is_sent_to_a_service_takes_a_place_of_its_quota_but_is_never_refused(
    tmp_path: Path,
) -> None:
    when = clock.parse("2026-11-23T08:00@0", "Asia/Ho_Chi_Minh")
    store = Store.create(tmp_path, document(y_te=2), when, staff())
    sign_in(store, "5", "q5")
    issue(store, "y-te")
    for _ in range(2):
        number = issue(store, "ho-tich")
        store.act(staff(), commands.CallNext("5", number=number, reason="đi cùng"))
        store.act(staff(), commands.Transfer("5", to_service="y-te"))
    assert refused(store, commands.IssueTicket("y-te")) == "service_quota"
    store.close()


def test_whoever_came_for_something_else_stays_at_the_desk(tmp_path: Path) -> None:
    when = clock.parse("2026-11-23T08:00@0", "Asia/Ho_Chi_Minh")
    store = Store.create(tmp_path, document(y_te=1), when, staff())
    sign_in(store, "5", "q5")
    issue(store, "y-te")
    other = issue(store, "ho-tich")
    promised = one(store, "SELECT promised_at FROM ticket WHERE number = 'A002'")
    store.act(staff(), commands.CallNext("5", number=other, reason="đi cùng"))
    pass_time(store, minutes=5)
    store.act(staff(), commands.StartService("5"))
    assert refused(store, commands.ChangeHere("5", "ho-tich")) == "transfer_same"
    for service in ("y-te", "chung-thuc", "y-te"):
        changed = store.act(staff(), commands.ChangeHere("5", service))
    assert (changed["number"], changed["state"], changed["desk"]) == (other, "serving", "5")
    assert (changed["service"], changed["promised_at"]) == ("y-te", promised)
    assert one(store, "SELECT group_concat(service) FROM leg WHERE ticket = 2") == "y-te"
    assert one(store, "SELECT unit FROM ticket WHERE id = 2") == store.centre().service("y-te").unit
    told = "SELECT desk || officer || data FROM event WHERE kind = 'ticket.service_changed'"
    assert one(store, told) == '5q5{"after":"y-te","before":"ho-tich"}'
    places = "SELECT group_concat(code || n) FROM day_count WHERE kind = 'service'"
    assert one(store, places) == "chung-thuc0,ho-tich0,y-te2", "each has one place, somewhere"
    store.close()


def test_a_refused_number_leaves_no_gap(tmp_path: Path) -> None:
    when = clock.parse("2026-11-23T08:00@0", "Asia/Ho_Chi_Minh")
    store = Store.create(tmp_path, document(y_te=1), when, staff())
    assert issue(store, "y-te") == "A001"
    refused(store, commands.IssueTicket("y-te"))
    refused(store, commands.IssueTicket("ho-tich", "vip"))
    assert issue(store, "ho-tich") == "A002"
    store.close()


def test_a_changed_service_keeps_number_and_promise(store: Store) -> None:
    before = store.act(staff(), commands.IssueTicket("ho-tich"))
    pass_time(store, minutes=5)
    after = store.act(staff(), commands.ChangeService(before["number"], "chung-thuc"))
    assert after["service"] == "chung-thuc"
    assert after["promised_at"] == before["promised_at"]


def test_a_slip_nobody_needs_any_more_is_superseded(store: Store) -> None:
    sign_in(store, "5", "q5")
    for _ in range(2):
        store.act(staff(), commands.IssueTicket("ho-tich"))
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))
    store.act(staff(), commands.CloseDay())
    assert one(store, "SELECT group_concat(DISTINCT state) FROM print_job") == "superseded"


def test_what_is_claimed_of_one_ticket_never_goes_back(store: Store) -> None:
    sign_in(store, "5", "q5")
    number = store.act(staff(), commands.IssueTicket("ho-tich"))["number"]
    pass_time(store, minutes=4)
    store.act(staff(), commands.Reprint(number))
    pass_time(store, minutes=-3)
    store.act(staff(), commands.CallNext("5"))
    with store.read() as connection:
        rows = connection.execute("SELECT at FROM event WHERE ticket = 1 ORDER BY seq").fetchall()
    claimed = [row["at"] for row in rows]
    assert claimed == sorted(claimed)


def test_day_close_ends_everything_and_says_how(store: Store) -> None:
    for desk, officer in (("5", "q5"), ("6", "q6")):
        sign_in(store, desk, officer)
    for _ in range(4):
        issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))
    store.act(staff(), commands.CallNext("6"))
    closed = store.act(staff(), commands.CloseDay())
    assert (closed["unrecorded"], closed["expired"]) == (1, 3)
    assert one(store, "SELECT outcome FROM ticket WHERE state = 'done'") == "unrecorded"
    assert one(store, "SELECT count(*) FROM ticket WHERE ended_at IS NULL") == 0
    assert one(store, "SELECT count(*) FROM leg WHERE ended_at IS NULL") == 0
    assert one(store, "SELECT count(*) FROM call WHERE ended_at IS NULL") == 0
    assert one(store, "SELECT count(*) FROM duty WHERE ended_at IS NULL") == 0
    assert refused(store, commands.IssueTicket("ho-tich")) == "day_closed"
    assert refused(store, commands.OpenDay()) == "day_closed"


def test_numbers_begin_again_the_next_day(store: Store) -> None:
    assert [issue(store, "ho-tich"), issue(store, "ho-tich")] == ["A001", "A002"]
    pass_time(store, minutes=24 * 60)
    assert issue(store, "ho-tich") == "A001"
    assert one(store, "SELECT count(*) FROM ticket WHERE state = 'expired'") == 2
