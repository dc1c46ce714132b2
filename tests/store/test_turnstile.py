"""The write lock: one at a time, in turn, freed by death, and a frozen holder is named."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from common.domain.refusal import Trouble
from common.store import turnstile
from common.store.turnstile import Turnstile, standing
from tests.processes import Program, program

HOLDER = """
    import sys, time
    from pathlib import Path
    from common.store.turnstile import Turnstile
    with Turnstile(Path(sys.argv[1])).turn("desk.next"):
        print("inside")
        time.sleep(600)
"""

WRITER = """
    import sys
    from pathlib import Path
    from common.store import turnstile
    folder, name, turns = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    lock = turnstile.Turnstile(folder, patience_s=600)
    for _ in range(turns):
        with lock.turn("ticket.issue"):
            with (folder / "order").open("a") as order:
                order.write(name + "\\n")
            print("inside")
            sys.stdin.readline()
        sys.stdin.readline()
"""


def refusal_of(turnstile: Turnstile) -> Trouble:
    with pytest.raises(Trouble) as said, turnstile.turn("ticket.issue"):
        pass
    return said.value


def test_a_frozen_holder_is_named_with_what_it_does_and_since_when(tmp_path: Path) -> None:
    with program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        holder.send(signal.SIGSTOP)
        with closing(Turnstile(tmp_path, patience_s=0.05)) as turnstile:
            trouble = refusal_of(turnstile)
        holder.send(signal.SIGCONT)
    assert trouble.code == "store_busy"
    assert (trouble.params["pid"], trouble.params["action"]) == (holder.pid, "desk.next")
    assert 0 <= time.time() - float(str(trouble.params["since"])) < 60


def test_anybody_may_ask_who_holds_the_lock_and_disturbs_nobody(tmp_path: Path) -> None:
    assert standing(tmp_path / "nowhere") is None
    Turnstile(tmp_path).close()
    assert standing(tmp_path) is None
    with program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        found = standing(tmp_path)
        assert found is not None
        assert (found.pid, found.action) == (holder.pid, "desk.next")
        holder.kill()
        assert standing(tmp_path) is None, "the dead hold nothing, whatever their note says"
    with Turnstile(tmp_path).turn("ticket.issue"):
        found = standing(tmp_path)
        assert found is not None
        assert found.pid == os.getpid()


def test_a_holder_that_is_killed_lets_the_next_one_in(tmp_path: Path) -> None:
    with closing(Turnstile(tmp_path)) as turnstile, program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        threading.Timer(0.1, holder.kill).start()
        with turnstile.turn("ticket.issue"):
            assert turnstile.holder()["pid"] == os.getpid()


def test_trying_again_and_again_behind_a_frozen_holder_costs_one_thread(tmp_path: Path) -> None:
    before = stand_ins()
    files = len(list(Path("/proc/self/fd").iterdir()))
    turnstile = Turnstile(tmp_path, patience_s=0.01)
    with program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        for _ in range(20):
            assert refusal_of(turnstile).code == "store_busy"
        assert stand_ins() == before + 1
    patient_enough(turnstile)
    turnstile.close()
    gone(before)
    assert len(list(Path("/proc/self/fd").iterdir())) == files


def test_a_turnstile_that_is_closed_in_the_queue_leaves_nothing_behind(tmp_path: Path) -> None:
    before = stand_ins()
    files = len(list(Path("/proc/self/fd").iterdir()))
    turnstile = Turnstile(tmp_path, patience_s=0.01)
    with program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        refusal_of(turnstile)
        turnstile.close()
    gone(before)
    assert len(list(Path("/proc/self/fd").iterdir())) == files
    with closing(Turnstile(tmp_path, patience_s=0.01)) as another:
        patient_enough(another)


def stand_ins() -> int:
    """The threads that queue for somebody."""
    return sum(thread.name == "turnstile" for thread in threading.enumerate())


def gone(threads: int) -> None:
    """Wait for the thread that was in the queue."""
    limit = time.monotonic() + 30
    while stand_ins() > threads:
        assert time.monotonic() < limit
        time.sleep(0.005)


def patient_enough(turnstile: Turnstile) -> None:
    """Get a turn, however short the patience: the lock is about to be free."""
    until = time.monotonic() + 10
    while True:
        try:
            with turnstile.turn("ticket.issue"):
                return
        except Trouble:
            assert time.monotonic() < until


def test_a_turn_given_up_is_let_go_when_it_comes(tmp_path: Path) -> None:
    impatient = Turnstile(tmp_path, patience_s=0.01)
    with program(HOLDER, tmp_path) as holder:
        assert holder.hear() == "inside"
        refusal_of(impatient)
    with closing(Turnstile(tmp_path)) as next_one, next_one.turn("ticket.issue"):
        pass
    patient_enough(impatient)
    impatient.close()


@contextmanager
def queue_of(folder: Path, names: str, turns: int = 1) -> Iterator[dict[str, Program]]:
    """One writer inside, the others in the queue in this order."""
    with ExitStack() as stack:
        writers: dict[str, Program] = {}
        for place, name in enumerate(names):
            one = stack.enter_context(program(WRITER, folder, name, turns))
            writers[name] = one
            if place == 0:
                assert one.hear() == "inside"
            else:
                until(folder, waiting=place)
        yield writers


def until(folder: Path, waiting: int) -> None:
    """Until the kernel knows of so many who wait for the lock.

    Its list is read in pieces, and what others lock meanwhile may hide a line: look thrice.
    """
    limit = time.monotonic() + 30
    while (found := {_waiting(folder) for _ in range(3)}) != {waiting}:
        assert time.monotonic() < limit, found
        time.sleep(0.005)


def _waiting(folder: Path) -> int:
    file = f":{(folder / 'write.lock').stat().st_ino} "
    lines = Path("/proc/locks").read_text().splitlines()
    return sum("->" in line and file in line for line in lines)


def order(folder: Path) -> str:
    """Who came in so far."""
    return (folder / "order").read_text().replace("\n", "")


def let_in(folder: Path, writers: Mapping[str, Program], turns: range) -> str:
    """Who came in, one after the other; each leaves, whoever it is."""
    for turn in turns:
        writers[inside(folder, turn)].tell("leave")
    return order(folder)


def inside(folder: Path, turn: int) -> str:
    """Who has that turn, counted from 0."""
    limit = time.monotonic() + 30
    while len(order(folder)) <= turn:
        assert time.monotonic() < limit, f"nobody comes in after {order(folder)}"
        time.sleep(0.005)
    return order(folder)[turn]


def test_everybody_gets_a_turn_in_the_order_of_coming_and_who_was_in_comes_last(
    tmp_path: Path,
) -> None:
    with queue_of(tmp_path, "abcdef", turns=3) as writers:
        for turn in range(12):
            until(tmp_path, waiting=5)
            leaving = writers[inside(tmp_path, turn)]
            leaving.tell("leave")
            inside(tmp_path, turn + 1)
            leaving.tell("ask again")
        assert order(tmp_path) == "abcdefabcdefa"


def test_a_newcomer_does_not_slip_past_one_who_is_waking_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock is free until the woken one has it."""
    polite = threading.Event()

    def sleep(_: float) -> None:
        polite.set()
        threading.Event().wait(0.001)

    monkeypatch.setattr(turnstile, "_MOVE_UP_S", 60.0)
    monkeypatch.setattr("common.store.turnstile.time.sleep", sleep)
    with closing(Turnstile(tmp_path, 60)) as newcomer, closing(Turnstile(tmp_path)) as woken:
        turnstile._lock(woken._file, turnstile._QUEUE)
        one = threading.Thread(target=take_a_turn, args=(newcomer,))
        one.start()
        assert polite.wait(10)
        turnstile._lock(woken._file, turnstile._TAKE)
        turnstile._lock(woken._file, turnstile._QUEUE_NO_MORE)
        until(tmp_path, waiting=1)
        assert turnstile._held(woken._file, turnstile._SOMEBODY_QUEUES), "who queues is seen"
        turnstile._lock(woken._file, turnstile._LEAVE)
        one.join(10)
        assert not turnstile._held(woken._file, turnstile._SOMEBODY), "it has come and gone"


