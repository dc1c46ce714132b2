"""Clips made by espeak-ng, when a hall is set up; never while somebody is called.

What a site has put into the folder itself is never touched: a file is ours only while its hash
stands in the manifest. The manifest is therefore written before the files: whoever is cut off in
between leaves files that are known as ours.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from common.domain.refusal import Trouble
from hardware.voice import sound
from hardware.voice.clips import MANIFEST, SPEED, Manifest, hash_of, read_manifest, words_of
from hardware.voice.sentences import CHIME
from hardware.voice.sound import NotOurSoundError, Sound
from hardware.voice.words import Region

PROGRAM = "espeak-ng"
DEADLINE_S = 10.0

_VOICES = {
    Region.NORTH: "vi",
    Region.CENTRAL: "vi-vn-x-central",
    Region.SOUTH: "vi-vn-x-south",
}
_AMPLITUDE = "80"
"""At its default of 100 its peaks are cut off."""

_RATE = 22050


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: clips written, clips of the site left alone, old ones of ours removed."""

    made: tuple[str, ...]
    kept: tuple[str, ...]
    removed: tuple[str, ...]


def build(folder: Path, lang: str, region: Region, speed: int = SPEED) -> Built:
    """Make every clip of `lang` that the site has not brought itself.

    Raises:
        Trouble: `voice_maker_missing`, `voice_maker_failed`; nothing was changed then.
    """
    return build_set(folder / lang, words_of(lang, region), voice_of(lang, region), region, speed)


def build_set(
    home: Path, words: Mapping[str, str], voice: str, region: Region, speed: int
) -> Built:
    """The same for any folder that should say these words, by the names of their files."""
    known = read_manifest(home).made
    theirs = {name for name in words if _is_theirs(home / f"{name}.wav", known)}
    clips = {
        name: (sound.chime(_RATE) if name == CHIME else spoken(says, voice, speed)).wav()
        for name, says in words.items()
        if name not in theirs
    }
    ours = frozenset(map(hash_of, clips.values()))
    home.mkdir(parents=True, exist_ok=True)
    write(home / MANIFEST, Manifest(region, known | ours, speed).text().encode())
    for name, data in clips.items():
        write(home / f"{name}.wav", data)
    removed = _remove_old(home, words, known)
    write(home / MANIFEST, Manifest(region, ours, speed).text().encode())
    return Built(tuple(sorted(clips)), tuple(sorted(theirs)), removed)


def voice_of(lang: str, region: Region) -> str:
    """What espeak-ng calls it."""
    return _VOICES[region] if lang == "vi" else lang


def spoken(text: str, voice: str, speed: int, deadline_s: float | None = None) -> Sound:
    """One text in the voice of the machine, trimmed and as loud as all others.

    `deadline_s` is for whoever is waited for while it is made; None for the usual one.

    Raises:
        Trouble: `voice_maker_missing`, `voice_maker_failed`.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise Trouble("voice_maker_missing", program=PROGRAM)
    command = [program, "-v", voice, "-a", _AMPLITUDE, "-s", str(speed), "--stdout", "--", text]
    patience = DEADLINE_S if deadline_s is None else deadline_s
    try:
        ran = subprocess.run(command, capture_output=True, timeout=patience, check=False)
    except subprocess.TimeoutExpired as late:
        reason = f"> {patience:g} s"
        raise Trouble("voice_maker_failed", text=text, reason=reason) from late
    except OSError as error:
        raise Trouble("voice_maker_failed", text=text, reason=str(error)) from error
    if ran.returncode != 0:
        reason = ran.stderr.decode("utf-8", "replace").strip() or str(ran.returncode)
        raise Trouble("voice_maker_failed", text=text, reason=reason)
    try:
        made = sound.trimmed(sound.read(ran.stdout))
    except NotOurSoundError as wrong:
        raise Trouble("voice_maker_failed", text=text, reason=str(wrong)) from wrong
    if not made.data:
        raise Trouble("voice_maker_failed", text=text, reason="0 s")
    return sound.levelled(made)


def _is_theirs(file: Path, known: frozenset[str]) -> bool:
    """Whether the site put it there. What is there and cannot be read is not ours either."""
    return file.exists() and hash_of(file.read_bytes()) not in known


def _remove_old(home: Path, words: Mapping[str, str], known: frozenset[str]) -> tuple[str, ...]:
    """Clips that an earlier build made and this region does not say."""
    old = [
        file
        for file in sorted(home.glob("*.wav"))
        if file.stem not in words and not _is_theirs(file, known)
    ]
    for file in old:
        file.unlink()
    return tuple(file.stem for file in old)


def write(file: Path, data: bytes) -> None:
    """All of it or nothing: whoever reads meanwhile gets the old one."""
    fresh = file.with_suffix(f"{file.suffix}.new")
    with fresh.open("wb") as opened:
        opened.write(data)
        opened.flush()
        os.fsync(opened.fileno())
    fresh.replace(file)
