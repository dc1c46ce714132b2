"""What is looked at: a machine, and the hall on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shlex import quote

from common.domain.refusal import Refusal, Trouble
from common.store.sqlite import Connection
from common.store.store import Store

OPT = "/opt/motcua"
ETC = "/etc/motcua"
UNITS = "/etc/systemd/system"
PLACE = f"sudo {OPT}/current/install/install.sh --place"
"""Puts units, names of devices, the command and its settings as they were installed; what was
changed by hand is kept aside."""

_PATIENCE_S = 5.0


@dataclass(slots=True)
class Subject:
    """A machine and its hall.

    Attributes:
        data: the data folder; None where nobody named one.
        deep: whether there is time: for every page of the store, every event, a whole backup.
        root: where the machine's own files begin; another than `/` only where a machine is looked
            at from outside.
        environment: variables of this run.
        consoles: letters that the fonts of virtual consoles lack, by console; None where it could
            not be found out. Only root can, so it is looked at before anything else.
    """

    data: Path | None
    deep: bool = False
    root: Path = Path("/")
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    consoles: Mapping[str, str | None] = field(default_factory=dict)
    trouble: Trouble | Refusal | None = None
    _store: Store | None = None
    _tried: bool = False

    def at(self, path: str) -> Path:
        """A file of the machine."""
        return self.root / path.lstrip("/")

    def text(self, path: str) -> str | None:
        """What a file of the machine says; None where it cannot be read."""
        try:
            return self.at(path).read_text("utf-8", "replace")
        except OSError:
            return None

    def open(self) -> Store | None:
        """The store, opened at the first call; None where that fails, `trouble` says why."""
        if not self._tried and self.data is not None:
            self._tried = True
            try:
                self._store = Store.open(self.data)
                with self._store.read():
                    pass
            except (Trouble, Refusal) as trouble:
                self.trouble = trouble
                self.close()
        return self._store

    @property
    def store(self) -> Store:
        """The same for checks that are only asked where it could be opened."""
        found = self.open()
        if found is None:
            raise self.trouble or Trouble("store_missing", path=str(self.data))
        return found

    @property
    def folder(self) -> Path:
        """The data folder, for checks that are only asked where there is one."""
        if self.data is None:
            raise Trouble("store_missing", path="")
        return self.data

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One short read transaction."""
        with self.store.read() as connection:
            yield connection

    def close(self) -> None:
        """Give the store back."""
        if self._store is not None:
            self._store.close()
        self._store = None

    @property
    def has_folder(self) -> bool:
        """Whether there is a data folder, as far as this user can tell."""
        try:
            return self.data is not None and self.data.is_dir()
        except OSError:
            return False

    @property
    def installed(self) -> bool:
        """Whether this is the program that `install.sh` put there."""
        return Path(sys.prefix).is_relative_to(self.at(OPT))

    @property
    def booted(self) -> bool:
        """Whether systemd runs the machine."""
        return self.at("/run/systemd/system").is_dir()

    def motcua(self, words: str) -> str:
        """A command of ours as it is typed on this machine."""
        usual = self.environment.get("MOTCUA_DATA")
        if self.data is None or (self.installed and str(self.data) == usual):
            return f"sudo motcua {words}"
        on = f"--data {quote(str(self.data))} {words}"
        if self.installed:
            return f"sudo motcua {on}"
        found = shutil.which("motcua", path=self.environment.get("PATH"))
        ours = quote(str(Path(sys.prefix, "bin", "motcua")))
        return f"{'motcua' if found else ours} {on}"

    @property
    def anew(self) -> str:
        """What installs this very program once more."""
        return "sudo ./install.sh" if self.installed else "make --always-make .venv/.installed"

    @property
    def newer(self) -> str:
        """What brings a newer program."""
        return "sudo motcua upgrade BUNDLE" if self.installed else "git pull; make .venv/.installed"

    def restart(self, part: str) -> str:
        """What starts a service again."""
        if self.booted and self.at(f"{UNITS}/motcua-{part}.service").exists():
            return f"sudo systemctl restart motcua-{part}"
        return self.motcua(part)

    def asked(self, *words: str) -> str | None:
        """What a program of the machine says; None where there is none, or it fails or hangs."""
        program = shutil.which(words[0], path=self.environment.get("PATH"))
        if program is None:
            return None
        try:
            done = subprocess.run(
                [program, *words[1:]],
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_PATIENCE_S,
                env={**self.environment, "LC_ALL": "C.UTF-8"},
                stdin=subprocess.DEVNULL,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return done.stdout if done.returncode == 0 else None
