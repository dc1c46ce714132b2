"""The services that a centre may choose from: those of the shipped centres, with their hints and
search words, and every field of the shipped catalogue of procedures that none of them covers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from common.centre import procedures, shipped
from common.centre.load import tables
from common.i18n.vietnamese import fold
from motcua.setup.toml import Tables

_COMMUNE, _PROVINCE = "dan-hai", "province-25"
_PRIOR_MIN = 12
"""The assumed time at the desk where nobody knows: keeper learns the real one within days."""
_OWN = ("code", "name", "hint", "words", "fields", "prior_min", "default_outcome", "guidance")
"""What of a shipped service is not about the centre that it is in."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A service to be had: its row without series, the agency it belongs to, how many procedures
    of the catalogue are in its fields, and where it comes from."""

    row: Mapping[str, Any]
    agency: Mapping[str, Any] | None
    procedures: int
    source: str

    @property
    def name(self) -> str:
        """In Vietnamese."""
        return str(self.row["name"]["vi"])

    @property
    def found_by(self) -> str:
        """All that a search looks at, without accents."""
        hint = self.row.get("hint", {}).values()
        return fold(" ".join([*self.row["name"].values(), *hint, *self.row.get("words", ())]))


@cache
def offers() -> tuple[Offer, ...]:
    """Every service once, by its name: first the commune's, then the fields of the catalogue, then
    the province's."""
    counts = Counter(row["field"] for row in procedures.read(shipped.procedures()))
    found: dict[str, Offer] = {}
    for offer in (*_of(_COMMUNE, counts), *_fields(counts), *_of(_PROVINCE, counts)):
        found.setdefault(fold(offer.name), offer)
    return tuple(found.values())


def _of(centre: str, counts: Mapping[str, int]) -> Iterator[Offer]:
    known = tables(shipped.centre(centre))
    agencies = {row["code"]: row for row in known["agency"]}
    for service in known["service"]:
        row = {key: service[key] for key in _OWN if key in service}
        fields = service.get("fields", [service["name"]["vi"]])
        many = sum(counts.get(field.partition("@")[0], 0) for field in fields)
        yield Offer(row, agencies[service["agency"]], many, centre)


def _fields(counts: Counter[str]) -> Iterator[Offer]:
    for field, many in counts.most_common():
        row: Tables = {
            "code": code_of(field),
            "name": {"vi": field},
            "fields": [field],
            "prior_min": _PRIOR_MIN,
        }
        yield Offer(row, None, many, "catalogue")


def code_of(name: str, taken: tuple[str, ...] | list[str] = ()) -> str:
    """A code for what is called so, that nobody has: letters, digits and dashes."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in fold(name))
    stem = "-".join(plain.split())[:28].strip("-") or "x"
    found, number = stem, 2
    while found in taken:
        found, number = f"{stem}-{number}", number + 1
    return found
