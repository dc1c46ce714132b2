"""A Translator says everything in one language, and says so when it cannot."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from common.i18n import catalogue
from common.i18n.translator import VIETNAM, MissingText, Translator

MONDAY_0730 = int(datetime(2026, 11, 23, 0, 30, tzinfo=UTC).timestamp() * 1000)
MINUTE = 60_000


def test_each_language_says_the_same_thing_in_its_own_words() -> None:
    assert Translator("vi")("kiosk.start.greeting") == "Kính chào Ông/Bà"
    assert Translator("en")("kiosk.start.greeting") == "Welcome"


def test_placeholders_are_filled_by_name_and_python_words_take_an_underscore() -> None:
    t = Translator("vi")
    assert t("kiosk.ticket.estimate", from_="09:25", to="09:40") == (
        "Dự kiến được gọi: 09:25 – 09:40"
    )
    assert t("slip.reprint", n=2) == "IN LẠI LẦN 2"


def test_counts_choose_the_plural_form_of_the_language() -> None:
    assert Translator("en")("kiosk.ticket.ahead", n=1) == "1 person before you"
    assert Translator("en")("kiosk.ticket.ahead", n=2) == "2 people before you"
    assert Translator("vi")("kiosk.ticket.ahead", n=1) == "Còn 1 người trước Ông/Bà"


def test_what_people_type_is_never_taken_for_a_placeholder() -> None:
    assert Translator("vi")("refusal.desk_unknown", desk="{n.__class__}") == (
        "Không có bàn {n.__class__}."
    )


def test_a_missing_text_fails_tests_and_shows_its_key_at_run_time() -> None:
    with pytest.warns(MissingText, match=r"no\.such\.key"):
        assert Translator("vi")("no.such.key") == "no.such.key"


def test_a_missing_placeholder_fails_tests_and_leaves_its_name_at_run_time() -> None:
    with pytest.warns(MissingText, match="lacks 'number'"):
        assert Translator("en")("refusal.ticket_unknown") == "There is no number {number} today."


def test_a_language_without_a_catalogue_falls_back_to_vietnamese() -> None:
    assert Translator("lo")("kiosk.nav.back") == "Quay lại"


def test_vietnamese_comes_first_of_the_languages() -> None:
    assert catalogue.languages() == ("vi", "en")


def test_the_centres_own_texts_fall_back_too() -> None:
    t = Translator("en")
    assert t.pick({"vi": "Hộ tịch", "en": "Civil status"}) == "Civil status"
    assert t.pick({"vi": "Hộ tịch"}) == "Hộ tịch"
    assert t.pick({}) == ""


def test_moments_are_written_as_the_centre_reads_them() -> None:
    t = Translator("vi")
    assert t.time(MONDAY_0730, VIETNAM) == "07:30"
    assert t.date(MONDAY_0730, VIETNAM) == "23/11/2026"
    assert t.weekday(MONDAY_0730, VIETNAM) == "thứ Hai"
    assert t.weekday(MONDAY_0730, "America/New_York") == "Chủ nhật"
    assert t.interval(MONDAY_0730, MONDAY_0730 + 15 * MINUTE, VIETNAM) == "07:30 – 07:45"


@pytest.mark.parametrize(("span", "said"), [(0, "0 phút"), (1, "1 phút"), (MINUTE, "1 phút")])
def test_lengths_of_time_are_rounded_up_to_minutes(span: int, said: str) -> None:
    assert Translator("vi").minutes(span) == said
