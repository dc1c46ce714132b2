"""The encodings of a paper: bytes by the command reference, slips as an emulator sees them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from common.paper import papers
from common.paper.payloads import Kind
from common.paper.render import Code, Cut, Pages, Piece, Sheet, Words
from common.paper.template import Align, Part
from hardware.printer.encoding import encode, to_store
from hardware.printer.escpos import CUT, INIT, UNITS, Encoding, PrinterProfile
from hardware.printer.receipt import CommandParser, Paper
from tests.paper.centres import centre, paper, payload

from .samples import SLIP, bytes_of, slip

BITMAP = PrinterProfile()
HYBRID = PrinterProfile(encoding=Encoding.HYBRID)
NATIVE = PrinterProfile(encoding=Encoding.NATIVE, codepage="cp1258 52")
WIDTHS = (576, 512, 416, 384, 360)
ANY = Image.new("1", (8, 8), 1)


def only(says: Words | Code | Pages | Cut, x: int = 0, width: int = 576) -> Sheet:
    """A paper with nothing but one piece on it, and no rows beside it."""
    return Sheet(width, 8, (Piece(x, 0, ANY, says=says),))


def body(sheet: Sheet, profile: PrinterProfile) -> bytes:
    data = encode(sheet, profile)
    assert data.startswith(INIT + UNITS)
    return data[len(INIT + UNITS) :]


def roll(data: bytes, width: int, before: Iterable[bytes] = ()) -> Paper:
    """The paper of an emulated printer that was sent this."""
    found, parser = Paper(width), CommandParser()
    for command in parser.feed(b"".join(before) + data):
        found.obey(command)
    assert not parser.waiting
    return found


def seen(found: Paper) -> Image.Image:
    piece = found.cut()
    assert piece is not None
    return piece


def number(text: str, **how: object) -> Words:
    return Words(text, 48, True, Align.CENTER, **{"whole": True, **how})  # type: ignore[arg-type]


# What the bytes are


def test_a_number_is_set_in_the_printers_own_digits() -> None:
    assert body(only(number("A012")), HYBRID) == (
        bytes.fromhex("1b3330")  # a line of 48 rows
        + bytes.fromhex("1d2111 1b4501")  # twice as large, bold
        + bytes.fromhex("1d4cf000")  # from dot 240: 4 letters of 24 dots in the middle of 576
        + b"A012\n"
        + bytes.fromhex("1d2100 1b4500")
    )


def test_a_long_number_is_set_smaller_in_one_line() -> None:
    data = body(only(replace(number("A012" * 5), size=154), width=384), HYBRID)
    assert bytes.fromhex("1d2100") + bytes.fromhex("1b4501") in data
    assert data.count(b"\n") == 1


def test_a_number_with_accents_stays_a_picture() -> None:
    assert body(only(number("Đ012")), HYBRID) == body(only(number("Đ012")), BITMAP)


@pytest.mark.parametrize("encoding", Encoding)
def test_a_bar_is_always_a_picture(encoding: Encoding) -> None:
    profile = replace(NATIVE, encoding=encoding)
    sheet = only(number("SO UU TIEN", reverse=True, whole=False))
    assert body(sheet, profile) == body(sheet, BITMAP)


def test_a_qr_code_is_drawn_by_the_printer_with_its_quiet_zone() -> None:
    assert body(only(Code("MC:abc", 5), x=100), HYBRID) == (
        bytes.fromhex(
            "1b4a14 1d4c7800"
        )  # 20 rows and, after the piece's 100, 20 dots of quiet zone
        + bytes.fromhex("1d286b0400 31413200 1d286b0300 314305 1d286b0300 314531")
        + bytes.fromhex("1d286b0900 315030")
        + b"MC:abc"
        + bytes.fromhex("1d286b0300 315130 1b4a14")
    )


def test_text_is_set_by_a_code_page_that_somebody_chose() -> None:
    words = Words("Số thứ tự", 24, False, Align.LEFT)
    assert body(only(words), NATIVE) == (
        bytes.fromhex("1b3318 1d2100 1b4500 1d4c0000 1b7434")
        + b"S\xf4\xec th\xfd\xec t\xfd\xf2\n"
        + bytes.fromhex("1d2100 1b4500 1b7400")
    )


def test_a_printer_that_knows_no_margin_gets_nothing_but_pictures() -> None:
    clone = PrinterProfile(trimmed=False)
    assert encode(slip(576), clone) == encode(slip(576), replace(clone, encoding=Encoding.HYBRID))
    data = encode(slip(576), replace(clone, encoding=Encoding.NATIVE, codepage="cp1258 52"))
    assert b"\x1dL" not in data
    assert seen(roll(data, 576)).tobytes() == slip(576).image.tobytes()


def test_without_a_code_page_text_stays_a_picture() -> None:
    words = only(Words("Số thứ tự", 24, False, Align.LEFT))
    assert body(words, replace(NATIVE, codepage="")) == body(words, BITMAP)
    assert body(words, HYBRID) == body(words, BITMAP)


def test_a_long_text_is_wrapped_at_the_columns_of_the_printer() -> None:
    text = "Trung tâm Phục vụ hành chính công xã Đan Hải, tỉnh Hà Tĩnh"
    data = body(only(Words(text, 24, False, Align.LEFT), width=384), NATIVE)
    assert data.count(b"\n") == 2
    found = roll(data, 384)
    assert " ".join(found.texts) == text
    assert all(len(line) <= 32 for line in found.texts)


def test_an_ellipsis_is_three_dots_before_lines_are_broken() -> None:
    text = "a" * 31 + "… " + "b" * 30 + "…"
    data = body(only(Words(text, 24, False, Align.LEFT), width=384), NATIVE)
    found = roll(data, 384)
    assert "".join(found.texts) == "a" * 31 + "..." + "b" * 30 + "..."
    assert all(len(line) <= 32 for line in found.texts)
    assert found.unsupported == []


def test_a_cut_between_two_papers_is_a_cut() -> None:
    pieces = (
        Piece(0, 0, ANY),
        Piece(0, 8, Image.new("1", (1, 1), 0), says=Cut()),
        Piece(0, 9, ANY),
    )
    one = bytes_of(Image.new("1", (8, 8), 0), PrinterProfile(width_dots=8))[len(INIT + UNITS) :]
    assert body(Sheet(8, 17, pieces), PrinterProfile(width_dots=8)) == one + CUT + one


def test_every_candidate_page_is_sent_as_bytes_even_with_pictures() -> None:
    data = body(only(Pages("ắ")), BITMAP)
    lines = data.removeprefix(bytes.fromhex("1d4c0000 1b3318")).split(b"\n")
    assert lines[:4] == [
        b"\x1bt\x1b27 cp1258: \xe3\xec",
        b"\x1bt\x1b27 tcvn3: \xbe",
        b"\x1bt\x1b27 viscii: \xa1",
        b"\x1bt\x1e30/31 tcvn3: \xbe",
    ]
    assert [line[2] for line in lines[4:-1]] == [32, 35, 52, 52, 94, 94]
    assert lines[-1] == b"\x1bt\x00"


def test_the_commands_are_those_that_python_escpos_sends(tmp_path: Path) -> None:
    """In a process of its own: its import prints and leaves files behind."""
    script = (
        "from PIL import Image\n"
        "from escpos.printer import Dummy\n"
        "for name, args, more in (('qr', ['MC:abc'], dict(native=True, size=5, ec=1)),"
        " ('set', [], dict(custom_size=True, width=2, height=2, bold=True)),"
        " ('line_spacing', [48], {}),"
        " ('image', [Image.new('1', (16, 2), 0)], {})):\n"
        "    printer = Dummy(profile='TM-T20II')\n"
        "    getattr(printer, name)(*args, **more)\n"
        "    print(printer.output.hex())\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        env={"ESCPOS_CAPABILITIES_PICKLE_DIR": str(tmp_path), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    qr, size, spacing, picture = map(bytes.fromhex, run.stdout.split())
    assert qr in body(only(Code("MC:abc", 5)), HYBRID)
    digits = body(only(number("A012")), HYBRID)
    assert size in digits
    assert spacing in digits
    assert picture in bytes_of(Image.new("1", (16, 2), 0), replace(BITMAP, trimmed=False))


# What comes out


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("encoding", [Encoding.HYBRID, Encoding.NATIVE])
def test_a_slip_of_the_printers_own_is_the_same_slip(encoding: Encoding, width: int) -> None:
    profile = replace(NATIVE, encoding=encoding, width_dots=width)
    found = roll(encode(slip(width), profile), width)
    assert found.unsupported == []
    piece = seen(found)
    (code,) = zxingcpp.read_barcodes(piece.convert("L"))
    assert code.text == SLIP["qr"]
    assert "A012" in found.texts
    said = " ".join(found.texts)
    own = [
        (SLIP[name] or "").replace("–", "-")
        for name in ("title", "counter", "estimate", "wait", "valid")
    ]
    assert all(text in said for text in own) == (encoding is Encoding.NATIVE)


@pytest.mark.parametrize("width", WIDTHS)
def test_hybrid_pictures_are_those_of_the_drawn_slip(width: int) -> None:
    """Above the number and below the QR code, dot for dot."""
    profile = replace(HYBRID, width_dots=width)
    sheet = slip(width)
    drawn, piece = sheet.image, seen(roll(encode(sheet, profile), width))
    number_ = next(p for p in sheet.pieces if isinstance(p.says, Words) and p.says.whole)
    code = next(p for p in sheet.pieces if isinstance(p.says, Code))
    head = (0, 0, width, number_.y)
    assert piece.crop(head).tobytes() == drawn.crop(head).tobytes()
    below = sheet.height - code.bottom
    foot = drawn.crop((0, code.bottom, width, sheet.height))
    assert piece.crop((0, piece.height - below, width, piece.height)).tobytes() == foot.tobytes()


@pytest.mark.parametrize("width", WIDTHS)
def test_head_and_foot_from_memory_make_the_same_paper(width: int) -> None:
    sheet = slip(width)
    kept = to_store(sheet)
    assert len(kept) == 2
    profile = PrinterProfile(width_dots=width, stored=frozenset(kept))
    short = encode(sheet, profile)
    found = roll(short, width, before=kept.values())
    assert found.unsupported == []
    assert seen(found).tobytes() == sheet.image.tobytes()
    assert len(short) < 0.7 * len(encode(sheet, replace(profile, stored=frozenset())))


def test_a_head_that_changed_is_never_taken_for_the_stored_one() -> None:
    profile = replace(BITMAP, stored=frozenset(to_store(slip(576))))
    moved = slip(576, centre="TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG SỐ 2")
    kept = to_store(slip(576)).values()
    assert seen(roll(encode(moved, profile), 576, before=kept)).tobytes() == moved.image.tobytes()


def test_the_keys_of_stored_pictures_can_be_written_down() -> None:
    for width in WIDTHS:
        for key, command in to_store(slip(width)).items():
            assert re.fullmatch("[A-Za-z0-9]{2}", key)
            assert command.startswith(b"\x1d(L")
            assert command[7:10] == b"0" + key.encode()


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("width", WIDTHS)
def test_every_paper_comes_out_as_it_was_drawn(kind: Kind, width: int) -> None:
    sheet = paper(kind, width)
    found = roll(encode(sheet, PrinterProfile(width_dots=width)), width)
    piece = seen(found)
    assert piece.height == sheet.height
    pages = [p for p in sheet.pieces if isinstance(p.says, Pages)]
    for left, right in zip(
        [0, *(p.bottom for p in pages)], [*(p.y for p in pages), sheet.height], strict=True
    ):
        rows = (0, left, width, right)
        assert piece.crop(rows).tobytes() == sheet.image.crop(rows).tobytes()
    assert pages or found.unsupported == []


# How long it is


@pytest.mark.parametrize(
    ("profile", "width", "most"),
    [
        (BITMAP, 576, 27_000),
        (BITMAP, 384, 19_000),
        (HYBRID, 576, 19_000),
        (HYBRID, 384, 13_000),
        (NATIVE, 576, 1_500),
    ],
)
def test_a_slip_is_short_enough_for_slow_lines(
    profile: PrinterProfile, width: int, most: int
) -> None:
    """Fifteen lines and a QR code."""
    assert len(encode(slip(width), replace(profile, width_dots=width))) < most


def test_with_head_and_foot_in_memory_it_is_shorter_still() -> None:
    sheet = slip(576)
    assert len(encode(sheet, replace(HYBRID, stored=frozenset(to_store(sheet))))) < 10_000


def test_two_slips_of_one_language_share_head_and_foot() -> None:
    def keys(**changes: object) -> set[str]:
        found = payload(Kind.TICKET, mode=None, **changes)
        sheet = papers.sheet("ticket", found, centre(), width_dots=576, simulated=False)
        return set(to_store(sheet))

    assert keys(number="A001", token="a" * 22) == keys(number="B777", token="b" * 22)
    assert keys() != keys(lang="en")
    assert all(piece.part is not Part.BODY for piece in slip(576).pieces[:4])
