"""What the centre file says of alerts: how grave, how patient, when quiet, and who is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from common.domain.alert_kinds import ANY, KINDS, AlertKind
from common.domain.model import Severity
from common.domain.quiet import quiet_until
from common.store.facts import Centre

_GRAVENESS = tuple(Severity)


@dataclass(frozen=True, slots=True)
class AlertRule:
    """How this centre takes one kind of alert.

    `severity` None is whatever whoever opens it says; `after_ms` None is no wait at all. `deliver`
    None is every hook that listens to it, else the places named, like `printer:p1`.
    """

    kind: AlertKind
    severity: Severity | None
    after_ms: int | None
    quiet: tuple[str, ...]
    deliver: tuple[str, ...] | None


def rule_of(centre: Centre, kind: str) -> AlertRule:
    """What holds for a kind: its own row of the file, else the row of all, else the catalogue's."""
    # One that an older program opened is closed like any other.
    known = KINDS.get(kind) or AlertKind(kind, Severity.WARNING, "")
    row = _row_of(centre, kind)
    own = row.get("kind") == kind
    severity = row.get("severity") if own or not known.graded else None
    after_s = known.lasts_s
    if after_s is not None and row.get("after_s") is not None:
        after_s = row["after_s"]
    deliver = row.get("deliver")
    return AlertRule(
        kind=known,
        severity=Severity(severity) if severity else None,
        after_ms=None if after_s is None else after_s * 1000,
        quiet=tuple(row.get("quiet") or ()) if known.quiet else (),
        deliver=None if deliver is None else tuple(deliver),
    )


def is_graver(one: Severity, other: Severity) -> bool:
    """Whether somebody has to look sooner."""
    return _GRAVENESS.index(one) > _GRAVENESS.index(other)


def _row_of(centre: Centre, kind: str) -> Mapping[str, Any]:
    rows = {row["kind"]: row for row in centre.document.get("alert", ())}
    return rows.get(kind) or rows.get(ANY) or {}


def held_until(centre: Centre, rule: AlertRule, now: int) -> int:
    """When it may be delivered, UTC ms: now, or when the quiet time is over."""
    end = quiet_until(rule.quiet, datetime.fromtimestamp(now / 1000, centre.zone))
    return now if end is None else int(end.timestamp() * 1000)


def places(centre: Centre, rule: AlertRule, severity: Severity, happening: str) -> tuple[str, ...]:
    """Who is told of a happening outside of the supervisor's screen, which shows everything: hooks
    that listen to it, and printers that the file names. Paper is for what begins or gets worse."""
    code = rule.kind.code
    hooks = {f"hook:{row['code']}": row for row in centre.document.get("hook", ())}
    wanted = tuple(hooks) if rule.deliver is None else rule.deliver
    heard = []
    for place in wanted:
        if place in hooks:
            if _listens(hooks[place], code, severity, happening):
                heard.append(place)
        elif place.startswith("printer:") and happening in ("opened", "worse"):
            heard.append(place)
    return tuple(heard)


def _listens(hook: Mapping[str, Any], kind: str, severity: Severity, happening: str) -> bool:
    return (
        happening in hook["events"]
        and (not hook["kinds"] or kind in hook["kinds"])
        and not is_graver(Severity(hook["severity"]), severity)
    )
