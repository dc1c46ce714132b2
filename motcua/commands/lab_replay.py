"""`motcua lab replay`: a past day of the hall again, as it was and as it might have been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from common.centre import parts
from common.domain.promise import Rules
from common.i18n.translator import Translator
from common.store.past_day import PastDay, of_backup, read
from common.store.store import Store
from motcua.edge import date_words, dumps, folder_of, parse_date, translator, worded
from motcua.lab import measures, records
from motcua.lab.engine import play
from motcua.lab.fidelity import Fidelity, compare
from motcua.lab.policies import BASELINES, Promises
from motcua.lab.replay import Rebuilt, rebuild
from motcua.lab.whatif import Less, More, changed

if TYPE_CHECKING:
    from rich.console import RenderableType

    from motcua.lab.day import Played

_POLICIES = {make().name: make for make in (Promises, *BASELINES)}

_Place = tuple[str, str, str | None]
"""What, from when, until when or None: `5@10:00-11:00`."""


def _read_place(_: click.Context, __: click.Parameter, texts: tuple[str, ...]) -> list[_Place]:
    return [_place(text) for text in texts]


def _place(text: str) -> _Place:
    what, at, times = text.rpartition("@")
    start, dash, end = times.partition("-")
    if not what or not at or not _is_time(start) or (dash and not _is_time(end)):
        raise click.BadParameter(f"expected WHAT@09:30 or WHAT@09:30-11:00, found {text!r}")
    if dash and end <= start:
        raise click.BadParameter(f"the end is not after the start: {text!r}")
    return what, start, end or None


def _is_time(text: str) -> bool:
    try:
        return len(text) == len("09:30") and bool(datetime.strptime(text, "%H:%M"))
    except ValueError:
        return False


def _read_rules(_: click.Context, __: click.Parameter, texts: tuple[str, ...]) -> dict[str, int]:
    found = {}
    for text in texts:
        name, _sign, value = text.partition("=")
        if name not in Rules.names():
            raise click.BadParameter(f"no such rule: {name!r}")
        least, most = parts.bounds(name)
        if not value.isascii() or not value.isdigit() or not least <= int(value) <= most:
            raise click.BadParameter(f"{name} is a whole number from {least} to {most}")
        found[name] = int(value)
    return found


@dataclass(frozen=True, slots=True)
class _Wish:
    """What shall be otherwise."""

    more: Sequence[_Place]
    less: Sequence[_Place]
    rules: Mapping[str, int]
    policy: str | None

    def __bool__(self) -> bool:
        return bool(self.more or self.less or self.rules or self.policy)


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
    callback=_read_place,
    metavar="SERVICE@TIME",
    help="One more desk: ho-tich@09:30, or dat-dai,ho-tich@09:30-11:00.",
)
@click.option(
    "--without-desk",
    "less",
    multiple=True,
    callback=_read_place,
    metavar="DESK@TIME",
    help="One desk less: 5@10:00 or 5@10:00-11:00.",
)
@click.option("--policy", type=click.Choice(sorted(_POLICIES)), help="Another way to call.")
@click.option(
    "--rule", "rules", multiple=True, callback=_read_rules, help="walk_in_target_min=20, and so on."
)
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
    more: list[_Place],
    less: list[_Place],
    policy: str | None,
    rules: dict[str, int],
    csv_file: str | None,
    svg: str | None,
    data: str | None,
    as_json: bool,
    lang: str | None,
) -> None:
    """Play a past day again, and again with something else. Default: the last closed day."""
    t = translator(ctx, lang)
    day = None if date is None else parse_date(date)
    folder = None if backup else folder_of(ctx, data)
    with worded(as_json, t):
        past = _past(folder, backup, day)
        run = _played(past, t, _Wish(more, less, rules, policy))
        zone = past.centre.zone
        if csv_file:
            records.write_csv(Path(csv_file), run.runs, zone, run.found.numbers)
        if svg or not as_json:
            from motcua.lab import show

            show.write(_page(run, t), Path(svg) if svg else None)
        if as_json:
            click.echo(dumps(_record(run)))


def _past(folder: Path | None, backup: str | None, date: str | None) -> PastDay:
    if folder is None:
        with of_backup(Path(backup or "")) as connection:
            return read(connection, date)
    with closing(Store.open(folder)) as store, store.read() as connection:
        return read(connection, date)


def _played(past: PastDay, t: Translator, wish: _Wish) -> _Run:
    """The day as it was, again by the hall's rule, and with what is wished."""
    found = rebuild(past)
    again = play(found.day, Promises(), found.slip)
    run = _Run(past, found, compare(found.really, again))
    run.runs = [(t("lab.run.really"), found.really), (t("lab.run.again"), again)]
    if wish:
        other = changed(
            found.day,
            [More(tuple(what.split(",")), *_moments(past, a, b)) for what, a, b in wish.more],
            [Less(what, *_moments(past, a, b)) for what, a, b in wish.less],
            wish.rules,
        )
        policy = _POLICIES[wish.policy or Promises().name]()
        run.runs.append((t("lab.run.if"), play(other, policy, found.slip)))
        run.what_if = _what_if(found, t, wish)
    return run


def _moments(past: PastDay, start: str, end: str | None) -> tuple[int, int | None]:
    def at(time: str) -> int:
        moment = datetime.fromisoformat(f"{past.date}T{time}")
        return int(moment.replace(tzinfo=past.centre.zone).timestamp() * 1000)

    return at(start), None if end is None else at(end)


def _what_if(found: Rebuilt, t: Translator, wish: _Wish) -> str:
    """What is otherwise, in words."""
    words = []
    for what, start, end in wish.more:
        names = ", ".join(_names(found, t).get(code, code) for code in what.split(","))
        words.append(t("lab.if.more", services=names, when=_when(t, start, end)))
    words += [t("lab.if.less", desk=desk, when=_when(t, a, b)) for desk, a, b in wish.less]
    words += [f"{name} = {value}" for name, value in wish.rules.items()]
    if wish.policy:
        words.append(t("lab.if.policy", policy=wish.policy))
    return "; ".join(words)


def _when(t: Translator, start: str, end: str | None) -> str:
    return t("lab.if.between", time=start, end=end) if end else t("lab.if.from", time=start)


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
