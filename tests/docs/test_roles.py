"""Each page for staff names keys, words and commands as the programs have them, and is one sheet
of A4 whose letters are all there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

import click
import pytest

from common.domain.promise import Rules
from common.store.backup import _LATE_MS as LATE_MS
from common.store.wrong_pins import FREE_TRIES, locked_until
from common.views.guide import LAST_SHOWN
from counter.guide.presses import REST_S
from counter.guide.screen import IDLE_S
from handbook import marks, sheet, site
from handbook.marks import Block, Listing, Look, Run, Table, Unset, Words
from kiosk.knocking import CORNER, SIGNS
from motcua.cli import main
from tests.docs import pages, screens

SHEETS = {
    "can-bo": ("counter", "display"),
    "thu-ngan": ("counter",),
    "huong-dan": ("guide", "kiosk"),
    "dieu-hanh": ("supervisor",),
    "truc-may": ("supervisor",),
    "lay-so": ("kiosk",),
    "bien-ban": (),
}
"""Each page that is printed, and the apps whose keys and words are on it."""

KEYS = {
    "Enter",
    "Ctrl+G",
    "Ctrl+P",
    "Space",
    "Esc",
    "Tab",
    "↑ ↓",
    "↑↓",
    "?",
    "/",
    "*",
    ".",
    "-",
    "!",
}
KEYS |= {*"0123456789", *(f"F{n}" for n in range(1, 13))}
KEYS |= {"Ctrl+G", "Ctrl+P"}
NO_KEYS = {"0745", "/var/lib/motcua", "sudo systemctl restart motcua-keeper"}
NO_KEYS |= {"sudo systemctl restart motcua-devices"}
"""What somebody types or leaves alone."""

_QUOTED = re.compile(r"«([^»]+)»")
_SHEET_NAMES = {"Cán bộ tại quầy", "Mời Ông/Bà lấy số"}


def page(name: str) -> str:
    return pages.text(f"docs/vi/{name}.md")


def blocks(name: str) -> list[Block]:
    return marks.read(page(name))


def words(name: str) -> Iterator[Words]:
    for block in blocks(name):
        match block:
            case Table():
                yield from block.head
                for row in block.rows:
                    yield from row
            case Listing():
                yield from block.items
            case _:
                yield block.words


def test_every_page_that_is_printed_is_here() -> None:
    assert {file.stem for file in site.printed()} == set(SHEETS)


@pytest.mark.parametrize("name", SHEETS)
def test_each_quoted_word_is_said_by_the_program(name: str) -> None:
    quoted = {text for text in _QUOTED.findall(page(name)) if text not in _SHEET_NAMES}
    on_screens = "\n".join(screens.shown(app) for app in SHEETS[name])
    strange = {text for text in quoted if not screens.is_said(text) and text not in on_screens}
    assert strange == set()


def pairs(name: str) -> Iterator[tuple[str, str]]:
    """Key and quoted word that stand side by side: in a row of keys, or in running text."""
    for block in blocks(name):
        for row in block.rows if isinstance(block, Table) else ():
            for key in (run.text for run in row[0] if run.look is Look.KEY):
                yield from ((key, word) for word in _QUOTED.findall(_text(row[1]))[:1])
    for said in words(name):
        for key, after in pairwise(said):
            found = re.match(r" «([^»]+)»", after.text)
            if key.look is Look.KEY and found is not None:
                yield key.text, found[1]


def _text(said: Words) -> str:
    return "".join(run.text for run in said)


@pytest.mark.parametrize("name", [name for name in SHEETS if name not in ("lay-so", "bien-ban")])
def test_each_key_does_what_the_page_says(name: str) -> None:
    found = {(key, word) for key, word in pairs(name) if key in KEYS}
    assert found
    on_screens = "\n".join(screens.shown(app) for app in SHEETS[name])
    assert {pair for pair in found if not _offered(pair, on_screens)} == set()


def _offered(pair: tuple[str, str], on_screens: str) -> bool:
    key, word = pair
    if pair in screens.offers():
        return True
    beside = rf"(?<!\S){re.escape(key)} (?:\S+ )?{re.escape(word)}(?!\w)"
    return re.search(beside, on_screens, re.IGNORECASE) is not None


@pytest.mark.parametrize("name", SHEETS)
def test_whatever_is_set_as_a_key_is_a_key_or_a_command_that_there_is(name: str) -> None:
    named = {run.text for said in words(name) for run in said if run.look is Look.KEY}
    rest = named - KEYS - NO_KEYS
    assert {text for text in rest if not _is_command(text)} == set()


def _is_command(text: str) -> bool:
    parts = text.removeprefix("sudo ").split()
    if parts[0] != "motcua":
        return False
    found: click.Command | None = main
    for part in parts[1:]:
        if not isinstance(found, click.Group):
            return False
        found = found.get_command(click.Context(found), part)
    return found is not None and (found is main or not isinstance(found, click.Group))


NUMBERS = [
    ("can-bo", "mời hai lần", 2, Rules().absent_min_calls),
    ("can-bo", "chờ một phút", 60, Rules().absent_min_s),
    ("huong-dan", "chờ hơn một giây", 1, int(REST_S)),
    ("huong-dan", "Mười phút không bấm phím", 600, IDLE_S),
    ("huong-dan", "Sai PIN năm lần", 5, FREE_TRIES),
    ("huong-dan", "khóa một phút", 60_000, locked_until(0, FREE_TRIES)),
    ("huong-dan", "mười số vừa lấy", 10, LAST_SHOWN),
    ("dieu-hanh", "chạm năm lần góc trên bên trái", (CORNER,) * 5, SIGNS[0]),
    ("truc-may", "36 giờ chưa có bản sao lưu", 36 * 3_600_000, LATE_MS),
]


@pytest.mark.parametrize(("name", "words_of_it", "said", "so"), NUMBERS)
def test_the_numbers_of_a_page_are_the_programs(
    name: str, words_of_it: str, said: object, so: object
) -> None:
    assert words_of_it in page(name)
    assert said == so


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_one_page_in_letters_to_read_beside_a_keyboard(name: str) -> None:
    assert sheet.size_of(page(name)) >= sheet.LEAST_PT
    made = sheet.pdf(page(name))
    assert len(re.findall(rb"/Type /Page\b", made)) == 1
    assert made == sheet.pdf(page(name))
    fonts = re.findall(rb"/BaseFont /(?:[A-Z]+\+)?([\w-]+)", made)
    assert fonts
    assert {font for font in fonts if b"BeVietnamPro" not in font} == set()
    assert made.count(b"/FontFile2") >= 1


def test_what_does_not_fit_or_cannot_be_set_is_said() -> None:
    with pytest.raises(Unset, match="more than one page"):
        sheet.pdf("# Dài\n\n" + "Một câu dài. " * 2000)
    with pytest.raises(Unset, match="no letter for"):
        sheet.pdf("# Chữ\n\n漢")
    with pytest.raises(Unset, match="fence in line 3"):
        sheet.pdf("# Lệnh\n\n```sh\nls\n```\n")
    with pytest.raises(Unset, match="begins with its title"):
        sheet.pdf("Không có đầu đề\n")


def test_decomposed_letters_are_set_as_composed_ones() -> None:
    whole = "# Cán bộ tại quầy\n\nMời số tiếp theo: `Enter`\n"
    assert sheet.pdf(unicodedata.normalize("NFD", whole)) == sheet.pdf(whole)
    assert marks.read("# Ầ")[0].words == (Run("Ầ", Look.PLAIN),)  # type: ignore[union-attr]
