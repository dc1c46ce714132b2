"""A ticket's history in words: what happened, and who did it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from common.domain.promise import MINUTE
from common.i18n.translator import Translator
from common.views.history import History, Other, Step

_ON_DUTY = frozenset({"officer", "cashier", "guide"})


def headline(history: History, t: Translator) -> str:
    """Number, day, service, and how it stands."""
    priority = f" · {t('history.priority')}" if history.priority else ""
    service, state = _service(history, history.service, t), t(f"state.{history.state}")
    return f"{history.number} · {_date(history.date)} · {service}{priority} · {state}"


def _date(business_day: str) -> str:
    day, month, year = reversed(business_day.split("-"))
    return f"{day}/{month}/{year}"


def who(step: Step, t: Translator) -> str:
    """Who did it: an officer by their code, a terminal or a program by its name."""
    kind, _, code = (step.terminal or "").partition(":")
    key = f"supervisor.terminal.{kind}"
    place = t(key, code=code) if code and t.has(key) else None
    if step.role in _ON_DUTY and step.by != step.terminal:
        return step.by
    if step.role == "terminal" and place:
        return place
    if place and step.officer:
        return step.officer
    return t(f"role.{step.role}") if t.has(f"role.{step.role}") else step.by


def lines(step: Step, history: History, t: Translator) -> tuple[str, ...]:
    """What happened, in one sentence or a few."""
    if step.kind in _SAID:
        return _SAID[step.kind](step, history, t)
    if step.kind.startswith("slip."):
        return (_slip(step, t),)
    key = f"history.{step.kind}"
    return (t(key, desk=step.desk) if t.has(key) else step.kind,)


def now(history: History, t: Translator) -> str | None:
    """Where its newest slip is, while that has no end yet."""
    slip = history.slip
    if slip is None or slip.state not in ("queued", "started"):
        return None
    return t("history.slip", printer=slip.printer, state=t(f"job.{slip.state}"))


def _service(history: History, code: Any, t: Translator) -> str:
    return t.pick(history.names[code]) if code in history.names else str(code)


def _time(history: History, at: int, t: Translator) -> str:
    return t.time(at, history.zone)


def _issued(step: Step, history: History, t: Translator) -> tuple[str, ...]:
    data, quoted = step.data, step.data.get("quoted")
    said = [
        t("history.ticket.issued", service=_service(history, data["service"], t)),
        t("history.promised", time=_time(history, data["promised_at"], t)),
    ]
    if data.get("priority_class") is not None:
        said.insert(1, t("history.priority"))
    if history.earlier is not None:
        said.insert(1, _other("history.replaces", history.earlier, t))
    if quoted is None:
        said.append(t("history.unquoted"))
    else:
        said.append(t("history.quoted", interval=t.interval(quoted[0], quoted[1], history.zone)))
    return tuple(said)


def _came(step: Step, history: History, t: Translator) -> tuple[str, ...]:
    time, how = _time(history, step.data["slot_at"], t), t(f"came.{step.data['came']}")
    return (t("history.appointment.used", time=time, code=step.subject, came=how),)


def _other(key: str, other: Other, t: Translator) -> str:
    return t(key, number=other.number, date=_date(other.date))


def _called(step: Step, history: History, t: Translator) -> tuple[str, ...]:
    said = [t("history.ticket.called", desk=step.desk, officer=step.officer or "–")]
    said.append(_why(step, history, t))
    late = step.at - step.data["promised_at"]
    if late > 0 and _is_first_call(step, history):
        said.append(t("history.late", n=-(-late // MINUTE)))
    return (*said, *_unseen(step, t))


def _is_first_call(call: Step, history: History) -> bool:
    """Whether it is the one that the promise is judged by: one that was taken back is none."""
    before = [step.kind for step in history.steps[: history.steps.index(call)]]
    return before.count("ticket.called") == before.count("ticket.call_undone")


def _why(step: Step, history: History, t: Translator) -> str:
    key = f"call.reason.{step.data['reason']}"
    at = history.issued_at
    if step.data["reason"] == "appointment":
        at = _booked_at(history) or step.data["promised_at"]
    reason = t(key, time=_time(history, at, t)) if t.has(key) else step.data["reason"]
    if step.data.get("why"):
        reason = t("history.chosen", reason=reason, why=_stated(step.data["why"], t))
    return t("counter.why", reason=reason)


def _booked_at(history: History) -> int | None:
    """The time that its holder has booked and come for."""
    came = (step.data["slot_at"] for step in history.steps if step.kind == "appointment.used")
    return next(came, None)


def _stated(why: str, t: Translator) -> str:
    """One of the reasons that an officer chooses from, or words."""
    key = f"pick.reason.{why}"
    return t(key) if t.has(key) else why


def _recalled(step: Step, _: History, t: Translator) -> tuple[str, ...]:
    return (t("history.ticket.recalled", desk=step.desk), *_unseen(step, t))


def _unseen(step: Step, t: Translator) -> tuple[str, ...]:
    return (t("cli.calls.unwitnessed"),) if step.unseen else ()


def _shown(step: Step, _: History, t: Translator) -> tuple[str, ...]:
    how = "acknowledged" if step.data["acknowledged"] else "sent"
    ms = t.count(step.data["after_ms"])
    return (t(f"history.sign.{how}", sign=step.subject, ms=ms),)


def _announced(step: Step, _: History, t: Translator) -> tuple[str, ...]:
    data = step.data
    if data["outcome"] == "played":
        ms = t.count(data["after_ms"])
        return (t("history.voice.played", speaker=step.subject, n=data["said"], ms=ms),)
    why = t(f"cli.calls.why.{data['outcome']}")
    return (t("history.voice.unsaid", speaker=step.subject, why=_with_code(why, data, t)),)


def _with_code(words: str, data: Mapping[str, Any], t: Translator) -> str:
    code = data.get("code")
    if code is None:
        return words
    key = f"evidence.{code}"
    return f"{words} ({t(key) if t.has(key) else code})"


def _slip(step: Step, t: Translator) -> str:
    """How it came out, with the printer's word for it."""
    if step.kind == "slip.moved":
        return t("history.slip.moved", before=step.data["before"], printer=step.subject)
    state = t(f"job.{step.kind.partition('.')[2]}")
    if step.kind == "slip.confirmed":
        state = t("history.slip.confirmed")
    else:
        state = _with_code(state, step.data.get("evidence") or {}, t)
    copy = step.data.get("copy") or 0
    key = "history.slip.copy" if copy else "history.slip"
    return t(key, printer=step.subject, state=state, n=copy)


