"""Template files: TOML in, a checked template out, or every problem of the file at once."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from common.centre.reading import not_toml, reason, unreadable
from common.i18n.wording import Wording, wording
from common.paper.fonts import Weight, missing
from common.paper.render import LEAST_LEGIBLE, LEAST_MODULE, picture
from common.paper.template import Align, Block, Part, Template, Text, Unfit, What, placeholders

Names = Mapping[str, Any]
"""Sample values of a kind: their names are its placeholders, lists hold what `each` may name."""

_TOP = ("block", "most_mm", "narrow")
_EVERY = ("gap", "part", "when", "each")
_LETTERS = ("weight", "size", "shrink")
_KEYS: Mapping[What, Sequence[str]] = {
    What.TEXT: (*_LETTERS, "max_lines", "align"),
    What.BIG: (*_LETTERS, "align"),
    What.BAR: (*_LETTERS, "max_lines"),
    What.ROW: (*_LETTERS, "max_lines"),
    What.QR: ("module", "align"),
    What.IMAGE: ("align",),
    What.RULE: (),
    What.FEED: (),
    What.CUT: (),
    What.RULER: (),
    What.PAGES: (),
}
_USUAL: Mapping[What, tuple[Weight, int, int]] = {
    What.TEXT: (Weight.MEDIUM, 31, 24),
    What.BIG: (Weight.BOLD, 154, 60),
    What.BAR: (Weight.BOLD, 32, 23),
    What.ROW: (Weight.MEDIUM, 29, 22),
}
"""Weight, size and least size of letters where the file does not say."""
_NEVER_STORED = frozenset({What.CUT, What.PAGES})
"""Blocks that are no picture: a head or foot from a printer's memory would be without them."""
_CONSTANT = frozenset(
    {"lang", "banner", "authority", "centre", "hotline", "title"}
    | {"wait", "missed", "valid", "checkin", "notnumber"}
)
"""Placeholders that are the same on every paper of a language: a head or foot has no others, or
its picture would change from slip to slip, and never be the one in the printer's memory."""
_GAPS: Mapping[What, int] = {What.TEXT: 5, What.BIG: 16, What.BAR: 11, What.RULE: 11, What.ROW: 5}


@dataclass(slots=True)
class _Reader:
    """One file as it is read, and what is wrong with it."""

    path: Path
    names: Names
    languages: Collection[str]
    problems: list[Wording] = field(default_factory=list)
    where: Wording | None = None

    def problem(self, key: str, /, **fields: object) -> None:
        """Note what is wrong, as the key of a text and its fields, where we are in the file."""
        self.note(wording(key, **fields))

    def note(self, what: Wording) -> None:
        """The same of a wording that somebody else made."""
        if self.where is not None:
            what = wording("wrong.at", at=self.where, what=what)
        self.problems.append(wording("wrong.at", at=self.path.name, what=what))

    def expected(self, key: str, /, *, found: object, **fields: object) -> None:
        """Note that something else should be there."""
        self.problem("wrong.expected", expected=wording(key, **fields), found=repr(found))

    def expected_at(self, place: str, key: str, /, *, found: object, **fields: object) -> None:
        """The same of a key of the block, or of the file."""
        what = wording("wrong.expected", expected=wording(key, **fields), found=repr(found))
        self.problem("wrong.at", at=place, what=what)


def parse(
    path: Path, names: Names, languages: Collection[str]
) -> tuple[Template | None, list[Wording]]:
    """The template in `path`, or None and what is wrong with it, one line for each problem.

    `languages` are those that its texts may be in.
    """
    it = _Reader(path, names, languages)
    root = _root(it)
    if root is None:
        return None, it.problems
    for key in root:
        if key not in _TOP:
            it.problem("wrong.paper.key", key=key, known=", ".join(_TOP))
    most = _whole(it, root, "most_mm", 150, 20, 1000)
    narrow = root.get("narrow", 0.8)
    if not isinstance(narrow, int | float) or not 0.4 <= narrow <= 1:
        it.expected_at("narrow", "wrong.number", low="0.4", high="1", found=narrow)
        narrow = 0.8
    rows = root.get("block", [])
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        it.problem("wrong.paper.no_blocks")
        rows = []
    blocks = [_block(it, index, row) for index, row in enumerate(rows, start=1)]
    if it.problems:
        return None, it.problems
    whole = tuple(block for block in blocks if block is not None)
    return Template(path.name, whole, most, float(narrow)), []


