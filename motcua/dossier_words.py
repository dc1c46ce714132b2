"""Dossiers in words, for the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from motcua.dossier_trail import when
from motcua.edge import Session


def record_words(session: Session, record: Mapping[str, Any]) -> str:
    """Code, state, date, and what stands out."""
    t = session.t
    parts = [record["code"], t(f"dossier.state.{record['state']}")]
    if record["due_at"] is not None:
        parts.append(t("cli.dossier.due", at=when(session, record["due_at"])))
    if record["shelf"]:
        parts.append(t("cli.dossier.shelf", shelf=record["shelf"]))
    if record.get("contrary"):
        parts.append(t("cli.dossier.contrary"))
    return " · ".join(parts)


def listing_words(session: Session, lines: Sequence[Mapping[str, Any]]) -> str:
    """One dossier a line."""
    if not lines:
        return session.t("cli.dossier.none")
    return "\n".join(_line(session, line) for line in lines)


def _line(session: Session, line: Mapping[str, Any]) -> str:
    t = session.t
    parts = [line["code"], t(f"dossier.state.{line['state']}"), line["agency"]]
    if line["due_at"] is not None:
        parts.append(t("cli.dossier.due", at=when(session, line["due_at"])))
    if line["moved"]:
        parts.append(t("cli.dossier.on_paper", at=when(session, line["first_due_at"])))
    parts += _clock(session, line)
    if "why" in line:
        parts.append(t(f"dossier.notice.kind.{line['why']}"))
        told = line["told"]
        parts.append(
            t("cli.dossier.untold")
            if told is None
            else t("cli.dossier.told", how=t(f"dossier.notice.how.{told['how']}"))
        )
    return " · ".join(parts)


def _clock(session: Session, line: Mapping[str, Any]) -> list[str]:
    """Until when somebody has to look at it and to answer, or since when its papers lack."""
    t, said = session.t, []
    if "answer_by" in line:
        if line["seen_at"] is None:
            said.append(t("cli.dossier.see_by", at=when(session, line["see_by"])))
        said.append(t("cli.dossier.answer_by", at=when(session, line["answer_by"])))
        if line["answer_late"] or (line["seen_at"] is None and line["seen_late"]):
            said.append(t("cli.dossier.clock_over"))
    if "days" in line:
        said.append(t("cli.dossier.held_up", n=line["days"]))
    return said


def visit_words(session: Session, visits: Sequence[Mapping[str, Any]]) -> str:
    """One visit a line: number, desk, how it ended."""
    t = session.t
    lines = (
        f"{visit['number']} · {t('cli.desk.name', desk=visit['desk'])}"
        f" · {t('outcome.' + visit['outcome'])}"
        for visit in visits
    )
    return "\n".join(lines) or t("cli.visit.none")
