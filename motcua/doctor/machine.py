"""What the machine has and does: memory, handles, watches; sleeping, and restarting by itself."""

from __future__ import annotations

import re
import resource
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from common.store.facts import Centre
from motcua.doctor.model import Check, Found, failing, ok, skipped, unknown, warning
from motcua.doctor.subject import UNITS, Subject

_KIB_A_MIB = 1024
_LITTLE_MIB, _LAST_MIB = 400, 150
"""A screen takes 30 to 60 MiB."""

_LEAST_FILES = 1024
_WATCHES_A_PROGRAM = 8
_SERVICES = 6
_OF_OTHERS = 32
"""Instances that other programs of the same user may have."""

_SLEEPS = ("sleep.target", "suspend.target", "hibernate.target", "hybrid-sleep.target")
_DESKTOPS = ("/usr/share/xsessions", "/usr/share/wayland-sessions")
_LOGIND = "/etc/systemd/logind.conf"
_APT = re.compile(r'^\s*Unattended-Upgrade::([A-Za-z-]+)\s+"([^"]*)"', re.MULTILINE)

_FSTAB = "/etc/fstab"
_NO_DISKS = frozenset({"swap", "proc", "sysfs", "tmpfs", "devpts", "debugfs", "none"})
_OF_THE_SYSTEM = frozenset({"/", "/boot", "/usr", "/var", "/opt", "/home", "none"})
_NOFAIL = (
    "sudo sed -i -E '\\#^[^[:space:]]+[[:space:]]+{point}[[:space:]]#"
    "s#^(([^[:space:]]+[[:space:]]+){{3}})([^[:space:]]+)#"
    "\\1\\3,nofail,x-systemd.device-timeout=10s#' /etc/fstab"
)


def _memory(subject: Subject) -> Iterator[Found]:
    said = subject.text("/proc/meminfo")
    found = {} if said is None else _figures(said)
    free = found.get("MemAvailable")
    if free is None:
        yield unknown("unreadable")
        return
    about = {"mib": free, "swap_mib": found.get("SwapFree", 0)}
    remedy = "ps -eo rss,pid,user,comm --sort=-rss | head"
    if free < _LAST_MIB:
        yield failing("last", remedy, **about)
    elif free < _LITTLE_MIB:
        yield warning("little", remedy, **about)
    else:
        yield ok("ok", **about)


