"""How many flushes an action really makes, counted by strace from outside, with keeper at work."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

_ACTIONS = 50
_PROGRAM = """
import sys
from pathlib import Path
from bench.actions import KIOSK, make_hall
from common.domain import commands
store = make_hall(Path(sys.argv[1]))
store.act(KIOSK, commands.IssueTicket("s1", origin="kiosk"))  # the day has begun
print("begin", flush=True)
sys.stdin.readline()
for _ in range({actions}):
    store.act(KIOSK, commands.IssueTicket("s1", origin="kiosk"))
"""


def count_flushes(folder: Path) -> dict[str, float] | str:
    """Flushes per issued ticket, or a line that says why they could not be counted."""
    from bench.actions import keeper

    if shutil.which("strace") is None:
        return "flushes not counted: strace is not installed"
    command = [sys.executable, "-c", _PROGRAM.format(actions=_ACTIONS), str(folder / "counted")]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as child:
        if child.stdout is None or child.stdout.readline() != "begin\n":
            return f"flushes not counted: the program ended with status {child.wait()}"
        trace = folder / "trace"
        strace = ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(trace)]
        strace += ["-p", str(child.pid)]
        with keeper(folder / "counted"), subprocess.Popen(strace, stderr=pipe, text=True) as tracer:
            attached = tracer.stderr.readline() if tracer.stderr is not None else ""
            child.communicate("go\n")
    if "attached" not in attached:
        return f"flushes not counted: {attached.strip()}"
    return {"issue": len(re.findall(r"f(?:data)?sync\(", trace.read_text())) / _ACTIONS}
