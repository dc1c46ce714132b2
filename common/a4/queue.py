"""One paper through a print queue, and what becomes of it there.

What is told is what the queue says, and no more: `DONE` is what it calls completed. Where nobody
can say any more whether the paper was printed, that is told too; nothing is ever sent a second
time by itself.
"""

from __future__ import annotations

import http.client
import re
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from common.a4 import ipp
from common.a4.ipp import Attribute, Operation, Tag
from common.a4.progress import ENDS, Progress, Stage

PATIENCE_S = 20.0
"""How long a queue may take to answer."""

FOLLOWED_S = 600.0
"""How long a paper is followed; after that it is the queue's alone."""

LOOK_S = 1.0

_TRIES = 5
"""So many times in a row a queue that has the paper may give no answer."""

_USER = "motcua"
_PORT = 631

_PENDING, _HELD, _PROCESSING, _STOPPED, _CANCELLED, _ABORTED, _COMPLETED = range(3, 10)
_NO_SUCH, _NOT_TAKEN = (0x0406, 0x0411), (0x0506, 0x0508)
_WRONG_FORMAT = 0x040A

_WORD = re.compile(r"[a-z0-9.-]{1,60}")
_SEVERITY = re.compile(r"-(report|warning|error)$")


class _NoAnswer(Exception):
    """The queue gave none. `asked`: the whole question had been sent."""

    def __init__(self, *, asked: bool) -> None:
        super().__init__()
        self.asked = asked


def queue_name(url: str) -> str:
    """What people call it: the last part of its address."""
    path = urlsplit(url).path.rstrip("/")
    name = path.rpartition("/")[2]
    return name if name and name != "print" else (urlsplit(url).hostname or url)


def printed(
    url: str, pdf: bytes, title: str, *, sleep: Callable[[float], None] = time.sleep
) -> Iterator[Progress]:
    """Send a paper to the queue `ipp://host/printers/NAME` and tell how it comes out.

    Args:
        title: what the queue shows and logs: the kind of paper, nothing of what stands on it.

    Yields:
        Each change once; the last one is of `ENDS`.
    """
    queue = _Queue(url)
    try:
        said = queue.send(pdf, title)
    except _NoAnswer as error:
        yield Progress(Stage.UNSURE if error.asked else Stage.UNREACHED)
        return
    job = said.number("job-id")
    if not said.is_good:
        yield Progress(_refused(said.status))
    elif job is None:
        yield Progress(Stage.UNSURE)
    else:
        yield from _followed(queue, job, sleep)


def _followed(queue: _Queue, job: int, sleep: Callable[[float], None]) -> Iterator[Progress]:
    until = time.monotonic() + FOLLOWED_S
    now = Progress(Stage.WAITING, job)
    yield now
    silent = 0
    while time.monotonic() < until:
        try:
            found, silent = queue.stands(job), 0
        except _NoAnswer:
            silent += 1
            if silent == _TRIES:
                yield Progress(Stage.UNSURE, job)
                return
        else:
            if found != now:
                now = found
                yield now
            if now.stage in ENDS:
                return
        sleep(LOOK_S)
    yield Progress(Stage.LEFT, job, now.why)


def _refused(status: int) -> Stage:
    if status in _NO_SUCH:
        return Stage.NO_QUEUE
    if status == _WRONG_FORMAT:
        return Stage.FORMAT
    return Stage.NOT_TAKEN


class _Queue:
    """A queue at its address; a connection for each question, since a printer may hang up."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host, self._port = parts.hostname or "localhost", parts.port or _PORT
        self._path = parts.path or "/"
        self._uri = f"ipp://{self._host}:{self._port}{self._path}"
        self._asked = 0

    def send(self, pdf: bytes, title: str) -> ipp.Answer:
        about = (
            *self._about(),
            Attribute("job-name", Tag.NAME, (title,)),
            Attribute("document-format", Tag.FORMAT, ("application/pdf",)),
        )
        wishes = (
            Attribute("media", Tag.KEYWORD, ("iso_a4_210x297mm",)),
            Attribute("print-scaling", Tag.KEYWORD, ("none",)),
        )
        return self._ask(Operation.PRINT_JOB, about, wishes, pdf)

    def stands(self, job: int) -> Progress:
        """How the job stands now."""
        about = (
            *self._about(Attribute("job-id", Tag.INTEGER, (job,))),
            Attribute("requested-attributes", Tag.KEYWORD, ("job-state", "job-state-reasons")),
        )
        said = self._ask(Operation.GET_JOB, about)
        state = said.number("job-state")
        if said.status in _NO_SUCH:  # it is over, and the queue keeps no history
            return Progress(Stage.UNSURE, job)
        match state:
            case None:
                raise _NoAnswer(asked=True)
            case n if n == _COMPLETED:
                return Progress(Stage.DONE, job)
            case n if n == _CANCELLED:
                return Progress(Stage.CANCELLED, job)
            case n if n == _ABORTED:
                return Progress(Stage.FAILED, job, _plain(said.words("job-state-reasons")))
        why = self._troubles()
        if why or state in (_STOPPED, _HELD):
            return Progress(Stage.HELD_UP, job, why)
        return Progress(Stage.PRINTING if state == _PROCESSING else Stage.WAITING, job)

    def _troubles(self) -> tuple[str, ...]:
        """What the printer says is in its way; remarks are left out."""
        wanted = ("printer-state", "printer-state-reasons")
        about = (*self._about(), Attribute("requested-attributes", Tag.KEYWORD, wanted))
        said = self._ask(Operation.GET_PRINTER, about)
        words = said.words("printer-state-reasons")
        stopped = said.number("printer-state") == 5
        loud = tuple(word for word in words if word.endswith("-error") or word == "paused")
        return _plain(loud or (words if stopped else ()))

    def _about(self, *own: Attribute) -> tuple[Attribute, ...]:
        target = Attribute("printer-uri", Tag.URI, (self._uri,))
        return target, *own, Attribute("requesting-user-name", Tag.NAME, (_USER,))

    def _ask(
        self,
        operation: Operation,
        about: tuple[Attribute, ...],
        wishes: tuple[Attribute, ...] = (),
        document: bytes = b"",
    ) -> ipp.Answer:
        self._asked += 1
        body = ipp.request(operation, self._asked, about, wishes) + document
        line = http.client.HTTPConnection(self._host, self._port, timeout=PATIENCE_S)
        try:
            line.connect()
        except OSError:
            raise _NoAnswer(asked=False) from None
        try:
            line.request("POST", self._path, body, {"Content-Type": "application/ipp"})
            said = line.getresponse()
            data = said.read()
            if said.status == http.client.NOT_FOUND:
                return ipp.Answer(_NO_SUCH[0])
            if said.status != http.client.OK:
                return ipp.Answer(_NOT_TAKEN[0])
            return ipp.answer(data)
        except (OSError, http.client.HTTPException, ipp.Garbled):
            raise _NoAnswer(asked=True) from None
        finally:
            line.close()


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    """Keywords, without their severity; what is none is left out, since it comes from outside."""
    found = (_SEVERITY.sub("", word) for word in words if _WORD.fullmatch(word))
    return tuple(dict.fromkeys(word for word in found if word not in ("none", "job-printing")))
