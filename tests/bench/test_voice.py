"""The bench of the voice runs: every figure is there and can be true."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bench import voice


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
@pytest.mark.verify
def test_every_form_is_built_in_less_time_than_it_lasts(tmp_path: Path) -> None:
    made, built_s, loaded_s = voice.make(tmp_path)
    assert built_s > loaded_s > 0
    for speech in voice.SPEECHES.values():
        took = voice.measure(made, speech, rounds=3)
        assert len(took) == 3
        assert 0 < took[0] < made.say(speech).seconds * 1e3


def test_without_espeak_the_bench_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    voice.main([])
    assert capsys.readouterr().out == "voice: espeak-ng is not installed\n"
