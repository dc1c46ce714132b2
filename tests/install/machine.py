"""A Debian of its own: a bare root made by debootstrap, booted with its own systemd and no network.

It is a container, so the kernel is this machine's; all else (systemd, udev's rules, users, Python)
is what a fresh server has.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

PACKAGES = "systemd,systemd-sysv,dbus,udev,python3"
"""What every Debian server has; a root of `minbase` alone has no systemd."""

_CLEAN = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
}
_BOOT_S = 60.0


def bare_root(release: str, keep: Path) -> Path:
    """The root of `release`, made once and kept in `keep`."""
    root = keep / release
    if not (root / "made").exists():
        shutil.rmtree(root, ignore_errors=True)
        subprocess.run(
            ["debootstrap", "--variant=minbase", f"--include={PACKAGES}", release, root],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        (root / "made").touch()
    return root


class Machine:
    """One that is installed on and switched on and off."""

    def __init__(self, bare: Path, root: Path, bundle: Path, ttys: tuple[str, ...] = ()) -> None:
        subprocess.run(["cp", "-a", "--reflink=auto", bare, root], check=True)
        self.root = root
        self._bundle = bundle
        self.ttys = ttys
        self._nspawn: subprocess.Popen[bytes] | None = None
        self._leader = 0

    def power_on(self) -> None:
        """Boot, and wait until systemd has started everything."""
        self._nspawn = subprocess.Popen(
            [
                *("systemd-nspawn", "--quiet", "-D", self.root, "--boot", "--console=pipe"),
                *("--register=no", "--keep-unit", "--private-network"),
                f"--bind-ro={self._bundle}:/srv/bundle.tar.gz",
                *(f"--bind=/dev/{tty}" for tty in self.ttys),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + _BOOT_S
        while time.monotonic() < end:
            self._leader = self._find_leader()
            if self._leader and self._is_up():
                return
            time.sleep(0.2)
        raise TimeoutError(f"{self.root} does not boot")

    def power_off(self) -> None:
        """As the mains would: nothing is told, nothing is flushed that was not."""
        assert self._nspawn is not None
        os.kill(self._leader, signal.SIGKILL)
        self._nspawn.wait(30)
        self._nspawn = None

    def run(self, *words: str, status: int = 0) -> str:
        """What a command says that root types there; it has to end with `status`."""
        done = subprocess.run(
            ["nsenter", "-t", str(self._leader), "-a", "env", "-i"]
            + [f"{name}={value}" for name, value in _CLEAN.items()]
            + ["sh", "-c", words[0], "sh", *words[1:]],
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout + done.stderr

    def start(self, command: str) -> subprocess.Popen[str]:
        """A command that goes on there while it is heard here; it ends with the power."""
        words = ["nsenter", "-t", str(self._leader), "-a", "env", "-i"]
        words += [f"{name}={value}" for name, value in _CLEAN.items()]
        return subprocess.Popen(
            [*words, "sh", "-c", f"exec {command}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def inside(self, *words: str) -> list[str]:
        """The command that runs `words` there as root, for who has a terminal for it."""
        environment = [f"{name}={value}" for name, value in _CLEAN.items()]
        return ["nsenter", "-t", str(self._leader), "-a", "env", "-i", *environment, *words]

    def remove(self) -> None:
        """Switch off and throw away."""
        if self._nspawn is not None:
            self.power_off()
        shutil.rmtree(self.root)

    def _find_leader(self) -> int:
        assert self._nspawn is not None
        pid = self._nspawn.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return int(children[0]) if children else 0

    def _is_up(self) -> bool:
        words = ["nsenter", "-t", str(self._leader), "-a", "systemctl", "is-system-running"]
        said = subprocess.run(words, capture_output=True, text=True).stdout
        return said.strip() in ("running", "degraded")
