"""Real players, real failures."""

from __future__ import annotations

import os
import shutil
import threading
import time
from pathlib import Path

import pytest

from common.domain.refusal import Trouble
from hardware.voice import player as player_module
from hardware.voice.player import Player
from tests.hardware.voice.programs import put_on_path
from tests.hardware.voice.samples import RATE, tone

needs_aplay = pytest.mark.skipif(shutil.which("aplay") is None, reason="aplay is not installed")


def code_of(player: Player) -> str:
    with pytest.raises(Trouble) as trouble:
        player.play(tone())
    return trouble.value.code


@needs_aplay
def test_alsa_plays_it() -> None:
    Player("null").play(tone())


@needs_aplay
def test_a_card_that_is_not_there_is_told_in_alsas_words() -> None:
    with pytest.raises(Trouble) as trouble:
        Player("plughw:31,0").play(tone())
    assert trouble.value.code == "sound_no_card"
    assert "audio open error" in str(trouble.value.params["detail"])


@pytest.mark.parametrize("device", ["default", "null", "pulse:hall"])
def test_without_a_player_it_says_so(
    device: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert code_of(Player(device)) == "sound_no_player"


def test_a_player_gets_the_device_and_the_whole_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(
        tmp_path,
        monkeypatch,
        aplay=f'echo "$1|$2|$3|$LC_ALL" > {tmp_path}/words; cat "$4" > {tmp_path}/heard.wav',
    )
    Player("plughw:1,0").play(tone())
    assert (tmp_path / "words").read_text() == "-q|-D|plughw:1,0|C\n"
    assert (tmp_path / "heard.wav").read_bytes() == tone().wav()


@pytest.mark.parametrize(
    ("device", "words"), [("pulse:hall", "--device=hall"), ("pulse:default", "")]
)
def test_a_sink_of_pulseaudio_is_played_on_by_its_player(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, device: str, words: str
) -> None:
    script = f'for word; do last=$word; done; echo "$*" > {tmp_path}/words; cat "$last" >&2'
    put_on_path(tmp_path, monkeypatch, paplay=script, aplay="exit 1")
    Player(device).play(tone())
    said = (tmp_path / "words").read_text().split()
    assert said[:-1] == words.split()


def test_the_usual_device_is_played_on_by_whichever_player_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch, paplay="exit 0")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    Player("default").play(tone())
    assert code_of(Player("plughw:1,0")) == "sound_no_player"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Connection failure: Connection refused", "sound_no_card"),
        ("Stream error: No such entity", "sound_no_card"),
        ("aplay: main:831: audio open error: Device or resource busy", "sound_failed"),
        ("", "sound_failed"),
    ],
)
def test_why_a_player_gave_up_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, code: str
) -> None:
    put_on_path(tmp_path, monkeypatch, aplay=f"echo '{said}' >&2; exit 3")
    with pytest.raises(Trouble) as trouble:
        Player("default").play(tone())
    assert trouble.value.code == code
    assert trouble.value.params["detail"] == said
    assert trouble.value.params.get("status", 3) == 3


def test_a_program_that_cannot_be_started_is_a_failure_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch, aplay="")
    (tmp_path / "bin" / "aplay").write_bytes(b"\x7fELF nothing")
    assert code_of(Player("default")) == "sound_failed"


def _gone(pid: int) -> bool:
    """Whether a process has ended; one that nobody has collected yet has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_a_player_that_hangs_is_ended_with_all_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player_module, "_GRACE_S", 0.3)
    put_on_path(tmp_path, monkeypatch, aplay=f"sleep 60 & echo $! $$ > {tmp_path}/pids; wait")
    began = time.monotonic()
    assert code_of(Player("default")) == "sound_deadline"
    assert 0.5 <= time.monotonic() - began < 2
    for pid in (tmp_path / "pids").read_text().split():
        deadline = time.monotonic() + 5
        while not _gone(int(pid)):
            assert time.monotonic() < deadline


def test_a_sound_may_last_two_seconds_longer_than_it_should() -> None:
    assert player_module._GRACE_S == 2.0


def test_stop_ends_a_sound_in_the_middle_and_every_later_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "begun")
    put_on_path(tmp_path, monkeypatch, aplay=f"echo > {tmp_path}/begun; exec sleep 60")
    player = Player("default")
    playing = threading.Thread(target=player.play, args=(tone(20, rate=RATE),))
    playing.start()
    (tmp_path / "begun").read_text()
    player.stop()
    playing.join(5)
    assert not playing.is_alive()
    player.play(tone())


def test_no_sound_leaves_a_file_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_on_path(tmp_path, monkeypatch, aplay="exit 1")
    player = Player("default")
    code_of(player)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        code_of(player)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
