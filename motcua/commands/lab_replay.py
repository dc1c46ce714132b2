"""`motcua lab replay`: a past day of the hall again, as it was and as it might have been."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from common.i18n.translator import Translator
from common.store.past_day import PastDay, of_backup, read
from common.store.store import Store
from motcua.commands import lab_replay_drawn as drawn
from motcua.commands.lab_replay_drawn import Out
from motcua.commands.lab_wish import POLICIES, Place, Wish, read_place, read_rules
from motcua.edge import date_words, dumps, folder_of, parse_date, translator, worded
from motcua.lab import lived, measures, records
from motcua.lab.engine import play
from motcua.lab.fidelity import Fidelity, compare
from motcua.lab.policies import Promises
from motcua.lab.replay import Rebuilt, rebuild

if TYPE_CHECKING:
    from rich.console import RenderableType

    from motcua.lab.day import Played


@dataclass(slots=True)
class _Run:
    """A day, its replays, and the words for each."""

    past: PastDay
    found: Rebuilt
    fidelity: Fidelity | None
    runs: list[tuple[str, Played]] = field(default_factory=list)
    what_if: str | None = None


@click.command()
@click.argument("date", required=False)
@click.option("--backup", help="Take the day from this backup instead of the hall's store.")
@click.option(
    "--add-desk",
    "more",
    multiple=True,
    callback=read_place,
    metavar="SERVICE@TIME",
    help="One more desk: ho-tich@09:30, or dat-dai,ho-tich@09:30-11:00.",
)
@click.option(
    "--without-desk",
    "less",
    multiple=True,
    callback=read_place,
    metavar="DESK@TIME",
    help="One desk less: 5@10:00 or 5@10:00-11:00.",
)
@click.option("--policy", type=click.Choice(sorted(POLICIES)), help="Another way to call.")
@click.option(
    "--rule", "rules", multiple=True, callback=read_rules, help="walk_in_target_min=20, and so on."
)
@click.option("--scenario", "name", help="Drawn days of this scenario file, or shipped name.")
@click.option("--days", type=click.IntRange(1, 10_000), help="So many drawn days instead.")
@click.option("--seed", type=click.IntRange(0), help="Another one draws other days.")
@click.option("--csv", "csv_file", help="Write every visit of every run to this file.")
@click.option("--svg", help="Draw the answer into this file instead.")
@click.option("--data", help="Data folder of the hall (or MOTCUA_DATA).")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--lang", help="Language of the answer.")
@click.pass_context
def replay(
    ctx: click.Context,
    date: str | None,
    backup: str | None,
    more: list[Place],
    less: list[Place],
    policy: str | None,
    rules: dict[str, int],
    name: str | None,
    days: int | None,
    seed: int | None,
    csv_file: str | None,
    svg: str | None,
    data: str | None,
    as_json: bool,
    lang: str | None,
) -> None:
    """Play a past day again, and again with something else. Default: the last closed day.

    With --days, --seed or --scenario drawn days are played instead, without a store.
    """
    t, wish = translator(ctx, lang), Wish(more, less, rules, policy)
    out = Out(csv_file, svg, as_json)
    if (name, days, seed) != (None, None, None):
        if date or backup or data:
            raise click.UsageError("drawn days have no DATE, --backup or --data")
        with worded(as_json, t):
            drawn.answer(t, drawn.play_days(name, days, seed, wish), out)
        return
    day = None if date is None else parse_date(date)
    folder = None if backup else folder_of(ctx, data)
    with worded(as_json, t):
        _answer(t, _played(_past(folder, backup, day), t, wish), out)


def _answer(t: Translator, run: _Run, out: Out) -> None:
    zone = run.past.centre.zone
    if out.csv:
        records.write_csv(Path(out.csv), run.runs, zone, run.found.numbers)
    if out.svg or not out.as_json:
        from motcua.lab import show

        show.write(_page(run, t), Path(out.svg) if out.svg else None)
    if out.as_json:
        click.echo(dumps(_record(run)))


def _past(folder: Path | None, backup: str | None, date: str | None) -> PastDay:
    if folder is None:
        with of_backup(Path(backup or "")) as connection:
            return read(connection, date)
    with closing(Store.open(folder)) as store, store.read() as connection:
        return read(connection, date)


def _played(past: PastDay, t: Translator, wish: Wish) -> _Run:
    """The day as it was, again by the hall's rule, and with what is wished."""
    found = rebuild(past)
    again = play(found.day, Promises(), found.slip)
    run = _Run(past, found, compare(found.really, again))
    run.runs = [(t("lab.run.really"), found.really), (t("lab.run.again"), again)]
    if wish:
        other = wish.granted(found.day, partial(_moment, past))
        run.runs.append((t("lab.run.if"), play(other, wish.way(), found.slip)))
        run.what_if = wish.words(t, _names(found, t))
    return run