def _returned(step: Step, _: History, t: Translator) -> tuple[str, ...]:
    return (t(f"history.ticket.returned.{step.data['after']}"),)


def _transferred(step: Step, history: History, t: Translator) -> tuple[str, ...]:
    data = step.data
    way = f"history.ticket.transferred.{data.get('way')}"
    if data.get("way") and t.has(way):
        return (t(way, desk=step.desk),)
    if data.get("to_desk"):
        return (t("history.ticket.transferred.desk", desk=step.desk, to=data["to_desk"]),)
    if data.get("to_officer") is not None:
        return (t("history.ticket.transferred.officer", desk=step.desk, to=data["to_officer"]),)
    to = _service(history, data.get("to_service"), t)
    return (t("history.ticket.transferred.service", desk=step.desk, to=to),)


def _changed(step: Step, history: History, t: Translator) -> tuple[str, ...]:
    before, after = (_service(history, step.data[name], t) for name in ("before", "after"))
    return (t("history.ticket.service_changed", before=before, after=after),)


def _reprinted(step: Step, _: History, t: Translator) -> tuple[str, ...]:
    printer, n = step.data["printer"], step.data["copy"]
    return (t("history.ticket.reprinted", printer=printer, n=n),)


def _visit_reprinted(step: Step, _: History, t: Translator) -> tuple[str, ...]:
    return (t("history.visit.reprinted", printer=step.data["printer"]),)


def _finished(step: Step, history: History, t: Translator) -> tuple[str, ...]:
    data = step.data
    outcome = t(f"outcome.{data['outcome']}")
    if data.get("reason") == "day_closed":
        return (t("history.ticket.finished.day_closed", outcome=outcome),)
    said = [t("history.ticket.finished", desk=step.desk, outcome=outcome)]
    if data.get("manner") == "default":
        said.append(t("history.default"))
    about = [history.procedures.get(data.get("procedure") or ""), _reason(data, t)]
    if any(about):
        said.append(" · ".join(str(one) for one in about if one))
    return tuple(said)


def _reason(data: Mapping[str, Any], t: Translator) -> str | None:
    reason = data.get("reason")
    key = f"dossier.reason.{data['outcome']}.{reason}"
    return t(key) if reason and t.has(key) else reason


def _cancelled(step: Step, _: History, t: Translator) -> tuple[str, ...]:
    key = f"cancel.reason.{step.data['reason']}"
    reason = t(key) if t.has(key) else step.data["reason"]
    return (t("history.ticket.cancelled", reason=reason),)


def _sent_home(step: Step, history: History, t: Translator) -> tuple[str, ...]:
    at, zone = step.data["comes_at"], history.zone
    day = {"weekday": t.weekday(at, zone), "date": t.date(at, zone)}
    said = (t("history.ticket.sent_home", **day, why=step.data["why"]),)
    if history.later is None:
        return said
    return (*said, _other("history.replaced", history.later, t))


def _asked(step: Step, _: History, t: Translator) -> tuple[str, ...]:
    key = f"history.print.asked.{step.data['paper']}"
    return (t(key if t.has(key) else "history.print.asked"),)


def _expired(step: Step, _: History, t: Translator) -> tuple[str, ...]:
    before, why = step.data.get("before"), step.data.get("why")
    said = t("history.ticket.expired", state=t(f"state.{before}") if before else "–")
    return (said,) if why is None else (said, t("history.ticket.closed_why", why=why))


_SAID: Mapping[str, Callable[[Step, History, Translator], tuple[str, ...]]] = {
    "ticket.issued": _issued,
    "ticket.called": _called,
    "ticket.recalled": _recalled,
    "ticket.returned": _returned,
    "ticket.transferred": _transferred,
    "ticket.service_changed": _changed,
    "ticket.reprinted": _reprinted,
    "visit.reprinted": _visit_reprinted,
    "ticket.finished": _finished,
    "ticket.cancelled": _cancelled,
    "ticket.expired": _expired,
    "ticket.sent_home": _sent_home,
    "appointment.used": _came,
    "print.asked": _asked,
    "sign.shown": _shown,
    "call.announced": _announced,
}
