"""What systemd has of ours: there as it was installed, enabled, running, and not in a loop."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from motcua.doctor.fonts import screens
from motcua.doctor.model import Check, Found, failing, ok, skipped, unknown, warning
from motcua.doctor.subject import OPT, PLACE, UNITS, Subject

ENABLED = (
    "motcua.target",
    "motcua-keeper.service",
    "motcua-devices.service",
    "motcua-upgrade.service",
    "motcua-doctor.timer",
)
"""What `install.sh` lets begin with the machine."""

_OURSELVES = "motcua-doctor.service"
"""Its last run failed because of what we are about to say again."""

_ASKED = (
    "Id,LoadState,ActiveState,SubState,NRestarts,ActiveEnterTimestampMonotonic,NeedDaemonReload"
)
_LOOP_RESTARTS, _LOOP_US = 3, 600 * 1_000_000
_SHIPPED = {"systemd": UNITS, "udev": "/etc/udev/rules.d"}
_ALONE = {
    "motcua": "/usr/local/bin/motcua",
    "console/system.conf": "/etc/systemd/system.conf.d/60-motcua.conf",
    "journald/60-motcua.conf": "/etc/systemd/journald.conf.d/60-motcua.conf",
    "ssh/motcua.conf": "/etc/ssh/sshd_config.d/50-motcua.conf",
    "ssh/station-shell": "/usr/local/lib/motcua/station-shell",
}
_RESTART_BY_KEYS = "ctrl-alt-del.target"
_FILLED_IN = re.compile(r"@[A-Z]+@")
"""What `install.sh` puts a path for."""


def _files(subject: Subject) -> Iterator[Found]:
    """What was installed, against what lies beside the program that it came with."""
    deploy = subject.at(f"{OPT}/current/install/deploy")
    if not deploy.is_dir():
        yield skipped()
        return
    pairs = [
        (file, f"{place}/{file.name}")
        for folder, place in _SHIPPED.items()
        for file in sorted((deploy / folder).glob("*"))
        if file.is_file()
    ]
    pairs += [(deploy / name, place) for name, place in _ALONE.items() if (deploy / name).exists()]
    wrong = 0
    for shipped, place in pairs:
        found = subject.text(place)
        if found is None:
            wrong += 1
            yield failing("missing", PLACE, path=place)
        elif not _is_same(found, shipped):
            wrong += 1
            remedy = f"diff {OPT}/current/install/deploy/{shipped.relative_to(deploy)} {place}"
            yield warning("changed", f"{remedy}; {PLACE}", path=place)
        for added in sorted(subject.at(f"{place}.d").glob("*.conf")):
            wrong += 1
            yield warning(
                "added", f"systemctl cat {Path(place).name}", path=f"{place}.d/{added.name}"
            )
    if not wrong:
        yield ok("ok", n=len(pairs))


def _is_same(found: str, shipped: Path) -> bool:
    wanted = (re.escape(part) for part in _FILLED_IN.split(shipped.read_text("utf-8", "replace")))
    return re.fullmatch("[^\\n]*".join(wanted), found) is not None


def _enabled(subject: Subject) -> Iterator[Found]:
    """Links say what begins with the machine, also where systemd does not run just now."""
    units = subject.at(UNITS)
    known = [name for name in ENABLED if _is_there(units / name)]
    if not known:
        yield skipped()
        return
    wrong = False
    for name in known:
        if _is_masked(units / name):
            wrong = True
            yield failing("masked", f"sudo systemctl unmask {name}; {PLACE}", unit=name)
        elif not any(_is_there(wants / name) for wants in units.glob("*.wants")):
            wrong = True
            yield failing("disabled", f"sudo systemctl enable --now {name}", unit=name)
    if not wrong:
        yield ok("ok", n=len(known))


def _is_there(file: Path) -> bool:
    return file.exists() or file.is_symlink()


def _is_masked(file: Path) -> bool:
    with suppress(OSError):
        return file.is_symlink() and str(file.readlink()) == "/dev/null"
    return False


def _state(subject: Subject) -> Iterator[Found]:
    if not subject.booted:
        yield skipped()
        return
    units = _shown(subject, "motcua*", *_wanted(subject))
    if units is None:
        yield unknown("unasked", "systemctl status 'motcua*'")
        return
    wrong = False
    for name, unit in sorted(units.items()):
        for found in _wrong_unit(subject, name, unit):
            wrong = True
            yield found
    if not wrong:
        running = [unit for unit in units.values() if unit.get("ActiveState") == "active"]
        yield ok("ok", n=len(running))


def _wanted(subject: Subject) -> list[str]:
    """What has to run: what was enabled below our target, and the target itself."""
    wants = subject.at(f"{UNITS}/motcua.target.wants").glob("motcua-*.service")
    usual = ["motcua.target", "motcua-keeper.service", "motcua-devices.service"]
    return [*usual, *sorted(link.name for link in wants if link.name not in usual)]


def _shown(subject: Subject, *names: str) -> dict[str, Mapping[str, str]] | None:
    """Properties of units by their name; a block of lines for each."""
    said = subject.asked("systemctl", "show", f"--property={_ASKED}", *names)
    if said is None:
        return None
    blocks = (block.splitlines() for block in said.split("\n\n"))
    units = [dict(line.split("=", 1) for line in block if "=" in line) for block in blocks]
    return {unit["Id"]: unit for unit in units if "Id" in unit}


def _wrong_unit(subject: Subject, name: str, unit: Mapping[str, str]) -> Iterator[Found]:
    log = f"journalctl -u {name} -n 50 --no-pager"
    restarts = int(unit.get("NRestarts") or 0)
    entered = int(unit.get("ActiveEnterTimestampMonotonic") or 0)
    young = time.monotonic() * 1_000_000 - entered < _LOOP_US
    if name == _OURSELVES or unit.get("LoadState") == "not-found":
        return
    if unit.get("ActiveState") == "failed":
        yield failing("failed", f"{log}; sudo systemctl restart {name}", unit=name)
    elif unit.get("SubState") == "auto-restart" or (restarts >= _LOOP_RESTARTS and young):
        yield failing("loop", log, unit=name, n=restarts)
    elif unit.get("ActiveState") != "active" and name in _wanted(subject):
        yield failing("stopped", f"sudo systemctl start {name}", unit=name)
    if unit.get("NeedDaemonReload") == "yes":
        yield warning("stale", "sudo systemctl daemon-reload", unit=name)


def _timers(subject: Subject) -> Iterator[Found]:
    names = [file.name for file in sorted(subject.at(UNITS).glob("motcua-*.timer"))]
    if not subject.booted:
        yield skipped()
        return
    if "motcua-doctor.timer" not in names:
        yield failing("missing", PLACE, unit="motcua-doctor.timer")
    units = _shown(subject, *names) if names else {}
    if units is None:
        yield unknown("unasked", "systemctl list-timers")
        return
    stopped = [name for name, unit in units.items() if unit.get("ActiveState") != "active"]
    for name in sorted(stopped):
        yield failing("stopped", f"sudo systemctl enable --now {name}", unit=name)
    if names and not stopped:
        yield ok("ok", n=len(names))


def _screens(subject: Subject) -> Iterator[Found]:
    """Consoles of this machine: each names a screen of the centre, and no two the same."""
    found = screens(subject.root)
    if not found:
        yield skipped()
        return
    document = subject.store.centre().document
    known = {row["code"] for kind in ("kiosk", "display") for row in document.get(kind, ())}
    seen: dict[str, str] = {}
    wrong = not _is_masked(subject.at(f"{UNITS}/{_RESTART_BY_KEYS}"))
    if wrong:
        yield warning("keys", f"sudo systemctl mask {_RESTART_BY_KEYS}")
    for tty, said in found.items():
        named = [line.partition("=")[2].strip("\"' ") for line in said.splitlines()
                 if line.strip().startswith("MOTCUA_SCREEN=")]  # fmt: skip
        edit = f"sudoedit /etc/motcua/screens/{tty}.env"
        name = named[-1] if named else ""
        case = ("unnamed" if not name else "strange" if name not in known
                else "twice" if name in seen else "")  # fmt: skip
        if case:
            wrong = True
            codes = ", ".join(sorted(known))
            params = {"tty": tty, "screen": name, "other": seen.get(name, ""), "known": codes}
            yield failing(case, edit, **params)
        seen.setdefault(name, tty)
    if not wrong:
        yield ok("ok", n=len(found))


CHECKS = (
    Check("units.files", _files),
    Check("units.enabled", _enabled),
    Check("units.state", _state),
    Check("units.timers", _timers),
    Check("units.screens", _screens, needs_store=True),
)
