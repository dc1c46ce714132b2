"""What is concluded from what has arrived."""

from __future__ import annotations

from functools import reduce

from motcua.keys.arrived import GROUPS, WANTED, WORDS, Arrived, Note
from tests.counter.input_methods import BACK, METHODS

NAMES = {"/": "slash", "?": "question_mark"}


def pressed(*keys: str) -> Arrived:
    return reduce(lambda found, key: found.with_key(NAMES.get(key, key), None), keys, Arrived())


def typed(text: str) -> Arrived:
    found = Arrived()
    for letter in text:
        key, character = ("backspace", "\x7f") if letter == BACK else (letter, letter)
        found = found.with_key(key, character)
    return found


def test_every_key_is_missed_until_it_comes_and_others_are_none() -> None:
    found = pressed(*(key for keys in GROUPS.values() for key in keys))
    assert (found.missing, found.lacks()) == ((), ())
    assert pressed("f11", "f1", "q").keys == frozenset()
    for key in WANTED:
        assert pressed(*WANTED - {key}).missing == (key,)


def test_input_methods_are_known_by_what_they_do() -> None:
    def noticed(method: str) -> frozenset[Note]:
        found = typed("".join(METHODS[method](WORDS)))
        assert found.is_typed, found.text
        return found.notes

    assert noticed("unikey") == {Note.REWRITES}
    assert noticed("openkey") == {Note.REWRITES, Note.FILLS}
    assert noticed("committed") == set()
    assert noticed("windows") == {Note.PARTS}
    assert typed("１").notes == {Note.WIDE}
    assert typed("\ufffd").notes == {Note.BROKEN}
    assert Arrived().with_paste(f"{WORDS}\r\n").is_typed
    assert not typed("Nguyen Thi Duom").is_typed
