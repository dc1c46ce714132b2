"""gettext catalogues, read from their `.po` files when a language is first used.

A catalogue keeps the file as it is and reads an entry when it is first asked for: a screen says a
few hundred of its thousands of texts, and all of them would be a megabyte of every program. There
is no build step, and no compiled file that may disagree with its source. Any tool that edits `.po`
files edits these.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_LOCALE = Path(__file__).with_name("locale")
_DOMAIN = "motcua"
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "t": "\t"}
_NEXT = re.compile(rb"\n[ \t]*msgid ")
_PLURAL = re.compile(r"plural\s*=\s*([^;\n]+)")

_IS_KEY = re.compile(r'[^"\\\n]*')

Forms = tuple[str, ...]
Entry = dict[str, str]
"""One message of a `.po` file: `msgid`, `msgid_plural`, `msgstr` or `msgstr[0]`, `msgstr[1]`…"""


class Catalogue:
    """The texts of one language: for each key its plural forms, mostly just one."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._found: dict[str, Forms | None] = {"": None}
        rule = _PLURAL.search((_forms(source, "") or ("",))[0])
        self._plural = gettext.c2py(rule[1].strip() if rule else "0")

    def text(self, key: str, n: object = None) -> str | None:
        """The text of `key`, in the form for the count `n`; None if the language lacks it."""
        if key not in self._found:
            self._found[key] = _forms(self._source, key)
        forms = self._found[key]
        if forms is None:
            return None
        if len(forms) == 1 or not isinstance(n, int):
            return forms[-1]
        return forms[self._plural(n)]

    @property
    def texts(self) -> dict[str, Forms]:
        """Every text, read anew. Untranslated ones are left out, so they fall back.

        Raises:
            BrokenCatalogueError: a line is not understood, or a key stands there twice.
        """
        found: dict[str, Forms] = {}
        seen: set[str] = set()
        for entry in _entries(self._source.decode()):
            key = entry["msgid"]
            if key in seen:
                raise BrokenCatalogueError(f"{key}: twice")
            seen.add(key)
            if key and (forms := _translated(entry)):
                found[key] = forms
        return found


class BrokenCatalogueError(ValueError):
    """A line of a `.po` file that is not understood."""


@cache
def load(lang: str) -> Catalogue | None:
    """The catalogue of a language (`vi`, `en`, …), None when there is no such folder."""
    path = _LOCALE / lang / "LC_MESSAGES" / f"{_DOMAIN}.po"
    if lang not in languages():
        return None
    return Catalogue(path.read_bytes())


@cache
def languages() -> tuple[str, ...]:
    """The languages there are, Vietnamese first."""
    found = {path.parent.parent.name for path in _LOCALE.glob(f"*/LC_MESSAGES/{_DOMAIN}.po")}
    return tuple(sorted(found, key=lambda lang: (lang != "vi", lang)))


def _forms(source: bytes, key: str) -> Forms | None:
    """Those of one key, "" for the header."""
    start = _start(source, f'msgid "{key}"'.encode())
    if start < 0 or not _IS_KEY.fullmatch(key):
        return None
    end = _NEXT.search(source, start)
    try:
        entry = next(_entries(source[start : end.start() if end else None].decode()))
    except (BrokenCatalogueError, UnicodeDecodeError):
        return None  # it is said in another language; no screen ends for a typing error
    return _translated(entry)


def _start(source: bytes, line: bytes) -> int:
    """Where that line begins, -1 without it; a remark may say the same."""
    at = source.find(line)
    while at > 0 and source[source.rfind(b"\n", 0, at) + 1 : at].strip():
        at = source.find(line, at + 1)
    return at


def _translated(entry: Entry) -> Forms | None:
    forms = tuple(text for field, text in entry.items() if field.startswith("msgstr"))
    return forms if all(forms) else None


def _entries(source: str) -> Iterator[Entry]:
    entry: Entry = {}
    field = ""
    for number, raw in enumerate(source.splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        name, _, rest = ("", "", line) if line.startswith('"') else line.partition(" ")
        quoted = _QUOTED.fullmatch(rest.strip())
        if quoted is None or not (name or field):
            raise BrokenCatalogueError(f"line {number}: {raw}")
        if name == "msgid" and entry:
            yield entry
            entry = {}
        field = name or field
        entry[field] = entry.get(field, "") + _ESCAPE.sub(_unescape, quoted[1])
    if entry:
        yield entry


def _unescape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[1], match[1])
