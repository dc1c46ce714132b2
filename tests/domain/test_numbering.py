"""Numbers people read, and series that must not print the same one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.numbering import collide, normalise, printed
from common.domain.refusal import Refusal

PREFIXES = st.text(alphabet="AB12", max_size=3)
WIDTHS = st.integers(min_value=1, max_value=3)
SERIES = st.tuples(PREFIXES, WIDTHS)


def everything(series: tuple[str, int]) -> set[str]:
    prefix, width = series
    return {printed(prefix, width, serial) for serial in range(1, 10**width)}


@given(SERIES, SERIES)
def test_series_collide_if_they_can_print_the_same(
    one: tuple[str, int], other: tuple[str, int]
) -> None:
    """`collide` may be stricter only about serial 0, which is never printed."""
    if everything(one) & everything(other):
        assert collide(one, other)
    if not collide(one, other):
        assert not everything(one) & everything(other)


@given(SERIES, SERIES)
def test_a_collision_is_a_real_one_or_one_of_serial_zero(
    one: tuple[str, int], other: tuple[str, int]
) -> None:
    def with_zero(series: tuple[str, int]) -> set[str]:
        return everything(series) | {series[0] + "0" * series[1]}

    assert collide(one, other) == bool(with_zero(one) & with_zero(other))


@given(SERIES, SERIES)
def test_collision_is_mutual(one: tuple[str, int], other: tuple[str, int]) -> None:
    assert collide(one, other) == collide(other, one)


@pytest.mark.parametrize(
    ("prefix", "width", "serial", "text"),
    [("A", 3, 1, "A001"), ("A", 3, 999, "A999"), ("", 4, 12, "0012"), ("10", 2, 7, "1007")],
)
def test_a_number_as_it_is_printed(prefix: str, width: int, serial: int, text: str) -> None:
    assert printed(prefix, width, serial) == text


def test_a_full_series_ends_and_never_wraps() -> None:
    with pytest.raises(Refusal) as said:
        printed("A", 3, 1000)
    assert said.value.code == "series_full"


@given(st.text(alphabet="ABKZ", max_size=2), WIDTHS, st.integers(min_value=1, max_value=9))
def test_what_is_printed_is_understood_however_it_is_typed(
    prefix: str, width: int, serial: int
) -> None:
    number = printed(prefix, width, serial)
    assert normalise(f"  {number.lower()}\n") == number


@pytest.mark.parametrize(
    "typed",
    ["", "A", "A 01", "ABC1", "A1234567", "A01\x00", "Á01", "А01", "A٠٠١", "A０１", "-1", "A01;--"],
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as said:
        normalise(typed)
    assert said.value.code == "ticket_unknown"


@given(st.text(max_size=20))
def test_no_typing_breaks_it(typed: str) -> None:
    try:
        number = normalise(typed)
    except Refusal:
        return
    assert number.isascii()
    assert number == normalise(number)
