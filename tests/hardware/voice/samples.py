"""Sounds that a test can measure, and a clip set of tones that needs no speech program."""

from __future__ import annotations

import math
from array import array
from functools import cache
from pathlib import Path

from hardware.voice.clips import words_of
from hardware.voice.sentences import LANGUAGES
from hardware.voice.sound import Sound
from hardware.voice.words import Region

RATE = 22050
TONE_S = 0.2


@cache
def tone(
    seconds: float = TONE_S, *, hertz: float = 440.0, level: float = 0.14, rate: int = RATE
) -> Sound:
    """A sine; at `level` 0.14 its RMS is about 20 dB below the loudest."""
    step = 2 * math.pi * hertz / rate
    count = round(rate * seconds)
    values = (round(level * 32767 * math.sin(step * n)) for n in range(count))
    return Sound(rate, array("h", values).tobytes())


def put(folder: Path, lang: str, name: str, sound: Sound) -> Path:
    """A clip in its place."""
    file = folder / lang / f"{name}.wav"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(sound.wav())
    return file


def tones(folder: Path, region: Region = Region.NORTH) -> dict[tuple[str, str], Sound]:
    """A whole clip set, each word a tone of its own; which sound is which word."""
    made = {}
    for lang in LANGUAGES:
        for place, name in enumerate(sorted(words_of(lang, region))):
            made[lang, name] = tone(hertz=200 + 25 * place + 10 * (lang == "en"))
            put(folder, lang, name, made[lang, name])
    return made
