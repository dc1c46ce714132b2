"""Biểu 07a/BTP/KSTT (TT 09/2026/TT-BTP): how dossiers were dealt with, field by field.

The form is Vietnamese in every language, as it is sent. Its columns are checked against one another
as it is made: a row that does not add up says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

from common.i18n.vietnamese import nfc
from common.reports.asked import Asked
from common.reports.behind import unknown
from common.reports.cover import DOSSIERS, framed, only_by
from common.reports.document import (
    Chart,
    Column,
    Document,
    Figure,
    Kind,
    Legal,
    Row,
    Series,
    Signature,
    Table,
    Value,
)
from common.reports.legal import HEAD_OF, legal, period_words
from common.views import form07a as view
from common.views.form07a import Form07a, Line, Narrowed

_MOST = 2000
"""Rows behind a figure that are shown."""

_TITLE = "Tình hình, kết quả giải quyết thủ tục hành chính"
_SIGNED_TITLE = "Tình hình, kết quả giải\N{NO-BREAK SPACE}quyết thủ tục hành chính"
_UNDER_TITLE = (
    "Biểu 07a/BTP/KSTT, Thông tư số 09/2026/TT-BTP; kỳ chốt số liệu theo Điều 12"
    " Nghị định số 09/2019/NĐ-CP",
    "Đơn vị tính: số hồ sơ",
)

_RECEIVED, _RESOLVED, _IN_PROCESS = (
    "Số hồ sơ tiếp nhận",
    "Số hồ sơ đã giải quyết",
    "Số hồ sơ đang giải quyết",
)


def _n(key: str, title: str, group: str, number: int) -> Column:
    return Column(key, title, Kind.COUNT, group, f"({number})")


_COLUMNS = (
    Column("no", "STT", Kind.COUNT, "", "(1)", 0.6),
    Column("field", "Lĩnh vực", Kind.TEXT, "", "(2)", 3.2),
    _n("received", "Tổng số", _RECEIVED, 3),
    _n("received_full_online", "Trong kỳ: trực tuyến toàn trình", _RECEIVED, 4),
    _n("received_partial_online", "Trong kỳ: trực tuyến một phần", _RECEIVED, 5),
    _n("received_postal", "Trong kỳ: bưu chính", _RECEIVED, 6),
    _n("received_direct", "Trong kỳ: trực tiếp", _RECEIVED, 7),
    _n("carried", "Từ kỳ trước", _RECEIVED, 8),
    _n("resolved", "Tổng số", _RESOLVED, 9),
    _n("resolved_early", "Trước hạn", _RESOLVED, 10),
    _n("resolved_on_time", "Đúng hạn", _RESOLVED, 11),
    _n("resolved_late", "Quá hạn", _RESOLVED, 12),
    _n("in_process", "Tổng số", _IN_PROCESS, 13),
    _n("in_process_on_time", "Trong hạn", _IN_PROCESS, 14),
    _n("in_process_late", "Quá hạn", _IN_PROCESS, 15),
)
_FIGURES = tuple(column.key for column in _COLUMNS[2:])
_KEPT = "kept"
_BESIDE = tuple(each.name for each in fields(Line) if each.name not in {*_FIGURES, "field"})
"""What the form has no columns for, and must not be hidden in those it has."""


def make(asked: Asked) -> Document:
    """The form of a period.

    Raises:
        Refusal: `report_not_by`; `report_unit_unknown`, `service_unknown`.
    """
    only_by(asked, *DOSSIERS)
    found = view.read(asked.store, asked.since, asked.before, _narrowed(asked))
    form = _form(found)
    return framed(
        asked,
        "07a",
        _TITLE,
        subtitle=_UNDER_TITLE,
        figures=_figures(asked, found),
        tables=(form, *_beside(asked, found)),
        charts=() if found.kept is None else (_kept_by_field(asked, found),),
        notes=tuple(_notes(asked, found)),
        wide=True,
        rows="fields",
        legal=_signed(asked, found, form),
        extra={
            "sound": not any(line.broken for line in (*found.lines, found.total)),
            "not_accepted": found.not_accepted,
        },
    )


def _signed(asked: Asked, found: Form07a, form: Table) -> Legal:
    """The form as it is sent; what it has no column for goes with it."""
    made = legal(asked, _SIGNED_TITLE, (form,), (Signature("Người lập biểu"), HEAD_OF))
    lines = (
        period_words(asked.span),
        *(["Kỳ báo cáo chưa kết thúc: số liệu còn thay đổi"] if asked.growing else []),
        *_UNDER_TITLE,
        *made.lines,
    )
    broken = [_broken(asked, line, what) for line in found.lines for what in line.broken]
    whose = f"Đơn vị báo cáo: {made.head.issuer}. Đơn vị nhận báo cáo: ……………………………………………………"
    return replace(made, lines=lines, before=(whose,), notes=(*broken, *made.notes))


def opened(asked: Asked, key: str) -> Table:
    """The dossiers behind a column (`resolved_late`), or behind it in one field
    (`resolved_late:Hộ tịch`). Behind `kept`, a share, are those of which it is one.

    Raises:
        Refusal: `report_figure_unknown`.
    """
    only_by(asked, *DOSSIERS)
    column, _, field = nfc(key).partition(":")
    if column not in (*_FIGURES, *_BESIDE, _KEPT):
        unknown("07a", key, (*_FIGURES, *_BESIDE, _KEPT))
    rows: list[Row] = []
    more = 0
    found = view.dossiers(asked.store, asked.since, asked.before, _narrowed(asked))
    for name, dossier, line in found:
        counts = line.judged[1] if column == _KEPT else getattr(line, column)
        if counts == 0 or field not in ("", name):
            continue
        if len(rows) == _MOST:
            more += 1
            continue
        channel = asked.t(f"dossier.channel.{dossier['channel']}")
        about = (dossier["code"], dossier["procedure"], name, dossier["agency"], channel)
        moments = (dossier["accepted_at"], dossier["due_at"], dossier["done_at"])
        rows.append((*about, *moments, asked.t(f"dossier.state.{dossier['state']}")))
    return Table(key, asked.t("report.07a.opened"), _opened_columns(asked), rows, more=more)


def _opened_columns(asked: Asked) -> tuple[Column, ...]:
    t = asked.t
    return (
        Column("code", t("report.dossier.code"), Kind.CODE),
        Column("procedure", t("report.dossier.procedure"), Kind.CODE),
        Column("field", t("report.dossier.field")),
        Column("agency", t("report.dossier.agency"), Kind.CODE),
        Column("channel", t("report.dossier.channel")),
        Column("accepted_at", t("report.dossier.accepted_at"), Kind.MOMENT),
        Column("due_at", t("report.dossier.due_at"), Kind.MOMENT),
        Column("done_at", t("report.dossier.done_at"), Kind.MOMENT),
        Column("state", t("report.dossier.state")),
    )


def _narrowed(asked: Asked) -> Narrowed:
    return Narrowed(asked.unit, asked.agency, asked.service)


def _form(found: Form07a) -> Table:
    return Table(
        "fields",
        "Biểu 07a/BTP/KSTT",
        _COLUMNS,
        [(number, line.field, *_counts(line)) for number, line in enumerate(found.lines, start=1)],
        total=("", "Tổng số", *_counts(found.total)),
        opens=tuple(f"received:{line.field}" for line in found.lines),
    )


def _counts(line: Line) -> tuple[Value, ...]:
    return tuple(getattr(line, key) for key in _FIGURES)


def _figures(asked: Asked, found: Form07a) -> tuple[Figure, ...]:
    """What is said about the whole: who reads a form of fifteen columns looks for these."""
    total, t = found.total, asked.t
    good, dated = total.judged
    basis = t("report.07a.of_dated", part=t.count(good), whole=t.count(dated))
    return (
        Figure("received", t("report.07a.received"), total.received, Kind.COUNT),
        Figure("resolved", t("report.07a.resolved"), total.resolved, Kind.COUNT),
        Figure("in_process", t("report.07a.in_process"), total.in_process, Kind.COUNT),
        Figure("kept", t("report.07a.kept"), found.kept, Kind.PERCENT, basis=basis),
    )


def _kept_by_field(asked: Asked, found: Form07a) -> Chart:
    """After the form, which is sent as the rules draw it. A field in which nothing with a date was
    resolved has a gap."""
    kept = tuple(None if line.kept is None else float(line.kept) for line in found.lines)
    title = asked.t("report.07a.kept")
    return Chart(
        "kept",
        asked.t("report.07a.kept_by_field"),
        tuple(line.field for line in found.lines),
        (Series(title, kept),),
        "%",
        asked.centre.rules.kpi_on_time_pct,
        last=True,
    )


def _beside(asked: Asked, found: Form07a) -> tuple[Table, ...]:
    """Fields with dossiers that the form has no column for."""
    t = asked.t
    rows = [
        (line.field, *(getattr(line, key) for key in _BESIDE))
        for line in found.lines
        if any(getattr(line, key) for key in _BESIDE)
    ]
    if not rows:
        return ()
    columns = (
        Column("field", "Lĩnh vực", share=3.0),
        *(Column(key, t(f"report.07a.{key}"), Kind.COUNT, share=1.6) for key in _BESIDE),
    )
    total = (t("report.total"), *(getattr(found.total, key) for key in _BESIDE))
    return (Table("beside", t("report.07a.beside"), columns, rows, total=total),)


def _notes(asked: Asked, found: Form07a) -> Iterator[str]:
    t, total = asked.t, found.total
    for line in found.lines:
        for broken in line.broken:
            yield _broken(asked, line, broken)
    if undated := total.resolved_undated + total.in_process_undated:
        yield t("report.07a.undated", count=t.count(undated))
    if held := total.resolved_held + total.in_process_held:
        yield t("report.07a.held", count=t.count(held))
    if total.online_unknown:
        yield t("report.07a.online_unknown_note", count=t.count(total.online_unknown))
    if found.not_accepted:
        yield t("report.07a.not_accepted", count=t.count(found.not_accepted))
    yield t("report.07a.done")


def _broken(asked: Asked, line: Line, what: str) -> str:
    return asked.t("report.07a.broken", field=line.field, what=what)
