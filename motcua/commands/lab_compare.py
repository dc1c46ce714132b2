"""`motcua lab compare`: drawn days, played by our rule and by those of others."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from common.centre import parts
from common.domain.promise import Rules
from common.i18n.translator import Translator
from motcua.edge import dumps, translator, worded
from motcua.lab import lived
from motcua.lab.compare import (
    VARIANTS,
    Added,
    Compared,
    Quoted,
    as_record,
    as_rows,
    compare,
    quoted,
    ways,
)
from motcua.lab.scenario import Scenario, load, path_of

if TYPE_CHECKING:
    from rich.console import RenderableType

_DESK = re.compile(r"([^@]+)@([01]\d|2[0-3]):([0-5]\d)(?:-([01]\d|2[0-3]):([0-5]\d))?")
_MOST_LOAD = 3.0


def _read_loads(_: click.Context, __: click.Parameter, text: str) -> tuple[float, ...]:
    try:
        found = tuple(map(float, text.split(",")))
    except ValueError:
        found = ()
    if not found or not all(0.05 <= value <= _MOST_LOAD for value in found):
        raise click.BadParameter(f"expected loads like 0.7,0.9,1.1, found {text!r}")
    return found


def _read_desks(_: click.Context, __: click.Parameter, texts: tuple[str, ...]) -> tuple[Added, ...]:
    return tuple(map(_desk, texts))


def _desk(text: str) -> Added:
    match = _DESK.fullmatch(text)
    if match is None:
        raise click.BadParameter(f"expected SERVICE@09:30 or SERVICE@09:30-11:00, found {text!r}")
    start = int(match[2]) * 60 + int(match[3])
    end = None if match[4] is None else int(match[4]) * 60 + int(match[5])
    if end is not None and end <= start:
        raise click.BadParameter(f"the end is not after the start: {text!r}")
    return Added(tuple(match[1].split(",")), start, end)


def _read_rules(_: click.Context, __: click.Parameter, texts: tuple[str, ...]) -> dict[str, int]:
    return {name: values[0] for name, values in map(_rule, texts)}


def _read_varied(
    _: click.Context, __: click.Parameter, texts: tuple[str, ...]
) -> dict[str, list[int]]:
    return dict(map(_rule, texts))


def _rule(text: str) -> tuple[str, list[int]]:
    name, _, values = text.partition("=")
    if name not in (*Rules.names(), *VARIANTS):
        raise click.BadParameter(f"no such rule: {name!r}")
    least, most = (0, 1440) if name in VARIANTS else parts.bounds(name)
    found = [int(value) for value in values.split(",") if value.isascii() and value.isdigit()]
    if not found or not all(least <= value <= most for value in found):
        raise click.BadParameter(f"{name} is a whole number from {least} to {most}")
    return name, found


@click.command("compare")
@click.option("--scenario", "name", default="pool", help="A scenario file, or a shipped name.")
@click.option(
    "--loads", default="0.7,0.9,1.1", callback=_read_loads, help="Work over desk time, 0.7,0.9,1.1."
)
@click.option("--days", type=click.IntRange(1, 10_000), default=20, help="Days drawn for each.")
@click.option("--seed", type=click.IntRange(0), default=1, help="Another one draws other days.")
@click.option(
    "--add-desk",
    "added",
    multiple=True,
    callback=_read_desks,
    metavar="SERVICE@TIME",
    help="Also with one more desk: ho-tich@09:30, or dat-dai,ho-tich@09:30-11:00.",
)
@click.option(
    "--rule", "rules", multiple=True, callback=_read_rules, help="walk_in_target_min=20, and so on."
)
@click.option(
    "--vary",
    "varied",
    multiple=True,
    callback=_read_varied,
    help="Ours with each of these: help_penalty_min=0,10,30.",
)
@click.option(
    "--told/--no-told",
    default=None,
    help="Also tell people how long they will wait; takes long. In JSON unless forbidden.",
)
@click.option("--csv", "csv_file", help="Write a line for each way to this file.")
@click.option("--svg", help="Draw the answer into this file instead.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--lang", help="Language of the answer.")
@click.pass_context
def compare_(
    ctx: click.Context,
    name: str,
    loads: tuple[float, ...],
    days: int,
    seed: int,
    added: tuple[Added, ...],
    rules: Mapping[str, int],
    varied: Mapping[str, Sequence[int]],
    told: bool | None,
    csv_file: str | None,
    svg: str | None,
    as_json: bool,
    lang: str | None,
) -> None:
    """Play drawn days by our rule and by those of others. Needs no store."""
    t = translator(ctx, lang)
    with worded(as_json, t):
        scenario = load(path_of(name))
        staffing: Sequence[tuple[Added, ...]] = ((), added) if added else ((),)
        some = ways(rules, varied)
        found = compare(scenario, loads, days, seed, some, staffing)
        said = None
        if as_json if told is None else told:
            said = quoted(scenario, loads, days, seed, some[0], staffing)
        if csv_file:
            _write(Path(csv_file), as_rows(found))
        if svg or not as_json:
            from motcua.lab import show

            page = _page(t, scenario, found, said, (days, seed))
            show.write(page, Path(svg) if svg else None)
        if as_json:
            about = {"scenario": scenario.name, "days": days, "seed": seed}
            click.echo(dumps({**about, **_record(found, said)}))


def _record(found: Sequence[Compared], said: Quoted | None) -> dict[str, Any]:
    if said is None:
        return {"results": [as_record(one) for one in found]}
    told = map(lived.as_record, said.each)
    results = [{**as_record(one), **true} for one, true in zip(found, told, strict=True)]
    return {**lived.as_record(said.whole), "results": results}


def _write(file: Path, rows: Sequence[Mapping[str, object]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def _page(
    t: Translator,
    scenario: Scenario,
    found: Sequence[Compared],
    said: Quoted | None,
    size: tuple[int, int],
) -> list[RenderableType]:
    from motcua.lab import judged, show

    room = show.console().width
    about = t("lab.compare.size", n=size[0], seed=size[1])
    shown: list[RenderableType] = [show.title(t.pick(scenario.title), about)]
    told = said.each if said is not None else (None,) * len(found)
    for one, true in zip(found, told, strict=True):
        load_words = f"{one.load:g}".replace(".", t("unit.decimal"))
        sheet = judged.sheet(t, one, t("lab.compare.load", load=load_words), _staffing(t, one))
        shown += [sheet.drawn(room), judged.verdict(t, one)]
        if true is not None:
            shown.append(show.truth(t, true))
    return show.page([*shown, t("lab.compare.yardstick")])


def _staffing(t: Translator, found: Compared) -> str:
    return "; ".join(
        t("lab.if.more", services=", ".join(one.services), when=_when(t, one))
        for one in found.added
    )


def _when(t: Translator, one: Added) -> str:
    if one.end_min is None:
        return t("lab.if.from", time=_clock(one.start_min))
    return f"{_clock(one.start_min)} – {_clock(one.end_min)}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
