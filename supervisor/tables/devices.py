"""The processes and devices, those in trouble first, each with what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain.life import Life
from common.i18n.translator import Translator
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
    evidence = evidence_line(device.evidence, t)
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


def evidence_line(evidence: Mapping[str, Any], t: Translator) -> str:
    """The evidence in one line: why, in words where there are words; else what the sign shows."""
    code = evidence.get("code") or evidence.get("trouble")
    if code and code != "ok":
        key = f"evidence.{code}"
        return t(key) if t.has(key) else str(code)
    desired, sent = evidence.get("desired"), evidence.get("sent")
    if desired != sent:
        return t("evidence.differs", desired=desired or NONE, sent=sent or NONE)
    return str(sent) if sent else ""
