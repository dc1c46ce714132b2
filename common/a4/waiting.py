"""A paper that waits in the memory of a program for the computer of the officer who asked for it.

It is fetched over a socket that has no file, by a program of the same user, once, and only from the
address that the officer's own session comes from. After some minutes it is gone.
"""

from __future__ import annotations

import hashlib
import os
import socket
import struct
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from common.a4.progress import Progress, Stage
from common.domain.refusal import Refusal

WAITS_S = 300.0
"""How long it may be fetched."""

_LOOK_S = 1.0
_PATIENCE_S = 30.0
_LONGEST = 200
_TAKE, _LEAVE, _GOT = b"take ", b"leave\n", b"got\n"
_CREDENTIALS = "3i"


def caller(environment: Mapping[str, str]) -> str | None:
    """The address of the computer that an SSH session comes from; None without one."""
    return next(iter(environment.get("SSH_CONNECTION", "").split()), None)


def place_of(folder: Path, desk: str) -> str:
    """The name under which papers wait for one desk of one hall."""
    hall = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    return f"motcua-a4-{hall}-{desk}"


def held(place: str, address: str, pdf: bytes) -> Iterator[Progress]:
    """Let it be fetched from `address`. A paper that waits at the same place gives way.

    Yields:
        READY, then FETCHED or EXPIRED; FAILED where somebody else has the place.
    """
    parent, until = os.getppid(), time.monotonic() + WAITS_S
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        if not _opened(door, place):
            yield Progress(Stage.FAILED)
            return
        door.listen(4)
        door.settimeout(_LOOK_S)
        yield Progress(Stage.READY)
        while time.monotonic() < until and os.getppid() == parent:
            with suppress(OSError):
                line, _ = door.accept()
                with line:
                    line.settimeout(_PATIENCE_S)
                    match _served(line, address, pdf):
                        case None:
                            continue
                        case stage:
                            yield Progress(stage)
                            return
    yield Progress(Stage.EXPIRED)


def _opened(door: socket.socket, place: str) -> bool:
    for _ in range(20):
        try:
            door.bind(f"\0{place}")
        except OSError:
            _ask_to_leave(place)
            time.sleep(0.1)
        else:
            return True
    return False


def _ask_to_leave(place: str) -> None:
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(_LOOK_S)
        line.connect(f"\0{place}")
        line.sendall(_LEAVE)


def _served(line: socket.socket, address: str, pdf: bytes) -> Stage | None:
    """One visitor: how it ends with them, None to wait for another."""
    if not _is_ours(line):
        return None
    asked = line.recv(_LONGEST)
    if asked == _LEAVE:
        return Stage.EXPIRED
    if asked != _TAKE + address.encode() + b"\n":
        line.sendall(b"no\n")
        return None
    line.sendall(b"%d\n" % len(pdf) + pdf)
    return Stage.FETCHED if line.recv(_LONGEST) == _GOT else None


def _is_ours(line: socket.socket) -> bool:
    """Whether a program of the same user is at the other end."""
    data = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize(_CREDENTIALS))
    _, user, _ = struct.unpack(_CREDENTIALS, data)
    return bool(user == os.geteuid())


def fetch(place: str, address: str | None, out: Callable[[bytes], object]) -> None:
    """Hand `out` the paper that waits at this place for this address. Only when `out` has taken all
    of it is it gone: after a line that broke it may be fetched again.

    Raises:
        Refusal: `paper_none_waits`; `paper_elsewhere` where it waits for another computer.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        try:
            line.settimeout(_PATIENCE_S)
            line.connect(f"\0{place}")
            pdf = _asked(line, address or "") if _is_ours(line) else b""
        except OSError:
            raise Refusal("paper_none_waits") from None
        if not pdf:
            raise Refusal("paper_none_waits")
        out(pdf)
        with suppress(OSError):
            line.sendall(_GOT)


def _asked(line: socket.socket, address: str) -> bytes:
    """All of it, or nothing."""
    line.sendall(_TAKE + address.encode() + b"\n")
    with line.makefile("rb") as stream:
        head = stream.readline(_LONGEST).strip()
        if head == b"no":
            raise Refusal("paper_elsewhere")
        size = int(head) if head.isdigit() else 0
        pdf = stream.read(size)
    return pdf if len(pdf) == size else b""
