"""A counter without a computer: keys on a real line, the real service, a real store."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.inputs.profile import SHIPPED
from common.centre.load import load
from common.domain import commands
from common.domain.keypad import Key
from common.i18n.translator import Translator
from common.store import clock, events
from common.store.folder import database
from common.store.store import Store
from common.views import keypad as view
from hardware import keying
from hardware.health import HealthBoard
from hardware.input.model import Reason
from hardware.keying import Hands
from tests.hall import issue, make_hall, sign_in, staff
from tests.hardware.input.adapter import Adapter
from tests.hardware.test_service import eventually, health, running

DESK = "5"
MORNING = "2026-11-23T08:00@0"
PIN, WRONG_PIN = "135792468013", "975310864200"
"""As long as a PIN may be, so that none of them is in a file by chance."""


@pytest.fixture
def lines(tmp_path: Path) -> Iterator[dict[str, Adapter]]:
    """A line for each device."""
    made = {code: Adapter(tmp_path / code) for code in ("b5", "d5", "m5", "mk1")}
    yield made
    for line in made.values():
        line.unplug()


def document(lines: dict[str, Adapter]) -> dict[str, Any]:
    """The commune with nothing but input devices at desk 5, and one scanner at its kiosk."""
    made = as_document(load(shipped.centre("dan-hai")))
    made["centre"]["rules"]["absent_min_s"] = 0
    made |= {"printer": [], "sign": [], "speaker": []}
    for kiosk in made["kiosk"]:
        kiosk["printer"] = None
    if not lines:
        return made
    url = {code: str(line.link) for code, line in lines.items()}
    at = {"address": 0, "desk": DESK}
    # No two presses of a test are as far apart as a finger's.
    made["keypad_profile"] = [{**_keys("ascii"), "code": "quick", "repeat_ms": 0}]
    made["keypad"] = [
        {"code": "b5", "url": url["b5"], "profile": "quick", "officer": "q5", **at},
    ]
    levels = ["very_satisfied", "satisfied", "dissatisfied"]
    made["rating_pad"] = [
        {"code": "d5", "url": url["d5"], "profile": "rating", "levels": levels, **at},
    ]
    made["scanner"] = [
        {"code": "m5", "url": url["m5"], "desk": DESK, "kiosk": None},
        {"code": "mk1", "url": url["mk1"], "desk": None, "kiosk": "k1"},
    ]
    return made


def _keys(profile: str) -> dict[str, Any]:
    return tomllib.loads((SHIPPED / f"{profile}.toml").read_text("utf-8"))


@pytest.fixture
def store(lines: dict[str, Adapter], tmp_path: Path) -> Iterator[Store]:
    """A Monday at 8:00 that stands still, with the service at work."""
    when = clock.parse(MORNING, "Asia/Ho_Chi_Minh")
    store = Store.create(tmp_path / "hall", document(lines), when, staff())
    store.act(staff(), commands.SetPin("q5", PIN))
    with running(store.folder):
        eventually(lambda: all(health(store, code) == "ok" for code in lines))
        yield store
    store.close()


@pytest.fixture
def press(store: Store, lines: dict[str, Adapter]) -> Callable[..., None]:
    """Press keys of the keypad, and wait until the desk is as these say: its state, its officer,
    the state of its holder, and the holder's number."""

    def do(keys: str, *wanted: str | None) -> None:
        lines["b5"].send(keys.encode())
        eventually(lambda: at_desk(store) == wanted, 5)

    return do


def at_desk(store: Store) -> tuple[str | None, ...]:
    desk = view.read(store, DESK)
    return desk.state, desk.officer, desk.holder, desk.number


def refusals(store: Store) -> list[tuple[str, str]]:
    return [
        (event["data"]["key"], event["data"]["code"])
        for event in events.since(store, 0)
        if event["kind"] == "keypad.refused"
    ]


def who_did(store: Store, kind: str) -> set[tuple[str, str]]:
    """Role and terminal of whoever did such things."""
    found = [event for event in events.since(store, 0) if event["kind"] == kind]
    return {(event["role"], event["terminal"]) for event in found}


def outcomes(store: Store) -> dict[str, str]:
    return {
        event["subject"]: event["data"]["outcome"]
        for event in events.since(store, 0)
        if event["kind"] == "ticket.finished"
    }


def test_a_desk_works_from_sign_in_to_closing_with_nothing_but_its_keypad(
    store: Store, press: Callable[..., None]
) -> None:
    first, second, third = (issue(store, "ho-tich") for _ in range(3))
    urgent = issue(store, "ho-tich", "priority")
    press(f"{PIN}\r", "open", "q5", None, None)
    press("/", "open", "q5", "called", urgent)
    press("+", "open", "q5", "serving", urgent)
    press("1\r", "open", "q5", None, None)
    press("+", "open", "q5", "called", first)
    press("**-", "open", "q5", None, None)
    press("+", "open", "q5", "called", second)
    press("+", "open", "q5", "serving", second)
    press("+", "open", "q5", "called", third)
    press("+", "open", "q5", "serving", third)
    press("8\r", "open", "q5", None, None)
    press(f"{int(first[1:])}\r", "open", "q5", "called", first)
    press("+4\r", "open", "q5", None, None)
    press(".", "paused", "q5", None, None)
    press(".", "closed", None, None, None)
    assert outcomes(store) == {
        urgent: "accepted",
        second: "unrecorded",
        third: "left",
        first: "result_returned",
    }
    assert refusals(store) == []
    assert who_did(store, "duty.started") == {("terminal", f"keypad:{DESK}")}
    assert who_did(store, "ticket.called") == {("officer", f"keypad:{DESK}")}


