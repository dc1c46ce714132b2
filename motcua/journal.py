"""The log of a service: codes and numbers, for the journal of the machine or for whoever reads its
standard error.

A record is an event (`alert.opened`) with fields. A field is a code, a number or a traceback; what
does not look like a code is left out, so that no words that somebody typed can get into a log,
whoever calls. The journal is spoken to in its own datagram protocol
(https://systemd.io/JOURNAL_NATIVE_PROTOCOL/), without its library.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import re
import socket
import struct
import sys
from array import array
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from common.tui.crash import told

SOCKET = Path("/run/systemd/journal/socket")
"""Where the journal listens, on machines that have one."""

NOTICE = 25
"""Between INFO and WARNING: something that somebody may look for, and nothing wrong."""

_PRIORITY = {
    logging.CRITICAL: 2,
    logging.ERROR: 3,
    logging.WARNING: 4,
    NOTICE: 5,
    logging.INFO: 6,
    logging.DEBUG: 7,
}
_FIELDS = "motcua_fields"
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:+-]{0,79}", re.ASCII)
_LEFT_OUT = "-"

Field = str | int | float | bool | None


class Log:
    """The log of one service."""

    def __init__(self, name: str, handler: logging.Handler) -> None:
        self._logger = logging.Logger(f"motcua-{name}", logging.INFO)
        self._logger.addHandler(handler)
        self._handler = handler
        self.beside_answers = isinstance(handler, LineHandler)
        """Whether it goes where the command line says what is wrong, too."""

    def say(self, event: str, level: int = logging.INFO, **fields: Field) -> None:
        """Keep that something happened; it never fails and never waits long."""
        self._logger.log(level, event, extra={_FIELDS: fields})

    def crash(self, error: BaseException) -> None:
        """Keep an error that nobody expected: where, and of which kind."""
        self._logger.error("crash", exc_info=error, extra={_FIELDS: {}})

    def take_over(self) -> None:
        """Let the libraries' warnings go the same way: of which of them and from where, without
        their words."""
        root = logging.getLogger()
        root.handlers[:] = [self._handler]
        root.setLevel(logging.WARNING)

    def give_back(self) -> None:
        """Undo that, and close."""
        root = logging.getLogger()
        if self._handler in root.handlers:
            root.removeHandler(self._handler)
        self._handler.close()


class TroubleLog:
    """Says once that the store is lost, and once that it is back, however often it is looked at."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._code: str | None = None

    def lost(self, code: str) -> None:
        """It cannot be read or written, by this code."""
        if code != self._code:
            self._log.say("store.trouble", logging.ERROR, code=code)
        self._code = code

    def found(self) -> None:
        """It can."""
        if self._code is not None:
            self._log.say("store.recovered", NOTICE, code=self._code)
        self._code = None


def opened(name: str, environment: Mapping[str, str] = os.environ) -> Log:
    """The log of service `name`: into the journal where there is one, else a line of JSON for each
    record on standard error. A terminal gets nothing: it shows what a person asked for.

    `MOTCUA_LOG` chooses: `journal`, `stderr`, `none`, or the path of a socket.
    """
    wanted = environment.get("MOTCUA_LOG", "")
    if wanted in ("", "journal") and SOCKET.exists():
        return Log(name, JournalHandler(f"motcua-{name}", SOCKET))
    if wanted.startswith("/"):
        return Log(name, JournalHandler(f"motcua-{name}", Path(wanted)))
    if wanted == "none" or (not wanted and sys.stderr.isatty()):
        return Log(name, logging.NullHandler())
    return Log(name, LineHandler(f"motcua-{name}"))


def fields_of(record: logging.LogRecord) -> dict[str, str | int | float | bool]:
    """What is kept of a record. Of one that is not ours only who said it, and how grave it is."""
    ours = getattr(record, _FIELDS, None)
    if ours is None:
        fields: dict[str, Field] = {"event": "library.warning", "library": record.name}
    else:
        fields = {"event": record.msg, **ours}
    kept = {name: _kept(value) for name, value in fields.items() if value is not None}
    if record.exc_info and record.exc_info[1] is not None:
        kept["traceback"] = told(record.exc_info[1])
    return kept


def _kept(value: Field) -> str | int | float | bool:
    if isinstance(value, str):
        return value if _CODE.fullmatch(value) else _LEFT_OUT
    return _LEFT_OUT if value is None else value


def _message(fields: Mapping[str, object]) -> str:
    """One line for people: the event, and its fields but for long ones."""
    shown = [f"{name}={value}" for name, value in fields.items() if name not in _NOT_IN_LINE]
    return " ".join([str(fields["event"]), *shown])


_NOT_IN_LINE = ("event", "traceback")


class LineHandler(logging.Handler):
    """A line of JSON for each record."""

    def __init__(self, name: str, stream: TextIO | None = None) -> None:
        super().__init__()
        self._name = name
        self._stream = stream

    def emit(self, record: logging.LogRecord) -> None:
        """Write it; whoever no longer reads is no reason to fail."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "from": self._name,
            "priority": _priority(record.levelno),
            **fields_of(record),
        }
        stream = self._stream or sys.stderr
        try:
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")
            stream.flush()
        except (OSError, ValueError):
            pass


class JournalHandler(logging.Handler):
    """Speaks to the journal. While that cannot be had, lines of JSON stand in for it."""

    def __init__(self, name: str, place: Path) -> None:
        super().__init__()
        self._name = name
        self._place = str(place)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.setblocking(False)  # a full journal holds nobody up
        self._instead = LineHandler(name)

    def emit(self, record: logging.LogRecord) -> None:
        """Send it, through a sealed file in memory where it is too long for a datagram."""
        fields = fields_of(record)
        datagram = b"".join(
            [
                encoded("MESSAGE", _message(fields)),
                encoded("PRIORITY", str(_priority(record.levelno))),
                encoded("SYSLOG_IDENTIFIER", self._name),
                *(encoded(f"MOTCUA_{name.upper()}", str(value)) for name, value in fields.items()),
            ]
        )
        try:
            self._send(datagram)
        except OSError:
            self._instead.emit(record)

    def _send(self, datagram: bytes) -> None:
        try:
            self._socket.sendto(datagram, self._place)
        except OSError as error:
            if error.errno not in (errno.EMSGSIZE, errno.ENOBUFS):
                raise
            self._send_file(datagram)

    def _send_file(self, content: bytes) -> None:
        handle = os.memfd_create("motcua-log", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        try:
            with os.fdopen(os.dup(handle), "wb") as file:
                file.write(content)
            _seal(handle)
            passed = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array("i", [handle]))]
            self._socket.sendmsg([], passed, 0, self._place)
        finally:
            os.close(handle)

    def close(self) -> None:
        """Let the socket go."""
        self._socket.close()
        super().close()


def encoded(name: str, value: str) -> bytes:
    """A field as the journal takes it: a line, or with its length before it where the value has
    several."""
    content = value.encode("utf-8", "backslashreplace")
    if b"\n" in content:
        return name.encode() + b"\n" + struct.pack("<Q", len(content)) + content + b"\n"
    return name.encode() + b"=" + content + b"\n"


def _seal(handle: int) -> None:
    """Nobody may change what was passed on: the journal asks for it."""
    import fcntl

    seals = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE | fcntl.F_SEAL_SEAL
    fcntl.fcntl(handle, fcntl.F_ADD_SEALS, seals)


def _priority(level: int) -> int:
    """As syslog counts: 2 is critical, 6 is for information."""
    return next((syslog for least, syslog in _PRIORITY.items() if level >= least), 7)
