"""Which protocols a centre knows, and what becomes of one on a board of the centre's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from common.centre.signs.file import and_own
from common.centre.signs.glyphs import Glyphs
from common.centre.signs.profile import Profile, build, shipped

OLD_NAMES: Mapping[str, str] = {"stx": "ed400d"}
"""Names that halls and stores still have."""
_DOT_MATRIX = 8


def profiles(own: Iterable[Mapping[str, Any]]) -> dict[str, Profile]:
    """Every profile by the names that a sign may give it: shipped ones and `own`, rows of
    `[[protocol]]`. A row that is no profile, or has a name that is taken, is left out."""
    old = {old: shipped()[name] for old, name in OLD_NAMES.items()}
    return and_own({**shipped(), **old}, own, build)


def usual_glyphs(profile: Profile, width: int) -> Glyphs:
    """What a board has shapes for, unless somebody says otherwise: from a width on, boards of the
    plain kind are dot-matrix ones."""
    wide = profile.name in OLD_NAMES.values() and width >= _DOT_MATRIX
    return Glyphs.ASCII if wide else profile.glyphs


def fitted(profile: Profile, width: int, glyphs: str | None) -> Profile:
    """The profile of one board of this width; `glyphs` None: nobody has said."""
    return replace(profile, glyphs=Glyphs(glyphs or usual_glyphs(profile, width)))
