"""Which boards there can be, what is sent to them, and what is believed of what comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from common.centre.signs.coding import coded, decoded, slots
from common.centre.signs.file import from_text
from common.centre.signs.frame import Found, Frame, Recogniser
from common.centre.signs.profile import build, shipped
from common.domain.refusal import Refusal
from hardware.sign.exchange import Answer, Board, Exchange, Verdict
from hardware.sign.hearing import Ear
from tests.hardware.sign.by_hand import board, crc, written


def test_a_board_of_several_lines_says_which_one_it_is_written() -> None:
    profile = from_text(
        'title = "T"\nsource = "S"\nwidth = 4\nlines = 3\nlast = 99\n'
        "show = [\"'#' {row:dec1} {address:dec2} {text} 0D\"]",
        "t",
        build,
    )
    one = Board(profile, 7, 4, 3)
    assert written(one, "A012", "A013") == [b"#107A012\r", b"#207A013\r", b"#307    \r"]


@pytest.mark.parametrize(
    ("name", "address", "width", "lines", "code"),
    [
        ("ed400d", 0, 4, 1, "sign_address"),
        ("ed400d", 100, 4, 1, "sign_address"),
        ("led485", 248, 6, 1, "sign_address"),
        ("qsystem", 31, 4, 1, "sign_address"),
        ("strip", 254, 8, 3, "sign_address"),
        ("ed400d", 5, 17, 1, "sign_width"),
        ("led485", 5, 4, 1, "sign_width"),
        ("led485", 5, 8, 1, "sign_width"),
        ("cd5220", 5, 20, 3, "sign_lines"),
        ("strip", 5, 8, 9, "sign_lines"),
        ("strip", 5, 8, 0, "sign_lines"),
    ],
)
def test_a_board_that_the_protocol_cannot_have_is_refused(
    name: str, address: int, width: int, lines: int, code: str
) -> None:
    with pytest.raises(Refusal, match=code):
        Board(shipped()[name], address, width, lines)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ed400d", "10234"),
        ("ed400d", "M012"),
        ("ed400d", "1\x032"),
        ("cd5220", "QUẦY 05"),
        ("kanban", "A012"),
        ("kanban", "65536"),
        ("kanban", "²"),
        ("alpha", "1\x04"),
    ],
)
def test_a_text_that_the_board_cannot_show_is_never_sent(name: str, text: str) -> None:
    one = board(name)
    assert not one.showable(text)
    with pytest.raises(Refusal, match="sign_text"):
        one.show((text,))


NAMES = st.sampled_from(sorted(shipped()))
NOISE = st.binary(max_size=24)


@st.composite
def boards(draw: st.DrawFn, names: st.SearchStrategy[str] = NAMES) -> Board:
    profile = shipped()[draw(names)]
    lines = draw(st.integers(profile.lines, profile.most_lines))
    first, last = profile.addresses
    return Board(
        profile,
        draw(st.integers(first, last - lines + 1)),
        draw(st.integers(profile.width, profile.widest)),
        lines,
    )


def texts(one: Board) -> st.SearchStrategy[str]:
    alphabet = [chr(code) for code in range(0x20, 0x7F) if one.profile.glyphs.have(chr(code))]
    return st.text(alphabet, max_size=one.width).filter(one.showable)


def all_found(one: Board, frame: Frame, data: bytes) -> list[Found]:
    """Every frame that could be read in the bytes, also one that begins within another."""
    recogniser = Recogniser(frame, slots(one.profile, one.width))
    frames, place = [], 0
    while (found := recogniser.find(data, place)) is not None:
        frames.append(found[0])
        place = found[1] + 1
    return frames


@given(boards(), st.data(), NOISE, NOISE, st.booleans())
def test_whatever_is_written_is_read_again_in_any_noise(
    one: Board, data: st.DataObject, before: bytes, after: bytes, blinking: bool
) -> None:
    row = data.draw(st.integers(1, one.lines))
    text = data.draw(texts(one))
    exchanges = one.show(("",) * (row - 1) + (text,), blinking=blinking)
    sent = exchanges[(row - 1) * len(exchanges) // one.lines].request
    numbers = {"address": one.address, "row": row, "address+row": one.address + row - 1}
    wanted = coded(one.profile, text, one.width)
    assert wanted is not None
    assert [
        found
        for found in all_found(one, one.profile.shown(row), before + sent + after)
        if found.data == sent
        and found.slots["text"] == wanted
        and found.numbers == {name: numbers[name] for name in found.numbers}
    ]
    shown = decoded(one.profile, wanted).strip()
    assert shown == text.strip() or int(shown) == int(text or 0)


ADDRESSED = st.sampled_from(sorted(name for name, one in shipped().items() if one.addressed))


@given(boards(ADDRESSED), st.data())
def test_no_frame_for_one_board_is_one_for_another(one: Board, data: st.DataObject) -> None:
    text = data.draw(texts(one))
    for row, exchange in enumerate(one.show((text,)), 1):
        for frame in one.profile.show:
            for found in all_found(one, frame, exchange.request):
                number = found.numbers.get("address", found.numbers.get("address+row", 0) - row + 1)
                assert number == one.address


ANSWERING = sorted(name for name, one in shipped().items() if one.acknowledged)
JUNK = b"\x00\xff\x55"


def asked(one: Board, *lines: str, row: int = 1) -> tuple[Exchange, Answer]:
    """The exchange that ends the writing of a line, with the answer that it waits for."""
    answered = [exchange for exchange in one.show(lines) if exchange.answer is not None]
    answer = answered[row - 1].answer
    assert answer is not None
    return answered[row - 1], answer


def reply(one: Board, text: str, row: int = 1, *, no: bool = False) -> bytes:
    """What the board says when it shows `text` on the line, or that it will not."""
    frame = one.profile.refused[-1] if no else one.profile.answered(row)
    assert frame is not None
    numbers = {"address": one.address, "row": row, "address+row": one.address + row - 1}
    data = coded(one.profile, text, one.width)
    assert data is not None
    return frame.encode(numbers, {"text": data, "any": b"\x02"})


@pytest.mark.parametrize(
    ("name", "yes", "no"),
    [
        ("led485", "05 10 00 70 00 03 80 57", crc("05 90 02").hex()),
        ("dm36", crc("05 10 0000 0006").hex(), crc("05 90 02").hex()),
        ("dm56", crc("05 10 0000 0004").hex(), crc("05 90 03").hex()),
        ("p10", crc("05 10 03E8 0008").hex(), crc("05 90 02").hex()),
        ("led485-number", crc("05 03 02 03FF").hex(), crc("05 83 02").hex()),
        ("led485-number", crc("05 03 02 03FF").hex(), crc("05 86 02").hex()),
        ("am03127", b"ACK".hex(), b"NACK".hex()),
    ],
)
def test_a_board_says_yes_or_no_as_the_manual_has_it(name: str, yes: str, no: str) -> None:
    _, answer = asked(board(name), "1023")
    assert answer.judge(bytes.fromhex(yes)) is Verdict.UNDERSTOOD
    assert answer.judge(bytes.fromhex(no)) is Verdict.REFUSED


def test_every_profile_with_an_answer_is_among_those() -> None:
    assert ANSWERING == ["am03127", "dm36", "dm56", "led485", "led485-number", "p10"]


@pytest.mark.parametrize("name", ANSWERING)
def test_silence_and_noise_are_no_answer(name: str) -> None:
    _, answer = asked(board(name), "1023")
    assert answer.judge(b"") is Verdict.NOTHING_YET
    assert answer.judge(JUNK * 20) is Verdict.NOTHING_YET


@pytest.mark.parametrize("name", ANSWERING)
def test_what_the_adapter_repeats_is_no_answer_however_little_of_it_came(name: str) -> None:
    one = board(name)
    exchange, answer = asked(one, "1023")
    for end in range(len(exchange.request) + 1):
        assert answer.judge(JUNK + exchange.request[:end]) is Verdict.NOTHING_YET


@pytest.mark.parametrize("name", ANSWERING)
@pytest.mark.parametrize("no", [False, True])
def test_an_answer_counts_once_it_is_whole_whatever_is_around_it(name: str, no: bool) -> None:
    one = board(name)
    exchange, answer = asked(one, "1023")
    said = reply(one, "1023", no=no)
    for before in (b"", JUNK, exchange.request, JUNK + exchange.request + JUNK):
        for end in range(len(said)):
            assert answer.judge(before + said[:end]) is Verdict.NOTHING_YET
        wanted = Verdict.REFUSED if no else Verdict.UNDERSTOOD
        assert answer.judge(before + said + JUNK) is wanted


@pytest.mark.parametrize("name", [name for name in ANSWERING if shipped()[name].answers_by_name])
@pytest.mark.parametrize("no", [False, True])
def test_the_answer_of_another_board_is_none(name: str, no: bool) -> None:
    _, answer = asked(board(name), "1023")
    theirs = reply(board(name, 6), "1023", no=no)
    assert answer.judge(theirs) is Verdict.NOTHING_YET
    assert answer.judge(theirs + reply(board(name), "1023")) is Verdict.UNDERSTOOD


@pytest.mark.parametrize("name", [name for name in ANSWERING if name != "am03127"])
def test_an_answer_with_a_wrong_bit_is_none(name: str) -> None:
    one = board(name)
    _, answer = asked(one, "1023")
    for place in range(8 * len(said := reply(one, "1023"))):
        broken = (int.from_bytes(said, "big") ^ 1 << place).to_bytes(len(said), "big")
        assert answer.judge(broken) is Verdict.NOTHING_YET


def test_a_late_answer_for_the_other_line_is_none() -> None:
    card = board("p10")
    _, first = asked(card, "1023", "QUAY 05", row=1)
    _, second = asked(card, "1023", "QUAY 05", row=2)
    late = reply(card, "1023", row=1)
    assert first.judge(late) is Verdict.UNDERSTOOD
    assert second.judge(late) is Verdict.NOTHING_YET
    assert second.judge(late + reply(card, "QUAY 05", row=2)) is Verdict.UNDERSTOOD


def test_a_board_that_still_shows_the_last_number_has_not_understood() -> None:
    one = board("led485-number")
    writing, reading = one.show(("1024",))
    assert writing.answer is None
    assert reading.answer is not None
    assert reading.answer.judge(reply(one, "1023")) is Verdict.NOTHING_YET
    assert reading.answer.contradicted(reply(one, "1023"))
    assert not reading.answer.contradicted(reply(replace(one, address=6), "1023"))
    assert reading.answer.judge(reply(one, "1024")) is Verdict.UNDERSTOOD


def test_letters_that_are_masked_are_the_same_when_they_are_read_again() -> None:
    profile = from_text(
        'title = "T"\nsource = "S"\nwidth = 1\nwidest = 8\npad = "none"\nglyphs = "ascii"\n'
        "show = [\"'<' {size} {text} '>'\"]\nmasked = [\"5C 5C5C\", \"'>' 5C3E\", \"'~'\"]",
        "t",
        build,
    )
    one = Board(profile, 1, 8, 1)
    (frame,) = written(one, "1>2\\")
    assert frame == b"<\x061\\>2\\\\>"
    assert [heard.text for heard in Ear(profile, 8).take(frame)] == ["1>2\\"]
    assert not one.showable("1~2"), "the board has no way to show it"


def test_a_refusal_that_ends_in_the_word_for_yes_is_none_for_yes() -> None:
    _, answer = asked(board("am03127"), "1023")
    assert answer.judge(b"NACK") is Verdict.REFUSED
    assert answer.judge(b"\xffACK") is Verdict.UNDERSTOOD


def test_noise_that_makes_another_answer_of_ours_does_not_hide_it() -> None:
    profile = from_text(
        'title = "T"\nsource = "S"\nwidth = 4\n'
        'show = ["02 {address} {text} 03"]\nanswer = ["{address} 06"]',
        "t",
        build,
    )
    _, answer = asked(Board(profile, 6, 4, 1), "1023")
    assert answer.judge(b"\x05\x06") is Verdict.NOTHING_YET
    assert answer.judge(b"\x05\x06\x06") is Verdict.UNDERSTOOD


def test_a_text_that_reads_like_an_answer_is_none_when_the_adapter_repeats_it() -> None:
    for text in ("ACK", "NACK", "ACKACK"):
        exchange, answer = asked(board("am03127"), text)
        for end in range(len(exchange.request) + 1):
            assert answer.judge(exchange.request[:end]) is Verdict.NOTHING_YET
        assert answer.judge(exchange.request + b"ACK") is Verdict.UNDERSTOOD
        assert answer.judge(exchange.request + b"NACK") is Verdict.REFUSED


@given(boards(st.sampled_from(ANSWERING)), st.data())
def test_no_answer_of_one_board_is_taken_for_that_of_another(
    one: Board, data: st.DataObject
) -> None:
    assume(one.profile.answers_by_name)
    first, last = one.profile.addresses
    other = replace(one, address=data.draw(st.integers(first, last)))
    assume(other != one)
    text = data.draw(texts(one))
    _, answer = asked(one, text)
    assert answer.judge(reply(one, text)) is Verdict.UNDERSTOOD
    assert answer.judge(reply(other, text)) is Verdict.NOTHING_YET
    assert answer.judge(reply(other, text, no=True)) is Verdict.NOTHING_YET
