"""Two books side by side: what only one has, what they say differently, how much each covers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from common.domain import dossier_commands as dossier_actions
from common.exchange import book
from common.exchange.book import Compared, Entry
from tests.exchange.province import code, dossier, jsonl, send, status
from tests.store.dossier_hall import Hall

FRIDAY = date(2026, 11, 20)


def against(
    hall: Hall, *rows: dict[str, Any], first: date = FRIDAY, last: date = FRIDAY
) -> Compared:
    theirs = book.read(BytesIO(jsonl(*rows)), hall.store.centre().zone)
    assert theirs.rejects == []
    return book.reconcile(hall.store, theirs.entries, first, last)


def test_what_only_one_book_has(hall: Hall) -> None:
    send(hall.store, jsonl(dossier(1), dossier(2), dossier(3)))
    found = against(hall, dossier(2), dossier(3), dossier(4))
    assert (found.only_ours, found.only_theirs) == ((code(1),), (code(4),))
    assert (found.covered.both, found.covered.theirs, found.covered.ours) == (
        2,
        Decimal("75.00"),
        Decimal("75.00"),
    )
    assert found.differing == ()


def test_state_and_dates_that_differ_are_named_field_by_field(hall: Hall) -> None:
    send(hall.store, jsonl(dossier(1, due_at="2026-11-27T16:00"), dossier(2)))
    theirs = {"due_at": "2026-11-30T16:00", "state": 4, "received_at": "2026-11-19T08:00"}
    found = against(hall, dossier(1, **theirs), dossier(2), first=date(2026, 11, 19))
    assert [(one.code, one.field) for one in found.differing] == [
        (code(1), "state"),
        (code(1), "received_at"),
        (code(1), "due_at"),
    ]
    assert (found.states_theirs, found.states_ours) == ({2: 1, 4: 1}, {2: 2})


def test_a_dossier_on_the_other_side_of_midnight_is_still_the_same(hall: Hall) -> None:
    send(hall.store, jsonl(dossier(1)))
    theirs = dossier(1, received_at="2026-11-19T23:00")
    found = against(hall, theirs)
    assert (found.covered.both, found.only_ours, found.only_theirs) == (1, (), ())


def test_a_code_that_was_corrected_leads_to_the_same_dossier(hall: Hall) -> None:
    send(hall.store, jsonl(dossier(1)))
    hall.do(dossier_actions.SetCode(code(1), code(9)))
    found = against(hall, dossier(1))
    assert (found.covered.both, found.only_theirs) == (1, ())


def test_provisional_codes_are_shown_with_what_they_may_be(hall: Hall) -> None:
    mine = hall.taken(code=None)["code"]
    today = {"received_at": "2026-11-23T07:30", "accepted_at": "2026-11-23T07:31"}
    rows = [dossier(1, **today), dossier(2, procedure="1.001193", **today), dossier(3)]
    found = against(hall, *rows, last=date(2026, 11, 23))
    assert [(one.code, one.candidates) for one in found.untied] == [(mine, (code(1),))]
    assert found.only_ours == ()


def test_changes_of_state_are_no_part_of_a_book(hall: Hall) -> None:
    theirs = book.read(BytesIO(jsonl(dossier(), status())), hall.store.centre().zone)
    assert (len(theirs.entries), theirs.passed_over) == (1, 1)


@pytest.mark.verify
def test_half_a_million_dossiers_of_which_a_third_are_in_the_system() -> None:
    ours = {
        f"H21.25-210101-{n:06}": Entry(f"H21.25-210101-{n:06}", 10, n * 60_000, None, None, "p")
        for n in range(500_751)
    }
    theirs = dict(list(ours.items())[:159_969])
    pairs = [(entry, ours[name]) for name, entry in theirs.items()]
    found = book.compare(pairs, [], ours, theirs, ZoneInfo("Asia/Ho_Chi_Minh"))
    assert (found.covered.known, found.covered.theirs) == (500_751, Decimal("31.95"))
    assert len(found.only_ours) == 500_751 - 159_969
