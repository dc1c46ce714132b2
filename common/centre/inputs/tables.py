"""The tables of a centre file that are about keypads, rating pads and scanners: which keys they
know."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

from common.centre.inputs.profile import KeypadProfile, build, shipped
from common.centre.model import Keypad, KeypadKind, RatingPad, Scanner
from common.centre.signs.line import LINE, LINE_EXPECTED
from common.centre.table import Table
from common.domain.keypad import Key
from common.domain.model import RatingLevel
from common.i18n.wording import wording

INPUT_DEVICES = "/dev/input/"
"""What is below it is a keyboard of the kernel; anything else is a serial line."""

LEVELS = tuple(level.value for level in RatingLevel)
"""What the keys of a rating pad mean, from 1, unless the file says otherwise."""

Profiles = Mapping[str, KeypadProfile | None]
"""By name; None is one that has problems, which are told with it."""


def keypad_profile(table: Table) -> KeypadKind:
    """A kind of keypad of the centre's own."""
    code = table.code()
    if code in shipped():
        table.problem("code", wording("wrong.shipped_profile"), code)
    profile = build(table, code)
    keys = {key: value for key, value in table.values.items() if key != "code"}
    return KeypadKind(code, {**keys, "title": profile.title, "source": profile.source})


def keypad(table: Table, profiles: Profiles) -> Keypad:
    """The keypad of a desk."""
    name = table.choice("profile", list(profiles), "ascii")
    return Keypad(
        code=table.code(),
        url=_url(table),
        profile=name,
        address=_address(table, profiles.get(name)),
        desk=table.ref("desk", "desk"),
        officer=table.ref("officer", "officer") if table.has("officer") else None,
    )


def rating_pad(table: Table, profiles: Profiles) -> RatingPad:
    """The rating pad of a desk."""
    name = table.choice("profile", list(profiles), "rating")
    return RatingPad(
        code=table.code(),
        url=_url(table),
        profile=name,
        address=_address(table, profiles.get(name)),
        desk=table.ref("desk", "desk"),
        levels=_levels(table, profiles.get(name)),
    )


def scanner(table: Table) -> Scanner:
    """A scanner at a desk or at a kiosk."""
    code, url = table.code(), _url(table)
    if not table.has("kiosk"):
        return Scanner(code, url, table.ref("desk", "desk"), None)
    if table.has("desk"):
        table.problem(
            "kiosk", wording("wrong.either", one="desk", other="kiosk"), table.values["kiosk"]
        )
    return Scanner(code, url, None, table.ref("kiosk", "kiosk"))


def _url(table: Table) -> str:
    url = table.word("url", LINE, LINE_EXPECTED)
    if url.startswith(INPUT_DEVICES) and "?" in url:
        table.problem("url", wording("wrong.keyboard"), url)
    return url


def _address(table: Table, profile: KeypadProfile | None) -> int:
    if profile is None:
        table.has("address")
        return 0
    if profile.addressed:
        return table.whole("address", *profile.addresses)
    if table.has("address"):
        found = table.values["address"]
        table.problem("address", wording("wrong.no_addresses", kind=profile.name), found)
    return 0


def _levels(table: Table, profile: KeypadProfile | None) -> tuple[str, ...]:
    levels = table.strings("levels") if table.has("levels") else LEVELS
    for level in levels:
        if level not in LEVELS:
            table.problem("levels", wording("wrong.only", options=", ".join(LEVELS)), level)
    if profile is not None and not 1 <= len(levels) <= (most := _digits(profile)):
        wanted = wording("wrong.levels", most=most, kind=profile.name)
        table.problem("levels", wanted if most else wording("wrong.no_levels"), list(levels))
    return levels


def _digits(profile: KeypadProfile) -> int:
    """Up to which digit, from 1, it has keys."""
    digits = (key for key in Key if key.digit)
    return len(list(takewhile(profile.keys.__contains__, digits)))
