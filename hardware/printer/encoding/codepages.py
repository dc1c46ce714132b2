"""Vietnamese in the code pages of printers: opt-in, for a printer whose test page was read.

Three families are in the field. Which number a printer gives them, and whether it has them at
all, is different on every model.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import util
from pathlib import Path
from typing import Any

_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
"""Grave, acute, tilde, hook above, dot below: letters of CP1258 by themselves."""

_PLAIN = str.maketrans({"–": "-", "—": "-", "…": "...", "·": "-", "’": "'", "“": '"', "”": '"'})

# VISCII (RFC 1456), 80h to FFh. Six capitals lie on control bytes, which printers obey: they are
# set as small letters.
_VISCII = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)


_TCVN_CAPITALS = {letter: bytes([0xA1 + i]) for i, letter in enumerate("ĂÂÊÔƠƯĐ")}
"""Those that TCVN 5712 has beside the small letters; a printer with two pages has them, with all
others, on the second."""


@dataclass(frozen=True, slots=True)
class CodePage:
    """A family and the numbers (`ESC t n`) under which a printer holds it; TCVN-3 has two: one of
    small and one of capital letters."""

    family: str
    pages: tuple[int, ...]

    @classmethod
    def parse(cls, text: str) -> CodePage:
        """Read `cp1258 52`, `viscii 52`, `tcvn3 30 31` or `tcvn3 27`.

        Raises:
            ValueError: it is none of these.
        """
        family, *numbers = text.split()
        pages = tuple(map(int, numbers))
        most = 2 if family == "tcvn3" else 1
        if (
            family not in FAMILIES
            or not 1 <= len(pages) <= most
            or not all(0 <= n < 256 for n in pages)
        ):
            raise ValueError(f"no code page: {text!r}")
        return cls(family, pages)


FAMILIES = ("cp1258", "tcvn3", "viscii")


def plain(text: str) -> str:
    """`text` composed, with signs that no code page has as those of ASCII: as long as on paper."""
    return unicodedata.normalize("NFC", text).translate(_PLAIN)


def encoded(text: str, code_page: CodePage) -> bytes:
    """`text` with the page switches it needs, beginning with one.

    A letter that the page lacks becomes its small letter, else what is left without accents,
    else a question mark: never a byte that a printer obeys.
    """
    tables = _tables(code_page.family, len(code_page.pages))
    out, current = bytearray(_select(code_page.pages[0])), 0
    for letter in plain(text):
        page, code = _code(letter, tables, current)
        if page != current:
            out += _select(code_page.pages[page])
            current = page
        out += code
    return bytes(out)


def _select(page: int) -> bytes:
    """ESC t: the character code table."""
    return b"\x1bt" + bytes([page])


Table = Mapping[str, bytes]


def _code(letter: str, tables: Sequence[Table], current: int) -> tuple[int, bytes]:
    """The page and the bytes of a letter, without a switch wherever that can be."""
    if " " <= letter <= "~":
        return current, letter.encode("ascii")
    for candidate in (letter, letter.lower()):
        for page, table in enumerate(tables):
            if candidate in table:
                return page, table[candidate]
    bare = unicodedata.normalize("NFD", letter)[0]
    bare = {"Đ": "D", "đ": "d"}.get(bare, bare)
    return current, bare.encode("ascii") if " " <= bare <= "~" else b"?"


@cache
def _tables(family: str, pages: int) -> tuple[Table, ...]:
    if family == "cp1258":
        return (_cp1258(),)
    if family == "viscii":
        return ({letter: bytes([0x80 + i]) for i, letter in enumerate(_VISCII)},)
    small, capital = (_tcvn3(name) for name in ("TCVN-3-1", "TCVN-3-2"))
    if pages > 1:
        return small, capital
    return ({**small, **_TCVN_CAPITALS},)


def _cp1258() -> Table:
    """Letters that are there whole, and those made of a letter and a tone after it."""
    table = {}
    for letter in map(chr, (*range(0xA0, 0x250), *range(0x1EA0, 0x1EFA))):
        parts = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in parts if mark in _TONES), "")
        rest = unicodedata.normalize("NFC", parts.replace(tone, "", 1)) if tone else letter
        for spelt in (letter, rest + tone):
            try:
                table[letter] = spelt.encode("cp1258")
                break
            except UnicodeEncodeError:
                continue
    return table


def _tcvn3(name: str) -> Table:
    """The table as python-escpos has it, but for its Đ, which it takes for the Icelandic Ð."""
    letters = "".join(capabilities()["encodings"][name]["data"]).replace("\u00d0", "\u0110")
    return {letter: bytes([0x80 + i]) for i, letter in enumerate(letters) if letter != " "}


@cache
def capabilities() -> Mapping[str, Any]:
    """What python-escpos knows of printer models, read without importing it: its import prints,
    sets logging up and leaves a folder behind."""
    spec = util.find_spec("escpos")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("escpos")
    path = Path(spec.submodule_search_locations[0]) / "capabilities.json"
    found: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
