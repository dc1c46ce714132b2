"""A scan opens something once, within ten seconds, or never; no person is written down."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from common.domain.scan import IdentityCard, NumberCode, Scan, UnknownCode
from common.store import outbox, scans
from common.store.store import Store
from tests.hall import make_hall, pass_time

CARD = "001085012345|012345678|Nguyễn Thị Ánh|01021985|Nữ|Thôn Đoài|05052021"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield store
    store.close()


def waits(store: Store, terminal: str) -> bool:
    with store.read() as connection:
        return scans.waiting(connection, terminal, store.now()) > 0


def test_a_scan_is_for_its_own_terminal_and_opens_once(store: Store) -> None:
    scans.put(store, "kiosk:k1", "a012")
    assert not waits(store, "kiosk:k2")
    assert scans.take(store, "kiosk:k2") is None
    assert waits(store, "kiosk:k1")
    assert scans.take(store, "kiosk:k1") == NumberCode("A012")
    assert not waits(store, "kiosk:k1")
    assert scans.take(store, "kiosk:k1") is None


def test_two_programs_that_ask_at_once_open_it_once(store: Store) -> None:
    def ask(_: int) -> Scan | None:
        other = Store.open(store.folder)
        try:
            return scans.take(other, "desk:5")
        finally:
            other.close()

    with ThreadPoolExecutor(4) as pool:
        for _ in range(5):
            scans.put(store, "desk:5", "A001")
            answers = list(pool.map(ask, range(4)))
            assert sorted(map(str, answers)) == ["None"] * 3 + ["NumberCode(number='A001')"]


def test_after_ten_seconds_of_the_hall_it_opens_nothing(store: Store) -> None:
    scans.put(store, "desk:5", "A001")
    pass_time(store, seconds=9.9)
    assert waits(store, "desk:5")
    pass_time(store, seconds=0.1)
    assert not waits(store, "desk:5")
    assert scans.take(store, "desk:5") is None


def test_a_clock_set_back_gives_it_no_longer_life(store: Store) -> None:
    scans.put(store, "desk:5", "A001")
    pass_time(store, minutes=-5)
    assert scans.take(store, "desk:5") is None


def test_only_the_newest_scan_can_open_anything(store: Store) -> None:
    for text in ("A001", "A002"):
        scans.put(store, "desk:5", text)
    assert scans.take(store, "desk:5") == NumberCode("A002")
    assert scans.take(store, "desk:5") is None


@pytest.mark.parametrize(
    ("text", "scan"), [(CARD, IdentityCard()), ("Nguyễn Thị Ánh", UnknownCode())]
)
def test_whose_card_it_was_is_nowhere_in_the_store(store: Store, text: str, scan: Scan) -> None:
    scans.put(store, "kiosk:k1", text)
    assert scans.take(store, "kiosk:k1") == scan
    files = b"".join(file.read_bytes() for file in store.folder.iterdir() if file.is_file())
    assert b"kiosk:k1" in files
    for word in ("001085012345", "012345678", "Nguyễn", "Ánh"):
        assert word.encode() not in files, word


def test_words_for_printers_are_no_scans(store: Store) -> None:
    scans.put(store, "kiosk:k1", "A001")
    assert outbox.recoveries(store, 0) == []
