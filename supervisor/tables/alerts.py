"""What needs somebody, the worst first and of equals the newest."""

from __future__ import annotations

from collections.abc import Mapping

from common.domain.life import Life
from common.i18n.translator import Translator
from common.views.supervisor import AlertRow, SupervisorView
from supervisor.cells import Cell, Column, Level, Row, Table, signed, worst_first
from supervisor.judgement import alert_level
from supervisor.tables.words import moment

OF_AGENCIES = frozenset(
    {
        *("dossier_late", "dossier_nearly_late", "dossier_to_close"),
        *("online_unseen", "online_unanswered"),
    }
)
"""Alerts about the dossiers of one agency, with how many there are."""


OF_SERVICES = frozenset({"queue_long", "desk_needed", "closing_late"})
"""Alerts about one service."""


def alerts(view: SupervisorView, lives: Mapping[str, Life], t: Translator) -> Table:
    """The table of alerts, with those about keeper and the device service that they cannot open
    themselves when they are dead."""
    nothing = Row((signed(Level.GOOD, t("supervisor.alerts.none")), Cell(""), Cell("")))
    return Table(
        title=t("supervisor.alerts"),
        columns=(
            Column("", 0),
            Column(t("supervisor.col.severity"), 7),
            Column(t("supervisor.col.since"), 5, right=True),
        ),
        rows=_rows(view, lives, t) or (nothing,),
    )


def worst(view: SupervisorView, lives: Mapping[str, Life], t: Translator) -> tuple[Cell, ...]:
    """What needs somebody in one line, where the table is on another page; nothing if nothing
    does."""
    rows = _rows(view, lives, t)
    return tuple(row.cells[0] for row in rows if row.level >= Level.WATCH)


def _rows(view: SupervisorView, lives: Mapping[str, Life], t: Translator) -> tuple[Row, ...]:
    opened = sorted(view.alerts, key=lambda alert: -alert.opened_at)
    return worst_first(
        [
            *(_silence(name, found, view, t) for name, found in lives.items() if _silent(found)),
            *(_row(alert, view, t) for alert in opened),
        ]
    )


def _silent(found: Life) -> bool:
    return found in (Life.LOST, Life.NEVER)


def _silence(name: str, found: Life, view: SupervisorView, t: Translator) -> Row:
    beat = view.beats.get(name)
    time = moment(beat, view.hall, t)
    return Row(
        (
            signed(Level.TROUBLE, t(f"supervisor.{name}.{found.value}", time=time)),
            Cell(t("severity.critical"), Level.TROUBLE),
            Cell(time),
        ),
        Level.TROUBLE,
    )


def _row(alert: AlertRow, view: SupervisorView, t: Translator) -> Row:
    level = alert_level(alert)
    severity = "supervisor.alert.seen" if alert.acknowledged else f"severity.{alert.severity}"
    return Row(
        (
            signed(level, sentence(alert, view, t)),
            Cell(t(severity), level),
            Cell(moment(alert.opened_at, view.hall, t)),
        ),
        level,
    )


def sentence(alert: AlertRow, view: SupervisorView, t: Translator) -> str:
    """The alert in words; one of a kind nobody has words for is shown as it is."""
    key = f"alert.{alert.kind}"
    by_state = f"{key}.{alert.data.get('state')}"
    key = by_state if t.has(by_state) else key
    if not t.has(key):
        return f"{alert.kind}: {alert.subject}"
    return t(key, **{**alert.data, "subject": _subject(alert, view, t)})


def _subject(alert: AlertRow, view: SupervisorView, t: Translator) -> str:
    """What it is about: a service or an agency by its name, a terminal by its kind and
    code."""
    if alert.kind in OF_SERVICES:
        names = {queue.code: queue.name for queue in view.queues}
        return t.pick(names[alert.subject]) if alert.subject in names else alert.subject
    if alert.kind in OF_AGENCIES and alert.subject in view.agencies:
        return t.pick(view.agencies[alert.subject])
    kind, _, code = alert.subject.partition(":")
    key = f"supervisor.terminal.{kind}"
    return t(key, code=code) if code and t.has(key) else alert.subject
