"""Complaints: entered, handed on, answered; hidden from whoever they are about, whatever their
role; their words nowhere but in their own row, and gone in their time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from common.domain import actor as actors
from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.complaint_commands import (
    AnswerComplaint,
    ComplaintChannel,
    ComplaintKind,
    HandOnComplaint,
    MakeComplaint,
)
from common.domain.dossier_commands import TakeIn
from common.domain.refusal import Refusal
from common.store import complaints
from common.store.care import DiskCare
from common.store.complaints import WordsExpiry
from common.store.store import Store
from common.views import complaints as view
from motcua.keeper import KEEPER, Keeper
from tests.hall import issue, make_hall, pass_time, sign_in, staff, with_procedures

WORDS = "Cán bộ quát tháo, bảo tôi về lấy thêm giấy"
DAY_MIN = 24 * 60
STAFF = sorted(actors.STAFF)
READS_ALL = {Role.SUPERVISOR, Role.DIRECTOR, Role.ADMINISTRATOR, Role.AUDITOR}
MANAGES = READS_ALL - {Role.AUDITOR}


def some(role: Role, officer: str | None = None) -> Actor:
    return Actor(role, "supervisor", officer)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A hall where officer q5 served A001 at desk 5."""
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    issue(store, "ho-tich")
    sign_in(store, "5", "q5")
    for command in (commands.CallNext("5"), commands.StartService("5")):
        store.act(staff(), command)
    pass_time(store, minutes=4)
    store.act(staff(), commands.Finish("5", "accepted"))
    for role in STAFF:
        for who in ("owner", "other"):
            store.act(staff(), commands.AddOfficer(f"{who}-{role.value}", "Người", role.value))
    yield store
    store.close()


def made(store: Store, **given: str) -> str:
    command = MakeComplaint("attitude", WORDS, **{"ticket": "A001", **given})
    return str(store.act(staff(), command)["code"])


def refused(store: Store, actor: Actor, command: commands.Command) -> str:
    with pytest.raises(Refusal) as caught:
        store.act(actor, command)
    return caught.value.code


def test_codes_are_counted_by_year_and_survive_a_restore(store: Store) -> None:
    assert [made(store) for _ in range(2)] == ["KN-2026-0001", "KN-2026-0002"]
    with store.transaction(KEEPER, "test") as tx:
        complaints.lift(tx)
    assert made(store) == "KN-2026-0103"
    pass_time(store, minutes=DAY_MIN * 60)
    assert made(store, date="2026-11-23") == "KN-2027-0001"


def test_it_is_due_after_fifteen_working_days_and_late_after_that(store: Store) -> None:
    code = made(store)
    found = view.read(store, staff(), code)
    # Monday 23 November; without weekends the fifteenth day is Monday 14 December, unless 24
    # November is a day off: then the day after.
    last = store.centre().day_of(found.due_at - 1).isoformat()
    with store.read() as connection:
        off = connection.execute(
            "SELECT count(*) FROM calendar_day WHERE working = 0"
            " AND date BETWEEN '2026-11-24' AND '2026-12-14'"
        ).fetchone()[0]
    assert last == ("2026-12-14", "2026-12-15")[off]
    assert not found.late
    alert = "SELECT count(*) FROM alert WHERE kind = 'complaint_late' AND closed_at IS NULL"
    for minutes, late in ((0, 0), (DAY_MIN * 25, 1)):
        pass_time(store, minutes=minutes)
        with store.transaction(KEEPER, "test") as tx:
            complaints.watch(tx)
            assert tx.connection.execute(alert).fetchone()[0] == late
    assert view.read(store, staff(), code).late
    assert store.act(staff(), AnswerComplaint(code, "Đã nhắc nhở", upheld=True))["late"]
    with store.transaction(KEEPER, "test") as tx:
        complaints.watch(tx)
        assert tx.connection.execute(alert).fetchone()[0] == 0


