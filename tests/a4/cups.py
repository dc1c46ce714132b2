"""A CUPS of its own, with a printer whose paper can run out."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_BACKEND = """#!/bin/sh
# Takes the paper into a file; while there is none to print on it says so, as printers do.
[ $# -eq 0 ] && { echo 'direct tray "Unknown" "Tray"'; exit 0; }
[ -e "@/jammed" ] && exit 1
if [ -e "@/empty" ]; then
    echo 'STATE: +media-empty-error' >&2
    while [ -e "@/empty" ]; do sleep 0.1; done
    echo 'STATE: -media-empty-error' >&2
fi
cat "$6" > "@/paper-$1.new" && mv "@/paper-$1.new" "@/paper-$1.pdf"
"""
_DAEMON = """Listen 127.0.0.1:{port}
PreserveJobFiles No
PreserveJobHistory Yes
WebInterface No
Browsing No
JobRetryInterval 1
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
_FILES = """ServerRoot {root}
ServerBin {root}/bin
RequestRoot {root}/spool
TempDir {root}/spool
CacheDir {root}/cache
StateDir {root}/run
ErrorLog {root}/log/error_log
AccessLog {root}/log/access_log
PageLog {root}/log/page_log
Sandboxing relaxed
"""
_PRINTER = """<Printer {name}>
DeviceURI tray:/a4
State Idle
Accepting {accepting}
Shared No
ErrorPolicy abort-job
</Printer>
"""


class Cups:
    """Two queues: `van-phong`, and `nghi` that takes nothing."""

    def __init__(self, root: Path, port: int) -> None:
        self.root, self.port = root, port

    def url(self, name: str = "van-phong") -> str:
        """The address of a queue."""
        return f"ipp://127.0.0.1:{self.port}/printers/{name}"

    def paper_is_empty(self, yes: bool) -> None:
        """The tray."""
        _mark(self.root / "empty", yes)

    def is_jammed(self, yes: bool) -> None:
        """Nothing comes out any more."""
        _mark(self.root / "jammed", yes)

    @property
    def printed(self) -> list[bytes]:
        """What has come out, in order."""
        return [file.read_bytes() for file in sorted(self.root.glob("paper-*.pdf"))]

    @property
    def kept(self) -> list[str]:
        """Documents that CUPS still has in its spool."""
        return [file.name for file in (self.root / "spool").glob("d*")]

    def everything_logged(self) -> str:
        """All that CUPS writes down for long."""
        files = [*(self.root / "log").iterdir(), *(self.root / "spool").glob("c*")]
        return "".join(file.read_text("utf-8", "replace") for file in files)


def _mark(file: Path, there: bool) -> None:
    if there:
        file.touch()
    else:
        file.unlink(missing_ok=True)


@contextmanager
def running(root: Path) -> Iterator[Cups]:
    """It listens on this machine, on a port that was free."""
    for name in ("bin/backend", "spool", "cache", "run", "log", "ppd"):
        (root / name).mkdir(parents=True)
    (root / "bin/daemon").symlink_to("/usr/lib/cups/daemon")
    backend = root / "bin/backend/tray"
    backend.write_text(_BACKEND.replace("@", str(root)), "utf-8")
    backend.chmod(0o700)  # else CUPS runs it as another user, who cannot come here
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (root / "cupsd.conf").write_text(_DAEMON.format(port=port))
    (root / "cups-files.conf").write_text(_FILES.format(root=root))
    queues = (("van-phong", "Yes"), ("nghi", "No"))
    (root / "printers.conf").write_text(
        "".join(_PRINTER.format(name=name, accepting=yes) for name, yes in queues)
    )
    program = ["/usr/sbin/cupsd", "-f", "-c", root / "cupsd.conf", "-s", root / "cups-files.conf"]
    daemon = subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _await(port)
        yield Cups(root, port)
    finally:
        daemon.terminate()
        daemon.wait(timeout=20)


def _await(port: int) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("CUPS does not listen")
