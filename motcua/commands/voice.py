"""`motcua voice`: the clips of the announcer made, looked through and listened to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from common.domain.refusal import Refusal, Trouble
from hardware.voice.words import GREATEST, Region
from motcua.edge import Session, reading

if TYPE_CHECKING:
    from hardware.voice.clips import Problem

_FOLDER = "voice"
_SEARCHED = click.Path(file_okay=False, path_type=Path)


@click.group()
def voice() -> None:
    """The loudspeaker: its words, and how they sound."""


@voice.command()
@click.option(
    "--region",
    type=click.Choice([region.value for region in Region]),
    default=Region.NORTH.value,
    help="How Vietnamese is spoken here.",
)
@click.option("--speed", type=click.IntRange(80, 300), default=140, help="Words a minute.")
@click.option("--out", type=_SEARCHED, help="Folder of the clips.")
@reading
def build(session: Session, region: str, speed: int, out: Path | None) -> None:
    """Make the clips with espeak-ng. Recordings that the centre put there itself are kept."""
    from hardware.voice import maker, sayings
    from hardware.voice.sentences import LANGUAGES

    folder, spoken = out or session.folder / _FOLDER, Region(region)
    built = [maker.build(folder, lang, spoken, speed) for lang in LANGUAGES]
    for lang, names in _read_aloud(session).items():
        built.append(sayings.build(folder, lang, spoken, speed, names))
    counts = {
        "made": sum(len(done.made) for done in built),
        "kept": sum(len(done.kept) for done in built),
        "removed": sum(len(done.removed) for done in built),
    }
    session.answer(
        {"folder": str(folder), **counts}, session.t("cli.voice.built", folder=folder, **counts)
    )


@voice.command()
@click.option("--clips", type=_SEARCHED, help="Folder of the clips.")
@reading
def check(session: Session, clips: Path | None) -> None:
    """Say which words are missing, and which would not sound well beside the others."""
    from hardware.voice import sayings
    from hardware.voice.clips import check as look_through
    from hardware.voice.sentences import LANGUAGES

    folder = clips or session.folder / _FOLDER
    problems = [
        _worded(session, lang, problem)
        for lang in LANGUAGES
        for problem in look_through(folder, lang)
    ]
    problems += [
        _worded(session, f"{lang}/{sayings.PROMPTS}", problem)
        for lang, names in _read_aloud(session).items()
        for problem in sayings.check(folder, lang, names)
    ]
    if problems:
        raise Refusal("voice_invalid", problems=problems)
    session.answer({"folder": str(folder)}, session.t("cli.voice.sound"))


def _read_aloud(session: Session) -> dict[str, tuple[str, ...]]:
    """For each language the names that kiosks read aloud; nothing where no kiosk can, or where
    there is no hall yet."""
    from common.views import voice as view
    from common.views.devices import read_devices
    from hardware.voice.sentences import LANGUAGES

    try:
        speakers = read_devices(session.store, "speaker")
    except Trouble as trouble:
        if trouble.code != "store_missing":
            raise
        return {}
    if all(speaker["kiosk"] is None for speaker in speakers):
        return {}
    return {lang: view.names(session.store, lang) for lang in LANGUAGES}


def _worded(session: Session, folder: str, problem: Problem) -> str:
    words = asdict(problem) | {"file": f"{folder}/{problem.name}.wav"}
    return session.t(f"cli.voice.problem.{problem.code}", **words)


@voice.command()
@click.argument("number")
@click.argument("counter", type=click.IntRange(1, GREATEST))
@click.option("--desk", type=click.IntRange(1, GREATEST), help="The desk, where there are several.")
@click.option("--again", is_flag=True, help="As a recall.")
@click.option("--english", is_flag=True, help="In English after it.")
@click.option("--zone", help="On the loudspeaker of this zone.")
@click.option("--device", help="On this sound device.")
@click.option("--clips", type=_SEARCHED, help="Folder of the clips.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="A WAV, no sound.")
@reading
def say(
    session: Session,
    number: str,
    counter: int,
    desk: int | None,
    again: bool,
    english: bool,
    zone: str | None,
    device: str | None,
    clips: Path | None,
    out: Path | None,
) -> None:
    """Say it as when NUMBER is called to COUNTER. Nobody is called."""
    from common.domain import numbering
    from hardware.voice.announcement import ClipsMissingError, Speech, Voice
    from hardware.voice.player import Player
    from hardware.voice.sentences import Form

    form = Form.AGAIN if again else Form.CALL
    speech = Speech(numbering.normalise(number), counter, desk, form, english=english)
    where, volume = device or "", 100
    if out is None and device is None:
        speaker = _speaker_of(session, zone)
        where, volume = speaker["device"], speaker["volume"]
    try:
        sound = Voice.load(clips or session.folder / _FOLDER, volume).say(speech)
    except ClipsMissingError as missing:
        raise Refusal("voice_clips_missing", words=str(missing)) from missing
    seconds = round(sound.seconds, 1)
    if out is not None:
        out.write_bytes(sound.wav())
        session.answer(
            {"seconds": seconds, "file": str(out)},
            session.t("cli.voice.written", file=out, seconds=seconds),
        )
        return
    Player(where).play(sound)
    session.answer(
        {"seconds": seconds, "device": where},
        session.t("cli.voice.said", device=where, seconds=seconds),
    )


def _speaker_of(session: Session, zone: str | None) -> Mapping[str, Any]:
    """The loudspeaker of the zone, or the first of all zones."""
    from common.views.devices import read_devices

    for speaker in read_devices(session.store, "speaker"):
        if speaker["zone"] is not None and zone in (None, speaker["zone"]):
            return speaker
    raise Refusal("speaker_unknown", zone=zone or "—")
