"""Kiosks and hall screens, and where each of them is shown."""

from __future__ import annotations

from typing import Any

from common.centre.table import SLUG
from common.centre.terminals import KIOSK_ROLES
from common.domain.refusal import Refusal
from motcua.setup import start
from motcua.setup.page import Page, Row, Wizard, turned, whole
from motcua.setup.plan import ELSEWHERE, place_of
from motcua.setup.toml import Tables

_TTYS = tuple(f"tty{number}" for number in range(7, 13))
_PLACES = (ELSEWHERE, *_TTYS)
_KINDS = ("kiosk", "display")


class ScreensPage(Page):
    """All screens that citizens see."""

    name = "screens"
    tables = ("kiosk", "display")

    def rows(self) -> list[Row]:
        """Each, and one more of each kind."""
        return [
            row
            for kind in _KINDS
            for row in (
                self.head(self.t(f"setup.screens.{kind}s")),
                *(
                    self.act(f"{kind}:{one['code']}", self._where(one), str(one["code"]),
                             removable=True)
                    for one in self.draft.rows(kind)
                ),
                self.act(f"add:{kind}", label=self.t(f"setup.screens.add_{kind}")),
            )
        ]  # fmt: skip

    def _where(self, row: Tables) -> str:
        place = place_of(self.draft.plan, str(row["code"]))
        return self.t("setup.screens.pc") if place == ELSEWHERE else place

    async def do_kiosk(self, code: str) -> None:
        """Everything about it."""
        self.w.open(ScreenPage(self.w, "kiosk", code))

    async def do_display(self, code: str) -> None:
        """Everything about it."""
        self.w.open(ScreenPage(self.w, "display", code))

    async def do_add(self, kind: str) -> None:
        """One more, with the next free code."""
        taken = {code for one in _KINDS for code in self.draft.codes(one)}
        if kind == "display" and "hall" not in taken:
            code = "hall"
        else:
            stem = "k" if kind == "kiosk" else "hall"
            code = next(f"{stem}{n}" for n in range(1, 99) if f"{stem}{n}" not in taken)
        row: Tables = {"code": code}
        printers = self.draft.codes("printer")
        if kind == "kiosk" and printers:
            row["printer"] = printers[0]
        zones = self.draft.codes("zone")
        if len(zones) > 1:
            row["zone"] = zones[0]
        self.draft.rows(kind).append(row)
        self.draft.save()

    async def drop_kiosk(self, code: str) -> None:
        """It goes."""
        start.drop_kiosk(self.draft, code)
        self._forget(code)

    async def drop_display(self, code: str) -> None:
        """It goes."""
        self.draft.drop("display", code)
        self._forget(code)

    def _forget(self, code: str) -> None:
        self.draft.plan.get("screens", {}).pop(code, None)
        self.draft.save()


class ScreenPage(Page):
    """One kiosk or one hall screen."""

    name = "screen"
    tables = ("kiosk", "display")

    def __init__(self, wizard: Wizard, kind: str, code: str) -> None:
        super().__init__(wizard)
        self._kind, self._code = kind, code

    @property
    def title(self) -> str:
        """What it is and its code."""
        return self.t(f"setup.screen.{self._kind}", code=self._code)

    @property
    def _row(self) -> Tables:
        return self.draft.row(self._kind, self._code)

    def rows(self) -> list[Row]:
        """Where it is and what it is for."""
        row = self._row
        place = place_of(self.draft.plan, self._code)
        found = [
            self.text("code", self._code),
            self.choice("place", self.t("setup.screens.pc") if place == ELSEWHERE else place),
            self.text("inches", row.get("inches", self.t("setup.usual"))),
        ]
        if self._kind == "kiosk":
            role = row.get("role", KIOSK_ROLES[0])
            found.append(self.choice("role", self.t(f"setup.kiosk.{role}")))
            found.append(self.choice("printer", str(row.get("printer", "—"))))
        if len(self.draft.rows("zone")) > 1:
            found.append(self.choice("zone", str(row.get("zone", "—"))))
        return found

    async def do_code(self) -> None:
        """What it is called in files and alerts."""
        typed = await self.w.ask(self.label("code"), self._code)
        if typed is None or typed.strip() == self._code:
            return
        code = typed.strip()
        if not SLUG.fullmatch(code):
            raise Refusal("setup_code")
        if code in {one for kind in _KINDS for one in self.draft.codes(kind)}:
            raise Refusal("setup_code_taken", code=code)
        self._rename(code)
        self.draft.save()

    def _rename(self, code: str) -> None:
        old, row = self._code, self._row
        row["code"], self._code = code, code
        for table in ("scanner", "speaker"):
            for device in self.draft.rows(table):
                if self._kind == "kiosk" and device.get("kiosk") == old:
                    device["kiosk"] = code
        places = self.draft.plan.get("screens", {})
        if old in places:
            places[code] = places.pop(old)

    async def do_place(self) -> None:
        """The next one."""
        await self.turn_place(1)

    async def turn_place(self, by: int) -> None:
        """A console of this machine that no other screen has, or a PC of its own."""
        places: dict[str, Any] = self.draft.plan.setdefault("screens", {})
        taken = {place for code, place in places.items() if code != self._code}
        free = [place for place in _PLACES if place not in taken]
        places[self._code] = turned(place_of(self.draft.plan, self._code), free, by)
        self.draft.save()

    async def do_inches(self) -> None:
        """Its diagonal, from which letters get their size."""
        least, most = (10, 100) if self._kind == "kiosk" else (15, 200)
        typed = await self.w.ask(self.label("inches"), str(self._row.get("inches", "")))
        if typed is not None and typed.strip():
            self._row["inches"] = whole(typed, least, most)
        elif typed is not None:
            self._row.pop("inches", None)
        self.draft.save()

    async def do_role(self) -> None:
        """The next one."""
        await self.turn_role(1)

    async def turn_role(self, by: int) -> None:
        """What citizens do there."""
        await self.turn_of(self._row, "role", KIOSK_ROLES, by)

    async def do_printer(self) -> None:
        """The next one."""
        await self.turn_printer(1)

    async def turn_printer(self, by: int) -> None:
        """Where its slips come out; nowhere, if it has no printer."""
        found = turned(self._row.get("printer", ""), ["", *self.draft.codes("printer")], by)
        self._row.pop("printer", None)
        self._row.update({"printer": found} if found else {})
        self.draft.save()

    async def do_zone(self) -> None:
        """The next one."""
        await self.turn_zone(1)

    async def turn_zone(self, by: int) -> None:
        """The part of the hall that it stands in."""
        await self.turn_of(self._row, "zone", self.draft.codes("zone"), by)
