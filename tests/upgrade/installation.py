"""An installation in a temporary folder: two versions of the program, a hall, and its services as
processes. Only what starts services is ours: elsewhere it is systemd, which a test cannot have."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any, TextIO

from common.store.steps import SCHEMA_VERSION
from motcua.upgrade.journal import Ended, Journal, Plan, Step, last
from motcua.upgrade.machine import Machine, link
from motcua.upgrade.places import Places
from motcua.upgrade.standing import SERVICES
from tests.processes import ROOT

PACKAGES = ("common", "counter", "display", "hardware", "kiosk", "motcua", "supervisor")
NEXT = f"{SCHEMA_VERSION + 1:04}_later"
UNITS = tuple(f"motcua-{name}.service" for name in SERVICES)


def program_of(folder: Path, source: Path) -> Path:
    """A version of the program: what its folder has after an installation."""
    (folder / "bin").mkdir(parents=True)
    (folder / "install").mkdir()
    run = f'#!/bin/sh\nPYTHONPATH={source} exec {sys.executable} -P "$@"\n'
    script = f"#!/bin/sh\necho {folder.name} > {folder.parent.parent}/placed\n"
    for name, content in (("bin/python", run), ("install/install.sh", script)):
        (folder / name).write_text(content)
        (folder / name).chmod(0o755)
    return folder


def newer(
    folder: Path, migration: str = "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"
) -> Path:
    """The sources of this program with one migration more."""
    for package in (*PACKAGES, "centres"):
        shutil.copytree(
            ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    steps = folder / "common" / "store" / "steps.py"
    changed, count = re.subn(r'",\n\)', f'",\n    "{NEXT}",\n)', steps.read_text(), count=1)
    assert count == 1
    steps.write_text(changed)
    (folder / "common" / "store" / "schema" / f"{NEXT}.sql").write_text(migration)
    return folder


class Processes:
    """Keeper and devices of the version in use, started as systemd would, without its patience."""

    def __init__(self, current: Path, data: Path) -> None:
        self._current = current
        self._data = data
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def running(self) -> tuple[str, ...]:
        return tuple(self._running)

    def stop(self, units: tuple[str, ...]) -> None:
        for unit in units:
            if (process := self._running.pop(unit, None)) is not None:
                process.terminate()
                process.wait(30)

    def start(self, units: tuple[str, ...]) -> None:
        self.stop(units)
        for unit in units:
            name = unit.removeprefix("motcua-").removesuffix(".service")
            words = [self._current / "bin" / "python", "-m", "motcua", name, "--data", self._data]
            self._running[unit] = subprocess.Popen(
                words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/"
            )

    def pid(self, program: str) -> int:
        process = self._running[f"motcua-{program}.service"]
        return process.pid if process.poll() is None else 0

    def failures(self, program: str) -> int:
        return 0 if self.pid(program) else 99

    def settle(self) -> None:
        pass

    def kill(self) -> None:
        for process in self._running.values():
            process.kill()
            process.wait()


class Cut(BaseException):
    """The power goes."""


class Frail(Machine):
    """A machine whose power goes before or after the so-manieth thing that is done to it."""

    left = -1

    def _tick(self) -> None:
        if self.left == 0:
            raise Cut
        self.left -= 1

    def hand(self, program: Path, log: TextIO, word: str, data: str, *rest: str) -> dict[str, Any]:
        self._tick()
        answer = super().hand(program, log, word, data, *rest)
        self._tick()
        return answer

    def place(self, program: Path, log: TextIO) -> None:
        self._tick()
        super().place(program, log)
        self._tick()

    def use(self, program: Path) -> None:
        super().use(program)
        self._tick()


class Near(Frail):
    """The same with the hand in this process, which is the same program in all versions."""

    def hand(self, program: Path, log: TextIO, word: str, data: str, *rest: str) -> dict[str, Any]:
        from motcua.upgrade.hand import WORDS, Asked

        self._tick()
        answer = json.loads(json.dumps(WORDS[word](Asked(Path(data), rest)), default=str))
        self._tick()
        return dict(answer)


class Installation:
    """One hall with two versions beside each other, the first of them in use."""

    def __init__(self, folder: Path, source: Path = ROOT) -> None:
        self.places = Places(opt=folder / "opt", logs=folder / "log")
        self.places.logs.mkdir()
        self.data = folder / "hall"
        self.old = program_of(self.places.versions / "0.1.0", ROOT)
        self.new = program_of(self.places.versions / "0.2.0", source)
        link(self.places.current, self.old)
        self.services = Processes(self.places.current, self.data)
        self.plan = Plan(
            before="0.1.0",
            after="0.2.0",
            old=str(self.old),
            new=str(self.new),
            data=str(self.data),
            way="",
            log=str(self.places.logs / "upgrade.log"),
            lang="vi",
        )

    def begin(self) -> None:
        """What `motcua upgrade` leaves for whoever drives it."""
        Journal(self.places.journal).write(self.plan, Step.BEGIN, {})
        link(self.places.upgrading, self.old)

    def drive(self, machine: Machine) -> bool:
        """Drive it from wherever it is."""
        from motcua.upgrade.course import Course

        found = Journal(self.places.journal).read()
        assert found is not None
        plan, step, known = found
        with Path(plan.log).open("a", encoding="utf-8") as log:
            return Course(machine, plan, log).resume(step, known)

    @property
    def log(self) -> str:
        return Path(self.plan.log).read_text("utf-8")

    @property
    def failed(self) -> Ended:
        found = last(self.places.failed)
        assert found is not None
        return found

    @property
    def in_use(self) -> Path:
        return self.places.current.readlink()

    def is_over(self) -> bool:
        """Whether nothing of an upgrade is left."""
        left = [self.places.journal, self.places.upgrading, self.data / "upgrade"]
        left += [self.data / "upgrading.json", self.data / "rehearsal", self.places.incoming]
        return not any(os.path.lexists(each) for each in left)


def broken(folder: Path, module: str, source: str) -> None:
    """Add a line to a module of a version."""
    file = folder / module
    file.write_text(f"{file.read_text()}\n{dedent(source)}\n")
