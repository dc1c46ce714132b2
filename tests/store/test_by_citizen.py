"""What a slip lets its holder do at a kiosk, and how fast a kiosk gives numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain.actor import Actor, Role
from common.domain.citizen_commands import ChangeNumber, GiveUpNumber, TakeNumber
from common.domain.commands import CancelTicket, ChangeService, Command, SetPin
from common.domain.refusal import Refusal
from common.domain.terminal_commands import LeaveTerminal
from common.store import upkeep
from common.store.store import Store
from tests.hall import PIN, make_hall, pass_time, sign_in, staff

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
MOST = 12


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The commune on a Monday at eight, and it stays eight until somebody passes time."""
    made = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield made
    made.close()


def rows(store: Store, sql: str) -> list[dict[str, Any]]:
    with store.read() as connection:
        return [dict(row) for row in connection.execute(sql)]


def take(store: Store, kiosk: Actor = KIOSK) -> dict[str, Any]:
    """A touch at a kiosk: the ticket, as it stands in the store."""
    taken = store.act(kiosk, TakeNumber("ho-tich", origin="kiosk"))
    (ticket,) = rows(store, f"SELECT * FROM ticket WHERE id = {taken['id']}")  # noqa: S608
    return ticket


def refused(store: Store, command: Command) -> Refusal:
    with pytest.raises(Refusal) as caught:
        store.act(KIOSK, command)
    return caught.value


def alerts(store: Store) -> list[tuple[str, str]]:
    found = rows(store, "SELECT kind, subject FROM alert WHERE closed_at IS NULL")
    return [(row["kind"], row["subject"]) for row in found]


def test_the_slip_changes_the_service_and_a_new_one_says_so(store: Store) -> None:
    for desk, officer in (("5", "q5"), ("6", "q6")):
        sign_in(store, desk, officer)
    for _ in range(9):
        take(store)
    before = take(store)
    after = store.act(KIOSK, ChangeNumber(before["token"], "chung-thuc"))
    assert (after["number"], after["service"]) == (before["number"], "chung-thuc")
    assert after["promised_at"] == before["promised_at"]
    changed = rows(store, "SELECT quoted_lo FROM ticket ORDER BY id")[-1]
    assert changed["quoted_lo"] is not None
    assert changed["quoted_lo"] < before["quoted_lo"], "nobody waits there"
    slips = rows(store, "SELECT state FROM print_job ORDER BY id DESC LIMIT 2")
    assert [slip["state"] for slip in slips] == ["queued", "superseded"]


def test_paper_for_changes_ends_with_a_guide(store: Store) -> None:
    token = take(store)["token"]
    store.act(KIOSK, ChangeNumber(token, "chung-thuc"))
    store.act(KIOSK, ChangeNumber(token, "ho-tich"))
    assert refused(store, ChangeNumber(token, "chung-thuc")).code == "change_staff"


def test_the_slip_gives_the_number_up_and_a_strangers_knowledge_does_not(store: Store) -> None:
    ticket = take(store)
    for guess in (CancelTicket(ticket["number"]), ChangeService(ticket["number"], "chung-thuc")):
        assert refused(store, guess).code == "not_permitted"
    assert refused(store, GiveUpNumber("2" * 10)).code == "slip_unknown"
    assert store.act(KIOSK, GiveUpNumber(ticket["token"]))["state"] == "cancelled"
    assert refused(store, GiveUpNumber(ticket["token"])).code == "ticket_state"


def test_a_queue_that_touches_every_five_seconds_never_waits(store: Store) -> None:
    for _ in range(3 * MOST):
        take(store)
        pass_time(store, seconds=5.1)
    assert alerts(store) == []


def test_who_takes_number_after_number_waits_longer_each_time(store: Store) -> None:
    for _ in range(MOST + 1):
        take(store)
    pauses = []
    for _ in range(3):
        refusal = refused(store, TakeNumber("ho-tich", origin="kiosk"))
        assert refusal.code == "numbers_limited"
        pauses.append(refusal.params["seconds"])
        pass_time(store, seconds=pauses[-1])
        take(store)
    assert pauses == [10, 20, 40]
    for _ in range(MOST - 1):  # the first dozen is more than a minute old
        take(store)
    assert refused(store, TakeNumber("ho-tich", origin="kiosk")).params["seconds"] == 60
    assert alerts(store) == [("numbers_limited", "kiosk:k1")]


def test_a_kiosk_that_starts_again_goes_on_counting_and_its_neighbour_does_not(
    store: Store,
) -> None:
    for _ in range(MOST + 1):
        take(store)
    again = Store.open(store.folder)
    assert refused(again, TakeNumber("ho-tich", origin="kiosk")).code == "numbers_limited"
    take(again, Actor(Role.TERMINAL, "kiosk:k2"))
    again.close()


def test_a_supervisors_pin_leaves_the_terminal(store: Store) -> None:
    store.act(staff(), SetPin("gs1", PIN))
    assert refused(store, LeaveTerminal("1357")).params == {"left": 4}
    assert alerts(store) == [("terminal_pin", "kiosk:k1")]
    assert store.act(KIOSK, LeaveTerminal(PIN))["officer"] == "gs1"
    assert alerts(store) == []
    kinds = [row["kind"] for row in rows(store, "SELECT kind FROM event ORDER BY seq")]
    assert kinds[-1] == "terminal.left"


def test_an_officers_pin_does_not(store: Store) -> None:
    store.act(staff(), SetPin("q5", PIN))
    assert refused(store, LeaveTerminal(PIN)).code == "pin_wrong"


def test_five_wrong_pins_lock_the_terminal_and_nobodys_desk(store: Store) -> None:
    store.act(staff(), SetPin("gs1", PIN))
    codes = [refused(store, LeaveTerminal("1357")).code for _ in range(5)]
    assert codes == ["pin_wrong"] * 4 + ["pin_locked"]
    assert refused(store, LeaveTerminal(PIN)).code == "pin_locked"
    assert rows(store, "SELECT 1 FROM officer WHERE pin_failures > 0") == []
    pass_time(store, seconds=61)
    assert store.act(KIOSK, LeaveTerminal(PIN))["officer"] == "gs1"


def test_alerts_about_what_somebody_did_pass(store: Store) -> None:
    refused(store, LeaveTerminal("1357"))
    pass_time(store, minutes=61)
    with store.transaction(staff(), "test") as tx:
        upkeep.end_passing_alerts(tx)
    assert alerts(store) == []
