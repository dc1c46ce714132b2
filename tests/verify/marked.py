"""Words and people that can be told again wherever they come out, and a hall through which they
have gone on every way that takes text."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import fields, replace
from io import BytesIO
from pathlib import Path
from typing import Any, ClassVar

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.appointment_commands import AddAppointment
from common.domain.commands import Command
from common.domain.complaint_commands import AnswerComplaint, MakeComplaint
from common.domain.dossier_commands import (
    BeginProcessing,
    CompleteSupplement,
    RequestSupplement,
    TakeIn,
)
from common.domain.person_commands import PurgePeople, PutPeople
from common.domain.refusal import Refusal
from common.domain.report_commands import AnswerUrging, SendUrging
from common.domain.terminal_commands import LeaveTerminal
from common.exchange import appointments, importing
from common.store import scans
from common.store.store import Store
from common.store.vault import people
from common.tui.crash import log_crash
from common.views import history, kiosk_procedures, lookup, procedures
from motcua.keeper import Keeper
from motcua.support.scrub import vocabulary
from tests.display.hall import keep_clock
from tests.hall import issue, pass_time, sign_in, staff
from tests.store import dossier_day, whole_day

PERSON: dict[str, Any] = {
    "name": "Đặng Thị Khuẩn Mật",
    "id_number": "001 190 765 432",
    "birth_date": "1971-08-29",
    "phone": "0987 612 457",
    "email": "khuan.mat@rieng-tu.example",
    "address": "Ngõ Sâu Kín 17, thôn Giấu Tên",
}
"""A citizen. Nothing of it may come out anywhere."""

PEOPLE = (*PERSON.values(), "987612457", "001190765432|183765432")
TYPED = "vì bà Trịnh Mộng Ẩn nhờ"
"""What staff type as a reason: on record in events and in the rows that it explains."""

OFFICER = "Cao Bá Dấu Danh"
"""The name of an officer: on screens and reports of the centre, never in what leaves it."""

PIN = "60917345"
CARD = (
    "001190765432|183765432|Đặng Thị Khuẩn Mật|29081971|Nữ|Ngõ Sâu Kín 17, thôn Giấu Tên|01012021"
)

_FREE = ("reason", "why", "note", "carrier", "shelf", "letter_no")
_CODES = vocabulary()
_UNICODE = re.compile(r"\\u([0-9a-fA-F]{4})")
_SEPARATORS = re.compile(r"[^0-9a-z|@]+")


def plain(text: str) -> str:
    """What is left of a text however it was written: escaped, decomposed, without accents, in
    capitals, spaced out."""
    text = _UNICODE.sub(lambda found: chr(int(found[1], 16)), text)
    text = unicodedata.normalize("NFD", html.unescape(text))
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    return _SEPARATORS.sub("", text.replace("đ", "d").replace("Đ", "D").casefold())


def found_in(content: str | bytes, marks: Iterable[str]) -> set[str]:
    """Which of the marks stand in there, in whatever spelling."""
    if isinstance(content, bytes):
        texts = [content.decode(code, "ignore") for code in ("utf-8", "utf-16-le", "utf-16-be")]
    else:
        texts = [content]
    haystacks = [plain(text) for text in texts]
    return {mark for mark in marks if any(plain(mark) in haystack for haystack in haystacks)}


class MarkedStore(Store):
    """A store whose askers type the mark wherever somebody types words."""

    marked: ClassVar[set[tuple[str, str]]] = set()

    def act(self, actor: Actor, command: Command, request: str | None = None) -> dict[str, Any]:
        """The same, with the words exchanged."""
        given = {field.name: getattr(command, field.name) for field in fields(command)}
        words = {
            name: TYPED
            for name, value in given.items()
            if name in _FREE and isinstance(value, str) and value not in _CODES
        }
        if isinstance(command, commands.AddOfficer):
            words = {"name": OFFICER}
        for name in words:
            self.marked.add((type(command).__name__, name))
        return super().act(actor, replace(command, **words), request)


def live(path: Path, make: Any) -> Store:
    """A hall that has done everything there is with marks in it, in the middle of a later day; its
    clock stands."""
    make(path, clock="2026-11-23T08:00@0").close()  # no moment passes by itself
    store = MarkedStore.open(path)
    whole_day.live(store)
    pass_time(store, minutes=6 * 24 * 60)
    store.act(staff(), commands.OpenDay())
    _people(store)
    _typed(store)
    _complaints(store)
    _files(store)
    _crash(path)
    _day(store)
    Keeper(path).make_round(store)
    keep_clock(store)
    return store


def _people(store: Store) -> None:
    """Full intake, looks, searches, a refusal and a purge."""
    taken = TakeIn(dossier_day.PROCEDURE, channel="postal", people_later=True)
    for purged in (False, True):
        code = str(store.act(staff(), taken)["code"])
        store.act(staff(), PutPeople(code, {"owner": PERSON, "proxy": PERSON}))
        people.people_of(store, code, staff())
        for kind in ("id_number", "phone"):
            assert code in people.find_people(store, {kind: PERSON[kind]}, staff())
        _refused(store, PutPeople(code, {"owner": PERSON | {"phone": PERSON["address"]}}))
        if purged:
            store.act(staff(), PurgePeople(code, "xin xóa"))


def _typed(store: Store) -> None:
    """At terminals and desks: cards under scanners, names where codes belong, wrong PINs."""
    for terminal in ("kiosk:k1", "desk:5"):
        for text in (CARD, PERSON["name"], PERSON["phone"]):
            scans.put(store, terminal, text)
        scans.take(store, terminal)
    for typed in (PERSON["name"], CARD, PERSON["id_number"], PERSON["phone"]):
        with suppress(Refusal):
            lookup.by_code(store, typed)
        with suppress(Refusal):
            lookup.by_digits(store, typed)
        with suppress(Refusal):
            history.find(store, typed)
        with suppress(Refusal):
            procedures.search(store, typed, "5")
        with suppress(Refusal):
            kiosk_procedures.of_service(store, typed)
        _refused(store, commands.IssueTicket(typed))
        _refused(store, AddAppointment(typed, store.now()))
        _refused(store, commands.CallNext("5", number=typed, reason="x"))
        _refused(store, commands.CancelTicket(typed))
    for reason in (CARD, "\x1b[31m" + PERSON["name"], PERSON["name"] * 40):
        _bare_refused(store, commands.HoldHall(reason))
    store.act(staff(), commands.SetPin("q5", "2468"))
    store.act(staff(), commands.SetPin("gs1", "2468"))
    for _ in range(2):
        _refused(store, commands.SignIn("5", "q5", PIN))
        _refused(store, LeaveTerminal(PIN), whole_day.KIOSK)


def _refused(store: Store, command: Command, actor: Actor | None = None) -> None:
    with suppress(Refusal):
        store.act(actor or staff(), command)
        raise AssertionError(f"{type(command).__name__} was to be refused")


def _bare_refused(store: Store, command: Command) -> None:
    """Past the exchange of words."""
    try:
        Store.act(store, staff(), command)
    except Refusal:
        return
    raise AssertionError("it was to be refused")


def _complaints(store: Store) -> None:
    words = f"{PERSON['name']}, {PERSON['phone']}: {PERSON['address']}"
    for kind in ("attitude", "praise"):
        code = str(store.act(staff(), MakeComplaint(kind, words, owner="gs1"))["code"])
        upheld = True if kind == "attitude" else None
        answer = AnswerComplaint(code, f"đã xin lỗi {PERSON['name']}", upheld)
        store.act(Actor(Role.SUPERVISOR, "supervisor", "gs1"), answer)
    agency = next(iter(store.centre().document["agency"]))["code"]
    with suppress(Refusal):
        sent = store.act(staff(), SendUrging(agency))
        store.act(staff(), AnswerUrging(int(sent["urging"]), "hứa ngày mai"))


def _files(store: Store) -> None:
    """Files of other systems with people in them."""
    row = (
        f'{{"kind": "dossier", "id": "x-1", "code": "H21.25-261120-0007", "state": 2,'
        f' "procedure": "1.001193", "channel": "online", "received_at": "2026-11-20T08:00",'
        f' "accepted_at": "2026-11-20T09:00", "ho_ten": "{PERSON["name"]}",'
        f' "note": "{PERSON["phone"]}", "remark": "{PERSON["address"]}"}}\n'
    )
    with suppress(Refusal):
        importing.take_in(store, BytesIO(row.encode()), "tinh", staff(), lambda reject: None)
    rejects = store.folder / "booked.csv"
    rejects.write_text(f"code,service,date,time,phone\nHEN-2,ho-tich,2026-12-01,08:00,{CARD}\n")
    with suppress(Refusal):
        appointments.read(rejects, store.centre())
    rejects.unlink()


def _crash(path: Path) -> None:
    name = PERSON["name"]
    try:
        try:
            raise KeyError(f"{name} {PERSON['phone']}")
        except KeyError as error:
            raise ValueError(f"cannot show {TYPED} {PERSON['address']}") from error
    except ValueError as error:
        log_crash(error, path, "CounterApp")
    assert name


def _day(store: Store) -> None:
    """Visits of today: one over, one called, one waiting."""
    for desk in ("2", "5", "6"):
        sign_in(store, desk, f"q{desk}")
    for _ in range(3):
        issue(store, "ho-tich")
    store.act(staff(), commands.CancelTicket(issue(store, "y-te"), "về nhà"))
    store.act(staff(), commands.PauseDesk("2", "ra ngoài"))
    code = "H21.25-261120-0042"
    due = store.now() + dossier_day.DAY_MS
    store.act(staff(), TakeIn(dossier_day.PROCEDURE, code, channel="online", due_at=due))
    store.act(staff(), BeginProcessing(code))
    store.act(staff(), RequestSupplement(code, "missing", (TYPED,), "thiếu"))
    store.act(staff(), CompleteSupplement(code, due))
    store.act(staff(), RequestSupplement(code, "missing", (), "thiếu nữa", "cần thêm"))
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))
    store.act(whole_day.KIOSK, commands.RateVisit("5", "dissatisfied"))
    store.act(staff(), commands.Finish("5", "advice", "khac", "other"))
    pass_time(store, seconds=30)
    store.act(staff(), commands.CallNext("6"))


def files_of(path: Path) -> Iterator[tuple[str, bytes]]:
    """Every file under a folder."""
    for file in sorted(path.rglob("*")):
        if file.is_file():
            yield str(file.relative_to(path)), file.read_bytes()


def tables(store: Store, hidden: Iterable[tuple[str, str]]) -> dict[str, bytes]:
    """Every column of every table, but those that are meant to hold it."""
    left_out = set(hidden)
    found = {}
    with store.read() as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        for (table,) in names:
            columns = connection.execute(f"PRAGMA table_info ({table})").fetchall()
            for column in (row["name"] for row in columns):
                if (table, column) not in left_out:
                    sql = f'SELECT CAST("{column}" AS BLOB) FROM {table}'  # noqa: S608
                    rows = connection.execute(sql).fetchall()
                    found[f"{table}.{column}"] = b"\n".join(row[0] or b"" for row in rows)
    return found
