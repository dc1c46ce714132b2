"""A piece of paper in words: what it is, and how it came out. Says no more than is known."""

from __future__ import annotations

from common.domain.dossier import masked
from common.i18n.translator import Translator
from common.views.printers import JobEnd

_WITH_WHY = frozenset({"failed_before_send", "unknown", "superseded"})


def told(job: JobEnd, t: Translator) -> str:
    """One sentence."""
    return t("job.told", paper=paper(job, t), printer=job.printer, state=how(job, t))


def how(job: JobEnd, t: Translator) -> str:
    """How it stands, and why where that helps and there are words for it."""
    state, key = t(f"job.{job.state}"), f"evidence.{job.evidence.get('code')}"
    return f"{state} ({t(key)})" if job.state in _WITH_WHY and t.has(key) else state


def paper(job: JobEnd, t: Translator) -> str:
    """What it is. Others read along: the code of a dossier is masked."""
    if job.kind != "ticket":
        code = job.payload.get("code")
        return t(f"job.{job.kind}", code=code and masked(code))
    number, copy = job.payload["number"], job.payload["copy"]
    return t("job.ticket.copy", number=number, n=copy) if copy else t("job.ticket", number=number)
