"""What is done about printers, and printed that is not a slip."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.commands import Command

NUMBERS_ON_A_STRIP = 20
"""Lines on a list of numbers without slips: somebody still reads so many."""


@dataclass(frozen=True, slots=True)
class RollChanged(Command):
    """A new roll of paper is in the printer: counting begins again."""

    action = "printer.roll_changed"
    printer: str


@dataclass(frozen=True, slots=True)
class RecoverPrinter(Command):
    """Somebody has cleared a jam: the printer may move its paper again. What it was printing is
    forgotten, so that slip ends as `unknown`."""

    action = "printer.recover"
    printer: str


@dataclass(frozen=True, slots=True)
class PrintTest(Command):
    """A test page. `probe` also finds out how the printer proves what it has printed."""

    action = "printer.test"
    printer: str
    probe: bool = False


@dataclass(frozen=True, slots=True)
class PrintNumbers(Command):
    """For a guide: the last numbers whose slips did not come out, on a printer that works."""

    action = "printer.numbers"
    printer: str


@dataclass(frozen=True, slots=True)
class PrintSeal(Command):
    """The newest seal of the record on paper, to be kept elsewhere."""

    action = "printer.seal"
    printer: str


@dataclass(frozen=True, slots=True)
class PrintReport(Command):
    """The figures of one business day on a strip. `date` is YYYY-MM-DD."""

    action = "printer.report"
    printer: str
    date: str
