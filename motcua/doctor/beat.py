"""Whether a service of the hall beats."""

from __future__ import annotations

from pathlib import Path

from common.domain.life import Life, life
from common.store.queries import support
from motcua.doctor.model import Found, failing, ok, skipped
from motcua.doctor.subject import Subject


def beating(subject: Subject, name: str) -> Found:
    """What there is to say of a service, with the seconds since it beat last."""
    found, age_s = _lives(subject, name)
    remedy = subject.restart(name)
    if found is Life.RUNNING:
        return ok("ok", s=age_s)
    if found is Life.UNSURE:
        return skipped("unsure")
    if found is Life.NEVER:
        return failing("never", remedy)
    return failing("lost", remedy, s=age_s)


def _lives(subject: Subject, name: str) -> tuple[Life, int]:
    """Whether a program of the hall beats, and how many seconds ago it did last."""
    with subject.read() as connection:
        rows = {row["name"]: row for row in support.processes(connection)}
        now = subject.store.now()
    row = rows.get(name)
    if row is None:
        return Life.NEVER, 0
    clock = subject.store.clock
    found = life(row["beat_at"], now, clock.rate)
    age_s = (now - row["beat_at"]) / 1000 / (clock.rate or 1.0)
    if found is Life.RUNNING and not Path("/proc", str(row["pid"])).exists():
        return Life.LOST, round(age_s)
    return found, round(age_s)
