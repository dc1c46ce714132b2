"""A real bus on a real pseudo-terminal, with emulated boards at the other end."""

from __future__ import annotations

import os
import socket
import threading
import time
import tty
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from common.centre.signs.line import LineSettings
from common.domain.model import DeviceState
from common.domain.refusal import Trouble
from hardware.sign.bus import SignBus
from hardware.sign.emulator import Board as Emulated
from hardware.sign.emulator import SignEmulator
from hardware.sign.exchange import Board
from hardware.sign.model import Sign, SignHealth, SignState, SignText
from hardware.sign.port import Port
from hardware.sign.table import SignTable

from .boards import ED400D, stx

COUNT = 25
SIGNS = [Sign(f"sign-{number}", stx(number)) for number in range(1, COUNT + 1)]
BOARDS = [Emulated(number, f"QUẦY {number}") for number in range(1, COUNT + 1)]


class Health:
    """Collects the news of a table and lets a test wait for some."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.news: list[tuple[str, SignHealth]] = []

    def __call__(self, sign_id: str, health: SignHealth) -> None:
        with self._changed:
            self.news.append((sign_id, health))
            self._changed.notify_all()

    def wait(self, wanted: Callable[[SignHealth], bool], timeout: float = 5) -> SignHealth:
        def found() -> SignHealth | None:
            return next((health for _, health in self.news if wanted(health)), None)

        with self._changed:
            health = self._changed.wait_for(found, timeout)
        assert health is not None
        return health


class Hall:
    """An emulated line, a table, and buses that end with the test."""

    def __init__(self, link: Path) -> None:
        self.emulator = SignEmulator(BOARDS, link)
        self.health = Health()
        self.table = SignTable(self.health)
        self.texts: dict[str, SignText] = {}
        self._buses: list[SignBus] = []

    def bus(
        self,
        table: SignTable | None = None,
        *,
        baud: int = 9600,
        refresh_s: float = 5.0,
        blink_s: float = 4.0,
    ) -> SignBus:
        bus = SignBus(
            f"{self.emulator.path}?baud={baud}",
            SIGNS,
            self.table if table is None else table,
            refresh_s=refresh_s,
            blink_s=blink_s,
        )
        bus.start()
        self._buses.append(bus)
        return bus

    def put(self, texts: Mapping[int, str | SignText]) -> None:
        for number, text in texts.items():
            self.texts[f"sign-{number}"] = SignText(text) if isinstance(text, str) else text
        self.table.put(self.texts)

    def put_all(self) -> dict[int, str]:
        texts = {number: str(1000 + number) for number in range(1, COUNT + 1)}
        self.put(dict(texts))
        return texts

    def wait_all(self, texts: dict[int, str], timeout: float) -> bool:
        until = time.monotonic() + timeout
        return all(
            self.emulator.wait_for(number, text, until - time.monotonic())
            for number, text in texts.items()
        )

    def close(self) -> None:
        for bus in self._buses:
            bus.stop()
            assert not bus.alive
        self.emulator.close()


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path / "signs")
    try:
        yield hall
    finally:
        hall.close()


def test_a_number_reaches_its_board_and_is_only_called_sent(hall: Hall) -> None:
    hall.bus()
    hall.put({5: "1023"})
    assert hall.emulator.wait_for(5, "1023", 2)
    health = hall.health.wait(lambda health: health.sent == "1023")
    assert health.state is SignState.SENT
    assert health.device_state is DeviceState.OK
    assert health.failures == 0
    assert 0 <= (health.age_s() or 0) < 5


def test_the_oldest_change_is_on_the_line_first(hall: Hall) -> None:
    hall.bus(baud=600)  # 138 ms a frame: changes pile up
    hall.put({1: "1", 2: "2", 3: "3"})
    assert hall.emulator.wait_frames(1, 2)
    hall.put({20: "20"})
    assert hall.emulator.wait_frames(2, 2)
    hall.put({4: "4"})
    assert hall.emulator.wait_for(4, "4", 2)
    assert [frame.address for frame in hall.emulator.frames()] == [1, 2, 3, 20, 4]


def test_a_change_overtakes_everything_that_is_only_due(hall: Hall) -> None:
    everything = hall.put_all()
    hall.bus(refresh_s=0.05)  # refreshing fills its half of the line
    assert hall.wait_all(everything, 3)
    waited = []
    for turn in range(20):
        start = time.monotonic()
        hall.put({1 + turn: "7"})
        assert hall.emulator.wait_for(1 + turn, "7", 2)
        waited.append(time.monotonic() - start)
    assert sorted(waited)[10] < 0.1


def test_frames_keep_the_time_of_the_line(hall: Hall) -> None:
    hall.put_all()
    hall.bus()
    assert hall.emulator.wait_frames(COUNT, 3)
    frames = hall.emulator.frames()
    # 8 bytes at 9600 baud and the gap: 13.3 ms for each frame but the last.
    assert frames[COUNT - 1].at - frames[0].at >= (COUNT - 1) * 0.0133


def test_boards_that_lost_their_memory_show_the_truth_again(hall: Hall) -> None:
    everything = hall.put_all()
    hall.bus(refresh_s=1)
    assert hall.wait_all(everything, 3)
    hall.emulator.forget()
    assert hall.wait_all(everything, 2)


def test_deaf_boards_show_the_truth_when_they_hear_again(hall: Hall) -> None:
    everything = hall.put_all()
    hall.bus(refresh_s=1)
    assert hall.wait_all(everything, 3)
    hall.emulator.silence()
    frames = len(hall.emulator.frames())
    hall.put({5: "77"})
    assert hall.emulator.wait_frames(frames + 1, 2)
    assert hall.emulator.shows(5) == everything[5]
    hall.emulator.ok()
    assert hall.emulator.wait_for(5, "77", 2)


def test_after_unplugging_everything_is_sent_again(hall: Hall) -> None:
    everything = hall.put_all()
    hall.bus()
    assert hall.wait_all(everything, 3)
    hall.emulator.unplug()
    lost = hall.health.wait(lambda health: health.state is SignState.OFFLINE)
    assert lost.trouble == "sign_port_lost"
    assert lost.device_state is DeviceState.OFFLINE
    assert lost.sent == "1001"
    hall.health.wait(lambda health: health.trouble == "sign_port_missing")
    hall.put({7: "777"})  # changed while the line was away
    hall.emulator.forget()
    start = time.monotonic()
    hall.emulator.replug()
    assert hall.wait_all(everything | {7: "777"}, 3)
    assert time.monotonic() - start < 1.5
    hall.health.wait(lambda health: health.sent == "777" and health.failures == 0)


def test_unplugging_is_noticed_by_an_idle_bus(hall: Hall) -> None:
    hall.bus(refresh_s=1000)
    hall.put({1: "1"})
    assert hall.emulator.wait_for(1, "1", 2)
    start = time.monotonic()
    hall.emulator.unplug()
    hall.health.wait(lambda health: health.state is SignState.OFFLINE)
    assert time.monotonic() - start < 0.5


def test_a_second_owner_is_refused_and_the_first_is_not_disturbed(hall: Hall) -> None:
    hall.bus()
    hall.put({1: "1"})
    assert hall.emulator.wait_for(1, "1", 2)
    with pytest.raises(Trouble) as refused:
        Port.open(LineSettings(hall.emulator.path))
    assert refused.value.code == "sign_port_busy"
    news = Health()
    second = SignTable(news)
    second.put({"sign-1": SignText("9")})
    hall.bus(second)
    health = news.wait(lambda health: health.trouble == "sign_port_busy")
    assert health.state is SignState.OFFLINE
    assert "lock" in health.evidence
    hall.put({1: "2"})
    assert hall.emulator.wait_for(1, "2", 2)
    assert "9" not in {frame.text.strip() for frame in hall.emulator.frames()}


def test_the_next_owner_takes_over_when_the_first_has_ended(hall: Hall) -> None:
    first = hall.bus()
    hall.put({1: "1"})
    assert hall.emulator.wait_for(1, "1", 2)
    first.stop()
    second = SignTable()
    second.put({"sign-1": SignText("2")})
    hall.bus(second)
    assert hall.emulator.wait_for(1, "2", 2)


@pytest.mark.parametrize(
    ("url", "trouble"),
    [("nobody-here", "sign_port_missing"), ("what://ever", "sign_url"), (".", "sign_port_failed")],
)
def test_a_port_that_cannot_be_opened_is_told_with_its_reason(
    url: str, trouble: str, tmp_path: Path
) -> None:
    news = Health()
    bus = SignBus(url if "://" in url else str(tmp_path / url), SIGNS[:1], SignTable(news))
    bus.start()
    health = news.wait(lambda health: health.state is SignState.OFFLINE)
    bus.stop()
    assert health.trouble == trouble
    assert health.evidence


def test_a_port_that_is_missing_at_first_is_found(tmp_path: Path) -> None:
    news, link = Health(), tmp_path / "late"
    table = SignTable(news)
    table.put({"sign-1": SignText("5")})
    bus = SignBus(str(link), SIGNS[:1], table)
    bus.start()
    news.wait(lambda health: health.trouble == "sign_port_missing")
    with SignEmulator(BOARDS[:1], link) as emulator:
        assert emulator.wait_for(1, "5", 1.5)
        bus.stop()


def test_a_new_call_blinks_and_ends_with_the_number_on(hall: Hall) -> None:
    hall.bus(blink_s=1)
    hall.put({5: ""})
    assert hall.emulator.wait_frames(1, 2)
    hall.put({5: SignText("1023", blink=True, seq=1)})
    assert hall.emulator.wait_for(5, "1023", 2)
    assert hall.emulator.wait_for(5, "", 3)
    assert hall.emulator.wait_for(5, "1023", 3)
    # Blinking is no news: the sign was sent the number once and still has it.
    assert [health.sent for _, health in hall.health.news] == ["", "1023"]


def test_a_text_the_board_cannot_show_makes_it_dark_and_is_told(hall: Hall) -> None:
    hall.bus()
    hall.put({5: "1023"})
    assert hall.emulator.wait_for(5, "1023", 2)
    hall.put({5: "M123"})
    assert hall.emulator.wait_for(5, "", 2)
    health = hall.health.wait(lambda health: health.state is SignState.UNSHOWABLE)
    assert (health.desired, health.sent, health.trouble) == ("M123", "", "sign_text")
    assert health.device_state is DeviceState.FAULT


def test_noise_on_the_line_harms_nothing(hall: Hall) -> None:
    everything = hall.put_all()
    hall.bus(refresh_s=1)
    assert hall.wait_all(everything, 3)
    hall.emulator.junk_burst()
    hall.put({5: "5"})
    assert hall.emulator.wait_for(5, "5", 2)
    assert hall.emulator.junk > 0
    assert hall.wait_all(everything | {5: "5"}, 2)


class Forgetful(SignTable):
    """A source that never rings."""

    def wait_change(self, timeout: float) -> bool:
        super().wait_change(timeout)
        return False


def test_a_change_nobody_rang_for_is_seen_at_the_next_refresh(hall: Hall) -> None:
    table = Forgetful()
    table.put({"sign-1": SignText("1")})
    hall.bus(table, refresh_s=0.3)
    assert hall.emulator.wait_for(1, "1", 2)
    table.put({"sign-1": SignText("2")})
    assert hall.emulator.wait_for(1, "2", 2)


def test_a_line_that_takes_nothing_is_given_up_and_told() -> None:
    master, slave = os.openpty()  # nobody reads at the other end
    tty.setraw(slave)
    news = Health()
    table = SignTable(news)
    table.put({"long": SignText("8" * 40)})
    fast = Sign("long", Board(replace(ED400D, widest=40, gap_s=0), 1, 40, 1))
    bus = SignBus(f"{os.ttyname(slave)}?baud=921600", [fast], table, refresh_s=0.001)
    bus.start()
    health = news.wait(lambda health: health.state is SignState.OFFLINE)
    assert health.trouble == "sign_port_lost"
    assert "timeout" in health.evidence.lower()
    bus.stop()
    assert not bus.alive
    os.close(master)
    os.close(slave)


def test_a_line_behind_a_network_converter_is_the_same() -> None:
    golden = bytes.fromhex("02 30 35 31 30 32 33 03")
    news = Health()
    table = SignTable(news)
    table.put({"far": SignText("1023")})
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"socket://127.0.0.1:{server.getsockname()[1]}"
        bus = SignBus(url, [Sign("far", stx(5))], table)
        bus.start()
        for _ in range(2):  # the converter drops the line once: everything comes again
            connection, _ = server.accept()
            with connection:
                assert connection.recv(len(golden), socket.MSG_WAITALL) == golden
        news.wait(lambda health: health.trouble == "sign_port_lost")
        bus.stop()


def test_only_the_last_of_many_changes_is_sent(hall: Hall) -> None:
    for number in range(500):
        hall.put({5: str(number)})
    hall.bus()
    assert hall.emulator.wait_for(5, "499", 2)
    assert {frame.text.strip() for frame in hall.emulator.frames()} == {"499"}


def test_it_ends_promptly(hall: Hall) -> None:
    bus = hall.bus()
    hall.put({1: "1"})
    assert hall.emulator.wait_for(1, "1", 2)
    start = time.monotonic()
    bus.stop()
    assert time.monotonic() - start < 0.5
    assert hall.emulator.shows(1) == "1"


def test_an_idle_bus_costs_little(hall: Hall) -> None:
    everything = hall.put_all()
    hall.bus()
    assert hall.wait_all(everything, 3)
    wall, cpu = time.monotonic(), time.process_time()
    assert not hall.emulator.wait_for(1, "never", 2)
    share = (time.process_time() - cpu) / (time.monotonic() - wall)
    assert share < 0.1
