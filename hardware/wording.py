"""The words of a slip, from the facts that were frozen when the number was taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.i18n.translator import Translator
from common.store.facts import Centre
from hardware.printer.slip import SlipText


def ticket_slip(payload: Mapping[str, Any], centre: Centre, *, simulated: bool) -> SlipText:
    """The slip of a ticket in its holder's language."""
    t = Translator(payload["lang"])
    head = centre.document["centre"]
    issued = payload["issued_at"]
    date = centre.day_of(issued)
    short = f"{centre.code}-{date:%Y%m%d}-{payload['number']}-{payload['token'][:4]}".upper()
    return SlipText(
        authority=t.pick(head["authority"]),
        centre=t.pick(head["name"]),
        title=t("slip.title"),
        number=payload["number"],
        service=_service_name(payload["service"], centre, t),
        counter=t("slip.counter", counters=", ".join(payload["counters"])),
        ahead=t("slip.ahead", n=payload["ahead"]),
        estimate=_estimate(payload, centre, t),
        issued=t("slip.issued", time=t.time(issued, centre.zone), date=t.date(issued, centre.zone)),
        qr=f"MC:{payload['token']}",
        code=short,
        foot=(t("slip.wait"), t("slip.missed"), t("slip.valid")),
        priority=t("slip.priority") if payload["priority"] else None,
        reprint=t("slip.reprint", n=payload["copy"]) if payload["copy"] else None,
        banner=t("app.demo") if simulated else None,
    )


def _service_name(service: str, centre: Centre, t: Translator) -> str:
    facts = centre.services.get(service)
    return service if facts is None else t.pick(facts.name)


def _estimate(payload: Mapping[str, Any], centre: Centre, t: Translator) -> str:
    if payload["from"] is None:
        return t("kiosk.ticket.unknown")
    bounds = {
        "from": t.time(payload["from"], centre.zone),
        "to": t.time(payload["to"], centre.zone),
    }
    return t("slip.estimate", **bounds)
