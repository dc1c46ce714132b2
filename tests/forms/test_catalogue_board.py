"""What the posted board says of a procedure, and whose paper it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.store.facts import build
from common.store.store import Store
from common.views import procedures as view
from common.views.letterhead import letterhead
from motcua.procedure_words import board_row
from tests.hall import make_hall, staff

ROW = {"level": "xa", "agency": "UBND cấp xã", "field": "Hộ tịch", "verified": "no"}


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall")
    yield store
    store.close()


def test_numbers_are_in_words_where_the_catalogue_has_none_of_its_own(hall: Store) -> None:
    fees = [{"kind": "charge", "amount_vnd": 8_000, "name": "bản sao"}]
    time = {"time_value": 3, "time_unit": "working_day"}
    rows = (
        {**ROW, **time, "code": "X-1", "name": "Việc A", "fees": fees, "fee_text": "theo luật"},
        {**ROW, **time, "code": None, "name": "Việc B", "time_text": "Ba ngày", "fee_vnd": 5_000},
        {**ROW, "code": "X-3", "name": "Việc C", "at_counter": False, "place": "Hạt Kiểm lâm"},
    )
    hall.act(staff(), commands.ImportProcedures(rows))
    first, second, third = map(board_row, view.posted(hall))
    assert (first.code, first.time) == ("X-1", "03 ngày làm việc")
    assert first.fee == "Lệ phí 8.000 đồng (bản sao)"
    assert first.where == "Quầy: 5"
    assert (second.code, second.time, second.fee) == ("", "Ba ngày", "5.000 đồng")
    assert (third.time, third.fee, third.where) == ("", "", "Hạt Kiểm lâm")


@pytest.mark.parametrize(
    ("centre", "place"),
    [("dan-hai", "Đan Hải"), ("province-25", "Phú Yên"), ("one-desk", "................")],
)
def test_the_place_of_a_paper_is_that_of_its_centre(centre: str, place: str) -> None:
    facts = build(as_document(load(shipped.centre(centre))), 1)
    head = letterhead(facts)
    assert (head.place, head.issuer) == (place, facts.document["centre"]["name"]["vi"])


def test_where_the_centre_names_no_place_its_authority_may() -> None:
    document = as_document(load(shipped.centre("one-desk")))
    document["centre"]["authority"] = {"vi": "UBND xã An Phú"}
    assert letterhead(build(document, 1)).place == "An Phú"
