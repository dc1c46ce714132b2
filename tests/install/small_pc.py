"""A small PC of the hall: what it is installed on, and who stands before it.

Its compositor runs without a graphics card (`WLR_BACKENDS=headless`), under its own service and in
a session of its own. Keys and touches go in as another program's of that session, and pictures
come out as it would have shown them.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from tests.install.machine import Machine, bare_root

PACKAGES = (
    *("openssh-server", "openssh-client", "sway", "foot", "fontconfig", "kbd", "libpam-systemd"),
    *("grim", "wtype"),
)
"""What a hall and a small PC need; the last two are for looking and typing."""

PATIENCE_S = 150.0
_HEADLESS = """[Service]
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
"""
_AS_KIOSK = (
    "export XDG_RUNTIME_DIR=/run/user/$(id -u kiosk); cd $XDG_RUNTIME_DIR; "
    "export WAYLAND_DISPLAY=$(ls -td wayland-? | head -1) SWAYSOCK=$(ls -t sway-ipc* | head -1); "
    'SWAYSOCK=$PWD/$SWAYSOCK; exec runuser -u kiosk -- "$@"'
)
_FINGER = Path(__file__).with_name("finger.py")


def root_with_packages(release: str, keep: Path) -> Path:
    """The root of `release` with these packages, made once from the bare one; needs internet."""
    root = keep / f"{release}-stations"
    if not (root / "made").exists():
        shutil.rmtree(root, ignore_errors=True)
        subprocess.run(["cp", "-a", "--reflink=auto", bare_root(release, keep), root], check=True)
        (root / "made").unlink()
        shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
        start = "apt-get update -qq && apt-get install -y -qq --no-install-recommends "
        subprocess.run(
            [
                *("systemd-nspawn", "--quiet", "-D", root, "--register=no", "--keep-unit"),
                *("--setenv=DEBIAN_FRONTEND=noninteractive", "sh", "-c"),
                start + " ".join(PACKAGES),
            ],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        (root / "made").touch()
    return root


class SmallPC:
    """One that lies in `machine` and is switched on with it."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def install(self, terminal: str, *options: str) -> None:
        """From a pack that the hall of the same machine makes."""
        machine = self._machine
        machine.run(
            'motcua station pack "$@" - >/root/pack.tar.gz && cd /root && rm -rf pack && '
            "mkdir pack && tar xzf pack.tar.gz -C pack && ./pack/*/install-station.sh",
            *(terminal, "--hall", "127.0.0.1", *options),
        )
        place = machine.root / "etc/systemd/system/motcua-station.service.d"
        place.mkdir(exist_ok=True)
        (place / "headless.conf").write_text(_HEADLESS)
        machine.run("systemctl daemon-reload")
        shutil.copy(_FINGER, machine.root / "srv" / "finger.py")

    def within(self, *words: str) -> str:
        """What a program says that runs in its session."""
        return self._machine.run(_AS_KIOSK, *words)

    def press(self, *keys: str, held: tuple[str, ...] = ()) -> None:
        """Each of these keys, while the others are held down."""
        words = ["-s", "400"]
        for name in held:
            words += ["-M", name]
        for key in keys:
            words += ["-k", key]
        for name in held:
            words += ["-m", name]
        self.within("wtype", *words, "-s", "200")

    def touch(self, *places: str) -> None:
        """`X,Y,BUTTON`, in thousandths of the screen."""
        self.within("python3", "/srv/finger.py", *places)

    def picture(self) -> bytes:
        """As it is seen now, without what changes each minute at its foot; a bitmap of the rest."""
        raw = self._file()
        head, size, depth, body = raw.split(b"\n", 3)
        width, height = map(int, size.split())
        assert (head, depth) == (b"P6", b"255")
        return body[: width * (height - height // 10) * 3]

    def keep_picture(self, file: Path) -> None:
        """For a person to look at."""
        self._file("png")
        shutil.copy(self._place("png"), file)

    def changes_from(self, before: bytes) -> bytes:
        """The picture once it is another one."""
        until(lambda: self.picture() != before)
        return self.picture()

    def programs(self) -> list[str]:
        """What runs as its user, each with its number, without what sleeps between two tries."""
        said = self._machine.run("ps -o pid=,args= -u kiosk || true")
        lines = (line.strip() for line in said.splitlines())
        return [line for line in lines if line.split()[1] not in ("sleep", "swaymsg", "awk")]

    def _file(self, kind: str = "ppm") -> bytes:
        self.within("grim", "-t", kind, f"/home/kiosk/shot.{kind}")
        return self._place(kind).read_bytes()

    def _place(self, kind: str) -> Path:
        return self._machine.root / "home" / "kiosk" / f"shot.{kind}"


def until(seen: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not seen():
        assert time.monotonic() < end, "never seen"
        time.sleep(0.3)