def test_what_does_nothing_is_kept_without_the_digits(
    store: Store, press: Callable[..., None], lines: dict[str, Adapter]
) -> None:
    press(f"+{WRONG_PIN}\r\r", "closed", None, None, None)
    eventually(lambda: len(refusals(store)) == 3, 5)
    number = issue(store, "ho-tich")
    press(f"{PIN}\r+", "open", "q5", "called", number)
    press("+.", "open", "q5", "serving", number)
    eventually(lambda: len(refusals(store)) == 4, 5)
    assert refusals(store) == [
        ("next", "desk_no_officer"),
        ("enter", "pin_wrong"),
        ("enter", "keypad_entry"),
        ("close", "desk_holding"),
    ]
    for path in (database(store.folder), database(store.folder).with_name("motcua.db-wal")):
        data = path.read_bytes()
        assert WRONG_PIN.encode() not in data
        assert PIN.encode() not in data


def test_a_press_of_the_pad_rates_the_visit_and_names_the_desk_only(
    store: Store, press: Callable[..., None], lines: dict[str, Adapter]
) -> None:
    lines["d5"].send(b"2")
    eventually(lambda: refusals(store) == [("2", "nothing_to_rate")], 5)
    number = issue(store, "ho-tich")
    press(f"{PIN}\r++", "open", "q5", "serving", number)
    lines["d5"].send(b"3")

    def rated() -> list[dict[str, Any]]:
        return [event for event in events.since(store, 0) if event["kind"] == "visit.rated"]

    eventually(lambda: bool(rated()), 5)
    (event,) = rated()
    assert (event["terminal"], event["data"]["level"]) == (f"pad:{DESK}", "dissatisfied")


def test_what_is_scanned_waits_for_the_terminal_it_was_scanned_at(
    store: Store, lines: dict[str, Adapter]
) -> None:
    number = issue(store, "ho-tich")
    lines["m5"].send(f"{number}\r".encode())
    lines["mk1"].send("038090001234|111222333|Nguyễn Văn A|01011990|Nam\r".encode())

    def waiting() -> dict[str, dict[str, Any]]:
        with store.read() as connection:
            rows = connection.execute("SELECT terminal, data FROM input WHERE kind = 'scan'")
            return {row["terminal"]: json.loads(row["data"]) for row in rows}

    eventually(lambda: len(waiting()) == 2, 5)
    assert waiting() == {
        f"desk:{DESK}": {"class": "number", "number": number},
        "kiosk:k1": {"class": "card"},
    }


def test_a_line_that_is_gone_is_told_and_works_again_when_it_is_back(
    store: Store, press: Callable[..., None], lines: dict[str, Adapter]
) -> None:
    sign_in(store, DESK, "q5")
    lines["b5"].unplug()
    eventually(lambda: health(store, "b5") == "offline", 5)
    lines["b5"].plug()
    eventually(lambda: health(store, "b5") == "ok", 5)
    press(".", "paused", "q5", None, None)


def test_a_panel_is_the_sign_and_the_keypad_of_its_desk_on_one_line(tmp_path: Path) -> None:
    line = Adapter(tmp_path / "panels")
    made = document({})
    panel = {"address": 0x25, "desk": DESK}
    made["sign"] = [
        {"code": "s5", "bus": str(line.link), "protocol": "qsystem", "width": 4, **panel},
    ]
    made["keypad"] = [
        {"code": "b5", "url": str(line.link), "profile": "qsystem", "officer": None, **panel},
    ]
    store = Store.create(tmp_path / "hall", made, clock.parse(MORNING, "Asia/Ho_Chi_Minh"), staff())
    sign_in(store, DESK, "q5")
    number = issue(store, "ho-tich")
    with running(store.folder):
        eventually(lambda: health(store, "b5") == health(store, "s5") == "ok")
        line.send(b"\x01\x25\x31\x07")
        shown: list[bytes] = []
        eventually(lambda: shown.append(line.hear()) or number.encode() in b"".join(shown), 5)
    assert at_desk(store) == ("open", "q5", "called", number)
    store.close()
    line.unplug()


def test_a_press_that_had_to_wait_for_seconds_surprises_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keying, "LATE_S", 0.0)
    store = make_hall(tmp_path)
    sign_in(store, DESK, "q5")
    issue(store, "ho-tich")
    board = HealthBoard(tmp_path)
    hands = Hands(tmp_path, board, [{"code": "b5", "desk": DESK, "officer": None}], [], [])
    hands.on_key("b5", Key.NEXT)
    hands.close()
    board.start()
    board.stop()
    assert refusals(store) == [("next", "keypad_late")]
    assert at_desk(store) == ("open", "q5", None, None)
    store.close()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_supervisor_has_words_for_every_device_and_every_reason(lang: str) -> None:
    t = Translator(lang)
    kinds = {f"device.{kind}" for kind in ("keypad", "rating_pad", "scanner")}
    reasons = {f"evidence.input_{reason}" for reason in Reason}
    assert {key for key in kinds | reasons if not t.has(key)} == set()
