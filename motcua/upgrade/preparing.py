"""Everything that can be done while the hall works: looking, staging, rehearsing. It changes
nothing that is in use."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from common.domain.refusal import Refusal, Trouble
from motcua.upgrade import bundle as bundles
from motcua.upgrade import journal
from motcua.upgrade.bundle import Bundle
from motcua.upgrade.journal import Journal, Plan, Step
from motcua.upgrade.machine import Machine, link

PROGRAM_BYTES = 600 * 2**20
"""What an unpacked bundle and its program take together."""

SPARE_BYTES = 64 * 2**20
"""What stays for the hall to go on."""

STANDSTILL_S = 15.0
"""To stop, place, start and check takes so long, whatever the size of the store (measured: 14)."""

COPIES = 3
"""How often the store lies beside itself at most: the copy that is migrated, and its log twice."""

Tell = Callable[..., None]
"""Told the code of what begins, with what its words need."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An upgrade that went well on a copy. `seconds` is how long the hall will stand still, by what
    examining and migrating took there."""

    before: str
    after: str
    schema_before: int
    schema_after: int
    old: Path
    new: Path
    seconds: float
    waiting: int
    served: int
    room_mib: int = 0
    way: str = ""


def require_room(
    machine: Machine, data: Path, look: dict[str, Any], program: int = PROGRAM_BYTES
) -> dict[str, int]:
    """What is needed where, in MiB, with `program` bytes for what is put beside the one that runs.

    Raises:
        Trouble: `upgrade_no_room` naming the first disk that is too small.
    """
    size = int(look["bytes"])
    wanted = (
        (machine.places.opt, program),
        (data, COPIES * size + SPARE_BYTES),
        (Path(look["backups"]), size + SPARE_BYTES),
    )
    needed: dict[int, tuple[Path, int]] = {}
    for place, more in wanted:
        there = next(each for each in (place, *place.parents) if each.exists())
        device = there.stat().st_dev
        first, sum_ = needed.get(device, (place, 0))
        needed[device] = (first, sum_ + more)
    mib = 2**20
    for place, bytes_ in needed.values():
        there = next(each for each in (place, *place.parents) if each.exists())
        free = shutil.disk_usage(there).free
        if free < bytes_:
            raise Trouble(
                "upgrade_no_room",
                path=str(place),
                needed_mib=-(-bytes_ // mib),
                free_mib=free // mib,
            )
    return {str(place): -(-bytes_ // mib) for place, bytes_ in needed.values()}


def prepare(machine: Machine, given: Path, data: Path, log: TextIO, tell: Tell) -> Prepared:
    """Look at everything, put the new program beside the one that runs, and rehearse.

    Raises:
        Refusal: `upgrade_not_newer`, `upgrade_python`.
        Trouble: `upgrade_bundle`, `upgrade_no_room`, `upgrade_store_unsound`, `upgrade_installer`,
            `upgrade_program`, the store's own. Nothing that is in use was changed.
    """
    old = machine.places.current.resolve()
    look = machine.hand(old, log, "look", str(data))
    tell("look")
    forget_staged(machine)
    room = require_room(machine, data, look)
    bundle = bundles.opened(given, machine.places.incoming)
    require_newer(look, bundle)
    tell("stage", after=bundle.version)
    staged = machine.run_script([str(bundle.folder / "install.sh"), "--stage"], log)
    new = Path(staged.strip().splitlines()[-1])
    try:
        seconds, schema = rehearse(machine, old, new, data, log, tell)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    finally:
        shutil.rmtree(machine.places.incoming, ignore_errors=True)
    return Prepared(
        before=look["version"],
        after=bundle.version,
        schema_before=look["schema"],
        schema_after=schema,
        old=old,
        new=new,
        seconds=seconds,
        waiting=look["waiting"],
        served=look["served"],
        room_mib=sum(room.values()),
    )


def require_newer(look: dict[str, Any], bundle: Bundle) -> None:
    """Refuse, `upgrade_not_newer`, a bundle of the version that runs or an older one."""
    runs, comes = bundles.order(look["version"]), bundles.order(bundle.version)
    if comes <= runs or bundle.schema < look["schema"]:
        raise Refusal("upgrade_not_newer", before=look["version"], after=bundle.version)


def rehearse(
    machine: Machine, old: Path, new: Path, data: Path, log: TextIO, tell: Tell
) -> tuple[float, int]:
    """Migrate a copy with the new program and try it there; the seconds that the same will take in
    earnest, and the schema."""
    tell("rehearse")
    try:
        copied = machine.hand(old, log, "copy", str(data))
        done = machine.hand(new, log, "rehearse", str(data))
    finally:
        machine.hand(old, log, "forget", str(data))
    examining, migrating = float(copied["seconds"]), float(done["seconds"])
    return STANDSTILL_S + examining + migrating, int(done["schema"])


def prepare_back(machine: Machine, data: Path, log: TextIO) -> Prepared:
    """The way back to the version before the last upgrade, where nothing is lost by it.

    Raises:
        Refusal: `upgrade_no_before` when there is none; `upgrade_no_way_back` when people have
            worked since with a store that the version before does not know.
    """
    old = machine.places.current.resolve()
    look = machine.hand(old, log, "look", str(data))
    last = journal.last(machine.places.last)
    if last is None or not Path(last.kept, "bin", "python").exists():
        raise Refusal("upgrade_no_before")
    if bundles.order(last.before) >= bundles.order(look["version"]):
        raise Refusal("upgrade_no_before")
    way = ""
    if last.schema != look["schema"]:
        done = int(machine.hand(old, log, "since", str(data), str(last.newest))["done"])
        if done:
            raise Refusal("upgrade_no_way_back", before=last.before, done=done)
        way = last.backup
        if not Path(way).exists():
            raise Trouble("backup_missing", path=way)
    room = require_room(machine, data, look, program=0)
    return Prepared(
        before=look["version"],
        after=last.before,
        schema_before=look["schema"],
        schema_after=last.schema,
        old=old,
        new=Path(last.kept),
        seconds=STANDSTILL_S,
        waiting=look["waiting"],
        served=look["served"],
        room_mib=sum(room.values()),
        way=way,
    )


def forget_staged(machine: Machine) -> None:
    """Programs that somebody staged and never used go."""
    last = journal.last(machine.places.last)
    kept = {machine.places.current.resolve(), Path(last.kept) if last else Path()}
    shutil.rmtree(machine.places.incoming, ignore_errors=True)
    for each in machine.places.versions.glob("*"):
        if each not in kept:
            shutil.rmtree(each, ignore_errors=True)


def commit(machine: Machine, prepared: Prepared, data: Path, log: Path, lang: str) -> Plan:
    """Write down what shall be done; from here on whoever finds it does it."""
    plan = Plan(
        before=prepared.before,
        after=prepared.after,
        old=str(prepared.old),
        new=str(prepared.new),
        data=str(data),
        way=prepared.way,
        log=str(log),
        lang=lang,
    )
    Journal(machine.places.journal).write(plan, Step.BEGIN, {})
    link(machine.places.upgrading, prepared.old)
    return plan


def new_log(machine: Machine) -> Path:
    """A file for what an upgrade says; of older ones ten stay."""
    logs = machine.places.logs
    logs.mkdir(mode=0o755, parents=True, exist_ok=True)
    for old in sorted(logs.glob("upgrade-*.log"))[:-9]:
        old.unlink(missing_ok=True)
    file = logs / f"upgrade-{datetime.fromtimestamp(time.time()):%Y%m%d-%H%M%S}.log"
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644))
    return file
