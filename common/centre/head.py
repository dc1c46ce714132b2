"""The `[centre]` table of a centre file: who and where the centre is."""

from __future__ import annotations

import re
from typing import Any
from zoneinfo import ZoneInfo

from common.centre.table import Table
from common.i18n.wording import wording

USUAL_LANGUAGES = ("vi", "en")

_QUEUE = re.compile(r"ipp://[A-Za-z0-9.-]{1,80}(:[0-9]{1,5})?(/[A-Za-z0-9._%-]{1,80}){1,4}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_HOTLINE = re.compile(r"\+?[0-9][0-9 .-]{1,18}[0-9]")


def head(table: Table) -> dict[str, Any]:
    """The table as arguments of `common.centre.model.Centre`."""
    return {
        "code": table.code(),
        "name": table.text("name", 120),
        "authority": table.text("authority", 120),
        "unit": table.ref("unit", "unit"),
        "timezone": _timezone(table),
        "hotline": _hotline(table),
        "notice": table.text("notice", 160) if table.has("notice") else {},
        "languages": _languages(table),
        "simulation": table.flag("simulation", default=False),
        "cashier_service": table.ref("cashier_service", "service")
        if table.has("cashier_service")
        else None,
        "a4": a4(table),
    }


def a4(table: Table) -> str | None:
    """The print queue of A4 papers, of the centre or of a desk."""
    if not table.has("a4"):
        return None
    return table.word("a4", _QUEUE, wording("wrong.queue", like="ipp://localhost/printers/a4"))


def languages(declared: object) -> tuple[str, ...]:
    """The languages in which texts are read, in order: as declared, if that makes sense."""
    if not isinstance(declared, list) or "vi" not in declared:
        return USUAL_LANGUAGES
    sound = [item for item in declared if isinstance(item, str) and _LANGUAGE.fullmatch(item)]
    return tuple(dict.fromkeys(sound))


def _languages(table: Table) -> tuple[str, ...]:
    if not table.has("languages"):
        return USUAL_LANGUAGES
    found = table.strings("languages")
    if languages(list(found)) != found:
        table.problem("languages", wording("wrong.languages", language='"vi"'), list(found))
    return found


def _timezone(table: Table) -> str:
    name = table.plain("timezone", 60)
    if not name:
        return ""
    try:
        return ZoneInfo(name).key
    except (LookupError, ValueError, OSError):  # unknown, not a zone's name, a folder of zones
        table.problem("timezone", wording("wrong.zone", like='"Asia/Ho_Chi_Minh"'), name)
    return ""


def _hotline(table: Table) -> str | None:
    if not table.has("hotline"):
        return None
    return table.word("hotline", _HOTLINE, wording("wrong.telephone", like='"0257 3841 234"'))
