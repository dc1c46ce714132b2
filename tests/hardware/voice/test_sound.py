"""Samples measured and mended."""

from __future__ import annotations

import cmath
import io
import wave
from array import array

import pytest

from hardware.voice.sound import (
    PEAK_DB,
    RMS_DB,
    NotOurSoundError,
    Sound,
    at_volume,
    chime,
    decibels,
    levelled,
    peak,
    read,
    rms,
    scaled,
    silence,
    trimmed,
)
from tests.hardware.voice.samples import RATE, tone


def test_a_sound_comes_back_from_its_file() -> None:
    assert read(tone().wav()) == tone()
    assert tone(1.5).seconds == pytest.approx(1.5)


def _file(channels: int, width: int) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(RATE)
        file.writeframes(bytes(4096))
    return made.getvalue()


@pytest.mark.parametrize(
    "data",
    [b"", b"RIFF", b"not a sound at all", _file(2, 2), _file(1, 1), _file(1, 3)],
    ids=["nothing", "cut off", "text", "stereo", "8 bit", "24 bit"],
)
def test_what_is_no_wav_of_ours_is_refused(data: bytes) -> None:
    with pytest.raises(NotOurSoundError):
        read(data)


def test_a_file_that_was_cut_off_keeps_what_is_there() -> None:
    whole = tone()
    assert read(whole.wav()[:-1001]).data == whole.data[:-1002]


def test_silence_at_both_ends_goes_and_the_word_stays() -> None:
    word = tone(0.5)
    padded = Sound(RATE, silence(RATE, 0.7) + word.data + silence(RATE, 1.0))
    kept = trimmed(padded)
    assert 0.5 <= kept.seconds <= 0.53
    assert rms(kept.samples) == pytest.approx(rms(word.samples), rel=0.05)


def test_a_pause_within_a_word_stays() -> None:
    halves = Sound(RATE, tone().data + silence(RATE, 0.3) + tone().data)
    assert trimmed(halves).seconds == pytest.approx(halves.seconds, abs=0.01)


def test_a_cut_makes_no_click() -> None:
    samples = trimmed(tone(0.5, level=0.9)).samples
    assert max(map(abs, samples[:5])) < 2000
    assert max(map(abs, samples[-5:])) < 2000


def test_of_nothing_but_silence_nothing_is_left() -> None:
    assert trimmed(Sound(RATE, silence(RATE, 1.0))).data == b""
    assert trimmed(Sound(RATE, b"")).data == b""


@pytest.mark.parametrize("level", [0.01, 0.14, 1.0])
def test_words_are_brought_to_one_loudness(level: float) -> None:
    samples = levelled(tone(level=level)).samples
    assert decibels(rms(samples)) == pytest.approx(RMS_DB, abs=0.1)


def test_a_word_with_high_peaks_is_left_softer_rather_than_cut_off() -> None:
    spiky = array("h", [30000 if n % 400 == 0 else 40 for n in range(RATE)])
    samples = levelled(Sound(RATE, spiky.tobytes())).samples
    assert decibels(peak(samples)) == pytest.approx(PEAK_DB, abs=0.1)
    assert decibels(rms(samples)) < RMS_DB


def test_half_the_volume_is_half_the_samples_and_too_much_is_cut_off_and_not_turned_over() -> None:
    assert peak(scaled(tone(level=0.5), 0.5).samples) == pytest.approx(8192, abs=10)
    loud = scaled(tone(level=0.9), 4.0).samples
    assert max(loud) == -min(loud) == 32767


def test_a_volume_that_comes_again_is_the_same_and_every_sample_has_its_own() -> None:
    every = Sound(RATE, array("h", range(-32768, 32768)).tobytes())
    assert at_volume(every, 0.37) == scaled(every, 0.37)


def _strength(sound: Sound, begin: float, end: float, hertz: float) -> float:
    """How much of one frequency is in a piece of a sound."""
    samples = sound.samples[round(begin * RATE) : round(end * RATE)]
    turn = -2j * cmath.pi * hertz / RATE
    return abs(sum(s * cmath.exp(turn * n) for n, s in enumerate(samples))) / len(samples)


def test_the_chime_is_two_falling_tones_that_end_softly() -> None:
    made = chime(RATE)
    high, low = 659.26, 523.25
    assert 0.8 < made.seconds < 1.5
    assert _strength(made, 0.05, 0.3, high) > 10 * _strength(made, 0.05, 0.3, low)
    assert _strength(made, 0.5, 0.9, low) > 3 * _strength(made, 0.5, 0.9, high)
    assert decibels(peak(made.samples)) < -0.5
    assert rms(made.samples[-500:]) < rms(made.samples) / 4
