"""The sentences of the counter, from the codes and numbers of the picture."""

from __future__ import annotations

from collections.abc import Mapping

from common.domain.actor import Role
from common.domain.model import DeskState, DeviceState, JobState
from common.i18n.translator import Translator
from common.views.counter import CounterView, Holder
from common.views.hall import Hall
from counter.meaning import Situation, situation

_NO_SLIP: Mapping[str | None, str] = {
    JobState.QUEUED: "counter.noslip",
    JobState.FAILED_BEFORE_SEND: "counter.noslip",
    JobState.SUPERSEDED: "counter.noslip",
    JobState.UNKNOWN: "counter.noslip.unsure",
}
"""By the state of the newest slip; a live ticket's is superseded when it came too late."""
_LIT = frozenset({DeviceState.OK, DeviceState.WARNING})

BIG_WORDS = {
    Situation.SIGNED_OUT: "counter.big.closed",
    Situation.DAY_CLOSED: "counter.big.day",
    Situation.PAUSED: "counter.big.paused",
    Situation.HELD: "counter.big.held",
    Situation.IDLE: "counter.big.ready",
}


def place(t: Translator, counter: str, desk: str) -> str:
    """`Quầy 5`, or `Quầy 5, bàn 2` where the counter has several desks."""
    _, _, part = desk.partition(".")
    if part:
        return t("counter.title.desk", counter=counter, desk=part)
    return t("counter.title", counter=counter)


def waiting(view: CounterView, t: Translator, now: int) -> str:
    """Who waits for this desk, in a line."""
    if view.first_since is None:
        return t("counter.nobody")
    return t("counter.new", n=view.waiting, m=minutes(now - view.first_since))


