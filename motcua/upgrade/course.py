"""An upgrade, step by step: each is on disk before it begins, and each can be undone.

Whoever drives it may be killed at any moment. Whoever comes next (systemd at once, or the machine
when it starts again) finds the step and goes back; or, where the new version was proved to run
already, tidies up. Going back does the same whichever step it was, and may itself be cut off and
done again.
"""

from __future__ import annotations

import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.i18n.translator import Translator
from motcua.upgrade import journal
from motcua.upgrade.journal import Ended, Journal, Plan, Step
from motcua.upgrade.machine import Machine, note
from motcua.upgrade.standing import SERVICES

FORWARD = (
    Step.CLOSE,
    Step.STOP,
    Step.SEAL,
    Step.MIGRATE,
    Step.SWAP,
    Step.PLACE,
    Step.START,
    Step.HEALTH,
    Step.TIDY,
)
HEALTH_S = 90.0
"""How long the new services may take to be there and beat: a slow machine loads them in ten."""

MOST_FAILURES = 3
"""A service that ended so often at its start will not come."""

_LOOK_S = 1.0


class Ending(Exception):
    """Somebody wants the driving process to end: it goes back first."""


class Course:
    """The course of one upgrade on one machine."""

    def __init__(self, machine: Machine, plan: Plan, log: TextIO) -> None:
        self._machine = machine
        self._journal = Journal(machine.places.journal)
        self._plan = plan
        self._log = log
        self._t = Translator(plan.lang)
        self._known: dict[str, Any] = {}
        self._step = Step.BEGIN

    def resume(self, step: Step, known: dict[str, Any]) -> bool:
        """Go on from where the journal says; whether the new version is in use at the end."""
        self._step, self._known = step, known
        with _ending_told():
            if step is Step.TIDY:
                self._tidy()
                return True
            if step is not Step.BEGIN:
                self._return(known.get("reason") or reason_of(Ending()))
                return False
            return self._go()

    def _go(self) -> bool:
        try:
            for step in FORWARD:
                self._enter(step)
                _WAYS[step](self)
        except Exception as error:  # noqa: BLE001 - whatever it is, the hall must open again
            reason = reason_of(error)
        else:
            return True
        if self._step is Step.TIDY:  # it runs; what is left is done at the next opportunity
            raise Trouble("upgrade_untidy", log=self._plan.log)
        self._return(reason)
        return False

    def _return(self, reason: dict[str, Any]) -> None:
        """Go back; where that fails too, say why to whoever follows: it is tried until it works."""
        try:
            self._go_back(reason)
        except Exception as error:
            stuck = reason_of(error)
            self._say(worded(stuck, self._t))
            with suppress(OSError):
                self._journal.write(self._plan, Step.BACK, {**self._known, "stuck": stuck})
            raise

    def _enter(self, step: Step) -> None:
        self._step = step
        self._say(self._t(f"upgrade.step.{step}", before=self._plan.before, after=self._plan.after))
        self._journal.write(self._plan, step, self._known)

    def _say(self, text: str) -> None:
        note(self._log, f"{datetime.now():%Y-%m-%d %H:%M:%S} {text}\n")

    def _hand(self, program: str, word: str, *rest: str) -> dict[str, Any]:
        return self._machine.hand(Path(program), self._log, word, self._plan.data, *rest)

    # The steps.

    def _close(self) -> None:
        self._hand(self._plan.old, "close", self._plan.before, self._plan.after)

    def _stop(self) -> None:
        services = self._machine.services
        self._plan = replace(self._plan, services=services.running())
        self._journal.write(self._plan, self._step, self._known)
        services.stop(self._plan.services)

    def _seal(self) -> None:
        words = (self._plan.way,) if self._plan.way else ()
        self._known.update(self._hand(self._plan.old, "seal", *words))

    def _migrate(self) -> None:
        self._hand(self._plan.new, "migrate")

    def _swap(self) -> None:
        self._hand(self._plan.old, "swap")

    def _place(self) -> None:
        self._machine.place(Path(self._plan.new), self._log)
        self._machine.use(Path(self._plan.new))

    def _start(self) -> None:
        self._hand(self._plan.old, "try")
        self._machine.services.start(self._plan.services)

    def _health(self) -> None:
        """Keeper and devices of the new version beat, and every screen's picture can be read."""
        needed = [name for name in SERVICES if f"motcua-{name}.service" in self._plan.services]
        services, until = self._machine.services, time.monotonic() + HEALTH_S
        while True:
            found = self._hand(self._plan.new, "examine")
            pids = found["pids"]
            silent = [name for name in needed if not pids[name] == services.pid(name) != 0]
            if not silent:
                return
            failed = [name for name in silent if services.failures(name) >= MOST_FAILURES]
            if failed or time.monotonic() > until:
                raise Trouble("upgrade_unhealthy", programs=", ".join(failed or silent))
            time.sleep(_LOOK_S)

    def _tidy(self) -> None:
        plan, places = self._plan, self._machine.places
        self._hand(plan.old, "open")
        self._machine.services.settle()
        ended = Ended(
            done=True,
            at=time.time(),
            before=plan.before,
            after=plan.after,
            log=plan.log,
            kept=plan.old,
            schema=self._known.get("schema", 0),
            backup=self._known.get("backup", ""),
            newest=self._known.get("newest", 0),
        )
        journal.keep(places.last, ended)
        forget_others(self._machine, plan.new, plan.old)
        self._journal.remove()
        places.upgrading.unlink(missing_ok=True)
        self._say(self._t("upgrade.done", before=plan.before, after=plan.after))

    # The way back.

    def _go_back(self, reason: dict[str, Any]) -> None:
        """As it was: the program, the store, the services, and last of all the mark goes."""
        failed = self._known.get("failed") or self._step
        self._known.update(reason=reason, failed=failed)
        with suppress(OSError):  # without it the journal says an earlier step, which leads back too
            self._enter(Step.BACK)
        plan, machine = self._plan, self._machine
        self._say(worded(reason, self._t))
        machine.services.stop(plan.services)
        was_placed = failed in (Step.PLACE, Step.START, Step.HEALTH)
        if was_placed:
            machine.use(Path(plan.old))
        self._hand(plan.old, "give-back")
        if was_placed:
            self._place_old()
        self._hand(plan.old, "open")
        machine.services.start(plan.services)
        machine.services.settle()
        ended = Ended(
            done=False,
            at=time.time(),
            before=plan.before,
            after=plan.after,
            log=plan.log,
            step=failed,
            code=reason["code"],
            params=reason["params"],
        )
        with suppress(OSError):  # the hall is open: that is not undone for want of a line about it
            journal.keep(machine.places.failed, ended)
        earlier = journal.last(machine.places.last)
        forget_others(machine, plan.old, "" if earlier is None else earlier.kept)
        self._journal.remove()
        machine.places.upgrading.unlink(missing_ok=True)
        self._say(self._t("upgrade.back", before=plan.before, after=plan.after))

    def _place_old(self) -> None:
        """The hall opens also where a unit file could not be put back: that is said."""
        try:
            self._machine.place(Path(self._plan.old), self._log)
        except Trouble as trouble:
            self._say(explain(trouble, self._t))


