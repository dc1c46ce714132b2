"""Which names of a centre slips cannot show: told with its file, before the first one is printed.

A warning, no refusal: the number on such a slip is good, and screens may well have the letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from common.centre.table import expected, label
from common.i18n.wording import Wording, wording
from common.paper.fonts import missing
from common.paper.letters import composed


def unprintable(document: Mapping[str, Any], file: str) -> Iterator[Wording]:
    """One line for each text on slips with a letter that their font has no shape for."""
    head = document["centre"]
    for key in ("name", "authority"):
        yield from _lost(f"{file}: [centre] {key}", head[key])
    for index, row in enumerate(document["service"]):
        yield from _lost(f"{file}: {label('service', index, row['code'])} name", row["name"])


def _lost(where: str, text: Mapping[str, str]) -> Iterator[Wording]:
    for lang, said in text.items():
        if lost := missing(composed(said)):
            what = expected(wording("wrong.letters"), lost)
            yield wording("wrong.at", at=f"{where}.{lang}", what=what)
