"""The guide's sentences."""

from __future__ import annotations

from datetime import datetime

from common.domain.refusal import Refusal
from common.i18n.messages import explain
from common.i18n.translator import Translator
from common.views.guide import Given, GuideView
from common.views.kiosk import ServiceTile

_OVER = frozenset({"cancelled", "expired"})


def slip(given: Given, t: Translator) -> str:
    """How the slip of a number stands; what became of the number where that is more."""
    if given.state in _OVER:
        return t(f"state.{given.state}")
    said = t(f"reprint.slip.{given.slip or 'none'}")
    return f"! {said}" if given.is_missing else said


def is_over(given: Given) -> bool:
    """Whether the number means nothing any more."""
    return given.state in _OVER


def closed(view: GuideView, t: Translator) -> str:
    """Why nothing at all is given, and when it is again; empty while something is."""
    if not view.services or any(tile.door == "open" for tile in view.services):
        return ""
    hall = view.hall
    if hall.held:
        held = Refusal("hall_held", reason=hall.hold_reason, until=hall.hold_until)
        return explain(held, t, hall.zone)
    first = min(view.services, key=lambda tile: tile.next_at or float("inf"))
    reason = t(f"kiosk.tile.{first.door}")
    return f"{t('guide.closed', reason=reason)} {_opens(first, view, t)}".strip()


def _opens(tile: ServiceTile, view: GuideView, t: Translator) -> str:
    if tile.next_at is None:
        return ""
    zone = view.hall.zone
    opens, today = (
        datetime.fromtimestamp(at / 1000, zone).date() for at in (tile.next_at, view.hall.now)
    )
    key = "guide.opens" if opens == today else "guide.opens.day"
    return t(
        key,
        time=t.time(tile.next_at, zone),
        weekday=t.weekday(tile.next_at, zone),
        date=t.date(tile.next_at, zone),
    )


def taken(given: Given, t: Translator) -> str:
    """What number was given for what."""
    words = [t.pick(given.service_name)]
    if given.priority:
        words.append(t("guide.priority"))
    if given.party > 1:
        words.append(t("guide.people", n=given.party))
    return " · ".join(words)
