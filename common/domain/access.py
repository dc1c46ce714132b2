"""Whom the files of a hall belong to and who may touch them: what is wrong, and what to type.

Pure: who looks hands over what there is. Everything belongs to the user that the programs run as;
the group may read and write where nobody else is in it; others have no right at all.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from shlex import quote

from common.domain.actor import PERMISSIONS, Role

ROOT = 0


class What(StrEnum):
    """What a file is for the hall."""

    FOLDER = "folder"  # the data folder
    STORE = "store"
    LOCK = "lock"
    HIGH_WATER = "high_water"
    LOG = "log"
    BACKUPS = "backups"
    BACKUP = "backup"
    KEY = "key"  # opens people's data
    KEYS = "keys"  # the folder of the seal key
    SEAL_KEY = "seal_key"
    PARENT = "parent"  # the folder that one of these lies in


_SECRET = frozenset({What.SEAL_KEY, What.KEYS})
"""Nobody but their owner: whoever reads the seal key can sign what they like."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A file or folder: `owner` and `group` are ids, `mode` its permission bits."""

    path: str
    what: What
    owner: int
    group: int
    mode: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What there is. `owner` is the id that everything should belong to, that of the data `folder`;
    `users` are the names of ids, `groups` the names of groups by theirs, `members` who is in them.
    `programs` have the store open, each with the id that it runs as. `inside` are keys, each
    with the folder that it lies in and should not: that of the data or of the backups."""

    folder: str
    owner: int
    seen: tuple[Seen, ...]
    users: Mapping[int, str]
    groups: Mapping[int, str]
    members: Mapping[int, tuple[str, ...]]
    programs: tuple[tuple[int, int], ...]
    inside: tuple[tuple[What, str, str], ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here today, and whether they have a PIN."""

    code: str
    role: Role
    pin_set: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong. `remedy` is what an administrator types; `about` is the program,
    group or user that it is about, where the path does not say it."""

    code: str
    path: str
    remedy: str
    about: str = ""


def findings(facts: Facts) -> tuple[Finding, ...]:
    """Everything that is wrong, in the order in which it is best set right."""
    return (
        *_root(facts),
        *_inside(facts),
        *_owners(facts),
        *_rights(facts),
        *_groups(facts),
        *_parents(facts),
    )


def of_people(people: Sequence[Person]) -> tuple[Finding, ...]:
    """Who has no PIN: they can neither take up duty nor sign in. While that is so of everybody who
    may control the hall, its screen is open to all."""
    signers = [one for one in people if one.role in PERMISSIONS["session.start"]]
    found = []
    if not any(one.pin_set for one in signers):
        who = signers[0].code if signers else "CODE"
        remedy = f"motcua officer set-pin {quote(who)}"
        if not signers:
            remedy = f"motcua officer add {who} NAME --role supervisor && {remedy}"
        found.append(Finding("screen_open", "", remedy))
    return (
        *found,
        *(
            Finding("pin_none", "", f"motcua officer set-pin {quote(one.code)}", one.code)
            for one in people
            if not one.pin_set
        ),
    )


def _root(facts: Facts) -> Iterator[Finding]:
    """A program with every right there is needs only one mistake."""
    if facts.owner == ROOT:
        make = "useradd --system --user-group --shell /usr/sbin/nologin motcua"
        own = f"chown -R motcua: {quote(facts.folder)}"
        yield Finding("root_owner", facts.folder, f"{make} && {own}")
    for pid, user in facts.programs:
        if user == ROOT and facts.owner != ROOT:
            again = f"kill {pid} && runuser -u {_user(facts, facts.owner)} -- motcua …"
            yield Finding("root_program", "", again, str(pid))


def _inside(facts: Facts) -> Iterator[Finding]:
    """Beside the data folder is where the key is looked for unless somebody says otherwise."""
    beside = facts.folder.rstrip("/")
    for what, path, folder in facts.inside:
        remedy = f"mv {quote(path)} {quote(f'{beside}.key')}"
        if what is What.SEAL_KEY:
            keys = quote(f"{beside}.keys")
            remedy = f"mkdir -m 700 {keys} && mv {quote(path)} {keys}/ && export MOTCUA_KEYS={keys}"
        yield Finding("key_inside", path, remedy, folder)


def _owners(facts: Facts) -> Iterator[Finding]:
    for one in facts.seen:
        if one.what is not What.PARENT and one.owner != facts.owner:
            user = _user(facts, facts.owner)
            yield Finding(
                "owner", one.path, f"chown {user} {quote(one.path)}", _user(facts, one.owner)
            )


def _rights(facts: Facts) -> Iterator[Finding]:
    """What others may, and at keys what the group may."""
    for one in facts.seen:
        if one.what is What.PARENT:
            continue
        if one.mode & stat.S_IRWXO:
            yield Finding("others", one.path, f"chmod o= {quote(one.path)}")
        if one.what in _SECRET and one.mode & stat.S_IRWXG:
            yield Finding("group_secret", one.path, f"chmod g= {quote(one.path)}")
        if one.what is What.KEY and one.mode & (stat.S_IWGRP | stat.S_IXGRP):
            yield Finding("group_secret", one.path, f"chmod g-wx {quote(one.path)}")


def _groups(facts: Facts) -> Iterator[Finding]:
    """Somebody else in a group that may do something."""
    with_rights = {
        one.group: one.path
        for one in reversed(facts.seen)
        if one.mode & stat.S_IRWXG and one.what is not What.PARENT
    }
    for group, path in sorted(with_rights.items()):
        name = facts.groups.get(group, str(group))
        for member in facts.members.get(group, ()):
            if member != _user(facts, facts.owner):
                yield Finding("member", path, f"gpasswd -d {quote(member)} {quote(name)}", member)


def _parents(facts: Facts) -> Iterator[Finding]:
    """Who may write to the folder that a thing lies in may put another in its place."""
    for one in facts.seen:
        if one.what is What.PARENT and one.mode & stat.S_IWOTH and not one.mode & stat.S_ISVTX:
            yield Finding("parent_open", one.path, f"chmod o-w {quote(one.path)}")


def _user(facts: Facts, user: int) -> str:
    return facts.users.get(user, str(user))
