"""What is wrong with a file before anything in it can be looked at."""

from __future__ import annotations

import errno
import re

from common.centre.table import plain
from common.i18n.wording import Wording, wording

_PLACE = re.compile(r"(.+) \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)", re.DOTALL)
_LONGEST = 160


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
    why = plain(place[1], _LONGEST)
    if place[2] is None:
        return wording("wrong.toml.end", why=why)
    return wording("wrong.toml.at", why=why, line=place[2], column=place[3])
