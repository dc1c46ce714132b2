"""A hall whose civil status takes people's data, and the people of these tests."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

from common.domain.actor import Actor, Role
from common.domain.commands import ApplyCentre, ImportProcedures
from common.domain.dossier_commands import TakeIn
from common.store import events
from common.store.invariants import violations
from common.store.store import Store
from common.store.vault import keyfile, people
from common.store.vault.cipher import Master
from tests.hall import make_hall, staff

OFFICER = Actor(Role.OFFICER, "desk:5", "q5")
PROCEDURE = "1.000894"

AN: dict[str, Any] = {
    "name": "Nguyễn Thị Ấn",
    "id_number": "001 190 012 345",
    "birth_date": "1990-02-03",
    "phone": "0912 345 678",
    "email": "an.nguyen@example.vn",
    "address": "Thôn Hạ, xã Đan Hải, tỉnh Hà Tĩnh",
}
BINH: dict[str, Any] = {"name": "Trần Văn Bỉnh", "id_number": "183456789", "phone": "+84 912345679"}
COUPLE = {"owner": AN, "submitter": BINH}

PLAIN = (*AN.values(), *BINH.values(), "001190012345", "+84912345678", "+84912345679")
"""Whatever must be found nowhere, as typed and as kept."""


def full_hall(folder: Path, *, key: bool = True, clock: str = "2026-11-23T08:00@0") -> Store:
    """The hall, with its key beside it."""
    store = make_hall(folder, clock=clock)
    switch_on(store)
    if key:
        keyfile.make(folder, Master.new())
    return store


def switch_on(store: Store, intake: str = "full") -> None:
    """How civil status takes dossiers in."""
    document = deepcopy(dict(store.centre().document))
    for service in document["service"]:
        if service["code"] == "ho-tich":
            service["intake"] = intake
    store.act(staff(), ApplyCentre(document))
    row = {
        "code": PROCEDURE,
        "name": "Đăng ký kết hôn",
        "agency": "UBND cấp xã",
        "field": "Hộ tịch",
        "time_value": 5,
        "time_unit": "working_day",
    }
    store.act(staff(), ImportProcedures((row,)))


def take_in(store: Store, request: str | None = None, **more: Any) -> str:
    """A dossier that came by post; its code."""
    how: dict[str, Any] = {"channel": "postal", "service": "ho-tich", "accept": False} | more
    return str(store.act(OFFICER, TakeIn(PROCEDURE, **how), request)["code"])


def names(store: Store, code: str) -> dict[str, str | None]:
    found = people.people_of(store, code, OFFICER)
    return {one.role.value: one.fields and one.fields.name for one in found}


def said(store: Store, kind: str) -> list[dict[str, object]]:
    return [event for event in events.since(store, 0) if event["kind"] == kind]


def sound(store: Store) -> list[str]:
    with store.read() as connection:
        return violations(connection)
