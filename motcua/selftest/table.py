"""The findings of a selftest, for people."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from common.i18n.translator import Translator
from motcua.selftest.findings import Findings, Speed


def show(t: Translator, findings: Findings) -> None:
    """Print what was found."""
    console = Console()
    table = Table(title=t("selftest.title"), show_header=False)
    for key, value in (
        ("issued", findings.issued),
        ("served", findings.served),
        ("duplicates", findings.duplicate_numbers),
        ("double_calls", findings.double_calls),
        ("lost", findings.lost),
        ("starved", findings.starved),
        ("issue", _speed(t, findings.issue)),
        ("call", _speed(t, findings.call)),
        ("slowest", f"{findings.slowest_ms:.1f} ms"),
        ("rounds", f"{findings.slowest_rounds:.2f}"),
        ("jain", f"{findings.jain:.3f}"),
        ("jain_desks", f"{findings.jain_desks:.3f}"),
        ("fsync", f"{findings.fsync_per_s:.0f}/s"),
    ):
        table.add_row(t(f"selftest.{key}"), str(value))
    console.print(table)
    for line in findings.broken:
        console.print(line, markup=False)
    colour = "green" if findings.held else "red"
    verdict = t("selftest.held") if findings.held else t("selftest.broken")
    console.print(f"[bold {colour}]{verdict}[/]")


def _speed(t: Translator, speed: Speed) -> str:
    return t(
        "selftest.speed",
        per_s=f"{speed.per_s:.0f}",
        p50=f"{speed.p50_ms:.1f}",
        p99=f"{speed.p99_ms:.1f}",
        p999=f"{speed.p999_ms:.1f}",
    )
