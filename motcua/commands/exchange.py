"""`motcua exchange …`: rows of another system in, our events out, both books side by side."""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, TextIO

import click

from common.domain.exchange import Reject
from common.domain.report_commands import MOST_ENTRIES, BookEntry, KeepComparison
from common.exchange import book, cursor, exporting, importing
from common.exchange.book import Compared
from common.exchange.exporting import About
from common.store.store import Store
from common.store.trial import trial
from motcua.edge import Session, actor, dumps, read_date, reading, require_in_order
from motcua.exchange_words import (
    book_record,
    book_words,
    import_record,
    import_words,
    reject_record,
)

_MOST_ANSWERED = 1000
_SEQ = click.IntRange(0, 2**63 - 1)


@click.group()
def exchange() -> None:
    """Exchange dossiers with another system."""


_source = click.option("--source", required=True, help="Name of the other system: a-z, 0-9, -.")


@exchange.command("import")
@click.argument("file", type=click.File("rb"))
@_source
@click.option("--dry-run", is_flag=True, help="Only say what would become of each row.")
@click.option("--rejects", type=click.Path(path_type=Path), help="Write rejected rows there.")
@reading
def import_(
    session: Session, file: BinaryIO, source: str, dry_run: bool, rejects: Path | None
) -> None:
    """Take in the rows of FILE (CSV or JSON lines; - for standard input)."""
    _require_another(file, rejects)
    answered: list[dict[str, Any]] = []
    with _hall(session, dry_run) as store, _told_in(rejects) as tell:

        def reject(row: Reject) -> None:
            record = reject_record(session, row)
            tell(record)
            if len(answered) < _MOST_ANSWERED:
                answered.append(record)

        report = importing.take_in(store, file, source, actor(), reject)
    record = import_record(session, report, answered, dry_run=dry_run)
    session.answer(record, import_words(session, record))


def _require_another(file: BinaryIO, rejects: Path | None) -> None:
    """What is read would be gone before it was read."""
    with suppress(OSError):  # the rejects are not there yet, or what is read is no file
        if rejects and os.path.samestat(os.fstat(file.fileno()), rejects.stat()):
            raise click.UsageError("--rejects is the file that is read")


@contextmanager
def _hall(session: Session, dry_run: bool) -> Iterator[Store]:
    if dry_run:
        with trial(session.store) as copy:
            yield copy
    else:
        yield session.store


@contextmanager
def _told_in(path: Path | None) -> Iterator[Callable[[dict[str, Any]], None]]:
    """Where rejected rows go: one JSON object a line."""
    if path is None:
        yield lambda record: None
        return
    with path.open("w", encoding="utf-8") as out:
        yield lambda record: print(dumps(record), file=out)


@exchange.command()
@click.option("--since", type=_SEQ, help="Only events after this.")
@click.option(
    "--cursor",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Go on where this file says, and keep it.",
)
@click.option(
    "--kind",
    type=click.Choice([about.value for about in About]),
    default="dossier",
    show_default=True,
)
@click.option("--format", "form", type=click.Choice(["jsonl", "csv"]), default="jsonl")
@reading
def export(session: Session, since: int | None, path: Path | None, kind: str, form: str) -> None:
    """Print our events for another system."""
    if since is not None and path is not None:
        raise click.UsageError("either --since or --cursor")
    begin = since or 0
    if path is not None:
        begin = cursor.begin(session.store, cursor.read(path))
    out = _CsvOut(sys.stdout) if form == "csv" else _JsonOut(sys.stdout)
    for end, records in exporting.records(session.store, begin, About(kind)):
        out.write(records)
        _hand_over(sys.stdout)
        if path is not None:
            cursor.write(path, end)


class _JsonOut:
    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, records: list[dict[str, Any]]) -> None:
        """One object a line."""
        for record in records:
            print(dumps(record), file=self._out)


class _CsvOut:
    def __init__(self, out: TextIO) -> None:
        self._rows = csv.DictWriter(out, exporting.COLUMNS, lineterminator="\n")
        self._rows.writeheader()

    def write(self, records: list[dict[str, Any]]) -> None:
        """One line each, under the header."""
        self._rows.writerows(records)


def _hand_over(out: TextIO) -> None:
    """Whoever gets it has it: a pipe in its hands, a file on the disk."""
    out.flush()
    with suppress(OSError, ValueError):  # a pipe or a terminal has no disk
        os.fsync(out.fileno())


def days(function: Callable[..., None]) -> Callable[..., None]:
    """The first and the last day of receipt."""
    first = click.option("--from", "first", callback=read_date, help="First day of receipt.")
    last = click.option("--to", "last", callback=read_date, help="Last day of receipt.")
    return first(last(function))


@exchange.command()
@click.argument("file", type=click.File("rb"))
@_source
@days
@reading
def reconcile(
    session: Session, file: BinaryIO, source: str, first: date | None, last: date | None
) -> None:
    """Hold the book in FILE against ours; reports say how they agreed."""
    importing.require_source(source)
    zone = session.zone
    theirs = book.read(file, zone)
    today = session.store.centre().day_of(session.store.now())
    begin, end = book.days_of(theirs.entries.values(), zone) or (today, today)
    begin, end = first or begin, last or end
    require_in_order(begin, end)
    found = book.reconcile(session.store, theirs.entries, begin, end)
    record = {"source": source, "from": begin.isoformat(), "to": end.isoformat()}
    record |= book_record(session, theirs, found)
    session.act(_compared(source, begin, end, found))
    session.answer(record, book_words(session, theirs, found, source))


def _compared(source: str, first: date, last: date, found: Compared) -> KeepComparison:
    covered = found.covered
    return KeepComparison(
        source,
        first.isoformat(),
        last.isoformat(),
        covered.both,
        covered.only_theirs,
        covered.only_ours,
        len(found.differing),
        tuple(_entries(found)),
    )


def _entries(found: Compared) -> Iterator[BookEntry]:
    """What somebody has to look for."""
    for code in found.only_theirs[:MOST_ENTRIES]:
        entry = found.alone[code]
        yield BookEntry("only_theirs", code, entry.procedure, entry.received_at, theirs=entry.state)
    for code in found.only_ours[:MOST_ENTRIES]:
        entry = found.alone[code]
        yield BookEntry("only_ours", code, entry.procedure, entry.received_at, ours=entry.state)
    for mine in found.untied[:MOST_ENTRIES]:
        entry, maybe = found.alone[mine.code], mine.candidates
        about = (mine.code, entry.procedure, entry.received_at)
        yield BookEntry("untied", *about, ours=entry.state, maybe=maybe)
    for one in found.differing[:MOST_ENTRIES]:
        yield BookEntry(one.field, one.code, theirs=one.theirs, ours=one.ours)
