"""What the course does to the machine: services, the program in use, the hand at the data."""

from __future__ import annotations

import json
import os
import pwd
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol, TextIO

from common.domain.refusal import Refusal, Trouble
from common.store import flushed
from motcua.upgrade.places import Places

_LONGEST_S = 4 * 3600
"""For one word of the hand: a store of ten years takes minutes."""


class Services(Protocol):
    """The programs of the hall that run by themselves. A name is a unit's."""

    def running(self) -> tuple[str, ...]:
        """Those that run now and write to the store; screens are no services."""

    def stop(self, units: tuple[str, ...]) -> None:
        """End them and wait for it."""

    def start(self, units: tuple[str, ...]) -> None:
        """Start them, from the program in use."""

    def pid(self, program: str) -> int:
        """The process of `keeper` or `devices`; 0 while there is none."""

    def failures(self, program: str) -> int:
        """How often it was started again since it was started."""

    def settle(self) -> None:
        """The hall has its version: bring up what is new in it, and start afresh what ran on."""


class Systemd:
    """Services are units."""

    def running(self) -> tuple[str, ...]:
        words = ["list-units", "--plain", "--no-legend", "--type=service,timer", "motcua-*"]
        lines = _ask("systemctl", *words, "--state=active,activating").splitlines()
        names = (line.split()[0] for line in lines if line.strip())
        return tuple(name for name in names if not _runs_on(name))

    def stop(self, units: tuple[str, ...]) -> None:
        if units:
            _ask("systemctl", "stop", *units)

    def start(self, units: tuple[str, ...]) -> None:
        known = [unit for unit in units if _ask("systemctl", "list-unit-files", unit).strip()]
        if known:
            _ask("systemctl", "reset-failed", *known)
            _ask("systemctl", "restart", "--no-block", *known)

    def pid(self, program: str) -> int:
        said = _ask("systemctl", "show", "-P", "MainPID", f"motcua-{program}.service")
        return int(said.strip() or 0)

    def failures(self, program: str) -> int:
        said = _ask("systemctl", "show", "-P", "NRestarts", f"motcua-{program}.service")
        return int(said.strip() or 0)

    def settle(self) -> None:
        if _ask("systemctl", "is-active", "motcua.target").strip() == "active":
            _ask("systemctl", "start", "--no-block", "motcua.target")
        _ask("systemctl", "try-restart", "--no-block", "motcua-serve.service")


def _runs_on(unit: str) -> bool:
    """Screens say what goes on, those in browsers too, and come back by themselves."""
    return "@" in unit or unit in ("motcua-upgrade.service", "motcua-serve.service")


def _ask(*words: str) -> str:
    done = subprocess.run(
        words, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    return done.stdout


class Machine:
    """One installation."""

    def __init__(self, places: Places, services: Services) -> None:
        self.places = places
        self.services = services

    def hand(self, program: Path, log: TextIO, word: str, data: str, *rest: str) -> dict[str, Any]:
        """Let the hand of `program` do a word at the data, as whoever owns them; what it answers.

        Raises:
            Refusal, Trouble: what it says; `upgrade_program` where it says nothing, the program
                being broken.
        """
        command = [str(program / "bin" / "python"), "-m", "motcua.upgrade.hand", word, data, *rest]
        user, group, groups = _owner(Path(data))
        note(log)
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            timeout=_LONGEST_S,
            cwd="/",
            check=False,
            # A child of ours and nobody's in between: who ends it has ended it.
            user=user,
            group=group,
            extra_groups=groups,
        )
        lines = done.stdout.splitlines()
        try:
            answer: dict[str, Any] = json.loads(lines[-1])
        except (IndexError, ValueError):
            raise Trouble("upgrade_program", what=f"{word}: {done.returncode}") from None
        if done.returncode != 0:
            kind = Refusal if answer["refused"] else Trouble
            raise kind.of(answer["code"], answer["params"])
        return answer

    def place(self, program: Path, log: TextIO) -> None:
        """Put the units, names of devices and command of `program` in force."""
        script = program / "install" / "install.sh"
        if not script.exists():
            raise Trouble("upgrade_program", what="install.sh")
        self.run_script([str(script), "--place"], log)

    def run_script(self, words: list[str], log: TextIO) -> str:
        """Run an installer; what it says on standard output.

        Raises:
            Trouble: `upgrade_installer` with its last line.
        """
        done = subprocess.run(
            ["/bin/sh", *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            umask=0o022,
            check=False,
        )
        note(log, done.stdout + done.stderr)
        if done.returncode != 0:
            said = (done.stderr or done.stdout).strip().splitlines() or [str(done.returncode)]
            raise Trouble("upgrade_installer", what=said[-1].removeprefix("install.sh: "))
        return done.stdout

    def use(self, program: Path) -> None:
        """From now on `program` is the one in use."""
        link(self.places.current, program)


def _owner(data: Path) -> tuple[int | None, int | None, list[int] | None]:
    """User, group and groups of whoever owns the data; nothing where that is this process."""
    owner = data.stat().st_uid
    if owner == os.geteuid():
        return None, None, None
    found = pwd.getpwuid(owner)
    return owner, found.pw_gid, os.getgrouplist(found.pw_name, found.pw_gid)


def note(log: TextIO, text: str = "") -> None:
    """Write to the log, now. A log that takes no more keeps no hall closed."""
    with suppress(OSError):
        log.write(text)
        log.flush()


def link(name: Path, target: Path) -> None:
    """Point a link elsewhere in one step; on the disk when this returns."""
    unfinished = name.with_name(f"{name.name}.new")
    unfinished.unlink(missing_ok=True)
    unfinished.symlink_to(target)
    unfinished.replace(name)
    flushed.flush(name.parent)
