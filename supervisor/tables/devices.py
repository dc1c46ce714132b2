"""The processes and devices, those in trouble first, each with what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain.life import Life
from common.i18n.translator import Translator
from common.views.hall import Hall
from common.views.supervisor import DeviceRow, SupervisorView
from supervisor.cells import Cell, Column, Level, Row, Table, signed, worst_first
from supervisor.judgement import LIFE_LEVELS, device_level
from supervisor.tables.words import NONE, moment


def devices(view: SupervisorView, lives: Mapping[str, Life], t: Translator) -> Table:
    """The table of processes and devices."""
    known = lives.get("devices") is not Life.LOST
    return Table(
        title=t("supervisor.devices"),
        columns=(
            Column("", 16),
            Column(t("supervisor.col.state"), 0),
            Column(t("supervisor.col.since"), 5, right=True),
        ),
        rows=worst_first(
            [
                *(_process(name, found, view, t) for name, found in lives.items()),
                *(_device(device, view, t, known=known) for device in view.devices),
            ]
        ),
    )


def _process(name: str, found: Life, view: SupervisorView, t: Translator) -> Row:
    level = LIFE_LEVELS[found]
    return Row(
        (
            signed(level, t(f"supervisor.process.{name}")),
            Cell(t(f"supervisor.life.{found.value}"), level),
            Cell(moment(view.beats.get(name), view.hall, t)),
        ),
        level,
    )


def _device(device: DeviceRow, view: SupervisorView, t: Translator, *, known: bool) -> Row:
    """`known` is False while nobody watches the devices: the last state may not be true now."""
    level = device_level(device) if known else Level.QUIET
    state = t(f"device.state.{device.state}") + ("" if known else "?")
    evidence = evidence_line(device.evidence, view.hall, t)
    return Row(
        (
            signed(level, f"{_kind(device.kind, t)} {device.code}"),
            Cell(f"{state}: {evidence}" if evidence else state, level),
            Cell(moment(device.since, view.hall, t)),
        ),
        level,
    )


def _kind(kind: str, t: Translator) -> str:
    key = f"device.{kind}"
    return t(key) if t.has(key) else kind


def evidence_line(evidence: Mapping[str, Any], hall: Hall, t: Translator) -> str:
    """The evidence in one line: why, in words where there are words, and what a sign should show
    and showed last; else what the sign shows."""
    code = evidence.get("code") or evidence.get("trouble")
    if code and code != "ok":
        key = f"evidence.{code}"
        why = t(key) if t.has(key) else str(code)
        return " · ".join(filter(None, (why, _left_behind(evidence, hall, t))))
    desired, sent = _shown(evidence, "desired"), _shown(evidence, "sent")
    if desired != sent:
        return t("evidence.differs", desired=desired, sent=sent)
    return "" if sent == NONE else sent


def _left_behind(evidence: Mapping[str, Any], hall: Hall, t: Translator) -> str:
    """What people see on a sign in trouble, as far as is known, and how often it was tried."""
    if "well_at" not in evidence:
        return ""
    line = t(
        "evidence.last",
        desired=_shown(evidence, "desired"),
        sent=_shown(evidence, "sent"),
        time=moment(evidence["well_at"], hall, t),
    )
    return f"{line} ({t('evidence.tries', n=evidence.get('failures', 0))})"


def _shown(evidence: Mapping[str, Any], which: str) -> str:
    """The lines of a sign in one."""
    rows = (evidence.get(which) or "").split("\n")
    return " / ".join(filter(None, rows)) or NONE