_WAYS: dict[Step, Callable[[Course], None]] = {
    Step.CLOSE: Course._close,
    Step.STOP: Course._stop,
    Step.SEAL: Course._seal,
    Step.MIGRATE: Course._migrate,
    Step.SWAP: Course._swap,
    Step.PLACE: Course._place,
    Step.START: Course._start,
    Step.HEALTH: Course._health,
    Step.TIDY: Course._tidy,
}


def reason_of(error: Exception) -> dict[str, Any]:
    """What ended it, as the journal keeps it."""
    match error:
        case Refusal() | Trouble():
            refused = isinstance(error, Refusal)
            return {"refused": refused, "code": error.code, "params": dict(error.params)}
        case Ending():
            return {"code": "upgrade_cut_off", "params": {}}
    return {"code": "upgrade_program", "params": {"what": f"{type(error).__name__}: {error}"}}


def worded(reason: dict[str, Any], t: Translator) -> str:
    """Why it went back, in words."""
    kind = Refusal if reason.get("refused") else Trouble
    return explain(kind.of(reason["code"], reason["params"] or {}), t)


def reopen(machine: Machine, program: Path, data: str, log: TextIO) -> None:
    """Open a hall that is closed for an upgrade of which nothing is written down here: its data
    were carried to this machine, or the program was taken away meanwhile. As it was before."""
    machine.hand(program, log, "give-back", data)
    machine.hand(program, log, "open", data)


def forget_others(machine: Machine, *kept: str) -> None:
    """Of all versions only those stay; what was unpacked goes."""
    shutil.rmtree(machine.places.incoming, ignore_errors=True)
    for each in machine.places.versions.glob("*"):
        if str(each) not in kept:
            shutil.rmtree(each, ignore_errors=True)


@contextmanager
def _ending_told() -> Iterator[None]:
    """Whoever tells the process to end is told later; a lost terminal is nothing to it."""

    def end(*_: object) -> None:
        raise Ending

    numbers = (signal.SIGTERM, signal.SIGINT)
    before = [signal.signal(number, end) for number in numbers]
    hangup = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
        signal.signal(signal.SIGHUP, hangup)
