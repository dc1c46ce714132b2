"""A procedure as the kiosk tells it: where, which papers, how much, how long."""

from __future__ import annotations

from common.i18n.translator import Translator
from common.views import procedure_words
from common.views.procedures import ProcedurePage
from kiosk import words
from kiosk.sheets import Section


def is_here(page: ProcedurePage) -> bool:
    """Whether people queue for it in this hall."""
    return page.at_counter and page.service is not None


def where(t: Translator, page: ProcedurePage) -> str:
    """What people queue for, and at which counter; empty where that is not here."""
    if page.service_name is None or not is_here(page):
        return ""
    parts = (t.pick(page.service_name), words.counters(t, page.counters))
    return " · ".join(filter(None, parts))


def papers(t: Translator, page: ProcedurePage) -> tuple[Section, ...]:
    """What to bring, or that the catalogue does not know."""
    title = t("kiosk.proc.bring")
    if not page.components:
        ask = "kiosk.proc.bring.ask" if is_here(page) else "kiosk.proc.ask.there"
        return (Section(title, (t(ask),)),)
    wanted = tuple(procedure_words.paper(t, one) for one in page.components)
    return (Section(title, wanted, marked=True),)


def terms(t: Translator, page: ProcedurePage) -> tuple[Section, ...]:
    """What it costs, how long it takes, who may pay nothing; where nobody wrote that down, the
    counter says it."""
    ask = t("kiosk.proc.ask" if is_here(page) else "kiosk.proc.ask.there")
    fees = procedure_words.fees(t, page) or (ask,)
    time = procedure_words.time(t, page) or ask
    who = tuple(t(f"fee_waiver.{code}") for code in page.waivers)
    said = (Section(t("kiosk.proc.fee"), fees), Section(t("kiosk.proc.time"), (time,)))
    return (*said, Section(t("kiosk.proc.waiver"), who, marked=True)) if who else said
