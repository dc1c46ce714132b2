"""The words on slips about dossiers, visits, fees and courier batches.

The QR code holds the plain code of a dossier and nothing else: whatever reads such codes reads it.
"""

from __future__ import annotations

from common.domain.dossier import Deliver, State, is_provisional, tail
from common.domain.model import Outcome
from common.paper.printing import Printing
from common.paper.render import Values


def dossier(it: Printing) -> Values:
    """What was taken in, and when and where its result is promised."""
    t, payload = it.t, it.payload
    here = payload["deliver"] in (Deliver.HERE, Deliver.ELSEWHERE)
    return {
        **_code(it),
        "title": t("paper.dossier.title"),
        "procedure": payload["procedure"],
        "agency": t("paper.dossier.agency", agency=it.agency(payload["agency"])),
        "components": _components(it),
        "received": it.moment("paper.dossier.received", payload["received_at"]),
        "promised": _promised(it),
        "undated": _undated(it),
        "collect": _collect(it),
        "bring": t("kiosk.dossier.bring") if here else None,
        "notform": t("paper.notform"),
        "made": it.moment("paper.made", payload["at"]),
        "reprint": it.reprint,
    }


def _code(it: Printing) -> Values:
    """A code in one piece, and in two, of which people type the second; all None without one."""
    code = it.payload["code"]
    provisional = code is not None and is_provisional(code)
    end = None if code is None else tail(code)
    return {
        "code": code,
        "code_title": code and it.t("paper.dossier.code"),
        "code_start": code and code.removesuffix(end),
        "code_end": end,
        "qr": code,
        "provisional": it.t("paper.dossier.provisional") if provisional else None,
        "provisional_note": it.t("paper.dossier.provisional_note") if provisional else None,
    }


def _components(it: Printing) -> str | None:
    n = it.payload["components"]
    return it.t("paper.dossier.components", n=n) if n else None


def _promised(it: Printing) -> str | None:
    due = it.payload["due_at"]
    return None if due is None else it.moment("paper.dossier.promised", due)


def _undated(it: Printing) -> str | None:
    """Why there is no date."""
    if it.payload["due_at"] is not None:
        return None
    if it.payload["waits_payment"]:
        return it.t("paper.dossier.after_payment")
    if it.payload["state"] == State.SUPPLEMENT:
        return it.t("paper.dossier.after_supplement")
    return it.t("paper.dossier.no_date")


def _collect(it: Printing) -> str:
    deliver = it.payload["deliver"]
    if deliver == Deliver.HERE and it.counters:
        return it.t("paper.dossier.collect.counter", counters=it.counters)
    return it.t(f"paper.dossier.collect.{deliver}")


def visit(it: Printing) -> Values:
    """What to bring, why not, what to do; the next visit is known by it."""
    t, payload = it.t, it.payload
    outcome, code = payload["outcome"], _code(it)
    reason = t(f"dossier.reason.{outcome}.{payload['reason']}")
    advice = outcome == Outcome.ADVICE
    return {
        **code,
        "title": t(f"paper.visit.{outcome}"),
        "procedure": payload["procedure"] or None,
        "reason": reason if advice else t("paper.visit.reason", reason=reason),
        "missing_title": t("paper.visit.bring") if payload["missing"] else None,
        "missing": [{"name": name} for name in payload["missing"]],
        "counter": t("slip.counter", counters=it.counters) if it.counters else None,
        "again": t("paper.visit.again"),
        "notform": None if advice else t(f"paper.visit.notform.{outcome}"),
        "made": it.moment("paper.made", payload["at"]),
        "qr": code["qr"] or f"MV:{payload['token']}",
        "spoken": code["code"] or it.spoken(payload["number"], payload["at"]),
        "reprint": it.reprint,
    }


def apology(it: Printing) -> Values:
    """The date that was not kept, the new one, and why."""
    t, zone, payload = it.t, it.centre.zone, it.payload
    old = payload["old_due_at"]
    moment = {"time": t.time(old, zone), "weekday": t.weekday(old, zone), "date": t.date(old, zone)}
    return {
        **_code(it),
        "title": t("apology.title"),
        "body": t(
            "apology.body",
            code=payload["code"],
            old=t("unit.moment", **moment),
            reason=t(f"dossier.reason.reschedule.{payload['reason']}"),
            agency=it.agency(payload["agency"]),
        ),
        "new": it.moment("apology.new", payload["new_due_at"]),
        "again": t("apology.again") if payload["contrary"] else None,
        "foot": _apology_foot(it),
        "counter": t("slip.counter", counters=it.counters) if it.counters else None,
        "made": it.moment("paper.made", payload["at"]),
        "reprint": it.reprint,
    }


def _apology_foot(it: Printing) -> str:
    """A further new date must not say that there is one only."""
    t, no = it.t, it.payload["letter_no"]
    if it.payload["contrary"]:
        return t("apology.letter", no=no)
    if it.phone is None:
        return t("apology.foot.plain", no=no)
    return t("apology.foot", no=no, phone=it.phone)


def fee(it: Printing) -> Values:
    """What is owed, and where it is paid; no receipt."""
    t, payload = it.t, it.payload
    number = payload["number"]
    title, _, note = t("paper.notreceipt").partition(" – ")
    return {
        **_code(it),
        "title": title,
        "note": note or None,
        "number": t("paper.fee.number", number=number) if number else None,
        "procedure": payload["procedure"] or None,
        "lines": [
            {
                "name": line["name"] or t(f"paper.fee.{line['kind']}"),
                "amount": t.money(line["amount_vnd"]),
            }
            for line in payload["lines"]
        ],
        "total_title": t("paper.fee.total"),
        "total": t.money(payload["total_vnd"]),
        "pay_at": t("paper.fee.pay_at", counters=it.counters) if it.counters else None,
        "made": it.moment("paper.made", payload["at"]),
        "reprint": it.reprint,
    }


def handover(it: Printing) -> Values:
    """What a courier carries, to be signed by who gives and who takes."""
    t, payload = it.t, it.payload
    trip, sender = payload["trip"], payload["sent_by"]
    agency = it.agency(payload["agency"])
    return {
        "title": t("paper.handover.title"),
        "batch": payload["code"],
        "way": t(f"paper.handover.{payload['direction']}", agency=agency),
        "trip": t("paper.handover.trip", trip=trip) if trip else None,
        "count": t("paper.handover.count", n=payload["count"]),
        "dossiers": [
            {"n": f"{n}.", "code": code} for n, code in enumerate(payload["dossiers"], start=1)
        ],
        "sent": it.moment("paper.handover.sent", payload["sent_at"]),
        "sent_by": t("paper.handover.sent_by", officer=sender) if sender else None,
        "gives": t("paper.handover.gives"),
        "takes": t("paper.handover.takes"),
        "made": it.moment("paper.made", payload["at"]),
        "reprint": it.reprint,
    }
