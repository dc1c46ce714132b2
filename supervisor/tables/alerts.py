"""What needs somebody, the worst first and of equals the newest."""

from __future__ import annotations

from collections.abc import Mapping

from common.domain.life import Life
from common.i18n import alert_words
from common.i18n.translator import Translator
from common.views.supervisor import AlertRow, SupervisorView
from supervisor.cells import Cell, Column, Level, Row, Table, signed, worst_first
from supervisor.judgement import alert_level
from supervisor.tables.words import moment


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
    unheard = silent(lives)
    opened = sorted(
        (alert for alert in view.alerts if alert.kind not in unheard),
        key=lambda alert: -alert.opened_at,
    )
    return worst_first(
        [
            *(silence(name, lives[name], view, t) for name in unheard),
            *(_row(alert, view, t) for alert in opened),
        ]
    )


def silent(lives: Mapping[str, Life]) -> tuple[str, ...]:
    """Who does not say that it lives."""
    return tuple(name for name, found in lives.items() if found in (Life.LOST, Life.NEVER))


def silence(name: str, found: Life, view: SupervisorView, t: Translator) -> Row:
    """Keeper or the device service does not say that it lives; the screen sees it by itself."""
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
    names = {"service": {queue.code: queue.name for queue in view.queues}, "agency": view.agencies}
    return alert_words.sentence(alert.kind, alert.subject, alert.data, names, t)
