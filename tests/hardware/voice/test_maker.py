"""Clips that espeak-ng really makes, and a site's own among them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from common.domain.refusal import Trouble
from hardware.voice import maker
from hardware.voice.clips import MANIFEST, check, load, read_manifest, words_of
from hardware.voice.sentences import LANGUAGES
from hardware.voice.sound import RMS_DB, Sound, decibels, peak, rms
from hardware.voice.words import Region
from tests.hardware.voice.programs import put_on_path
from tests.hardware.voice.samples import put, tone


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_is_made_and_sounds_well(spoken: Path, lang: str) -> None:
    assert check(spoken, lang) == ()
    made = load(spoken, lang)
    assert made.clips.keys() == words_of(lang, Region.NORTH).keys()
    for name, data in made.clips.items():
        samples = Sound(made.rate, data).samples
        assert decibels(rms(samples)) == pytest.approx(RMS_DB, abs=0.5), name
        assert decibels(peak(samples)) < -0.9, name
        assert 0.1 < len(samples) / made.rate < 2.0, name


@pytest.mark.verify
def test_words_that_differ_by_their_tone_alone_differ_as_sounds(spoken: Path) -> None:
    clips = load(spoken, "vi").clips
    assert len({clips["1"], clips["mot"], clips["10"], clips["muoi"]}) == 4


@pytest.fixture
def site(spoken: Path, tmp_path: Path) -> Path:
    """A folder that was built, to be changed."""
    return shutil.copytree(spoken, tmp_path, dirs_exist_ok=True)


@pytest.mark.verify
def test_its_recordings_are_kept_and_the_rest_is_made_anew(site: Path) -> None:
    own = put(site, "vi", "lam", tone())
    recorded = own.read_bytes()
    (site / "vi" / "mot.wav").unlink()
    built = maker.build(site, "vi", Region.NORTH)
    assert built.kept == ("lam",)
    assert "mot" in built.made
    assert own.read_bytes() == recorded
    assert (site / "vi" / "mot.wav").exists()


@pytest.mark.verify
def test_a_recording_that_is_taken_away_again_is_spoken_by_the_machine(site: Path) -> None:
    machine = (site / "vi" / "lam.wav").read_bytes()
    put(site, "vi", "lam", tone()).unlink()
    assert "lam" in maker.build(site, "vi", Region.NORTH).made
    assert (site / "vi" / "lam.wav").read_bytes() == machine


@pytest.mark.verify
def test_another_region_has_its_words_and_loses_those_it_does_not_say(site: Path) -> None:
    northern = (site / "vi" / "1.wav").read_bytes()
    own = put(site, "vi", "linh", tone())
    built = maker.build(site, "vi", Region.SOUTH)
    assert built.removed == ("nghin",)
    assert not (site / "vi" / "nghin.wav").exists()
    assert own.exists()
    assert (site / "vi" / "1.wav").read_bytes() != northern
    assert check(site, "vi") == ()
    assert read_manifest(site / "vi").region is Region.SOUTH


@pytest.mark.verify
def test_without_a_readable_manifest_everything_there_is_the_sites(site: Path) -> None:
    (site / "vi" / MANIFEST).write_text("lost")
    assert maker.build(site, "vi", Region.NORTH).made == ()


@pytest.mark.verify
def test_a_build_that_was_cut_off_is_finished_by_the_next(
    spoken: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, written = maker.write, []

    def dying(file: Path, data: bytes) -> None:
        if len(written) == 20:
            raise KeyboardInterrupt
        written.append(file)
        write(file, data)

    monkeypatch.setattr(maker, "write", dying)
    with pytest.raises(KeyboardInterrupt):
        maker.build(tmp_path, "vi", Region.NORTH)
    monkeypatch.setattr(maker, "write", write)
    assert maker.build(tmp_path, "vi", Region.NORTH).kept == ()
    assert check(tmp_path, "vi") == ()


FAILING = {
    "fails": ("echo no voice >&2; exit 1", "no voice"),
    "says nothing": ("exit 0", "no WAV"),
    "says junk": ("echo junk", "no WAV"),
    "hangs": ("exec sleep 60", "> 0.3 s"),
}


@pytest.mark.parametrize("fault", FAILING)
def test_when_the_program_fails_nothing_is_changed(
    fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script, reason = FAILING[fault]
    put_on_path(tmp_path, monkeypatch, espeak_ng=script)
    monkeypatch.setattr(maker, "DEADLINE_S", 0.3)
    put(tmp_path / "voice", "vi", "lam", tone())
    with pytest.raises(Trouble) as trouble:
        maker.build(tmp_path / "voice", "vi", Region.NORTH)
    assert trouble.value.code == "voice_maker_failed"
    assert reason in str(trouble.value.params["reason"])
    assert [file.name for file in (tmp_path / "voice" / "vi").iterdir()] == ["lam.wav"]


def test_without_the_program_it_says_which_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Trouble) as trouble:
        maker.build(tmp_path / "voice", "vi", Region.NORTH)
    assert trouble.value.code == "voice_maker_missing"
    assert not (tmp_path / "voice").exists()