def _figures(said: str) -> Mapping[str, int]:
    """`MemAvailable:  123 kB`, in MiB."""
    rows = (line.split() for line in said.splitlines())
    return {row[0].rstrip(":"): int(row[1]) // _KIB_A_MIB for row in rows if len(row) == 3}


def _files(subject: Subject) -> Iterator[Found]:
    soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if resource.RLIM_INFINITY != soft < _LEAST_FILES:
        yield failing("limit", "ulimit -n 4096", n=soft, least=_LEAST_FILES)
        return
    words = (subject.text("/proc/sys/fs/file-nr") or "").split()
    if len(words) == 3 and int(words[0]) > 0.9 * int(words[2]):
        remedy = "sudo sysctl -w fs.file-max=2000000"
        yield failing("machine", remedy, used=words[0], most=words[2])
    else:
        yield ok("ok", n=soft)


def _inotify(subject: Subject) -> Iterator[Found]:
    """Every program of the hall watches the doorbell; without it they look again and again."""
    programs = _programs(subject.store.centre())
    needed = {
        "max_user_instances": programs + _OF_OTHERS,
        "max_user_watches": programs * _WATCHES_A_PROGRAM + _OF_OTHERS,
    }
    wrong = False
    for name, least in needed.items():
        said = (subject.text(f"/proc/sys/fs/inotify/{name}") or "").strip()
        if not said.isdigit():
            wrong = True
            yield unknown("unreadable", name=name)
        elif int(said) < least:
            wrong = True
            line = f"fs.inotify.{name}={max(1024, 2 * least)}"
            remedy = f"echo {line} | sudo tee -a /etc/sysctl.d/60-motcua.conf; sudo sysctl --system"
            yield warning("few", remedy, name=name, n=int(said), least=least, programs=programs)
    if not wrong:
        yield ok("ok", programs=programs)


def _programs(centre: Centre) -> int:
    """How many programs may have the store open at once, of one user."""
    document = centre.document
    screens = sum(len(document.get(kind, ())) for kind in ("desk", "kiosk", "display"))
    return screens + _SERVICES


def _sleep(subject: Subject) -> Iterator[Found]:
    """A server without desktop, lid and battery sleeps only when it is told to."""
    masked = [name for name in _SLEEPS if _is_masked(subject, name)]
    why = _why_it_may_sleep(subject)
    if why is None:
        yield skipped() if not subject.at("/etc/systemd").is_dir() else ok("never")
    elif len(masked) < len(_SLEEPS):
        yield warning(why, f"sudo systemctl mask {' '.join(_SLEEPS)}")
    else:
        yield ok("masked")


def _is_masked(subject: Subject, name: str) -> bool:
    with suppress(OSError):
        return str(subject.at(f"{UNITS}/{name}").readlink()) == "/dev/null"
    return False


def _why_it_may_sleep(subject: Subject) -> str | None:
    if any(any(subject.at(folder).glob("*.desktop")) for folder in _DESKTOPS):
        return "desktop"
    if any(subject.at("/sys/class/power_supply").glob("BAT*")):
        return "battery"
    confs = [subject.text(_LOGIND) or ""]
    confs += [file.read_text("utf-8", "replace")
              for file in sorted(subject.at(f"{_LOGIND}.d").glob("*.conf"))]  # fmt: skip
    for line in "\n".join(confs).splitlines():
        name, _, value = line.strip().partition("=")
        if name == "IdleAction" and value not in ("", "ignore", "lock"):
            return "idle"
    return None


def _updates(subject: Subject) -> Iterator[Found]:
    """Updates that restart the machine may do so at night, not in opening hours."""
    folder = subject.at("/etc/apt/apt.conf.d")
    if not folder.is_dir():
        yield skipped()
        return
    said: dict[str, str] = {}
    for file in sorted(folder.iterdir()):
        with suppress(OSError):
            said |= dict(_APT.findall(file.read_text("utf-8", "replace")))
    if said.get("Automatic-Reboot", "false").lower() not in ("true", "1", "yes"):
        yield ok("never")
        return
    when = said.get("Automatic-Reboot-Time", "now")
    line = 'Unattended-Upgrade::Automatic-Reboot-Time "02:30";'
    remedy = f"echo '{line}' | sudo tee /etc/apt/apt.conf.d/99motcua"
    if not re.fullmatch(r"\d\d:\d\d", when):
        yield warning("any_time", remedy)
    elif _is_worked(subject.store.centre(), int(when[:2]) * 60 + int(when[3:])):
        yield warning("at_work", remedy, time=when)
    else:
        yield ok("ok", time=when)


def _is_worked(centre: Centre, minute: int) -> bool:
    """Whether the centre is open at this minute of some day of the week."""
    hours = centre.document["centre"]["hours"].values()
    return any(start - 60 <= minute <= end for day in hours for start, end in day)


def _mounts(subject: Subject) -> Iterator[Found]:
    """A disk that the hall can do without must not keep the machine from coming up."""
    table = subject.text(_FSTAB)
    if table is None:
        yield skipped()
        return
    points = [point for point, options in _disks(table) if not {"nofail", "noauto"} & options]
    waited = [point for point in points if not _is_needed(point, subject.data)]
    for point in waited:
        yield warning("hard", _NOFAIL.format(point=point), point=point)
    if not waited:
        yield ok("ok")


def _disks(table: str) -> Iterator[tuple[str, set[str]]]:
    """Where each disk of a table is mounted, and its options: fstab(5)."""
    for line in table.splitlines():
        words = line.split()
        if len(words) >= 4 and not line.lstrip().startswith("#") and words[2] not in _NO_DISKS:
            yield words[1], set(words[3].split(","))


def _is_needed(point: str, data: Path | None) -> bool:
    """Whether nothing works without it anyway."""
    held = data is not None and Path(point) in (data.resolve(), *data.resolve().parents)
    return held or point in _OF_THE_SYSTEM or point.startswith("/boot/")


CHECKS = (
    Check("machine.memory", _memory),
    Check("machine.files", _files),
    Check("machine.inotify", _inotify, needs_store=True),
    Check("machine.sleep", _sleep),
    Check("machine.updates", _updates, needs_store=True),
    Check("machine.mounts", _mounts),
)
