"""Printers: found, asked who they are, and tried with a slip of this centre."""

from __future__ import annotations

from functools import partial
from ipaddress import IPv4Network

from common.domain.refusal import Refusal, Trouble
from common.paper.template import Unfit
from hardware import finding, scanning
from hardware.printer.asking import Said, ask, proposed_dots
from motcua.setup import devices, start
from motcua.setup.page import Page, Row, Wizard, whole
from motcua.setup.toml import Tables

_WIDTHS = (576, 512, 384)
"""80 mm, 80 mm of older printers, 58 mm."""
_SCANNED = 2
"""Networks looked through: a server has one or two."""


class PrintersPage(Page):
    """All slip printers."""

    name = "printers"
    tables = ("printer",)

    def rows(self) -> list[Row]:
        """Each, and ways to find more."""
        return [
            self.act("find"),
            self.act("network"),
            self.act("type"),
            self.head(self.t("setup.printers.list", n=len(self.draft.rows("printer")))),
            *(
                self.act(f"one:{row['code']}", str(row.get("url", "")), self._label(row),
                         removable=True)
                for row in self.draft.rows("printer")
            ),
        ]  # fmt: skip

    def _label(self, row: Tables) -> str:
        tried = self.draft.plan.get("tried", {}).get(row["code"])
        return f"{row['code']} {'✓' if tried == row.get('url') else ''}".rstrip()

    async def do_find(self) -> None:
        """On USB and on serial ports of this machine."""
        plugged = await self.w.work(self.t("setup.looking"), finding.printers)
        serial = await self.w.work(self.t("setup.looking"), finding.ports)
        found = [(one.url, one.says) for one in plugged]
        found += [(f"serial://{one.path}", one.says) for one in serial]
        await self._choose(found)

    async def do_network(self) -> None:
        """In the local network, when somebody wants that."""
        nets = scanning.networks()[:_SCANNED]
        if not nets:
            raise Refusal("setup_no_network")
        words = ", ".join(map(str, nets))
        note = self.t("setup.printers.network.note")
        if await self.w.confirm(self.t("setup.printers.network.ask", networks=words), note):
            doing = self.t("setup.printers.network.doing", networks=words)
            hosts = await self.w.work(doing, lambda: _scan(nets))
            await self._choose([(f"tcp://{host}:{scanning.PORT}", "") for host in hosts])

    async def _choose(self, found: list[tuple[str, str]]) -> None:
        """One of those found, unless the centre has it."""
        known = {row.get("url") for row in self.draft.rows("printer")}
        left = [one for one in found if one[0] not in known]
        if not left:
            self.w.say(self.t("setup.nothing_found"))
            return
        names = [f"{url}  {says}".rstrip() for url, says in left]
        place = await self.w.pick(self.t("setup.printers.which"), names)
        if place is not None:
            await self._take(*left[place])

    async def do_type(self) -> None:
        """An address that somebody knows."""
        typed = await self.w.ask(self.label("type"), note=self.hint("type"))
        if typed and typed.strip():
            url = typed.strip()
            plain = all(sign.isalnum() or sign in ".:-" for sign in url)
            if plain and "://" not in url:
                url = f"tcp://{url}" if ":" in url else f"tcp://{url}:{scanning.PORT}"
            await self._take(url, "")

    async def _take(self, url: str, says: str) -> None:
        """A printer more; its width from what it says that it is."""
        said: Said = await self.w.work(
            self.t("setup.printers.asking", url=url),
            lambda: _asked(self, url),
        )
        name = said.name or says
        taken, number = self.draft.codes("printer"), 1
        while f"p{number}" in taken:
            number += 1
        row: Tables = {"code": f"p{number}", "url": url, "width_dots": proposed_dots(name)}
        zones = self.draft.codes("zone")
        if len(zones) > 1:
            row["zone"] = zones[0]
        self.draft.rows("printer").append(row)
        if wrong := [line for table, line in self.draft.problems() if table == "printer"]:
            self.draft.drop("printer", row["code"])
            raise Refusal("centre_invalid", problems=wrong[:1])
        for kiosk in self.draft.rows("kiosk"):
            kiosk.setdefault("printer", row["code"])
        self.draft.plan.setdefault("named", {})[row["code"]] = name
        self.draft.save()
        self.w.open(PrinterPage(self.w, row["code"], said))

    async def do_one(self, code: str) -> None:
        """Everything about it."""
        self.w.open(PrinterPage(self.w, code))

    async def drop_one(self, code: str) -> None:
        """It goes; kiosks that printed on it print on another."""
        start.drop_printer(self.draft, code)
        self.draft.save()


