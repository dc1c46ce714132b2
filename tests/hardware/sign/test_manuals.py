"""What goes on the line for a text, byte for byte as the manuals of the boards have it."""

from __future__ import annotations

from functools import reduce

import pytest

from common.centre.signs.profile import shipped
from tests.hardware.sign.by_hand import board, crc, written

MANUAL = {
    "aedex": (board("aedex"), ("MOI SO 1023", "QUAY 05"), (
        b"!#1MOI SO 1023         \r",
        b"!#2QUAY 05             \r",
    )),
    # 31 + 30 + 32 + 33 + 47 + 61 + 02 + 03 = 0173
    "alpha": (board("alpha"), ("1023",), (
        bytes.fromhex("00 00 00 00 00 01 5A 30 35 02 47 61 31 30 32 33 03 30 31 37 33 04"),
    )),
    "am03127": (board("am03127"), ("1023",), (b"<ID05><L1><PA><FE><MA><WC><FE>102374<E>",)),
    "cd5220": (board("cd5220"), ("MOI SO 1023", "QUAY 05"), (
        b"\x1bQAMOI SO 1023         \r",
        b"\x1bQBQUAY 05             \r",
    )),
    "dm36": (board("dm36"), ("1023",), (
        bytes.fromhex("05 10 00 00 00 06 0C 00 20 00 20 00 31 00 30 00 32 00 33 48 FB"),
    )),
    # As the larger one, with four registers, which are eight bytes.
    "dm56": (board("dm56"), ("1023",), (
        crc("05 10 00 00 00 04 08 00 31 00 30 00 32 00 33"),
    )),
    "easyreader": (board("easyreader"), ("1023",), (bytes.fromhex("03 02 05 31 30 32 33 03"),)),
    "ed400d": (board("ed400d"), ("1023",), (bytes.fromhex("02 30 35 31 30 32 33 03"),)),
    "epson-dmd": (board("epson-dmd"), ("MOI SO 1023", "QUAY 05"), (
        b"\x0bMOI SO 1023         ",
        b"\x0b\nQUAY 05             ",
    )),
    "kanban": (board("kanban"), ("999",), (bytes.fromhex("05 03 E7 EF"),)),
    # Function 3, one register from 0.
    "led485-number": (board("led485-number"), ("1023",), (
        bytes.fromhex("05 06 00 00 03 FF C8 FE"),
        crc("05 03 00 00 00 01"),
    )),
    "led485": (board("led485"), ("1023",), (
        bytes.fromhex("05 10 00 70 00 03 06 20 20 31 30 32 33 37 0E"),
    )),
    "logic-controls": (board("logic-controls"), ("MOI SO 1023", "QUAY 05"), (
        b"\x10\x00MOI SO 1023         ",
        b"\x10\x14QUAY 05             ",
    )),
    # Registers 1000 = 03E8 and 2000 = 07D0; eight of them, sixteen bytes.
    "p10": (board("p10"), ("MOI SO 1023", "QUAY 05"), (
        crc("05 10 03E8 0008 10 4D4F4920534F20313032332020202020"),
        crc("05 10 07D0 0008 10 5155415920303520202020202020 2020"),
    )),
    "qsystem-panel": (board("qsystem-panel", 0x25), ("102",), (
        bytes.fromhex("01 25 20 31 30 32 07"),
    )),
    "qsystem": (board("qsystem", 0x25), ("1023",), (bytes.fromhex("01 25 31 30 32 33 07"),)),
    # 01 + 00 + 99 + 00 + 63 + (31 + 30 + 32 + 33) + 4 * 20 + FF = 0342
    "strip": (board("strip"), ("1023",), (
        bytes.fromhex("AA 05 BB 51 54 42 01 00 99 00 63 31 30 32 33 20 20 20 20 FF"),
    )),
    "untsmart": (board("untsmart", 1), ("31",), (bytes.fromhex("01 06 00 00 00 1F C8 02"),)),
}  # fmt: skip
"""A text on a board, and its frames by the manual; see each profile for which that is."""


def test_every_shipped_profile_is_held_against_its_manual() -> None:
    assert MANUAL.keys() == shipped().keys()


@pytest.mark.parametrize("name", MANUAL)
def test_a_text_is_written_as_the_manual_says(name: str) -> None:
    one, lines, frames = MANUAL[name]
    assert written(one, *lines) == list(frames)


@pytest.mark.parametrize(
    ("name", "frames"),
    [
        (
            "alpha",
            [
                b"\0\0\0\0\0\x01Z05\x02E$\x04",
                b"\0\0\0\0\0\x01Z05\x02E$AAU0040FFFFaBL007D0000\x04",
                b"\0\0\0\0\0\x01Z05\x02AA\x1b0b\x10a\x04",
            ],
        ),
        ("cd5220", [b"\x1b@", b"\x1b_\0"]),
        ("epson-dmd", [b"\x1b@", b"\x1fC\0"]),
        ("logic-controls", [b"\x1f", b"\x14"]),
        ("ed400d", []),
    ],
)
def test_a_board_is_set_up_as_the_manual_says(name: str, frames: list[bytes]) -> None:
    assert [exchange.request for exchange in board(name).setup()] == frames


def test_setting_up_waits_until_the_sign_has_its_memory_in_order() -> None:
    assert {exchange.gap_s for exchange in board("alpha").setup()} == {2.0}
    assert {exchange.gap_s for exchange in board("alpha").show(("1023",))} == {0.25}


@pytest.mark.parametrize(
    ("name", "frame"),
    [
        ("ed400d", b"\x0205    \x03"),
        ("led485", crc("05 10 0070 0003 06 202020202020")),
        ("am03127", b"<ID05><L1><PA><FE><MA><WC><FE>74<E>"),
        ("alpha", b"\0\0\0\0\0\x01Z05\x02Ga\x0300AD\x04"),
        ("kanban", b"\x05\0\0\x05"),
    ],
)
def test_no_text_is_a_dark_board_or_a_zero_where_there_is_no_dark(name: str, frame: bytes) -> None:
    assert written(board(name)) == [frame]


def test_letters_that_are_commands_to_a_board_are_sent_as_it_wants_them() -> None:
    (frame,) = written(board("am03127"), "A012 > 5")
    assert frame == b"<ID05><L1><PA><FE><MA><WC><FE>A012 <UBE> 563<E>"
    assert written(board("am03127"), "<E>")[0].endswith(b"<FE><UBC>E<UBE>37<E>")


def test_a_board_that_is_sent_a_number_gets_no_zeros_before_it() -> None:
    assert written(board("kanban"), "007") == written(board("kanban"), "7") == [b"\x05\0\x07\x0c"]


def test_a_board_that_blinks_by_itself_is_told_so() -> None:
    panel = board("qsystem-panel", 0x25)
    assert written(panel, "102", blinking=True) == [b"\x01\x25\x21102\x07"]
    assert not shipped()["ed400d"].blinks


def test_each_strip_has_the_address_after_the_one_above() -> None:
    hall = board("strip", 7, lines=3)
    assert [frame[1] for frame in written(hall, "1023-05", "1022-01")] == [7, 8, 9]


def test_the_sums_of_this_module_are_right() -> None:
    assert crc("01 06 00 00 00 1F")[-2:] == b"\xc8\x02"
    assert reduce(int.__xor__, b"<L1><PA><FE><MA><WC><FE>1023") == 0x74
