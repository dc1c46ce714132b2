"""The first step: what to begin with."""

from __future__ import annotations

from common.centre import shipped
from common.centre.load import tables
from motcua.setup.page import Kind, Page, Row, path_of
from motcua.setup.present import document_of, tables_of
from motcua.setup.start import EMPTY, shipped_tables
from motcua.setup.toml import Tables

_KEPT = ("page", "seen", "language")
"""What is about whoever answers, and not about the hall."""


class BeginPage(Page):
    """From nothing, from a shipped centre, from a file, or from the hall that there is."""

    name = "begin"

    def rows(self) -> list[Row]:
        """One for each way."""
        now = self.draft.plan.get("from", "")
        found = [self._way(name, now) for name in (EMPTY, *shipped.NAMES)]
        if (self.draft.folder / "motcua.db").exists():
            found.insert(0, self._way("present", now))
        found.append(self.text("file", now if now.startswith("/") else "", self.label("file")))
        return [
            Row(
                "language",
                self.t("setup.language"),
                self.t(f"setup.lang.{self.t.lang}"),
                Kind.CHOICE,
            ),
            self.head(self.t("setup.begin.from")),
            *found,
        ]

    def _way(self, name: str, now: str) -> Row:
        label = self.t(f"setup.begin.{name.replace('-', '_')}")
        hint = self.t(f"setup.begin.{name.replace('-', '_')}.hint")
        return Row(f"way:{name}", label, "●" if now == name else "", Kind.ACT, hint)

    async def do_language(self) -> None:
        """The other language."""
        self.w.turn_language()

    async def turn_language(self, by: int) -> None:
        """The other language."""
        self.w.turn_language()

    async def do_way(self, name: str) -> None:
        """Begin with it."""
        if name == "present":
            document = await self.w.work(
                self.t("setup.reading"), lambda: document_of(self.draft.folder)
            )
            if document is not None:
                await self._begin(tables_of(document), name)
        else:
            await self._begin(shipped_tables(name), name)

    async def do_file(self) -> None:
        """Begin with a centre file, or with the answers of another hall."""
        path = await self.w.ask(self.label("file"), note=self.hint("file"))
        if path:
            place = path_of(path)
            await self._begin(dict(tables(place)), str(place))

    async def _begin(self, found: Tables, name: str) -> None:
        before = self.draft.plan.get("from")
        if before and not await self.w.confirm(
            self.t("setup.begin.again"), self.t("setup.begin.again.note")
        ):
            return
        kept: Tables = {k: v for k, v in self.draft.plan.items() if k in _KEPT}
        kept["from"] = name
        self.draft.begin(found, **kept)
        self.w.go_on()
