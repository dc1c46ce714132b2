"""The protocol of print queues as bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as any_

from common.a4 import ipp
from common.a4.ipp import Attribute, Operation, Tag

_REQUEST = bytes.fromhex(
    "0101 000b 00000007"
    "01 47 0012 617474726962757465732d63686172736574 0005 7574662d38"
    "48 001b 617474726962757465732d6e61747572616c2d6c616e6775616765 0002 656e"
    "45 000b 7072696e7465722d757269 0007 6970703a2f2f70"
    "44 0014 7265717565737465642d61747472696275746573 0001 61"
    "44 0000 0001 62"
    "03"
)
_ANSWER = bytes.fromhex(
    "0200 0000 00000007"
    "01 47 0012 617474726962757465732d63686172736574 0005 7574662d38"
    "04 23 000d 7072696e7465722d7374617465 0004 00000005"
    "22 0003 796573 0001 01"
    "31 0004 74696d65 0002 0000"
    "44 0007 726561736f6e73 0006 706175736564"
    "44 0000 0005 6f74686572"
    "03"
)


def test_a_request_is_the_bytes_of_the_standard() -> None:
    about = (
        Attribute("printer-uri", Tag.URI, ("ipp://p",)),
        Attribute("requested-attributes", Tag.KEYWORD, ("a", "b")),
    )
    assert ipp.request(Operation.GET_PRINTER, 7, about) == _REQUEST


def test_an_answer_is_read_and_what_nobody_asks_for_left_out() -> None:
    found = ipp.answer(_ANSWER)
    assert found.is_good
    assert found.number("printer-state") == 5
    assert found.number("yes") is None
    assert found.words("reasons") == ("paused", "other")
    assert "time" not in found.found


def test_half_an_answer_is_none() -> None:
    for end in range(len(_ANSWER) - 1):
        with pytest.raises(ipp.Garbled):
            ipp.answer(_ANSWER[:end])


@given(any_.binary(max_size=200))
def test_whatever_comes_back_is_an_answer_or_is_not(data: bytes) -> None:
    try:
        ipp.answer(data)
    except ipp.Garbled:
        return
    assert len(data) >= 9
