"""The programs of the hall: alive, of one version, installed once, in surroundings of their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from shlex import quote

from common.store import presence
from common.tui.launch import KEPT
from motcua.doctor.beat import beating
from motcua.doctor.model import Check, Found, failing, ok, skipped, warning
from motcua.doctor.subject import ETC, OPT, PLACE, Subject

SETTINGS = f"{ETC}/motcua.env"

NAMES = frozenset(
    {
        *("MOTCUA_BACKUPS", "MOTCUA_DATA", "MOTCUA_HOOK", "MOTCUA_KEY", "MOTCUA_KEYS"),
        *("MOTCUA_LANG", "MOTCUA_LOG", "MOTCUA_PATIENCE_S", "MOTCUA_SCREEN"),
        "MOTCUA_TRAINING",
    }
)
"""Variables that our programs know; docs/cli.md says what each means."""

_PLACES = ("MOTCUA_BACKUPS", "MOTCUA_KEYS")
_HARMLESS = frozenset(
    {
        *("PYTHONUNBUFFERED", "PYTHONTZPATH", "PYTHONHASHSEED", "PYTHONDONTWRITEBYTECODE"),
        *KEPT,
    }
)
_STEERING = ("PYTHON", "TEXTUAL")
_LOADING = frozenset({"LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT"})
_SCRIPT_BYTES = 512


def _keeper(subject: Subject) -> Iterator[Found]:
    yield beating(subject, "keeper")


def _versions(subject: Subject) -> Iterator[Found]:
    """Who has the store open, and out of which installation: an upgrade that left something running
    is seen by the folder that it was started from."""
    ours, others = _prefix(Path(sys.executable)), []
    holders = [pid for pid in presence.holders(subject.folder) if pid != os.getpid()]
    for pid in holders:
        started = _words(pid)
        if started and started[0].startswith("/") and "python" in Path(started[0]).name:
            theirs = _prefix(Path(started[0]))
            if theirs != ours:
                others.append(f"{pid} ({theirs.name})")
    version = metadata.version("motcua")
    if others:
        remedy = "sudo systemctl restart motcua.target" if subject.booted else "kill PID"
        yield warning("mixed", remedy, pids=", ".join(others), version=version, ours=ours.name)
    else:
        yield ok("ok", version=version, n=len(holders))


def _prefix(python: Path) -> Path:
    """The installation of an interpreter: its folder, not what it is a link to."""
    return Path(os.path.realpath(python.parent.parent))


def _words(pid: int) -> list[str]:
    try:
        return Path("/proc", str(pid), "cmdline").read_text("utf-8", "replace").split("\0")
    except OSError:
        return []


def _twice(subject: Subject) -> Iterator[Found]:
    """Whoever types `motcua` should get the program that the services run."""
    folders = subject.environment.get("PATH", "").split(os.pathsep)
    files = dict.fromkeys(Path(os.path.realpath(folder)) / "motcua" for folder in folders if folder)
    found = {
        _installation(subject, file): file for file in reversed(files) if os.access(file, os.X_OK)
    }
    current = subject.at(f"{OPT}/current")
    if current.exists():
        found.setdefault(Path(os.path.realpath(current)), current / "bin/motcua")
    if len(found) > 1:
        names = ", ".join(sorted(map(str, found.values())))
        yield warning("several", "type -a motcua", n=len(found), files=names)
    else:
        yield ok("ok", path=next(iter(found), Path(sys.prefix)))


def _installation(subject: Subject, file: Path) -> Path:
    """Where the command leads: our own wrapper to what is installed, a script to its Python."""
    with suppress(OSError):
        head = file.read_bytes()[:_SCRIPT_BYTES].decode("utf-8", "replace")
        if f"{OPT}/current" in file.read_text("utf-8", "replace"):
            return Path(os.path.realpath(subject.at(f"{OPT}/current")))
        if head.startswith("#!") and "python" in (first := head.splitlines()[0]):
            return _prefix(Path(first.removeprefix("#!").split()[0]))
    return _prefix(file)


def _python(_: Subject) -> Iterator[Found]:
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.flags.optimize:
        yield failing("optimised", "unset PYTHONOPTIMIZE", version=version)
    elif sys.flags.dev_mode:
        yield warning("dev_mode", "unset PYTHONDEVMODE", version=version)
    else:
        yield ok("ok", version=version)


def _environment(subject: Subject) -> Iterator[Found]:
    found = False
    for pid, environment in ((0, subject.environment), *_of_programs(subject)):
        for name in sorted(environment):
            case = _wrong(name)
            if case is None:
                continue
            found = True
            remedy = f"unset {name}" if pid == 0 else _remedy_of_service(subject, name)
            yield warning(case if pid == 0 else f"{case}_of", remedy, name=name, pid=pid)
    if not found:
        yield ok()


def _wrong(name: str) -> str | None:
    if name.startswith("MOTCUA_") and name not in NAMES:
        return "misspelt"
    steers = name.startswith(_STEERING) and name not in _HARMLESS
    return "steering" if steers or name in _LOADING else None


def _of_programs(subject: Subject) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Of those that have the store open, as far as we may read it; that they were started with."""
    if subject.data is None:
        return
    for pid in presence.holders(subject.data):
        with suppress(OSError):
            said = Path("/proc", str(pid), "environ").read_text("utf-8", "replace")
            if pid != os.getpid():
                yield pid, dict(line.partition("=")[::2] for line in said.split("\0") if line)


def _remedy_of_service(subject: Subject, name: str) -> str:
    restart = "sudo systemctl restart motcua.target" if subject.booted else "kill PID"
    return f"grep -rn {name} {SETTINGS} /etc/systemd/system; {restart}"


def _settings(subject: Subject) -> Iterator[Found]:
    """The file that services and the command `motcua` read."""
    file = subject.at(SETTINGS)
    if not file.exists():
        if subject.at(OPT).exists():
            yield failing("missing", PLACE, path=SETTINGS)
        else:
            yield skipped()
        return
    said = subject.text(SETTINGS)
    if said is None:
        yield failing("closed", f"sudo chmod 644 {SETTINGS}", path=SETTINGS)
        return
    wrong = list(_wrong_settings(subject, said))
    yield from wrong
    if not wrong:
        yield ok("ok", path=SETTINGS)


def _wrong_settings(subject: Subject, said: str) -> Iterator[Found]:
    edit = f"sudoedit {SETTINGS}"
    for number, line in enumerate(said.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith(("#", ";")):
            continue
        name, equals, value = line.partition("=")
        value = value.strip("\"'")
        if not equals or not name.isidentifier():
            yield failing("unreadable", edit, line=number, path=SETTINGS)
        elif name not in NAMES:
            yield warning("name", edit, name=name, line=number, path=SETTINGS)
        elif name in _PLACES and not subject.at(value).is_dir():
            yield failing(
                "place",
                f"sudo install -d -m 750 -o motcua -g motcua {quote(value)}",
                name=name,
                value=value,
            )
        elif name == "MOTCUA_DATA" and _is_another(subject, value):
            yield warning("data", edit, value=value, path=SETTINGS, data=subject.data)


def _is_another(subject: Subject, value: str) -> bool:
    return subject.data is not None and os.path.realpath(subject.at(value)) != os.path.realpath(
        subject.data
    )


CHECKS = (
    Check("programs.keeper", _keeper, needs_store=True),
    Check("programs.versions", _versions, needs_data=True),
    Check("programs.twice", _twice),
    Check("programs.python", _python),
    Check("programs.environment", _environment),
    Check("programs.settings", _settings),
)