def _moment(past: PastDay, time: str) -> int:
    moment = datetime.fromisoformat(f"{past.date}T{time}")
    return int(moment.replace(tzinfo=past.centre.zone).timestamp() * 1000)


def _names(found: Rebuilt, t: Translator) -> Mapping[str, str]:
    return {code: t.pick(service.name) for code, service in found.centre.services.items()}


def _record(run: _Run) -> dict[str, Any]:
    fidelity, zone = run.fidelity, run.past.centre.zone
    keys = ("really", "again", "what_if")
    return {
        "date": run.past.date,
        "rules_then": run.found.rules_then,
        "unknown": dict(run.found.seen),
        "fidelity": None if fidelity is None else _fidelity_record(fidelity),
        **lived.as_record(lived.truth([run.found.really], zone)),
        **{
            key: {
                **({"words": run.what_if} if key == "what_if" else {}),
                **records.of_day(played),
                "half_hours": records.of_half_hours(played, zone),
            }
            for key, (_, played) in zip(keys, run.runs, strict=False)
        },
    }


def _fidelity_record(found: Fidelity) -> dict[str, Any]:
    return {
        "compared": found.compared,
        "only_once": found.only_once,
        "mean_wait_s": {
            "really": round(found.really / 1000, 1),
            "again": round(found.played / 1000, 1),
            "difference": round(found.difference / 1000, 1),
        },
        "median_off_s": round(found.median_off / 1000, 1),
        "same_order": round(found.same_order, 4),
        "same_desk": round(found.same_desk, 4),
    }


def _page(run: _Run, t: Translator) -> list[RenderableType]:
    from motcua.lab import show

    found, zone = run.found, run.past.centre.zone
    names = _names(found, t)
    weekday = t.weekday(run.past.opened_at, zone)
    desks = len({desk.code.rstrip("′") for desk in found.day.desks})
    head = show.title(
        t("lab.replay", date=date_words(run.past.date)),
        t(
            "lab.replay.size",
            weekday=weekday,
            n=len(found.day.visitors),
            desks=desks,
        ),
    )
    if not found.day.visitors:
        return show.page([head, _unknown(run, t), t("lab.replay.nobody")])
    (_, really), (_, again), *others = run.runs
    rows = [(words, measures.measure(played.policy, [played])) for words, played in run.runs]
    wished = None if run.what_if is None else t("lab.if", words=run.what_if)
    first = [head, _unknown(run, t), _trust(run, t), wished, show.comparison(t, rows)]
    if not others:
        chart = show.day_chart(really, t, zone)
        tables = (show.classes(t, really), show.services(t, really, names), show.facts(t, really))
        return show.page([*first, chart, *tables, show.desks(t, rows[0][1]), t("lab.limits")])
    several = show.several_charts(run.runs[1:], t, zone)
    (_, other) = others[0]
    compared = (
        show.classes_compared(t, again, other),
        show.services_compared(t, again, other, names),
    )
    return show.page([*first, several, *compared, show.desks(t, rows[-1][1]), t("lab.limits")])


def _unknown(run: _Run, t: Translator) -> str | None:
    """What the record cannot say, and which rules were taken."""
    lines = [] if run.found.rules_then else [t("lab.replay.rules_now")]
    lines += [t(f"lab.replay.seen.{key}", n=n) for key, n in sorted(run.found.seen.items())]
    return "\n".join(f"· {line}" for line in lines) or None


def _trust(run: _Run, t: Translator) -> str | None:
    from motcua.lab.show import minutes, share

    found = run.fidelity
    if found is None:
        return None
    if found.same_order == found.same_desk == 1 and not found.median_off:
        return t("lab.replay.trust.exact", again=minutes(found.played, t))
    return t(
        "lab.replay.trust",
        really=minutes(found.really, t),
        again=minutes(found.played, t),
        order=share(found.same_order, t),
        desk=share(found.same_desk, t),
        off=round(found.median_off / 1000),
    )
