"""`motcua voice …`: clips made, looked through, and listened to."""

from __future__ import annotations

import re
import shutil
from copy import deepcopy
from pathlib import Path

import pytest

from common.domain import commands
from common.i18n import catalogue
from hardware.voice.clips import Problem
from hardware.voice.sound import Sound, read, silence
from tests.cli.shell import Shell
from tests.docs import pages
from tests.hall import staff
from tests.hardware.voice.programs import put_on_path
from tests.hardware.voice.samples import RATE, put, tone, tones

needs_espeak = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed"
)


@pytest.fixture
def spoken(empty: Shell) -> Shell:
    """A hall whose words are tones."""
    tones(empty.folder / "voice")
    return empty


@needs_espeak
@pytest.mark.verify
def test_a_hall_gets_its_voice_and_keeps_its_own_recordings(empty: Shell) -> None:
    first = empty.answer("voice", "build", "--region", "south")
    assert first["folder"] == str(empty.folder / "voice")
    assert (first["kept"], first["removed"]) == (0, 0)
    assert empty.answer("voice", "check") == {"folder": first["folder"]}
    put(empty.folder / "voice", "vi", "lam", tone())
    second = empty.answer("voice", "build", "--region", "north")
    assert (second["made"], second["kept"], second["removed"]) == (first["made"] - 1, 1, 2)


@pytest.mark.verify
def test_a_hall_with_a_speaker_at_a_kiosk_gets_what_its_pages_say_by_the_names_of_the_centre(
    empty: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "machine.wav").write_bytes(tone().wav())
    put_on_path(tmp_path, monkeypatch, espeak_ng=f"cat {tmp_path}/machine.wav")
    without = empty.answer("voice", "build")
    with empty.store() as store:
        document = deepcopy(store.centre().document)
        document["speaker"] = [
            {"code": "loa-k1", "zone": None, "kiosk": "k1", "device": "k1", "volume": 100,
             "quiet": []}
        ]  # fmt: skip
        store.act(staff(), commands.ApplyCentre(document))
    refused = empty.refused("voice", "check")
    assert "vi/prompts/ho-tich.wav: not there, should say “Hộ tịch”" in refused.message
    own = put(empty.folder / "voice" / "vi", "prompts", "ho-tich", tone(0.4))
    built = empty.answer("voice", "build")
    assert (built["kept"], built["made"] > without["made"] + 200) == (1, True)
    assert empty.run("voice", "check").status == 0
    assert own.read_bytes() == tone(0.4).wav()
    assert empty.refused("voice", "say", "A015", "21").code == "speaker_unknown"


@needs_espeak
@pytest.mark.verify
def test_a_voice_may_be_made_before_there_is_a_hall(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "none")
    made = shell.answer("voice", "build", "--out", str(tmp_path / "clips"), "--speed", "200")
    assert made["folder"] == str(tmp_path / "clips")
    assert shell.run("voice", "check", "--clips", str(tmp_path / "clips")).status == 0
    assert not shell.folder.exists()


def test_without_espeak_it_says_what_to_install(
    empty: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    trouble = empty.trouble("voice", "build")
    assert trouble.code == "voice_maker_missing"
    assert trouble.message == "espeak-ng is not installed. Please install it and try again."


def test_every_bad_clip_is_told_in_one_line_with_what_it_should_say(spoken: Shell) -> None:
    folder = spoken.folder / "voice"
    (folder / "vi" / "lam.wav").unlink()
    put(folder, "en", "please", Sound(RATE, silence(RATE, 0.5)))
    refused = spoken.refused("voice", "check")
    assert refused.code == "voice_invalid"
    assert refused.message.splitlines()[1:] == [
        "vi/lam.wav: not there, should say “lăm”",
        "en/please.wav: nothing to be heard (-99 dB)",
    ]


def test_there_are_words_for_every_problem_and_the_page_has_them_all() -> None:
    named = re.findall(r"`(\w+)`", (Problem.__doc__ or "").partition("`says`")[0])
    texts = catalogue.load("vi")
    assert texts is not None
    assert all(f"cli.voice.problem.{code}" in texts.texts for code in named)
    listed = pages.rows(pages.sections("docs/voice.md")["Your own recordings"])
    assert [row.code for row in listed[: len(named)]] == named


def test_a_call_is_written_to_a_file_to_listen_to(spoken: Shell, tmp_path: Path) -> None:
    file = tmp_path / "call.wav"
    answer = spoken.answer("voice", "say", "a015", "21", "--out", str(file))
    assert answer["file"] == str(file)
    assert read(file.read_bytes()).seconds == pytest.approx(answer["seconds"], abs=0.06)
    longer = spoken.answer(
        "voice", "say", "A015", "21", "--desk", "2", "--again", "--english", "--out", str(file)
    )
    assert longer["seconds"] > answer["seconds"] + 1


def test_a_call_is_heard_on_the_loudspeaker_of_its_zone_or_on_any_device(
    spoken: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch, aplay=f'echo "$3" > {tmp_path}/device')
    with spoken.store() as store:
        (speaker,) = store.centre().document["speaker"]
    for words, device in (
        ([], speaker["device"]),
        (["--zone", speaker["zone"]], speaker["device"]),
        (["--device", "plughw:1,0"], "plughw:1,0"),
    ):
        assert spoken.answer("voice", "say", "A015", "21", *words)["device"] == device
        assert (tmp_path / "device").read_text().strip() == device


def test_a_sound_that_cannot_be_played_is_trouble(
    spoken: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch, aplay="echo 'aplay: busy' >&2; exit 1")
    trouble = spoken.trouble("voice", "say", "A015", "21")
    assert trouble.code == "sound_failed"
    assert trouble.message == "The sound device default could not play it (status 1): aplay: busy"


def test_what_cannot_be_said_is_refused_with_the_reason(empty: Shell) -> None:
    missing = empty.refused("voice", "say", "A015", "21")
    assert missing.code == "voice_clips_missing"
    assert "motcua voice build" in missing.message
    tones(empty.folder / "voice")
    assert empty.refused("voice", "say", "A015", "21", "--zone", "q").code == "speaker_unknown"
    assert empty.refused("voice", "say", "quầy", "21").code == "ticket_unknown"
    assert empty.run("voice", "say", "A015", "0").status == 2
