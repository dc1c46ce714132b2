"""The list of procedures on the pages where one is chosen."""

from __future__ import annotations

from common.i18n.translator import Translator
from common.views.intake import OTHER
from counter import dossier_words
from counter.choosing import Choosing
from counter.widgets.form import Line


def listed(choosing: Choosing, t: Translator) -> tuple[Line, ...]:
    """What was found, with its code."""
    return tuple(
        Line(
            dossier_words.name(choice, t),
            right="" if choice.code in (OTHER, choice.name) else choice.code,
            dim=choice.elsewhere is not None,
        )
        for choice in choosing.found
    )


def marked_in(choosing: Choosing) -> int | None:
    """The line that Enter takes."""
    return choosing.line if choosing.marked else None
