"""The clocks: the store's, the machine's, the one with the battery, and who sets them."""

from __future__ import annotations

import ctypes
import struct
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from common.store import days
from common.store.clock import wall_ms
from common.store.queries import doctor
from motcua.doctor.model import Check, Found, failing, ok, skipped, unknown, warning
from motcua.doctor.subject import Subject

_MINUTE_MS = 60_000
_TIMEX_BYTES, _STATUS_AT = 512, 40
"""`struct timex` of adjtimex(2) on 64 bits: room for it, and where its `status` stands."""

_UNSYNCED = 0x40
_RTC_APART_S = 3600

_LOOKED_AT = 100
"""Newest events: so many came within minutes, however the clock was turned."""

KEEPERS = ("systemd-timesyn", "chronyd", "ntpd", "ntpsec", "openntpd")
"""Programs that set the clock by others, as `/proc` cuts their names."""


def _simulated(subject: Subject) -> Iterator[Found]:
    if subject.store.clock.simulated:
        yield warning("demo", subject.motcua("init --centre FILE"), rate=subject.store.clock.rate)
    else:
        yield ok()


def _turned(subject: Subject) -> Iterator[Found]:
    if subject.store.clock.simulated:
        yield skipped("simulated")
        return
    with subject.read() as connection:
        last = doctor.recorded_at(connection)
        drift = 0 if last is None else days.reference(connection).drift(last)
    if drift:
        minutes = round(drift / _MINUTE_MS)
        remedy = f"timedatectl; {subject.motcua('clock confirm')}"
        yield failing("apart", remedy, minutes=f"{minutes:+d}")
    else:
        yield ok()


def _synced(subject: Subject) -> Iterator[Found]:
    programs = sorted(running() & set(KEEPERS))
    found = kernel_says_synced()
    by = ", ".join(programs) or "–"
    if found is None:
        yield unknown("unreadable")
    elif found:
        yield ok("ok", by=by)
    elif programs:
        yield warning("waiting", "timedatectl timesync-status || chronyc sources", by=by)
    else:
        remedy = "sudo apt-get install -y systemd-timesyncd && sudo timedatectl set-ntp true"
        yield warning("nobody", remedy)


def kernel_says_synced() -> bool | None:
    """Whether somebody has told the kernel that its clock is right; asking changes nothing."""
    room = ctypes.create_string_buffer(_TIMEX_BYTES)
    if ctypes.CDLL(None).adjtimex(room) < 0:
        return None
    (status,) = struct.unpack_from("i", room.raw, _STATUS_AT)
    return not status & _UNSYNCED


def running() -> set[str]:
    """The names of all programs, as the kernel cuts them."""
    found = set()
    for process in Path("/proc").glob("[0-9]*/comm"):
        try:
            found.add(process.read_text().strip())
        except OSError:
            continue
    return found


def _battery(subject: Subject) -> Iterator[Found]:
    said = subject.text("/sys/class/rtc/rtc0/since_epoch")
    if said is None or not said.strip().isdigit():
        yield skipped()
        return
    apart = int(said) - int(time.time())
    if abs(apart) < _RTC_APART_S:
        yield ok("ok", s=abs(apart))
    else:
        yield warning("apart", "sudo hwclock --systohc", hours=f"{round(apart / 3600):+d}")


def _record(subject: Subject) -> Iterator[Found]:
    """A machine that woke up in the past is seen by what was written down before."""
    with subject.read() as connection:
        ahead = doctor.latest_wall_at(connection, of=_LOOKED_AT) - wall_ms()
    if ahead > 2 * _MINUTE_MS:
        minutes = round(ahead / _MINUTE_MS)
        yield failing("behind", "sudo timedatectl set-ntp true; timedatectl", minutes=minutes)
    else:
        yield ok()


def _zone(subject: Subject) -> Iterator[Found]:
    zone = subject.store.centre().zone
    here, there = time.localtime().tm_gmtoff, datetime.now(zone).utcoffset()
    said = {"zone": zone.key, "here": _hours(here)}
    if there is not None and there.total_seconds() == here:
        yield ok("ok", **said)
    else:
        yield warning("other", f"sudo timedatectl set-timezone {zone.key}", **said)


def _hours(seconds: int) -> str:
    return f"UTC{seconds // 3600:+d}"


CHECKS = (
    Check("clock.simulated", _simulated, needs_store=True),
    Check("clock.turned", _turned, needs_store=True),
    Check("clock.record", _record, needs_store=True),
    Check("clock.synced", _synced),
    Check("clock.battery", _battery),
    Check("clock.zone", _zone, needs_store=True),
)
