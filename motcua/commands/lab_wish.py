"""What shall be otherwise when a day is played again: read from options, said in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import click

from common.centre import parts
from common.domain.promise import Rules
from common.i18n.translator import Translator
from motcua.lab.day import LabDay
from motcua.lab.policies import BASELINES, Policy, Promises
from motcua.lab.whatif import Less, More, changed

POLICIES: Mapping[str, Callable[[], Policy]] = {
    make().name: make for make in (Promises, *BASELINES)
}
"""Ways of calling, by name."""

Place = tuple[str, str, str | None]
"""What, from when, until when or None: `5@10:00-11:00`."""


def read_place(_: click.Context, __: click.Parameter, texts: tuple[str, ...]) -> list[Place]:
    """The places of an option that may be given more than once."""
    return [_place(text) for text in texts]


def _place(text: str) -> Place:
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


def read_rules(_: click.Context, __: click.Parameter, texts: tuple[str, ...]) -> dict[str, int]:
    """Rules by name, each within its bounds."""
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
class Wish:
    """What shall be otherwise."""

    more: Sequence[Place]
    less: Sequence[Place]
    rules: Mapping[str, int]
    policy: str | None

    def __bool__(self) -> bool:
        return bool(self.more or self.less or self.rules or self.policy)

    def granted(self, day: LabDay, moment: Callable[[str], int]) -> LabDay:
        """The day with all of it but the way of calling; `moment` is a time of that day, UTC ms.

        Raises:
            Refusal: a desk or a service that the day does not have.
        """

        def span(start: str, end: str | None) -> tuple[int, int | None]:
            return moment(start), None if end is None else moment(end)

        more = [More(tuple(what.split(",")), *span(a, b)) for what, a, b in self.more]
        return changed(day, more, [Less(what, *span(a, b)) for what, a, b in self.less], self.rules)

    def way(self) -> Policy:
        """The way of calling, ours if no other is wished."""
        return POLICIES[self.policy or Promises().name]()

    def words(self, t: Translator, names: Mapping[str, str]) -> str:
        """What is otherwise; `names` are those of services."""
        from motcua.lab import judged

        said = []
        for what, start, end in self.more:
            services = ", ".join(names.get(code, code) for code in what.split(","))
            said.append(t("lab.if.more", services=services, when=_when(t, start, end)))
        said += [t("lab.if.less", desk=desk, when=_when(t, a, b)) for desk, a, b in self.less]
        said += [judged.constant(t, f"{name}={value}") for name, value in self.rules.items()]
        if self.policy:
            said.append(t("lab.if.policy", policy=judged.way(t, self.policy)))
        return "; ".join(said)


def _when(t: Translator, start: str, end: str | None) -> str:
    return t("lab.if.between", time=start, end=end) if end else t("lab.if.from", time=start)
