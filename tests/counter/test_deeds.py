"""What the page of a dossier offers is what the rules and the role of an officer allow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.actor import PERMISSIONS, Role
from common.domain.dossier import Stage, State, Step, Timeliness
from common.views.dossier import DossierView
from counter.deeds import RARE, Deed, deeds

PLAIN = DossierView(
    code="H21.25-261123-0042",
    procedure="1.001193",
    name="Đăng ký khai sinh",
    state=State.ACCEPTED,
    stage=None,
    standing=Timeliness.IN_TIME,
    received_at=1,
    due_at=2,
    on_paper=None,
    processed_at=None,
    returned_at=None,
    result=None,
    shelf=None,
    results_at="ho-tich",
    originals=0,
    timed=True,
    reschedules=0,
    visits=1,
    asked=(),
    told=(),
    people=None,
    steps={},
    deliver="here",
    deliver_place=None,
    channel="online",
)
RUNS = "step result process payment reschedule withdraw shelve reprint"
DONE = dict.fromkeys(Step, 1)


@pytest.mark.parametrize(
    ("dossier", "offered"),
    [
        (replace(PLAIN, state=1, due_at=None), "accept withdraw shelve reprint"),
        (PLAIN, RUNS),
        (replace(PLAIN, due_at=None), f"resume {RUNS}".replace(" reschedule", "")),
        (replace(PLAIN, state=4), RUNS.replace(" process", "")),
        (replace(PLAIN, state=4, steps=DONE), RUNS.replace("step ", "").replace(" process", "")),
        (replace(PLAIN, state=4, standing=Timeliness.LATE), "step result tell"),
        (replace(PLAIN, state=4, on_paper=1), "step result tell"),
        (replace(PLAIN, state=4, on_paper=3), RUNS.replace(" process", "")),
        (replace(PLAIN, state=5, stage=Stage.PROCESSING), "complete tell withdraw shelve reprint"),
        (replace(PLAIN, state=5, stage=Stage.RECEPTION), "complete tell withdraw shelve reprint"),
        (replace(PLAIN, state=6), "resume withdraw shelve reprint"),
        (replace(PLAIN, state=9), "return tell shelve reprint"),
        (replace(PLAIN, code="TAM-DANHAI-261123-0001", state=9, people=()), "return code people"),
        *((replace(PLAIN, state=state), "") for state in (3, 7, 10)),
        (replace(PLAIN, state=8), "tell"),
    ],
)
def test_with_its_holder_at_the_desk(dossier: DossierView, offered: str) -> None:
    found = [deed.value for deed in deeds(dossier, holder=True, free=False)]
    assert found[: len(offered.split())] == offered.split()
    if "tell" not in offered and "code" not in offered:
        assert len(found) == len(offered.split())


def test_without_its_holder_nobody_waits_and_a_ready_one_is_served_at_a_free_desk() -> None:
    running = replace(PLAIN, state=4, people=())
    alone = [deed for deed in deeds(running, holder=False, free=True) if deed not in RARE]
    assert alone == [Deed.PEOPLE, Deed.RESULT, Deed.LACK, Deed.STEP]
    registered = replace(PLAIN, state=1, due_at=None)
    answers = [Deed.ACCEPT, Deed.ASK, Deed.REFUSE]
    assert list(deeds(registered, holder=False, free=False))[:3] == answers
    lacking = replace(PLAIN, state=5, stage=Stage.RECEPTION)
    assert Deed.REFUSE in deeds(lacking, holder=False, free=False)
    ready = replace(PLAIN, state=9)
    assert deeds(ready, holder=False, free=True)[0] is Deed.SERVE
    assert Deed.SERVE not in deeds(ready, holder=False, free=False)


ACTIONS = {
    Deed.RETURN: "dossier.return",
    Deed.SERVE: "desk.serve_now",
    Deed.COMPLETE: "dossier.complete",
    Deed.ACCEPT: "dossier.accept",
    Deed.ASK: "dossier.supplement",
    Deed.REFUSE: "dossier.refuse",
    Deed.RESUME: "dossier.resume",
    Deed.STEP: "dossier.step",
    Deed.RESULT: "dossier.result",
    Deed.LACK: "dossier.supplement",
    Deed.CODE: "dossier.set_code",
    Deed.PEOPLE: "person.put",
    Deed.TELL: "dossier.tell",
    Deed.PROCESS: "dossier.process",
    Deed.PAYMENT: "dossier.demand_payment",
    Deed.RESCHEDULE: "dossier.reschedule",
    Deed.WITHDRAW: "dossier.withdraw",
    Deed.SHELVE: "dossier.set_shelf",
    Deed.REPRINT: "dossier.reprint",
}


@pytest.mark.parametrize("deed", Deed)
def test_nothing_is_offered_that_an_officer_may_not_do(deed: Deed) -> None:
    assert Role.OFFICER in PERMISSIONS[ACTIONS[deed]]