@pytest.mark.parametrize("role", STAFF)
def test_whoever_it_is_about_never_sees_it_whatever_their_role(store: Store, role: Role) -> None:
    """The officer of the visit, its owner, and somebody else, each in this role."""
    owner = "owner-officer"
    code = made(store, owner=owner)
    free = MakeComplaint("delay", WORDS, owner=owner)
    about_nobody = str(store.act(staff(), free)["code"])
    for who in ("q5", owner, f"other-{role.value}", None):
        actor = some(role, who)
        expected = {about_nobody, code} if role in READS_ALL or who == owner else set[str]()
        if who == "q5":
            expected.discard(code)
        try:
            listed = {one.code for one in view.open_ones(store, actor).found}
            assert listed == {one.code for one in view.newest(store, actor).found}
        except Refusal as refusal:
            assert refusal.code == "not_permitted"
            listed = set()
        assert listed - {about_nobody} == expected - {about_nobody}, (role, who)
        if code not in expected:
            with pytest.raises(Refusal, match="complaint_unknown"):
                view.read(store, actor, code)
            for command in (AnswerComplaint(code, "Đúng", True), HandOnComplaint(code, owner)):
                assert refused(store, actor, command) in {"complaint_unknown", "not_permitted"}
            continue
        found = view.read(store, actor, code)
        reads = role in MANAGES or who == owner
        assert (found.words == WORDS) == reads, (role, who)
        assert WORDS not in repr(found)


@pytest.mark.parametrize("role", STAFF)
def test_who_may_enter_hand_on_and_answer(store: Store, role: Role) -> None:
    actor = some(role, f"other-{role.value}")
    code = made(store, owner="owner-officer")
    outcomes = {}
    for name, command in (
        ("make", MakeComplaint("praise", "Cảm ơn")),
        ("hand_on", HandOnComplaint(code, "owner-supervisor")),
        ("answer", AnswerComplaint(code, "Đã xem", upheld=False)),
    ):
        try:
            store.act(actor, command)
            outcomes[name] = True
        except Refusal:
            outcomes[name] = False
    assert outcomes == {
        "make": role in MANAGES | {Role.GUIDE},
        "hand_on": role in MANAGES,
        "answer": role in MANAGES,
    }


@pytest.mark.parametrize("role", STAFF)
def test_nobody_owns_one_about_themselves_nor_an_auditor_any(store: Store, role: Role) -> None:
    with store.transaction(KEEPER, "test") as tx:
        tx.run("UPDATE officer SET role = :role WHERE code = 'q5'", role=role.value)
    wanted = "not_permitted" if role is Role.AUDITOR else "complaint_owner_concerned"
    assert refused(store, staff(), MakeComplaint("fee", WORDS, ticket="A001", owner="q5")) == wanted
    code = made(store)
    assert refused(store, staff(), HandOnComplaint(code, "q5")) == wanted
    assert view.read(store, staff(), code).owner != "q5"
    if role in MANAGES:  # whoever enters one about themselves does not answer it
        entered = store.act(some(role, "q5"), MakeComplaint("fee", WORDS, ticket="A001"))
        assert entered["owner"] != "q5"
    if role not in {Role.AUDITOR}:
        store.act(staff(), HandOnComplaint(code, f"owner-{role.value}"))
        owner = some(role, f"owner-{role.value}")
        assert store.act(owner, AnswerComplaint(code, "Đã xem", upheld=False))["upheld"] is False


def test_whoever_had_to_do_with_the_dossier_does_not_see_it(store: Store) -> None:
    with_procedures(store)
    officer = some(Role.OFFICER, "q5")
    taken = TakeIn("1.001193", "H21.25-261123-7001", desk="5", people_later=True)
    issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    store.act(officer, commands.StartService("5"))
    code = str(store.act(officer, taken)["code"])
    about = str(store.act(staff(), MakeComplaint("delay", WORDS, dossier=code))["code"])
    with store.read() as connection:
        row = complaints.need(connection, about, staff())
        assert complaints.about(connection, row["id"]) == {"q5"}
    with pytest.raises(Refusal, match="complaint_unknown"):
        view.read(store, some(Role.DIRECTOR, "q5"), about)


def test_what_was_said_is_in_its_row_only_and_goes_in_its_time(store: Store) -> None:
    code = made(store)
    answer = "Đã xin lỗi công dân"
    store.act(staff(), AnswerComplaint(code, answer, upheld=True), "r-1")
    for said in (WORDS, answer):
        assert _tables_with(store, said) == {"complaint"}
    expiry = WordsExpiry()
    pass_time(store, minutes=DAY_MIN * 365)
    assert expiry.go_on(store, KEEPER) == 0
    pass_time(store, minutes=DAY_MIN * 370)
    assert WordsExpiry().go_on(store, KEEPER) == 1
    for said in (WORDS, answer):
        assert _tables_with(store, said) == set()
    found = view.read(store, staff(), code)
    assert (found.purged, found.words, found.answer, found.upheld) == (True, None, None, True)


