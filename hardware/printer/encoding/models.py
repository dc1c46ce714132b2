"""What python-escpos says of printer models: a first guess, never proof.

Clones answer to the names of others and have other code pages than they say; what a printer
really does is seen on its test page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hardware.printer.encoding.codepages import capabilities

_TCVN_SMALL, _TCVN_CAPITAL, _CP1258 = "TCVN-3-1", "TCVN-3-2", "CP1258"


@dataclass(frozen=True, slots=True)
class Model:
    """One model. `width_dots` None where nobody knows; `codepages` as in the centre file."""

    name: str
    vendor: str
    width_dots: int | None
    qr: bool
    cuts: bool
    codepages: tuple[str, ...]


def models() -> tuple[Model, ...]:
    """Every model that is known, by name."""
    profiles = capabilities()["profiles"]
    return tuple(_model(name, profiles[name]) for name in sorted(profiles))


def _model(name: str, profile: Mapping[str, Any]) -> Model:
    features, width = profile["features"], profile["media"]["width"].get("pixels")
    return Model(
        name=name,
        vendor=profile["vendor"],
        width_dots=width if isinstance(width, int) else None,
        qr=features["qrCode"],
        cuts=features["paperPartCut"] or features["paperFullCut"],
        codepages=tuple(_codepages(profile["codePages"])),
    )


def _codepages(pages: Mapping[str, str]) -> list[str]:
    """Those that hold Vietnamese. A page of small letters is worth nothing without its capitals."""
    numbers = {encoding: page for page, encoding in pages.items()}
    found = [f"cp1258 {page}" for page, encoding in pages.items() if encoding == _CP1258]
    if _TCVN_SMALL in numbers and _TCVN_CAPITAL in numbers:
        found.append(f"tcvn3 {numbers[_TCVN_SMALL]} {numbers[_TCVN_CAPITAL]}")
    return found
