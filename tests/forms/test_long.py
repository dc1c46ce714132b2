"""Long names, many rows and decomposed letters: everything is on paper, in its place."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import pairwise
from typing import Any

import pytest

from common.forms import Form, render
from common.forms.facts import Component
from tests.forms.reading import Page, Pdf, Text, composed
from tests.forms.samples import DOSSIER, HEAD, PAPERS

MM = 72 / 25.4
NAME = unicodedata.normalize("NFD", "Nguyễn Thị Hường ở thôn Đông Thượng – ")
LONG = (NAME * 12)[:300]
SOLID = unicodedata.normalize("NFD", "Ngườiđượcủyquyền") * 12
MANY = tuple(Component(f"Giấy tờ thứ {i} {NAME * (i % 3)}", i, 1) for i in range(1, 41))


def overlong(value: Any, text: str) -> Any:
    """The same facts with `text` for each text that may be any; codes stay."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(overlong(each, text) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    kept = {"code", "zone", "pace", "proof", "book", "entry", "number", "place"}
    changed = {
        each.name: overlong(getattr(value, each.name), text)
        for each in fields(value)
        if each.name not in kept
    }
    return replace(value, **changed)


def lines(page: Page) -> Iterator[list[Text]]:
    """The runs on each baseline, from left to right; not the mark across the page."""
    found: dict[int, list[Text]] = defaultdict(list)
    for run in page.texts:
        if run.text.strip() and not run.slanted:
            found[round(run.y)].append(run)
    return (sorted(runs, key=lambda run: run.x) for runs in found.values())


def assert_in_place(pdf: Pdf) -> None:
    for page in pdf.pages:
        left, right = (18, 14) if page.width > page.height else (30, 15)
        for runs in lines(page):
            assert runs[0].x >= left * MM - 0.1
            assert runs[-1].end <= page.width - right * MM + 0.1
            assert 9 * MM <= runs[0].y <= page.height - 9 * MM
            assert all(one.end <= other.x + 0.1 for one, other in pairwise(runs))


def test_a_receipt_of_40_components_and_names_of_300_letters_lays_out() -> None:
    long = overlong(DOSSIER, LONG)
    facts = replace(
        PAPERS[Form.RECEIPT],
        head=replace(HEAD, issuer=LONG, authority=(LONG,)),
        dossier=replace(long, components=MANY),
    )
    pdf = Pdf(render(Form.RECEIPT, facts))
    assert_in_place(pdf)
    assert composed(pdf.said)
    assert unicodedata.normalize("NFC", LONG.strip(" –")) in pdf.said
    copy = pdf.said[: pdf.said.index("Liên: Giao khách hàng")]
    assert re.findall(r"Giấy tờ thứ (\d+)", copy) == [str(i) for i in range(1, 41)]


def test_a_register_repeats_its_heading_and_counts_its_pages() -> None:
    facts: Any = PAPERS[Form.REGISTER]
    rows = (overlong(facts.rows[0], SOLID), *facts.rows)
    pdf = Pdf(render(Form.REGISTER, replace(facts, rows=rows)))
    assert_in_place(pdf)
    total = len(pdf.pages)
    for number, page in enumerate(pdf.pages, start=1):
        assert f"Trang {number}/{total}" in page.said
        assert ("Địa chỉ, số điện thoại" in page.said) == ("261121-0042" in page.said)


@pytest.mark.verify
@pytest.mark.parametrize("text", [LONG, SOLID], ids=["words", "one word"])
@pytest.mark.parametrize("form", tuple(Form))
def test_no_form_overflows_whatever_the_texts(form: Form, text: str) -> None:
    pdf = Pdf(render(form, overlong(PAPERS[form], text), mark="TẬP HUẤN"))
    assert_in_place(pdf)
    assert composed(pdf.said)
