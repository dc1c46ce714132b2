"""`motcua lab snapshots`: how true our estimates would have been in real offices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import click

from common.domain.refusal import Refusal
from motcua.edge import dumps, parse_date, translator, worded
from motcua.lab import snapshots, snapshots_judged
from motcua.lab.snapshots_judged import Answer

_Span = tuple[date, date]


def _read_span(_: click.Context, __: click.Parameter, text: str | None) -> _Span | None:
    if text is None:
        return None
    first, _dots, last = text.partition("..")
    span = (date.fromisoformat(parse_date(first)), date.fromisoformat(parse_date(last or first)))
    if span[1] < span[0]:
        raise click.BadParameter(f"the last day is before the first: {text!r}")
    return span


@click.command("snapshots")
@click.argument("test")
@click.option("--train", required=True, help="Snapshots to learn from; may be the same file.")
@click.option(
    "--train-dates", callback=_read_span, metavar="FROM..TO", help="Learn from these days only."
)
@click.option(
    "--test-dates", callback=_read_span, metavar="FROM..TO", help="Estimate on these days only."
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--lang", help="Language of the answer.")
@click.pass_context
def snapshots_(
    ctx: click.Context,
    test: str,
    train: str,
    train_dates: _Span | None,
    test_dates: _Span | None,
    as_json: bool,
    lang: str | None,
) -> None:
    """Estimate the waits of TEST, snapshots of real offices, as we would have. Needs no store."""
    t = translator(ctx, lang)
    with worded(as_json, t):
        past = _read(train)
        found = snapshots_judged.answer(
            past.within(train_dates),
            (past if train == test else _read(test)).within(test_dates),
        )
        if as_json:
            click.echo(dumps(_record(found)))
            return
        from motcua.lab import show, snapshots_shown

        show.write(snapshots_shown.page(t, found))


def _read(path: str) -> snapshots.Snapshots:
    try:
        return snapshots.read(Path(path))
    except snapshots.NotSnapshots as error:
        raise Refusal("snapshots_unreadable", path=path, problem=str(error)) from error


def _record(found: Answer) -> dict[str, Any]:
    return {
        **_figures(asdict(found.ours)),
        "unresolved": found.unresolved,
        "without_number": found.without_number,
        "baselines": {name: _figures(asdict(one)) for name, one in found.guesses.items()},
        "train": {"n": found.cases, **_source(found.train)},
        "test": _source(found.test),
    }


def _figures(score: Mapping[str, float]) -> dict[str, float]:
    return {name: round(value, 4) for name, value in score.items()}


def _source(found: snapshots.Snapshots) -> dict[str, Any]:
    return {
        "days": sorted({line.day.isoformat() for line in found.lines}),
        "rows": found.rows,
        "malformed": dict(found.malformed),
    }