def _root(it: _Reader) -> Mapping[str, Any] | None:
    try:
        return tomllib.loads(it.path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        it.note(unreadable(error))
    except (ValueError, RecursionError) as error:
        it.note(not_toml(error))
    return None


def _block(it: _Reader, index: int, row: Mapping[str, Any]) -> Block | None:
    found = [key for key in row if key in set(What)]
    it.where = wording("wrong.paper.block", n=index)
    if len(found) != 1:
        kinds = ", ".join(What)
        if found:
            it.problem("wrong.paper.kinds", kinds=kinds, found=", ".join(found))
        else:
            it.problem("wrong.paper.no_kind", kinds=kinds)
        return None
    what = What(found[0])
    it.where = wording("wrong.paper.block_of", n=index, kind=what.value)
    for key in row:
        if key not in (what, *_known_keys(what)):
            it.problem("wrong.paper.key", key=key, known=", ".join(_known_keys(what)))
    each = _each(it, row)
    names = it.names if not each else {**it.names, **it.names[each][0]}
    weight, size, shrink = _USUAL.get(what, (Weight.MEDIUM, 0, 0))
    size = _whole(it, row, "size", size, LEAST_LEGIBLE, 400)
    weight = Weight(_choice(it, row, "weight", Weight.__members__, weight))
    texts = _texts(it, what, row[what], names, weight)
    part = Part(_choice(it, row, "part", Part.__members__, Part.BODY))
    when = _when(it, row, names)
    if part is not Part.BODY:
        _check_constant(it, part, texts, when, each)
    return Block(
        what=what,
        texts=texts,
        weight=weight,
        size=size,
        shrink=_whole(it, row, "shrink", min(shrink, size), LEAST_LEGIBLE, size) if size else 0,
        lines=_whole(it, row, "max_lines", 2, 1, 20),
        align=Align(_choice(it, row, "align", Align.__members__, Align.CENTER)),
        gap=_whole(it, row, "gap", _GAPS.get(what, 0), 0, 400),
        dots=_dots(it, what, row),
        part=part,
        when=when,
        each=each,
        picture=_picture(it, row[what]) if what is What.IMAGE else b"",
    )


def _known_keys(what: What) -> list[str]:
    every = (key for key in _EVERY if key != "part" or what not in _NEVER_STORED)
    return [*_KEYS[what], *every]


def _check_constant(it: _Reader, part: Part, texts: Sequence[Text], when: str, each: str) -> None:
    """Whether a block may be in the printer's memory."""
    if each:
        it.problem("wrong.paper.each_part", part=part.value)
    used = [when] if when else []
    for text in texts:
        for own in text.values():
            with suppress(Unfit):  # braces that are wrong have been told
                used += placeholders(own)
    for name in dict.fromkeys(used):
        if name not in _CONSTANT:
            it.problem("wrong.paper.part", name=name, part=part.value)


def _texts(
    it: _Reader, what: What, content: object, names: Names, weight: Weight
) -> tuple[Text, ...]:
    if what is What.ROW:
        if not isinstance(content, list) or len(content) != 2:
            it.problem("wrong.paper.row")
            return ()
        return tuple(_text(it, one, names, weight) for one in content)
    if what in {What.TEXT, What.BIG, What.BAR, What.QR, What.PAGES}:
        return (_text(it, content, names, weight),)
    if what in {What.CUT, What.RULER} and content is not True:
        it.expected("wrong.paper.true", found=content)
    return ()


def _text(it: _Reader, content: object, names: Names, weight: Weight) -> Text:
    texts = {"": content} if isinstance(content, str) else content
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        it.expected("wrong.paper.texts", like='{ vi = "…", en = "…" }', found=content)
        return {}
    for lang in texts:
        if lang not in ("", *it.languages):
            it.problem("wrong.paper.language", language=lang, known=", ".join(it.languages))
    if not {"", "vi"} & texts.keys():
        it.problem("wrong.paper.vietnamese", language='"vi"')
    for text in texts.values():
        _check_text(it, text, names, weight)
    return texts


def _check_text(it: _Reader, text: str, names: Names, weight: Weight) -> None:
    try:
        used = placeholders(text)
    except Unfit as error:
        it.problem("wrong.paper.braces", text=text, why=error.what)
        return
    for name in used:
        if not isinstance(names.get(name, []), str | None):
            known = ", ".join(n for n, value in names.items() if isinstance(value, str | None))
            it.problem("wrong.paper.placeholder", name=name, known=known)
    if lost := missing("".join(text.split()), weight):
        it.problem("wrong.paper.letter", lost=lost)


def _each(it: _Reader, row: Mapping[str, Any]) -> str:
    lists = [name for name, value in it.names.items() if isinstance(value, list)]
    each = row.get("each", "")
    if each and each not in lists:
        if lists:
            it.expected_at("each", "wrong.one_of", options=", ".join(lists), found=each)
        else:
            it.expected_at("each", "wrong.paper.no_list", found=each)
        return ""
    return str(each)


def _when(it: _Reader, row: Mapping[str, Any], names: Names) -> str:
    when = row.get("when", "")
    if not isinstance(when, str) or (when and when not in names):
        it.expected_at("when", "wrong.paper.when", found=when)
    return str(when)


def _dots(it: _Reader, what: What, row: Mapping[str, Any]) -> int:
    if what is What.QR:
        return _whole(it, row, "module", 5, LEAST_MODULE, 16)
    if what in {What.RULE, What.FEED}:
        return _whole(it, row, what, 2, 1, 800)
    return 0


def _picture(it: _Reader, name: object) -> bytes:
    """The file beside the template; nothing outside its folder."""
    if not isinstance(name, str) or Path(name).name != name:
        it.expected("wrong.paper.png", found=name)
        return b""
    try:
        content = (it.path.parent / name).read_bytes()
        picture(content)
    except OSError as error:
        it.problem("wrong.paper.picture_unread", name=name, why=reason(error))
        return b""
    except ValueError as error:  # also a NUL in the name
        why = error.what if isinstance(error, Unfit) else str(error)
        it.problem("wrong.paper.picture", name=repr(name), why=why)
        return b""
    return content


def _whole(it: _Reader, row: Mapping[str, Any], key: str, usual: int, least: int, most: int) -> int:
    value = row.get(key, usual)
    if type(value) is int and (least <= value <= most or key not in row):
        return value
    it.expected_at(key, "wrong.whole", low=least, high=most, found=value)
    return usual


def _choice(
    it: _Reader, row: Mapping[str, Any], key: str, members: Mapping[str, Any], usual: str
) -> str:
    value = row.get(key)
    if value is None:
        return usual
    names = [name.lower() for name in members]
    if value in names:
        return str(members[value.upper()])
    it.expected_at(key, "wrong.one_of", options=", ".join(names), found=value)
    return usual
