"""Keypads and scanners on real pseudo-terminals, and what is said when they come and go."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.centre.inputs.profile import shipped
from common.domain.keypad import Key
from common.domain.model import DeviceState
from hardware.input.model import InputHealth, Reason
from hardware.input.source import keypad_source, scanner_source

from .adapter import Adapter
from .collecting import Collected, Start

NEXT_25, RECALL_26 = b"\x01\x25\x31\x07", b"\x01\x26\x32\x07"


@pytest.fixture
def adapter(tmp_path: Path) -> Iterator[Adapter]:
    adapter = Adapter(tmp_path / "adapter")
    yield adapter
    adapter.unplug()


def test_the_keys_of_each_keypad_on_a_line_carry_its_name(
    adapter: Adapter, taker: Collected, start: Start
) -> None:
    keypads = {0x25: "pad-5", 0x26: "pad-6"}
    start(keypad_source(str(adapter.link), shipped()["qsystem"], keypads, taker))
    assert taker.ready()
    adapter.send(NEXT_25 + b"\xff\x01\x77\x31\x07" + RECALL_26)
    assert taker.wait(lambda: len(taker.keys) == 2)
    assert taker.keys == [("pad-5", Key.NEXT), ("pad-6", Key.RECALL)]


def test_a_keypad_without_an_address_is_the_only_one(
    adapter: Adapter, taker: Collected, start: Start
) -> None:
    start(keypad_source(str(adapter.link), shipped()["rating"], {0: "rate-5"}, taker))
    assert taker.ready()
    adapter.send(b"x4")
    assert taker.wait(lambda: taker.keys == [("rate-5", Key.DIGIT_4)])


def test_a_scan_is_told_once_however_long_the_code_lies_there(
    adapter: Adapter, taker: Collected, start: Start
) -> None:
    start(scanner_source(str(adapter.link), "scan-1", taker))
    assert taker.ready()
    adapter.send(b"A012\r\nA012\r\nB007\r\n")
    assert taker.wait(lambda: len(taker.codes) == 2)
    assert taker.codes == [("scan-1", "A012"), ("scan-1", "B007")]


def test_a_scanner_that_sends_no_end_is_understood_by_its_silence(
    adapter: Adapter, taker: Collected, start: Start
) -> None:
    start(scanner_source(str(adapter.link), "scan-1", taker))
    assert taker.ready()
    adapter.send(b"A012")
    assert taker.wait(lambda: taker.codes == [("scan-1", "A012")])


def test_a_device_that_goes_and_comes_back_is_told_each_time_and_heard_again(
    adapter: Adapter, taker: Collected, start: Start
) -> None:
    start(scanner_source(str(adapter.link), "scan-1", taker))
    assert taker.ready()
    adapter.unplug()
    assert taker.wait(lambda: Reason.MISSING in taker.reasons())
    adapter.plug()
    assert taker.ready()
    adapter.send(b"A012\r")
    assert taker.wait(lambda: bool(taker.codes))
    assert taker.codes == [("scan-1", "A012")]
    assert taker.reasons() == [None, Reason.LOST, Reason.MISSING, None]


def test_a_frame_that_was_cut_off_is_not_completed_after_the_interruption(
    adapter: Adapter, taker: Collected, start: Start
) -> None:
    patient = replace(shipped()["qsystem"], pause_s=60)
    start(keypad_source(str(adapter.link), patient, {0x25: "pad-5", 0x26: "pad-6"}, taker))
    assert taker.ready()
    adapter.send(NEXT_25 + RECALL_26[:3])
    assert taker.wait(lambda: len(taker.keys) == 1)
    adapter.unplug()
    assert taker.wait(lambda: Reason.MISSING in taker.reasons())
    adapter.plug()
    assert taker.ready()
    adapter.send(RECALL_26[3:] + b"\x01\x25\x34\x07")
    assert taker.wait(lambda: len(taker.keys) == 2)
    assert taker.keys == [("pad-5", Key.NEXT), ("pad-5", Key.ABSENT)]


def test_what_stays_away_is_told_once_for_each_of_its_devices(
    adapter: Adapter, taker: Collected, start: Start
) -> None:
    adapter.unplug()
    keypads = {0x25: "pad-5", 0x26: "pad-6"}
    start(keypad_source(str(adapter.link), shipped()["qsystem"], keypads, taker))
    assert taker.wait(lambda: len(taker.healths) == 2)
    # More attempts have failed by then.
    assert not taker.wait(lambda: len(taker.healths) > 2, timeout=0.6)
    assert [device for device, _ in taker.healths] == ["pad-5", "pad-6"]
    assert taker.reasons() == [Reason.MISSING, Reason.MISSING]
    assert taker.healths[0][1].detail


def test_a_second_owner_is_refused_until_the_first_gives_the_device_back(
    adapter: Adapter, taker: Collected, start: Start
) -> None:
    first = start(scanner_source(str(adapter.link), "first", taker))
    assert taker.ready()
    other = Collected()
    start(scanner_source(str(adapter.link), "second", other))
    assert other.wait(lambda: other.reasons() == [Reason.BUSY])
    first.stop()
    assert not first.alive
    assert other.ready()


def test_a_scanner_behind_a_device_server_is_heard_and_missed(
    taker: Collected, start: Start
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        start(scanner_source(f"socket://127.0.0.1:{server.getsockname()[1]}", "scan-1", taker))
        connection, _ = server.accept()
        with connection:
            assert taker.ready()
            connection.sendall(b"A012\r")
            assert taker.wait(lambda: taker.codes == [("scan-1", "A012")])
        assert taker.wait(lambda: Reason.LOST in taker.reasons())


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("nothing://at-all", Reason.BAD_ADDRESS),
        ("/dev/ttyS0?baud=fast", Reason.BAD_ADDRESS),
        ("/dev/no-such-port", Reason.MISSING),
        ("/dev/input/by-id/usb-no-such-event-kbd", Reason.MISSING),
        ("/dev/null", Reason.FAILED),
        # Nobody may write here, not even root.
        ("/sys/kernel/uevent_seqnum", Reason.DENIED),
    ],
)
def test_why_a_device_cannot_be_opened_is_told_apart(
    address: str, reason: Reason, taker: Collected, start: Start
) -> None:
    start(scanner_source(address, "scan-1", taker))
    assert taker.wait(lambda: bool(taker.healths))
    assert taker.reasons() == [reason]


def test_a_device_that_cannot_be_heard_is_offline() -> None:
    assert InputHealth().device_state is DeviceState.OK
    assert all(InputHealth(reason).device_state is DeviceState.OFFLINE for reason in Reason)


def test_it_ends_when_told_even_while_its_device_is_away(taker: Collected) -> None:
    source = scanner_source("nothing://at-all", "scan-1", taker)
    source.stop()
    source = scanner_source("nothing://at-all", "scan-1", taker)
    source.start()
    assert taker.wait(lambda: bool(taker.healths))
    source.stop()
    assert not source.alive
