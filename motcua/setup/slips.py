"""Papers that setting up needs and no hall knows: a PIN for whoever it belongs to, the key for the
safe. Drawn here, printed at once, kept nowhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from common.paper.fonts import Weight
from common.paper.letters import Style, fit, line
from common.paper.render import Piece, Sheet
from motcua.setup import devices

_HEAD = Style(Weight.BOLD, 34, 20, 2)
_BODY = Style(Weight.MEDIUM, 30, 16, 3)
_GAP, _FOOT = 14, 40


def drawn(title: str, lines: Sequence[str], width: int) -> Sheet:
    """Some lines below a title, as wide as the paper."""
    pieces, y = [], 0
    for text, style in ((title, _HEAD), *((one, _BODY) for one in lines)):
        fitted = fit(text, style, width)
        for words in fitted.lines:
            ink = line(words, style.weight, fitted.size)
            pieces.append(Piece(0, y, ink))
            y += ink.height + _GAP
        y += _GAP
    return Sheet(width, y + _FOOT, tuple(pieces))


def print_lines(
    folder: Path, document: Mapping[str, Any], printer: str, papers: Sequence[tuple[str, list[str]]]
) -> bool:
    """Each title with its lines on a paper of its own; False at the first that did not come out.

    Raises:
        Trouble: `devices_running`: these papers go through no queue where others may read them.
    """
    row = next(row for row in document["printer"] if row["code"] == printer)
    with devices.ports(folder):
        return all(
            devices.print_sheet(row, drawn(title, lines, row["width_dots"])).out
            for title, lines in papers
        )
