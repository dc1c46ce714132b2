"""A clip set: a folder with one WAV for each word, and what may be wrong with it.

The names of the files are the words (`words.py`, `sentences.py`), so that a site replaces one by
putting its own recording there. `clips.toml` beside them says how the region speaks and which
files were made by the program: those whose hash is there.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

from hardware.voice import sound
from hardware.voice.sentences import CHIME, vocabulary
from hardware.voice.sound import NotOurSoundError, Sound
from hardware.voice.words import Names, Region

MANIFEST = "clips.toml"

SPEED = 140
"""Words a minute, unless a centre wants it otherwise."""

_SHORTEST_S = 0.08
_LONGEST_S = 4.0
_SILENT_DB = -50.0
_NOTHING_DB = -99.0
_LOUDNESS_DB = 6.0
_CLIPPED = 8
"""So many samples in one file at the very limit are no accident."""

_LARGEST_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Manifest:
    """What `clips.toml` says; a set without one is a site's own, spoken as in the north. `speed` is
    that of what was `made`, in words a minute."""

    region: Region = Region.NORTH
    made: frozenset[str] = frozenset()
    speed: int = SPEED

    def text(self) -> str:
        """As a file."""
        hashes = "".join(f'    "{made}",\n' for made in sorted(self.made))
        return f'region = "{self.region}"\nspeed = {self.speed}\nmade = [\n{hashes}]\n'


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a clip: `missing`, `format`, `rate`, `clipped`, `silent`, `short`,
    `long` or `loudness`. `says` is what it should say, `detail` what was found."""

    code: str
    name: str
    says: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ClipSet:
    """The clips of one language, all at one rate."""

    lang: str
    region: Region
    rate: int
    clips: Mapping[str, bytes] = field(repr=False)

    def missing(self, names: Iterable[str]) -> Names:
        """Those that are not there."""
        return tuple(name for name in names if name not in self.clips)

    def at_volume(self, percent: int) -> ClipSet:
        """The same, softer: done once, so that it costs nothing when somebody is called."""
        if percent == 100:
            return self
        soft = {
            name: sound.at_volume(Sound(self.rate, data), percent / 100).data
            for name, data in self.clips.items()
        }
        return replace(self, clips=soft)


def read_manifest(folder: Path) -> Manifest:
    """What the folder says of itself; one that cannot be read says nothing."""
    try:
        found = tomllib.loads((folder / MANIFEST).read_text("utf-8"))
        made = frozenset(map(str, found["made"]))
        return Manifest(Region(found["region"]), made, int(found.get("speed", SPEED)))
    except (OSError, ValueError, KeyError, TypeError):
        return Manifest()


def hash_of(data: bytes) -> str:
    """What a file is known by."""
    return hashlib.sha256(data).hexdigest()


def words_of(lang: str, region: Region) -> dict[str, str]:
    """Every clip of a set, with what it says. The chime is kept with the Vietnamese words."""
    chime = {CHIME: "♪"} if lang == "vi" else {}
    return chime | vocabulary(lang, region)


def load(folder: Path, lang: str) -> ClipSet:
    """The clips of `lang` that can be used: those in our format, at the rate that most have."""
    region = read_manifest(folder / lang).region
    found = _sounds(folder / lang, words_of(lang, region))
    sounds = {name: clip for name, clip in found.items() if isinstance(clip, Sound)}
    rate = _rate(sounds.values())
    clips = {name: clip.data for name, clip in sounds.items() if clip.rate == rate}
    return ClipSet(lang, region, rate, clips)


def check(folder: Path, lang: str) -> tuple[Problem, ...]:
    """Everything that is wrong with the clips of `lang`, in the order of their names."""
    return look_through(folder / lang, words_of(lang, read_manifest(folder / lang).region))


def look_through(
    home: Path, words: Mapping[str, str], longest_s: float = _LONGEST_S
) -> tuple[Problem, ...]:
    """The same for any folder that should say these words, by the names of their files."""
    found = _sounds(home, words)
    sounds = {name: clip for name, clip in found.items() if isinstance(clip, Sound)}
    rate = _rate(sounds.values())
    levels = {name: sound.decibels(sound.rms(clip.samples)) for name, clip in sounds.items()}
    usual = median(levels.values()) if levels else sound.RMS_DB
    problems = []
    for name in sorted(words):
        clip = found.get(name)
        if isinstance(clip, Sound):
            said = _faults(clip, rate, (levels[name], usual), longest_s)
        else:
            said = iter([("missing", "") if clip is None else ("format", str(clip))])
        problems += [Problem(code, name, words[name], detail) for code, detail in said]
    return tuple(problems)


def _sounds(folder: Path, names: Iterable[str]) -> dict[str, Sound | NotOurSoundError]:
    found: dict[str, Sound | NotOurSoundError] = {}
    for name in names:
        file = folder / f"{name}.wav"
        try:
            if file.stat().st_size > _LARGEST_BYTES:
                raise NotOurSoundError(f"{file.stat().st_size} bytes")
            found[name] = sound.read(file.read_bytes())
        except FileNotFoundError:
            continue
        except NotOurSoundError as wrong:
            found[name] = wrong
        except OSError as error:
            found[name] = NotOurSoundError(error.strerror or str(error))
    return found


def _rate(sounds: Iterable[Sound]) -> int:
    """The rate of most clips; one recording at another would be heard too high or too low."""
    rates = Counter(clip.rate for clip in sounds).most_common(1)
    return rates[0][0] if rates else 22050


def _faults(
    clip: Sound, rate: int, levels: tuple[float, float], longest_s: float
) -> Iterator[tuple[str, str]]:
    """`levels` in dB: this clip's and the usual one."""
    samples = clip.samples
    level, usual = levels
    if clip.rate != rate:
        yield "rate", f"{clip.rate} ≠ {rate} Hz"
    if level < _SILENT_DB:
        yield "silent", f"{max(level, _NOTHING_DB):.0f} dB"
        return
    if sum(abs(s) >= sound.LOUDEST for s in samples) >= _CLIPPED:
        yield "clipped", ""
    if clip.seconds < _SHORTEST_S:
        yield "short", f"{clip.seconds:.2f} s"
    if clip.seconds > longest_s:
        yield "long", f"{clip.seconds:.1f} s"
    if abs(level - usual) > _LOUDNESS_DB:
        yield "loudness", f"{level - usual:+.0f} dB"
