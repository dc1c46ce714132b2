"""A folder of clips: what is found wrong with it, and what is used of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardware.voice import clips
from hardware.voice.clips import MANIFEST, Manifest, Problem, check, load, read_manifest
from hardware.voice.sound import Sound, peak, silence
from hardware.voice.words import Region
from tests.hardware.voice.samples import RATE, put, tone, tones


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tones(tmp_path)
    return tmp_path


def found(folder: Path, lang: str = "vi") -> list[tuple[str, str]]:
    return [(problem.code, problem.name) for problem in check(folder, lang)]


def test_a_whole_set_is_sound(folder: Path) -> None:
    assert found(folder) == found(folder, "en") == []


FAULTS = {
    "missing": None,
    "rate": tone(rate=16000),
    "silent": Sound(RATE, silence(RATE, 0.3)),
    "clipped": Sound(RATE, tone(level=0.14).data[:-200] + b"\xff\x7f" * 100),
    "short": tone(0.05),
    "long": tone(4.5),
    "loudness": tone(level=0.02),
}


@pytest.mark.parametrize("code", FAULTS)
def test_each_fault_is_found_and_no_other(folder: Path, code: str) -> None:
    fault = FAULTS[code]
    if fault is None:
        (folder / "vi" / "lam.wav").unlink()
    else:
        put(folder, "vi", "lam", fault)
    (problem,) = check(folder, "vi")
    assert (problem.code, problem.name, problem.says) == (code, "lam", "lăm")


def test_a_file_in_another_format_is_found_and_says_which(folder: Path) -> None:
    (folder / "vi" / "lam.wav").write_bytes(b"ID3 this is an mp3")
    assert found(folder) == [("format", "lam")]


def test_an_hour_of_music_is_not_read_into_memory(folder: Path) -> None:
    put(folder, "vi", "mot", Sound(RATE, bytes(clips._LARGEST_BYTES)))
    assert found(folder) == [("format", "mot")]


def test_a_folder_that_is_not_there_lacks_everything(tmp_path: Path) -> None:
    problems = check(tmp_path / "none", "vi")
    assert {problem.code for problem in problems} == {"missing"}
    assert Problem("missing", "lam", "lăm") in problems
    assert load(tmp_path / "none", "vi").clips == {}


def test_the_region_says_which_words_are_needed(folder: Path) -> None:
    (folder / "vi" / MANIFEST).write_text(Manifest(Region.SOUTH).text())
    assert found(folder) == [("missing", "le"), ("missing", "ngan")]
    assert load(folder, "vi").region is Region.SOUTH


@pytest.mark.parametrize("text", ["", "region = ", 'region = "west"\nmade = []', "made = 3"])
def test_a_manifest_that_cannot_be_read_says_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_text(text)
    assert read_manifest(tmp_path) == Manifest()


def test_a_manifest_comes_back_as_it_was_written(tmp_path: Path) -> None:
    manifest = Manifest(Region.CENTRAL, frozenset({"aa", "bb"}))
    (tmp_path / MANIFEST).write_text(manifest.text())
    assert read_manifest(tmp_path) == manifest


def test_a_clip_at_another_rate_is_not_used_since_it_would_sound_wrong(folder: Path) -> None:
    put(folder, "vi", "lam", tone(rate=44100))
    used = load(folder, "vi")
    assert used.rate == RATE
    assert used.missing(["lam", "mot"]) == ("lam",)


def test_the_volume_makes_every_clip_softer(folder: Path) -> None:
    loud = load(folder, "vi")
    soft = loud.at_volume(25)
    for name in loud.clips:
        before, after = (peak(Sound(RATE, s.clips[name]).samples) for s in (loud, soft))
        assert after == pytest.approx(before / 4, abs=1)
    assert loud.at_volume(100) is loud
