"""What is wrong with a file before anything in it can be looked at."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Sequence

from common.centre.table import plain
from common.i18n.wording import Wording, wording

_PLACE = re.compile(r"(.+) \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)", re.DOTALL)
_LONGEST = 160

_OF_THE_PARSER = {
    "Invalid statement": wording("wrong.toml.statement"),
    "Invalid value": wording("wrong.toml.value"),
    "Invalid date or datetime": wording("wrong.toml.date"),
    "Invalid hex value": wording("wrong.toml.hex"),
    "Invalid initial character for a key part": wording("wrong.toml.key"),
    "Cannot overwrite a value": wording("wrong.toml.overwrite"),
    "Expected '=' after a key in a key/value pair": wording("wrong.toml.equals"),
    "Expected ']' at the end of a table declaration": wording("wrong.toml.table"),
    "Expected ']]' at the end of an array declaration": wording("wrong.toml.array"),
    "Expected newline or end of document after a statement": wording("wrong.toml.newline"),
    "Unclosed array": wording("wrong.toml.unclosed"),
    "Unclosed inline table": wording("wrong.toml.unclosed_table"),
    "Unescaped '\\' in a string": wording("wrong.toml.backslash"),
    "Unterminated string": wording("wrong.toml.string"),
}
"""What Python's parser says. It may come to say something else: that is shown as it is."""

_ABOUT: Sequence[tuple[re.Pattern[str], Callable[[str], Wording]]] = (
    (re.compile(r"Cannot declare (.+) twice"), lambda it: wording("wrong.toml.twice", key=it)),
    (re.compile(r"Illegal character (.+)"), lambda it: wording("wrong.toml.illegal", letter=it)),
    (
        re.compile(r"Found invalid character (.+)"),
        lambda it: wording("wrong.toml.invalid", letter=it),
    ),
    (
        re.compile(r"Duplicate inline table key (.+)"),
        lambda it: wording("wrong.toml.again", key=it),
    ),
)


def unreadable(error: OSError) -> Wording:
    """A file that the system does not give."""
    return wording("wrong.unreadable", why=reason(error))


def reason(error: OSError) -> Wording | str:
    """What the system says has no translation; what happens to people does."""
    match error.errno:
        case errno.ENOENT:
            return wording("wrong.system.missing")
        case errno.EACCES | errno.EPERM:
            return wording("wrong.system.forbidden")
        case errno.EISDIR:
            return wording("wrong.system.folder")
    return error.strerror or str(error)


def not_toml(error: Exception) -> Wording:
    """A file that is no TOML, and where it stops being any."""
    place = _PLACE.fullmatch(str(error))
    if place is None:
        return wording("wrong.toml", why=plain(str(error), _LONGEST))
    why = _of_the_parser(place[1])
    if place[2] is None:
        return wording("wrong.toml.end", why=why)
    return wording("wrong.toml.at", why=why, line=place[2], column=place[3])


def _of_the_parser(why: str) -> Wording | str:
    if why in _OF_THE_PARSER:
        return _OF_THE_PARSER[why]
    for pattern, said in _ABOUT:
        if found := pattern.fullmatch(why):
            return said(plain(found[1]))
    return plain(why, _LONGEST)
