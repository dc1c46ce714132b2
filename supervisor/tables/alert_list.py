"""The page of alerts: every open one with since when, how long, how often, and who sees to it."""

from __future__ import annotations

from common.i18n import alert_words
from common.i18n.translator import Translator
from common.views.alerts import Alert, Open
from common.views.hall import Hall
from supervisor.cells import Cell, Column, Level, Row, Table, signed
from supervisor.judgement import level_of
from supervisor.tables.words import NONE, moment

_MINUTE_MS = 60_000


def alert_list(found: Open, hall: Hall, t: Translator) -> Table:
    """One line for each, the worst first."""
    nothing = Row((signed(Level.GOOD, t("supervisor.alerts.none")), *[Cell("")] * 4))
    return Table(
        title=t("supervisor.alerts.col.alert"),
        columns=(
            Column("", 0),
            Column(t("supervisor.col.severity"), 8),
            Column(t("supervisor.col.since"), 5, right=True),
            Column(t("supervisor.alerts.col.age"), 8, right=True),
            Column(t("supervisor.alerts.col.who"), 14),
        ),
        rows=tuple(_row(alert, found, hall, t) for alert in found.alerts) or (nothing,),
    )


def _row(alert: Alert, found: Open, hall: Hall, t: Translator) -> Row:
    level = level_of(alert.severity, seen=alert.acknowledged_at is not None)
    words = alert_words.sentence(alert.kind, alert.subject, alert.data, found.names, t)
    if alert.times > 1:
        words = f"{words} · {t('supervisor.alerts.times', times=alert.times)}"
    return Row(
        (
            signed(level, words),
            Cell(t(f"severity.{alert.severity}"), level),
            Cell(moment(alert.opened_at, hall, t)),
            Cell(age(hall.now - alert.opened_at, t)),
            Cell(alert.acknowledged_by or NONE, Level.PLAIN),
        ),
        level,
    )


def age(ms: int, t: Translator) -> str:
    """How long it has been open: minutes, then hours, then days."""
    minutes = max(0, ms) // _MINUTE_MS
    if minutes < 60:
        return t("supervisor.alerts.minutes", n=minutes)
    if minutes < 48 * 60:
        return t("supervisor.alerts.hours", n=minutes // 60)
    return t("supervisor.alerts.days", n=minutes // (24 * 60))


def whole(alert: Alert | None, found: Open, t: Translator) -> Cell:
    """The one that is marked, with all of its words: the table may have no room for them."""
    if alert is None:
        return Cell("")
    level = level_of(alert.severity, seen=alert.acknowledged_at is not None)
    words = alert_words.sentence(alert.kind, alert.subject, alert.data, found.names, t)
    return signed(level, words)


def remedy(alert: Alert | None, t: Translator) -> Cell:
    """What to do about the one that is marked."""
    words = "" if alert is None else alert_words.remedy(alert.kind, t)
    return Cell(t("supervisor.alerts.remedy", remedy=words) if words else "")
