"""The tables of a centre file that are about counter boards: which keys they know."""

from __future__ import annotations

from collections.abc import Mapping

from common.centre.model import Protocol, Sign
from common.centre.signs.glyphs import Glyphs
from common.centre.signs.known import OLD_NAMES, usual_glyphs
from common.centre.signs.line import LINE, LINE_EXPECTED
from common.centre.signs.profile import Letters, Profile, build, shipped
from common.centre.table import Table
from common.i18n.wording import wording

_ONLY_WITH_A_PROTOCOL = ("address", "width", "lines", "glyphs")


def protocol(table: Table) -> Protocol:
    """A protocol of the centre's own."""
    code = table.code()
    if code in {*shipped(), *OLD_NAMES}:
        table.problem("code", wording("wrong.shipped_protocol"), code)
    profile = build(table, code)
    keys = {key: value for key, value in table.values.items() if key != "code"}
    return Protocol(code, {**keys, "title": profile.title, "source": profile.source})


def sign(table: Table, protocols: Mapping[str, Profile | None]) -> Sign:
    """A sign of a desk, or over the hall; a protocol that is None has problems, which are told with
    it."""
    code = table.code()
    bus = table.word("bus", LINE, LINE_EXPECTED)
    name = table.choice("protocol", list(protocols), "stx")
    desk, zone = _place(table)
    profile = protocols.get(name)
    if profile is None:
        for key in _ONLY_WITH_A_PROTOCOL:
            table.has(key)
        return Sign(code, bus, name, 0, 1, 1, Glyphs.ASCII, desk, zone)
    lines = table.whole("lines", 1, profile.most_lines, default=profile.lines)
    width = table.whole(
        "width", *profile.widths, of=wording("wrong.of.characters"), default=profile.width
    )
    return Sign(
        code=code,
        bus=bus,
        protocol=name,
        address=_address(table, name, profile, lines),
        width=width,
        lines=lines,
        glyphs=_glyphs(table, profile, width),
        desk=desk,
        zone=zone,
    )


def _place(table: Table) -> tuple[str | None, str | None]:
    """The desk whose number it shows, or the zone whose calls it lists."""
    if not table.has("zone"):
        return table.ref("desk", "desk"), None
    if table.has("desk"):
        table.problem(
            "zone", wording("wrong.either", one="desk", other="zone"), table.values["zone"]
        )
    return None, table.ref("zone", "zone")


def _address(table: Table, name: str, profile: Profile, lines: int) -> int:
    if profile.addressed:
        return table.whole("address", *profile.addresses_of(lines))
    if table.has("address"):
        found = table.values["address"]
        table.problem("address", wording("wrong.no_addresses", kind=name), found)
    return 0


def _glyphs(table: Table, profile: Profile, width: int) -> str:
    numbers_only = profile.letters is Letters.UINT16
    choices = [Glyphs.NUMBER] if numbers_only else list(Glyphs)
    return table.choice("glyphs", choices, usual_glyphs(profile, width).value)
