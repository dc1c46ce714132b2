"""An alert in words: what is so, and what to do about it; the same on screens, paper and hooks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain.alert_kinds import KINDS
from common.i18n.translator import Translator

Names = Mapping[str, Mapping[str, Mapping[str, str]]]
"""What services and agencies are called: `{"service": {code: text}, "agency": {code: text}}`."""


def sentence(kind: str, subject: str, data: Mapping[str, Any], names: Names, t: Translator) -> str:
    """What is so; an alert of a kind nobody has words for is shown as it is."""
    key = f"alert.{kind}"
    by_state = f"{key}.{data.get('state')}"
    measured = f"{key}.measured"
    if t.has(by_state):
        key = by_state
    elif data and t.has(measured):
        key = measured
    if not t.has(key):
        return f"{kind}: {subject}"
    return t(key, **{**data, "subject": _subject(kind, subject, names, t)})


def remedy(kind: str, t: Translator) -> str:
    """What to do about it; nothing where nobody knows."""
    key = f"alert.{kind}.remedy"
    return t(key) if t.has(key) else ""


def _subject(kind: str, subject: str, names: Names, t: Translator) -> str:
    """What it is about: a service or an agency by its name, a terminal by its kind and code."""
    about = KINDS[kind].about if kind in KINDS else ""
    if subject in names.get(about, {}):
        return t.pick(names[about][subject])
    sort, _, code = subject.partition(":")
    if about == "desk_or_service":
        return _named("service", code, names, t) if sort == "service" else _desk(code, t)
    key = f"supervisor.terminal.{sort}"
    return t(key, code=code) if code and t.has(key) else subject


def _named(sort: str, code: str, names: Names, t: Translator) -> str:
    known = names.get(sort, {})
    return t.pick(known[code]) if code in known else code


def _desk(code: str, t: Translator) -> str:
    return t("alert.of.desk", code=code)
