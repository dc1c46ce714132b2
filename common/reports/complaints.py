"""`motcua report complaints`: how many complaints and how much praise, of which kind, and how they
were answered. Never what was said; those about whoever asks are not among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from common.domain.complaint_commands import ComplaintKind
from common.domain.refusal import Refusal
from common.domain.shares import percent
from common.reports import cover
from common.reports.asked import Asked
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.views import complaints
from common.views.complaints import Complaint


def make(asked: Asked) -> Document:
    """The report."""
    t = asked.t
    found = _found(asked)
    return Document(
        name="complaints",
        title=t("complaints.title"),
        issuer=asked.issuer,
        span=asked.span,
        made_at=asked.store.now(),
        zone=asked.zone,
        figures=_figures(asked, found),
        tables=(_kinds(asked, found),),
        notes=(t("complaints.note"), t("complaints.note.hidden")),
        covers=cover.covers(asked),
        seal=cover.seal_line(asked),
        growing=asked.growing,
        rows="kinds",
    )


def opened(asked: Asked, key: str) -> Table:
    """The complaints behind a figure (`late`) or of a kind (`attitude`).

    Raises:
        Refusal: `report_figure_unknown`.
    """
    chosen = [one for one in _found(asked) if _WHICH[key](one)] if key in _WHICH else None
    if chosen is None:
        raise Refusal("report_figure_unknown", figure=key, report="complaints")
    return _list(asked, chosen)


def _found(asked: Asked) -> Sequence[Complaint]:
    if asked.actor is None:
        return ()
    return complaints.of_span(asked.store, asked.actor, asked.since, asked.before).found


def _is_kind(kind: ComplaintKind) -> Callable[[Complaint], bool]:
    return lambda one: one.kind == kind


_WHICH: Mapping[str, Callable[[Complaint], bool]] = {
    "made": lambda one: True,
    "open": lambda one: one.answered_at is None,
    "late": lambda one: one.late,
    "in_time": lambda one: not one.late,
    "upheld": lambda one: one.upheld is True,
    **{kind.value: _is_kind(kind) for kind in ComplaintKind},
}


def _figures(asked: Asked, found: Sequence[Complaint]) -> tuple[Figure, ...]:
    t = asked.t
    counts = {key: sum(map(_WHICH[key], found)) for key in ("made", "open", "late", "upheld")}
    judged = sum(one.upheld is not None for one in found)
    in_time = percent(counts["made"] - counts["late"], counts["made"])
    basis = t("report.of", part=t.count(counts["upheld"]), whole=t.count(judged))
    return (
        *(
            Figure(key, t(f"complaints.{key}"), counts[key], Kind.COUNT)
            for key in ("made", "open", "late")
        ),
        Figure("in_time", t("complaints.in_time"), in_time, Kind.PERCENT),
        Figure(
            "upheld", t("complaints.upheld"), percent(counts["upheld"], judged), Kind.PERCENT,
            basis=basis,
        ),
    )  # fmt: skip


def _kinds(asked: Asked, found: Sequence[Complaint]) -> Table:
    t = asked.t
    names = ("made", "answered", "open", "late", "upheld")
    columns = (
        Column("kind", t("complaints.kind"), share=3),
        *(Column(name, t(f"complaints.{name}"), Kind.COUNT) for name in names),
    )
    kinds = [kind for kind in ComplaintKind if any(one.kind == kind for one in found)]
    rows: list[Row] = [
        (t(f"complaint.kind.{kind}"), *_counts(one for one in found if one.kind == kind))
        for kind in kinds
    ]
    total: Row = (t("report.total"), *_counts(found))
    opens = tuple(kind.value for kind in kinds)
    return Table("kinds", t("complaints.by_kind"), columns, rows, total=total, opens=opens)


def _counts(found: Iterable[Complaint]) -> tuple[int, ...]:
    some = list(found)
    made, waiting = len(some), sum(map(_WHICH["open"], some))
    return (
        made,
        made - waiting,
        waiting,
        *(sum(map(_WHICH[key], some)) for key in ("late", "upheld")),
    )


def _list(asked: Asked, found: Sequence[Complaint]) -> Table:
    t = asked.t
    columns = (
        Column("code", t("complaints.code"), Kind.CODE, share=1.4),
        Column("kind", t("complaints.kind"), share=2),
        Column("made_at", t("complaints.made_at"), Kind.MOMENT, share=1.4),
        Column("number", t("story.number"), Kind.CODE, share=0.8),
        Column("date", t("story.date"), Kind.DATE),
        Column("dossier", t("story.dossier"), Kind.CODE, share=2),
        Column("owner", t("complaints.owner"), Kind.CODE),
        Column("due_at", t("complaints.due_at"), Kind.MOMENT, share=1.4),
        Column("answered_at", t("complaints.answered_at"), Kind.MOMENT, share=1.4),
        Column("upheld", t("complaints.upheld.short")),
        Column("age", t("complaints.age"), Kind.COUNT, share=0.8),
    )
    rows: list[Row] = [
        (
            one.code,
            t(f"complaint.kind.{one.kind}"),
            one.made_at,
            one.number,
            None if one.date is None else date.fromisoformat(one.date),
            one.dossier,
            one.owner,
            one.due_at,
            one.answered_at,
            None if one.upheld is None else t(f"complaint.upheld.{one.upheld:d}"),
            one.age_days,
        )
        for one in found
    ]
    return Table("complaints", t("complaints.title"), columns, rows)
