"""Profiles of keypads: those that are shipped, and what a person is told about a wrong one."""

from __future__ import annotations

import pytest

from common.centre.inputs.profile import SHIPPED, build, shipped
from common.centre.signs.file import ProfileError, from_file, from_text
from common.domain.keypad import Key
from tests.wordings import in_english

GOOD = {"title": '"A keypad"', "source": '"Sniffed"', "next": "[\"02 {address} 'N' 03\"]"}


def toml(**changed: str | None) -> str:
    """The good profile with other values; None leaves a key out."""
    keys = {**GOOD, **changed}
    return "".join(f"{key} = {value}\n" for key, value in keys.items() if value is not None)


def test_three_lines_make_a_profile() -> None:
    profile = from_text(toml(), "mine", build)
    assert (profile.name, profile.baud, profile.framing) == ("mine", 9600, "8N1")
    assert profile.addressed
    assert list(profile.keys) == [Key.NEXT]


@pytest.mark.parametrize("name", sorted(path.stem for path in SHIPPED.glob("*.toml")))
def test_each_shipped_profile_is_read_and_names_its_source(name: str) -> None:
    assert shipped()[name].name == name
    assert len(shipped()[name].source) > 20


def test_the_plain_profile_has_every_key() -> None:
    assert set(shipped()["ascii"].keys) == set(Key)


def test_a_rating_pad_is_a_keypad_with_up_to_five_keys() -> None:
    assert [key.digit for key in shipped()["rating"].keys] == [1, 2, 3, 4, 5]


def test_a_file_that_is_not_there_is_told_as_a_problem() -> None:
    with pytest.raises(ProfileError) as wrong:
        from_file(SHIPPED / "no-such.toml", build)
    (line,) = in_english(wrong.value.problems)
    assert line.startswith("no-such: ")


WRONG: list[tuple[dict[str, str | None], str]] = [
    ({"title": None}, "title: expected a text of 1..80 characters, found nothing"),
    ({"first": "9", "last": "3"}, "first: is beyond last"),
    ({"next": None}, "next: at least one key is needed"),
    ({"next": '["02 \'N"]'}, 'next: expected a frame (what is "\'N"?), found "02 \'N"'),
    ({"next": '["02 {text} 03"]'}, "next: {text} has no place there"),
    ({"next": '["{any}"]'}, "next: a frame of which nothing is fixed is sent by every noise"),
    ({"recall": '["05"]'}, "recall: all frames have an {address}, or none has"),
    (
        {"next": '["02 {address:dec2} 03"]'},
        "last: at most 99, {address:dec2} has no more room",
    ),
    (
        {"next": '["02 31"]', "recall": '["02"]'},
        "recall: 02 cannot be told from 02 31 of next",
    ),
    (
        {"next": '["02 {address} {any} 03"]', "close": '["02 {address} 31 03"]'},
        "close: 02 {address} 31 03 cannot be told from 02 {address} {any} 03 of next",
    ),
    ({"pause_ms": "9"}, "pause_ms: expected a whole number 10..2000, found 9"),
]


@pytest.mark.parametrize(("changed", "said"), WRONG)
def test_a_mistake_is_told_in_one_line_with_its_key(
    changed: dict[str, str | None], said: str
) -> None:
    with pytest.raises(ProfileError) as wrong:
        from_text(toml(**changed), "mine", build)
    assert in_english(wrong.value.problems) == [f"mine: {said}"]


def test_a_key_that_no_keypad_has_is_refused() -> None:
    with pytest.raises(ProfileError) as wrong:
        from_text(toml(pause='["05"]'), "mine", build)
    (line,) = in_english(wrong.value.problems)
    assert line.startswith("mine: pause: unknown key, known: ")
