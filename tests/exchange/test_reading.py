"""Every line that is no row is told by its number, its field and a code; the others are rows."""

from __future__ import annotations

import json
import random
import unicodedata
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from common.domain.exchange import Reject, Row
from common.domain.refusal import Refusal
from common.exchange import reading
from common.exchange.personal import looks_personal
from common.i18n.messages import explain
from common.i18n.translator import Translator
from tests.exchange.province import dossier, jsonl, status, table

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


def read(content: bytes) -> list[Row | Reject]:
    return list(reading.rows(BytesIO(content), reading.File(ZONE)))


def why(content: bytes) -> list[tuple[int, str | None, str]]:
    return [
        (row.number, row.field, row.refusal.code)
        for row in read(content)
        if isinstance(row, Reject)
    ]


WRONG: dict[str, tuple[dict[str, Any], str, str]] = {
    "a code of another form": ({"code": "H21-1"}, "code", "exchange_value"),
    "a provisional code as the official one": (
        {"code": "TAM-DANHAI-261120-0001"},
        "code",
        "exchange_value",
    ),
    "a state off the list": ({"state": 11}, "state", "exchange_value"),
    "a state in other digits": ({"state": "２"}, "state", "exchange_value"),
    "true for a state": ({"state": True}, "state", "exchange_value"),
    "a list for a state": ({"state": [2]}, "state", "exchange_value"),
    "a kind that is none": ({"kind": "person"}, "kind", "exchange_value"),
    "no kind": ({"kind": ""}, "kind", "exchange_needed"),
    "no id": ({"id": None}, "id", "exchange_needed"),
    "an id with a space": ({"id": "hs 1"}, "id", "exchange_value"),
    "somebody's number for an agency": ({"agency": "001 083 000 123"}, "agency", "exchange_value"),
    "a letter of the year one": ({"letter_date": "0001-01-01"}, "letter_date", "exchange_value"),
    "a date without an hour": ({"due_at": "2026-11-25"}, "due_at", "exchange_value"),
    "a date in our order": ({"received_at": "20/11/2026 08:00"}, "received_at", "exchange_value"),
    "the 31st of November": ({"due_at": "2026-11-31T08:00"}, "due_at", "exchange_value"),
    "the year 9999": ({"due_at": "9999-12-31T23:59-23:59"}, "due_at", "exchange_value"),
    "no acceptance": ({"accepted_at": ""}, "accepted_at", "exchange_needed"),
    "done without a result": (
        {"state": 9, "processed_at": "2026-11-20T10:00"},
        "result",
        "exchange_needed",
    ),
    "stopped without a moment": ({"state": 8}, "at", "exchange_needed"),
    "a channel that is none": ({"channel": "4"}, "channel", "exchange_value"),
    "a procedure in words": ({"procedure": "Khai sinh"}, "procedure", "exchange_value"),
    "three hundred characters": ({"agency": "ă" * 300}, "agency", "text_too_long"),
    "a control character": ({"agency": "Sở\x1b[2J"}, "agency", "text_control"),
    "letters that turn the line": ({"agency": "Sở\u202e"}, "agency", "text_control"),
    "a formula": ({"agency": "=HYPERLINK(1)"}, "agency", "exchange_formula"),
    "another formula": ({"procedure": "@SUM(A1)"}, "procedure", "exchange_formula"),
    "a letter on no day": ({"letter_date": "2026-02-30"}, "letter_date", "exchange_value"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_cell_is_told_with_its_field(what: str) -> None:
    cells, field, code = WRONG[what]
    content = jsonl(dossier(1), dossier(2, **cells), dossier(3))
    assert why(content) == [(2, field, code)]
    assert sum(isinstance(row, Row) for row in read(content)) == 2


def test_a_reject_says_why_in_both_languages_and_never_what_stood_there() -> None:
    for cells, _, _ in WRONG.values():
        (reject,) = [row for row in read(jsonl(dossier(**cells))) if isinstance(row, Reject)]
        for lang in ("vi", "en"):
            message = explain(reject.refusal, Translator(lang))
            assert reject.refusal.code not in message
            for value in cells.values():
                assert len(str(value)) < 4 or str(value) not in message


def test_a_number_in_the_wrong_column_is_told_as_what_it_is() -> None:
    (reject,) = [
        row for row in read(jsonl(dossier(agency="001083000123"))) if isinstance(row, Reject)
    ]
    assert explain(reject.refusal, Translator("en")).endswith(
        "Expected: text without nine digits in a row (as of a card or a telephone)"
    )


def test_lines_that_are_none_are_told_one_by_one() -> None:
    good = jsonl(dossier()).rstrip()
    lines = [good, b"{", b"[1]", b'{"id": 1, "id": 2}', b"[" * 9000, b'{"id": "' + b"x" * 30_000]
    lines += [b"\xff\xfe", b"", jsonl(dossier(2)).rstrip(), b'{"kind":"dossier","id":"\xc3\x28"}']
    assert why(b"\n".join(lines)) == [
        *((number, None, "exchange_unreadable") for number in range(2, 8)),
        (10, "id", "text_control"),
    ]


def test_a_table_is_read_line_by_line_so_that_an_open_quotation_mark_spoils_one() -> None:
    lines = table(dossier(1), dossier(2), dossier(3)).splitlines()
    lines[2] = b'"' + lines[2]
    assert why(b"\r\n".join([*lines, b"a,b"])) == [
        (3, None, "exchange_unreadable"),
        (5, None, "exchange_cells"),
    ]


@pytest.mark.parametrize("mark", [",", ";"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf", b" "])
def test_commas_semicolons_and_a_mark_at_the_beginning_make_no_difference(
    mark: str, bom: bytes
) -> None:
    rows = [dossier(1, agency="Sở Tư pháp"), dossier(2, agency="")]
    from_table = [
        row.digest() for row in read(bom + table(*rows, mark=mark)) if isinstance(row, Row)
    ]
    from_lines = [row.digest() for row in read(bom + jsonl(*rows)) if isinstance(row, Row)]
    assert from_table == from_lines
    assert len(from_lines) == 2


def test_letters_put_together_from_parts_are_the_same_letters() -> None:
    parts = unicodedata.normalize("NFD", "Sở Tư pháp")
    rows = read(jsonl(dossier(agency=parts), dossier(agency="Sở Tư pháp")))
    assert len({row.digest() for row in rows if isinstance(row, Row)}) == 1


def test_the_national_codes_of_channels_are_as_good_as_words() -> None:
    rows = read(jsonl(dossier(channel="2"), dossier(channel=2), dossier(channel="online")))
    assert {row.channel for row in rows if isinstance(row, Row)} == {"online"}


@pytest.mark.parametrize(
    "column",
    [
        *("ho_ten", "Họ và tên", "tenChuHoSo", "chủ hồ sơ", "cccd", "so_cmnd", "applicantName"),
        *("phone", "e-mail", "Địa chỉ", "ngay_sinh", "name", "owner", "citizenId", "SĐT"),
    ],
)
def test_what_is_personal_is_refused_by_the_name_of_its_column(column: str) -> None:
    with pytest.raises(Refusal, match="exchange_personal"):
        read(table(dossier() | {column: "x"}))
    assert why(jsonl(dossier() | {column: "x"}, dossier(2))) == [(1, None, "exchange_personal")]


def test_the_name_of_a_procedure_is_nobodys() -> None:
    names = ["ten_thu_tuc", "procedure_name", "agency_name", "hotel", "state_name", "linh_vuc"]
    assert [name for name in names if looks_personal(name)] == []


def test_columns_that_mean_nothing_are_named() -> None:
    file = reading.File(ZONE)
    content = jsonl(dossier() | {"linh_vuc": "x"}, status() | {"so_trang": 1, "\x1b[2J": 1})
    assert all(isinstance(row, Row) for row in reading.rows(BytesIO(content), file))
    assert list(file.ignored) == ["linh_vuc", "so_trang", "�[2J"]


@pytest.mark.parametrize("header", [b"id,code,state", b"kind,id,id,code,state", b"xin chao"])
def test_a_table_without_the_columns_of_a_row_is_refused_as_a_whole(header: bytes) -> None:
    with pytest.raises(Refusal, match="exchange_columns"):
        read(header + b"\n1,2,3\n")


def test_an_empty_file_has_no_rows() -> None:
    assert read(b"") == read(b"\xef\xbb\xbf\r\n\n") == []


@pytest.mark.verify
def test_no_bytes_whatever_stop_the_reading() -> None:
    chance = random.Random(9)
    good = jsonl(*(dossier(n) for n in range(40)))
    for _ in range(200):
        content = bytearray(chance.choice([good, table(*(dossier(n) for n in range(40)))]))
        header = content.index(b"\n")
        for _ in range(chance.randrange(1, 30)):
            content[chance.randrange(header + 2, len(content))] = chance.randrange(256)
        for row in read(bytes(content)):
            if isinstance(row, Reject):
                explain(row.refusal, Translator("vi"))
                json.dumps([row.id, row.field])
