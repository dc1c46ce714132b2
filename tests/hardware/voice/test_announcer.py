"""An announcer with a real player, so that one can see when the loudspeaker was at work."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from common.domain.model import DeviceState
from common.domain.refusal import Trouble
from hardware.voice import player as player_module
from hardware.voice.announcement import Voice
from hardware.voice.announcer import Announcer, Quiet
from hardware.voice.calls import Call, Ending, Outcome
from hardware.voice.loudspeaker import Patience
from hardware.voice.player import Player
from hardware.voice.sentences import CHIME, Form
from tests.hardware.voice.programs import put_on_path
from tests.hardware.voice.samples import tones

QUICK = Patience(first=0.02, most=0.1)
LONG = Patience(first=60, most=60)
PATIENT_S = 10.0
BUSY = Trouble("store_busy", pid=1, since=0, action="test")


class MemorySource:
    """Calls as a store would give them; the test sees every word that is kept."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._new: list[Call] = []
        self.called: set[int] = set()
        self.minute = 9 * 60
        self.unreadable = 0
        self.unwritable = 0
        self.ends: list[tuple[Call, Ending]] = []
        self.states: list[tuple[DeviceState, str, str]] = []

    def call(self, *calls: Call) -> None:
        with self._changed:
            self._new += calls
            self.called |= {call.ticket for call in calls}

    def new_calls(self) -> Sequence[Call]:
        self._may_fail()
        with self._changed:
            new, self._new = self._new, []
        return new

    def is_called(self, call: Call) -> bool:
        self._may_fail()
        return call.ticket in self.called

    def minute_of_day(self) -> int:
        return self.minute

    def announced(self, call: Call, ending: Ending) -> None:
        if self.unwritable:
            self.unwritable -= 1
            raise BUSY
        with self._changed:
            self.ends.append((call, ending))
            self._changed.notify_all()

    def health(self, state: DeviceState, code: str, detail: str) -> None:
        with self._changed:
            self.states.append((state, code, detail))
            self._changed.notify_all()

    def _may_fail(self) -> None:
        if self.unreadable:
            self.unreadable -= 1
            raise BUSY

    def wait(self, wanted: Callable[[MemorySource], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: wanted(self), PATIENT_S), (self.ends, self.states)

    def wait_ends(self, count: int) -> list[Ending]:
        self.wait(lambda source: len(source.ends) >= count)
        return [ending for _, ending in self.ends]

    def codes(self) -> list[str]:
        return [code for _, code, _ in self.states]


def a_call(serial: int, *, again: bool = False, age: float = 0.0) -> Call:
    return Call(serial, serial, f"A{serial:03}", counter=5, again=again, age_s=age)


class Hall:
    """A zone with its loudspeaker: a program of the test's, named `aplay`."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._patch = patch
        self.source = MemorySource()
        self._announcers: list[Announcer] = []
        tones(folder)
        self.loudspeaker(f'echo "$3" >> {folder}/played')

    def loudspeaker(self, script: str) -> None:
        """From now on this is what playing does."""
        put_on_path(self.folder, self._patch, aplay=script)

    def start(self, quiet: Quiet | None = None, patience: Patience = QUICK) -> Announcer:
        announcer = Announcer(
            "a", self.source, Voice.load(self.folder), Player("hall"), quiet, patience
        )
        self._announcers.append(announcer)
        announcer.start()
        return announcer

    def close(self) -> None:
        for announcer in self._announcers:
            announcer.stop()
            assert not announcer.alive


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    made = Hall(tmp_path, monkeypatch)
    yield made
    made.close()


def test_a_call_is_played_and_kept_with_its_form_and_moment(hall: Hall) -> None:
    announcer = hall.start()
    hall.source.call(a_call(1))
    announcer.wake()
    (ending,) = hall.source.wait_ends(1)
    assert (ending.outcome, ending.form, ending.times) == (Outcome.PLAYED, Form.CALL, 2)
    assert 0 < ending.began_s < PATIENT_S
    assert hall.source.codes() == ["ok"]


def test_calls_never_overlap_and_keep_their_order(hall: Hall) -> None:
    log = hall.folder / "log"
    hall.loudspeaker(f"echo begin >> {log}; sleep 0.05; echo end >> {log}")
    announcer = hall.start()
    for serial in range(1, 6):
        hall.source.call(a_call(serial))
        announcer.wake()
    hall.source.wait_ends(5)
    lines = log.read_text().split()
    assert lines == ["begin", "end"] * 6  # the first is the trial
    assert [call.id for call, _ in hall.source.ends] == [1, 2, 3, 4, 5]


def test_in_a_crowd_repeats_are_given_up_first_and_then_long_sentences(hall: Hall) -> None:
    hall.source.call(*(a_call(serial) for serial in range(1, 7)))
    hall.start().wake()
    ends = hall.source.wait_ends(6)
    assert [ending.times for ending in ends] == [1, 1, 1, 1, 2, 2]
    assert [ending.form for ending in ends] == [Form.SHORT] * 2 + [Form.CALL] * 4


def test_who_has_come_meanwhile_is_not_called_any_more(hall: Hall) -> None:
    hall.source.call(a_call(1), a_call(2))
    hall.source.called.discard(1)
    hall.start().wake()
    ends = hall.source.wait_ends(2)
    assert [ending.outcome for ending in ends] == [Outcome.NOT_CALLED, Outcome.PLAYED]


def test_what_is_older_than_a_minute_is_not_said(hall: Hall) -> None:
    hall.source.call(a_call(1, age=61), a_call(2, age=30))
    hall.start().wake()
    ends = hall.source.wait_ends(2)
    assert [ending.outcome for ending in ends] == [Outcome.EXPIRED, Outcome.PLAYED]


def test_in_quiet_hours_nothing_is_said_and_afterwards_all(hall: Hall) -> None:
    announcer = hall.start(Quiet([(12 * 60, 13 * 60)]))
    hall.source.minute = 12 * 60 + 30
    hall.source.call(a_call(1))
    announcer.wake()
    assert hall.source.wait_ends(1)[0].outcome is Outcome.QUIET
    hall.source.minute = 13 * 60
    hall.source.call(a_call(2))
    announcer.wake()
    assert hall.source.wait_ends(2)[1].outcome is Outcome.PLAYED


@pytest.mark.parametrize(
    ("spans", "quiet", "loud"),
    [
        ([], [], [0, 720, 1439]),
        ([(720, 780)], [720, 779], [719, 780]),
        ([(1320, 360)], [1320, 1439, 0, 359], [360, 1319]),
        ([(0, 60), (720, 780)], [0, 59, 720], [60, 719]),
    ],
)
def test_quiet_hours_may_go_over_midnight(
    spans: list[tuple[int, int]], quiet: list[int], loud: list[int]
) -> None:
    assert [minute for minute in quiet + loud if Quiet(spans).at(minute)] == quiet


NO_CARD = "echo 'aplay: audio open error: No such file or directory' >&2; exit 1"


def test_a_missing_sound_card_is_reported_once_and_not_for_each_call(hall: Hall) -> None:
    hall.loudspeaker(NO_CARD)
    announcer = hall.start(patience=LONG)
    for serial in range(1, 4):
        hall.source.call(a_call(serial))
        announcer.wake()
        hall.source.wait_ends(serial)
    ends = hall.source.wait_ends(3)
    assert {(ending.outcome, ending.code) for ending in ends} == {(Outcome.FAILED, "sound_no_card")}
    assert [state for state, _, _ in hall.source.states] == [DeviceState.FAULT]
    assert hall.source.codes() == ["sound_no_card"]


def test_a_sound_card_that_comes_back_is_noticed_without_a_call(hall: Hall) -> None:
    hall.loudspeaker(NO_CARD)
    announcer = hall.start()
    hall.source.wait(lambda source: source.codes() == ["sound_no_card"])
    hall.loudspeaker("exit 0")
    hall.source.wait(lambda source: source.codes() == ["sound_no_card", "ok"])
    hall.source.call(a_call(1))
    announcer.wake()
    assert hall.source.wait_ends(1)[0].outcome is Outcome.PLAYED


def test_behind_a_player_that_hangs_nobody_waits_for_a_second_deadline(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player_module, "_GRACE_S", 0.2)
    hall.loudspeaker("exec sleep 60")
    announcer = hall.start(patience=LONG)
    hall.source.wait(lambda source: source.codes() == ["sound_deadline"])
    hall.source.call(*(a_call(serial) for serial in range(1, 4)))
    began = time.monotonic()
    announcer.wake()
    ends = hall.source.wait_ends(3)
    assert {ending.code for ending in ends} == {"sound_deadline"}
    assert time.monotonic() - began < 1


def test_a_loudspeaker_that_fails_in_the_middle_ends_that_call_with_the_reason(
    hall: Hall,
) -> None:
    announcer = hall.start(patience=LONG)
    hall.source.wait(lambda source: source.codes() == ["ok"])
    hall.loudspeaker("echo Broken pipe >&2; exit 1")
    hall.source.call(a_call(1))
    announcer.wake()
    (ending,) = hall.source.wait_ends(1)
    assert (ending.outcome, ending.code, ending.detail) == (
        Outcome.FAILED,
        "sound_failed",
        "Broken pipe",
    )
    assert hall.source.codes() == ["ok", "sound_failed"]


def test_a_word_that_is_missing_costs_only_the_calls_that_need_it(hall: Hall) -> None:
    (hall.folder / "vi" / "7.wav").unlink()
    announcer = hall.start()
    hall.source.call(a_call(7), a_call(8))
    announcer.wake()
    first, second = hall.source.wait_ends(2)
    assert (first.outcome, first.code, first.detail) == (Outcome.FAILED, "clips_missing", "7")
    assert second.outcome is Outcome.PLAYED
    assert hall.source.states == [(DeviceState.WARNING, "clips_missing", "7")]


def test_without_any_clips_it_says_so_and_goes_on(hall: Hall) -> None:
    shutil.rmtree(hall.folder / "vi")
    announcer = hall.start()
    hall.source.call(a_call(1))
    announcer.wake()
    assert hall.source.wait_ends(1)[0].code == "clips_missing"
    ((state, _, detail),) = hall.source.states
    assert state is DeviceState.WARNING
    assert CHIME in detail


def test_a_store_that_cannot_be_read_delays_calls_and_loses_none(hall: Hall) -> None:
    announcer = hall.start()
    hall.source.unreadable = 3
    hall.source.call(a_call(1), a_call(2))
    announcer.wake()
    ends = hall.source.wait_ends(2)
    assert [ending.outcome for ending in ends] == [Outcome.PLAYED] * 2


def test_a_store_that_cannot_be_written_gets_every_word_later(hall: Hall) -> None:
    announcer = hall.start()
    hall.source.unwritable = 3
    hall.source.call(a_call(1), a_call(2))
    announcer.wake()
    hall.source.wait_ends(2)
    assert [call.id for call, _ in hall.source.ends] == [1, 2]


def test_stop_ends_it_in_the_middle_of_a_word_and_says_so(hall: Hall) -> None:
    announcer = hall.start()
    hall.source.wait(lambda source: source.codes() == ["ok"])
    begun = hall.folder / "begun"
    hall.loudspeaker(f"touch {begun}; exec sleep 60")
    hall.source.call(a_call(1))
    announcer.wake()
    deadline = time.monotonic() + PATIENT_S
    while not begun.exists():
        assert time.monotonic() < deadline
    announcer.stop()
    assert not announcer.alive
    ((_, ending),) = hall.source.ends
    assert (ending.outcome, ending.code) == (Outcome.FAILED, "stopped")


def test_one_that_was_never_started_can_be_stopped(hall: Hall) -> None:
    Announcer("a", hall.source, Voice.load(hall.folder), Player("hall")).stop()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_defect_of_the_program_is_told_before_the_thread_ends(hall: Hall) -> None:
    hall.source.new_calls = lambda: 1 // 0  # type: ignore[method-assign]
    hall.start()
    hall.source.wait(lambda source: source.codes() == ["ok", "crashed"])
