"""The row of a dossier that is taken in: its code, where it belongs, what was handed in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain import dossier_commands as commands
from common.domain.dossier import Deliver, State, is_provisional, provisional_code, read_code, tail
from common.domain.refusal import Refusal
from common.domain.text import named
from common.store import date_serials, dossiers, procedures, trial_period
from common.store.actions.dossier import steps
from common.store.actions.dossier.visit import AtDesk, by_token
from common.store.facts import ServiceFacts
from common.store.procedures import Procedure
from common.store.tx import Tx, dumps

RULE_SET = "nd118_2025"
"""The rules in force, by which every dossier taken in now is judged as long as it lives."""

_NOT_YET: Mapping[str, object] = {
    **dict.fromkeys(("stage", "accepted_at", "due_at", "first_due_at", "processed_at", "result")),
    **dict.fromkeys(("end_reason", "returned_at", "returned_how", "ended_at", "shelf")),
    "reschedules": 0,
}
"""What becomes of it later."""

_MOST_COMPONENTS = 60
_KINDS = ("originals", "certified", "copies")


def registered(
    tx: Tx, command: commands.TakeIn, procedure: Procedure, here: AtDesk | None
) -> dict[str, Any]:
    """The row, in state 1, as `tx.new` takes it: with all that an answer shows, so that nobody
    has to read it back."""
    service = _service(tx, command, procedure, here)
    agency, outside = procedures.agency_of(tx.centre, procedure, service)
    received_at = tx.now if command.received_at is None else command.received_at
    if received_at > tx.now:
        raise Refusal("received_future", received_at=received_at)
    code = _code(tx, command.code)
    time = procedure.time
    return {
        **_NOT_YET,
        "code": code,
        "provisional": code if is_provisional(code) else None,
        "tail": tail(code),
        "procedure": procedure.code,
        "procedure_from": procedure.valid_from,
        "service": service.code,
        "unit": service.unit,
        "agency": agency,
        "outside": int(outside),
        "channel": command.channel,
        "state": int(State.REGISTERED),
        "state_at": tx.now,
        "rule_set": RULE_SET,
        "received_at": received_at,
        "entered_at": tx.now,
        "clock_at": None,
        "clock_starts": procedure.clock_starts,
        "time_value": time and time.value,
        "time_unit": time and time.unit,
        "cutoff_15h": int(time is not None and time.cutoff_15h),
        **_delivery(command),
        "components": _components(command, procedure),
        "copies": _copies(command.copies),
        "assisted_online": int(command.assisted_online),
        "home_visit": int(command.home_visit),
        "digitised": int(command.digitised),
        "matter": None if command.matter is None else by_token(tx, command.matter)["matter"],
        "day": here and here.day.id,
        "ticket": here and here.ticket["id"],
        "desk": here and here.desk,
        "officer": tx.actor.officer,
        "trial": int(trial_period.now(tx)),
        "centre_version": tx.centre.version,
    }


def _service(
    tx: Tx, command: commands.TakeIn, procedure: Procedure, here: AtDesk | None
) -> ServiceFacts:
    """Where it belongs: as asked for, as its field says, or where its holder queued."""
    if command.service is not None:
        return tx.centre.service(command.service)
    try:
        return procedures.service_of(tx.centre, procedure)
    except Refusal:
        if here is None:
            raise
        return tx.centre.service(here.ticket["service"])


def _delivery(command: commands.TakeIn) -> dict[str, str | None]:
    """Where the result is to be had; whoever wants it elsewhere says where."""
    deliver = steps.coded(Deliver, command.deliver, "deliver")
    place = steps.words(command.deliver_place, "deliver_place")
    if deliver == Deliver.ELSEWHERE and place is None:
        raise Refusal("text_empty", field="deliver_place")
    return {"deliver": deliver, "deliver_place": place}


def _code(tx: Tx, text: str | None) -> str:
    """The official code, which nobody else may have; without one a provisional code."""
    if text is None:
        return provisional(tx)
    code = read_code(text)
    if is_provisional(code):
        raise Refusal("dossier_code_invalid", code=code)
    require_new(tx, code)
    return code


def require_new(tx: Tx, code: str) -> None:
    """Refuse with `dossier_exists` a code that a dossier has or had."""
    state = dossiers.state_under(tx.connection, code)
    if state is not None:
        raise Refusal("dossier_exists", code=code, state=state)


def provisional(tx: Tx) -> str:
    """The next code of our own today: `TAM-<centre>-YYMMDD-0001`; a serial is never used twice."""
    today, serial = date_serials.following(tx, "dossier")
    return provisional_code(tx.centre.code, f"{today:%y%m%d}", f"{serial:04}")


def _components(command: commands.TakeIn, procedure: Procedure) -> str:
    """The papers handed in, as JSON; all that the procedure asks for unless they are named."""
    given = procedure.components if command.components is None else command.components
    if len(given) > _MOST_COMPONENTS:
        raise Refusal("components_invalid", most=_MOST_COMPONENTS)
    return dumps([_component(component) for component in given])


def _component(component: Mapping[str, Any]) -> dict[str, Any]:
    counts = {kind: component.get(kind) or 0 for kind in _KINDS}
    if any(not isinstance(n, int) or not 0 <= n <= 999 for n in counts.values()):
        raise Refusal("components_invalid", most=_MOST_COMPONENTS)
    name = named(str(component.get("name") or ""), field="component", limit=steps.NOTE_LIMIT)
    return {"name": name, **{kind: n for kind, n in counts.items() if n}}


def _copies(copies: int) -> int:
    if not 1 <= copies <= 99:
        raise Refusal("components_invalid", most=_MOST_COMPONENTS)
    return copies
