"""What people read on a counter sign."""

from __future__ import annotations

import pytest

from common.centre.signs.glyphs import Glyphs
from common.domain.model import DeskState
from hardware.sign.exchange import Board
from hardware.sign.fold import fold
from hardware.sign.model import SignText
from hardware.sign.texts import DeskSign, Session, SignWords, sign_text

from .boards import stx

WORDS = SignWords.read(
    {
        "led.closed": "----",
        "led.pause": "TẠM NGHỈ",
        "led.lunch": "NGHỈ TRƯA",
        "led.end": "HẾT GIỜ",
    }.__getitem__
)
NARROW = stx(width=4)
WIDE = stx(width=10, glyphs=Glyphs.ASCII)
WIDE_SEGMENTS = stx(width=10, glyphs=Glyphs.SEGMENT)


def shown(desk: DeskSign, board: Board) -> str:
    text = sign_text(desk, board, WORDS).text
    assert board.showable(text)
    return text


def test_the_words_lose_their_accents() -> None:
    assert SignWords("----", "TAM NGHI", "NGHI TRUA", "HET GIO") == WORDS


@pytest.mark.parametrize("state", list(DeskState))
@pytest.mark.parametrize("session", list(Session))
def test_a_called_number_stands_whatever_else_is_true(state: DeskState, session: Session) -> None:
    desk = DeskSign(state, number="1023", session=session)
    assert shown(desk, NARROW) == shown(desk, WIDE) == "1023"


@pytest.mark.parametrize(
    ("desk", "narrow", "wide"),
    [
        (DeskSign(DeskState.OPEN), "", ""),
        (DeskSign(DeskState.PAUSED), "----", "TAM NGHI"),
        (DeskSign(DeskState.CLOSED), "----", "----"),
        (DeskSign(DeskState.OPEN, session=Session.LUNCH), "----", "NGHI TRUA"),
        (DeskSign(DeskState.CLOSED, session=Session.LUNCH), "----", "NGHI TRUA"),
        (DeskSign(DeskState.CLOSED, session=Session.ENDED), "----", "HET GIO"),
    ],
)
def test_without_a_number_it_says_why_in_words_or_dashes(
    desk: DeskSign, narrow: str, wide: str
) -> None:
    assert shown(desk, NARROW) == narrow
    assert shown(desk, WIDE) == wide


def test_a_wide_board_without_the_letters_shows_dashes() -> None:
    assert shown(DeskSign(DeskState.PAUSED), WIDE_SEGMENTS) == "----"


def test_a_board_of_two_places_shows_two_dashes() -> None:
    assert shown(DeskSign(DeskState.CLOSED), stx(width=2)) == "--"


def test_it_blinks_from_the_call_until_service_starts() -> None:
    called = DeskSign(DeskState.OPEN, number="7", calling=True, call_seq=41)
    serving = DeskSign(DeskState.OPEN, number="7", call_seq=41)
    assert sign_text(called, NARROW, WORDS) == SignText("7", blink=True, seq=41)
    assert sign_text(serving, NARROW, WORDS) == SignText("7", blink=False, seq=41)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("SỐ 1023 → QUẦY 05", "SO 1023 > QUAY 05"),
        ("Đường đi – “Hộ tịch”…", 'Duong di - "Ho tich"...'),
        ("KÍNH CHÀO ÔNG BÀ", "KINH CHAO ONG BA"),
    ],
)
def test_vietnamese_loses_its_accents_only(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_all_accented_letters_of_vietnamese_become_plain() -> None:
    marked = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
    every = marked + marked.upper()
    assert len(every) == 134
    assert fold(every).isascii()
    assert len(fold(every)) == 134
