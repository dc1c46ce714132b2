"""Whatever a file holds, loading it ends in a centre or in a Refusal that names problems."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain.refusal import Refusal
from tests.common.centre.files import SMALL
from tests.wordings import said

LINES = (SMALL + shipped.centre("one-desk").read_text("utf-8")).splitlines()
VALUES = (
    '"x"', '""', "0", "-1", "true", "[]", "{}", "1.5", "nan", "2027-01-01", "07:30:00",
    '["a", 1]', "{ vi = 1 }", '{ vi = "a", en = [] }', '"\\u0000"', "99999999999999999999999",
    '{ mon = "x" }', '{ mon = [["07:30", 1]] }', '["vi", "vi"]', '"A1"', "[[]]", '[{ code = "x" }]',
)  # fmt: skip


def judged(content: bytes) -> None:
    """Load this content; only a whole centre or a Refusal with problems may come of it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "nho.toml")
        path.write_bytes(content)
        try:
            centre = load(path)
        except Refusal as refusal:
            for lang in ("vi", "en"):
                lines = said(refusal, lang)
                assert lines
                assert all(line.isprintable() for line in lines)
        else:
            json.dumps(as_document(centre))


@given(st.binary(max_size=200))
def test_bytes(content: bytes) -> None:
    judged(content)


@given(st.sets(st.integers(0, len(SMALL.splitlines()) - 1), max_size=12))
def test_lines_left_out(left_out: set[int]) -> None:
    kept = [line for number, line in enumerate(SMALL.splitlines()) if number not in left_out]
    judged("\n".join(kept).encode())


@given(st.integers(0, len(SMALL)), st.integers(0, 30), st.text(max_size=12))
def test_a_passage_replaced_by_anything(start: int, length: int, new: str) -> None:
    text = SMALL[:start] + new + SMALL[start + length :]
    judged(text.encode("utf-8", "surrogatepass"))


@given(st.dictionaries(st.integers(0, len(SMALL.splitlines()) - 1), st.sampled_from(VALUES)))
def test_values_of_another_kind(values: dict[int, str]) -> None:
    lines = SMALL.splitlines()
    for number, value in values.items():
        key, equals, _ = lines[number].partition(" = ")
        if equals:
            lines[number] = f"{key} = {value}"
    judged("\n".join(lines).encode())


@given(st.lists(st.sampled_from(LINES), max_size=60))
def test_lines_of_centres_in_any_order(lines: list[str]) -> None:
    judged("\n".join(lines).encode())
