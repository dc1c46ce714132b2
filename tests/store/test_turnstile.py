"""The write lock: one at a time, in turn, freed by death, and a frozen holder is named."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path

import pytest

from common.domain.refusal import Trouble
from common.store.turnstile import Turnstile
from tests.processes import program

HOLDER = """
    import sys, time
    from pathlib import Path
    from common.store.turnstile import Turnstile
    with Turnstile(Path(sys.argv[1])).turn("desk.next"):
        print("inside")
        time.sleep(600)
"""


def refusal_of(turnstile: Turnstile) -> Trouble:
    with pytest.raises(Trouble) as said, turnstile.turn("ticket.issue"):
        pass
    return said.value


def test_a_frozen_holder_is_named_with_what_it_does_and_since_when(tmp_path: Path) -> None:
    with program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        holder.send(signal.SIGSTOP)
        trouble = refusal_of(Turnstile(tmp_path, patience_s=0.05))
        holder.send(signal.SIGCONT)
    assert trouble.code == "store_busy"
    assert (trouble.params["pid"], trouble.params["action"]) == (holder.pid, "desk.next")
    assert 0 <= time.time() - float(str(trouble.params["since"])) < 60


def test_a_holder_that_is_killed_lets_the_next_one_in(tmp_path: Path) -> None:
    turnstile = Turnstile(tmp_path)
    with program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        threading.Timer(0.1, holder.kill).start()
        with turnstile.turn("ticket.issue"):
            assert turnstile.holder()["pid"] == os.getpid()


def test_trying_again_and_again_behind_a_frozen_holder_costs_one_thread(tmp_path: Path) -> None:
    turnstile = Turnstile(tmp_path, patience_s=0.01)
    before = threading.active_count()
    files = len(list(Path("/proc/self/fd").iterdir()))
    with program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        for _ in range(20):
            assert refusal_of(turnstile).code == "store_busy"
        assert threading.active_count() == before + 1
    patient_enough(turnstile)
    assert threading.active_count() == before
    assert len(list(Path("/proc/self/fd").iterdir())) == files


def patient_enough(turnstile: Turnstile) -> None:
    """Get a turn, however short the patience: the lock is about to be free."""
    until = time.monotonic() + 10
    while True:
        try:
            with turnstile.turn("ticket.issue"):
                pass
        except Trouble:
            assert time.monotonic() < until
        else:
            break
    for thread in threading.enumerate():
        if thread.name == "turnstile":
            thread.join(10)


def test_a_turn_given_up_is_let_go_when_it_comes(tmp_path: Path) -> None:
    impatient = Turnstile(tmp_path, patience_s=0.01)
    with program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        refusal_of(impatient)
    with Turnstile(tmp_path).turn("ticket.issue"):
        pass
    patient_enough(impatient)


def test_only_one_is_inside_and_everybody_gets_their_turns(tmp_path: Path) -> None:
    inside: list[int] = []
    most = 0
    turns = [0] * 8
    stop = threading.Event()

    def writer(me: int) -> None:
        nonlocal most
        turnstile = Turnstile(tmp_path)
        while not stop.is_set():
            with turnstile.turn("ticket.issue"):
                inside.append(me)
                most = max(most, len(inside))
                time.sleep(0.0005)
                turns[me] += 1
                inside.remove(me)
        turnstile.close()

    writers = [threading.Thread(target=writer, args=(me,)) for me in range(len(turns))]
    for thread in writers:
        thread.start()
    stop.wait(0.7)
    stop.set()
    for thread in writers:
        thread.join()
    assert most == 1
    fairness = sum(turns) ** 2 / (len(turns) * sum(count**2 for count in turns))
    assert fairness > 0.9, turns


def test_an_error_inside_gives_the_turn_back(tmp_path: Path) -> None:
    turnstile = Turnstile(tmp_path)
    with pytest.raises(ZeroDivisionError), turnstile.turn("ticket.issue"):
        raise ZeroDivisionError
    with turnstile.turn("ticket.issue"):
        pass


def test_a_note_that_is_garbage_names_nobody(tmp_path: Path) -> None:
    turnstile = Turnstile(tmp_path)
    (tmp_path / "write.lock").write_bytes(b"\xff\x00 no json")
    assert turnstile.holder() == {"pid": 0, "since": 0.0, "action": "?"}
