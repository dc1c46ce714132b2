"""A hall with desk 5 open for civil status, the catalogue taken in, and a hand on every command."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.commands import Command
from common.domain.refusal import Refusal
from common.store.store import Store
from tests.hall import make_hall, sign_in, staff, with_procedures

BIRTH = "1.001193"
"""Birth registration: the same day, by 15:00."""
MARRIAGE = "1.000894"
SLOW = "X-10-NGAY"
"""A procedure of ours for the tests: ten working days."""
PAID_FIRST = "X-NOP-TRUOC"
"""One whose time counts from the payment."""
UNTIMED = "X-KHONG-HAN"
ON_SITE = "X-HIEN-TRUONG"
"""One that is done on the spot, elsewhere."""

CODE = "H21.25-261123-0042"
OTHER = "H21.25-261123-0043"


def _row(code: str, **others: object) -> dict[str, Any]:
    return {
        "code": code,
        "name": f"Thủ tục {code}",
        "level": "xa",
        "agency": "UBND cấp xã",
        "field": "Hộ tịch",
        "time_value": 10,
        "time_unit": "working_day",
        "cutoff_15h": False,
        **others,
    }


def make_dossier_hall(folder: Path, clock: str = "2026-11-23T08:00") -> Store:
    """The hall, on a Monday morning."""
    store = with_procedures(make_hall(folder, clock=clock))
    own = (
        _row(SLOW, components=[{"name": "Tờ khai", "originals": 1}, {"name": "Bản sao"}]),
        _row(PAID_FIRST, clock_starts="payment"),
        _row(UNTIMED, time_value=None, time_unit=None),
        _row(ON_SITE, at_counter=False, place="Trạm Y tế"),
    )
    store.act(staff(), commands.ImportProcedures(own))
    sign_in(store, "5", "q5")
    return store


class Hall:
    """Short words for what a test does."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def do(self, command: Command) -> dict[str, Any]:
        return self.store.act(staff(), command)

    def refused(self, command: Command) -> str:
        with pytest.raises(Refusal) as refusal:
            self.do(command)
        return refusal.value.code

    def serve(self, **about: Any) -> str:
        """Somebody comes to desk 5 and is served; their number."""
        number = self.do(commands.IssueTicket("ho-tich", printer="none", **about))["number"]
        self.do(commands.CallNext("5", number=number, reason="test"))
        self.do(commands.StartService("5"))
        return str(number)

    def taken(
        self, procedure: str = SLOW, code: str | None = CODE, **others: Any
    ) -> dict[str, Any]:
        """A dossier taken in at desk 5 from somebody who leaves."""
        self.serve()
        given = {"desk": "5", "finish": True, "printer": "none", **others}
        return self.do(dossier.TakeIn(procedure, code, **given))

    def online(self, code: str | None = CODE, **others: Any) -> dict[str, Any]:
        """A dossier that came online, not accepted yet."""
        given = {"channel": "online", "accept": False, **others}
        return self.do(dossier.TakeIn(SLOW, code, **given))

    def state(self, code: str = CODE) -> int:
        return int(self.one("SELECT state FROM dossier WHERE code = :code", code=code)["state"])

    def one(self, sql: str, **values: object) -> Any:
        with self.store.read() as connection:
            return connection.execute(sql, values).fetchone()

    def all(self, sql: str, **values: object) -> list[Any]:
        with self.store.read() as connection:
            return list(connection.execute(sql, values).fetchall())

    def kinds(self, code: str = CODE) -> list[str]:
        rows = self.all(
            "SELECT kind FROM event WHERE subject = :code AND kind LIKE 'dossier.%' ORDER BY seq",
            code=code,
        )
        return [row["kind"] for row in rows]

    def at(self, moment: int) -> str:
        """A moment as the wall clock of the hall has it."""
        zone = self.store.centre().zone
        return datetime.fromtimestamp(moment / 1000, zone).strftime("%Y-%m-%d %H:%M")

    def moment(self, text: str) -> int:
        zone = self.store.centre().zone
        return int(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp() * 1000)
