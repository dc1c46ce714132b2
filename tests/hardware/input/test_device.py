"""Keyboards of the kernel: events over a real pipe everywhere, a real device where one may be
made."""

from __future__ import annotations

import os
import select
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.centre.inputs.profile import shipped
from common.domain.keypad import Key
from hardware.input.device import EventDevice
from hardware.input.model import Reason
from hardware.input.source import keypad_source, scanner_source

from .collecting import Collected, Start
from .test_events import press
from .virtual_keyboard import UINPUT, VirtualKeyboard

A, B, ONE, ENTER, KP_PLUS = 30, 48, 2, 28, 78

needs_uinput = pytest.mark.skipif(
    not os.access(UINPUT, os.R_OK | os.W_OK),
    reason="needs /dev/uinput, to make a keyboard that the kernel takes for a real one",
)


def test_events_are_heard_as_characters_and_the_end_as_unplugging() -> None:
    heard, typed = os.pipe()
    os.set_blocking(heard, False)
    device = EventDevice(heard)
    assert device.hear(0) == b""
    os.write(typed, press(A, ONE, ENTER)[:-10])
    assert device.hear(1) == b"a1\r"
    os.close(typed)
    with pytest.raises(OSError, match="No such device"):
        device.hear(1)
    device.close()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(heard)


def descriptors() -> set[Path]:
    return set(Path("/proc/self/fd").iterdir())


def test_what_is_no_input_device_is_not_opened_and_not_left_open() -> None:
    before = descriptors()
    with pytest.raises(OSError, match="Inappropriate ioctl"):
        EventDevice.open("/dev/null")
    assert descriptors() == before


@pytest.fixture
def keyboard() -> Iterator[VirtualKeyboard]:
    with VirtualKeyboard() as keyboard:
        yield keyboard


@needs_uinput
def test_a_usb_scanner_is_heard_by_nobody_else(
    keyboard: VirtualKeyboard,
    start: Start,
) -> None:
    terminal = os.open(keyboard.path, os.O_RDONLY | os.O_NONBLOCK)
    taker = Collected()
    start(scanner_source(keyboard.path, "scan-1", taker))
    assert taker.ready()
    keyboard.type(A, ONE, ENTER)
    assert taker.wait(lambda: taker.codes == [("scan-1", "a1")])
    assert select.select([terminal], [], [], 0)[0] == []
    os.close(terminal)


@needs_uinput
def test_a_second_owner_is_refused_and_unplugging_is_noticed(
    keyboard: VirtualKeyboard,
    start: Start,
) -> None:
    taker, other = Collected(), Collected()
    start(scanner_source(keyboard.path, "first", taker))
    assert taker.ready()
    start(scanner_source(keyboard.path, "second", other))
    assert other.wait(lambda: other.reasons() == [Reason.BUSY])
    keyboard.unplug()
    assert taker.wait(lambda: taker.reasons()[1:2] == [Reason.LOST])


@needs_uinput
def test_a_usb_number_pad_is_a_keypad(
    keyboard: VirtualKeyboard,
    start: Start,
) -> None:
    taker = Collected()
    start(keypad_source(keyboard.path, shipped()["ascii"], {0: "pad-5"}, taker))
    assert taker.ready()
    keyboard.type(KP_PLUS, ONE, ENTER)
    assert taker.wait(lambda: len(taker.keys) == 3)
    assert [key for _, key in taker.keys] == [Key.NEXT, Key.DIGIT_1, Key.ENTER]
