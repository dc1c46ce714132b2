"""A file goes in, chunk by chunk, so that nobody in the hall has to wait for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from typing import BinaryIO

from common.domain.actor import Actor, require
from common.domain.exchange import Difference, Reject, Row
from common.domain.exchange_commands import ROWS_AT_ONCE, ImportExchange
from common.domain.refusal import Refusal
from common.exchange import reading
from common.store.store import Store

COUNTS = ("new", "moved", "matched", "again", "rejected")


@dataclass(slots=True)
class Report:
    """What became of a file so far."""

    rows: int = 0
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(COUNTS, 0))
    differences: list[Difference] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)


def take_in(
    store: Store,
    stream: BinaryIO,
    source: str,
    by: Actor,
    reject: Callable[[Reject], None],
) -> Report:
    """Take in every row of a file that can go in; the others are handed to `reject` in order.

    Broken off at any moment and begun again it comes to the same: each chunk is whole or not at
    all, and a row that went in before changes nothing.

    Args:
        store: the hall.
        stream: the file, as bytes.
        source: which system it is from.
        by: who brought it, and may.
        reject: gets each row that did not go in.

    Raises:
        Refusal: `not_permitted`, `exchange_source`, `exchange_personal`, `exchange_columns`.
    """
    require(by, ImportExchange.action)
    require_source(source)
    actor = Actor(by.role, f"exchange:{source}", by.officer)
    report = Report()
    file = reading.File(store.centre().zone)
    found = reading.rows(stream, file)
    while chunk := list(islice(found, ROWS_AT_ONCE)):
        _take_chunk(store, actor, by, source, chunk, report, reject)
    report.ignored = list(file.ignored)
    return report


def _take_chunk(
    store: Store,
    actor: Actor,
    by: Actor,
    source: str,
    chunk: list[Row | Reject],
    report: Report,
    reject: Callable[[Reject], None],
) -> None:
    rows = tuple(row for row in chunk if isinstance(row, Row))
    unread = [row for row in chunk if isinstance(row, Reject)]
    refused: list[Reject] = []
    if rows:
        answer = store.act(actor, ImportExchange(source, rows, by.officer or by.terminal))
        refused = [Reject(**one) for one in answer["rejects"]]
        report.differences += [Difference(**one) for one in answer["differences"]]
        for name in COUNTS:
            report.counts[name] += answer[name]
    report.rows += len(chunk)
    report.counts["rejected"] += len(unread)
    for row in sorted([*unread, *refused], key=lambda one: one.number):
        reject(row)


def require_source(source: str) -> None:
    """Refuse with `exchange_source` what is no name of a system."""
    plain = source.replace("-", "")
    if not (plain.isascii() and plain.isalnum() and plain == plain.lower() and len(source) <= 32):
        raise Refusal("exchange_source", source=source[:40])
    if source == "own":
        raise Refusal("exchange_source", source=source)
