"""Which kinds of keypads a centre knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from common.centre.inputs.profile import KeypadProfile, build, shipped
from common.centre.signs.file import and_own


def profiles(own: Iterable[Mapping[str, Any]]) -> dict[str, KeypadProfile]:
    """Every profile by name: shipped ones and `own`, rows of `[[keypad_profile]]`. A row that is
    no profile, or has a name that is taken, is left out."""
    return and_own(shipped(), own, build)