class PrinterPage(Page):
    """One printer."""

    name = "printer"
    tables = ("printer",)

    def __init__(self, wizard: Wizard, code: str, said: Said | None = None) -> None:
        super().__init__(wizard)
        self._code = code
        self._said = said

    @property
    def _row(self) -> Tables:
        return self.draft.row("printer", self._code)

    @property
    def title(self) -> str:
        """Its code and address."""
        return f"{self._code} · {self._row.get('url', '')}"

    def rows(self) -> list[Row]:
        """The test first: it answers what all other rows ask."""
        row = self._row
        return [
            self.act("test", self._tried()),
            self.act("ask", self._says()),
            self.choice("width", self.t("setup.dots", n=row.get("width_dots", 576))),
            self.choice("trimmed", self.t("setup.yes" if row.get("trimmed", True) else "setup.no")),
            self.text("feed", row.get("feed_dots", 0)),
            self.text("roll", row.get("roll_m", self.t("setup.usual"))),
            self.text("url", row.get("url")),
        ]

    def _tried(self) -> str:
        good = self.draft.plan.get("tried", {}).get(self._code) == self._row.get("url")
        return self.t("setup.printer.good") if good else ""

    def _says(self) -> str:
        name = str(self.draft.plan.get("named", {}).get(self._code, ""))
        if self._said is not None and not self._said.answers:
            key = f"evidence.{self._said.trouble}"
            return self.t(key) if self.t.has(key) else self._said.trouble
        return name

    async def do_ask(self) -> None:
        """Who it says that it is."""
        url = str(self._row["url"])
        self._said = await self.w.work(
            self.t("setup.printers.asking", url=url), lambda: _asked(self, url)
        )
        if self._said.name:
            self.draft.plan.setdefault("named", {})[self._code] = self._said.name
            self._row["width_dots"] = proposed_dots(self._said.name)
            self.draft.save()

    async def do_test(self) -> None:
        """Print, then ask what came out, and try another way until it is good."""
        while True:
            document = self.draft.document()
            folder, code = self.draft.folder, self._code
            try:
                printed = await self.w.work(
                    self.t("setup.printer.printing"),
                    partial(devices.print_test, folder, document, code),
                )
            except Unfit:
                raise Refusal("setup_narrow", dots=self._row["width_dots"]) from None
            if not printed.out:
                key = f"evidence.{printed.code}"
                said = self.t(key) if self.t.has(key) else printed.code
                self.w.say(self.t("setup.printer.not_out", why=said))
                return
            self._said = None  # who has printed is there, whatever was found before
            if not await self._judged():
                return

    async def _judged(self) -> bool:
        """What somebody saw; whether to print once more, in another way."""
        ways = ("good", "cut_off", "narrow", "garbage", "ends", "nothing")
        names = [self.t(f"setup.printer.saw.{way}") for way in ways]
        place = await self.w.pick(self.t("setup.printer.saw"), names)
        if place is None:
            return False
        way = ways[place]
        self.draft.plan.setdefault("tried", {}).pop(self._code, None)
        if way == "good":
            self.draft.plan["tried"][self._code] = self._row["url"]
        elif way == "nothing":
            self.w.say(self.t("setup.printer.nothing"))
        elif not remedy(self._row, way):
            self.w.say(self.t("setup.printer.no_other"))
            way = "nothing"
        self.draft.save()
        return way not in {"good", "nothing"}

    async def turn_width(self, by: int) -> None:
        """The next usual one."""
        now = self._row.get("width_dots", _WIDTHS[0])
        place = _WIDTHS.index(now) + by if now in _WIDTHS else 0
        self._row["width_dots"] = _WIDTHS[place % len(_WIDTHS)]
        self.draft.save()

    async def do_width(self) -> None:
        """Any width, in dots."""
        row = {"width": self._row.get("width_dots", 576)}
        await self.ask_number(row, "width", (256, 832), self.label("width"), 576)
        self._row["width_dots"] = row["width"] - row["width"] % 8
        self.draft.save()

    async def do_trimmed(self) -> None:
        """The other way."""
        await self.turn_trimmed(1)

    async def turn_trimmed(self, by: int) -> None:
        """Whether it knows how to skip blank paper."""
        self._row["trimmed"] = not self._row.get("trimmed", True)
        self.draft.save()

    async def do_feed(self) -> None:
        """How much paper before the cut."""
        await self.ask_number(self._row, "feed_dots", (0, 1000), self.label("feed"), 0)

    async def do_roll(self) -> None:
        """How long a roll is."""
        typed = await self.w.ask(self.label("roll"), str(self._row.get("roll_m", "")))
        if typed is not None and typed.strip():
            self._row["roll_m"] = whole(typed, 5, 400)
        elif typed is not None:
            self._row.pop("roll_m", None)
        self.draft.save()

    async def do_url(self) -> None:
        """Where it is; who is there is another matter then."""
        await self.ask_text(self._row, "url", 120, self.label("url"))
        self._said = None


def remedy(row: Tables, saw: str) -> bool:
    """Change how a printer is written to, after what somebody saw on the paper; False where there
    is no other way."""
    if saw == "ends" and row.get("feed_dots", 0) < 240:
        row["feed_dots"] = row.get("feed_dots", 0) + 60
        return True
    if saw == "garbage" and row.get("trimmed", True):
        row["trimmed"] = False
        return True
    width = row.get("width_dots", _WIDTHS[0])
    if saw == "cut_off":
        others = [one for one in _WIDTHS if one < width]
    else:
        others = [one for one in reversed(_WIDTHS) if one > width] if saw == "narrow" else []
    if others:
        row["width_dots"] = others[0]
    return bool(others)


def _asked(page: Page, url: str) -> Said:
    """Who is there; nobody is asked while the hall's own service has the ports."""
    try:
        with devices.ports(page.draft.folder):
            return ask(url)
    except Trouble as trouble:
        return Said(answers=False, trouble=trouble.code)


def _scan(networks: tuple[IPv4Network, ...]) -> list[str]:
    return scanning.scan(host for net in networks for host in scanning.hosts_of(net))
