"""One announcement: a chime, then the words, clip after clip. Nothing is computed but joined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hardware.voice.clips import ClipSet, load, words_of
from hardware.voice.sentences import CHIME, LANGUAGES, Form, Sentence, sentence
from hardware.voice.sound import Sound, silence

_GAP_S = 0.05
_BREATH_S = 0.2
_PAUSE_S = 0.5
_TAIL_S = 0.1
"""Some sound systems swallow the end of what they play."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What is to be said: which number goes where, how it is worded, how often, and whether in
    English after it."""

    number: str
    counter: int
    desk: int | None = None
    form: Form = Form.CALL
    times: int = 2
    english: bool = False


class ClipsMissingError(LookupError):
    """Words for which there is no clip; `names` are their files."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


class Voice:
    """The clip sets of a hall at one volume, ready to be joined."""

    def __init__(self, sets: Mapping[str, ClipSet]) -> None:
        self._sets = sets

    @classmethod
    def load(cls, folder: Path, volume: int = 100) -> Voice:
        """Read all clips, a second's work at most; `volume` in percent of their own."""
        return cls({lang: load(folder, lang).at_volume(volume) for lang in LANGUAGES})

    @property
    def rate(self) -> int:
        """That of the Vietnamese clips."""
        return self._sets["vi"].rate

    def missing(self) -> tuple[str, ...]:
        """Vietnamese words that some call will need and that cannot be said."""
        clips = self._sets["vi"]
        return clips.missing(words_of("vi", clips.region))

    def say(self, speech: Speech) -> Sound:
        """The whole announcement. English that cannot be said is left out: its holder has heard
        the chime, and the number stands on every screen.

        Raises:
            ClipsMissingError: it cannot be said in Vietnamese.
        """
        clips = self._sets["vi"]
        missing = clips.missing([CHIME]) + self._missing("vi", speech)
        if missing:
            raise ClipsMissingError(missing)
        said = [self._spoken("vi", speech)] * speech.times
        if speech.english and self._can_add("en", speech):
            said.append(self._spoken("en", speech))
        parts = [clips.clips[CHIME], silence(self.rate, _BREATH_S)]
        parts += _with_between(said, silence(self.rate, _PAUSE_S))
        parts.append(silence(self.rate, _TAIL_S))
        return Sound(self.rate, b"".join(parts))

    def _can_add(self, lang: str, speech: Speech) -> bool:
        """Whether the sentence can follow the Vietnamese one, at one rate with it."""
        return self._sets[lang].rate == self.rate and not self._missing(lang, speech)

    def _spoken(self, lang: str, speech: Speech) -> list[bytes]:
        """The sentence once. Pieces, not one sound: copying costs more than all else here."""
        clips = self._sets[lang].clips
        gap = silence(self.rate, _GAP_S)
        groups = [
            _with_between([[clips[name]] for name in group], gap)
            for group in self._words(lang, speech)
        ]
        return _with_between(groups, silence(self.rate, _BREATH_S))

    def _missing(self, lang: str, speech: Speech) -> tuple[str, ...]:
        names = [name for group in self._words(lang, speech) for name in group]
        return self._sets[lang].missing(dict.fromkeys(names))

    def _words(self, lang: str, speech: Speech) -> Sentence:
        region = self._sets[lang].region
        return sentence(
            speech.form, speech.number, speech.counter, speech.desk, lang=lang, region=region
        )


def _with_between(groups: list[list[bytes]], between: bytes) -> list[bytes]:
    """All pieces of all groups, with `between` from one group to the next."""
    pieces: list[bytes] = []
    for group in groups:
        if pieces:
            pieces.append(between)
        pieces += group
    return pieces
