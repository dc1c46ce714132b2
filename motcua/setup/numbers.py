"""Which letters the numbers get: as many series as are wished, none alike, and each to be shown by
every board that the hall has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from common.centre.signs.coding import showable
from common.centre.signs.known import fitted, profiles
from common.centre.signs.profile import Profile
from common.domain.refusal import Refusal
from motcua.setup.draft import Draft

WAYS = ("one", "counter", "service")
"""One series for everything, one for each counter, one for each service."""
WIDTH = 3
_CLEAR = "AHRLUKMCXEFJQNSYBDGPTVZW"
"""The best first: what sounds like no other, then what rhymes; neither I nor O, which look like
digits."""


def renumber(draft: Draft, way: str) -> None:
    """Give every service a series by `way`. Series that stay the same keep their letters.

    Raises:
        Refusal: `setup_letters`, when the boards cannot show so many; nothing was changed.
    """
    groups = _groups(draft, way)
    prefixes = list(_prefixes(draft, len(groups)))
    if len(prefixes) < len(groups):
        raise Refusal("setup_letters", wanted=len(groups), found=len(prefixes))
    series = []
    for prefix, services in zip(prefixes, groups, strict=True):
        code = prefix.lower()
        series.append({"code": code, "prefix": prefix, "width": WIDTH})
        for service in services:
            draft.row("service", service)["series"] = code
    draft.rows("series")[:] = series
    draft.plan["numbers"] = way


def way_of(draft: Draft) -> str:
    """How numbers are given now, as far as that is one of the ways."""
    said = draft.plan.get("numbers")
    if said in WAYS:
        return str(said)
    many = len(draft.rows("series"))
    return "one" if many <= 1 else "service" if many == len(draft.rows("service")) else "counter"


def _groups(draft: Draft, way: str) -> list[list[str]]:
    """Services that share a series, in the order of the kiosk."""
    services = draft.codes("service")
    if way == "one":
        return [services] if services else []
    if way == "service":
        return [[service] for service in services]
    found: dict[str, list[str]] = {}
    for service in services:
        found.setdefault(_counter_of(draft, service), []).append(service)
    return list(found.values())


def _counter_of(draft: Draft, service: str) -> str:
    """The first counter that serves it, one that only helps after all others."""
    for key in ("first", "helps"):
        for desk in draft.rows("desk"):
            if service in desk.get(key, ()):
                return str(desk.get("counter", ""))
    return ""


def _prefixes(draft: Draft, wanted: int) -> Iterator[str]:
    """The first prefixes that every board shows; digits where boards have no letters. None of them
    collides with another: as many digits follow each."""
    boards = _boards(draft)
    digits = (str(number) for number in range(1, 10))
    pairs = (one + other for one in _CLEAR for other in _CLEAR)
    fitting = (
        prefix
        for prefix in chain(_CLEAR, digits, pairs)
        if all(_shows(profile, width, prefix) for profile, width in boards)
    )
    yield from islice(fitting, wanted)


def _shows(profile: Profile, width: int, prefix: str) -> bool:
    highest = prefix + "9" * WIDTH
    return (
        profile.glyphs.have(prefix) and len(highest) <= width and showable(profile, highest, width)
    )


def _boards(draft: Draft) -> Sequence[tuple[Profile, int]]:
    """Each board that is named so far, as far as it is described well."""
    known = profiles(row for row in draft.rows("protocol") if isinstance(row.get("code"), str))
    found = []
    for sign in draft.rows("sign"):
        profile = known.get(str(sign.get("protocol", "stx")))
        if profile is not None:
            width = sign.get("width", profile.width)
            found.append((fitted(profile, width, sign.get("glyphs")), width))
    return found
