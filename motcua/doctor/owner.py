"""Root sees more and must not touch the store: what root writes would be closed to the services.
So what only root can see is looked at first, and then root becomes whom the hall belongs to."""

from __future__ import annotations

import ctypes
import os
import pwd

from motcua.doctor.fonts import letters_of_consoles
from motcua.doctor.subject import Subject

_PR_SET_DUMPABLE = 4
"""prctl(2): a program that changed its user is else a stranger to its own `/proc/self`."""


def look_as_root(subject: Subject) -> None:
    """The fonts of consoles: as anybody else it finds out that it may not ask."""
    subject.consoles = letters_of_consoles(subject.root)


def become_owner(subject: Subject) -> None:
    """For good. Nothing happens to anybody but root, or where the hall is root's."""
    if os.geteuid() != 0 or subject.data is None or not subject.data.exists():
        return
    about = subject.data.stat()
    if about.st_uid == 0:
        return
    try:
        os.initgroups(pwd.getpwuid(about.st_uid).pw_name, about.st_gid)
    except KeyError:
        os.setgroups([])
    os.setgid(about.st_gid)
    os.setuid(about.st_uid)
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)
