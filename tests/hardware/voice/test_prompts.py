"""How the sentences of a kiosk are cut, and their values read out."""

from __future__ import annotations

import pytest

from common.domain.speech import Phrase, plain
from common.i18n import catalogue
from hardware.voice.prompts import Text, pieces, vocabulary
from hardware.voice.sentences import LANGUAGES
from hardware.voice.words import Region

SAID = {
    "a number is spelled": (
        Phrase("vi", "voice.kiosk.number", {"number": "A012"}),
        ["Số của Ông Bà là", "a 0 1 2"],
    ),
    "counters are numbers": (
        Phrase("vi", "kiosk.ticket.counter", {"counters": "5, 12"}),
        ["Quầy phục vụ", "5", "10 2"],
    ),
    "a count chooses its form": (
        Phrase("en", "kiosk.ticket.ahead", {"n": 1}),
        ["1", "person before you"],
    ),
    "nobody is no clip of a cardinal": (
        Phrase("vi", "kiosk.service.waiting", {"n": 0}),
        ["0", "người đang chờ"],
    ),
    "times are said with hours, and a dash as a word": (
        Phrase("vi", "kiosk.ticket.estimate", {"from": "09:05", "to": "10:00"}),
        ["Dự kiến được gọi", "9", "giờ", "5", "phút", "đến", "10", "giờ"],
    ),
    "a date is a day and a month": (
        Phrase("en", "kiosk.closed.next", {"weekday": "Monday", "date": "03/11/2026", "time": "7"}),
        ["Next open", "Monday", "November", "3", "from", "7"],
    ),
    "capitals are no shouting, and a sign has a name": (
        Phrase("vi", "voice.kiosk.choice", {"name": "LẤY SỐ", "key": "*"}),
        ["Lấy số", "bấm phím", "dấu sao"],
    ),
    "words of the centre's own are said as they are": (
        plain("vi", "Ông/Bà chờ đến 13:30…"),
        ["Ông Bà chờ đến 13 giờ 30 phút"],
    ),
    "a counter with a name": (
        Phrase("vi", "kiosk.ticket.counter", {"counters": "A"}),
        ["Quầy phục vụ", "A"],
    ),
    "a text of a newer program says nothing": (Phrase("vi", "kiosk.unheard.of", {}), []),
    "braces of the centre are letters": (plain("vi", "{n} {"), ["{n} {"]),
}


@pytest.mark.parametrize("case", SAID)
def test_every_piece_in_its_order(case: str) -> None:
    phrase, said = SAID[case]
    found = pieces(phrase, Region.NORTH)
    assert [one.text if isinstance(one, Text) else " ".join(one.names) for one in found] == said
    assert {one.lang for one in found} <= {phrase.lang}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_whatever_a_kiosk_says_in_its_own_words_has_a_file(lang: str) -> None:
    texts = catalogue.load(lang)
    assert texts is not None
    known = {text.casefold() for text in vocabulary(lang, ["Hộ tịch"]).values()}
    assert "hộ tịch" in known
    keys = [key for key in texts.texts if key.startswith("kiosk.")]
    for key in keys:
        found = pieces(Phrase(lang, key, {}), Region.NORTH)
        assert {one.text.casefold() for one in found if isinstance(one, Text)} <= known, key


def test_two_texts_that_differ_by_accents_alone_do_not_share_a_recording() -> None:
    named = vocabulary("vi", ["Đất đai xã", "Đặt đai xã"])
    assert named["dat-dai-xa"] == "Đất đai xã"
    assert "Đặt đai xã" not in named.values()
