"""The words on paper, from the facts that were frozen when the job was queued.

One function for each kind; what it returns are the placeholders of that kind's template.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from common.domain.model import JobState, TicketState
from common.domain.scan import BOOKED_IN_TRAINING
from common.i18n import alert_words
from common.paper import dossier_words
from common.paper.fonts import ACCENTED_LOWER
from common.paper.payloads import Kind, Mode
from common.paper.printing import Printing
from common.paper.render import Values
from common.store import alert_outbox

_HASH_GROUP = 8
_HASH_LINE = 4


def values(it: Printing, kind: str) -> Values:
    """What stands for each placeholder of a paper of this kind."""
    head = it.centre.document["centre"]
    return {
        "lang": it.t.lang,
        "banner": _banner(it),
        "authority": it.t.pick(head["authority"]),
        "centre": it.t.pick(head["name"]),
        "hotline": _hotline(it),
        **_WORDS[Kind(kind)](it),
    }


def _hotline(it: Printing) -> str | None:
    """The whole line, None where the centre has no number."""
    return it.t("kiosk.hotline", phone=it.phone) if it.phone else None


def _banner(it: Printing) -> str | None:
    """The bar on top: what was frozen with the job; a demo is no centre, whatever else it plays,
    but a training, whose clock is simulated too."""
    mode = it.payload.get("mode")
    if it.simulated and mode != Mode.TRAINING:
        return it.t("app.demo")
    return it.t(f"slip.{mode}") if mode else None


def _ticket(it: Printing) -> Values:
    t, payload = it.t, it.payload
    waits = payload["ahead"] is not None
    return {
        "title": t("slip.title"),
        "number": payload["number"],
        "service": it.service(payload["service"]),
        "counters": it.counters,
        "counter": t("slip.counter", counters=it.counters),
        "ahead": t("slip.ahead", n=payload["ahead"]) if waits else None,
        "estimate": _estimate(it) if waits else None,
        "issued": it.moment("slip.issued", payload["issued_at"]),
        "qr": f"MC:{payload['token']}",
        "code": it.spoken(payload["number"], payload["issued_at"]),
        "wait": t("slip.wait"),
        "missed": t("slip.missed" if it.scanned else "slip.missed.typed"),
        "valid": t("slip.valid"),
        "priority": _before_others(it),
        "reprint": it.reprint,
    }


def _before_others(it: Printing) -> str | None:
    """Why this number may be called before others."""
    if (at := it.payload.get("booked")) is not None:
        return it.t("slip.booked", time=it.t.time(at, it.centre.zone))
    return it.t("slip.priority") if it.payload["priority"] else None


def _estimate(it: Printing) -> str:
    t, zone, payload = it.t, it.centre.zone, it.payload
    if payload["from"] is None:
        return t("kiosk.ticket.unknown")
    bounds = {"from": t.time(payload["from"], zone), "to": t.time(payload["to"], zone)}
    return t("slip.estimate", **bounds)


def _own(it: Printing) -> str:
    """What stands before the code of a booking on a slip that is worth nothing."""
    return BOOKED_IN_TRAINING if it.payload.get("mode") == Mode.TRAINING else ""


def _appointment(it: Printing) -> Values:
    t, zone, payload = it.t, it.centre.zone, it.payload
    at, number, typed = payload["starts_at"], payload.get("number"), payload.get("typed")
    rules = it.centre.rules
    return {
        "title": t("paper.appointment.title"),
        "come": t("paper.appointment.come"),
        "time": t.time(at, zone),
        "day": t("paper.appointment.day", weekday=t.weekday(at, zone), date=t.date(at, zone)),
        "service": it.service(payload["service"]),
        "counter": t("slip.counter", counters=it.counters),
        "first": t("paper.appointment.first") if number else None,
        "sorry": t("paper.appointment.sorry", number=number) if number else None,
        "issued": it.moment("paper.made", payload["issued_at"]),
        "qr": f"MA:{_own(it)}{payload['token']}",
        "code": t("paper.appointment.code", code=typed)
        if typed
        else it.spoken("HEN", payload["issued_at"]),
        "checkin": t("paper.appointment.checkin.first")
        if number
        else t(
            "paper.appointment.checkin",
            early=rules.appointment_early_min,
            late=rules.appointment_late_min,
        ),
        "notnumber": t("paper.appointment.notnumber"),
        "reprint": it.reprint,
    }


def _seal(it: Printing) -> Values:
    t, payload = it.t, it.payload
    day, digits = payload["date"], payload["hash"]
    return {
        "title": t("paper.seal.title") if day else t("paper.seal.now"),
        "day": t("paper.seal.day", date=_date(day)) if day else None,
        "made": it.moment("paper.made", payload["made_at"]),
        "events": t("paper.seal.events", seq=payload["seq"]),
        "hash_title": t("paper.seal.hash"),
        "hash": [{"digits": line} for line in _grouped(digits)],
        "qr": f"MS:{it.centre.code}:{payload['seq']}:{digits}",
        "signed": t("paper.seal.signed") if payload["signed"] else None,
        "unsigned": None if payload["signed"] else t("paper.seal.unsigned"),
        "keep": t("paper.seal.keep"),
        "keeper": t("paper.seal.keeper"),
    }


def _grouped(digits: str) -> list[str]:
    """64 digits as people can compare them: two lines of four groups of eight."""
    groups = [digits[i : i + _HASH_GROUP] for i in range(0, len(digits), _HASH_GROUP)]
    return [" ".join(groups[i : i + _HASH_LINE]) for i in range(0, len(groups), _HASH_LINE)]


def _date(iso: str) -> str:
    return f"{date.fromisoformat(iso):%d/%m/%Y}"


def _report(it: Printing) -> Values:
    t, payload = it.t, it.payload
    return {
        "title": t("paper.report.title"),
        "date": _date(payload["date"]),
        "open": t("paper.report.open") if payload["open"] else None,
        "made": it.moment("paper.made", payload["made_at"]),
        "figures": [{"label": t(key), "figure": found} for key, found in _figures(it)],
        "services_title": t("paper.report.services"),
        "services_columns": t("paper.report.columns"),
        "services": [
            {
                "label": it.service(line["code"]),
                "figure": f"{line['done']} / {line['tickets']} · {t.minutes(line['wait'])}",
            }
            for line in payload["services"]
        ],
    }


def _figures(it: Printing) -> list[tuple[str, str]]:
    """The rows of a report: the key of its label, and the figure."""
    t, payload, states = it.t, it.payload, it.payload["states"]
    ended = (TicketState.DONE, TicketState.CANCELLED, TicketState.EXPIRED)
    left = payload["tickets"] - sum(states.get(state, 0) for state in ended)
    slips, called = payload["slips"], payload["called"]
    return [
        ("paper.report.tickets", str(payload["tickets"])),
        *((f"paper.report.{state}", str(states.get(state, 0))) for state in ended),
        *([("paper.report.left", str(left))] if left else []),
        ("paper.report.mean", t.minutes(payload["wait_mean"])),
        ("paper.report.p90", t.minutes(payload["wait_p90"])),
        ("paper.report.longest", t.minutes(payload["wait_max"])),
        ("paper.report.kept", f"{payload['kept'] * 100 // called}%" if called else "–"),
        ("paper.report.slips", f"{slips.get(JobState.CONFIRMED, 0)} / {sum(slips.values())}"),
    ]


def _numbers(it: Printing) -> Values:
    t, zone, payload = it.t, it.centre.zone, it.payload
    return {
        "title": t("paper.numbers.title"),
        "note": t("paper.numbers.note"),
        "made": it.moment("paper.made", payload["made_at"]),
        "numbers": [
            {
                "number": line["number"],
                "service": it.service(line["service"]),
                "time": t.time(line["issued_at"], zone),
            }
            for line in payload["numbers"]
        ],
    }


def _alert(it: Printing) -> Values:
    t, payload = it.t, it.payload
    names = alert_outbox.names_of(it.centre)
    kind, subject = payload["kind"], payload["subject"]
    return {
        "title": t("alert.paper.worse" if payload["happening"] == "worse" else "alert.paper.title"),
        "severity": t(f"severity.{payload['severity']}"),
        "sentence": alert_words.sentence(kind, subject, payload["data"], names, t),
        "remedy": alert_words.remedy(kind, t) or None,
        "since": it.moment("alert.paper.since", payload["opened_at"]),
        "end": t("alert.paper.end"),
    }


def _test(it: Printing) -> Values:
    t, payload = it.t, it.payload
    return {
        "title": t("paper.test.title"),
        "printer": t("paper.test.printer", printer=payload["printer"]),
        "made": it.moment("paper.made", payload["made_at"]),
        "ruler": t("paper.test.ruler", dots=it.width_dots),
        "letters": t("paper.test.letters"),
        "lower": " ".join(ACCENTED_LOWER),
        "upper": " ".join(ACCENTED_LOWER.upper()),
        "pages": t("paper.test.pages"),
        "specimen": "Đường Thủ Đức ắỗự",
        "qr_title": t("paper.test.qr"),
        "qr": f"MT:{payload['printer']}:{payload['made_at']}",
        "fence": t("paper.test.fence", fence=t(f"paper.fence.{payload['fence']}")),
        "proved": _proved(it),
    }


def _proved(it: Printing) -> str:
    t, zone, at = it.t, it.centre.zone, it.payload.get("probed_at")
    if at is None:
        return t("paper.test.unproved")
    proved = t(f"paper.fence.{it.payload.get('proved') or 'none'}")
    return t("paper.test.proved", time=t.time(at, zone), date=t.date(at, zone), proved=proved)


_WORDS: Mapping[Kind, Callable[[Printing], Values]] = {
    Kind.TICKET: _ticket,
    Kind.APPOINTMENT: _appointment,
    Kind.SEAL: _seal,
    Kind.REPORT: _report,
    Kind.TEST: _test,
    Kind.NUMBERS: _numbers,
    Kind.DOSSIER: dossier_words.dossier,
    Kind.VISIT: dossier_words.visit,
    Kind.APOLOGY: dossier_words.apology,
    Kind.FEE: dossier_words.fee,
    Kind.HANDOVER: dossier_words.handover,
    Kind.ALERT: _alert,
}
