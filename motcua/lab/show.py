"""What the laboratory prints: tables and a chart in 80 columns or more, without colour in a pipe.

`page` shows them on a terminal; what a program wants instead is in `motcua.lab.records`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.style import Style
from rich.text import Text

from common.i18n.translator import Translator, Zone
from motcua.lab import chart
from motcua.lab.coverage import Coverage
from motcua.lab.day import Played
from motcua.lab.figures import Line, by_class, by_service, everybody, told
from motcua.lab.measures import APPOINTMENT, CLASSES, PRIORITY, Measured, quantile, score
from motcua.lab.sheet import HEAD, LEVELS, Sheet
from supervisor.cells import SIGNS, Level, fit
from supervisor.judgement import kept_level, kept_percent
from supervisor.tables.bars import Drawn

_Rows = Sequence[tuple[str, Sequence[Text]]]

Names = Mapping[str, str]
"""What services are called; a code without a name stands for itself."""

_BARS = Style(color="cyan")
_WIDEST = 120
_NONE = "—"
_MOST = 12
"""Services that are shown."""

_BAR = 10
"""Cells of the bar that shows how busy a desk was."""


def console() -> Console:
    """Where it is printed: as wide as the terminal, at most so wide that it can be read."""
    found = Console(highlight=False)
    if found.width > _WIDEST:
        found.width = _WIDEST
    return found


def page(parts: Iterable[RenderableType | None]) -> list[RenderableType]:
    """The parts that there are, with a line between them."""
    shown: list[RenderableType] = []
    for part in parts:
        if isinstance(part, Text) and part.plain.endswith("\n"):
            part.right_crop(1)
        if part is not None:
            shown += [part, ""]
    return shown[:-1]


def write(parts: Sequence[RenderableType], svg: Path | None = None) -> None:
    """Print, or draw into a file, in the colours of a dark terminal."""
    where = console()
    if svg is None:
        for part in parts:
            where.print(part)
        return
    from motcua.lab.picture import draw

    draw(parts, svg, where.width)


def title(words: str, about: str = "") -> Text:
    """The first line."""
    return Text.assemble((words, Style(bold=True)), f"  {about}" if about else "")


def lines(drawn: Sequence[Drawn]) -> Text:
    """A chart."""
    text = Text(no_wrap=True)
    width = max((sum(cell_len(cell.text) for cell in line.cells) for line in drawn), default=0)
    for line in drawn:
        used = sum(cell_len(cell.text) for cell in line.cells)
        for place, cell in enumerate(line.cells):
            text.append(cell.text, _style(line, place, cell.level))
        text.append(" " * (width - used) if line.head else "", HEAD)
        text.append("\n")
    return text


def _style(line: Drawn, place: int, level: Level) -> Style:
    if line.head:
        return HEAD + Style(bold=place == 0)
    return _BARS if line.bars and place else LEVELS[level]


def day_chart(played: Played, t: Translator, zone: Zone) -> Text:
    """One day, half hour by half hour."""
    return lines(chart.of_day(played, console().width, t, zone))


def several_charts(played: Sequence[tuple[str, Played]], t: Translator, zone: Zone) -> Text:
    """The same day in several ways: who waits."""
    return lines(chart.of_several(played, console().width, t, zone))


def _sheet(t: Translator, title: str, first: str, columns: Sequence[str], rows: _Rows) -> Text:
    heads = [t(f"lab.column.{key}") for key in columns]
    sheet = Sheet(t(title), t("lab.minutes"), t(f"lab.column.{first}"), heads, rows)
    return sheet.drawn(console().width)


def comparison(t: Translator, rows: Sequence[tuple[str, Measured]]) -> Text:
    """Each way in which the same days were played, in one line: minutes, shares, how often."""
    classes = [
        name
        for name in (PRIORITY, APPOINTMENT)
        if any(found.classes[name].people for _, found in rows)
    ]
    columns = ["mean", "p90", "longest", "kept", "within", *(f"{name}_p90" for name in classes)]
    lines = [(name, _compared_line(t, found, classes)) for name, found in rows]
    return _sheet(t, "lab.compared", "way", [*columns, "overtaken", "busy"], lines)


def _compared_line(t: Translator, found: Measured, classes: Sequence[str]) -> list[Text]:
    waits = sorted(wait for one in found.classes.values() for wait in one.waits)
    judged = score(found)
    p90 = {PRIORITY: judged.priority_p90, APPOINTMENT: judged.appointment_p90}
    return [
        Text(minutes(sum(waits) / len(waits) if waits else None, t)),
        Text(minutes(quantile(waits, 0.9) if waits else None, t)),
        Text(minutes(waits[-1] if waits else None, t)),
        _kept(found.kept, found.promised),
        Text(f"{judged.within:.0%}"),
        *(Text(decimal(p90[name], t)) for name in classes),
        Text(str(found.most_overtaken)),
        Text(percent(sum(found.busy.values()), sum(found.duty.values()))),
    ]


def classes(t: Translator, played: Played) -> Text:
    """Who waited how long: everybody, walk-ins, priority, appointments."""
    found = by_class(played)
    rows = [(t("lab.class.everybody"), everybody(played))]
    rows += [(t(f"lab.class.{name}"), found[name]) for name in CLASSES if name in found]
    return _waits(t, "lab.by_class", "who", rows)


def services(t: Translator, played: Played, names: Names, most: int = _MOST) -> Text:
    """The same by service, those of most people first."""
    found = list(by_service(played).items())
    rows = [(names.get(code, code), line) for code, line in found[:most]]
    return _with_rest(t, _waits(t, "lab.by_service", "service", rows), len(found) - most)


def _with_rest(t: Translator, table: Text, left: int) -> Text:
    if left > 0:
        table.append(f" {t('lab.more_services', n=left)}\n", Style(dim=True))
    return table


def _waits(t: Translator, title: str, first: str, rows: Sequence[tuple[str, Line]]) -> Text:
    columns = ("people", "never", "mean", "p90", "p99", "longest", "kept", "within")
    return _sheet(t, title, first, columns, [(name, _waits_line(t, line)) for name, line in rows])


def _waits_line(t: Translator, line: Line) -> list[Text]:
    return [
        Text(t.count(line.people)),
        Text(t.count(line.people - line.called) if line.people > line.called else "–"),
        Text(minutes(line.mean, t)),
        *(Text(minutes(line.quantile(part), t)) for part in (0.9, 0.99, 1)),
        _kept(line.kept, line.called),
        Text(percent(line.within, line.people)),
    ]


def classes_compared(t: Translator, before: Played, after: Played) -> Text:
    """Who waits how long, by class, in two ways of the same day."""
    rows = [(t("lab.class.everybody"), everybody(before), everybody(after))]
    were, are = by_class(before), by_class(after)
    rows += [(t(f"lab.class.{name}"), were[name], are[name]) for name in CLASSES if name in were]
    return _changes(t, "lab.by_class", "who", rows)


def services_compared(
    t: Translator, before: Played, after: Played, names: Names, most: int = _MOST
) -> Text:
    """The same by service, where it makes a difference; the greatest comes first."""
    were, are = by_service(before), by_service(after)
    found = [(names.get(code, code), were[code], are[code]) for code in were]
    moved = [row for row in found if row[1] != row[2]]
    moved.sort(key=lambda row: -abs((row[1].mean or 0) - (row[2].mean or 0)) * row[1].people)
    table = _changes(t, "lab.by_service", "service", moved[:most])
    if len(found) > len(moved):
        words = t("lab.same_services", n=len(found) - len(moved))
        table.append(f" {words}\n", Style(dim=True))
    return table


def _changes(t: Translator, title: str, first: str, rows: Sequence[tuple[str, Line, Line]]) -> Text:
    columns = ("people", "mean", "p90", "longest", "kept", "within")
    lines = [(name, _changes_line(t, before, after)) for name, before, after in rows]
    return _sheet(t, title, first, columns, lines)


def _changes_line(t: Translator, before: Line, after: Line) -> list[Text]:
    pairs = [
        (minutes(before.mean, t), minutes(after.mean, t)),
        *((minutes(before.quantile(q), t), minutes(after.quantile(q), t)) for q in (0.9, 1)),
        (percent(before.kept, before.called), percent(after.kept, after.called)),
        (percent(before.within, before.people), percent(after.within, after.people)),
    ]
    return [Text(t.count(before.people)), *(_change(*pair) for pair in pairs)]


def _change(before: str, after: str) -> Text:
    """From what to what; nothing is said twice."""
    if before == after:
        return Text(before, Style(dim=True))
    return Text(f"{before}→{after}", Style(bold=True))


def facts(t: Translator, played: Played) -> Text:
    """What no table says: who was overtaken, and how true the slips were."""
    people, overtaken = len(played.visits), sum(visit.overtaken > 0 for visit in played.visits)
    most = max((visit.overtaken for visit in played.visits), default=0)
    found = [t("lab.overtaken", n=overtaken, share=percent(overtaken, people), most=most)]
    slips = told(played)
    if slips.people:
        share = percent(slips.true, slips.people)
        found.append(t("lab.told", n=slips.people, share=share))
    return Text("\n".join(found))


def truth(t: Translator, found: Coverage) -> Text:
    """How true it was what people were told on many days."""
    one = found.everybody
    held = t("lab.told", n=one.n, share=share(one.coverage, t))
    width, off = decimal(one.width_minutes, t), decimal(one.mae_minutes, t)
    return Text(f"{held} {t('lab.told.off', width=width, off=off)}")


def desks(t: Translator, found: Measured) -> Text:
    """How busy each desk was, some side by side."""
    cells = [_use(t, code, on, found.busy.get(code, 0)) for code, on in found.duty.items()]
    width = max(map(cell_len, cells), default=1)
    beside = max(1, (console().width + 3) // (width + 3))
    text = Text(no_wrap=True)
    text.append(f" {t('lab.desks')} \n", HEAD + Style(bold=True))
    for start in range(0, len(cells), beside):
        row = "   ".join(fit(cell, width) for cell in cells[start : start + beside])
        text.append(f"{row.rstrip()}\n")
    return text


def _use(t: Translator, code: str, on_duty: int, busy: int) -> str:
    share = busy / on_duty if on_duty else 0.0
    full = min(_BAR, round(share * _BAR))
    worked = decimal(on_duty / 3_600_000, t)
    bar = "█" * full + "░" * (_BAR - full)
    return f"{code:>5} {bar} {share:4.0%}  {t('lab.hours', hours=worked)}"


def minutes(span: float | None, t: Translator) -> str:
    """A length of time in ms as minutes with one decimal."""
    return _NONE if span is None else decimal(span / 60_000, t)


def decimal(value: float, t: Translator) -> str:
    """With one digit after the point, or comma."""
    return f"{value:.1f}".replace(".", t("unit.decimal"))


def percent(part: int, whole: int) -> str:
    """A share in whole percent; a dash of nothing."""
    return _NONE if whole == 0 else f"{part / whole:.0%}"


def share(part: float, t: Translator) -> str:
    """A share in percent, rounded down: only all is 100."""
    return f"{int(part * 1000) / 10:g}%".replace(".", t("unit.decimal"))


def _kept(kept: int, called: int) -> Text:
    """Promises kept, with the sign of how good that is."""
    found = kept_percent(kept, called)
    if found is None:
        return Text(_NONE)
    level = kept_level(found)
    return Text(f"{SIGNS[level]}{found}%", LEVELS[level])
