"""The plain answers of the command line, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from motcua.edge import Session


def ticket_words(session: Session, record: Mapping[str, Any]) -> str:
    """One line about a ticket."""
    t = session.t
    service = session.store.centre().services.get(record["service"])
    parts = [
        record["number"],
        t.pick(service.name) if service is not None else record["service"],
        t(f"state.{record['state']}"),
    ]
    if record["desk"] is not None:
        parts.append(t("cli.desk.name", desk=record["desk"]))
    if record["outcome"] is not None:
        parts.append(t(f"outcome.{record['outcome']}"))
    if record["state"] == "waiting":
        parts.append(t("slip.ahead", n=record["ahead"]))
        parts.append(_estimate(session, record["estimate"]))
    return " · ".join(parts)


def _estimate(session: Session, estimate: Mapping[str, int] | None) -> str:
    if estimate is None:
        return session.t("kiosk.ticket.unknown")
    return session.t(
        "slip.estimate",
        **{
            "from": session.t.time(estimate["from"], session.zone),
            "to": session.t.time(estimate["to"], session.zone),
        },
    )


def desk_words(session: Session, record: Mapping[str, Any]) -> str:
    """One line about a desk, or about the ticket just called to it."""
    if "number" in record:
        return ticket_words(session, record)
    parts = [
        session.t("cli.desk.name", desk=record["desk"]),
        session.t(f"desk.state.{record['state']}"),
        record["officer"] or "—",
        record["ticket"] or "—",
    ]
    return " · ".join(parts)
