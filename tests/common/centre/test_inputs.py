"""Keypads, rating pads, scanners and kiosk speakers in a centre file."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.centre.document import as_document
from common.centre.load import load
from tests.common.centre.files import edited, problems

KEYPAD = '[[keypad]]\ncode = "b5"\nurl = "/dev/ttyS1"\n'
PAD = '[[rating_pad]]\ncode = "d5"\nurl = "/dev/ttyS2"\n'
SCANNER = '[[scanner]]\ncode = "m5"\nurl = "/dev/ttyS3"\n'
SIGN = 'bus = "/dev/ttyUSB0"\naddress = 1\n'
SPEAKER = 'device = "default"'
PANEL = 'bus = "/dev/ttyUSB0"\nprotocol = "qsystem"\naddress = 33\n'
ON_PANEL = KEYPAD.replace("S1", "USB0") + 'profile = "qsystem"\naddress = 33\n'
FIVE = ["very_satisfied", "very_satisfied", "satisfied", "dissatisfied", "dissatisfied"]


def changed(*changes: tuple[str, str]) -> str:
    """The small centre with some passages replaced."""
    text = edited(*changes[0])
    for old, new in changes[1:]:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def rows(folder: Path, text: str, table: str) -> object:
    path = folder / "nho.toml"
    path.write_text(text, "utf-8")
    return as_document(load(path))[table]


def test_every_key_that_is_left_out_has_its_default(tmp_path: Path) -> None:
    text = edited(SPEAKER, SPEAKER)
    here = {"address": 0, "desk": "5"}
    assert rows(tmp_path, text, "keypad") == [
        {"code": "b5", "url": "/dev/ttyS1", "profile": "ascii", "officer": None, **here}
    ]
    levels = ["very_satisfied", "satisfied", "dissatisfied"]
    assert rows(tmp_path, text, "rating_pad") == [
        {"code": "d5", "url": "/dev/ttyS2", "profile": "rating", "levels": levels, **here}
    ]
    assert rows(tmp_path, text, "scanner") == [
        {"code": "m5", "url": "/dev/ttyS3", "desk": "5", "kiosk": None}
    ]
    sound = {"device": "default", "volume": 100, "quiet": []}
    assert rows(tmp_path, text, "speaker") == [
        {"code": "loa", "zone": "sanh", "kiosk": None, **sound}
    ]


def test_a_speaker_may_be_a_kiosks_and_be_quiet_over_noon_and_night(tmp_path: Path) -> None:
    spans = '["11:30-13:30", "21:00-06:00"]'
    text = edited(SPEAKER, f'{SPEAKER}\nkiosk = "k1"\nvolume = 60\nquiet = {spans}')
    (found,) = rows(tmp_path, text, "speaker")  # type: ignore[misc]
    assert (found["zone"], found["kiosk"], found["volume"]) == (None, "k1", 60)
    assert found["quiet"] == ["11:30-13:30", "21:00-06:00"]


GOOD = [
    pytest.param(((KEYPAD, KEYPAD + 'officer = "q1"\n'),), id="an officer signs in on it"),
    pytest.param(
        ((KEYPAD, KEYPAD.replace("ttyS1", "input/by-id/usb-pad-event-kbd")),), id="a USB number pad"
    ),
    pytest.param(((KEYPAD, KEYPAD.replace("S1", "S1?baud=2400")),), id="a slow line"),
    pytest.param(
        (
            (KEYPAD, KEYPAD + 'profile = "old-keypads"\naddress = 7\n'),
            (PAD, PAD.replace("S2", "S1") + 'profile = "old-keypads"\naddress = 8\nlevels = []\n'),
            ('next = ["02', '1 = ["02 {address} \'1\' 03"]\nnext = ["02'),
            ("levels = []", 'levels = ["satisfied"]'),
        ),
        id="two of one kind on one line",
    ),
    pytest.param(
        (
            (SIGN, PANEL),
            (KEYPAD, KEYPAD.replace("S1", "USB0") + 'profile = "qsystem"\naddress = 33\n'),
        ),
        id="a panel is a sign and a keypad",
    ),
    pytest.param(
        (
            (
                PAD,
                PAD + f"levels = {FIVE}\n",
            ),
        ),
        id="five keys for three levels",
    ),
    pytest.param(((SCANNER + 'desk = "5"\n', SCANNER + 'kiosk = "k1"\n'),), id="at a kiosk"),
]


@pytest.mark.parametrize("changes", GOOD)
def test_what_can_be_attached(changes: tuple[tuple[str, str], ...], tmp_path: Path) -> None:
    assert rows(tmp_path, changed(*changes), "keypad")


B5, D5, M5 = '[[keypad]] #1 "b5"', '[[rating_pad]] #1 "d5"', '[[scanner]] #1 "m5"'
ON_LINE = KEYPAD + 'profile = "old-keypads"\naddress = 7\n'
WRONG = [
    (
        ((KEYPAD + 'desk = "5"', KEYPAD + 'desk = "6"'),),
        f'{B5} desk: expected the code of a [[desk]], found "6"',
    ),
    (
        ((KEYPAD, KEYPAD + 'profile = "abc"\n'),),
        f'{B5} profile: expected one of old-keypads, ascii, qsystem, rating, found "abc"',
    ),
    (
        ((KEYPAD, KEYPAD + 'officer = "q9"\n'),),
        f'{B5} officer: expected the code of a [[officer]], found "q9"',
    ),
    (
        ((KEYPAD, KEYPAD + "address = 1\n"),),
        f"{B5} address: expected none, since ascii has no addresses, found 1",
    ),
    (
        ((KEYPAD, KEYPAD + 'profile = "qsystem"\naddress = 31\n'),),
        f"{B5} address: expected a whole number 32..255, found 31",
    ),
    (
        ((KEYPAD, KEYPAD.replace("ttyS1", "input/event3?baud=9600")),),
        f"{B5} url: expected no options, since a keyboard has no speed,"
        ' found "/dev/input/event3?baud=9600"',
    ),
    (
        ((PAD, PAD + 'levels = ["good"]\n'),),
        f'{D5} levels: expected only very_satisfied, satisfied, dissatisfied, found "good"',
    ),
    (
        ((PAD, PAD + f"levels = {['satisfied'] * 6}\n"),),
        f"{D5} levels: expected 1..5, one for each key of rating from 1, found a list of 6",
    ),
    (
        ((PAD, PAD + 'profile = "qsystem"\naddress = 40\n'),),
        f"{D5} levels: expected none, found a list of 3",
    ),
    (
        ((SCANNER + 'desk = "5"\n', SCANNER + 'kiosk = "k2"\n'),),
        f'{M5} kiosk: expected the code of a [[kiosk]], found "k2"',
    ),
    (
        ((SCANNER, SCANNER + 'kiosk = "k1"\n'),),
        f'{M5} kiosk: expected either a desk or a kiosk, found "k1"',
    ),
    (
        ((SCANNER + 'desk = "5"\n', SCANNER),),
        f"{M5} desk: expected the code of a [[desk]], found nothing",
    ),
    (
        ((KEYPAD, ON_LINE), (PAD, PAD.replace("S2", "S1"))),
        f'{D5} profile: expected old-keypads as "b5" on this line has, found rating',
    ),
    (
        (
            (KEYPAD, KEYPAD + 'profile = "rating"\n'),
            (PAD, PAD.replace("S2", "S1")),
        ),
        f"{D5} url: expected a line without others, since rating has no addresses,"
        ' found that of "b5"',
    ),
    (
        (
            (KEYPAD, ON_LINE + 'desk = "5"\n\n[[keypad]]\ncode = "b6"\nurl = "/dev/ttyS1"\n'
             'profile = "old-keypads"\naddress = 7\n'),
        ),
        '[[keypad]] #2 "b6" address: expected an address of its own on the line, found 7 again',
    ),
    (
        (
            (KEYPAD, ON_LINE + 'desk = "5"\n\n[[keypad]]\ncode = "b6"\n'
             'url = "/dev/ttyS1?baud=2400"\nprofile = "old-keypads"\naddress = 8\n'),
        ),
        '[[keypad]] #2 "b6" url: expected "/dev/ttyS1" as for "b5", found "/dev/ttyS1?baud=2400"',
    ),
    (
        ((SCANNER, SCANNER.replace("S3", "S2")),),
        f'{M5} url: expected a line of its own, found that of "d5"',
    ),
    (
        (("[[speaker]]", f'{SCANNER.replace("m5", "m6")}desk = "5"\n\n[[speaker]]'),),
        '[[scanner]] #2 "m6" url: expected a line of its own, found that of "m5"',
    ),
    (
        ((KEYPAD, KEYPAD.replace("S1", "USB0")),),
        f'{B5} url: expected a line without signs, found that of sign "s1"',
    ),
    (
        ((SIGN, PANEL), (SCANNER, SCANNER.replace("S3", "USB0"))),
        f'{M5} url: expected a line without signs, found that of sign "s1"',
    ),
    (
        (
            (SIGN, PANEL),
            (KEYPAD, ON_PANEL.replace("USB0", "USB0?baud=4800")),
        ),
        f'{B5} url: expected "/dev/ttyUSB0" as for sign "s1", found "/dev/ttyUSB0?baud=4800"',
    ),
    (
        ((KEYPAD, KEYPAD.replace("b5", "s1")),),
        '[[keypad]] #1 "s1" code: expected a code that no [[sign]] has, found one',
    ),
    (
        ((SPEAKER, f'{SPEAKER}\nzone = "sanh"\nkiosk = "k1"'),),
        '[[speaker]] #1 "loa" kiosk: expected either a zone or a kiosk, found "k1"',
    ),
    (
        ((SPEAKER, f"{SPEAKER}\nvolume = 101"),),
        '[[speaker]] #1 "loa" volume: expected a whole number of percent 0..100, found 101',
    ),
    (
        ((SPEAKER, f'{SPEAKER}\nquiet = ["12:00-12:00"]'),),
        '[[speaker]] #1 "loa" quiet: expected times like "11:30-13:30", found "12:00-12:00"',
    ),
    (
        (("next = [\"02 {address} 'N' 03\"]", "next = [\"{text}\"]"),),
        '[[keypad_profile]] #1 "old-keypads" next: {text} has no place there',
    ),
    (
        (('code = "old-keypads"', 'code = "ascii"'),),
        '[[keypad_profile]] #1 "ascii" code: expected a name that no shipped profile has,'
        ' found "ascii"',
    ),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "line"), WRONG)
def test_what_cannot_be_is_told_with_its_place(
    changes: tuple[tuple[str, str], ...], line: str, tmp_path: Path
) -> None:
    assert line in problems(tmp_path, changed(*changes))
