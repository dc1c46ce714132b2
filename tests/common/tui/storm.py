"""Keys that nobody means: any order, any speed, whole words, pasted text, a window of any size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from textual import events
from textual.app import App
from textual.pilot import Pilot

from common.store.invariants import violations
from common.store.store import Store

KEYS = (
    *("space", "enter", "enter", "escape", "tab", "shift+tab", "backspace", "delete", "ctrl+c"),
    *("up", "down", "left", "right", "pageup", "pagedown", "home", "end"),
    *("slash", "question_mark", "plus", "minus", "asterisk", "full_stop"),
    *(f"f{number}" for number in range(1, 13) if number != 10),
    *"0123456789aekhgđAH",
)
WORDS = (
    "khai sinh",
    "h21.25",
    "24/11",
    "a001",
    "0912345678",
    "10:30",
    "<b>[red]x[/]",
    "Nguyễn Văn Ả",
)
SIZES = ((80, 24), (96, 27), (120, 36), (40, 12))

_CHARACTERS = {
    "space": " ", "slash": "/", "question_mark": "?", "plus": "+", "minus": "-",
    "asterisk": "*", "full_stop": ".",
}  # fmt: skip
_PAUSES_S = (0.0, 0.01, 0.05, 0.15)


def report(app: App[Any], *keys: str) -> None:
    """The terminal reports keys, one right after the other."""
    for key in keys:
        event = events.Key(key, _CHARACTERS.get(key, key if len(key) == 1 else None))
        event.set_sender(app)
        app.post_message(event)


async def storm(
    pilot: Pilot[Any], seed: int, steps: int, others: Sequence[Callable[[Random], object]]
) -> None:
    """Keys by a dice, and now and then what `others` do; the keys are said where the app dies of
    them."""
    dice, said = Random(seed), list[str]()
    app = pilot.app
    try:
        for _ in range(steps):
            said.append(await _step(pilot, dice, others))
            await pilot.pause(dice.choice(_PAUSES_S))
        assert app.is_running, "nothing leads out"
    except BaseException:
        print(f"seed {seed}:", *said[-30:], sep="\n  ")
        raise


async def _step(
    pilot: Pilot[Any], dice: Random, others: Sequence[Callable[[Random], object]]
) -> str:
    kind = dice.random()
    if kind < 0.12:
        other = dice.choice(others)
        return f"{other.__name__}: {other(dice)}"
    if kind < 0.18:
        word = dice.choice(WORDS)
        report(pilot.app, *("space" if letter == " " else letter for letter in word))
        return f"typed: {word}"
    if kind < 0.19:
        word = dice.choice(WORDS)
        pilot.app.post_message(events.Paste(word))
        return f"pasted: {word}"
    if kind < 0.2:
        size = dice.choice(SIZES)
        await pilot.resize_terminal(*size)
        return f"size: {size}"
    keys = dice.choices(KEYS, k=dice.choice((1, 1, 1, 2, 3, 6)))
    report(pilot.app, *keys)
    return " ".join(keys)


def holds(store: Store) -> list[str]:
    """What the storm has broken in the store, and what programs wrote as they died."""
    with store.read() as connection:
        found = violations(connection)
    crashed = Path(store.folder).glob("log/crash*")
    return found + [path.read_text()[-2000:] for path in crashed]
