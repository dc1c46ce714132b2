"""What the hall screen says besides the calls. Pure: a view and a Translator in, words out."""

from __future__ import annotations

from dataclasses import dataclass

from common.i18n.translator import Translator
from common.views.display import DisplayView, QueueRow

RECENT_MS = 120_000
"""A call this young keeps the list of calls on the screen, whatever the hour."""


@dataclass(frozen=True, slots=True)
class Poster:
    """What stands in place of the calls: what it is, why, until when; below, in plain type, all."""

    title: str
    why: str = ""
    when: str = ""
    plain: str = ""


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One service in words: name, how many wait, in how many minutes a new number is called."""

    name: str
    waiting: str
    expected: str


def phase_of(view: DisplayView) -> str:
    """`held`, or the view's phase; a day that is closed is over, whatever the opening hours."""
    if view.hall.held and view.phase in ("open", "lunch", "before"):
        return "held"
    return "after" if view.hall.day_closed and view.phase != "closed_day" else view.phase


def poster(view: DisplayView, t: Translator) -> Poster | None:
    """What to say instead of the calls; None while there are calls to show."""
    phase = phase_of(view)
    if phase == "open":
        return None if view.calls else Poster(title=t("kiosk.start.greeting"))
    if is_calling(view) or (phase == "after" and _holders(view)):
        return None
    return Poster(
        title=t(f"hall.phase.{phase}"),
        why=view.hall.hold_reason or "" if phase == "held" else "",
        when=_when(view, t, phase),
        plain=now_so(view, t),
    )


def now_so(view: DisplayView, t: Translator) -> str:
    """Why the hall is not as usual, in a sentence; empty when it is."""
    phase = phase_of(view)
    opens = _opens(view)
    if phase == "held":
        return _held(view, t)
    if phase == "lunch" and opens is not None:
        return t("kiosk.closed.lunch", time=t.time(opens, view.hall.zone))
    if phase == "after" and _holders(view):
        return t("hall.closing")
    if phase in ("after", "closed_day"):
        return _next_opening(view, t, opens)
    return ""


def notice(view: DisplayView, t: Translator) -> str:
    """The centre's own notice, and its hotline if it has one."""
    said = t.pick(view.hall.notice) or t("hall.notice")
    if view.hall.hotline:
        return f"{said}  {t('kiosk.hotline', phone=view.hall.hotline)}"
    return said


def late(view: DisplayView, t: Translator) -> str:
    """That a number taken now may not be called today, and for which services if not for all;
    empty where all are sure to be."""
    giving = [row for row in view.queues if row.door == "open"]
    names = ", ".join(t.pick(row.name) for row in giving if row.late)
    if not names or phase_of(view) != "open":
        return ""
    return t("hall.late.all") if all(row.late for row in giving) else t("hall.late", services=names)


def on_hold(view: DisplayView, t: Translator) -> str:
    """Which services nobody is called for now, why, and until when; empty where there is none."""
    return " ".join(_on_hold(row, view, t) for row in view.queues if row.door == "held")


def _on_hold(row: QueueRow, view: DisplayView, t: Translator) -> str:
    name, reason = t.pick(row.name), view.hall.holds[row.code].reason
    if row.next_at is None:
        return t("kiosk.closed.held.open", service=name, reason=reason)
    time = t.time(row.next_at, view.hall.zone)
    return t("kiosk.closed.held", service=name, reason=reason, time=time)


def today(view: DisplayView, t: Translator) -> str:
    """The day, `Thứ Hai 23/11/2026`."""
    day = f"{t.weekday(view.hall.now, view.hall.zone)} {t.date(view.hall.now, view.hall.zone)}"
    return day[:1].upper() + day[1:]


def queue_line(row: QueueRow, t: Translator) -> QueueLine:
    """One service in words."""
    if row.door == "closed_day" and not row.waiting:
        return QueueLine(t.pick(row.name), "", t("hall.queue.closed"))
    if row.door == "held":
        return QueueLine(t.pick(row.name), str(row.waiting), t("hall.queue.held"))
    expected = t("hall.minutes.unknown")
    if row.minutes is not None and row.door == "open":
        expected = t("hall.minutes", from_=row.minutes[0], to=row.minutes[1])
    return QueueLine(t.pick(row.name), str(row.waiting), expected)


def _when(view: DisplayView, t: Translator, phase: str) -> str:
    opens = view.hall.hold_until if phase == "held" else _opens(view)
    if opens is None or phase not in ("held", "lunch", "before"):
        return ""
    return t("hall.from" if phase == "before" else "hall.until", time=t.time(opens, view.hall.zone))


def _held(view: DisplayView, t: Translator) -> str:
    reason, until = view.hall.hold_reason, view.hall.hold_until
    if until is None:
        return t("hall.held", reason=reason)
    return t("kiosk.closed.pause", reason=reason, time=t.time(until, view.hall.zone))


def _next_opening(view: DisplayView, t: Translator, opens: int | None) -> str:
    if opens is None:
        return t("kiosk.closed.hours")
    zone = view.hall.zone
    return t(
        "kiosk.closed.next",
        weekday=t.weekday(opens, zone),
        date=t.date(opens, zone),
        time=t.time(opens, zone),
    )


def _opens(view: DisplayView) -> int | None:
    """When the first of the services gives numbers again."""
    return min((row.next_at for row in view.queues if row.next_at is not None), default=None)


def is_calling(view: DisplayView) -> bool:
    """Whether somebody has just been called and has not come yet."""
    return any(
        row.state == "called" and view.hall.now - row.last_at < RECENT_MS for row in view.calls
    )


def _holders(view: DisplayView) -> bool:
    """Whether people with a number are still waiting or on their way to a desk."""
    return not view.hall.day_closed and (
        any(row.waiting for row in view.queues) or any(row.state == "called" for row in view.calls)
    )
