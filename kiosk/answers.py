"""The sentences about a dossier and about an earlier visit."""

from __future__ import annotations

from collections.abc import Mapping

from common.i18n.translator import Translator
from common.views.kiosk import KioskView
from common.views.lookup import Answer, DossierFound, VisitFound
from kiosk.words import TAKES_NUMBERS, Lines


def gives_numbers(view: KioskView) -> bool:
    """Whether a number can be had at this kiosk."""
    return view.role in TAKES_NUMBERS


def title(t: Translator, found: DossierFound | VisitFound) -> str:
    """What it is about."""
    if isinstance(found, VisitFound):
        return t("kiosk.visit.title")
    return t("kiosk.dossier.title", code=found.masked)


def is_good(found: DossierFound | VisitFound) -> bool:
    """Whether the result is there."""
    return isinstance(found, DossierFound) and found.answer.startswith(Answer.READY)


def lines(t: Translator, found: DossierFound | VisitFound, *, numbers: bool) -> Lines:
    """How it stands, and what to do; `numbers` if one can be had here and now."""
    if isinstance(found, VisitFound):
        return _of_visit(t, found, numbers=numbers)
    values: dict[str, str] = {"counter": ", ".join(found.counters)}
    if found.at is not None:
        zone = found.hall.zone
        values |= {"time": t.time(found.at, zone), "date": t.date(found.at, zone)}
    if found.answer is Answer.LATE:
        return _of_late(t, values, found.hall.hotline)
    if found.answer is Answer.WORKING and found.at is None:
        return (t("kiosk.dossier.working.undated"),)
    if found.answer is Answer.READY:
        ready = "kiosk.dossier.ready" if numbers else "kiosk.dossier.ready.nonumber"
        return t(ready), t("kiosk.dossier.bring")
    return (t(f"kiosk.dossier.{found.answer}", **values),)


def _of_late(t: Translator, values: Mapping[str, str], phone: str | None) -> Lines:
    if phone:
        sorry = t("kiosk.dossier.late", phone=phone, **values)
    else:
        sorry = t("kiosk.dossier.late.here", **values)
    return sorry, t("kiosk.dossier.due", **values)


def _of_visit(t: Translator, found: VisitFound, *, numbers: bool) -> Lines:
    outcome = t(f"kiosk.outcome.{found.outcome}")
    last = t("kiosk.visit.last", date=t.date(found.at, found.hall.zone), outcome=outcome)
    if found.errand is None:
        return (last,)
    take = "kiosk.visit.take" if numbers else "kiosk.visit.take.nonumber"
    return last, t(take)
