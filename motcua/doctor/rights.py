"""Whom files belong to, who may read what, the two keys, and the fence around SSH."""

from __future__ import annotations

import os
from collections.abc import Iterator
from fnmatch import fnmatch
from shlex import quote

from common.domain.access import findings, of_people
from common.domain.refusal import Trouble
from common.store import access, seal_key
from common.store.facts import FULL
from common.store.queries import doctor
from common.store.sqlite import Connection
from common.store.vault import keyfile, people
from common.views.people import working
from motcua.doctor.model import Check, Found, failing, ok, skipped, unknown, warning
from motcua.doctor.subject import Subject

_SSHD, _FENCE = "/etc/ssh/sshd_config", "/etc/ssh/sshd_config.d/50-motcua.conf"
_SHELL = "/usr/local/lib/motcua/station-shell"

_OF_ROOT = "root_owner"
"""Nothing fails by it, but one mistake is enough then."""


def _files(subject: Subject) -> Iterator[Found]:
    facts = access.look(subject.folder)
    wrong = findings(facts)
    for one in wrong:
        found = warning if one.code == _OF_ROOT else failing
        remedy = one.remedy if one.code == _OF_ROOT else f"sudo {one.remedy}"
        yield found("wrong", remedy, access=one.code, path=one.path, about=one.about)
    if not wrong:
        yield ok("ok", n=len(facts.seen))


def _key(subject: Subject) -> Iterator[Found]:
    """The file beside the data that opens people's data."""
    with subject.read() as connection:
        sealed_with = people.sealing_id_of(connection)
        is_needed = _keeps_people(subject, connection)
    if not is_needed and sealed_with is None and not keyfile.place(subject.folder).exists():
        yield skipped()
        return
    try:
        keys = keyfile.read(subject.folder)
    except Trouble as trouble:
        place = keyfile.place(subject.folder)
        if trouble.code == "key_unreadable":
            yield unknown("unreadable", subject.motcua("key check"), path=place)
        else:
            yield failing("wrong", _key_remedy(subject, trouble.code), trouble=trouble)
        return
    if sealed_with is not None and keys.find(sealed_with) is None:
        yield failing("other", subject.motcua("key check"), path=keys.file, needed=sealed_with)
    else:
        yield ok("ok", path=keys.file)


def _keeps_people(subject: Subject, connection: Connection) -> bool:
    if any(one.intake == FULL for one in subject.store.centre().services.values()):
        return True
    return doctor.keeps_people(connection)


def _key_remedy(subject: Subject, code: str) -> str:
    place = keyfile.place(subject.folder)
    beside = subject.folder.resolve()
    return {
        "key_open_to_all": f"sudo chmod o= {quote(str(place))}",
        "key_inside": f"sudo mv {quote(str(place))} {quote(f'{beside}.key')}",
        "key_missing": subject.motcua("key restore"),
        "key_damaged": subject.motcua("key restore"),
    }.get(code, subject.motcua("key check"))


def _seal_key(subject: Subject) -> Iterator[Found]:
    """What signs the seals. Made at the first seal, and never silently made anew."""
    with subject.read() as connection:
        signed = doctor.is_signed(connection)
    keys = seal_key.folder(subject.folder)
    file = keys / seal_key.FILE
    if not signed:
        yield skipped()
    elif seal_key.read(keys) is not None:
        yield ok("ok", path=file)
    elif file.exists() and not os.access(file, os.R_OK):
        yield unknown("unreadable", f"sudo ls -l {quote(str(file))}", path=file)
    else:
        remedy = f"sudo install -m 600 -o motcua -g motcua COPY {quote(str(file))}"
        yield failing("missing", remedy, path=file)


def _pins(subject: Subject) -> Iterator[Found]:
    found = of_people(working(subject.store))
    nobody = [one for one in found if one.code == "screen_open"]
    if nobody:
        yield warning("open", nobody[0].remedy.replace("motcua ", subject.motcua(""), 1))
    elif found:
        remedy = subject.motcua(found[0].remedy.removeprefix("motcua "))
        yield warning("missing", remedy, n=len(found))
    else:
        yield ok()


def _ssh(subject: Subject) -> Iterator[Found]:
    """What fences in the terminals that come over SSH counts only where sshd reads it."""
    if not subject.at(_FENCE).exists() or not subject.at("/usr/sbin/sshd").exists():
        yield skipped()
        return
    wrong = False
    if not _reads_fence(subject.at(_SSHD).read_text("utf-8", "replace")):
        wrong = True
        line = "Include /etc/ssh/sshd_config.d/*.conf"
        remedy = f"sudo sed -i '1i {line}' {_SSHD} && sudo systemctl reload ssh"
        yield failing("unread", remedy, path=_FENCE)
    passwd = (line.split(":") for line in (subject.text("/etc/passwd") or "").splitlines())
    shell = next((row[-1] for row in passwd if row[0] == "motcua"), _SHELL)
    if shell != _SHELL:
        wrong = True
        yield failing("shell", f"sudo usermod --shell {_SHELL} motcua", shell=shell)
    if not wrong:
        yield ok()


def _reads_fence(config: str) -> bool:
    """Whether sshd_config(5) takes our file in, and not only for some who come."""
    for line in config.splitlines():
        word, _, rest = line.strip().partition(" ")
        if word.lower() == "match":
            return False
        if word.lower() == "include" and any(fnmatch(_FENCE, one) for one in rest.split()):
            return True
    return False


CHECKS = (
    Check("rights.files", _files, needs_data=True),
    Check("rights.key", _key, needs_store=True),
    Check("rights.seal_key", _seal_key, needs_store=True),
    Check("rights.pins", _pins, needs_store=True),
    Check("rights.ssh", _ssh),
)
