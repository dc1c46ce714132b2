"""`make verify-printer`: our streams through an emulator that others wrote.

It needs a newer Python than we do, so it lives in an environment of its own. Where there is no
such Python, or the emulator cannot be had, a line says so and nothing is checked.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
VENV = ROOT / ".venv-printer"
WANTED = Path(__file__).with_name("requirements.txt")
CHECK = Path(__file__).with_name("check_emupos.py")
NEW_ENOUGH = "import sys; sys.exit(sys.version_info < (3, 13))"


def main(python: str) -> int:
    """Make the environment if it is missing, and check."""
    if not _done(python, "-c", NEW_ENOUGH):
        return _skipped(
            f"{python} is not Python 3.13 or newer (make verify-printer NEWER_PYTHON=…)"
        )
    emupos = VENV / "bin" / "emupos"
    if not emupos.exists() and not (_done(python, "-m", "venv", str(VENV)) and _installed()):
        return _skipped("the emulator could not be installed")
    environment = {**os.environ, "EMUPOS": str(emupos)}
    check = [sys.executable, "-m", "pytest", "-n", "0", str(CHECK)]
    return subprocess.run(check, cwd=ROOT, env=environment, check=False).returncode


def _installed() -> bool:
    pip = [str(VENV / "bin" / "python"), "-m", "pip", "install", "-q"]
    return _done(*pip, "--disable-pip-version-check", "--require-hashes", "-r", str(WANTED))


def _done(*command: str) -> bool:
    try:
        return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0
    except FileNotFoundError:
        return False


def _skipped(why: str) -> int:
    print(f"verify-printer: SKIPPED, nothing was checked: {why}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
