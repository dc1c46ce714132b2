"""Phrases of a kiosk as sound: clips of words for numbers, sayings for the rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from common.domain.refusal import Trouble
from common.domain.speech import Phrase
from hardware.voice import sound
from hardware.voice.clips import load, words_of
from hardware.voice.prompts import Piece, Text, pieces
from hardware.voice.sayings import Sayings
from hardware.voice.sentences import LANGUAGES
from hardware.voice.sound import Sound, silence

_GAP_S = 0.05
_PAUSE_S = 0.35
_TAIL_S = 0.1
_MAKING_S = 5.0
"""A machine that hangs must not keep the rest from being said."""


@dataclass(frozen=True, slots=True)
class Narration:
    """What is to be played one after the other, and what could not be said."""

    sounds: tuple[Sound, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Task:
    """Until when clips may be made for it, and what could not be said."""

    until: float
    missing: list[str] = field(default_factory=list)


class Narrator:
    """The voice that reads the pages of a kiosk, in every language it has clips for.

    Args:
        folder: of the voice.
        names: what the centre calls its services and other things, by language.
        volume: in percent of how loud the clips are.
    """

    def __init__(self, folder: Path, names: Mapping[str, Sequence[str]], volume: int = 100) -> None:
        self._words = {lang: load(folder, lang) for lang in LANGUAGES}
        self._sayings = {lang: Sayings(folder, lang, names.get(lang, ())) for lang in LANGUAGES}
        self._gain = volume / 100

    @property
    def rate(self) -> int:
        """That of the Vietnamese words."""
        return self._words["vi"].rate

    def read(self, phrases: Sequence[Phrase], is_wanted: Callable[[], bool]) -> Narration:
        """Everything that can be said of these phrases. What has no clip is made while somebody
        waits: for a few seconds at most, and only as long as it `is_wanted`."""
        task = _Task(time.monotonic() + _MAKING_S)
        parts: list[Sound] = []
        for phrase in phrases:
            if phrase.lang in LANGUAGES and is_wanted():
                parts += self._phrase(phrase, task)
        missing = tuple(dict.fromkeys(task.missing))
        return Narration(tuple(_joined(parts, self._gain)), missing)

    def _phrase(self, phrase: Phrase, task: _Task) -> Iterator[Sound]:
        clips = self._words[phrase.lang]
        rate = clips.rate
        for piece in pieces(phrase, clips.region):
            for said in self._piece(piece, task):
                rate = said.rate
                yield Sound(rate, said.data + silence(rate, _GAP_S))
        yield Sound(rate, silence(rate, _PAUSE_S))

    def _piece(self, piece: Piece, task: _Task) -> Iterator[Sound]:
        if isinstance(piece, Text):
            yield from self._saying(piece.lang, piece.text, task)
            return
        clips = self._words[piece.lang]
        says = words_of(piece.lang, clips.region)
        for name in piece.names:
            if name in clips.clips:
                yield Sound(clips.rate, clips.clips[name])
            else:
                yield from self._saying(piece.lang, says.get(name, name), task)

    def _saying(self, lang: str, text: str, task: _Task) -> Iterator[Sound]:
        sayings = self._sayings[lang]
        said = sayings.find(text)
        if said is None and time.monotonic() < task.until:
            with suppress(Trouble):
                said = sayings.make(text)
        if said is None:
            task.missing.append(text)
        else:
            yield said


def _joined(parts: Sequence[Sound], gain: float) -> Iterator[Sound]:
    """As few sounds as there are changes of rate: recordings need not have the machine's."""
    for rate, same in groupby(parts, key=lambda part: part.rate):
        joined = Sound(rate, b"".join(part.data for part in same) + silence(rate, _TAIL_S))
        yield joined if gain == 1 else sound.at_volume(joined, gain)
