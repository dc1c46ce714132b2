"""The tables of a centre file about screens that citizens see: kiosks and displays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from common.centre.model import Display, Kiosk
from common.centre.table import Table
from common.i18n.wording import wording
from common.store.facts import DISPLAY_INCHES, DISPLAY_LANGUAGES, DISPLAY_PAGES, KIOSK_INCHES

if TYPE_CHECKING:
    from common.centre.parts import Defaults

KIOSK_ROLES = ("all", "ticket", "lookup", "rate")


def kiosk(table: Table, defaults: Defaults) -> Kiosk:
    """A citizens' terminal."""
    return Kiosk(
        code=table.code(),
        role=table.choice("role", KIOSK_ROLES, "all"),
        zone=table.ref("zone", "zone", defaults.zone),
        printer=table.ref("printer", "printer") if table.has("printer") else None,
        languages=_languages(table, defaults, defaults.languages),
        large_type=table.flag("large_type", default=False),
        inches=table.whole("inches", 10, 100, of=wording("wrong.of.inches"), default=KIOSK_INCHES),
    )


def display(table: Table, defaults: Defaults) -> Display:
    """A hall screen."""
    return Display(
        code=table.code(),
        zone=table.ref("zone", "zone", defaults.zone),
        also=table.refs("also", "zone"),
        inches=table.whole(
            "inches", 15, 200, of=wording("wrong.of.inches"), default=DISPLAY_INCHES
        ),
        pages=_pages(table),
        languages=_languages(table, defaults, DISPLAY_LANGUAGES),
    )


def _pages(table: Table) -> tuple[str, ...]:
    pages = table.strings("pages") or DISPLAY_PAGES
    for page in pages:
        if page not in DISPLAY_PAGES:
            table.problem("pages", wording("wrong.some_of", options=", ".join(DISPLAY_PAGES)), page)
    return pages


def _languages(table: Table, defaults: Defaults, usual: tuple[str, ...]) -> tuple[str, ...]:
    named = table.strings("languages")
    for language in named:
        if language not in defaults.languages:
            table.problem("languages", wording("wrong.centre_languages"), language)
    return named or usual
