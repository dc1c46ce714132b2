"""What a report says, however it is shown: figures, tables, charts and what they cover.

Values are raw (ms, đồng, dates), their `Kind` says how they are read. None is «nothing to say», not
zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from common.domain.mark import Mark
from common.domain.reporting import Span
from common.forms.facts import Letterhead

Value = str | int | Decimal | date | None


class Kind(StrEnum):
    """What a value is."""

    TEXT = "text"
    CODE = "code"
    COUNT = "count"
    NUMBER = "number"  # a Decimal that is no percentage, as often as it was rounded
    PERCENT = "percent"  # a Decimal from 0 to 100
    MINUTES = "minutes"  # a length of time in ms
    MONEY = "money"  # đồng
    DATE = "date"  # a `date`
    MOMENT = "moment"  # UTC ms
    TIME = "time"  # UTC ms of a day that stands beside it: people read the time of day


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `group` is the heading over it and its neighbours, `number` what a legal
    form calls it (`(3)`), `share` how wide it wants to be beside the others. `for_programs`: a code
    beside the words that say the same, which nobody reads on a screen or on paper."""

    key: str
    title: str
    kind: Kind = Kind.TEXT
    group: str = ""
    number: str = ""
    share: float = 1.0
    for_programs: bool = False


Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns. `total` is a last row that stands out; `more` is how many rows there are
    beyond those shown; `opens` names the figure of each row that can be opened, in their order. Two
    `half` ones after one another stand side by side on paper. One `for_programs` repeats the
    figures as rows, for files: people have read them above."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Row]
    total: Row | None = None
    note: str = ""
    more: int = 0
    opens: tuple[str, ...] = ()
    half: bool = False
    for_programs: bool = False

    def for_people(self) -> Table:
        """The same without the columns that are for programs."""
        places = [at for at, column in enumerate(self.columns) if not column.for_programs]

        def kept(row: Row) -> Row:
            return tuple(row[at] for at in places)

        return replace(
            self,
            columns=tuple(self.columns[at] for at in places),
            rows=[kept(row) for row in self.rows],
            total=None if self.total is None else kept(self.total),
        )


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that stands by itself. `target` is what it is held against, in words; `good`
    whether it keeps that, None where there is nothing to judge. `basis` is what it was worked out
    from, in words; `key` opens it into its rows."""

    key: str
    title: str
    value: Value
    kind: Kind
    target: str = ""
    good: bool | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """One line or row of bars of a chart; None is a gap."""

    title: str
    values: Sequence[float | None]
    line: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Series over labels. `unit` is what the values are, in words; `target` a line across. One that
    is `last` stands after the tables: a legal form is not parted from its head."""

    key: str
    title: str
    labels: Sequence[str]
    series: Sequence[Series]
    unit: str = ""
    target: float | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Legal:
    """What makes a report a paper that is signed and sent, in Vietnamese: its head with the state
    and its motto, lines under the title, to whom, what it says before and after its tables, who
    signs, and small print; its number is the clerk's. What else there is in the report goes with it
    as an annex, unless it is sent `alone`."""

    head: Letterhead
    title: str
    lines: Sequence[str]
    tables: Sequence[Table]
    signers: Sequence[Signature]
    to: str = ""
    before: Sequence[str] = ()
    after: Sequence[str] = ()
    notes: Sequence[str] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs, and how."""

    role: str
    how: str = "(Ký, ghi rõ họ tên)"


@dataclass(frozen=True, slots=True)
class Document:
    """A report.

    `name` is what it is asked for by (`kpi`), `issuer` whose it is, `growing` whether its last day
    still goes on. `covers` says what part of all there is it is about, and how our book and the
    provincial system's agree; `seal` which seal of the record it rests on. `rows` is the key of the
    table whose rows the report is asked for, `legal` the paper that is signed. A `dense` one has
    small letters, for whom one page is all there is. `mark` stands over one whose figures are not
    the official ones.
    """

    name: str
    title: str
    issuer: str
    span: Span
    made_at: int
    zone: str
    subtitle: Sequence[str] = ()
    figures: Sequence[Figure] = ()
    tables: Sequence[Table] = ()
    charts: Sequence[Chart] = ()
    notes: Sequence[str] = ()
    covers: Sequence[str] = ()
    seal: str = ""
    growing: bool = False
    wide: bool = False
    dense: bool = False
    rows: str = ""
    legal: Legal | None = None
    extra: Mapping[str, object] = field(default_factory=dict)
    mark: Mark | None = None

    @property
    def tables_for_people(self) -> tuple[Table, ...]:
        """Those that stand on screens and on paper."""
        return tuple(table for table in self.tables if not table.for_programs)

    def table(self, key: str) -> Table | None:
        """The table of this key."""
        return next((table for table in self.tables if table.key == key), None)
