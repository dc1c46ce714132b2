"""From the centre file to the board: whatever a sign is said to speak there is what it hears."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from common.centre.document import as_document
from common.centre.load import load
from common.centre.signs.known import profiles
from common.centre.signs.profile import Profile
from common.domain import commands
from common.domain.refusal import Trouble
from common.store import clock, events
from common.store.store import Store
from common.views import signs
from common.views.signs import SignRow
from hardware.showing import board
from hardware.sign.emulator import Board, SignEmulator
from motcua.demo import place
from tests.cli.shell import motcua
from tests.common.centre.files import edited
from tests.hardware.test_service import eventually, health, running

ADDRESS = 7


def document(folder: Path, bus: str, keys: str) -> dict[str, Any]:
    """The small centre, read from its file, with a sign on this line that has these keys."""
    path = folder / "nho.toml"
    path.write_text(
        edited('bus = "/dev/ttyUSB0"\naddress = 1', f'bus = "{bus}"\naddress = {ADDRESS}\n{keys}'),
        "utf-8",
    )
    return as_document(load(path))


@contextmanager
def hall(folder: Path, document: dict[str, Any]) -> Iterator[Store]:
    """A hall with that centre, its desk open and one person waiting."""
    when = clock.parse(place.MONDAY, "Asia/Ho_Chi_Minh")
    store = Store.create(folder / "hall", document, when, place.SHOWMAN)
    try:
        store.act(place.SHOWMAN, commands.SetPin("q1", place.PIN))
        store.act(place.SHOWMAN, commands.SignIn("5", "q1", place.PIN))
        store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
        yield store
    finally:
        store.close()


def emulated(folder: Path, profile: Profile, width: int = 6) -> SignEmulator:
    boards = [Board(ADDRESS, "5", width, lines=profile.lines)]
    return SignEmulator(boards, folder / "line", profile=profile)


def rows(line: SignEmulator) -> list[str]:
    """What stands on the lines of its only board."""
    return [row.strip() for row in line.boards()[0].text.split("\n")]


def shown(store: Store) -> list[dict[str, Any]]:
    return [event for event in events.since(store, 0) if event["kind"] == "sign.shown"]


def one_sign(store: Store) -> SignRow:
    (found,) = signs.read(store)
    return found


def own(document: dict[str, Any]) -> Profile:
    return profiles(document["protocol"])["old-boards"]


def test_a_call_is_acknowledged_by_a_board_that_answers(tmp_path: Path) -> None:
    with emulated(tmp_path, profiles(())["led485"]) as line:
        made = document(tmp_path, f"{line.path}?baud=19200", 'protocol = "led485"')
        with hall(tmp_path, made) as store, running(store.folder):
            called = store.act(place.SHOWMAN, commands.CallNext("5"))
            assert line.wait_for(ADDRESS, called["number"], 5)
            eventually(lambda: shown(store) != [])
            eventually(lambda: health(store, "s1") == "ok")
            (event,) = shown(store)
    assert (event["subject"], event["desk"]) == ("s1", "5")
    assert event["data"]["acknowledged"] is True


def test_a_protocol_of_the_centres_own_is_spoken_from_what_the_store_keeps(tmp_path: Path) -> None:
    made = document(tmp_path, str(tmp_path / "line"), 'protocol = "old-boards"')
    with (
        emulated(tmp_path, own(made)) as line,
        hall(tmp_path, made) as store,
        running(store.folder),
    ):
        called = store.act(place.SHOWMAN, commands.CallNext("5"))
        assert line.wait_for(ADDRESS, called["number"], 5)
        eventually(lambda: shown(store) != [])
        assert shown(store)[0]["data"]["acknowledged"] is True


def test_a_board_of_two_lines_shows_its_number_on_the_first(tmp_path: Path) -> None:
    with emulated(tmp_path, profiles(())["p10"], width=16) as line:
        made = document(tmp_path, line.path, 'protocol = "p10"')
        with hall(tmp_path, made) as store, running(store.folder):
            called = store.act(place.SHOWMAN, commands.CallNext("5"))
            wanted = [called["number"], ""]
            assert line.wait(lambda: rows(line) == wanted, 5)


def test_a_board_is_what_the_file_says_of_it(tmp_path: Path) -> None:
    keys = 'protocol = "strip"\nwidth = 12\nlines = 3\nglyphs = "segment"'
    made = document(tmp_path, "/dev/ttyUSB0", keys)
    found = board(made["sign"][0], profiles(made["protocol"]))
    assert (found.address, found.width, found.lines) == (ADDRESS, 12, 3)
    assert found.showable("A012")
    assert not found.showable("M012")


@pytest.mark.parametrize(("width", "word"), [(4, "----"), (8, "TAM NGHI")])
def test_the_document_of_an_older_program_still_drives_its_boards(
    width: int, word: str, tmp_path: Path
) -> None:
    with emulated(tmp_path, profiles(())["stx"], width=width) as line:
        made = document(tmp_path, line.path, f'protocol = "stx"\nwidth = {width}')
        del made["protocol"], made["sign"][0]["lines"], made["sign"][0]["glyphs"]
        with hall(tmp_path, made) as store, running(store.folder):
            called = store.act(place.SHOWMAN, commands.CallNext("5"))
            assert line.wait_for(ADDRESS, called["number"], 5)
            store.act(place.SHOWMAN, commands.Finish("5", "accepted"))
            store.act(place.SHOWMAN, commands.PauseDesk("5", "break"))
            assert line.wait_for(ADDRESS, word, 5)


def test_a_board_over_the_hall_lists_the_calls_newest_on_top(tmp_path: Path) -> None:
    with emulated(tmp_path, profiles(())["p10"], width=16) as line:
        made = document(tmp_path, line.path, 'protocol = "p10"')
        made["sign"][0] |= {"desk": None, "zone": "sanh"}
        with hall(tmp_path, made) as store, running(store.folder):
            assert line.wait(lambda: rows(line)[0] in {"KINH CHAO ONG BA", "MOI LAY SO"}, 5)
            first = store.act(place.SHOWMAN, commands.CallNext("5"))["number"]
            assert line.wait(lambda: rows(line) == [f"{first} > QUAY 5", ""], 5)
            store.act(place.SHOWMAN, commands.Finish("5", "accepted"))
            store.act(place.SHOWMAN, commands.IssueTicket("ho-tich"))
            second = store.act(place.SHOWMAN, commands.CallNext("5"))["number"]
            assert line.wait(lambda: rows(line) == [f"{second} > QUAY 5", f"{first} > QUAY 5"], 5)
            eventually(lambda: health(store, "s1") == "ok")


def test_what_a_sign_should_show_and_said_last_is_kept_and_listed(tmp_path: Path) -> None:
    with emulated(tmp_path, profiles(())["led485"]) as line:
        made = document(tmp_path, line.path, 'protocol = "led485"')
        with hall(tmp_path, made) as store, running(store.folder):
            number = store.act(place.SHOWMAN, commands.CallNext("5"))["number"]
            eventually(lambda: one_sign(store).sent == number)
            well = one_sign(store)
            line.deafen([ADDRESS])
            store.act(place.SHOWMAN, commands.Finish("5", "accepted"))
            eventually(lambda: one_sign(store).state == "offline")
            ill = one_sign(store)
    assert (well.desired, well.answers, well.heard) == (number, True, "07 10 00 70 00 03 81 b5")
    assert (well.failures, well.failed, well.trouble) == (0, 0, None)
    assert (ill.desired, ill.sent, ill.trouble) == ("", number, "sign_silent")
    assert ill.failures == ill.failed >= 2
    assert ill.heard == well.heard
    assert well.well_at is not None
    assert ill.well_at is not None
    assert 0 <= ill.well_at - well.well_at < 10_000, "of the answer, not of the failure"
    said = motcua("sign", "status", "--data", str(tmp_path / "hall"), "--lang", "en").out
    assert said.startswith("s1 · 5 · Offline · the board does not answer · wants –, acknowledged ")
    assert re.search(r" · failed \d in a row, \d in all · heard 07 10 00 70 00 03 81 b5\n$", said)


def test_a_protocol_that_nobody_knows_is_said_so(tmp_path: Path) -> None:
    made = document(tmp_path, str(tmp_path / "line"), 'protocol = "old-boards"')
    with pytest.raises(Trouble) as said:
        board(made["sign"][0], profiles(()))
    assert (said.value.code, said.value.params["protocol"]) == ("sign_protocol", "old-boards")
