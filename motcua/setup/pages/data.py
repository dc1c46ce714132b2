"""Promises, people's data, and where backups go."""

from __future__ import annotations

from pathlib import Path

from common.domain.promise import Rules
from common.domain.refusal import Refusal
from motcua.setup import backups
from motcua.setup.page import Page, Row
from motcua.setup.plan import FULL, LIGHT, is_full
from motcua.setup.toml import Tables

_RULES = ("walk_in_target_min", "priority_target_min")
_GIB = 2**30


class DataPage(Page):
    """What a hall promises, and what it keeps."""

    name = "data"
    tables = ("rules", "courier", "collector", "alert", "hook", "")

    def rows(self) -> list[Row]:
        """Minutes, then data, then backups."""
        plan = self.draft.plan
        full = is_full(self.draft.rows("service"))
        path = str(plan.get("backups", ""))
        return [
            *(self.text(rule, self.t("setup.minutes", n=self._minutes(rule))) for rule in _RULES),
            self.choice("people", self.t(f"setup.intake.{FULL if full else LIGHT}")),
            self.act("backups", path or "—"),
            *([self.note(self._warning(path))] if self._warning(path) else []),
            self.choice("pins", self.t("setup.yes" if plan.get("pins", True) else "setup.no")),
        ]

    def _minutes(self, rule: str) -> int:
        return int(self.draft.one("rules").get(rule, getattr(Rules(), rule)))

    def _warning(self, path: str) -> str:
        if not path:
            return self.t("setup.data.backups.none")
        same = backups.same_disk(self.draft.folder, Path(path))
        return self.t("setup.data.backups.same") if same else ""

    async def do_walk_in_target_min(self) -> None:
        """For everybody."""
        await self._ask("walk_in_target_min")

    async def do_priority_target_min(self) -> None:
        """For priority numbers."""
        await self._ask("priority_target_min")

    async def _ask(self, rule: str) -> None:
        rules: Tables = self.draft.one("rules")
        await self.ask_number(rules, rule, (1, 240), self.label(rule), self._minutes(rule))

    async def do_people(self) -> None:
        """The other way."""
        await self.turn_people(1)

    async def turn_people(self, by: int) -> None:
        """Codes and dates alone, or people's data too, under a key."""
        services = self.draft.rows("service")
        full = is_full(services)
        for row in services:
            row.pop("intake", None)
            if not full and not row.get("guidance"):
                row["intake"] = FULL
        self.draft.save()

    async def do_backups(self) -> None:
        """A folder on another disk."""
        folder = self.draft.folder
        found = await self.w.work(self.t("setup.looking"), lambda: list(backups.places(folder)))
        names = [f"{one.path}  {self.t('setup.data.free', gib=one.free // _GIB)}" for one in found]
        others = [self.t("setup.data.backups.type"), self.t("setup.data.backups.leave")]
        place = await self.w.pick(
            self.label("backups"), [*names, *others], note=self.hint("backups")
        )
        if place is None:
            return
        if place < len(found):
            self.draft.plan["backups"] = found[place].path
        elif place == len(found):
            typed = await self.w.ask(self.label("backups"), note="/mnt/usb/motcua-backups")
            if not typed:
                return
            if not backups.is_plain(typed.strip()):
                raise Refusal("setup_folder")
            self.draft.plan["backups"] = typed.strip()
        else:
            self.draft.plan.pop("backups", None)
        self.draft.save()

    async def do_pins(self) -> None:
        """The other way."""
        await self.turn_pins(1)

    async def turn_pins(self, by: int) -> None:
        """Whether officers without a PIN get one at the end."""
        self.draft.plan["pins"] = not self.draft.plan.get("pins", True)
        self.draft.save()
