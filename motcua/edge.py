"""Where the command line meets people: options, words, exit status.

Exit status: 0 done, 1 refused by a rule, 2 wrong usage, 3 store or system trouble.
"""

from __future__ import annotations

import functools
import getpass
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click

from common.domain.actor import Actor, Role
from common.domain.commands import Command
from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.i18n.translator import Translator
from common.store.store import Store

REFUSED = 1
TROUBLE = 3

HOOK = "MOTCUA_HOOK"
"""The variable by which a program knows that a hook started it: the hook's code."""

_MOMENTS = frozenset(
    {
        *("issued_at", "promised_at", "from", "to", "until", "next_at", "at", "since"),
        *("received_at", "accepted_at", "clock_at", "due_at", "first_due_at", "processed_at"),
        *("returned_at", "ended_at", "asked_at", "closes_at", "completed_at", "seen_at"),
        *("opened_at", "sent_at", "leave_by", "settled_at", "paid_at"),
        *("old_due_at", "new_due_at", "see_by", "answer_by", "rank_at", "slot_at"),
        *("needed_from", "stops_at", "answered_at", "locked_until"),
    }
)


ROW = click.IntRange(1, 2**63 - 1)
"""An argument that names something by its row in the store."""


@dataclass(slots=True)
class Session:
    """One run of the command line on one store."""

    folder: Path
    as_json: bool
    t: Translator
    request: str | None = None
    _store: Store | None = None

    @property
    def store(self) -> Store:
        """The store, opened at first use."""
        if self._store is None:
            self._store = Store.open(self.folder)
        return self._store

    @property
    def zone(self) -> ZoneInfo:
        """The centre's zone."""
        return self.store.centre().zone

    def act(self, command: Command) -> dict[str, Any]:
        """Do one action as whoever runs this command.

        Raises:
            Refusal: `hook_writes` in a program that a hook started: what it did could be an alert
                that starts it again.
        """
        if HOOK in os.environ:
            raise Refusal("hook_writes", hook=os.environ[HOOK])
        return self.store.act(actor(), command, self.request)

    def answer(self, record: Mapping[str, Any], words: str) -> None:
        """Print the record as JSON, or the words."""
        click.echo(dumps(self.outward(record)) if self.as_json else words)

    def outward(self, value: Any) -> Any:
        """The same value with every moment as ISO 8601 with zone."""
        if isinstance(value, Mapping):
            return {
                key: self.moment(item)
                if key in _MOMENTS and isinstance(item, int)
                else self.outward(item)
                for key, item in value.items()
            }
        if isinstance(value, list | tuple):
            return [self.outward(item) for item in value]
        return value

    def moment(self, at: int) -> str:
        """ISO 8601 with the centre's zone."""
        return datetime.fromtimestamp(at / 1000, self.zone).isoformat(timespec="milliseconds")

    def close(self) -> None:
        """Close the store if it was opened."""
        if self._store is not None:
            self._store.close()


