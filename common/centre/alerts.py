"""The tables of a centre file about alerts: how each kind is taken, and who outside hears of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from common.centre.inputs.lines import Problem
from common.centre.model import Printer
from common.centre.table import Table, expected, one_of
from common.domain.alert_kinds import ANY, KINDS
from common.domain.alert_settings import (
    ADDRESS,
    HAPPENINGS,
    TIMEOUT_S,
    USUALLY_TOLD,
    AlertSetting,
    Hook,
)
from common.domain.model import Severity
from common.i18n.wording import wording

if TYPE_CHECKING:
    from common.centre.parts import Defaults

APP = "app"
"""The supervisor's screen: it shows every alert, whatever the file says."""

_SEVERITIES = tuple(Severity)
_KINDS = tuple(KINDS)
_URL = re.compile(ADDRESS)
_FILE = re.compile(r"/[!-~]{1,199}")
_LONGEST_WAIT_S = 86_400
_SECONDS = wording("wrong.of.seconds")


def alert(table: Table, _: Defaults) -> AlertSetting:
    """How one kind of alert is taken, or all that have no row of their own."""
    kind = table.choice("kind", (ANY, *_KINDS))
    return AlertSetting(
        kind=kind,
        severity=_severity(table, kind),
        after_s=_after(table, kind),
        quiet=_quiet(table, kind),
        deliver=table.strings("deliver") if table.has("deliver") else None,
    )


def _severity(table: Table, kind: str) -> str | None:
    if not table.has("severity"):
        return None
    severity = table.choice("severity", _SEVERITIES)
    if kind in KINDS and KINDS[kind].graded:
        table.note("severity", wording("wrong.alert_graded", kind=kind))
    return severity


def _after(table: Table, kind: str) -> int | None:
    if not table.has("after_s"):
        return None
    seconds = table.whole("after_s", 0, _LONGEST_WAIT_S, of=_SECONDS)
    if kind in KINDS and KINDS[kind].lasts_s is None:
        table.note("after_s", wording("wrong.alert_at_once", kind=kind))
    return seconds


def _quiet(table: Table, kind: str) -> tuple[str, ...]:
    quiet = table.spans("quiet")
    if quiet and kind in KINDS and not KINDS[kind].quiet:
        table.note("quiet", wording("wrong.alert_never_quiet", kind=kind))
    return quiet


def hook(table: Table, _: Defaults) -> Hook:
    """A command or a web address that hears of alerts."""
    code = table.code()
    command = _command(table) if table.has("command") else None
    url = None
    if table.has("url"):
        url = table.word("url", _URL, wording("wrong.hook_url", like="https://…"))
    file = None
    if table.has("url_file"):
        file = table.word("url_file", _FILE, wording("wrong.hook_file", like="/etc/motcua/…"))
    if sum(way is not None for way in (command, url, file)) != 1:
        table.note("command", wording("wrong.hook_way"))
    return Hook(
        code=code,
        command=command,
        url=url,
        events=_some(table, "events", HAPPENINGS) or USUALLY_TOLD,
        severity=table.choice("severity", _SEVERITIES, Severity.INFO.value),
        kinds=_some(table, "kinds", _KINDS),
        timeout_s=table.whole("timeout_s", 1, 120, of=_SECONDS, default=TIMEOUT_S),
        url_file=file,
    )


def _command(table: Table) -> tuple[str, ...]:
    """A program by its whole path: what a name alone finds depends on who starts the service."""
    words = table.strings("command", limit=400)
    if not words or not words[0].startswith("/"):
        like = '["/usr/local/bin/bao-tin", "--nhom", "truc"]'
        table.problem("command", wording("wrong.hook_command", like=like), list(words))
    return words


def _some(table: Table, key: str, options: Sequence[str]) -> tuple[str, ...]:
    found = table.strings(key)
    for word in found:
        if word not in options:
            table.problem(key, one_of(options), word)
    return found


def kinds_once(rows: Sequence[AlertSetting]) -> Iterator[Problem]:
    """A rule: each kind has one row at most."""
    seen: set[str] = set()
    for index, row in enumerate(rows):
        if row.kind in seen:
            yield "alert", index, "kind", wording("wrong.alert_again", found=row.kind)
        seen.add(row.kind)


def delivered(
    rows: Sequence[AlertSetting], printers: Sequence[Printer], hooks: Sequence[Hook]
) -> Iterator[Problem]:
    """A rule: an alert goes to places that there are."""
    known = [
        APP,
        *(f"printer:{row.code}" for row in printers),
        *(f"hook:{row.code}" for row in hooks),
    ]
    for index, row in enumerate(rows):
        for place in row.deliver or ():
            if place not in known:
                yield "alert", index, "deliver", expected(one_of(known), place)
