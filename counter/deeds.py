"""What an officer can do with a dossier from its page, by how it stands: pure."""

from __future__ import annotations

from enum import StrEnum

from common.domain.dossier import (
    ENDED,
    UNDER_WAY,
    NoticeKind,
    Stage,
    State,
    Step,
    Timeliness,
    moves,
)
from common.views.dossier import DossierView


class Deed(StrEnum):
    """What the page of a dossier offers, the usual ones first."""

    RETURN = "return"
    SERVE = "serve"  # its holder stands here without a number
    COMPLETE = "complete"
    ACCEPT = "accept"
    ASK = "ask"  # with its holder at the desk the digits of the visit do this
    REFUSE = "refuse"
    RESUME = "resume"
    STEP = "step"
    RESULT = "result"
    LACK = "lack"  # found while it is worked on
    CODE = "code"
    PEOPLE = "people"
    TELL = "tell"
    PROCESS = "process"
    PAYMENT = "payment"
    RESCHEDULE = "reschedule"
    WITHDRAW = "withdraw"
    SHELVE = "shelve"
    REPRINT = "reprint"


RARE = frozenset(
    {Deed.PROCESS, Deed.PAYMENT, Deed.RESCHEDULE, Deed.WITHDRAW, Deed.SHELVE, Deed.REPRINT}
)
"""What stands in a list of its own: it is done now and then, and never in passing."""


_NOT_PRESSING = {Deed.RESULT: 1, Deed.LACK: 2, Deed.STEP: 3}
"""What comes last, in this order, where nobody waits for the result."""


def deeds(dossier: DossierView, *, holder: bool, free: bool) -> tuple[Deed, ...]:
    """What the rules allow now. `holder` says that somebody is at the desk, `free` that somebody
    without a number could be served there at once."""
    there = _there(dossier, holder, free)
    found = tuple(deed for deed in Deed if deed in there)
    if holder or dossier.steps:
        return found
    return tuple(sorted(found, key=lambda deed: _NOT_PRESSING.get(deed, 0)))


def _there(dossier: DossierView, holder: bool, free: bool) -> frozenset[Deed]:
    state = State(dossier.state)
    after = moves(state, None if dossier.stage is None else Stage(dossier.stage))
    runs = state in UNDER_WAY
    dated = dossier.due_at is not None
    open_still = state not in ENDED
    allowed = {
        Deed.RETURN: dossier.ready and holder,
        Deed.SERVE: dossier.ready and not holder and free,
        Deed.COMPLETE: state is State.SUPPLEMENT,
        Deed.ACCEPT: state is State.REGISTERED,
        Deed.ASK: not holder and state is State.REGISTERED,
        Deed.REFUSE: not holder and State.NOT_ACCEPTED in after,
        Deed.RESUME: state is State.PAYMENT or (runs and not dated),
        Deed.STEP: runs and bool(steps_left(dossier)),
        Deed.RESULT: runs,
        Deed.LACK: not holder and runs,
        Deed.CODE: dossier.provisional,
        Deed.PEOPLE: dossier.people is not None,
        Deed.TELL: told_about(dossier) is not None,
        Deed.PROCESS: state is State.ACCEPTED,
        Deed.PAYMENT: runs,
        Deed.RESCHEDULE: runs and dated,
        Deed.WITHDRAW: State.WITHDRAWN in after,
        Deed.SHELVE: open_still,
        Deed.REPRINT: open_still,
    }
    return frozenset(deed for deed, yes in allowed.items() if yes)


def steps_left(dossier: DossierView) -> tuple[Step, ...]:
    """The steps on the spot that are still to be done, the next one first."""
    return tuple(step for step in Step if step not in dossier.steps)


def told_about(dossier: DossierView) -> NoticeKind | None:
    """What the holder of a dossier in this state has to be told, if anything."""
    match State(dossier.state):
        case State.PROCESSED:
            return NoticeKind.READY
        case State.SUPPLEMENT:
            return NoticeKind.SUPPLEMENT
        case State.STOPPED:
            return NoticeKind.STOPPED
        case _ if dossier.standing is Timeliness.LATE:
            return NoticeKind.LATE
        case _ if dossier.reschedules:
            return NoticeKind.RESCHEDULED
        case state if state in UNDER_WAY and _is_put_off(dossier):
            return NoticeKind.MOVED
        case _:
            return None


def _is_put_off(dossier: DossierView) -> bool:
    """Whether its holder would come in vain on the day that their paper says."""
    paper, due = dossier.on_paper, dossier.due_at
    return paper is not None and due is not None and paper < due
