"""What shall be read aloud at a kiosk: asked for by its screen, heard by the device service.

A wish lives for seconds, since whoever it was for has turned the page by then, and leaves no event:
which pages somebody had read to them is nobody's business.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from common.domain.actor import Actor
from common.domain.speech import MOST_PHRASES, Phrase
from common.store.store import Store
from common.store.tx import dumps

LIFE_MS = 5000
"""An older wish is not granted any more."""

_KIND = "speak"


@dataclass(frozen=True, slots=True)
class Wish:
    """To be said on loudspeaker `speaker`: at once in place of all that is being said there, or,
    `more`, after it. Without phrases: silence."""

    id: int
    speaker: str
    phrases: tuple[Phrase, ...]
    more: bool


def wish(
    store: Store, actor: Actor, speaker: str, phrases: Sequence[Phrase], *, more: bool = False
) -> None:
    """Leave word for the device service."""
    said = [[phrase.lang, phrase.key, phrase.params] for phrase in phrases[:MOST_PHRASES]]
    with store.transaction(actor, "kiosk.speak") as tx:
        tx.insert(
            "input",
            {
                "terminal": f"speaker:{speaker}",
                "kind": _KIND,
                "data": dumps({"more": more, "say": said}),
                "at": tx.now,
                "expires_at": tx.now + LIFE_MS,
            },
        )


def wishes(store: Store, after: int) -> list[Wish]:
    """Everything wished for after the one with this id that is not too old, in its order."""
    with store.read() as connection:
        rows = connection.execute(
            "SELECT id, terminal, data FROM input"
            " WHERE id > :after AND kind = :kind AND expires_at > :now ORDER BY id",
            {"after": after, "kind": _KIND, "now": store.now()},
        ).fetchall()
    return [_wish(row["id"], row["terminal"], json.loads(row["data"])) for row in rows]


def _wish(id_: int, terminal: str, data: Mapping[str, Any]) -> Wish:
    phrases = tuple(Phrase(lang, key, params) for lang, key, params in data["say"])
    return Wish(id_, terminal.partition(":")[2], phrases, data["more"])