def take_a_turn(turnstile: Turnstile) -> None:
    with turnstile.turn("ticket.issue"):
        pass


@pytest.mark.parametrize("frozen", "bc")
def test_a_frozen_writer_in_the_queue_stops_nobody(tmp_path: Path, frozen: str) -> None:
    """Neither at its head nor behind."""
    with queue_of(tmp_path, "abcd") as writers:
        writers[frozen].send(signal.SIGSTOP)
        until(tmp_path, waiting=2)
        passed = "abcd".replace(frozen, "")
        assert let_in(tmp_path, writers, range(3)) == passed
        writers[frozen].send(signal.SIGCONT)
        assert inside(tmp_path, 3) == frozen


def test_only_one_is_inside_and_everybody_gets_their_turns(tmp_path: Path) -> None:
    inside: list[int] = []
    most = 0
    turns = [0] * 8
    enough = threading.Event()

    def writer(me: int) -> None:
        nonlocal most
        turnstile = Turnstile(tmp_path)
        while not enough.is_set():
            with turnstile.turn("ticket.issue"):
                inside.append(me)
                most = max(most, len(inside))
                time.sleep(0.0005)
                turns[me] += 1
                inside.remove(me)
            if sum(turns) >= 400:
                enough.set()
        turnstile.close()

    writers = [threading.Thread(target=writer, args=(me,)) for me in range(len(turns))]
    for thread in writers:
        thread.start()
    for thread in writers:
        thread.join()
    assert most == 1
    assert min(turns) > 25, turns


def test_an_error_inside_gives_the_turn_back(tmp_path: Path) -> None:
    turnstile = Turnstile(tmp_path)
    with pytest.raises(ZeroDivisionError), turnstile.turn("ticket.issue"):
        raise ZeroDivisionError
    with turnstile.turn("ticket.issue"):
        pass


@pytest.mark.parametrize("note", [b"\xff\x00 no json", b"7", b'{"pid": 7}', b"[]"])
def test_a_note_that_is_garbage_names_nobody(tmp_path: Path, note: bytes) -> None:
    turnstile = Turnstile(tmp_path)
    (tmp_path / "write.lock").write_bytes(note)
    assert turnstile.holder() == {"pid": 0, "since": 0.0, "action": "?"}
    assert standing(tmp_path) is None
