"""What an unusual sign says of itself, in a few words."""

from __future__ import annotations

from common.domain.promise import MINUTE
from common.i18n.translator import Translator
from common.views.unusual import Case, Sign

_SECOND = 1_000
_TIMED = (Sign.IN_SECONDS, Sign.QUICK_ABSENT)


def why(case: Case, t: Translator) -> str:
    """The reason that was given, how long it took, or how far off it was; empty for none."""
    data = case.data
    if case.sign in _TIMED and case.took is not None:
        return t("unusual.why.seconds", n=case.took // _SECOND)
    if case.sign is Sign.PIN_LOCKED:
        return t("unusual.why.failures", n=data["failures"])
    if case.kind == "clock.confirmed":
        return t("unusual.why.confirmed", minutes=round(data["drift_ms"] / MINUTE))
    if case.kind == "alert.opened":
        return t("unusual.why.drift", minutes=data["minutes"])
    if case.kind == "store.restored":
        return _joined(t("unusual.why.restored", numbers=_numbers(data["jumps"])), data.get("why"))
    if case.kind == "dossier.supplement_asked":
        return _joined(t(f"dossier.reason.supplement.{data['reason']}"), data.get("why"))
    if case.kind == "dossier.rescheduled":
        return _joined(t(f"dossier.reason.reschedule.{data['reason']}"), data.get("why"))
    if case.sign is Sign.DEFAULT_OUTCOME:
        return t(f"outcome.{data['outcome']}")
    return _joined(data.get("why"), _coded(case, t))


def _coded(case: Case, t: Translator) -> str | None:
    """A cancelled number has a coded reason, an issued one where it was given."""
    if case.sign is Sign.CANCELLED_AFTER_CALL:
        key = f"cancel.reason.{case.data['reason']}"
        return t(key) if t.has(key) else str(case.data["reason"])
    if case.kind == "ticket.issued":
        return t("unusual.why.issued")
    return t("unusual.why.granted") if case.kind == "ticket.prioritised" else None


def _joined(*words: str | None) -> str:
    return " · ".join(word for word in words if word)


def _numbers(jumps: list[dict[str, str]]) -> str:
    """Those that may be in people's hands though the store does not know them."""
    return ", ".join(jump["numbers"] for jump in jumps) or "—"
