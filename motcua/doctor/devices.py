"""Printers, signs, loudspeakers, keypads and scanners: what they said last, and whether what the
centre file names is there. No device is opened: its owner is the device service."""

from __future__ import annotations

import os
import re
import shutil
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from common.domain.line import line_of
from common.domain.model import DeviceState
from common.store.queries import measures, support
from common.views import devices as view
from motcua.doctor.beat import beating
from motcua.doctor.model import Check, Found, failing, ok, skipped, unknown, warning
from motcua.doctor.subject import UNITS, Subject

_KINDS = ("printer", "sign", "keypad", "rating_pad", "scanner")
_CONNECT_S = 1.0
_NET = re.compile(r"(?:tcp|socket|rfc2217)://(?P<host>\[[^\]]+\]|[^:/]+):(?P<port>\d+)")
_USB = re.compile(r"usb://([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})(?:/(.+))?")
_PULSE = "pulse:"


@dataclass(frozen=True, slots=True)
class Driver:
    """Who opens devices: the user and groups of the device service."""

    user: int
    groups: frozenset[int]

    def may(self, about: os.stat_result) -> bool:
        """Whether it may read and write this."""
        if self.user in (0, about.st_uid):
            return self.user == 0 or about.st_mode & 0o600 == 0o600
        if about.st_gid in self.groups:
            return about.st_mode & 0o060 == 0o060
        return about.st_mode & 0o006 == 0o006


def _service(subject: Subject) -> Iterator[Found]:
    with subject.read() as connection:
        known = measures.devices(connection)
    if not known:
        yield skipped()
        return
    yield beating(subject, "devices")


def _state(subject: Subject) -> Iterator[Found]:
    """The last word of each device. Words of a service that is gone are of no use."""
    with subject.read() as connection:
        rows = measures.devices(connection)
    well = 0
    for row in rows:
        about = {"device": row["code"], "kind": row["kind"]}
        if row["state"] in (DeviceState.FAULT, DeviceState.OFFLINE):
            yield failing(row["state"], _look_at(subject, row["kind"], row["code"]), **about)
        elif row["state"] == DeviceState.WARNING:
            yield warning("warning", _look_at(subject, row["kind"], row["code"]), **about)
        else:
            well += row["state"] == DeviceState.OK
    silent = sum(row["state"] in (None, DeviceState.UNKNOWN) for row in rows)
    if not rows:
        yield skipped()
    elif silent == len(rows):
        yield unknown("silent", subject.restart("devices"), n=silent)
    else:
        yield ok("ok", well=well, of=len(rows))


def _look_at(subject: Subject, kind: str, code: str) -> str:
    known = {"printer": f"printer status {quote(code)}", "sign": "sign status"}
    words = known.get(kind, "alert list")
    return subject.motcua(words)


def _place(subject: Subject) -> Iterator[Found]:
    """Whether each line of the centre file is there and the device service may open it. A printer
    in the network that works is not asked: many take one connection only."""
    store = subject.store
    lines: dict[str, list[str]] = {}
    for kind in _KINDS:
        for row in view.read_devices(store, kind):
            address = row.get("bus") or row.get("url")
            if address:
                lines.setdefault(line_of(address), []).append(row["code"])
    if not lines:
        yield skipped()
        return
    with subject.read() as connection:
        well = {row["code"] for row in measures.devices(connection) if row["state"] == "ok"}
    driver = _driver(subject)
    ask = {line for line, codes in lines.items() if not well.issuperset(codes)}
    with ThreadPoolExecutor(8) as hands:
        asked = hands.map(lambda line: (line, _reached(subject, line, driver)), ask)
        found = dict(asked)
    wrong = [(line, one) for line, one in sorted(found.items()) if one is not None]
    for line, (case, remedy) in wrong:
        yield failing(case, remedy, line=line, devices=", ".join(sorted(set(lines[line]))))
    if not wrong:
        yield ok("ok", n=len(lines))


def _reached(subject: Subject, line: str, driver: Driver) -> tuple[str, str] | None:
    """What is wrong with a line, and what to type."""
    if (net := _NET.match(line)) is not None:
        host, port = net["host"].strip("[]"), int(net["port"])
        try:
            socket.create_connection((host, port), _CONNECT_S).close()
        except OSError:
            return "unreached", f"ping -c 3 {host}"
        return None
    if (usb := _USB.fullmatch(line)) is not None:
        return (
            None
            if _plugged_in(subject, *usb.groups())
            else ("unplugged", subject.motcua("devices find"))
        )
    path = subject.at(re.sub(r"^(?:serial|usb|file)://", "", line))
    try:
        about = path.stat()
    except OSError:
        return "absent", subject.motcua("devices find")
    if not driver.may(about):
        return "closed", f"sudo usermod -aG {_group(about.st_gid)} motcua"
    return None


