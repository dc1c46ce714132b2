"""Reads a scenario file: the whole of it, or every problem of the file at once, worded like those
of a centre file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from common.centre import parts
from common.centre.reading import not_toml, unreadable
from common.centre.table import Context, Findings, Table, expected, label, plain
from common.domain.refusal import Refusal
from common.i18n.wording import wording
from motcua.lab.laws import KINDS, Law
from motcua.lab.scenario import Crowd, Post, Scenario, Slots, Spans, Then, Work

_SINGLE = ("scenario", "rules", "crowd")
_PLURAL = ("service", "then", "appointment", "desk")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_LONGEST_MIN = 24 * 60
_LANGUAGES = ("vi", "en")

_NO_LAW = Law("fixed", 0.0)

Root = Mapping[str, Any]


def read(path: Path) -> Scenario:
    """The scenario, or `Refusal("scenario_invalid")`."""
    findings = Findings(path.name)
    root = _parsed(path, findings)
    found = None if root is None else _scenario(path.stem, root, findings)
    if found is None or findings.lines:
        raise Refusal("scenario_invalid", problems=findings.lines)
    return found


def _parsed(path: Path, findings: Findings) -> Root | None:
    try:
        if path.is_file():
            return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
        findings.add("", "", wording("wrong.file"))
    except OSError as error:
        findings.add("", "", unreadable(error))
    except UnicodeDecodeError as error:
        findings.add("", "", wording("wrong.utf8", byte=error.start))
    except (ValueError, RecursionError) as error:
        findings.add("", "", not_toml(error))
    return None


def _scenario(name: str, root: Root, findings: Findings) -> Scenario:
    for key in root:
        if key not in (*_SINGLE, *_PLURAL):
            known = ", ".join((*_SINGLE, *_PLURAL))
            findings.add(key, f"[{plain(key)}]", wording("wrong.unknown_table", known=known))
    rows = {key: _rows(root, key, findings) for key in _PLURAL}
    codes = {key: [str(row.get("code", "")) for row in rows[key]] for key in _PLURAL}
    context = Context(codes=codes, languages=_LANGUAGES)
    single = {key: _table(findings, context, key, root.get(key, {})) for key in _SINGLE}
    head = single["scenario"]
    title = head.text("title", 80)
    sessions = head.sessions("hours")
    load = head.number("load", 0.01, 5, default=0.9)
    rules = parts.rules(single["rules"])
    crowd = _crowd(single["crowd"])
    made: dict[str, list[Any]] = {key: [] for key in _PLURAL}
    builders = {"service": _work, "then": _then, "appointment": _slots, "desk": _post}
    for key, data in rows.items():
        for index, row in enumerate(data):
            table = _Sheet(findings, context, key, label(key, index, row.get("code")), row)
            made[key].append(builders[key](table, sessions))
            table.done()
    for table in single.values():
        table.done()
    if "service" not in findings.broken and not any(work.share for work in made["service"]):
        findings.add("service", "[[service]] share", wording("wrong.none"))
    for index, work in enumerate(made["service"]):
        if "desk" not in findings.broken and not any(work.service in p.ranks for p in made["desk"]):
            where = label("service", index, work.service)
            findings.add("service", where, wording("wrong.unserved"))
    return Scenario(
        name=name,
        title=title,
        sessions=sessions,
        load=load,
        rules=rules,
        crowd=crowd,
        works=tuple(made["service"]),
        thens=tuple(made["then"]),
        slots=tuple(made["appointment"]),
        posts=tuple(made["desk"]),
    )


def _rows(root: Root, key: str, findings: Findings) -> Sequence[Mapping[str, Any]]:
    rows = root.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        findings.add(key, f"[[{key}]]", expected(wording("wrong.tables", table=key), rows))
        return []
    if not rows and key in ("service", "desk"):
        findings.add(key, f"[[{key}]]", wording("wrong.none"))
    seen: dict[object, int] = {}
    for index, row in enumerate(rows):
        code = row.get("code")
        if code is not None and seen.setdefault(code, index) != index:
            what = wording("wrong.code_again", row=seen[code] + 1)
            findings.add(key, f"{label(key, index, code)} code", what)
    return rows


class _Sheet(Table):
    """A table of a scenario file: also numbers with a fraction, times of day and laws."""

    def number(self, key: str, low: float, high: float, *, default: float | None = None) -> float:
        """A number within bounds."""
        if default is not None and key not in self.values:
            self.has(key)
            return default
        value = self._take(key)
        if isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high:
            return float(value)
        what = wording("wrong.number", low=f"{low:g}", high=f"{high:g}")
        self.problem(key, what, value)
        return low

    def share(self, key: str, *, default: int | None = None) -> float:
        """Percent, as a share."""
        return self.whole(key, 0, 100, of=wording("wrong.of.percent"), default=default) / 100

    def minute(self, key: str) -> int:
        """A time of day, as minutes after midnight."""
        value = self._take(key)
        match = _TIME.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            self.problem(key, wording("wrong.times", like='"07:30"'), value)
            return 0
        return int(match[1]) * 60 + int(match[2])

    def numbers(self, key: str) -> tuple[float, ...]:
        """A list of numbers that are not negative, at least one of them more than nothing."""
        value = self._take(key)
        if (
            isinstance(value, list)
            and all(type(item) in (int, float) and 0 <= item < 1e9 for item in value)
            and any(value)
        ):
            return tuple(map(float, value))
        self.problem(key, wording("wrong.list", like="[2, 5, 3.5]"), value)
        return (1.0,)

    def law(self, key: str, *, default: Law | None = None) -> Law:
        """A law: `{ law = "lognormal", mean_min = 6, sigma = 0.94 }`."""
        if default is not None and key not in self.values:
            self.has(key)
            return default
        value = self._take(key)
        if not isinstance(value, dict):
            like = '{ law = "exponential", mean_min = 6 }'
            self.problem(key, wording("wrong.law", like=like), value)
            return _NO_LAW
        where = f"{self._where} {key}".strip()
        inner = _Sheet(self._findings, self._context, self._name, where, value)
        found = _law(inner)
        inner.done()
        return found

    def within(self, key: str, default: Spans, hours: Spans) -> Spans:
        """Spans that have something of the scenario's hours, or what is usual."""
        if key not in self.values:
            self.has(key)
            return default
        found = self.sessions(key)
        for start, end in found:
            if hours and not any(start < closes and opens < end for opens, closes in hours):
                times = f"{start // 60:02d}:{start % 60:02d}-{end // 60:02d}:{end % 60:02d}"
                self.problem(key, wording("wrong.within_hours"), times)
        return found