def _tables_with(store: Store, text: str) -> set[str]:
    with store.read() as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL"
        ).fetchall()
        return {
            table["name"]
            for table in tables
            for row in connection.execute(f"SELECT * FROM {table['name']}").fetchall()  # noqa: S608
            if text in " ".join(str(value) for value in row)
        }


def test_events_say_that_it_happened_and_whom_it_is_about(store: Store) -> None:
    code = made(store, owner="owner-supervisor")
    store.act(staff(), HandOnComplaint(code, "owner-director"))
    store.act(staff(), AnswerComplaint(code, "Không đúng", upheld=False))
    with store.read() as connection:
        rows = connection.execute(
            "SELECT kind, ticket, subject, data FROM event WHERE kind LIKE 'complaint.%'"
        ).fetchall()
    assert [row["kind"] for row in rows] == [
        "complaint.made",
        "complaint.handed_on",
        "complaint.answered",
    ]
    assert {row["subject"] for row in rows} == {code}
    assert {row["ticket"] for row in rows} == {None}  # or it stood in the ticket's history
    said = json.loads(rows[0]["data"])
    assert (said["concerned"], said["on_ticket"], said["about"]) == (["q5"], 1, "attitude")


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (MakeComplaint("rude", WORDS), "complaint_kind"),
        (MakeComplaint("fee", WORDS, channel="pigeon"), "complaint_channel"),
        (MakeComplaint("fee", "  \n "), "text_empty"),
        (MakeComplaint("fee", "001099012345|123456789|Nguyễn Văn A|"), "text_card"),
        (MakeComplaint("fee", WORDS, ticket="A777"), "ticket_unknown"),
        (MakeComplaint("fee", WORDS, dossier="H21.25-261123-9999"), "dossier_unknown"),
        (MakeComplaint("fee", WORDS, owner="nobody"), "officer_unknown"),
        (AnswerComplaint("KN-2026-0009", "Đúng", True), "complaint_unknown"),
        (AnswerComplaint("KN-2026-0001", "Đúng"), "complaint_upheld_needed"),
        (AnswerComplaint("KN-2026-0001", "", True), "text_empty"),
    ],
)
def test_what_is_refused(store: Store, command: commands.Command, code: str) -> None:
    made(store)
    assert refused(store, staff(), command) == code


def test_it_is_answered_once_and_praise_is_not_upheld(store: Store) -> None:
    code = made(store)
    store.act(staff(), AnswerComplaint(code, "Đúng", upheld=True))
    assert refused(store, staff(), AnswerComplaint(code, "Sai", upheld=False)) == (
        "complaint_answered"
    )
    assert refused(store, staff(), HandOnComplaint(code, "gs1")) == "complaint_answered"
    praise = str(store.act(staff(), MakeComplaint("praise", "Rất tận tình"))["code"])
    assert refused(store, staff(), AnswerComplaint(praise, "Cảm ơn", upheld=True)) == (
        "complaint_upheld_needed"
    )
    store.act(staff(), AnswerComplaint(praise, "Cảm ơn"))
    assert view.open_ones(store, staff()).found == []


def test_every_kind_and_channel_is_kept(store: Store) -> None:
    for kind, channel in product(ComplaintKind, ComplaintChannel):
        store.act(staff(), MakeComplaint(kind.value, WORDS, channel.value))
    found = view.newest(store, staff()).found
    assert {(one.kind, one.channel) for one in found} == {
        (kind.value, channel.value) for kind, channel in product(ComplaintKind, ComplaintChannel)
    }


def test_keeper_opens_the_alert_and_forgets_the_words(store: Store) -> None:
    """Its rounds and its care of the disk have clocks of their own, so the rows are made older."""
    late, old = made(store), made(store)
    store.act(staff(), AnswerComplaint(old, "Đã xem", upheld=False))
    with store.transaction(KEEPER, "test") as tx:
        tx.run("UPDATE complaint SET due_at = 1 WHERE code = :code", code=late)
        tx.run("UPDATE complaint SET answered_at = 1 WHERE code = :code", code=old)
    Keeper(store.folder).make_round(store)
    with store.read() as connection:
        (subject,) = connection.execute(
            "SELECT subject FROM alert WHERE kind = 'complaint_late' AND closed_at IS NULL"
        ).fetchone()
    assert subject == late
    care = DiskCare(store.folder, KEEPER)
    care.look()
    care.close()
    assert view.read(store, staff(), old).purged
