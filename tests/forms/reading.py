"""A reader of the PDF that comes out, of just what there is in it: text with its place, filled
rectangles, fonts. It shares nothing with the library that wrote the file."""

from __future__ import annotations

import base64
import re
import unicodedata
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]

_OBJECT = re.compile(rb"(\d+) 0 obj\s*(.*?)\s*endobj", re.DOTALL)
_STREAM = re.compile(rb"/Length (\d+).*?stream\r?\n", re.DOTALL)
_TOKEN = re.compile(rb"\((?:\\.|[^\\()])*\)|\[[^\]]*\]|/[^\s/\[\]()<>]+|[^\s\[\]()/]+", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
_UNIT: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class Text:
    """A run of letters on one baseline, in points from the lower left corner of the page."""

    text: str
    x: float
    y: float
    end: float
    size: float
    slanted: bool


@dataclass
class Page:
    """What is on a page."""

    width: float
    height: float
    texts: list[Text] = field(default_factory=list)
    filled: list[Box] = field(default_factory=list)

    @property
    def said(self) -> str:
        """All texts of the page, in the order in which they were drawn."""
        return plain("".join(_after(run, last) + run.text for run, last in self._in_turn()))

    def _in_turn(self) -> Iterator[tuple[Text, Text | None]]:
        return zip(self.texts, [None, *self.texts], strict=False)


@dataclass(frozen=True)
class Font:
    """The letters and widths behind the bytes of a font; whether the file brings it along."""

    letters: dict[int, str]
    widths: dict[int, float]
    embedded: bool


@dataclass(frozen=True)
class _State:
    matrix: Matrix = _UNIT
    font: str = ""
    size: float = 0
    leading: float = 0
    word_space: float = 0


def _after(run: Text, last: Text | None) -> str:
    """What stands between two runs: nothing where one goes on at the end of the other."""
    goes_on = last is not None and abs(run.y - last.y) < 0.1 and abs(run.x - last.end) < 0.1
    return "" if goes_on else " "


def plain(text: str) -> str:
    """Text with single spaces."""
    return " ".join(text.split())


def times(inner: Matrix, outer: Matrix) -> Matrix:
    """First `inner`, then `outer`."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    turned = (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s)
    return (*turned, e * p + f * r + t, e * q + f * s + u)


class Pdf:
    """A file, read."""

    def __init__(self, data: bytes) -> None:
        self._objects = {int(number): body for number, body in _OBJECT.findall(data)}
        self._aliases = {
            name: int(number)
            for body in self._objects.values()
            for name, number in re.findall(rb"/([\w.+-]+) (\d+) 0 R", body)
            if name.startswith((b"F", b"FormXob"))
        }
        self.fonts = {
            name.decode(): self._font(self._objects[number])
            for name, number in self._aliases.items()
            if b"/Type /Font" in self._objects[number] and b"/BaseFont" in self._objects[number]
        }
        self.pages = [self._page(body) for body in self._page_bodies()]

    @property
    def said(self) -> str:
        """All texts of the file."""
        return plain(" ".join(page.said for page in self.pages))

    def _page_bodies(self) -> Iterator[bytes]:
        tree = next(body for body in self._objects.values() if b"/Type /Pages" in body)
        kids = re.search(rb"/Kids \[(.*?)\]", tree, re.DOTALL)
        assert kids is not None
        return (self._objects[int(number)] for number in re.findall(rb"(\d+) 0 R", kids[1]))

    def _page(self, body: bytes) -> Page:
        box = re.search(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", body)
        contents = re.search(rb"/Contents (\d+) 0 R", body)
        assert box is not None and contents is not None
        page = Page(float(box[1]), float(box[2]))
        self._draw(page, _content(self._objects[int(contents[1])]), _UNIT)
        return page

    def _font(self, body: bytes) -> Font:
        descriptor, letters = (
            self._follow(body, b"FontDescriptor"),
            self._follow(body, b"ToUnicode"),
        )
        if not descriptor:
            return Font({}, {}, embedded=False)
        first = int(re.search(rb"/FirstChar (\d+)", body)[1])  # type: ignore[index]
        widths = re.search(rb"/Widths \[(.*?)\]", body, re.DOTALL)[1].split()  # type: ignore[index]
        return Font(
            {
                int(code, 16): chr(int(letter, 16))
                for code, letter in re.findall(rb"<(\w\w)> <(\w{4})>", _content(letters))
            },
            {first + i: float(width) / 1000 for i, width in enumerate(widths)},
            b"/FontFile2" in descriptor,
        )

    def _follow(self, body: bytes, name: bytes) -> bytes:
        found = re.search(rb"/" + name + rb" (\d+) 0 R", body)
        return self._objects[int(found[1])] if found else b""

    def _draw(self, page: Page, content: bytes, base: Matrix) -> None:
        state, kept = _State(base), list[_State]()
        at = line = _UNIT
        box: Box = (0, 0, 0, 0)
        values: list[bytes] = []
        for token in _TOKEN.findall(content):
            match token:
                case b"q":
                    kept.append(state)
                case b"Q":
                    state = kept.pop()
                case b"cm":
                    state = replace(state, matrix=times(_matrix(values), state.matrix))
                case b"Do":
                    form = self._objects[self._aliases[values[0][1:]]]
                    self._draw(page, _content(form), state.matrix)
                case b"Tf":
                    state = replace(state, font=values[0][1:].decode(), size=float(values[1]))
                case b"TL":
                    state = replace(state, leading=float(values[0]))
                case b"Tw":
                    state = replace(state, word_space=float(values[0]))
                case b"Tm":
                    at = line = _matrix(values)
                case b"Td":
                    at = line = times((1, 0, 0, 1, float(values[0]), float(values[1])), line)
                case b"T*":
                    at = line = times((1, 0, 0, 1, 0, -state.leading), line)
                case b"Tj":
                    run = self._run(values[0], state, at)
                    page.texts.append(run)
                    at = times((1, 0, 0, 1, run.end - run.x, 0), at)
                case b"re":
                    box = _box(values, state.matrix)
                case b"f" | b"f*":
                    page.filled.append(box)
                case _ if re.fullmatch(rb"[-+.\d]+|[(/\[].*", token, re.DOTALL):
                    values.append(token)
                    continue
            values = []

    def _run(self, literal: bytes, state: _State, at: Matrix) -> Text:
        codes, font = _unescaped(literal[1:-1]), self.fonts[state.font]
        width = sum(font.widths.get(code, 0) * state.size for code in codes)
        width += state.word_space * codes.count(b" ")
        a, b, _, _, x, y = times(at, state.matrix)
        text = "".join(font.letters.get(code, "") for code in codes)
        return Text(text, x, y, x + width * a, state.size, bool(b))


def _content(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if found is None:
        return b""
    data = body[found.end() : found.end() + int(found[1])]
    if b"/ASCII85Decode" in body:
        data = base64.a85decode(b"<~" + data, adobe=True)
    return zlib.decompress(data) if b"/FlateDecode" in body else data


def _unescaped(literal: bytes) -> bytes:
    named = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
    return _ESCAPE.sub(
        lambda m: bytes([int(m[1], 8)]) if len(m[1]) == 3 else named.get(m[1], m[1]), literal
    )


def _matrix(values: list[bytes]) -> Matrix:
    a, b, c, d, e, f = map(float, values)
    return a, b, c, d, e, f


def _box(values: list[bytes], matrix: Matrix) -> Box:
    x, y, width, height = map(float, values)
    return (
        x * matrix[0] + matrix[4],
        y * matrix[3] + matrix[5],
        width * matrix[0],
        height * matrix[3],
    )


def composed(text: str) -> bool:
    """Whether each letter is one code point."""
    return text == unicodedata.normalize("NFC", text)
