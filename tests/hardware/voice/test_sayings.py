"""What is made while somebody waits is kept, though not for ever; a recording comes first."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from common.domain.refusal import Trouble
from hardware.voice import sayings
from hardware.voice.sayings import MADE, PROMPTS, Sayings
from tests.hardware.voice.programs import put_on_path
from tests.hardware.voice.samples import put, tone

MACHINE = tone(0.3, hertz=300)


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sayings:
    """A voice without a clip, and a machine that speaks."""
    (tmp_path / "machine.wav").write_bytes(MACHINE.wav())
    put_on_path(tmp_path, monkeypatch, espeak_ng=f"cat {tmp_path}/machine.wav")
    return Sayings(tmp_path, "vi", ["Hộ tịch"])


def test_a_recording_is_found_by_its_name_whatever_capitals_the_screen_has(
    voice: Sayings, tmp_path: Path
) -> None:
    assert voice.find("HỘ TỊCH") is None
    put(tmp_path / "vi", PROMPTS, "ho-tich", tone())
    assert voice.find("HỘ TỊCH") == voice.find("Hộ tịch") == tone()
    assert voice.find("Hổ tích") is None, "another text"


def test_the_oldest_of_many_goes(
    voice: Sayings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sayings, "MOST_MADE", 2)
    for text in ("một", "hai", "ba"):
        voice.make(text)
    assert len(list((tmp_path / "vi" / MADE).iterdir())) == 2
    assert voice.find("một") is None
    assert voice.find("ba") is not None


def test_a_folder_that_cannot_be_written_to_costs_nobody_the_word(
    voice: Sayings, tmp_path: Path
) -> None:
    (tmp_path / "vi").mkdir()
    (tmp_path / "vi" / MADE).write_text("in the way")
    assert voice.make("Hộ tịch").seconds == pytest.approx(MACHINE.seconds, abs=0.03)


def test_a_machine_that_hangs_is_not_waited_for(
    voice: Sayings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch, espeak_ng="exec sleep 60")
    monkeypatch.setattr(sayings, "MAKING_S", 0.1)
    began = time.monotonic()
    with pytest.raises(Trouble):
        voice.make("Hộ tịch")
    assert time.monotonic() - began < 5
