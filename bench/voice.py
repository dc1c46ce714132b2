"""How long an announcement takes to build, and how long it then lasts. With clips of espeak-ng."""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.printing import at
from hardware.voice import maker
from hardware.voice.announcement import Speech, Voice
from hardware.voice.sentences import LANGUAGES, Form
from hardware.voice.words import Region

SPEECHES = {
    "a call, twice": Speech("A015", 21),
    "a call, twice, then in English": Speech("A015", 21, english=True),
    "a call, once": Speech("A015", 21, times=1),
    "the short form": Speech("A015", 21, form=Form.SHORT, times=1),
}


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench voice", description=__doc__)
    parser.add_argument("--rounds", type=int, default=200, help="announcements of each form")
    chosen = parser.parse_args(arguments)
    console = Console()
    if shutil.which(maker.PROGRAM) is None:
        console.print(f"voice: {maker.PROGRAM} is not installed")
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        voice, built_s, loaded_s = make(Path(folder))
    console.print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    console.print(f"clips made in {built_s:.1f} s, loaded in {loaded_s * 1e3:.0f} ms")
    table = Table("", "p50", "p95", "most", "lasts", title="milliseconds to build, file included")
    for name, speech in SPEECHES.items():
        took = measure(voice, speech, chosen.rounds)
        figures = [f"{value:.2f}" for value in (at(0.5, took), at(0.95, took), took[-1])]
        table.add_row(name, *figures, f"{voice.say(speech).seconds:.1f} s")
    console.print(table)


def make(folder: Path) -> tuple[Voice, float, float]:
    """A voice, and the seconds it took to make its clips and to load them."""
    began = time.perf_counter()
    for lang in LANGUAGES:
        maker.build(folder, lang, Region.NORTH)
    built = time.perf_counter()
    voice = Voice.load(folder, volume=80)
    return voice, built - began, time.perf_counter() - built


def measure(voice: Voice, speech: Speech, rounds: int) -> list[float]:
    """Milliseconds to build it, sorted."""
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        voice.say(speech).wav()
        took.append((time.perf_counter() - began) * 1e3)
    return sorted(took)
