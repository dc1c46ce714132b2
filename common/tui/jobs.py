"""A piece of paper in words: what it is, and how it came out. Says no more than is known."""

from __future__ import annotations

from common.i18n.translator import Translator
from common.views.printers import JobEnd

_WITH_WHY = frozenset({"failed_before_send", "unknown"})


def told(job: JobEnd, t: Translator) -> str:
    """One sentence."""
    named = {"paper": _paper(job, t), "printer": job.printer, "state": t(f"job.{job.state}")}
    why = reason(job, t) if job.state in _WITH_WHY else ""
    return t("job.told.why", **named, why=why) if why else t("job.told", **named)


def reason(job: JobEnd, t: Translator) -> str:
    """Why it ended as it did; nothing before that, or where there are no words."""
    key = f"evidence.{job.evidence.get('code')}"
    return t(key) if t.has(key) else ""


def _paper(job: JobEnd, t: Translator) -> str:
    if job.kind != "ticket":
        return t(f"job.{job.kind}")
    number, copy = job.payload["number"], job.payload["copy"]
    return t("job.ticket.copy", number=number, n=copy) if copy else t("job.ticket", number=number)
