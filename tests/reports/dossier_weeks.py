"""A hall that has lived with dossiers for six weeks, from the fifth of October to the twentieth of
November 2026: they come by every channel, wait, are late, refused, withdrawn, stopped, urged, paid
for. Everything through the real actions; the dice always fall alike."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from common.domain import dossier_commands as dossier
from common.domain import handover_commands as handover
from common.domain.commands import Command, ImportProcedures
from common.domain.fee_commands import DemandFee, RecordFee, RefundFee
from common.domain.refusal import Refusal
from common.domain.reporting import Span, read_span
from common.i18n.translator import Translator
from common.reports.asked import Asked
from common.store.store import Store
from tests.exchange.province import dossier as row
from tests.exchange.province import jsonl, send
from tests.hall import pass_time, staff
from tests.store.dossier_hall import PAID_FIRST, SLOW, Hall, make_dossier_hall

START = "2026-10-05T08:00"
DAYS = 47
PROCEDURES = (SLOW, "X-CHUNG-THUC", "X-DAT-DAI", PAID_FIRST)
OCTOBER, NOVEMBER, DECEMBER = (read_span(f"2026-{month}") for month in (10, 11, 12))
_REASONS = ("missing", "expired", "wrong_form")


def make_weeks(folder: Path, days: int = DAYS) -> Store:
    """The hall at the end of it."""
    store = make_dossier_hall(folder, START)
    rows = (
        procedure("X-CHUNG-THUC", "Chứng thực", online_level="full", time_value=2),
        procedure("X-DAT-DAI", "Đất đai", online_level="partial", time_value=5),
    )
    store.act(staff(), ImportProcedures(rows))
    _Weeks(store).live(days)
    return store


def asked(store: Store, span: Span, **narrowed: str) -> Asked:
    """A question in Vietnamese."""
    return Asked(store, span, Translator("vi"), **narrowed)


def raw(store: Store, table: str) -> list[dict[str, Any]]:
    """Every row of a table, as it is."""
    with store.read() as connection:
        found = connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - a test's
        return [dict(each) for each in found]


def events(store: Store, kind: str) -> list[dict[str, Any]]:
    """Every event of a kind, in order."""
    with store.read() as connection:
        sql = "SELECT * FROM event WHERE kind = :kind ORDER BY seq"
        return [dict(each) for each in connection.execute(sql, {"kind": kind}).fetchall()]


def procedure(code: str, field: str, **others: object) -> dict[str, Any]:
    """A row of the catalogue."""
    return {
        "code": code,
        "name": f"Thủ tục {code}",
        "level": "xa",
        "agency": "UBND cấp xã",
        "field": field,
        "service": "ho-tich",
        "time_value": 3,
        "time_unit": "working_day",
        "cutoff_15h": False,
        **others,
    }


class _Weeks:
    def __init__(self, store: Store) -> None:
        self.store = store
        self.hall = Hall(store)
        self.dice = random.Random(7)
        self.open: list[str] = []
        self.serial = 0

    def live(self, days: int) -> None:
        """One day after the other; dossiers come from Monday to Friday."""
        first = date.fromisoformat(START[:10])
        for day in (first + timedelta(n) for n in range(days)):
            if day.weekday() < 5:
                self._day(day)
            pass_time(self.store, minutes=24 * 60)

    def _day(self, day: date) -> None:
        for _ in range(self.dice.randint(2, 4)):
            self._come(day)
        for code in [*self.open]:
            self._go_on(code)
        if day.day % 5 == 0:
            self._from_province(day)

    def _come(self, day: date) -> None:
        self.serial += 1
        code = f"H21.25-{day:%y%m%d}-{self.serial:04}"
        channel = self.dice.choice(("postal", "online", "online"))
        procedure = self.dice.choice(PROCEDURES)
        accept = self.dice.random() < 0.6
        self._do(dossier.TakeIn(procedure, code, channel=channel, accept=accept))
        self.open.append(code)

    def _go_on(self, code: str) -> None:
        ways = dict(self._ways(code))
        for command in ways.get(self.dice.randint(1, 30), ()):
            if not self._do(command):
                return

    def _ways(self, code: str) -> Iterator[tuple[int, tuple[Command, ...]]]:
        reason = self.dice.choice(_REASONS)
        yield 1, (dossier.RefuseDossier(code, "not_competent"),)
        yield 2, (dossier.RequestSupplement(code, reason),)
        yield 3, (dossier.CompleteSupplement(code),)
        yield 4, (dossier.WithdrawDossier(code),) if self.dice.random() < 0.2 else ()
        yield 5, (dossier.StopDossier(code, "not_completed"),)
        yield 6, (dossier.DemandPayment(code),)
        yield 7, (dossier.ResumeProcessing(code),)
        yield 8, (dossier.AcceptDossier(code),)
        yield 9, (dossier.RecordResult(code), dossier.ReturnResult(code, "receipt_shown"))
        yield 10, (dossier.RecordResult(code),)
        yield 11, (dossier.RecordResult(code, "refused", "taken_wrongly"),)
        yield 12, (dossier.RequestSupplement(code, reason, why="Thiếu trang"),)
        yield 13, tuple(self._paid(code))
        yield 14, tuple(self._given_back()) if self.dice.random() < 0.2 else ()

    def _given_back(self) -> Iterator[Command]:
        """What was paid some time ago."""
        paid = [each["id"] for each in raw(self.store, "fee") if each["state"] == "paid"]
        if paid:
            yield RefundFee(paid[0], f"HT-{paid[0]}")

    def _paid(self, code: str) -> Iterator[Command]:
        kind = self.dice.choice(("fee", "charge"))
        method = self.dice.choice(("cash", "card", "online"))
        amount = self.dice.choice((8_000, 20_000, 50_000))
        yield DemandFee(kind, amount, dossier=code, name="Lệ phí")
        fee = max((each["id"] for each in raw(self.store, "fee")), default=0)
        yield RecordFee(fee, method, self.dice.choice(("ubnd-xa", "kinh-te")), f"BL-{code}")

    def _from_province(self, day: date) -> None:
        """What was handed in at a counter elsewhere, with the date of its receipt."""
        self.serial += 1
        before = day - timedelta(1)
        came = row(
            self.serial,
            channel="direct",
            received_at=f"{before}T08:00",
            accepted_at=f"{before}T09:00",
            due_at=f"{day + timedelta(2)}T16:00",
        )
        assert send(self.store, jsonl(came)).why == []
        self.open.append(came["code"])

    def _do(self, command: Command) -> bool:
        """What the rules do not allow is not done."""
        try:
            self.hall.do(command)
        except Refusal:
            return False
        return True


def batch(store: Store, agency: str, code: str) -> str:
    """A batch with one dossier that is on its way to an agency."""
    hall = Hall(store)
    made = str(hall.do(handover.OpenBatch(agency))["code"])
    hall.do(handover.AddToBatch(code))
    hall.do(handover.SendBatch(made, "q5"))
    return made