def minutes(span: int) -> int:
    """Whole minutes, rounded up like everywhere; a clock set back makes nothing negative."""
    return max(0, -(-span // 60_000))


def state(view: CounterView, t: Translator) -> str:
    """The state line."""
    hall = view.hall
    match situation(view):
        case Situation.SIGNED_OUT:
            return held(hall, t) if hall.held else t("counter.state.signin")
        case Situation.DAY_CLOSED:
            return t("counter.state.day")
        case Situation.CALLED:
            return t("counter.state.called")
        case Situation.SERVING:
            return t("counter.state.serving")
        case Situation.PAUSED:
            return _paused(view, t)
        case Situation.HELD:
            return held(hall, t)
        case Situation.IDLE:
            return t("counter.idle")


def _paused(view: CounterView, t: Translator) -> str:
    reason = t(f"pause.{view.pause_reason or 'other'}")
    if view.rests_until is None:
        return t("counter.state.paused", reason=reason)
    until = t.time(view.rests_until, view.hall.zone)
    return t("counter.state.paused.until", reason=reason, time=until)


def held(hall: Hall, t: Translator) -> str:
    """Why nobody is called in the whole hall."""
    if hall.hold_until is None:
        return t("counter.state.held", reason=hall.hold_reason)
    time = t.time(hall.hold_until, hall.zone)
    return t("counter.state.held.until", reason=hall.hold_reason, time=time)


def running(view: CounterView, now: int) -> str:
    """How long this has taken, `03:25` or `1:03:25`: the service, the call, or the rest."""
    if view.holder is not None:
        since = view.holder.started_at or view.holder.called_at
    elif situation(view) is Situation.PAUSED:
        since = view.since
    else:
        return ""
    hours, seconds = divmod(max(0, now - since) // 1000, 3600)
    clock = f"{seconds // 60:02}:{seconds % 60:02}"
    return f"{hours}:{clock}" if hours else clock


def facts(view: CounterView, holder: Holder, t: Translator) -> list[str]:
    """What the officer should know about the holder, the most important first."""
    zone = view.hall.zone
    promised = t.time(holder.promised_at, zone)
    late = holder.called_at - holder.promised_at
    if late > 0:
        lines = [t("counter.late", time=promised, minutes=t.minutes(late))]
    else:
        lines = [t("counter.promise", time=promised)]
    taken = t("counter.taken", time=t.time(holder.issued_at, zone))
    lines.append(f"{taken} · {t('counter.calls', n=holder.times)}")
    return lines


def needs(holder: Holder, t: Translator) -> list[str]:
    """What the holder needs and what to do about it, one line each; codes that are not known are
    shown as they are."""
    codes = (holder.needs or "").replace(",", " ").split()
    known = [t(f"need.{code}") for code in codes if t.has(f"need.{code}")]
    others = ", ".join(code for code in codes if not t.has(f"need.{code}"))
    return [*known, t("counter.needs", needs=others)] if others else known


def why(view: CounterView, holder: Holder, t: Translator) -> str:
    """Why this one was called."""
    key = f"call.reason.{holder.reason}"
    if not t.has(key):
        return ""
    at = holder.issued_at
    if holder.reason == "appointment":
        at = holder.promised_at if holder.booked_at is None else holder.booked_at
    reason = t(key, time=t.time(at, view.hall.zone))
    if holder.reason == "chosen" and holder.behind is not None and holder.behind.stated:
        reason = _within(stated(holder.behind.stated, t))
    return t("counter.why", reason=reason)


def _within(words: str) -> str:
    """Words that begin a line elsewhere, inside a sentence."""
    return f"{words[:1].lower()}{words[1:]}"


def stated(reason: str, t: Translator) -> str:
    """The reason that an officer gave: one of the list, or words."""
    key = f"pick.reason.{reason}"
    return t(key) if t.has(key) else reason


def behind(view: CounterView, holder: Holder, t: Translator) -> str:
    """Who saw to it that this one was called, from where, and when; empty where the rule did."""
    found = holder.behind
    if found is None:
        return ""
    who = found.name or _within(t(f"role.{found.role}"))
    key = f"counter.by.{holder.reason}"
    if found.kind == "ticket.returned" and found.role == Role.TERMINAL:
        key = "counter.by.self"
    elif found.kind == "ticket.transferred":
        key = "counter.by.directed"
    why = "" if found.stated is None else stated(found.stated, t)
    time = t.time(found.at, view.hall.zone)
    return t(key, who=who, desk=found.desk or "–", time=time, number=found.number, why=why)


def warnings(view: CounterView, t: Translator) -> list[str]:
    """What is wrong around the holder."""
    holder, lines = view.holder, []
    if holder is not None and holder.slip in _NO_SLIP:
        lines.append(t(_NO_SLIP[holder.slip]))
    if view.sign_state is not None and view.sign_state not in _LIT:
        lines.append(t("counter.sign"))
    if holder is not None and view.hall.held:
        lines.append(held(view.hall, t))
    if holder is not None and view.state == DeskState.PAUSED:
        lines.append(t("counter.paused.holding"))
    return lines


def asked(holder: Holder, t: Translator) -> str:
    """Whether the visit is over, to somebody who seems to have forgotten to say so."""
    return t("counter.forgotten", number=holder.number, minutes=t.minutes(holder.usual))


def title(view: CounterView, t: Translator, *, asks: bool) -> str:
    """The window title: what somebody looking at another window has to know, the most important
    first, since a taskbar shows twenty letters. The dot says that it is the officer's turn."""
    here = place(t, view.counter, view.desk)
    now, holder = situation(view), view.holder
    if holder is not None and asks:
        return f"● {t('counter.bar.over', number=holder.number)} · {here}"
    if now in _WITHOUT_WAITING:
        return f"{here} · {t(f'counter.bar.{now}')}"
    waits = t("counter.bar.waiting", n=view.waiting)
    dot = "● " if now is Situation.IDLE and view.waiting else ""
    doing = "" if now is Situation.IDLE else t(f"counter.bar.{now}", number=_number(view))
    return " · ".join(filter(None, (f"{dot}{waits}", here, doing)))


def title_lost(view: CounterView, t: Translator) -> str:
    """The same while nothing can be read."""
    return f"{place(t, view.counter, view.desk)} · {t('counter.bar.lost')}"


_WITHOUT_WAITING = (Situation.SIGNED_OUT, Situation.DAY_CLOSED)


def _number(view: CounterView) -> str:
    return "" if view.holder is None else view.holder.number
