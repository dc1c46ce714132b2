"""The report at the end of a simulated day, and whether everything held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from common.i18n.translator import Translator
from common.views.report import Proof, Report
from motcua.demo.officers import HallDay

_BUSIEST = 8


@dataclass(frozen=True, slots=True)
class Findings:
    """The day's report beside what the visitors and the emulators counted themselves."""

    report: Report
    proof: Proof
    issued: int
    refused: int
    slips: int
    frames: int

    @classmethod
    def of(cls, report: Report, proof: Proof, day: HallDay, *, slips: int, frames: int) -> Findings:
        """Put the two sides together."""
        return cls(report, proof, day.issued, day.refused, slips, frames)

    @property
    def checks(self) -> dict[str, bool]:
        """What had to hold, by its key in the catalogue."""
        tickets = self.report.figures.tickets
        states = self.report.figures.by_state()
        ended = sum(states.get(state, 0) for state in ("done", "cancelled", "expired"))
        confirmed = self.report.slips.get("confirmed", 0)
        return {
            "simday.check.invariants": not self.proof.broken,
            "simday.check.none_lost": tickets == self.issued,
            "simday.check.all_ended": ended == tickets,
            "simday.check.slips_true": confirmed == self.slips
            and confirmed + self.report.slips.get("superseded", 0)
            == sum(self.report.slips.values()),
            "simday.check.signs": self.frames > 0,
        }

    @property
    def all_held(self) -> bool:
        """Whether the exit status is 0."""
        return all(self.checks.values())


def show(console: Console, t: Translator, findings: Findings, pictures: Sequence[Path]) -> None:
    """Print the day."""
    report = findings.report
    table = Table(title=t("simday.title", date=report.period.text), show_header=False)
    for key, value in _figures(t, findings):
        table.add_row(t(key), value)
    console.print(table)
    console.print(_services(t, report))
    for key, held in findings.checks.items():
        console.print(f"[{'green' if held else 'red'}]{'✓' if held else '✗'}[/] {t(key)}")
    for line in findings.proof.broken:
        console.print(f"  {line}", markup=False)
    for picture in pictures:
        console.print(t("simday.picture", path=picture), markup=False, highlight=False)


def _figures(t: Translator, findings: Findings) -> list[tuple[str, str]]:
    report, figures = findings.report, findings.report.figures
    states = figures.by_state()
    return [
        ("simday.issued", f"{figures.tickets} (+{findings.refused})"),
        ("simday.done", str(states.get("done", 0))),
        ("simday.expired", str(states.get("expired", 0))),
        ("simday.mean_wait", t.minutes(figures.mean_wait)),
        ("simday.p90_wait", t.minutes(report.p90_wait)),
        ("simday.kept", _percent(figures.kept_share)),
        ("simday.quoted", f"{_percent(figures.quoted_share)} / {figures.quoted}"),
        ("simday.slips", f"{findings.slips} (+{report.slips.get('superseded', 0)})"),
        ("simday.frames", str(findings.frames)),
        ("simday.events", str(findings.proof.events)),
    ]


def _services(t: Translator, report: Report) -> Table:
    table = Table(title=t("simday.busiest"))
    for key in ("service", "tickets", "done", "mean_wait", "p90_wait"):
        table.add_column(t(f"simday.{key}"), justify="left" if key == "service" else "right")
    for line in report.services[:_BUSIEST]:
        table.add_row(
            t.pick(line.name),
            str(line.figures.tickets),
            str(line.figures.by_state().get("done", 0)),
            t.minutes(line.figures.mean_wait),
            t.minutes(line.p90_wait),
        )
    return table


def _percent(share: float | None) -> str:
    return "—" if share is None else f"{share:.0%}"
