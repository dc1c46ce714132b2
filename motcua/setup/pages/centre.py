"""What the centre is called, where it stands, and how that looks to citizens."""

from __future__ import annotations

import re
from textwrap import wrap

from common.centre.table import SLUG
from common.domain.refusal import Refusal
from common.domain.text import clean
from motcua.setup.offered import code_of
from motcua.setup.page import Page, Row
from motcua.setup.toml import Tables

_HOTLINE = re.compile(r"\+?[0-9][0-9 .-]{1,18}[0-9]")
_NAME, _NOTICE, _UNIT = 120, 160, 120
_SLIP = 32
"""Letters on a line of a slip of 80 mm, in the head."""


class CentrePage(Page):
    """Names in Vietnamese and, if wished, in English."""

    name = "centre"
    tables = ("centre", "unit", "zone", "agency")

    @property
    def _head(self) -> Tables:
        return self.draft.one("centre")

    def rows(self) -> list[Row]:
        """Names, and the head of a slip as it will be."""
        head = self._head
        unit = self._unit
        return [
            *(self._of(head, "name", lang) for lang in ("vi", "en")),
            *(self._of(head, "authority", lang) for lang in ("vi", "en")),
            self.text("unit", self.named(unit) if unit else ""),
            self.text("hotline", head.get("hotline")),
            self.text("notice", head.get("notice", {}).get("vi")),
            self.text("code", head.get("code")),
            self.act("agencies", str(len(self.draft.rows("agency")))),
            self.head(self.t("setup.centre.preview")),
            *map(self.note, self._preview()),
        ]

    def _of(self, row: Tables, key: str, lang: str) -> Row:
        return self.text(f"{key}:{lang}", row.get(key, {}).get(lang), self.label(f"{key}_{lang}"))

    @property
    def _unit(self) -> Tables | None:
        code = self._head.get("unit")
        return next((row for row in self.draft.rows("unit") if row.get("code") == code), None)

    def _preview(self) -> list[str]:
        """The head of a slip, and the line of the hall screen."""
        head = self._head
        texts = [str(head.get(key, {}).get("vi", "")) for key in ("authority", "name")]
        lines = [line for text in texts for line in wrap(text, _SLIP)[:2]]
        notice = str(head.get("notice", {}).get("vi", "")) or self.t("hall.notice")
        return [*(f"│ {line.center(_SLIP)} │" for line in lines), f"» {notice}"]

    async def do_name(self, lang: str) -> None:
        """The centre's name; its code follows the first one."""
        await self.ask_text(
            self._head, f"name.{lang}", _NAME, self.label(f"name_{lang}"), needed=lang == "vi"
        )
        if self.draft.plan.pop("code_from_name", self._head.get("code") == "trung-tam"):
            self._head["code"] = code_of(self._head["name"]["vi"])[:32]
            self.draft.plan["code_from_name"] = True
            self.draft.save()

    async def do_authority(self, lang: str) -> None:
        """Above the name on every paper."""
        label = self.label(f"authority_{lang}")
        await self.ask_text(self._head, f"authority.{lang}", _NAME, label, needed=lang == "vi")

    async def do_unit(self) -> None:
        """The organisation whose figures these are."""
        unit = self._unit
        if unit is not None:
            await self.ask_text(unit, "name.vi", _UNIT, self.label("unit"))

    async def do_hotline(self) -> None:
        """A number, or none."""
        found = await self.w.ask(self.label("hotline"), self._head.get("hotline", ""))
        if found is None:
            return
        text = clean(found, field="hotline", limit=20)
        if text and not _HOTLINE.fullmatch(text):
            raise Refusal("setup_telephone")
        self._head.pop("hotline", None)
        self._head.update({"hotline": text} if text else {})
        self.draft.save()

    async def do_notice(self) -> None:
        """The line at the foot of the hall screen."""
        await self.ask_text(self._head, "notice.vi", _NOTICE, self.label("notice"), needed=False)

    async def do_code(self) -> None:
        """The short name in files and dossier codes."""
        found = await self.w.ask(self.label("code"), self._head.get("code", ""), self.hint("code"))
        if found is None:
            return
        if not SLUG.fullmatch(found.strip()):
            raise Refusal("setup_code")
        self._head["code"] = found.strip()
        self.draft.plan["code_from_name"] = False
        self.draft.save()

    async def do_agencies(self) -> None:
        """Whose procedures are received here."""
        self.w.open(AgenciesPage(self.w))


class AgenciesPage(Page):
    """The bodies whose procedures are received here."""

    name = "agencies"
    tables = ("agency",)

    def rows(self) -> list[Row]:
        """Each, and one more."""
        return [
            *(
                self.text(f"one:{row['code']}", self.named(row), str(row["code"]), removable=True)
                for row in self.draft.rows("agency")
            ),
            self.act("add"),
        ]

    async def do_one(self, code: str) -> None:
        """Its name."""
        await self.ask_text(self.draft.row("agency", code), "name.vi", 100, code)

    async def do_add(self) -> None:
        """One more."""
        found = await self.w.ask(self.label("add"))
        if not found:
            return
        name = clean(found, field="name", limit=100)
        code = code_of(name, self.draft.codes("agency"))
        self.draft.rows("agency").append({"code": code, "name": {"vi": name}})
        self.draft.save()

    async def drop_one(self, code: str) -> None:
        """Not one that something belongs to."""
        used = [
            row
            for table, key in (
                ("service", "agency"),
                ("counter", "agency"),
                ("officer", "home_agency"),
            )
            for row in self.draft.rows(table)
            if row.get(key) == code
        ]
        if used:
            raise Refusal("setup_used", code=code, by=self.named(used[0]))
        self.draft.drop("agency", code)
        self.draft.save()
