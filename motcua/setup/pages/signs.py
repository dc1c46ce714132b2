"""Counter signs: the line, the protocol, the addresses, and which sign hangs over which desk."""

from __future__ import annotations

from functools import partial

from common.centre.signs.profile import shipped
from common.domain.line import line_of
from common.domain.refusal import Refusal
from hardware import finding
from hardware.sign.searching import askable
from motcua.setup import devices, numbers
from motcua.setup.page import Page, Row, whole
from motcua.setup.toml import Tables

_BAUDS = ("1200", "2400", "4800", "9600", "19200", "38400", "57600", "115200")
_USUAL = "ed400d"


class SignsPage(Page):
    """The line of the signs, and each sign on it."""

    name = "signs"
    tables = ("sign", "protocol", "series")

    @property
    def _line(self) -> Tables:
        """What is said of the line before there is a sign on it."""
        line: Tables = self.draft.plan.setdefault("line", {})
        if not line and self.draft.rows("sign"):
            first = self.draft.rows("sign")[0]
            line.update(bus=first.get("bus", ""), protocol=first.get("protocol", _USUAL))
        return line

    @property
    def _protocol(self) -> str:
        return str(self._line.get("protocol", _USUAL))

    def rows(self) -> list[Row]:
        """From the port to the wall, in the order in which one does it."""
        bus = str(self._line.get("bus", ""))
        known = shipped().get(self._protocol)
        found = [
            self.act("port", bus or "—"),
            self.act("protocol", known.title if known else self._protocol),
            self.choice("baud", self._baud() or self.t("setup.usual"), self._inner("baud")),
            self.act("search"),
            self.act("one_each", label=self._inner("one_each")),
            self.act("light"),
            self.act("dark", label=self._inner("dark")),
            self.head(self.t("setup.signs.list", n=len(self.draft.rows("sign")))),
        ]
        return [*found, *(self._sign(row) for row in self.draft.rows("sign"))]

    def _inner(self, key: str) -> str:
        """What belongs to the numbered row above it."""
        return f"   {self.label(key)}"

    def _sign(self, row: Tables) -> Row:
        where = self.t("setup.signs.desk", desk=row["desk"]) if "desk" in row else row.get("zone")
        lit = row["code"] in self.draft.plan.get("lit", [])
        words = [str(where), *(["✓"] if lit else [])]
        address = f"{self.t('setup.signs.address')} {row.get('address', '—')}"
        return self.text(f"one:{row['code']}", address, f"{row['code']}  {' '.join(words)}",
                         removable=True)  # fmt: skip

    def _baud(self) -> str:
        _, _, query = str(self._line.get("bus", "")).partition("?")
        return next((one[5:] for one in query.split("&") if one.startswith("baud=")), "")

    # The line.

    async def do_port(self) -> None:
        """A serial port of this machine, or an address that somebody types."""
        found = await self.w.work(self.t("setup.looking"), finding.ports)
        names = [f"{one.path}  {one.says}".rstrip() for one in found]
        place = await self.w.pick(
            self.label("port"), [*names, self.t("setup.signs.port.type")], note=self.hint("port")
        )
        if place is None:
            return
        if place < len(found):
            self._set_bus(found[place].path)
            return
        typed = await self.w.ask(self.label("port"), str(self._line.get("bus", "")))
        if typed and typed.strip():
            self._set_bus(typed.strip())

    def _set_bus(self, bus: str) -> None:
        old = self._line.get("bus")
        for row in self.draft.rows("sign"):
            if row.get("bus") == old:
                row["bus"] = bus
        self._line["bus"] = bus
        self.draft.save()

    async def do_protocol(self) -> None:
        """The kind of board, as its maker calls it; or who answers is asked."""
        known = list(shipped().values())
        names = [f"{it.name:<16}{it.title}" for it in known]
        place = await self.w.pick(
            self.label("protocol"),
            [self.t("setup.signs.protocol.search"), *names],
            1 + [it.name for it in known].index(self._protocol) if self._known else 0,
            self.hint("protocol"),
        )
        if place is None:
            return
        if place:
            self._set_protocol(known[place - 1].name)
            return
        bus, folder = self._bus(), self.draft.folder
        doing = self.t("setup.signs.protocol.doing")
        heard = await self.w.work(doing, lambda: devices.speaking(folder, bus))
        if not heard:
            self.w.say(self.t("setup.signs.protocol.none"))
            return
        self._set_protocol(heard[0])
        self.w.say(self.t("setup.signs.protocol.found", names=", ".join(heard)))

    @property
    def _known(self) -> bool:
        return self._protocol in shipped()

    def _set_protocol(self, name: str) -> None:
        self._line["protocol"] = name
        for row in self.draft.rows("sign"):
            row["protocol"] = name
            for key in ("width", "glyphs", "lines"):
                row.pop(key, None)
        self._renumber()

    async def do_baud(self) -> None:
        """The next one."""
        await self.turn_baud(1)

    async def turn_baud(self, by: int) -> None:
        """Other than the boards usually have."""
        options = ["", *_BAUDS]
        now = self._baud()
        found = options[(options.index(now) + by) % len(options)] if now in options else ""
        plain = line_of(self._bus())
        self._set_bus(f"{plain}?baud={found}" if found else plain)

    def _bus(self) -> str:
        """The line.

        Raises:
            Refusal: `setup_no_port`.
        """
        bus = str(self._line.get("bus", ""))
        if not bus:
            raise Refusal("setup_no_port")
        return bus

    # The signs.

    async def do_search(self) -> None:
        """Ask each address, and take a sign for each that answers."""
        bus, name, folder = self._bus(), self._protocol, self.draft.folder
        if name not in {it.name for it in askable()}:
            raise Refusal("setup_mute", protocol=name)
        found = await self.w.work(
            self.t("setup.signs.search.doing"),
            lambda: devices.answering(folder, bus, name, shipped()[name].width),
        )
        if not found:
            self.w.say(self.t("setup.signs.search.none"))
            return
        self._replace(found)
        self.w.say(self.t("setup.signs.search.found", addresses=", ".join(map(str, found))))

    async def do_one_each(self) -> None:
        """A sign for each desk, at the addresses 1, 2, 3, …"""
        self._bus()
        profile = shipped().get(self._protocol)
        first = profile.addresses[0] if profile else 1
        self._replace(range(first, first + len(self.draft.rows("desk"))))

    def _replace(self, addresses: range | list[int]) -> None:
        """Signs of this line at these addresses, for the desks in their order; those of other
        lines, and of the hall, stay."""
        bus, profile = self._bus(), shipped().get(self._protocol)
        kept = [row for row in self.draft.rows("sign") if "desk" not in row or row["bus"] != bus]
        desks = [d for d in self.draft.codes("desk") if d not in {row.get("desk") for row in kept}]
        taken = {row["code"] for row in kept}
        fresh: list[Tables] = []
        for desk, address in zip(desks, addresses, strict=False):
            code = f"s{desk.replace('.', '-')}"
            while code in taken:
                code += "x"
            taken.add(code)
            row: Tables = {"code": code, "bus": bus, "protocol": self._protocol, "desk": desk}
            if profile is None or profile.addressed:
                row["address"] = address
            fresh.append(row)
            if profile is not None and not profile.addressed:
                break
        self.draft.rows("sign")[:] = [*kept, *fresh]
        self.draft.plan["lit"] = []
        self._renumber()

    def _renumber(self) -> None:
        """Boards may not have the letters that numbers begin with."""
        numbers.renumber(self.draft, numbers.way_of(self.draft))
        self.draft.save()

    async def do_light(self) -> None:
        """One after the other: its desk's number alone is lit, and somebody says where. One that
        hangs elsewhere changes its address with the sign of that desk, and is lit again."""
        signs = [row for row in self.draft.rows("sign") if "desk" in row]
        if not signs:
            raise Refusal("setup_no_signs")
        place, tries = 0, 0
        while place < len(signs):
            seen = await self._lit(signs, place)
            if seen is None:
                break
            tries += 1
            if seen == place or seen == len(signs) or tries > len(signs):
                self._note(str(signs[place]["code"]), good=seen == place)
                place, tries = place + 1, 0
            else:
                swap(signs[place], signs[seen])
                one, other = signs[place]["desk"], signs[seen]["desk"]
                self.w.say(self.t("setup.signs.swapped", one=one, other=other))
            self.draft.save()
        await self.do_dark()

    def _note(self, code: str, *, good: bool) -> None:
        """Whether a sign was seen where it should be."""
        lit = self.draft.plan.setdefault("lit", [])
        if good and code not in lit:
            lit.append(code)
        elif not good and code in lit:
            lit.remove(code)

    async def _lit(self, signs: list[Tables], place: int) -> int | None:
        """Light one, and ask over which desk that was seen; the number of signs for nowhere."""
        desk, folder = str(signs[place]["desk"]), self.draft.folder
        texts = {str(signs[place]["code"]): desk}
        await self.w.work(
            self.t("setup.signs.light.doing", desk=desk),
            partial(devices.show, folder, signs, texts),
        )
        names = [self.t("setup.signs.desk", desk=row["desk"]) for row in signs]
        names.append(self.t("setup.signs.nowhere"))
        found = await self.w.pick(
            self.t("setup.signs.where", desk=desk), names, place, self.t("setup.signs.where.note")
        )
        if found == len(signs):
            self.w.say(self.t("setup.signs.nowhere.note"))
        return found

    async def do_dark(self) -> None:
        """All dark again."""
        signs, folder = list(self.draft.rows("sign")), self.draft.folder
        await self.w.work(self.t("setup.signs.dark.doing"), lambda: devices.show(folder, signs, {}))

    async def do_one(self, code: str) -> None:
        """Its address."""
        row = self.draft.row("sign", code)
        typed = await self.w.ask(self.t("setup.signs.address"), str(row.get("address", "")))
        if typed is not None:
            address = whole(typed, 0, 255)
            others = [
                one
                for one in self.draft.rows("sign")
                if one is not row and one.get("address") == address and one.get("bus") == row["bus"]
            ]
            for other in others:  # two with one address are never meant: they change places
                other["address"] = row.get("address", 0)
            row["address"] = address
            self.draft.save()

    async def drop_one(self, code: str) -> None:
        """It goes."""
        self.draft.drop("sign", code)
        self.draft.save()


def swap(one: Tables, other: Tables) -> None:
    """Two signs that hang where the other was thought to hang: their addresses change places, or
    their lines where a line has a single board."""
    for key in ("bus", "protocol", "address", "width", "lines", "glyphs"):
        mine, theirs = one.pop(key, None), other.pop(key, None)
        one.update({key: theirs} if theirs is not None else {})
        other.update({key: mine} if mine is not None else {})
