"""`motcua sign`: boards tried on the wall, and another controller's line listened to."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.centre.signs.profile import shipped
from hardware.sign.emulator import Board, LineState, SignEmulator
from tests.cli.shell import motcua, problem

LED485 = bytes.fromhex("05 10 00 70 00 03 06 20 20 31 30 32 33 37 0E")


@pytest.fixture
def wall(tmp_path: Path) -> Iterator[SignEmulator]:
    boards = [Board(5, "5", 6), Board(6, "6", 6)]
    with SignEmulator(boards, tmp_path / "bus", profile=shipped()["led485"]) as made:
        yield made


def tried(wall: SignEmulator, *words: str) -> tuple[int, list[dict[str, str]]]:
    said = motcua(
        "sign", "try", "--profile", "led485", "--port", wall.path, "--json", "--address", *words
    )
    return said.status, json.loads(said.out)["exchanges"]


def test_a_text_is_tried_on_the_wall_and_the_bytes_are_told(wall: SignEmulator) -> None:
    assert tried(wall, "5", "1023") == (
        0,
        [
            {
                "sent": LED485.hex(" "),
                "heard": "05 10 00 70 00 03 80 57",
                "answer": "understood",
            }
        ],
    )
    assert wall.wait_for(5, "1023", 2)
    assert tried(wall, "5")[0] == 0
    assert wall.wait_for(5, "", 2)


def test_vietnamese_is_folded_for_a_board(wall: SignEmulator) -> None:
    assert tried(wall, "6", "đỏ")[0] == 0
    assert wall.wait_for(6, "do", 2)


def test_a_board_that_does_not_answer_or_says_no_is_an_error(wall: SignEmulator) -> None:
    wall.silence()
    assert tried(wall, "5", "1")[0] == 1
    assert tried(wall, "5", "1")[1][0]["answer"] == "nothing_yet"
    wall.fault(LineState.REFUSING)
    assert tried(wall, "5", "1")[1][0]["answer"] == "refused"


def test_a_profile_of_ones_own_is_tried_from_its_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(
        'title = "The board at the door"\nsource = "sniffed"\nwidth = 4\n'
        'show = ["5A {address} {text} {sum8} [ 01 {text} ]"]\n'
    )
    said = motcua("sign", "try", "--profile", str(file), "--port", "loop://", "--json", "42")
    assert said.status == 0
    sent = bytes.fromhex(json.loads(said.out)["exchanges"][0]["sent"])
    assert sent == b"\x5a\x01  42" + bytes([(1 + sum(b"  42")) & 0xFF]) + b"\x01  42"
    file.write_text('width = 0\nshow = ["5A {txt}"]\n')
    wrong = problem(
        motcua("sign", "try", "--profile", str(file), "--port", "loop://", "--json", "42")
    )
    assert wrong.code == "sign_profile"
    for key in ("title", "source", "width", "show", "{txt}"):
        assert key in wrong.message
    assert "mine: width: cần số nguyên 1..125 ký tự, nhưng thấy 0" in wrong.message.splitlines()


def test_a_wide_board_of_the_plain_kind_is_tried_with_words_as_in_the_centre_file() -> None:
    words = ["--profile", "stx", "--port", "loop://", "--width", "8", "--json", "TAM NGHI"]
    (sent,) = json.loads(motcua("sign", "try", *words).out)["exchanges"]
    assert bytes.fromhex(sent["sent"]) == b"\x0201TAM NGHI\x03"


def test_a_profile_is_tried_by_its_old_name_too() -> None:
    said = motcua("sign", "try", "--profile", "stx", "--port", "loop://", "--json", "42")
    assert json.loads(said.out)["exchanges"][0]["sent"] == "02 30 31 20 20 34 32 03"


@pytest.mark.parametrize("name", ["led486", "nowhere.toml"])
def test_an_unknown_profile_is_told(name: str) -> None:
    said = motcua("sign", "try", "--profile", name, "--port", "loop://", "--json", "42")
    assert problem(said).code == "sign_profile"


def test_a_line_is_listened_to_and_what_is_known_is_named(tmp_path: Path) -> None:
    near, far = os.openpty()
    name = os.ttyname(far)

    def speak() -> None:
        os.write(near, LED485)
        threading.Event().wait(0.1)
        os.write(near, b"\x02051023\x03")

    speaker = threading.Timer(0.5, speak)
    speaker.start()
    said = motcua("sign", "sniff", "--port", name, "--seconds", "1.5", "--json")
    speaker.join()
    os.close(near)
    os.close(far)
    heard = [json.loads(line) for line in said.out.splitlines()]
    assert [one["bytes"] for one in heard] == [LED485.hex(" "), "02 30 35 31 30 32 33 03"]
    first, second = (one["known"] for one in heard)
    assert {"profile": "led485", "address": 5, "text": "  1023"} in first
    assert {"profile": "ed400d", "address": 5, "text": "1023"} in second


def test_every_profile_is_listed_with_its_source() -> None:
    rows = json.loads(motcua("sign", "profiles", "--json").out)["profiles"]
    assert [row["name"] for row in rows] == list(shipped())
    assert all(row["source"] and row["title"] for row in rows)
