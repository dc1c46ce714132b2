"""A wish of a kiosk becomes sound: the real service and a real store; the player is a program of
the test, and so is the machine that speaks."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.speech import Phrase, plain
from common.store import speech
from common.store.store import Store
from hardware.service import VOICE
from hardware.voice.sayings import MADE, PROMPTS
from hardware.voice.sound import Sound, decibels, peak, read
from tests.hall import make_hall, pass_time, staff
from tests.hardware.test_service import eventually, health, running
from tests.hardware.voice.programs import put_on_path
from tests.hardware.voice.samples import TONE_S, put, tone, tones

SPEAKER = "loa-k1"
KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
PLAYED = (
    'for last; do :; done; n=$(ls "$PLAYED" | wc -l);'
    ' cp "$last" "$PLAYED.part"; mv "$PLAYED.part" "$PLAYED/$n.wav"'
)
LONG = f"{PLAYED}; exec sleep 60"
NEXT = Phrase("vi", "kiosk.ticket.next", {})
NEXT_FILE = "ong-ba-la-nguoi-tiep-theo"
NEXT_S = 0.5
NUMBER = Phrase("vi", "voice.kiosk.typed", {"number": "A012"})


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the player leaves what it was given."""
    folder = tmp_path / "played"
    folder.mkdir()
    monkeypatch.setenv("PLAYED", str(folder))
    (tmp_path / "machine.wav").write_bytes(tone(1.0, hertz=300).wav())
    put_on_path(tmp_path, monkeypatch, aplay=PLAYED, espeak_ng=f"cat {tmp_path}/machine.wav")
    return folder


@pytest.fixture
def store(tmp_path: Path, played: Path) -> Iterator[Store]:
    """A hall whose kiosk has a soft loudspeaker, always quiet for calls."""
    made = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    document = deepcopy(made.centre().document)
    document["speaker"] = [
        {"code": SPEAKER, "zone": None, "kiosk": "k1", "device": "k1", "volume": 50,
         "quiet": ["00:00-23:59"]}
    ]  # fmt: skip
    made.act(staff(), commands.ApplyCentre(document))
    tones(made.folder / VOICE)
    put(made.folder / VOICE / "vi", PROMPTS, NEXT_FILE, tone(NEXT_S))
    yield made
    made.close()


def said(played: Path, number: int) -> Sound:
    """What was played; 0 is the moment of silence with which a loudspeaker is tried."""
    eventually(lambda: len(list(played.iterdir())) > number)
    return read((played / f"{number}.wav").read_bytes())


def test_a_wish_is_said_at_once_at_the_volume_of_its_speaker_in_quiet_hours_too(
    store: Store, played: Path
) -> None:
    with running(store.folder):
        said(played, 0)
        speech.wish(store, KIOSK, SPEAKER, [NEXT, NUMBER])
        sound = said(played, 1)
        eventually(lambda: health(store, SPEAKER) == "ok")
    words = NEXT_S + 4 * TONE_S
    assert sound.seconds == pytest.approx(words + 5 * 0.05 + 2 * 0.35 + 0.1, abs=0.01)
    assert decibels(peak(sound.samples)) == pytest.approx(decibels(0.14 * 32767) - 6, abs=0.1)


def test_a_newer_wish_takes_the_place_of_what_is_being_said_and_more_comes_after_it(
    store: Store, played: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(store.folder):
        said(played, 0)
        put_on_path(tmp_path, monkeypatch, aplay=LONG)
        speech.wish(store, KIOSK, SPEAKER, [NEXT])
        said(played, 1)
        put_on_path(tmp_path, monkeypatch, aplay=PLAYED)
        speech.wish(store, KIOSK, SPEAKER, [NEXT], more=True)
        speech.wish(store, KIOSK, SPEAKER, [NUMBER])
        speech.wish(store, KIOSK, SPEAKER, [NEXT], more=True)
        assert said(played, 2).seconds == pytest.approx(4 * 0.25 + 0.45, abs=0.01)
        assert said(played, 3).seconds == pytest.approx(NEXT_S + 0.5, abs=0.01)
        speech.wish(store, KIOSK, SPEAKER, [])
    assert len(list(played.iterdir())) == 4, "what was to come after the first is not said"


@pytest.mark.verify
def test_a_wish_that_is_too_old_or_of_another_speaker_is_not_granted(
    store: Store, played: Path
) -> None:
    with running(store.folder):
        said(played, 0)
        earlier = Store.open(store.folder)
        pass_time(earlier, seconds=-speech.LIFE_MS / 1000)
        speech.wish(earlier, KIOSK, SPEAKER, [NEXT])
        earlier.close()
        speech.wish(store, KIOSK, "loa-k2", [NEXT])
        speech.wish(store, KIOSK, SPEAKER, [NUMBER], more=True)
        assert said(played, 1).seconds == pytest.approx(4 * 0.25 + 0.45, abs=0.01)


@pytest.mark.verify
def test_a_name_that_has_no_clip_is_made_once_and_kept(store: Store, played: Path) -> None:
    with running(store.folder):
        said(played, 0)
        speech.wish(store, KIOSK, SPEAKER, [plain("vi", "Tư pháp")])
        assert said(played, 1).seconds == pytest.approx(1.05 + 0.45, abs=0.02)
        (made,) = (store.folder / VOICE / "vi" / MADE).glob("*.wav")
        put(made.parents[1], MADE, made.stem, tone(0.3))
        speech.wish(store, KIOSK, SPEAKER, [plain("vi", "Tư pháp")])
        assert said(played, 2).seconds == pytest.approx(0.3 + 0.5, abs=0.01)


@pytest.mark.verify
def test_without_the_machine_the_rest_is_said_and_what_is_missing_is_known(
    store: Store, played: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch, espeak_ng="exit 1")
    with running(store.folder):
        said(played, 0)
        speech.wish(store, KIOSK, SPEAKER, [plain("vi", "Tư pháp"), NUMBER])
        assert said(played, 1).seconds == pytest.approx(0.35 + 4 * 0.25 + 0.45, abs=0.01)
        eventually(lambda: health(store, SPEAKER) == "warning")
    with store.read() as connection:
        row = connection.execute("SELECT evidence FROM device_health WHERE device = ?", (SPEAKER,))
        assert "Tư pháp" in row.fetchone()["evidence"]
