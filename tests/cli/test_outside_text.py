"""Text from outside is data: composed, bounded, never markup, never a command to a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata

import pytest

from tests.cli.shell import Shell
from tests.hall import PIN

NFD = unicodedata.normalize("NFD", "Nguyễn Thị Ưởng")
NFC = unicodedata.normalize("NFC", NFD)

CONTROL = {
    "escape": "Tám\x1b[2J",
    "bell": "Tám\x07",
    "eight-bit escape": "Tám\x9b2J",
    "line": "Tám\nChín",
    "tab": "Tám\tChín",
    "right to left": "Tám\u202eChín",
    "zero width": "Tám\u200bChín",
    "delete": "Tám\x7f",
    "printer": "Tám\x1dV\x00",
    "private use": "Tám\ue000",
}

MARKUP = [
    "[bold red]Tám[/]",
    "[link=x]",
    "<b>Tám</b>",
    "{number} %s %(n)s",
    "'; DROP TABLE event; --",
]


@pytest.mark.parametrize("text", CONTROL.values(), ids=CONTROL)
@pytest.mark.parametrize(
    "words",
    [
        ["officer", "add", "tam", "TEXT"],
        ["officer", "add", "TEXT", "Tám"],
        ["officer", "add", "tam", "Tám", "--agency", "TEXT"],
        ["hall", "hold", "--reason", "TEXT"],
        ["ticket", "cancel", "A001", "--reason", "TEXT"],
        ["desk", "next", "5", "--number", "A001", "--reason", "TEXT"],
        ["ticket", "issue", "y-te", "--request", "TEXT"],
    ],
    ids=" ".join,
)
def test_control_characters_never_get_in(hall: Shell, words: list[str], text: str) -> None:
    hall.issue("ho-tich")
    refused = hall.refused(*(word.replace("TEXT", text) for word in words))
    assert refused.code == "text_control"
    assert refused.message.isprintable()


@pytest.mark.parametrize(
    ("words", "limit"),
    [
        (["officer", "add", "tam", "TEXT"], 100),
        (["hall", "hold", "--reason", "TEXT"], 200),
        (["ticket", "cancel", "A001", "--reason", "TEXT"], 40),
        (["desk", "next", "5", "--number", "A001", "--reason", "TEXT"], 200),
        (["ticket", "issue", "y-te", "--request", "TEXT"], 100),
    ],
)
def test_a_text_has_its_length_and_no_more(hall: Shell, words: list[str], limit: int) -> None:
    hall.issue("ho-tich")
    refused = hall.refused(*(word.replace("TEXT", "ệ" * (limit + 1)) for word in words))
    assert refused.code == "text_too_long"
    assert str(limit) in refused.message
    decomposed = unicodedata.normalize("NFD", "ệ" * limit)
    hall.answer(*(word.replace("TEXT", decomposed) for word in words))


def test_decomposed_letters_are_composed(hall: Shell) -> None:
    assert NFD != NFC
    assert hall.answer("officer", "add", "uong", f"  {NFD} ")["name"] == NFC
    names = {row["officer"]: row["name"] for row in hall.answer("officer", "list")["officers"]}
    assert names["uong"] == NFC
    assert hall.answer("hall", "hold", "--reason", NFD)["reason"] == NFC
    assert hall.events()[-1]["data"]["reason"] == NFC


def test_a_request_id_is_the_same_however_its_letters_are_composed(hall: Shell) -> None:
    first = hall.answer("ticket", "issue", "y-te", "--request", NFD)
    assert hall.answer("ticket", "issue", "y-te", "--request", NFC) == first


@pytest.mark.parametrize("text", MARKUP)
def test_markup_and_placeholders_are_only_letters(hall: Shell, text: str) -> None:
    hall.answer("officer", "add", "tam", text)
    assert f"tam · {text} · —\n" in hall.run("officer", "list").out
    hall.answer("hall", "hold", "--reason", text)
    said = hall.run("ticket", "issue", "ho-tich")
    assert said.err == f"The hall is on hold: {text}.\n"


NUMBERS = ["", " ", "0", "A0", "A000", "A1", "A0001", "9" * 4000, "1e9", "NaN", "A001; DROP"]
NUMBERS += ["Ａ００１", "A٠٠١", "A001\0", "%", "A_0", "💩", "A001\n", "../A001", "None"]


@pytest.mark.parametrize("number", NUMBERS, ids=ascii)
def test_an_absurd_number_is_an_unknown_number(hall: Shell, number: str) -> None:
    hall.issue("chung-thuc")
    for words in (["ticket", "show"], ["ticket", "cancel"], ["desk", "return", "5"]):
        assert hall.refused(*words, number).code == "ticket_unknown"


def test_a_number_may_be_typed_small_and_with_spaces(hall: Shell) -> None:
    hall.issue("chung-thuc")
    assert hall.answer("ticket", "show", " h001 ")["number"] == "H001"


@pytest.mark.parametrize("seq", ["9" * 40, "-" + "9" * 40])
def test_an_absurd_seq_is_no_crash(hall: Shell, seq: str) -> None:
    assert hall.run("events", f"--since={seq}").status == 2


def test_an_absurd_alert_is_no_crash(hall: Shell) -> None:
    assert hall.run("alert", "ack", "9" * 40).status == 2


@pytest.mark.parametrize("until", ["9999-12-31T23:59-23:59", "0001-01-01T00:00+23:59"])
def test_a_moment_beyond_the_calendar_does_not_stop_the_hall(hall: Shell, until: str) -> None:
    assert hall.run("hall", "hold", "--reason", "Bão", "--until", until).status == 2
    assert hall.issue("ho-tich") == "A001"


UNKNOWN = [
    ["ticket", "issue", "TEXT"],
    ["ticket", "show", "TEXT"],
    ["ticket", "issue", "y-te", "--priority", "TEXT"],
    ["ticket", "issue", "y-te", "--printer", "TEXT"],
    ["desk", "next", "TEXT"],
    ["desk", "sign-in", "1", "--officer", "TEXT"],
]


@pytest.mark.parametrize("words", UNKNOWN, ids=" ".join)
def test_an_error_message_commands_no_terminal_and_forges_no_line(
    hall: Shell, words: list[str]
) -> None:
    hall.issue("ho-tich")
    typed = (word.replace("TEXT", "x\x1b]0;y\x07\n\x9b2J") for word in words)
    assert hall.refused(*typed, typed=f"{PIN}\n").message.isprintable()


def test_an_officer_has_a_name(hall: Shell) -> None:
    assert hall.run("officer", "add", "tam", "  ").status == 1


def test_an_officer_comes_from_an_agency_of_the_centre(hall: Shell) -> None:
    assert hall.run("officer", "add", "tam", "Tám", "--agency", "nonsense").status == 1


def test_no_request_id_is_not_a_request_id(hall: Shell) -> None:
    """A script whose variable is empty must not get one number for everybody."""
    words = ["ticket", "issue", "ho-tich", "--request", ""]
    first, second = hall.run(*words), hall.run(*words)
    assert first.status == second.status == 2 or first.out != second.out


def test_a_reason_is_said_as_it_was_typed(hall: Shell) -> None:
    hall.answer("hall", "hold", "--reason", "lunch")
    assert hall.run("ticket", "issue", "ho-tich").err == "The hall is on hold: lunch.\n"


def _bytes(hall: Shell, *words: bytes, typed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [os.fsencode(sys.executable), b"-m", b"motcua", *words]
    command += [b"--data", os.fsencode(hall.folder), b"--json"]
    return subprocess.run(command, input=typed, capture_output=True, check=False)


@pytest.mark.verify
@pytest.mark.parametrize(
    "words",
    [
        [b"ticket", b"issue", b"\xff"],
        [b"officer", b"add", b"tam", b"\xff"],
    ],
)
def test_bytes_that_are_no_text_are_refused(hall: Shell, words: list[bytes]) -> None:
    done = _bytes(hall, *words)
    assert b"Traceback" not in done.stderr
    assert done.returncode in (1, 2)


@pytest.mark.verify
def test_a_number_of_bytes_that_are_no_text_is_an_unknown_number(hall: Shell) -> None:
    hall.issue("ho-tich")
    done = _bytes(hall, b"ticket", b"show", b"\xff")
    assert b"Traceback" not in done.stderr
    assert done.returncode == 1


@pytest.mark.verify
def test_a_pin_of_bytes_that_are_no_text_is_refused(hall: Shell) -> None:
    done = _bytes(hall, b"officer", b"set-pin", b"q1", typed=b"\xff\xfe\n")
    assert b"Traceback" not in done.stderr
    assert done.returncode == 1
