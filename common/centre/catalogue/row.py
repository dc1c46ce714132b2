"""One line of the catalogue as a procedure; wrong cells are noted, all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from common.centre.catalogue import cells
from common.centre.catalogue.cells import NotSo
from common.centre.catalogue.columns import Always, Procedure
from common.centre.table import expected, one_of
from common.domain.dossier import Channel
from common.domain.due import IMMEDIATE, LONGEST, SAME_DAY, UNITS
from common.domain.fees import WaiverReason
from common.domain.procedure import is_longer
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.i18n.wording import Wording, wording
from common.store.procedures import OTHER

LEVELS = ("xa", "tinh", "tw")
VERIFIED = ("yes", "partial", "no")
CLOCKS = ("acceptance", "payment")
ONLINE_LEVELS = ("full", "partial")  # toàn trình, một phần

_CODE = re.compile(r"[0-9]\.[0-9]{6}(?:\.[0-9A-Z]{2,3})*|[A-Z][A-Z0-9]*(?:[-.][A-Z0-9]+)*")
_LONGEST_CODE = 40
_WHOLE = re.compile(r"[0-9]{1,9}")

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Known:
    """The codes that the centre has, for columns that name one of them."""

    services: Collection[str]
    units: Collection[str]


class Row:
    """The cells of one row; wrong ones are noted in `problems`."""

    def __init__(
        self, file: str, number: int, found: Mapping[str, str], known: Known | None
    ) -> None:
        self.problems: list[Wording] = []
        self._file = file
        self._number = number
        self._cells = found
        self._known = known

    def problem(self, column: str, wanted: Wording, found: str) -> None:
        """Note that a cell is not as it should be."""
        where = wording("wrong.cell", file=self._file, row=self._number, column=column)
        self.problems.append(wording("wrong.at", at=where, what=expected(wanted, found)))

    def procedure(self) -> Procedure:
        """What the row says; wrong cells as if they were empty."""
        always = self._always()
        optional = {**self._where_to(), **self._times(always), **self._money(), **self._rest()}
        stated = {key: value for key, value in optional.items() if value not in (None, "", [])}
        return cast(Procedure, {**always, **stated})

    def _always(self) -> Always:
        value, unit = self._time("time")
        verified, _, source = self._text("verified", 400).partition(":")
        if verified not in VERIFIED:
            self.problem(
                "verified", wording("wrong.verified", options=", ".join(VERIFIED)), verified
            )
        return Always(
            code=self._code(),
            name=self._name(),
            level=self._choice("level", LEVELS, required=True) or "",
            agency=self._text("agency", 200, required=True),
            field=self._text("field", 200, required=True),
            time_text=self._text("time_text", 400),
            time_value=value,
            time_unit=unit,
            extension_working_days=self._whole("extension_working_days"),
            cutoff_15h=self._choice("cutoff_15h", ("yes",)) is not None,
            fee_text=self._text("fee_text", 400),
            fee_vnd=self._whole("fee_vnd"),
            verified=verified,
            source=source.strip(),
        )

    def _where_to(self) -> dict[str, Any]:
        place = self._text("place", 200)
        here = self._choice("at_counter", ("yes", "no")) != "no"
        if not here and not place:
            self.problem("place", wording("wrong.place"), place)
        return {
            "unit": self._one_of("unit", None if self._known is None else self._known.units),
            "service": self._one_of(
                "service", None if self._known is None else self._known.services
            ),
            "outside": self._choice("outside", ("yes", "no")) == "yes" or None,
            "at_counter": None if here else False,
            "place": place,
        }

    def _times(self, always: Always) -> dict[str, Any]:
        value, unit = self._time("legal")
        ours, our_unit = always["time_value"], always["time_unit"]
        if None not in (value, ours) and unit and our_unit:
            assert value is not None and ours is not None  # noqa: S101 - just looked
            if is_longer(ours, our_unit, value, unit):
                legal = wording("wrong.legal", time=value, unit=unit)
                self.problem("time_value", legal, str(ours))
        return {
            "legal_value": value,
            "legal_unit": unit,
            "clock_starts": self._choice("clock_starts", CLOCKS),
            "immediate": self._choice("immediate", ("yes", "no")) == "yes" or None,
            **self._validity(),
        }

    def _validity(self) -> dict[str, Any]:
        first, last = self._day("valid_from"), self._day("valid_to")
        if first and last and last < first:
            self.problem("valid_to", wording("wrong.before", day=first), last)
        return {"valid_from": first, "valid_to": last}

    def _money(self) -> dict[str, Any]:
        fees = self._parsed("fees", cells.FEE, cells.fees)
        return {
            "fees": [cells.fee_row(fee) for fee in fees or ()],
            "waivers": self._codes("waivers", tuple(WaiverReason)),
        }

    def _rest(self) -> dict[str, Any]:
        return {
            "components": self._parsed("components", cells.COMPONENT, cells.components),
            "channels": self._codes("channels", tuple(Channel)),
            "online_level": self._choice("online_level", ONLINE_LEVELS),
        }

    def _cell(self, column: str) -> str:
        return self._cells.get(column, "")

    def _code(self) -> str | None:
        cell = self._cell("code")
        if cell and not (_CODE.fullmatch(cell) and len(cell) <= _LONGEST_CODE):
            wanted = wording("wrong.procedure", like="1.001193", own="X-DIEN-NUOC")
            self.problem("code", wanted, cell)
        return cell or None

    def _name(self) -> str:
        found = self._text("name", 300, required=True)
        if found == OTHER:
            # it is what a visit about no procedure at all names
            self.problem("name", wording("wrong.other_name"), found)
        return found

    def _time(self, which: str) -> tuple[int | None, str | None]:
        """A value and its unit, or neither; at once and on the same day count nothing."""
        column = f"{which}_value"
        value, unit = self._whole(column), self._choice(f"{which}_unit", UNITS)
        if unit in (IMMEDIATE, SAME_DAY) and not self._cell(column):
            value = 0
        if (value is None) != (unit is None):
            self.problem(column, wording("wrong.time_and_unit"), self._cell(column))
        if value is not None and value > LONGEST:
            self.problem(column, wording("wrong.most", most=LONGEST), self._cell(column))
        return value, unit

    def _whole(self, column: str) -> int | None:
        cell = self._cell(column)
        if not cell:
            return None
        if _WHOLE.fullmatch(cell):
            return int(cell)
        self.problem(column, wording("wrong.whole_or_none"), cell)
        return None

    def _choice(self, column: str, options: Sequence[str], *, required: bool = False) -> str | None:
        cell = self._cell(column)
        if cell in options or not (cell or required):
            return cell or None
        self.problem(column, one_of(options), cell)
        return None

    def _one_of(self, column: str, options: Collection[str] | None) -> str | None:
        """A code that the centre has; any, where no centre is known."""
        cell = self._text(column, 60)
        if cell and options is not None and cell not in options:
            self.problem(column, wording("wrong.of_centre", table=column), cell)
        return cell or None

    def _codes(self, column: str, options: Sequence[str]) -> list[str]:
        found = cells.words(self._cell(column))
        for word in found:
            if word not in options:
                self.problem(column, wording("wrong.some_of", options=", ".join(options)), word)
        return found

    def _day(self, column: str) -> str | None:
        day = self._parsed(column, cells.DAY, cells.day)
        return None if day is None else day.isoformat()

    def _parsed(self, column: str, wanted: Wording, parse: Callable[[str], Found]) -> Found | None:
        cell = self._cell(column)
        if not cell:
            return None
        try:
            return parse(cell)
        except NotSo as found:
            self.problem(column, wanted, str(found))
            return None

    def _text(self, column: str, limit: int, *, required: bool = False) -> str:
        cell = self._cell(column)
        try:
            text = clean(cell, field=column, limit=limit)
        except Refusal:
            self.problem(column, wording("wrong.cell_text", limit=limit), cell)
            return ""
        if required and not text:
            self.problem(column, wording("wrong.a_text"), cell)
        return text


def in_row(file: str, number: int, what: Wording) -> Wording:
    """What is wrong with a row of a file as a whole; the header is row 1."""
    return wording("wrong.at", at=wording("wrong.row", file=file, row=number), what=what)
