"""Clips joined: everything that was asked for is in it, in order, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardware.voice.announcement import ClipsMissingError, Speech, Voice
from hardware.voice.clips import MANIFEST, Manifest
from hardware.voice.sentences import CHIME, Form, sentence
from hardware.voice.sound import RMS_DB, Sound, decibels, peak, read, rms
from hardware.voice.words import Region
from tests.hardware.voice.samples import RATE, TONE_S, put, tone, tones

Tones = dict[tuple[str, str], Sound]


@pytest.fixture
def made(tmp_path: Path) -> Tones:
    return tones(tmp_path)


@pytest.fixture
def voice(made: Tones, tmp_path: Path) -> Voice:
    return Voice.load(tmp_path)


def heard(sound: Sound, made: Tones) -> tuple[list[str], list[float]]:
    """The clips in a sound, and the length of silence before each: found by their samples."""
    names = {clip.data: f"{lang}/{name}" for (lang, name), clip in made.items()}
    size = len(next(iter(names)))
    words, gaps, at, since = [], [], 0, 0
    while at + size <= len(sound.data):
        name = names.get(sound.data[at : at + size])
        if name is None:
            assert sound.data[at : at + 2] == b"\0\0", f"something else at {at}"
            at += 2
            continue
        words.append(name)
        gaps.append((at - since) / 2 / RATE)
        at = since = at + size
    return words, gaps


def once(lang: str, form: Form, desk: int | None = None) -> list[str]:
    said = sentence(form, "A015", 21, desk, lang=lang, region=Region.NORTH)
    return [f"{lang}/{name}" for group in said for name in group]


def test_a_call_is_the_chime_and_the_sentence_twice_with_half_a_second_between(
    voice: Voice, made: Tones
) -> None:
    words, gaps = heard(voice.say(Speech("A015", 21)), made)
    sentence_ = once("vi", Form.CALL)
    assert words == [f"vi/{CHIME}", *sentence_, *sentence_]
    assert gaps[1 + len(sentence_)] == pytest.approx(0.5, abs=0.01)


def test_words_have_gaps_and_commas_longer_ones(voice: Voice, made: Tones) -> None:
    words, gaps = heard(voice.say(Speech("A015", 21)), made)
    assert gaps[words.index("vi/a")] == pytest.approx(0.05, abs=0.001)
    assert gaps[words.index("vi/den-quay-so")] == pytest.approx(0.2, abs=0.001)


def test_english_comes_once_after_it_if_it_is_asked_for(voice: Voice, made: Tones) -> None:
    words, _ = heard(voice.say(Speech("A015", 21, english=True)), made)
    assert words[-len(once("en", Form.CALL)) :] == once("en", Form.CALL)
    assert sum(word.startswith("en/") for word in words) == len(once("en", Form.CALL))


@pytest.mark.parametrize("form", list(Form))
def test_every_form_is_said_with_its_desk(voice: Voice, made: Tones, form: Form) -> None:
    words, _ = heard(voice.say(Speech("A015", 21, 2, form, times=1)), made)
    assert words == [f"vi/{CHIME}", *once("vi", form, 2)]


def test_its_length_is_known_and_is_that_of_its_file(voice: Voice) -> None:
    sound = voice.say(Speech("A015", 21))
    words = 1 + 2 * len(once("vi", Form.CALL))
    assert sound.seconds > words * TONE_S
    assert read(sound.wav()) == sound


def test_words_that_are_not_there_are_named_and_nothing_is_said(
    made: Tones, tmp_path: Path
) -> None:
    (tmp_path / "vi" / "mot.wav").unlink()
    (tmp_path / "vi" / f"{CHIME}.wav").unlink()
    voice = Voice.load(tmp_path)
    with pytest.raises(ClipsMissingError) as missing:
        voice.say(Speech("A015", 21))
    assert missing.value.names == (CHIME, "mot")
    assert set(voice.missing()) == {CHIME, "mot"}


@pytest.mark.parametrize("fault", ["missing", "rate"])
def test_english_that_cannot_be_said_does_not_cost_the_call(
    made: Tones, tmp_path: Path, fault: str
) -> None:
    for (lang, name), _ in made.items():
        if lang == "en" and fault == "rate":
            put(tmp_path, lang, name, tone(rate=16000))
    if fault == "missing":
        (tmp_path / "en" / "please.wav").unlink()
    words, _ = heard(Voice.load(tmp_path).say(Speech("A015", 21, english=True)), made)
    assert words == [f"vi/{CHIME}", *once("vi", Form.CALL), *once("vi", Form.CALL)]


def test_the_region_of_the_clips_is_how_numbers_are_said(tmp_path: Path) -> None:
    made = tones(tmp_path, Region.SOUTH)
    (tmp_path / "vi" / MANIFEST).write_text(Manifest(Region.SOUTH).text())
    words, _ = heard(Voice.load(tmp_path).say(Speech("A015", 105, times=1)), made)
    assert words[-4:] == ["vi/1", "vi/tram", "vi/le", "vi/5"]


def test_half_the_volume_is_half_as_high(voice: Voice, tmp_path: Path) -> None:
    soft = Voice.load(tmp_path, volume=50).say(Speech("A015", 21))
    loud = voice.say(Speech("A015", 21))
    assert len(soft.data) == len(loud.data)
    assert peak(soft.samples) == pytest.approx(peak(loud.samples) / 2, abs=1)


def test_the_machines_own_voice_is_neither_cut_off_nor_too_soft_and_ends_in_time(
    spoken: Path,
) -> None:
    for number, counter in (("A015", 21), ("BC9999", 99), ("R001", 5)):
        sound = Voice.load(spoken).say(Speech(number, counter))
        samples = sound.samples
        assert 8 < sound.seconds < 16
        assert decibels(peak(samples)) < -0.9
        assert RMS_DB - 4 < decibels(rms(samples)) < RMS_DB + 1
