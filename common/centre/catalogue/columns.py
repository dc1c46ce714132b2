"""The columns of the catalogue, and a row of it as it goes into the store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class Always(TypedDict):
    """What every procedure says.

    `code` is the national code (maybe with a suffix like `.H36`), an own one of the centre, or
    None. The time allowed is `time_value` of `time_unit` (`immediate` and `same_day` have 0), None
    when not verified; `extension_working_days` may be added to it; `cutoff_15h` moves what comes in
    after 15:00 to the next working day. `fee_vnd` is in đồng; None when it varies or was not
    verified.
    """

    code: str | None
    name: str
    level: str
    agency: str
    field: str
    time_text: str
    time_value: int | None
    time_unit: str | None
    extension_working_days: int | None
    cutoff_15h: bool
    fee_text: str
    fee_vnd: int | None
    verified: str
    source: str


class Procedure(Always, total=False):
    """One procedure. What a file leaves open is no part of the row.

    `unit` limits it to one unit of a shared hall, `service` says where people queue for it.
    `outside`: the competent agency is not part of this centre. `at_counter` is False for what is
    not handled here, `place` then says where. The legal time is the longest the law allows, where
    `time_value` is what the centre has committed itself to. `online_level` says whether all of it
    can be done online (`full`) or a part (`partial`). Days are ISO dates; both ends count.
    """

    unit: str
    service: str
    outside: bool
    at_counter: bool
    place: str
    legal_value: int
    legal_unit: str
    clock_starts: str
    fees: list[Mapping[str, Any]]
    waivers: list[str]
    components: list[Mapping[str, Any]]
    channels: list[str]
    online_level: str
    immediate: bool
    valid_from: str
    valid_to: str


COLUMNS = tuple(name for name in Always.__annotations__ if name != "source")
"""What the header of a file always has: `source` shares a cell with `verified`."""

OPTIONAL = tuple(name for name in Procedure.__annotations__ if name not in Always.__annotations__)
"""What it may have besides."""
