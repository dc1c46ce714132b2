"""The letters that are built into a printer: Vietnamese code pages, and how they look on paper.

Written from the standards' tables, not from our encoder. Letters are drawn in the printer's cells
of 12 x 24 dots, with another font than a printer has: what is compared is the text.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from importlib import resources

import segno
from PIL import Image, ImageDraw, ImageFont

CELL_WIDE, CELL_HIGH = 12, 24

_TCVN = {
    **dict(zip(range(0xA1, 0xAF), "ĂÂÊÔƠƯĐăâêôơưđ", strict=True)),
    **dict(zip(range(0xB5, 0xBA), "àảãáạ", strict=True)),
    **dict(zip(range(0xBB, 0xBF), "ằẳẵắ", strict=True)),
    **dict(zip(range(0xC6, 0xCD), "ặầẩẫấậè", strict=True)),
    **dict(zip(range(0xCE, 0xD9), "ẻẽéẹềểễếệìỉ", strict=True)),
    **dict(zip(range(0xDC, 0xE0), "ĩíịò", strict=True)),
    **dict(zip(range(0xE1, 0xF0), "ỏõóọồổỗốộờởỡớợù", strict=True)),
    **dict(zip(range(0xF1, 0xFF), "ủũúụừửữứựỳỷỹýỵ", strict=True)),
}
"""TCVN 5712-3, as printers have it on page 30; page 31 is the same in capitals."""

_VISCII = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"} | dict(
    enumerate(
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
        "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
        0x80,
    )
)
"""RFC 1456."""

_TCVN_PAGES, _CP1258_PAGES, _PLAIN_PAGES = {30, 31}, {27, 32, 35, 52, 94}, {0, 16}


def decode(data: bytes, page: int) -> str | None:
    """What `data` says on a code page, composed; None where the page has no such letters."""
    if page in _CP1258_PAGES:
        text = data.decode("cp1258", errors="replace")
    elif page in _TCVN_PAGES:
        text = "".join(_TCVN.get(byte, chr(byte) if byte < 0x80 else "\ufffd") for byte in data)
        text = text.upper() if page == 31 else text
    elif page in _PLAIN_PAGES and data.isascii():
        text = data.decode("ascii")
    else:
        return None
    return unicodedata.normalize("NFC", text)


def viscii(data: bytes) -> str:
    """What `data` says in VISCII, which some clones have on the page of CP1258."""
    return "".join(_VISCII.get(byte, chr(byte)) for byte in data)


def draw(text: str, wide: int, high: int) -> Image.Image:
    """A line in letters `wide` and `high` times their size, as a mask of ink."""
    ink = Image.new("1", (CELL_WIDE * len(text), CELL_HIGH), 0)
    pen = ImageDraw.Draw(ink)
    pen.fontmode = "1"
    for place, letter in enumerate(text):
        pen.text((CELL_WIDE * place + CELL_WIDE // 2, 20), letter, 255, _font(), anchor="ms")
    return ink.resize((ink.width * wide, ink.height * high), Image.Resampling.NEAREST)


def qr_code(data: bytes, correction: str, module: int) -> Image.Image:
    """The symbol without a quiet zone, as a mask of ink."""
    rows = segno.make_qr(data.decode("utf-8"), error=correction, boost_error=False).matrix
    symbol = Image.new("1", (len(rows), len(rows)), 0)
    symbol.putdata([255 if dot else 0 for row in rows for dot in row])
    return symbol.resize((len(rows) * module,) * 2, Image.Resampling.NEAREST)


@lru_cache(maxsize=1)
def _font() -> ImageFont.FreeTypeFont:
    files = resources.files("fontpkg_be_vietnam_pro") / "files"
    with resources.as_file(files / "BeVietnamPro-Medium.ttf") as path:
        return ImageFont.truetype(str(path), 18, layout_engine=ImageFont.Layout.BASIC)
