"""What a citizen types leads to services and procedures, from a keyboard or a number pad."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.store.store import Store
from common.views import kiosk_procedures as view
from tests.hall import make_hall, with_procedures


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("hall")
    made = with_procedures(make_hall(folder / "data"))
    yield made
    made.close()


def names(found: view.Found) -> list[str]:
    return [one.name for one in found.procedures]


@pytest.mark.parametrize("typed", ["KHAI SINH", "khai sin", "54240746"])
def test_letters_and_the_digits_they_share_a_key_with_find_the_same(
    store: Store, typed: str
) -> None:
    found = view.Finder().search(store, typed)
    assert found.services == ("ho-tich",)
    assert names(found)[0] == "Đăng ký khai sinh"
    assert found.count == 1 + len(found.procedures)


def test_digits_are_a_code_first(store: Store) -> None:
    assert names(view.Finder().search(store, "1001193"))[0] == "Đăng ký khai sinh"


def test_services_are_found_by_what_people_call_them(store: Store) -> None:
    assert view.Finder().search(store, "SO DO").services[:2] == ("dang-ky-dat-dai", "dat-dai")


def test_every_service_that_fits_is_found_not_only_the_first_two(store: Store) -> None:
    assert {"ho-tich", "kinh-te", "y-te"} <= {*view.Finder().search(store, "T").services}


def test_nothing_finds_nothing_and_much_says_that_there_is_more(store: Store) -> None:
    finder = view.Finder()
    assert finder.search(store, "  ").count == finder.search(store, "XQJ").count == 0
    found = finder.search(store, "D")
    assert (len(found.procedures), found.more) == (view.MOST, True)


def test_all_that_people_come_to_a_service_for(store: Store) -> None:
    found = view.of_service(store, "ho-tich")
    assert "Đăng ký khai sinh" in names(found) and not found.more
    assert {one.service for one in found.procedures} == {"ho-tich"}


def test_the_letters_of_a_key_are_those_of_a_telephone() -> None:
    assert [view.letters_on(digit) for digit in "1279"] == ["", "abc", "pqrs", "wxyz"]
