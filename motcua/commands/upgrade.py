"""`motcua upgrade`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import click

from common.domain.refusal import Refusal, Trouble
from motcua.edge import Session, dumps, reading
from motcua.upgrade.journal import Ended, Step
from motcua.upgrade.machine import Machine
from motcua.upgrade.preparing import Prepared

UNIT = "motcua-upgrade.service"
_LOOK_S = 0.3


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
    elif machine.places.journal.exists():
        _follow(session, machine, time.time())
    else:
        if (bundle is None) != back:
            raise click.UsageError("give a BUNDLE, or --back")
        _upgrade(session, machine, bundle, check=check, yes=yes)


def _upgrade(
    session: Session, machine: Machine, bundle: str | None, *, check: bool, yes: bool
) -> None:
    from common.store.sole import sole
    from motcua.upgrade import preparing

    began = time.time()
    with sole(machine.places.opt, "upgrade"):
        prepared, log = _prepare(session, machine, bundle)
        try:
            if check:
                session.answer(_record(prepared), _words(session, prepared))
                return
            _ask(session, prepared, yes=yes)
        except BaseException:
            _unstage(prepared, bundle)
            raise
        finally:
            if check:
                _unstage(prepared, bundle)
        preparing.commit(machine, prepared, session.folder, log, session.t.lang)
    _follow(session, machine, began)


def _prepare(session: Session, machine: Machine, bundle: str | None) -> tuple[Prepared, Path]:
    from motcua.upgrade import preparing

    def tell(what: str, **params: object) -> None:
        if not session.as_json:
            click.echo(session.t(f"upgrade.tell.{what}", **params))

    path = preparing.new_log(machine)
    with path.open("a", encoding="utf-8") as log:
        try:
            if bundle is None:
                return preparing.prepare_back(machine, session.folder, log), path
            return preparing.prepare(machine, Path(bundle), session.folder, log, tell), path
        except (Refusal, Trouble):
            if not session.as_json:
                click.echo(session.t("upgrade.unchanged", log=path), err=True)
            raise


def _unstage(prepared: Prepared, bundle: str | None) -> None:
    if bundle is not None:
        shutil.rmtree(prepared.new, ignore_errors=True)


def _record(prepared: Prepared) -> dict[str, Any]:
    return {
        "before": prepared.before,
        "after": prepared.after,
        "schema_before": prepared.schema_before,
        "schema_after": prepared.schema_after,
        "seconds": round(prepared.seconds, 1),
        "room_mib": prepared.room_mib,
        "waiting": prepared.waiting,
        "served": prepared.served,
    }


def _words(session: Session, prepared: Prepared) -> str:
    return session.t("upgrade.check", **_record(prepared))


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
    from motcua.upgrade.journal import Journal

    with sole(machine.places.opt, "upgrade"):
        found = Journal(machine.places.journal).read()
        if found is None:
            machine.places.upgrading.unlink(missing_ok=True)
            return
        plan, step, known = found
        with Path(plan.log).open("a", encoding="utf-8") as log:
            Course(machine, plan, log).resume(step, known)


def _follow(session: Session, machine: Machine, began: float) -> None:
    """Let the unit drive it, and say what it does. It goes on without us."""
    from motcua.upgrade import journal
    from motcua.upgrade.journal import Journal

    subprocess.run(["systemctl", "start", UNIT], check=False)
    log, said = Journal(machine.places.journal), Step.BEGIN
    while (found := log.read()) is not None:
        plan, step, _ = found
        if step is not said and not session.as_json:
            words = session.t(f"upgrade.step.{step}", before=plan.before, after=plan.after)
            click.echo(words)
        said = step
        time.sleep(_LOOK_S)
    places = machine.places
    ended = [each for file in (places.last, places.failed) if (each := journal.last(file))]
    newest = max(ended, key=lambda each: each.at, default=None)
    if newest is None or newest.at < began:
        raise Trouble("upgrade_cut_off")
    _tell_end(session, newest)


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
