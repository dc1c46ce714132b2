"""Counter signs in a centre file: every protocol, the centre's own, and what is held against it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from common.centre.document import as_document
from common.centre.load import load
from common.centre.model import Centre, Sign
from common.centre.signs.glyphs import Glyphs
from common.centre.signs.known import profiles
from common.centre.signs.profile import Profile, shipped
from tests.common.centre.files import SMALL, edited, problems

SIGN = '[[sign]]\ncode = "s1"\nbus = "/dev/ttyUSB0"\naddress = 1\ndesk = "5"\n'
PREFIX = 'prefix = "A"\nwidth = 3'
DESK = 'code = "5"\ncounter = "5"\nfirst = ["ho-tich"]\nhelps = ["chung-thuc"]'


def one_sign(keys: str, prefix: str = "A", digits: int = 3) -> str:
    """The small centre with one sign that has these keys besides its code and its desk."""
    text = edited(SIGN, f'[[sign]]\ncode = "s1"\ndesk = "5"\n{keys}\n')
    return text.replace(PREFIX, f'prefix = "{prefix}"\nwidth = {digits}')


def two_signs(one: str, other: str) -> str:
    """The same with two desks, each with its sign."""
    second = DESK.replace('code = "5"', 'code = "5.2"')
    text = SMALL.replace(
        DESK, DESK.replace('code = "5"', 'code = "5.1"') + f"\n\n[[desk]]\n{second}"
    )
    first = f'[[sign]]\ncode = "s1"\ndesk = "5.1"\n{one}\n'
    both = f'{first}\n[[sign]]\ncode = "s2"\ndesk = "5.2"\n{other}\n'
    return text.replace(SIGN, both).replace('desk = "5"\n', 'desk = "5.1"\n')


def centre(folder: Path, text: str) -> Centre:
    path = folder / "nho.toml"
    path.write_text(text, "utf-8")
    return load(path)


def sign(folder: Path, text: str) -> Sign:
    (found,) = centre(folder, text).signs
    return found


def where(profile: Profile, bus: str = "/dev/ttyUSB0") -> str:
    """Such a board on a line, at the first address that it can have."""
    address = f"\naddress = {profile.addresses[0]}" if profile.addressed else ""
    return f'bus = "{bus}"{address}'


@pytest.mark.parametrize("name", [*shipped(), "stx"])
def test_a_sign_may_speak_every_shipped_protocol_and_is_then_the_usual_model(
    name: str, tmp_path: Path
) -> None:
    it = profiles(())[name]
    keys = f'protocol = "{name}"\n{where(it)}'
    found = sign(tmp_path, one_sign(keys, prefix=""))
    assert (found.protocol, found.width, found.lines) == (name, it.width, it.lines)
    assert found.glyphs == it.glyphs
    assert found.address == (it.addresses[0] if it.addressed else 0)


def test_without_a_protocol_it_is_the_one_that_halls_have_always_had(tmp_path: Path) -> None:
    assert sign(tmp_path, SMALL) == Sign("s1", "/dev/ttyUSB0", "stx", 1, 4, 1, "segment", "5")
    assert profiles(())["stx"] is shipped()["ed400d"]


@pytest.mark.parametrize("name", ["stx", "ed400d"])
def test_wide_boards_of_the_plain_kind_are_dot_matrix_unless_the_file_says_otherwise(
    name: str, tmp_path: Path
) -> None:
    keys = f'protocol = "{name}"\nbus = "/dev/ttyUSB0"\naddress = 1\nwidth = '
    assert sign(tmp_path, one_sign(f"{keys}7")).glyphs == "segment"
    assert sign(tmp_path, one_sign(f"{keys}8", prefix="K")).glyphs == "ascii"
    assert sign(tmp_path, one_sign(f'{keys}8\nglyphs = "digits"', prefix="")).glyphs == "digits"


def test_other_wide_boards_are_what_their_profile_says(tmp_path: Path) -> None:
    keys = 'protocol = "easyreader"\nbus = "/dev/ttyUSB0"\naddress = 1\nwidth = 8'
    assert sign(tmp_path, one_sign(keys)).glyphs == "segment"


WRONG_SIGNS = [
    ("address = 100", "address: expected a whole number 1..99, found 100"),
    ("", "address: expected a whole number 1..99, found nothing"),
    (
        'address = 31\nprotocol = "qsystem"',
        "address: expected a whole number 32..255, found 31",
    ),
    (
        'address = 253\nprotocol = "strip"\nlines = 4',
        "address: expected a whole number 1..252, found 253",
    ),
    (
        'address = 1\nprotocol = "cd5220"',
        "address: expected none, since cd5220 has no addresses, found 1",
    ),
    ("address = 1\nwidth = 17", "width: expected a whole number of characters 1..16, found 17"),
    ('address = 1\nprotocol = "led485"\nwidth = 4', "width: expected 6 characters, found 4"),
    ("address = 1\nlines = 2", "lines: expected 1, found 2"),
    (
        'address = 1\nprotocol = "p10"\nlines = 3',
        "lines: expected a whole number 1..2, found 3",
    ),
    (
        'address = 1\nglyphs = "letters"',
        'glyphs: expected one of number, digits, segment, ascii, found "letters"',
    ),
    (
        'address = 1\nprotocol = "kanban"\nglyphs = "ascii"',
        'glyphs: expected one of number, found "ascii"',
    ),
    (
        'address = 1\nprotocol = "morse"',
        "protocol: expected one of "
        + ", ".join(["old-boards", *shipped(), "stx"])
        + ', found "morse"',
    ),
]


@pytest.mark.parametrize(("keys", "line"), WRONG_SIGNS)
def test_what_a_board_of_its_protocol_cannot_be_is_told(
    keys: str, line: str, tmp_path: Path
) -> None:
    text = one_sign(f'bus = "/dev/ttyUSB0"\n{keys}', prefix="")
    assert problems(tmp_path, text) == [f'[[sign]] #1 "s1" {line}']


OPTIONS = ["baud=19200", "framing=8E1", "rs485=yes", "baud=300&framing=7O1&rs485=yes"]


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("bus", ["/dev/ttyUSB0", "socket://10.0.0.9:4001", "rfc2217://[::1]:4001"])
def test_a_line_may_have_settings_of_its_own(bus: str, options: str, tmp_path: Path) -> None:
    assert sign(tmp_path, SMALL.replace("/dev/ttyUSB0", f"{bus}?{options}")).bus.endswith(options)


@pytest.mark.parametrize(
    "options", ["", "baud=0", "baud=fast", "framing=9N1", "rs485=no", "speed=9600", "baud=9600&"]
)
def test_settings_that_nobody_understands_are_told(options: str, tmp_path: Path) -> None:
    (line,) = problems(tmp_path, SMALL.replace("/dev/ttyUSB0", f"/dev/ttyUSB0?{options}"))
    assert line.startswith('[[sign]] #1 "s1" bus: expected an absolute path, or socket://')
    assert "?baud=…&framing=…&rs485=yes" in line


USB, OTHER_USB = "/dev/ttyUSB0", "/dev/ttyUSB1"


def on(bus: str, protocol: str, *keys: str) -> str:
    return "\n".join([f'bus = "{bus}"', f'protocol = "{protocol}"', *keys])


SHARED = [
    (
        on(USB, "stx", "address = 1"),
        on(USB, "alpha", "address = 2"),
        ['protocol: expected one of 9600 8N1, as sign "s1" on this line has, found 9600 7E1'],
    ),
    (
        on(f"{USB}?baud=4800", "stx", "address = 1"),
        on(f"{USB}?baud=2400", "stx", "address = 2"),
        [f'bus: expected "{USB}?baud=4800" as for sign "s1", found "{USB}?baud=2400"'],
    ),
    (
        on(USB, "stx", "address = 1"),
        on(USB, "cd5220"),
        [
            "bus: expected a line without others, since cd5220 has no addresses, found that of"
            ' sign "s1"'
        ],
    ),
    (
        on(USB, "cd5220"),
        on(USB, "cd5220"),
        [
            "bus: expected a line without others, since cd5220 has no addresses, found that of"
            ' sign "s1"'
        ],
    ),
    (
        on(USB, "cd5220"),
        on(USB, "stx", "address = 1"),
        [
            "bus: expected a line without others, since cd5220 has no addresses, found that of"
            ' sign "s1"'
        ],
    ),
]


@pytest.mark.parametrize(("one", "other", "lines"), SHARED)
def test_signs_that_cannot_share_a_line_are_told(
    one: str, other: str, lines: list[str], tmp_path: Path
) -> None:
    assert problems(tmp_path, two_signs(one, other)) == [
        f'[[sign]] #2 "s2" {line}' for line in lines
    ]


def test_the_lines_of_a_board_take_the_addresses_behind_its_own(tmp_path: Path) -> None:
    strip = on(USB, "strip", "lines = 3")
    found = problems(tmp_path, two_signs(f"{strip}\naddress = 4", f"{strip}\naddress = 6"))
    expected = "address: expected an address of its own on the bus, found 6 again"
    assert found == [f'[[sign]] #1 "s1" {expected}', f'[[sign]] #2 "s2" {expected}']
    centre(tmp_path, two_signs(f"{strip}\naddress = 4", f"{strip}\naddress = 7"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (on(USB, "stx", "address = 1"), on(USB, "led485", "address = 2")),
        (on(USB, "stx", "address = 1"), on(OTHER_USB, "stx", "address = 1")),
        (on(USB, "cd5220"), on(OTHER_USB, "cd5220")),
        (
            on(f"{USB}?framing=7E1", "stx", "address = 1"),
            on(f"{USB}?framing=7E1", "alpha", "address = 2"),
        ),
    ],
)
def test_signs_that_can_share_a_line_or_have_one_each_are_fine(
    one: str, other: str, tmp_path: Path
) -> None:
    assert len(centre(tmp_path, two_signs(one, other)).signs) == 2


def test_a_board_that_is_sent_numbers_cannot_show_a_letter(tmp_path: Path) -> None:
    keys = on(USB, "kanban", "address = 1")
    assert problems(tmp_path, one_sign(keys)) == [
        '[[series]] #1 "a" prefix: expected digits only, all that sign "s1" can show, found "A"'
    ]
    assert sign(tmp_path, one_sign(keys, prefix="1")).glyphs == Glyphs.NUMBER


def test_the_highest_number_must_fit_what_a_board_is_sent(tmp_path: Path) -> None:
    keys = on(USB, "kanban", "address = 1")
    assert problems(tmp_path, one_sign(keys, prefix="6", digits=4)) == [
        '[[series]] #1 "a" prefix: expected numbers that sign "s1" can show, found "69999"'
    ]
    sign(tmp_path, one_sign(keys, prefix="5", digits=4))


def test_a_letter_that_only_the_usual_board_has_no_shape_for_is_shown_by_another(
    tmp_path: Path,
) -> None:
    keys = f'bus = "{USB}"\naddress = 1'
    (line,) = problems(tmp_path, one_sign(keys, prefix="M"))
    assert line.endswith('prefix: expected letters that sign "s1" can show, found "M"')
    assert sign(tmp_path, one_sign(f'{keys}\nglyphs = "ascii"', prefix="M")).glyphs == "ascii"
    (line,) = problems(tmp_path, one_sign(f'{keys}\nglyphs = "digits"'))
    assert line.endswith('prefix: expected letters that sign "s1" can show, found "A"')


def test_a_sign_may_speak_a_protocol_of_the_centres_own(tmp_path: Path) -> None:
    found = centre(tmp_path, SMALL.replace("address = 1", 'address = 7\nprotocol = "old-boards"'))
    assert [(one.protocol, one.width, one.lines) for one in found.signs] == [("old-boards", 6, 1)]
    document = json.loads(json.dumps(as_document(found)))
    assert document["protocol"] == [
        {
            "code": "old-boards",
            "title": "Boards of the old system",
            "source": "Overheard",
            "width": 6,
            "show": ["7E [ {address} 06 {text} ] {sum8} 0D"],
            "answer": ["06 {address}"],
        }
    ]
    it = profiles(document["protocol"])["old-boards"]
    assert (it.width, it.acknowledged) == (6, True)


WRONG_PROTOCOLS = [
    (
        "{sum8} 0D",
        "0D",
        ["show: expected a frame (a checksum needs brackets around what it is of,"],
    ),
    ('code = "old-boards"', 'code = "led485"', ["code: expected a name that no shipped protocol"]),
    ('code = "old-boards"', 'code = "stx"', ["code: expected a name that no shipped protocol"]),
    (
        'answer = ["06 {address}"]',
        'answer = ["06 {blink}"]',
        ["answer: {blink} has no place there"],
    ),
    ("width = 6", "widht = 6", ["width: expected a whole number", "widht: unknown key, known: "]),
    ('title = "Boards of the old system"\n', "", ["title: expected a text of 1..80"]),
]


@pytest.mark.parametrize(("old", "new", "lines"), WRONG_PROTOCOLS)
def test_what_is_wrong_with_it_is_told_with_its_key(
    old: str, new: str, lines: list[str], tmp_path: Path
) -> None:
    found = problems(tmp_path, edited(old, new))
    assert len(found) == len(lines)
    for told, line in zip(found, lines, strict=True):
        assert told.startswith("[[protocol]] #1 ")
        assert f'" {line}' in told


def test_a_sign_is_not_blamed_for_the_problems_of_its_protocol(tmp_path: Path) -> None:
    text = edited("address = 1", 'address = 300\nwidth = 200\nlines = 20\nprotocol = "old-boards"')
    (line,) = problems(tmp_path, text.replace("{sum8}", "{sum9}"))
    assert line.startswith('[[protocol]] #1 "old-boards" show: expected a frame')


def test_two_protocols_of_one_name_are_told(tmp_path: Path) -> None:
    again = SMALL[SMALL.index("[[protocol]]") : SMALL.index("[[sign]]")]
    assert problems(tmp_path, edited("[[sign]]", f"{again}[[sign]]")) == [
        '[[protocol]] #2 "old-boards" code: expected a code of its own, found that of #1'
    ]


def test_a_sign_hangs_over_a_desk_or_a_zone(tmp_path: Path) -> None:
    over = SMALL.replace('address = 1\ndesk = "5"', 'address = 1\nzone = "sanh"')
    assert (sign(tmp_path, over).desk, sign(tmp_path, over).zone) == (None, "sanh")
    both = SMALL.replace('address = 1\ndesk = "5"', 'address = 1\nzone = "sanh"\ndesk = "5"')
    assert problems(tmp_path, both) == [
        '[[sign]] #1 "s1" zone: expected either a desk or a zone, found "sanh"'
    ]