def _law(table: _Sheet) -> Law:
    kind = table.choice("law", KINDS)
    if kind == "empirical":
        values = table.numbers("minutes")
        return Law(kind, sum(values) / len(values), values=values)
    least = -float(_LONGEST_MIN) if kind == "normal" else 0.01
    mean = table.number("mean_min", least, _LONGEST_MIN)
    if kind == "lognormal":
        return Law(kind, mean, table.number("sigma", 0, 3))
    if kind == "normal":
        return Law(kind, mean, table.number("sd_min", 0, _LONGEST_MIN))
    return Law(kind or "fixed", mean)


def _table(findings: Findings, context: Context, key: str, data: object) -> _Sheet:
    if not isinstance(data, dict):
        findings.add(key, f"[{key}]", expected(wording("wrong.value.table"), data))
        data = {}
    return _Sheet(findings, context, key, f"[{key}]", data)


def _crowd(table: _Sheet) -> Crowd:
    return Crowd(
        start_min=table.minute("from"),
        half_hours=table.numbers("half_hours"),
        priority=table.share("priority_percent", default=0),
        no_show=table.share("no_show_percent", default=0),
        returns=table.share("return_percent", default=0),
        back=table.law("back_after", default=Law("exponential", 8.0)),
        impatient=table.share("impatient_percent", default=0),
        patience=table.law("patience", default=Law("exponential", 45.0)),
    )


def _work(table: _Sheet, _: Spans) -> Work:
    minutes = wording("wrong.of.minutes")
    return Work(
        service=table.code(),
        share=table.number("share", 0, 1e6),
        target_min=table.whole("target_min", 1, 240, of=minutes, default=15),
        prior_min=table.whole("prior_min", 1, 240, of=minutes),
        law=table.law("work"),
    )


def _then(table: _Sheet, _: Spans) -> Then:
    return Then(
        after=table.ref("after", "service"),
        service=table.ref("service", "service"),
        probability=table.share("percent", default=100),
        law=table.law("work"),
    )


def _slots(table: _Sheet, _: Spans) -> Slots:
    first, last = table.minute("first"), table.minute("last")
    if last < first:
        table.problem("last", wording("wrong.not_before", key="first"), table.values["last"])
    return Slots(
        service=table.ref("service", "service"),
        first=first,
        last=last,
        every_min=table.whole("every_min", 1, 480, of=wording("wrong.of.minutes")),
        per_slot=table.whole("per_slot", 1, 100, default=1),
        comes=table.share("come_percent", default=100),
        punctuality=table.law("punctuality", default=Law("normal", -4.0, 5.0)),
    )


def _post(table: _Sheet, sessions: Spans) -> Post:
    first = table.refs("first", "service")
    helps = table.refs("helps", "service")
    if not first and not helps:
        table.problem("first", wording("wrong.refs", table="service"))
    return Post(
        code=table.code(),
        ranks={**dict.fromkeys(first, 0), **dict.fromkeys(helps, 1)},
        on_duty=table.within("on_duty", sessions, sessions),
        breaks=table.within("breaks", (), sessions),
        announced=table.flag("breaks_announced", default=True),
        priority_only=table.flag("priority_only", default=False),
    )
