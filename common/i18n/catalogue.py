"""gettext catalogues, read from their `.po` files when a language is first used.

Compiling in memory takes a few milliseconds and spares everybody a build step and a compiled
file that may disagree with its source. Any tool that edits `.po` files edits these.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_LOCALE = Path(__file__).with_name("locale")
_DOMAIN = "motcua"
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "t": "\t"}
_PLAIN = re.compile(r'^msgid "([^"\\\n]+)"\nmsgstr "([^"\\\n]*)"\n(?=\n|#|msgid |\Z)', re.MULTILINE)
"""Nearly all messages: one line each, nothing escaped, no plural. Line by line they would take a
tenth of a program's start."""

_PLURAL = re.compile(r"plural\s*=\s*([^;\n]+)")

Entry = dict[str, str]
"""One message of a `.po` file: `msgid`, `msgid_plural`, `msgstr` or `msgstr[0]`, `msgstr[1]`…"""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts of one language: for each key its plural forms, mostly just one."""

    texts: dict[str, tuple[str, ...]]
    plural: Callable[[int], int]

    def text(self, key: str, n: object = None) -> str | None:
        """The text of `key`, in the form for the count `n`; None if the language lacks it."""
        forms = self.texts.get(key)
        if forms is None:
            return None
        if len(forms) == 1 or not isinstance(n, int):
            return forms[-1]
        return forms[self.plural(n)]


class BrokenCatalogueError(ValueError):
    """A line of a `.po` file that is not understood."""


@cache
def load(lang: str) -> Catalogue | None:
    """The catalogue of a language (`vi`, `en`, …), None when there is no such folder."""
    path = _LOCALE / lang / "LC_MESSAGES" / f"{_DOMAIN}.po"
    if lang not in languages():
        return None
    return parse(path.read_text(encoding="utf-8"))


@cache
def languages() -> tuple[str, ...]:
    """The languages there are, Vietnamese first."""
    found = {path.parent.parent.name for path in _LOCALE.glob(f"*/LC_MESSAGES/{_DOMAIN}.po")}
    return tuple(sorted(found, key=lambda lang: (lang != "vi", lang)))


def parse(source: str) -> Catalogue:
    """Read the text of a `.po` file. Untranslated messages are left out, so they fall back."""
    texts: dict[str, tuple[str, ...]] = {}
    header = ""

    def take(plain: re.Match[str]) -> str:
        if plain[1] in texts:
            raise BrokenCatalogueError(f"{plain[1]}: twice")
        if plain[2]:
            texts[plain[1]] = (plain[2],)
        return "\n\n"

    for entry in _entries(_PLAIN.sub(take, source)):
        key = entry["msgid"]
        forms = tuple(text for field, text in entry.items() if field.startswith("msgstr"))
        if key == "":
            header = forms[0]
        elif key in texts:
            raise BrokenCatalogueError(f"{key}: twice")
        elif all(forms):
            texts[key] = forms
    rule = _PLURAL.search(header)
    return Catalogue(texts, gettext.c2py(rule[1].strip() if rule else "0"))


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
