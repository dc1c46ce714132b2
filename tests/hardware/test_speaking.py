"""A call becomes sound: the real service and a real store; the player is a program of the test."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.store import events
from common.store.store import Store
from common.views import devices as view
from hardware.health import HealthBoard
from hardware.service import VOICE
from hardware.speaking import SpeakerCalls
from hardware.voice.calls import Ending, Outcome
from hardware.voice.sentences import Form
from hardware.voice.sound import decibels, peak, read
from tests.hall import make_hall, sign_in, staff
from tests.hardware.test_service import eventually, health, running
from tests.hardware.voice.programs import put_on_path
from tests.hardware.voice.samples import tones

SPEAKER, DESK = "loa", "5"
PLAYED = 'for last; do :; done; cp "$last" "$PLAYED/$(ls "$PLAYED" | wc -l).wav"'
NO_CARD = "echo 'aplay: main:831: audio open error: No such file or directory' >&2; exit 1"


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the player leaves what it was given."""
    folder = tmp_path / "played"
    folder.mkdir()
    monkeypatch.setenv("PLAYED", str(folder))
    put_on_path(tmp_path, monkeypatch, aplay=PLAYED)
    return folder


@pytest.fixture
def store(tmp_path: Path, played: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "hall")
    assert [row["code"] for row in view.read_devices(made, "speaker")] == [SPEAKER]
    tones(made.folder / VOICE)
    sign_in(made, DESK, "q5")
    yield made
    made.close()


def call(store: Store) -> str:
    ticket = store.act(staff(), commands.IssueTicket("ho-tich"))
    store.act(staff(), commands.CallNext(DESK))
    return str(ticket["number"])


def set_speaker(store: Store, **settings: object) -> None:
    """As if the centre file had it so."""
    document = deepcopy(store.centre().document)
    document["speaker"][0] |= settings
    store.act(staff(), commands.ApplyCentre(document))


def announced(store: Store) -> list[dict[str, Any]]:
    return [event for event in events.since(store, 0) if event["kind"] == "call.announced"]


def test_a_call_is_said_and_that_is_kept(store: Store, played: Path) -> None:
    with running(store.folder):
        eventually(lambda: health(store, SPEAKER) == "ok")
        call(store)
        eventually(lambda: len(announced(store)) == 1)
        store.act(staff(), commands.Recall(DESK))
        eventually(lambda: len(announced(store)) == 2)
    first, second = announced(store)
    assert (first["subject"], first["desk"]) == (SPEAKER, DESK)
    assert (first["data"]["outcome"], first["data"]["form"]) == ("played", "call")
    assert (second["data"]["times"], second["data"]["form"]) == (2, "again")
    assert first["data"]["said"] == 2
    assert len(list(played.iterdir())) == 3, "two announcements, and the moment of silence"


def test_a_call_whose_turn_never_came_is_not_taken_for_its_repetition(store: Store) -> None:
    board = HealthBoard(store.folder)
    source = SpeakerCalls(store.folder, SPEAKER, "sanh", board)
    call(store)
    (first,) = source.new_calls()
    store.act(staff(), commands.Recall(DESK))
    (second,) = source.new_calls()
    assert source.new_calls() == []
    source.announced(first, Ending(Outcome.SUPERSEDED))
    source.announced(second, Ending(Outcome.PLAYED, Form.CALL, times=2))
    board.start()
    board.stop()
    told = [(event["data"]["times"], event["data"]["outcome"]) for event in announced(store)]
    assert told == [(1, "superseded"), (2, "played")]


def test_a_call_that_was_followed_before_anybody_looked_is_on_record_too(store: Store) -> None:
    source = SpeakerCalls(store.folder, SPEAKER, "sanh", HealthBoard(store.folder))
    call(store)
    store.act(staff(), commands.StartService(DESK))
    assert source.new_calls() == [], (
        "of calls before it was there nobody knows whether it said them"
    )
    store.act(staff(), commands.Finish(DESK, "advice", "khac", "other"))
    number = call(store)
    store.act(staff(), commands.StartService(DESK))
    (missed,) = source.new_calls()
    assert missed.number == number
    assert not source.is_called(missed)
    assert source.new_calls() == []


def test_a_call_made_before_the_service_started_is_said_once(store: Store, played: Path) -> None:
    call(store)
    with running(store.folder):
        eventually(lambda: len(announced(store)) == 1)
    assert announced(store)[0]["data"]["outcome"] == "played"


def test_a_hall_without_a_sound_card_is_told_once_and_goes_on(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, monkeypatch, aplay=NO_CARD)
    with running(store.folder):
        eventually(lambda: health(store, SPEAKER) == "fault")
        call(store)
        eventually(lambda: len(announced(store)) == 1)
        store.act(staff(), commands.Finish(DESK, "accepted"))
        call(store)
        eventually(lambda: len(announced(store)) == 2)
    assert {event["data"]["outcome"] for event in announced(store)} == {"failed"}
    assert {event["data"]["code"] for event in announced(store)} == {"sound_no_card"}
    told = [
        event
        for event in events.since(store, 0)
        if event["kind"] == "device.state" and event["subject"] == SPEAKER
    ]
    assert len(told) == 1


def test_a_hall_without_clips_says_so(store: Store, tmp_path: Path) -> None:
    (store.folder / VOICE).rename(tmp_path / "elsewhere")
    with running(store.folder):
        eventually(lambda: health(store, SPEAKER) == "warning")
        call(store)
        eventually(lambda: bool(announced(store)))
    assert announced(store)[0]["data"]["code"] == "clips_missing"


def test_the_volume_of_a_speaker_is_heard(store: Store, played: Path) -> None:
    set_speaker(store, volume=25)
    with running(store.folder):
        call(store)
        eventually(lambda: len(announced(store)) == 1)
    loudest = peak(read((played / "1.wav").read_bytes()).samples)
    assert decibels(loudest) == pytest.approx(decibels(round(0.14 * 32767)) - 12, abs=0.1)


def test_in_its_quiet_hours_a_speaker_says_nothing_and_that_is_kept(
    store: Store, played: Path
) -> None:
    set_speaker(store, quiet=["07:30-08:30"])
    with running(store.folder):
        call(store)
        eventually(lambda: len(announced(store)) == 1)
    assert announced(store)[0]["data"]["outcome"] == "quiet"
    assert [file.name for file in played.iterdir()] == ["0.wav"], "the moment of silence"
