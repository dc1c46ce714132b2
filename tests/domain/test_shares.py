"""Percentages against figures that provinces have published, and one that they got wrong."""

from __future__ import annotations

from decimal import Decimal

import pytest

from common.domain.shares import Covered, Resolved, percent, shares
from common.i18n.translator import Translator


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [
        (73_894, 74_325, "99,42%"),  # Phú Yên, done on time
        (2_472, 76_188, "3,24%"),  # by post: published as 0,03 %, too small by a hundred
        (25_316, 76_188, "33,23%"),
        (4_554, 76_188, "5,98%"),
        (70_225, 76_188, "92,17%"),
        (2_134, 498_093, "0,43%"),  # Hà Giang, late
        (498_093 - 2_134, 498_093, "99,57%"),
        (410_668, 490_316, "83,76%"),  # direct and by post
        (79_648, 490_316, "16,24%"),  # online
        (159_969, 500_751, "31,95%"),  # in the electronic system
        (159_969 - 7_391, 159_969, "95,38%"),  # on time there: 4,62 % late, counted back
        (7_391, 159_969, "4,62%"),
        (1, 800, "0,13%"),  # half up, not to the even digit
        (0, 7, "0,00%"),
        (7, 7, "100,00%"),
    ],
)
def test_published_shares_are_worked_out_again(part: int, whole: int, said: str) -> None:
    assert Translator("vi").percent(percent(part, whole)) == said
    assert Translator("en").percent(percent(part, whole)) == said.replace(",", ".")


def test_a_share_of_nothing_is_none() -> None:
    assert percent(0, 0) is None
    assert Translator("vi").percent(None) == "—"


def test_the_channels_of_ha_giang_are_all_that_came() -> None:
    came = {"direct_and_post": 410_668, "online": 79_648}
    assert sum(came.values()) == 490_316
    assert list(shares(came).values()) == [Decimal("83.76"), Decimal("16.24")]


def test_early_and_on_time_are_kept_and_what_has_no_date_is_in_no_share() -> None:
    done = Resolved(early=400_000, on_time=95_959, late=2_134, undated=1_000)
    assert (done.dated, done.kept, done.missed) == (498_093, Decimal("99.57"), Decimal("0.43"))


def test_the_electronic_book_of_ha_giang_knows_a_third_of_its_dossiers() -> None:
    covered = Covered(both=159_969, only_theirs=0, only_ours=500_751 - 159_969)
    assert (covered.known, covered.theirs) == (500_751, Decimal("31.95"))
    outside = percent(covered.only_ours, covered.known)
    assert outside == Decimal("68.05")


def test_long_numbers_are_grouped_as_people_write_them() -> None:
    assert Translator("vi").count(500_751) == "500.751"
    assert Translator("en").count(500_751) == "500,751"