def actor() -> Actor:
    """Whoever runs the command: the machine's administrator by their unix name."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = "unknown"
    return Actor(Role.ADMINISTRATOR, f"cli:{user}")


def dumps(value: object) -> str:
    """JSON for people and programs: Vietnamese letters stay letters."""
    return json.dumps(value, ensure_ascii=False)


def reading(function: Callable[..., None]) -> Callable[..., None]:
    """A command that only reads: `--data`, `--json`, `--lang`; gets a `Session` first."""

    @click.option("--data", "data", help="Data folder of the hall (or MOTCUA_DATA).")
    @click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
    @click.option("--lang", help="Language of the answer.")
    @click.pass_context
    @functools.wraps(function)
    def run(
        ctx: click.Context, /, data: str | None, as_json: bool, lang: str | None, **rest: Any
    ) -> None:
        request = rest.pop("request", None)
        if request == "":
            raise click.UsageError("--request needs an id", ctx)
        session = Session(folder_of(ctx, data), as_json, translator(ctx, lang), request)
        with worded(session.as_json, session.t):
            _require_text(rest)
            try:
                function(session, **rest)
            finally:
                session.close()

    return run


def _require_text(words: Mapping[str, Any]) -> None:
    """Bytes that are no UTF-8 reach us as lone surrogates, which nothing can keep or show."""
    for name, word in words.items():
        if isinstance(word, str) and not word.isascii():
            try:
                word.encode()
            except UnicodeEncodeError:
                raise Refusal("text_control", field=name) from None


def mutation(function: Callable[..., None]) -> Callable[..., None]:
    """A command that changes the hall: also `--request ID`, which makes a repetition harmless."""
    option = click.option("--request", help="Repeating the same ID changes nothing again.")
    return option(reading(function))


def why_option(function: Callable[..., None]) -> Callable[..., None]:
    """A command that somebody may ask the reason of: it stands in the record and in the report
    `changes`."""
    return click.option("--why", help="Why; on record.")(function)


def folder_of(ctx: click.Context, data: str | None) -> Path:
    """The data folder: the option nearest to the command, then the environment."""
    chosen = data or (ctx.find_root().obj or {}).get("data")
    if not chosen:
        raise click.UsageError("no data folder: give --data DIR or set MOTCUA_DATA", ctx)
    return Path(chosen)


def translator(ctx: click.Context, lang: str | None) -> Translator:
    """The words of this run."""
    return Translator(lang or (ctx.find_root().obj or {}).get("lang") or "vi")


@contextmanager
def worded(as_json: bool, t: Translator) -> Iterator[None]:
    """Turn refusals, troubles and what the system says into one clear line and an exit status."""
    try:
        yield
        # Python's own last flush comes too late to be worded, and leaves with a status of its own.
        sys.stdout.flush()
    except (Refusal, Trouble) as error:
        fail(as_json, t, error)
    except BrokenPipeError:
        raise  # who read has seen enough: click leaves without a word
    except OSError as error:
        full = _is_full()
        path = str(error.filename or ("stdout" if full else ""))
        fail(as_json, t, Trouble("io", path=path, error=error.strerror or str(error)))


def _is_full() -> bool:
    """Whether it was standard output that took nothing. Where each line is written at once nothing
    is left to try it with: what has no name was standard output then."""
    try:
        sys.stdout.flush()
    except OSError:
        _give_up_output()
        return True
    return bool(getattr(sys.stdout, "write_through", False))


def _give_up_output() -> None:
    """Whatever is still written goes nowhere; it would be tried again at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def fail(as_json: bool, t: Translator, error: Refusal | Trouble) -> None:
    """Say what is wrong and leave with the status of its kind.

    With `--json` the error object is the answer on standard output, and on standard error too,
    where logs look for it.
    """
    message = explain(error, t)
    line = message
    if as_json:
        line = dumps({"error": {"code": error.code, "message": message}})
        _say(line)
    _say(line, err=True)
    sys.exit(REFUSED if isinstance(error, Refusal) else TROUBLE)


def _say(line: str, *, err: bool = False) -> None:
    """One line more, if anybody takes it: the status says the same."""
    try:
        click.echo(line, err=err)
    except BrokenPipeError:
        raise
    except OSError:
        if not err:
            _give_up_output()


def read_pin(prompt: str, *, confirm: bool = False) -> str:
    """A PIN from the keyboard without echo, or one line of standard input."""
    if sys.stdin.isatty():
        pin: str = click.prompt(prompt, hide_input=True, confirmation_prompt=confirm)
        return pin
    return sys.stdin.readline().rstrip("\r\n")


_YEARS = range(1900, 2200)
"""Others are a slip of the hand, and the ends of the calendar have no day before or after them."""


def parse_date(text: str) -> str:
    """A date as the store has it."""
    try:
        day = date.fromisoformat(text)
        if day.year not in _YEARS:
            raise ValueError
    except ValueError:
        raise click.BadParameter(f"expected a date like 2026-11-23, found {text!r}") from None
    return day.isoformat()


def date_words(day: str) -> str:
    """A date of an answer, as people read it: `23/11/2026`."""
    return f"{date.fromisoformat(day):%d/%m/%Y}"


def require_in_order(first: date | str, last: date | str) -> None:
    """Refuse with `register_days` days of which the first comes after the last."""
    first, last = str(first), str(last)
    if first > last:
        raise Refusal("register_days", first=first, last=last)


def read_date(_: click.Context, __: click.Parameter, text: str | None) -> date | None:
    """An option that is a date."""
    return None if text is None else date.fromisoformat(parse_date(text))


def parse_promise(text: str, store: Store) -> int:
    """The same for a promised date, which has its hour: a date alone would be over as it begins."""
    if len(text) == len("2026-11-23"):
        raise click.BadParameter(f"expected a date with its hour, 2026-11-23T17:00, found {text!r}")
    return parse_moment(text, store)


def parse_moment(text: str, store: Store) -> int:
    """`HH:MM` of today or ISO 8601 (naive: the centre's zone), as UTC ms."""
    zone = store.centre().zone
    try:
        if len(text) == 5 and text[2] == ":":
            today = datetime.fromtimestamp(store.now() / 1000, zone)
            hours, minutes = int(text[:2]), int(text[3:])
            when = today.replace(hour=hours, minute=minutes, second=0, microsecond=0)
        else:
            when = datetime.fromisoformat(text)
            when = when if when.tzinfo else when.replace(tzinfo=zone)
        when = when.astimezone(UTC).astimezone(zone)  # the ends of the calendar fit no zone
        if when.year in _YEARS:
            return int(when.timestamp() * 1000)
    except (ValueError, OverflowError):
        pass
    raise click.BadParameter(f"expected HH:MM or ISO 8601, found {text!r}")
