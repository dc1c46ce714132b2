"""Sound in memory: 16-bit mono samples, and what can be measured and mended in them."""

from __future__ import annotations

import io
import math
import struct
import wave
from array import array
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, count

LOUDEST = 32767
RMS_DB = -20.0
"""How loud every clip is made; the loudspeaker's own knob does the rest."""
PEAK_DB = -1.0

_SILENCE_DB = -40.0
_LEAD_S = 0.01
_FADE_S = 0.003

_HEAD = struct.Struct("<4sI4s4sIHHIIHH4sI")
"""Of a WAV: PCM, one channel; bytes a second, bytes a sample, bits a sample."""

_CHIME_HZ = (659.26, 523.25)
_CHIME_EACH_S = (0.35, 0.75)
_CHIME_DECAY_PER_S = 4.0


class NotOurSoundError(ValueError):
    """A file that is no WAV of 16-bit mono samples; says what it is instead."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples as they stand in a WAV: little-endian, 16 bits, one channel."""

    rate: int
    data: bytes

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.data) / 2 / self.rate

    @property
    def samples(self) -> array[int]:
        """The samples as numbers."""
        return array("h", self.data)

    def wav(self) -> bytes:
        """As a file. The module `wave` would copy half a megabyte twice more."""
        size = len(self.data)
        shape = (1, 1, self.rate, 2 * self.rate, 2, 16)
        head = _HEAD.pack(
            b"RIFF", _HEAD.size - 8 + size, b"WAVE", b"fmt ", 16, *shape, b"data", size
        )
        return head + self.data


def read(data: bytes) -> Sound:
    """The sound of a WAV file.

    Raises:
        NotOurSoundError: what is wrong with it.
    """
    try:
        with wave.open(io.BytesIO(data)) as file:
            if (file.getnchannels(), file.getsampwidth()) != (1, 2):
                found = f"{file.getnchannels()} × {file.getsampwidth() * 8} bit"
                raise NotOurSoundError(found)
            if not file.getframerate():
                raise NotOurSoundError("0 Hz")
            frames = file.readframes(file.getnframes())
    except (wave.Error, EOFError) as error:
        raise NotOurSoundError(str(error) or "no WAV") from error
    return Sound(file.getframerate(), frames[: len(frames) // 2 * 2])


def decibels(level: float) -> float:
    """A level of samples below the loudest there is; minus infinity for nothing."""
    return 20 * math.log10(level / LOUDEST) if level else -math.inf


def peak(samples: array[int]) -> int:
    """The largest sample, whatever its sign."""
    return max(max(samples), -min(samples)) if samples else 0


def rms(samples: array[int]) -> float:
    """The mean level."""
    return math.sqrt(sum(s * s for s in samples) / len(samples)) if samples else 0.0


def silence(rate: int, seconds: float) -> bytes:
    """Samples that say nothing."""
    return bytes(2 * round(rate * seconds))


def trimmed(sound: Sound) -> Sound:
    """Without the silence at both ends, and without a click where it was cut."""
    samples = sound.samples
    floor = _amplitude(_SILENCE_DB)
    lead = round(sound.rate * _LEAD_S)
    loud = [abs(s) > floor for s in samples]
    first = next(compress(count(), loud), None)
    if first is None:
        return Sound(sound.rate, b"")
    last = len(loud) - 1 - next(compress(count(), reversed(loud)))
    kept = samples[max(0, first - lead) : last + 1 + lead]
    return Sound(sound.rate, _faded(kept, round(sound.rate * _FADE_S)).tobytes())


def levelled(sound: Sound) -> Sound:
    """As loud as every other, or as near to that as its peaks allow."""
    samples = sound.samples
    loud = rms(samples)
    if not loud:
        return sound
    gain = min(_amplitude(RMS_DB) / loud, _amplitude(PEAK_DB) / peak(samples))
    return scaled(sound, gain)


def scaled(sound: Sound, gain: float) -> Sound:
    """Louder or softer; what would not fit is cut off."""
    values = (max(-LOUDEST, min(LOUDEST, round(s * gain))) for s in sound.samples)
    return Sound(sound.rate, array("h", values).tobytes())


def at_volume(sound: Sound, gain: float) -> Sound:
    """As `scaled`, five times as fast for gains that come again: somebody waits for it."""
    louder = map(_scale(gain).__getitem__, array("H", sound.data))
    return Sound(sound.rate, array("h", louder).tobytes())


@lru_cache(maxsize=4)
def _scale(gain: float) -> array[int]:
    """What becomes of every sample there is, by its bits taken as a number without a sign."""
    every = array("h", array("H", range(1 << 16)).tobytes())
    return scaled(Sound(1, every.tobytes()), gain).samples


def chime(rate: int) -> Sound:
    """Two falling tones that die away, the second before the first is quite over."""
    length = round(rate * sum(_CHIME_EACH_S))
    waves = [0.0] * length
    begin = 0
    for hertz, lasts in zip(_CHIME_HZ, _CHIME_EACH_S, strict=True):
        for n in range(length - begin):
            seconds = n / rate
            fade = math.exp(-_CHIME_DECAY_PER_S * seconds) * min(1.0, seconds / _LEAD_S)
            waves[begin + n] += fade * math.sin(2 * math.pi * hertz * seconds)
        begin += round(rate * lasts)
    highest = max(map(abs, waves))
    samples = array("h", (round(w / highest * LOUDEST / 2) for w in waves))
    return levelled(Sound(rate, _faded(samples, round(rate * _FADE_S)).tobytes()))


def _amplitude(db: float) -> float:
    return float(LOUDEST * 10 ** (db / 20))


def _faded(samples: array[int], edge: int) -> array[int]:
    for n in range(min(edge, len(samples) // 2)):
        share = n / edge
        samples[n] = round(samples[n] * share)
        samples[-1 - n] = round(samples[-1 - n] * share)
    return samples
