"""The soak finds what it looks for: what grows, what was lost, who crashed. The hall itself is
soaked by `make soak`."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.soak.book import Book
from bench.soak.sampling import Held
from bench.soak.trend import slope
from bench.soak.verdict import Growth, growth, latencies, slower, wrong_in_store
from common.domain.actor import Actor, Role
from common.store.store import Store
from tests.hall import make_hall

HOUR = 3600.0
KIOSK = Actor(Role.TERMINAL, "kiosk:k2")


def life(kib: Callable[[float], float], hours: float, threads: int = 5) -> Growth:
    """What is said of the memory of a program that was looked at every ten seconds and saw 480
    visitors an hour."""
    dice = random.Random(7)
    moments = [10.0 * step for step in range(int(hours * 360))]
    held = [
        Held("kiosk", 1, at, 0, int(kib(at / HOUR) + dice.gauss(0, 40)), 14, threads)
        for at in moments
    ]
    (found,) = [one for one in growth(held, lambda at: at / 7.5) if one.kind == "memory"]
    return found


def test_a_leak_of_some_kilobytes_a_visitor_is_proven_in_a_few_hours() -> None:
    found = life(lambda hour: 40_000 + 480 * 4 * hour, hours=8)
    assert found.proven
    assert found.visitors.low < 4 * 4500 < found.visitors.high


def test_caches_that_fill_up_and_a_single_step_are_no_leak() -> None:
    assert not life(lambda hour: 40_000 + 8_000 * (1 - 2.0 ** (-hour / 0.05)), hours=0.5).proven
    assert not life(lambda hour: 40_000 + (18_000 if hour > 0.4 else 0), hours=0.5).proven


def test_what_stays_is_flat_once_it_was_seen_for_long() -> None:
    assert not life(lambda hour: 40_000, hours=0.25).flat, "a quarter of an hour says little"
    assert life(lambda hour: 40_000, hours=240).flat


def test_a_slope_through_lives_of_different_heights() -> None:
    lives = [[(x / 6, 3 * x / 6 + base) for x in range(60)] for base in (0, 1000)]
    found = slope(lives)
    assert found.each == pytest.approx(3)
    assert found.low <= 3 <= found.high


def test_what_was_told_and_is_not_in_the_store_is_lost(tmp_path: Path) -> None:
    store, books = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0"), tmp_path / "books"
    books.mkdir()
    book = Book(store, books / "door.jsonl", "k2", KIOSK)
    for _ in range(3):
        book.ask("issue", service="ho-tich", priority=None, printer="none")
    assert wrong_in_store(store, books, Counter({"paper": 1})) == []
    store.close()
    with (books / "door.jsonl").open("a") as file:
        file.write('{"told": "k2-1-9", "what": "issue", "number": "A004", "us": 9, "at": 1.0}\n')
    store = Store.open(tmp_path / "hall")
    lost, twice = wrong_in_store(store, books, Counter({"paper": 2}))
    assert lost == "lost: issue A004 (k2-1-9)"
    assert twice == "paper is on paper 2 times"
    store.close()


def test_whoever_died_over_a_question_asks_it_again_and_hears_the_same(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    file = tmp_path / "door.jsonl"
    Book(store, file, "k2", KIOSK).ask("issue", service="ho-tich", priority=None, printer="none")
    asked, _ = file.read_text().splitlines()
    file.write_text(f"{asked}\n")  # the answer was not written down any more
    Book(store, file, "k2", KIOSK).catch_up()
    assert '"number": "A001"' in file.read_text().splitlines()[-1]
    with store.read() as connection:
        assert connection.execute("SELECT count(*) FROM ticket").fetchone()[0] == 1
    store.close()


def test_times_that_double_are_told() -> None:
    steady = [(float(at), 5.0) for at in range(90)]
    slowing = [(float(at), 5.0 + at / 5) for at in range(90)]
    assert slower(latencies({"action": steady}, 3)) == []
    assert slower(latencies({"action": slowing}, 3)) == ["action: 7.9 ms at first, 19.9 ms at last"]
