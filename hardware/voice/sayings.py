"""The clips of what a kiosk says besides numbers: made beforehand or brought by the site, in the
folder `prompts`; what is missing there is made now and kept in the folder `made`, by the hash of
how it is said."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from hardware.voice import maker, sound
from hardware.voice.clips import Problem, look_through, read_manifest
from hardware.voice.maker import Built
from hardware.voice.prompts import vocabulary
from hardware.voice.sound import NotOurSoundError, Sound
from hardware.voice.words import Region

PROMPTS = "prompts"
MADE = "made"

MOST_MADE = 300
"""Some tens of megabytes; the one that was made first goes first."""

LONGEST_S = 20.0
MAKING_S = 3.0
"""Somebody stands there and waits for it."""


class Sayings:
    """What can be said in one language, read when it is said: nobody has it all in memory.

    Args:
        folder: of the voice, with a folder for each language.
        lang: the language.
        names: what the centre calls its services, and whatever else of its own is read aloud.
    """

    def __init__(self, folder: Path, lang: str, names: Iterable[str]) -> None:
        self._home = folder / lang
        files = vocabulary(lang, names)
        self._files = {text.casefold(): name for name, text in files.items()}
        manifest = read_manifest(self._home)
        self._voice = maker.voice_of(lang, manifest.region)
        self._speed = manifest.speed

    def find(self, text: str) -> Sound | None:
        """As recorded, or as made before."""
        name = self._files.get(text.casefold())
        found = None if name is None else _read(self._home / PROMPTS / f"{name}.wav")
        return found or _read(self._made(text))

    def make(self, text: str) -> Sound:
        """As the machine says it, now and from now on.

        Raises:
            Trouble: `voice_maker_missing`, `voice_maker_failed`, after `MAKING_S` at the latest.
        """
        made = maker.spoken(text, self._voice, self._speed, MAKING_S)
        _keep(self._made(text), made)
        return made

    def _made(self, text: str) -> Path:
        how = f"{self._voice} {self._speed} {text}".encode()
        return self._home / MADE / f"{hashlib.sha256(how).hexdigest()[:32]}.wav"


def _read(file: Path) -> Sound | None:
    try:
        return sound.read(file.read_bytes())
    except (OSError, NotOurSoundError):
        return None


def _keep(file: Path, made: Sound) -> None:
    """For the next time; a full disk must not keep it from being said now."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        maker.write(file, made.wav())
        kept = sorted(file.parent.glob("*.wav"), key=lambda old: old.stat().st_mtime)
        for old in kept[:-MOST_MADE]:
            old.unlink()
    except OSError:
        return


def build(folder: Path, lang: str, region: Region, speed: int, names: Iterable[str]) -> Built:
    """Make every prompt of `lang` that the site has not brought itself.

    Raises:
        Trouble: as `maker.build`.
    """
    voice = maker.voice_of(lang, region)
    return maker.build_set(folder / lang / PROMPTS, vocabulary(lang, names), voice, region, speed)


def check(folder: Path, lang: str, names: Iterable[str]) -> tuple[Problem, ...]:
    """Everything that is wrong with the prompts of `lang`, in the order of their names."""
    words: Mapping[str, str] = vocabulary(lang, names)
    return look_through(folder / lang / PROMPTS, words, LONGEST_S)
