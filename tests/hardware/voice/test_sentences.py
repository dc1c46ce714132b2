"""The sentences of the catalogue, as clips."""

from __future__ import annotations

import re

import pytest

from common.i18n.translator import Translator
from hardware.voice.sentences import LANGUAGES, Form, Sentence, sentence, slug, vocabulary
from hardware.voice.words import Region


def read_out(lang: str, said: Sentence, region: Region = Region.NORTH) -> str:
    words = vocabulary(lang, region)
    return ", ".join(" ".join(words[name] for name in group) for group in said)


def call(form: Form, desk: int | None = None, lang: str = "vi") -> str:
    said = sentence(form, "A015", 21, desk, lang=lang, region=Region.NORTH)
    return read_out(lang, said)


NUMBER = "a không một năm"


def test_a_call_is_said_as_it_stands_in_the_catalogue() -> None:
    assert call(Form.CALL) == f"Xin mời công dân số {NUMBER}, đến quầy số hai mươi mốt"
    assert call(Form.SHORT) == f"Mời số {NUMBER}, quầy hai mươi mốt"
    assert call(Form.AGAIN) == (f"Xin nhắc lại, mời công dân số {NUMBER}, đến quầy số hai mươi mốt")


@pytest.mark.parametrize("form", list(Form))
def test_a_counter_with_several_desks_is_told_with_its_desk(form: Form) -> None:
    assert call(form, 2) == f"{call(form)}, bàn hai"


def test_the_same_in_english() -> None:
    assert call(Form.CALL, lang="en") == "Number A zero one five, counter twenty one, please"
    assert call(Form.AGAIN, 2, lang="en") == (
        "Again, Number A zero one five, counter twenty one, desk two, please"
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("region", list(Region))
def test_every_word_of_every_sentence_is_in_the_vocabulary(lang: str, region: Region) -> None:
    words = vocabulary(lang, region)
    for form in Form:
        for n in (1, 15, 21, 99, 105, 1023, 9999):
            said = sentence(form, "QZ890", n, 3, lang=lang, region=region)
            assert {name for group in said for name in group} <= words.keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_names_of_clips_can_be_file_names_everywhere(lang: str) -> None:
    for region in Region:
        for name in vocabulary(lang, region):
            assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_phrase_of_the_catalogue_has_a_clip_of_its_own(lang: str) -> None:
    t, words = Translator(lang), vocabulary(lang, Region.NORTH)
    for form in Form:
        for key in (f"voice.{form}", f"voice.{form}.desk"):
            filled = t(key, spelled="|", counter="|", desk="|")
            for phrase in filter(None, (part.strip() for part in re.split(r"[|,:.]", filled))):
                assert words[slug(phrase)].lower() == phrase.lower()
