"""A training store is made: from this hall's centre, with sample data, on a clock that runs."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from common.centre import procedures, shipped
from common.domain.commands import ImportProcedures
from common.domain.mark import Mark
from common.i18n.translator import Translator
from common.store import clock as clocks
from common.store import facts, marks
from common.store.clock import Clock
from common.store.facts import Centre
from common.store.store import Store
from common.store.vault import keyfile
from common.store.vault.cipher import Master
from motcua.demo.place import SHOWMAN
from motcua.training import document as documents
from motcua.training import place as places
from motcua.training.place import Plan
from motcua.training.sample import Sample, set_pins

_LEFT = timedelta(hours=1)
"""So long a hall is to be open still when a training begins in it, or it begins in the morning."""
_MORNING = time(8, 30)
_BEFORE = timedelta(days=60)


def make(hall: dict[str, Any], place: Path, plan: Plan, t: Translator) -> None:
    """A new training in folder `place` from the document `hall`, in place of the one before.

    Raises:
        Refusal, Trouble: as `places.clear` and `documents.made`; what the disk says.
    """
    document = documents.made(hall, place, plan.printers, t)
    places.clear(place, plan)
    centre = facts.build(document, 1)
    begin = _begin(centre)
    past = int((begin - _BEFORE).timestamp() * 1000)
    still = Clock(start=past, anchor=clocks.wall_ms(), rate=0)
    with closing(Store.create(place, document, still, SHOWMAN, Mark.TRAINING)) as store:
        keyfile.make(place, Master.new())
        store.act(SHOWMAN, ImportProcedures(tuple(procedures.read(shipped.procedures()))))
        set_pins(store)
        moment = int(begin.timestamp() * 1000)
        Sample(store, moment, documents.players(document), t).fill()
        marks.set_training_clock(store, Clock(start=moment, anchor=clocks.wall_ms(), rate=1.0))
    places.write(place, replace(plan, ready=True))


def _begin(centre: Centre) -> datetime:
    """Now, if the hall is open and stays so for a while; else the morning of the day, or of the
    next one that it is open on: nobody trains in front of closed doors."""
    now = datetime.fromtimestamp(clocks.wall_ms() / 1000, centre.zone)
    for ahead in range(15):
        day = now.date() + timedelta(ahead)
        sessions = [
            pair for service in centre.services.values() for pair in centre.sessions(service, day)
        ]
        if not sessions:
            continue
        soon = (now + _LEFT).timestamp() * 1000
        if ahead == 0 and any(
            start <= now.timestamp() * 1000 and soon < end for start, end in sessions
        ):
            return now
        return datetime.combine(day, _MORNING, centre.zone)
    return now
