"""The selftest finds what it looks for: each kind of harm is planted once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import clock as clocks
from common.store.store import Store
from motcua.selftest import place
from motcua.selftest.findings import Books, Findings, judge

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")


def book(*numbers: str, micros: int = 1000) -> Mapping[str, Any]:
    return {"numbers": list(numbers), "micros": [micros] * len(numbers), "other_micros": [micros]}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Two desks have served three numbers."""
    clock = clocks.parse(place.CLOCK, place.ZONE)
    hall = Store.create(tmp_path, place.document(1, 2), clock, place.TESTER)
    for desk in ("1", "2"):
        hall.act(place.TESTER, commands.SetPin(f"o{desk}", place.PIN))
        hall.act(place.TESTER, commands.SignIn(desk, f"o{desk}", place.PIN))
    for desk in ("1", "2", "1"):
        hall.act(KIOSK, commands.IssueTicket("s0", origin="kiosk"))
        hall.act(place.TESTER, commands.CallNext(desk))
        hall.act(place.TESTER, commands.Finish(desk, "accepted"))
    yield hall
    hall.close()


A, B, C = "A000001", "A000002", "A000003"


def found(
    store: Store,
    kiosks: Mapping[str, Any],
    desks: tuple[Mapping[str, Any], ...],
    *,
    whole: bool = True,
) -> Findings:
    return judge(store, Books([kiosks], list(desks), whole), 1.0, 100.0)


def test_an_honest_trial_holds(store: Store) -> None:
    findings = found(store, book(A, B, C), (book(A, C), book(B)))
    assert findings.held
    assert (findings.issued, findings.served) == (3, 3)
    assert (findings.issue.per_s, findings.issue.p50_ms, findings.slowest_ms) == (3.0, 1.0, 1.0)


def test_a_number_told_twice(store: Store) -> None:
    findings = found(store, book(A, B, C, A), (book(A, C), book(B)))
    assert findings.duplicate_numbers == 1
    assert not findings.held


def test_a_number_called_at_two_desks(store: Store) -> None:
    findings = found(store, book(A, B, C), (book(A, C), book(B, A)))
    assert findings.double_calls == 1
    assert not findings.held


def test_a_number_told_and_not_kept(store: Store) -> None:
    findings = found(store, book(A, B, C, "A000099"), (book(A, C), book(B)))
    assert findings.lost == 1
    assert not findings.held


def test_somebody_never_served(store: Store) -> None:
    store.act(KIOSK, commands.IssueTicket("s0", origin="kiosk"))
    told = book(A, B, C, "A000004")
    assert found(store, told, (book(A, C), book(B))).lost == 1
    assert found(store, told, (book(A, C), book(B)), whole=False).lost == 0


def test_a_desk_that_never_gets_anybody(store: Store) -> None:
    many = [f"A{n:06}" for n in range(1, 31)]
    assert found(store, book(*many), (book(*many), book())).starved == 1
    assert found(store, book(A, B, C), (book(A, B, C), book())).starved == 0


def test_an_invariant_of_the_store_that_does_not_hold(store: Store) -> None:
    connection = store._connection
    connection.execute("UPDATE day_count SET n = n")
    connection.execute("UPDATE ticket SET serial = serial + 7 WHERE serial = 3")
    findings = found(store, book(A, B, C), (book(A, C), book(B)))
    assert findings.broken
    assert not findings.held


def test_fairness_is_one_when_all_get_the_same(store: Store) -> None:
    books = Books([book(A), book(B)], [book(A), book(B)], whole=False)
    assert judge(store, books, 1.0, 1.0).jain == 1.0
    uneven = Books([book(A), book(B, micros=100_000)], [book(A)], whole=False)
    findings = judge(store, uneven, 1.0, 1.0)
    assert findings.jain < 0.6
    assert findings.jain_desks == 1.0
    turned = Books(uneven.desks, uneven.kiosks, whole=False)
    assert judge(store, turned, 1.0, 1.0).jain_desks < 0.6


def test_the_slowest_action_is_told_in_rounds_of_everybody(store: Store) -> None:
    """Three workers did six actions in two seconds: a round takes one."""
    books = Books([book(A), book(B, micros=3_000_000)], [book(A)], whole=False)
    findings = judge(store, books, 2.0, 1.0)
    assert (findings.slowest_ms, findings.slowest_rounds) == (3000.0, 3.0)
