"""What a printing probe found out about each printer, kept for as long as it has the same address.

Whatever a printer says of itself is no evidence; only a probe that put rows on paper is.
"""

from __future__ import annotations

from dataclasses import dataclass

from common.store.outbox import DEVICES
from common.store.sqlite import Connection
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Probe:
    """`process_id`: it answers GS ( H once it has printed; `queued_status`: so it does GS r;
    `auto_status`: it tells changes by itself; `answers`: its four status bytes in hexadecimal."""

    process_id: bool
    queued_status: bool
    auto_status: bool
    answers: str | None

    @property
    def proved(self) -> str:
        """The surest fence, as the centre file would name it."""
        if self.process_id:
            return "process_id"
        return "status" if self.queued_status else "none"


@dataclass(frozen=True, slots=True)
class Probed:
    """A probe and when it was made, UTC ms."""

    at: int
    probe: Probe


def keep(store: Store, printer: str, url: str, probe: Probe) -> None:
    """Keep the newest probe of a printer, and tell everybody."""
    with store.transaction(DEVICES, "printer.probe") as tx:
        tx.run(
            "INSERT INTO printer_probe (printer, url, at, process_id, queued_status, auto_status,"
            " answers) VALUES (:printer, :url, :now, :process_id, :queued_status, :auto_status,"
            " :answers) ON CONFLICT (printer) DO UPDATE SET url = excluded.url, at = excluded.at,"
            " process_id = excluded.process_id, queued_status = excluded.queued_status,"
            " auto_status = excluded.auto_status, answers = excluded.answers",
            printer=printer,
            url=url,
            now=tx.now,
            process_id=int(probe.process_id),
            queued_status=int(probe.queued_status),
            auto_status=int(probe.auto_status),
            answers=probe.answers,
        )
        tx.event("printer.probed", subject=printer, fence=probe.proved, answers=probe.answers)


def read(connection: Connection, printer: str, url: str) -> Probed | None:
    """The newest probe of the printer at this address; another address is another printer."""
    row = connection.execute(
        "SELECT at, process_id, queued_status, auto_status, answers FROM printer_probe"
        " WHERE printer = :printer AND url = :url",
        {"printer": printer, "url": url},
    ).fetchone()
    if row is None:
        return None
    at, process_id, queued_status, auto_status, answers = row
    return Probed(at, Probe(bool(process_id), bool(queued_status), bool(auto_status), answers))


def fence(wanted: str, probed: Probed | None) -> str:
    """The fence to use. `auto` takes what a probe has proved; before one the printer is asked GS r,
    and found out to answer it or not."""
    if wanted != "auto":
        return wanted
    return "status" if probed is None else probed.probe.proved
