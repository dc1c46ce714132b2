"""Where, how long and for how much: the page of a procedure in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.i18n.procedures import fee_words, time_words
from common.i18n.translator import Translator
from common.views.procedures import ProcedurePage

_KINDS = ("originals", "certified", "copies")


def where(t: Translator, page: ProcedurePage) -> str:
    """The counters, or where else; empty where neither is known."""
    if not page.at_counter:
        return t("kiosk.proc.elsewhere", place=page.place)
    return t("slip.counter", counters=", ".join(page.counters)) if page.counters else ""


def time(t: Translator, page: ProcedurePage) -> str:
    """The words of the catalogue, else those for its numbers."""
    return page.time_text or (time_words(t, page.time) if page.time else "")


def fees(t: Translator, page: ProcedurePage) -> tuple[str, ...]:
    """Today's amounts where they are listed, else the words of the catalogue."""
    listed = [fee for fee in page.fees if fee.kind is not None]
    if listed or not page.fee_text:
        return tuple(fee_words(t, fee) for fee in page.fees)
    return (page.fee_text,)


def counts(t: Translator, component: Mapping[str, Any]) -> str:
    """How many originals and copies of a paper are to be brought; empty where nothing says it."""
    there = (kind for kind in _KINDS if component.get(kind))
    return ", ".join(t(f"kiosk.paper.{kind}", n=component[kind]) for kind in there)


def paper(t: Translator, component: Mapping[str, Any]) -> str:
    """A paper to bring, and how many originals and copies of it."""
    return ": ".join(filter(None, (str(component["name"]), counts(t, component))))
