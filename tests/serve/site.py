"""A real server of screens, on a port of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.processes import ROOT


@dataclass(frozen=True)
class Site:
    """A running `motcua serve`."""

    process: subprocess.Popen[str]
    url: str

    @property
    def host(self) -> str:
        """As in the `Host` of a request."""
        return self.url.removeprefix("http://").rstrip("/")

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.host.rpartition(":")[2])

    @property
    def programs(self) -> list[int]:
        """The processes behind its pages."""
        listed = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(pid) for pid in listed.read_text().split()]

    def stop(self) -> int:
        """Ask it to end; its exit status."""
        self.process.terminate()
        return self.process.wait(20)


@contextmanager
def site(folder: Path, *words: str, port: int = 0, **environment: str) -> Iterator[Site]:
    """Serve the hall in `folder`; it is gone at the end."""
    command = [sys.executable, "-m", "motcua", "serve", *words, "--port", str(port), "--json"]
    around = {**os.environ, "MOTCUA_DATA": str(folder), **environment}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=around
    ) as process:
        try:
            assert process.stdout is not None
            yield Site(process, json.loads(process.stdout.readline())["url"])
        finally:
            process.terminate()
            process.wait(20)
