"""Profiles of signs: those that are shipped, and what a person is told about a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.centre.signs.file import ProfileError, from_file, from_text
from common.centre.signs.profile import SHIPPED, build, shipped
from hardware.sign.exchange import Board
from tests.wordings import in_english

SHOW = '["02 {address:dec2} {text} 03"]'
GOOD = {
    "title": '"A board"',
    "source": '"Sniffed in a hall"',
    "width": "4",
    "last": "99",
    "show": SHOW,
}


def toml(**changed: str | None) -> str:
    """The good profile with other values; None leaves a key out."""
    keys = {**GOOD, **changed}
    return "".join(f"{key} = {value}\n" for key, value in keys.items() if value is not None)


def problems(**changed: str | None) -> list[str]:
    with pytest.raises(ProfileError) as wrong:
        from_text(toml(**changed), "mine", build)
    return in_english(wrong.value.problems)


def test_five_lines_make_a_profile() -> None:
    profile = from_text(toml(), "mine", build)
    assert profile.name == "mine"
    assert (profile.baud, profile.framing, profile.lines) == (9600, "8N1", 1)
    assert not profile.acknowledged
    assert [one.request for one in Board(profile, 5, 4, 1).show(("1023",))] == [b"\x02051023\x03"]


@pytest.mark.parametrize("name", sorted(path.stem for path in SHIPPED.glob("*.toml")))
def test_each_shipped_profile_is_read_and_names_its_source(name: str) -> None:
    profile = shipped()[name]
    assert profile.name == name
    assert len(profile.title) > 10
    assert len(profile.source) > 20


WRONG: list[tuple[dict[str, str | None], str]] = [
    ({"title": None}, "title: expected a text of 1..80 characters, found nothing"),
    ({"title": "5"}, "title: expected a text of 1..80 characters, found 5"),
    (
        {"title": r'"a\u001bb"'},
        r'title: expected a text without control characters, found "a\x1bb"',
    ),
    ({"source": None}, "source: expected a text of 1..400 characters, found nothing"),
    (
        {"width": None},
        "width: expected a whole number of characters 1..125, found nothing",
    ),
    (
        {"width": "126"},
        "width: expected a whole number of characters 1..125, found 126",
    ),
    ({"widest": "3"}, "widest: expected a whole number 4..125, found 3"),
    ({"lines": "17"}, "lines: expected a whole number 1..16, found 17"),
    ({"most_lines": "0"}, "most_lines: expected a whole number 1..16, found 0"),
    ({"baud": '"9600"'}, 'baud: expected a whole number 300..921600, found "9600"'),
    (
        {"framing": '"9N1"'},
        'framing: expected one of 8N1, 8E1, 8O1, 8N2, 7E1, 7O1, 7N2, found "9N1"',
    ),
    (
        {"glyphs": '"letters"'},
        'glyphs: expected one of number, digits, segment, ascii, found "letters"',
    ),
    ({"letters": '"utf-8"'}, 'letters: expected one of ascii, wide, uint16, found "utf-8"'),
    ({"letters": '"uint16"'}, 'letters: uint16 needs glyphs = "number"'),
    ({"pad": '"middle"'}, 'pad: expected one of left, right, none, found "middle"'),
    ({"gap_ms": "1.5"}, "gap_ms: expected a whole number 0..5000, found 1.5"),
    ({"answer_ms": "0"}, "answer_ms: expected a whole number 1..5000, found 0"),
    ({"setup_ms": "-1"}, "setup_ms: expected a whole number 0..10000, found -1"),
    ({"first": "-1"}, "first: expected a whole number 0..255, found -1"),
    ({"first": "50", "last": "49"}, "first: is beyond last"),
    ({"last": None}, "last: at most 99, {address:dec2} has no room for 255"),
    (
        {"show": '["02 {address:dec2} {row:dec1} {text} 03"]', "most_lines": "10"},
        "most_lines: at most 9, {row:dec1} has no room for 10",
    ),
    ({"show": None}, "show: at least one frame is needed"),
    ({"show": "[]"}, "show: at least one frame is needed"),
    ({"show": '"02 {text} 03"'}, 'show: expected a list of strings, found "02 {text} 03"'),
    ({"show": "[2]"}, "show: expected a text of 1..400 characters, found 2"),
    ({"show": '["02 {text} 3"]'}, "show: expected a frame (what is '3'?), found \"02 {text} 3\""),
    (
        {"show": '["[ 02 {text} 03"]'},
        'show: expected a frame (a bracket is not closed), found "[ 02 {text} 03"',
    ),
    ({"show": '["02 {address:dec2} 03"]'}, "show: each frame has a {text}"),
    ({"show": '["{any} {text}"]'}, "show: {any} has no place there"),
    (
        {"show": f"[{SHOW[1:-1]}, {SHOW[1:-1]}]"},
        "show: one frame, or one for each of the lines",
    ),
    (
        {"most_lines": "2"},
        "show: one frame for several lines must say which line it is for",
    ),
    ({"setup": '["1B {text}"]'}, "setup: {text} has no place there"),
    ({"setup": '["1B {row}"]'}, "setup: {row} has no place there"),
    ({"setup": '"1B"'}, 'setup: expected a list of strings, found "1B"'),
    ({"steady": '"20"'}, "blink: {blink}, steady and blinking come together, and the two differ"),
    (
        {"show": '["02 {blink} {text}"]'},
        "blink: {blink}, steady and blinking come together, and the two differ",
    ),
    (
        {"show": '["02 {blink} {text}"]', "steady": '"20"', "blinking": '"20"'},
        "blink: {blink}, steady and blinking come together, and the two differ",
    ),
    ({"steady": '"{address}"'}, 'steady: expected bytes only, found "{address}"'),
    ({"blinking": '"[ 01 ] {sum8}"'}, 'blinking: expected bytes only, found "[ 01 ] {sum8}"'),
    ({"refused": "\"'NO'\""}, "answer: is needed with refused and with readback"),
    (
        {"show": '["{size:dec1} {address:dec2} {text}"]', "widest": "10"},
        "widest: at most 9, {size:dec1} has no room for 10",
    ),
    (
        {"show": '["{size+2:dec1} {address:dec2} {text}"]', "masked": "[\"'<' '<<'\"]"},
        "widest: at most 9, {size:dec1} has no room for 10",
    ),
    (
        {"masked": '["02 5C02"]'},
        'masked: expected a letter, each once, and the bytes for it, found "02 5C02"',
    ),
    (
        {"masked": '["41 {text}"]'},
        'masked: expected a letter, each once, and the bytes for it, found "41 {text}"',
    ),
    (
        {"masked": '["41 5C41", "41"]'},
        'masked: expected a letter, each once, and the bytes for it, found "41"',
    ),
    ({"masked": '["41"]', "letters": '"wide"'}, 'masked: needs letters = "ascii"'),
    ({"readback": '"05"'}, "answer: is needed with refused and with readback"),
    ({"answer": '["06", "07"]'}, "answer: one frame, or as many as show has"),
    ({"answer": "\"'OK'\""}, "answer: expected a list of strings, found \"'OK'\""),
    ({"answer": '["06 {blink}"]'}, "answer: {blink} has no place there"),
    (
        {"answer": SHOW},
        "answer: what repeats the question proves nothing, since adapters repeat it too;"
        " ask back with readback",
    ),
    (
        {"show": "[\"'AB' {text} 03\"]", "answer": '["41 42 {text} 03"]'},
        "answer: what repeats the question proves nothing, since adapters repeat it too;"
        " ask back with readback",
    ),
    ({"readback": '"05 {blink}"', "answer": '["06"]'}, "readback: {blink} has no place there"),
    (
        {"colour": '"red"'},
        "colour: unknown key, known: first, last, width, lines, title, source, baud, framing,"
        " widest, most_lines, glyphs, letters, pad, gap_ms, answer_ms, setup_ms, show, setup,"
        " readback, answer, refused, masked, steady, blinking",
    ),
]


@pytest.mark.parametrize(("changed", "problem"), WRONG, ids=[problem for _, problem in WRONG])
def test_each_mistake_is_told_once_with_its_key_and_what_is_expected(
    changed: dict[str, str | None], problem: str
) -> None:
    assert problems(**changed) == [f"mine: {problem}"]


def test_all_mistakes_of_a_file_are_told_at_once() -> None:
    assert len(problems(title=None, width='"four"', show='["zz"]', colour="1")) == 4


def test_a_file_that_is_no_toml_is_told_with_the_place() -> None:
    with pytest.raises(ProfileError) as wrong:
        from_text("title = 1\n= 2\n", "mine", build)
    (line,) = in_english(wrong.value.problems)
    assert line == "mine: expected TOML: Invalid statement (at line 2, column 1)"


def test_a_profile_is_named_after_its_file(tmp_path: Path) -> None:
    path = tmp_path / "hall-board.toml"
    path.write_text(toml(), encoding="utf-8")
    assert from_file(path, build).name == "hall-board"


def test_a_file_that_cannot_be_read_is_a_bad_profile(tmp_path: Path) -> None:
    with pytest.raises(ProfileError) as missing:
        from_file(tmp_path / "missing.toml", build)
    (line,) = in_english(missing.value.problems)
    assert line == "missing: expected a readable file: No such file or directory"
    (tmp_path / "old.toml").write_bytes(b'title = "\xd0"')
    with pytest.raises(ProfileError) as old:
        from_file(tmp_path / "old.toml", build)
    assert in_english(old.value.problems) == ["old: expected UTF-8, found something else at byte 9"]


def test_the_answer_to_a_row_is_its_own_or_the_one_for_all() -> None:
    card, strip = shipped()["p10"], shipped()["led485"]
    assert card.answered(1) != card.answered(2)
    assert strip.answered(1) == strip.answer[0]
    assert shipped()["ed400d"].answered(1) is None
