"""Any sequence of commands on dossiers: what the rules allow happens, all else changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from common.domain import dossier_commands as dossier
from common.domain.refusal import Refusal
from common.store.invariants import violations
from common.views import dossiers as view
from tests.hall import pass_time
from tests.store.dossier_hall import PAID_FIRST, SLOW, Hall, make_dossier_hall

HALLS: list[Hall] = []
"""The newest is lived in; a fresh one is made when all lives together near the calendar's end."""
LAST = date(2028, 6, 30)
SERIAL = count(1000)
AFTER = {
    "accept": ({1}, 2),
    "supplement": ({1, 2, 4}, 5),
    "refuse": ({1, "reception"}, 3),
    "process": ({2}, 4),
    "demand": ({2, 4}, 6),
    "result": ({2, 4}, 9),
    "return": ({9}, 10),
    "stop": ({4, "processing", "reception"}, 8),
    "withdraw": ({1, 2, 4, "processing", "reception", 6}, 7),
    "reopen": ({9, 10}, 4),
}
"""From where each action leads where, written down apart from the code."""


@dataclass
class Paper:
    """What the rules say of one dossier."""

    code: str
    state: int
    stage: str | None = None
    asked: dict[str, int] = field(default_factory=dict)
    letters: int = 0
    runs: bool = True

    @property
    def place(self) -> int | str:
        return self.stage if self.state == 5 and self.stage else self.state


@pytest.fixture(scope="module", autouse=True)
def halls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    Life.folder = tmp_path_factory.mktemp("lives")
    yield
    for hall in HALLS:
        with hall.store.read() as connection:
            assert violations(connection) == []
        hall.store.close()
    HALLS.clear()


def _hall(folder: Path) -> Hall:
    if not HALLS or datetime.fromtimestamp(HALLS[-1].store.clock.now() / 1000, UTC).date() > LAST:
        HALLS.append(Hall(make_dossier_hall(folder / f"hall-{len(HALLS)}")))
    return HALLS[-1]


class Life(RuleBasedStateMachine):
    """Three dossiers at once: one from the desk, one from the net, one whose clock waits."""

    folder: Path

    @initialize()
    def begin(self) -> None:
        self.hall = _hall(self.folder)
        self.papers = [self._new(kind) for kind in ("desk", "net", "paid")]

    def _new(self, kind: str) -> Paper:
        code = f"H21.25-261123-{next(SERIAL)}"
        if kind == "net":
            self.hall.online(code)
            return Paper(code, 1)
        procedure = PAID_FIRST if kind == "paid" else SLOW
        command = dossier.TakeIn(procedure, code, channel="postal")
        self.hall.do(command)
        return Paper(code, 2, runs=kind != "paid")

    def _try(self, paper: Paper, name: str, command: dossier.Command) -> bool:
        sources, to = AFTER[name]
        allowed = paper.place in sources
        try:
            answer = self.hall.do(command)
        except Refusal as refusal:
            assert not allowed, (name, paper, refusal)
            return False
        assert allowed, (name, paper)
        assert answer["state"] == to, (name, paper)
        paper.state, paper.stage = to, None
        return True

    papers_ = st.integers(0, 2)

    @rule(n=papers_, name=st.sampled_from(sorted(set(AFTER) - {"supplement"})))
    def act(self, n: int, name: str) -> None:
        paper = self.papers[n]
        code = paper.code
        command: dict[str, dossier.Command] = {
            "accept": dossier.AcceptDossier(code),
            "refuse": dossier.RefuseDossier(code, "other"),
            "process": dossier.BeginProcessing(code),
            "demand": dossier.DemandPayment(code),
            "result": dossier.RecordResult(code),
            "return": dossier.ReturnResult(code, "proxy"),
            "stop": dossier.StopDossier(code, "other"),
            "withdraw": dossier.WithdrawDossier(code),
            "reopen": dossier.ReopenDossier(code, "sai"),
        }
        if self._try(paper, name, command[name]) and name == "reopen":
            paper.runs = True

    @rule(n=papers_, why=st.sampled_from([None, "thiếu thật"]))
    def supplement(self, n: int, why: str | None) -> None:
        paper = self.papers[n]
        stage = "reception" if paper.state == 1 else "processing"
        asked = paper.asked.get(stage, 0)
        command = dossier.RequestSupplement(paper.code, "missing", why=why)
        if paper.state in (1, 2, 4) and asked and why is None:
            assert self.hall.refused(command) == "supplement_again"
        elif self._try(paper, "supplement", command):
            paper.stage = stage
            paper.asked[stage] = asked + 1

    @rule(n=papers_)
    def complete(self, n: int) -> None:
        paper = self.papers[n]
        command = dossier.CompleteSupplement(paper.code)
        if paper.state != 5:
            assert self.hall.refused(command) == "dossier_state"
            return
        answer = self.hall.do(command)
        assert answer["state"] == (2 if paper.stage == "reception" else 4)
        paper.state, paper.stage = answer["state"], None

    @rule(n=papers_)
    def pay(self, n: int) -> None:
        paper = self.papers[n]
        command = dossier.ResumeProcessing(paper.code)
        if paper.state == 6 or (paper.state in (2, 4) and not paper.runs):
            answer = self.hall.do(command)
            paper.state = 4 if paper.state == 6 else paper.state
            paper.runs = True
            assert answer["due_at"] is not None
        else:
            assert self.hall.refused(command) == "dossier_state"

    @rule(n=papers_, why=st.sampled_from([None, "vẫn chậm"]))
    def letter(self, n: int, why: str | None) -> None:
        paper = self.papers[n]
        before = view.read(self.hall.store, paper.code)["due_at"]
        due = max(before or 0, self.hall.store.now()) + 86_400_000
        today = self.hall.store.centre().day_of(self.hall.store.now()).isoformat()
        command = dossier.Reschedule(
            paper.code, "1/PXL", today, "workload", due, why=why, printer="none"
        )
        if paper.state not in (2, 4) or before is None:
            assert self.hall.refused(command) == "dossier_state"
        elif paper.letters and why is None:
            assert self.hall.refused(command) == "reschedule_again"
        else:
            answer = self.hall.do(command)
            assert answer["due_at"] == (before if paper.letters else due)
            paper.letters += 1

    @rule(n=papers_)
    def rename(self, n: int) -> None:
        paper = self.papers[n]
        code = f"H21.25-261123-{next(SERIAL)}"
        self.hall.do(dossier.SetCode(paper.code, code))
        paper.code = code

    @rule(minutes=st.integers(-60, 3 * 24 * 60))
    def time(self, minutes: int) -> None:
        pass_time(self.hall.store, minutes=minutes)

    @invariant()
    def stands_as_told(self) -> None:
        for paper in getattr(self, "papers", ()):
            row = self.hall.one("SELECT state, stage FROM dossier WHERE code = :c", c=paper.code)
            assert (row["state"], row["stage"]) == (paper.state, paper.stage)


def _run(examples: int, steps: int) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Life,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_the_rules_hold_whatever_is_tried() -> None:
    _run(30, 20)


@pytest.mark.verify
def test_the_rules_hold_for_long() -> None:
    _run(150, 40)
