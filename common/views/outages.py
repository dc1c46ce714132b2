"""How long the devices of a hall were away, and how much of the opening hours that was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from common.domain.model import DeviceState
from common.domain.opening import Session
from common.store import outages
from common.store.facts import Centre
from common.store.sqlite import Row
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Outage:
    """One time that a device was away, UTC ms; `lasts` when it still is."""

    from_at: int
    to_at: int
    state: str
    lasts: bool


@dataclass(frozen=True, slots=True)
class DeviceOutages:
    """A device that was away. `down_ms` is all the time, `open_ms` what of it was in opening hours,
    of the `hours_ms` that the centre was open and somebody knew. The device service itself stands
    here too (kind `program`), with the time in which nobody knew."""

    device: str
    kind: str
    down_ms: int
    open_ms: int
    hours_ms: int
    times: tuple[Outage, ...]

    @property
    def share(self) -> float | None:
        """Of the opening hours; None where there were none."""
        return self.open_ms / self.hours_ms if self.hours_ms else None


def read(store: Store, since: int, before: int) -> tuple[DeviceOutages, ...]:
    """The devices that were away between two moments, UTC ms. Nothing is counted beyond now."""
    with store.read() as connection:
        centre, before = store.centre(), min(before, store.now())
        hours = tuple(_open_hours(centre, since, before))
        known = outages.known_until(connection, store.clock, store.now())
        rows = outages.within(connection, since=since, before=before, known=known)
    found = {
        device: [_outage(row) for row in times]
        for device, times in groupby(rows, key=lambda row: str(row["device"]))
    }
    kinds = {str(row["device"]): str(row["kind"]) for row in rows}
    unwatched = found.pop(outages.SERVICE, [])
    if known < before:
        begin = max(known, since)
        unwatched.append(Outage(begin, before, DeviceState.OFFLINE.value, lasts=True))
    whole = sum(end - start for start, end in hours)
    watched = whole - sum(_shared(one, hours) for one in unwatched)
    devices = [_device(name, kinds[name], found[name], hours, watched) for name in found]
    if unwatched:
        devices.append(_device(outages.SERVICE, outages.PROGRAM, unwatched, hours, whole))
    return tuple(devices)


def _outage(row: Row) -> Outage:
    return Outage(row["from_at"], row["to_at"], row["state"], bool(row["lasts"]))


def _device(
    device: str, kind: str, times: Sequence[Outage], hours: Sequence[Session], whole: int
) -> DeviceOutages:
    return DeviceOutages(
        device=device,
        kind=kind,
        down_ms=sum(one.to_at - one.from_at for one in times),
        open_ms=sum(_shared(one, hours) for one in times),
        hours_ms=whole,
        times=tuple(times),
    )


def _shared(one: Outage, hours: Iterable[Session]) -> int:
    return sum(max(0, min(one.to_at, end) - max(one.from_at, start)) for start, end in hours)


def _open_hours(centre: Centre, since: int, before: int) -> Iterable[Session]:
    """When any service of the centre was open, by the centre file of today."""
    if since >= before:
        return
    day, last = centre.day_of(since), centre.day_of(before)
    while day <= last:
        for start, end in _open_on(centre, day):
            if start < before and end > since:
                yield max(start, since), min(end, before)
        day += timedelta(days=1)


def _open_on(centre: Centre, day: date) -> list[Session]:
    merged: list[Session] = []
    found = sorted({span for it in centre.services.values() for span in centre.sessions(it, day)})
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