def _plugged_in(subject: Subject, vendor: str, product: str, serial: str | None) -> bool:
    wanted = (vendor.lower(), product.lower())
    for device in subject.at("/sys/bus/usb/devices").glob("*"):
        said = [_word(device / name) for name in ("idVendor", "idProduct", "serial")]
        if (said[0], said[1]) == wanted and serial in (None, said[2]):
            return True
    return False


def _word(file: Path) -> str:
    try:
        return file.read_text().strip()
    except OSError:
        return ""


def _group(number: int) -> str:
    import grp

    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)


def _driver(subject: Subject) -> Driver:
    """The device service as the kernel knows it, while it runs."""
    with subject.read() as connection:
        pids = [row["pid"] for row in support.processes(connection) if row["name"] == "devices"]
    for pid in pids:
        with suppress(OSError):
            lines = Path("/proc", str(pid), "status").read_text().splitlines()
            said = {name: rest.split() for name, _, rest in (line.partition(":") for line in lines)}
            groups = {int(word) for word in (*said["Groups"], said["Gid"][0])}
            return Driver(int(said["Uid"][0]), frozenset(groups))
    about = subject.folder.stat()
    return Driver(about.st_uid, frozenset({about.st_gid, *_groups_of_unit(subject)}))


def _groups_of_unit(subject: Subject) -> set[int]:
    """What the service will have when it is started."""
    import grp

    said = subject.text(f"{UNITS}/motcua-devices.service") or ""
    named = re.findall(r"^SupplementaryGroups=(.*)", said, re.MULTILINE)
    found = set()
    for name in " ".join(named).split():
        with suppress(KeyError):
            found.add(grp.getgrnam(name).gr_gid)
    return found or set(os.getgroups())


def _sound(subject: Subject) -> Iterator[Found]:
    speakers = view.read_devices(subject.store, "speaker")
    if not speakers:
        yield skipped()
        return
    wrong = False
    for program, package in _players(subject, [row["device"] for row in speakers]):
        wrong = True
        yield failing("no_player", f"sudo apt-get install -y {package}", program=program)
    cards = subject.text("/proc/asound/cards")
    plays_here = any(not row["device"].startswith(_PULSE) for row in speakers)
    if plays_here and not re.search(r"^\s*\d+ \[", cards or "", re.MULTILINE):
        wrong = True
        yield failing("no_card", "aplay -l; lspci | grep -i audio")
    if not wrong:
        yield ok("ok", n=len(speakers))


def _players(subject: Subject, devices: list[str]) -> Iterator[tuple[str, str]]:
    """Programs that are missing, each with its package."""
    path = subject.environment.get("PATH")
    if (
        not all(one.startswith(_PULSE) for one in devices)
        and shutil.which("aplay", path=path) is None
    ):
        yield "aplay", "alsa-utils"
    if any(one.startswith(_PULSE) for one in devices) and shutil.which("paplay", path=path) is None:
        yield "paplay", "pulseaudio-utils"


def _clips(subject: Subject) -> Iterator[Found]:
    speakers = view.read_devices(subject.store, "speaker")
    if not speakers:
        yield skipped()
        return
    from hardware.service import VOICE
    from hardware.voice import clips
    from hardware.voice.sentences import LANGUAGES

    folder = subject.folder / VOICE
    wrong = [one for lang in LANGUAGES for one in clips.check(folder, lang)]
    remedy = subject.motcua("voice build")
    if not folder.is_dir():
        install = "sudo apt-get install -y espeak-ng && "
        yield warning("absent", (install if shutil.which("espeak-ng") is None else "") + remedy)
    elif wrong:
        yield warning("wrong", f"{subject.motcua('voice check')}; {remedy}", n=len(wrong))
    else:
        yield ok()


CHECKS = (
    Check("devices.service", _service, needs_store=True),
    Check("devices.state", _state, needs_store=True),
    Check("devices.place", _place, needs_store=True),
    Check("devices.sound", _sound, needs_store=True),
    Check("devices.clips", _clips, needs_store=True),
)
