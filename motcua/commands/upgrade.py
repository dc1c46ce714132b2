"""`motcua upgrade`."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Any

import click

from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.store.folder import UPGRADING
from motcua.edge import Session, dumps, reading
from motcua.upgrade.journal import Ended, Journal, Plan, Step
from motcua.upgrade.machine import Machine
from motcua.upgrade.preparing import Prepared

UNIT = "motcua-upgrade.service"
_LOOK_S = 0.05


@click.command()
@click.argument("bundle", required=False)
@click.option("--check", is_flag=True, help="Rehearse and say what would happen; change nothing.")
@click.option("--back", is_flag=True, help="Go back to the version before the last upgrade.")
@click.option("--yes", is_flag=True, help="Also while people are waiting.")
@click.option("--resume", is_flag=True, help="Go on with an upgrade that was cut off.")
@reading
def upgrade(
    session: Session, bundle: str | None, check: bool, back: bool, yes: bool, resume: bool
) -> None:
    """Bring the hall to the version of BUNDLE, or leave it as it was. Run it as root."""
    from motcua.upgrade.machine import Systemd
    from motcua.upgrade.places import Places

    if os.geteuid() != 0:
        raise Refusal("upgrade_not_root")
    machine = Machine(Places(), Systemd())
    if not machine.places.current.is_dir():
        raise Refusal("upgrade_not_installed")
    if resume:
        _drive(machine)
    elif (found := Journal(machine.places.journal).read()) is not None:
        _follow(session, machine, found[0])
    elif bundle is None and not back and os.path.lexists(session.folder / UPGRADING):
        _reopen(session, machine)
    else:
        if (bundle is None) != back:
            raise click.UsageError("give a BUNDLE, or --back")
        _upgrade(session, machine, bundle, check=check, yes=yes)


def _reopen(session: Session, machine: Machine) -> None:
    from common.store.sole import sole
    from motcua.upgrade import preparing
    from motcua.upgrade.course import reopen

    with sole(machine.places.opt, "upgrade"):
        path, data = preparing.new_log(machine), str(session.folder)
        program = machine.places.current.resolve()
        with path.open("a", encoding="utf-8") as log:
            reopen(machine, program, data, log)
    version = metadata.version("motcua")
    session.answer({"before": version, "after": version, "backup": ""}, session.t("upgrade.open"))


def _upgrade(
    session: Session, machine: Machine, bundle: str | None, *, check: bool, yes: bool
) -> None:
    from common.store.sole import sole
    from motcua.upgrade import preparing

    with sole(machine.places.opt, "upgrade"):
        prepared, log = _prepare(session, machine, bundle)
        try:
            if check:
                key = "upgrade.check_back" if bundle is None else "upgrade.check"
                session.answer(_record(prepared), session.t(key, **_record(prepared)))
                return
            _ask(session, prepared, yes=yes)
        except BaseException:
            _unstage(prepared, bundle)
            raise
        finally:
            if check:
                _unstage(prepared, bundle)
        plan = preparing.commit(machine, prepared, session.folder, log, session.t.lang)
    _follow(session, machine, plan)


def _prepare(session: Session, machine: Machine, bundle: str | None) -> tuple[Prepared, Path]:
    from motcua.upgrade import preparing

    path = preparing.new_log(machine)
    with path.open("a", encoding="utf-8") as log, _ending_told():

        def tell(what: str, **params: object) -> None:
            words = session.t(f"upgrade.tell.{what}", **params)
            print(f"{datetime.now():%Y-%m-%d %H:%M:%S} {words}", file=log, flush=True)
            if not session.as_json:
                click.echo(words)

        try:
            if bundle is None:
                return preparing.prepare_back(machine, session.folder, log), path
            return preparing.prepare(machine, Path(bundle), session.folder, log, tell), path
        except BaseException as error:
            preparing.forget_staged(machine)
            if isinstance(error, Refusal | Trouble):
                print(explain(error, session.t), file=log)
            if not session.as_json:
                click.echo(session.t("upgrade.unchanged", log=path), err=True)
            raise


@contextmanager
def _ending_told() -> Iterator[None]:
    """A window that is closed, and whoever ends the process, leave nothing half prepared."""

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    before = {number: signal.signal(number, end) for number in (signal.SIGHUP, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _unstage(prepared: Prepared, bundle: str | None) -> None:
    if bundle is not None:
        shutil.rmtree(prepared.new, ignore_errors=True)


def _record(prepared: Prepared) -> dict[str, Any]:
    return {
        "before": prepared.before,
        "after": prepared.after,
        "schema_before": prepared.schema_before,
        "schema_after": prepared.schema_after,
        "seconds": round(prepared.seconds),
        "room_mib": prepared.room_mib,
        "waiting": prepared.waiting,
        "served": prepared.served,
    }


def _ask(session: Session, prepared: Prepared, *, yes: bool) -> None:
    """While people are in the hall somebody has to want it."""
    if yes or not (prepared.waiting or prepared.served):
        return
    if sys.stdin.isatty() and not session.as_json:
        question = session.t("upgrade.busy", waiting=prepared.waiting, served=prepared.served)
        if click.confirm(question):
            return
    raise Refusal("upgrade_busy", waiting=prepared.waiting, served=prepared.served)


def _drive(machine: Machine) -> None:
    """What the unit does: the course, from wherever it is."""
    from common.store.sole import sole
    from motcua.upgrade.course import Course

    with sole(machine.places.opt, "upgrade"):
        found = Journal(machine.places.journal).read()
        if found is None:
            machine.places.upgrading.unlink(missing_ok=True)
            return
        plan, step, known = found
        with Path(plan.log).open("a", encoding="utf-8") as log:
            Course(machine, plan, log).resume(step, known)


def _follow(session: Session, machine: Machine, plan: Plan) -> None:
    """Let the unit drive it, and say what it does. It goes on without us."""
    from motcua.upgrade import journal
    from motcua.upgrade.machine import link

    places = machine.places
    log = Journal(places.journal)
    if log.read() is not None and not places.upgrading.is_symlink():
        link(places.upgrading, Path(plan.old))  # cut off between the two
    if subprocess.run(["systemctl", "start", UNIT], check=False).returncode != 0:
        _drive(machine)
    try:
        _say_steps(session, log)
    except KeyboardInterrupt:
        click.echo(session.t("upgrade.goes_on"), err=True)
        raise
    ended = [journal.last(file) for file in (places.last, places.failed)]
    ours = [each for each in ended if each is not None and each.log == plan.log]
    if not ours:
        raise Trouble("upgrade_cut_off")
    _tell_end(session, ours[0])


def _say_steps(session: Session, log: Journal) -> None:
    """Say each step when it begins, and what holds up the way back, until it is over."""
    from motcua.upgrade.course import worded

    said = ""
    while (found := log.read()) is not None:
        plan, step, known = found
        words = session.t(f"upgrade.step.{step}", before=plan.before, after=plan.after)
        if stuck := known.get("stuck"):
            why = worded(stuck, session.t)
            words = session.t("upgrade.stuck", before=plan.before, why=why, log=plan.log)
        if words != said and step is not Step.BEGIN and not session.as_json:
            click.echo(words)
        said = words
        time.sleep(_LOOK_S)


def _tell_end(session: Session, ended: Ended) -> None:
    from motcua.upgrade.course import worded

    if not ended.done:
        reason = {"code": ended.code, "params": ended.params}
        raise Trouble(
            "upgrade_went_back",
            before=ended.before,
            after=ended.after,
            step=session.t(f"upgrade.step.{ended.step}", before=ended.before, after=ended.after),
            why=worded(reason, session.t),
            log=ended.log,
        )
    record = {"before": ended.before, "after": ended.after, "backup": ended.backup}
    words = session.t("upgrade.done", before=ended.before, after=ended.after)
    click.echo(dumps(record) if session.as_json else words)
