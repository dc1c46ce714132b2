"""How many counters and desks there are, and what is served where."""

from __future__ import annotations

from common.domain.refusal import Refusal
from motcua.setup import numbers, start
from motcua.setup.page import Page, Row, Wizard, turned, whole
from motcua.setup.toml import Tables

_MOST, _MOST_DESKS = 99, 9
_SERVES = ("none", "first", "helps")


class CountersPage(Page):
    """All counters."""

    name = "counters"
    tables = ("counter", "desk")

    def rows(self) -> list[Row]:
        """How many, and each."""
        return [
            self.text("count", len(self.draft.rows("counter"))),
            self.act("everything"),
            self.head(self.t("setup.counters.list")),
            *(
                self.act(f"one:{row['code']}", self._served(row), self._name(row))
                for row in self.draft.rows("counter")
            ),
        ]

    def _name(self, row: Tables) -> str:
        return f"{row['code']:>2}  {self.named(row)}"

    def _served(self, row: Tables) -> str:
        """How much is served there, and at how many desks."""
        desks = [one for one in self.draft.rows("desk") if one.get("counter") == row["code"]]
        first = {service for desk in desks for service in desk.get("first", ())}
        words = self.t("setup.counters.served", n=len(first), all=len(self.draft.rows("service")))
        more = self.t("setup.counters.desks", n=len(desks)) if len(desks) > 1 else ""
        return " · ".join(filter(None, [words, more]))

    async def do_count(self) -> None:
        """So many counters. Those that go are asked about."""
        now = len(self.draft.rows("counter"))
        typed = await self.w.ask(self.label("count"), str(now))
        if typed is None:
            return
        wanted = whole(typed, 1, _MOST)
        if wanted < now and not await self.w.confirm(self.t("setup.counters.fewer", n=wanted)):
            return
        start.set_counters(self.draft, wanted)
        self._renumber()

    async def do_everything(self) -> None:
        """Every counter serves everything."""
        start.serve_everything(self.draft)
        self._renumber()

    def _renumber(self) -> None:
        numbers.renumber(self.draft, numbers.way_of(self.draft))
        self.draft.save()

    async def do_one(self, code: str) -> None:
        """What it serves."""
        self.w.open(CounterPage(self.w, code))


class CounterPage(Page):
    """One counter."""

    name = "counter"
    tables = ("counter", "desk")

    def __init__(self, wizard: Wizard, code: str) -> None:
        super().__init__(wizard)
        self._code = code

    @property
    def title(self) -> str:
        """Its number."""
        return self.t("setup.counter.title", counter=self._code)

    @property
    def _row(self) -> Tables:
        return self.draft.row("counter", self._code)

    @property
    def _desks(self) -> list[Tables]:
        return [row for row in self.draft.rows("desk") if row.get("counter") == self._code]

    def rows(self) -> list[Row]:
        """Its name, its desks, and each service."""
        agency = str(self._row.get("agency", ""))
        return [
            self.text("name:vi", self._row.get("name", {}).get("vi"), self.label("name_vi")),
            self.text("name:en", self._row.get("name", {}).get("en"), self.label("name_en")),
            self.text("desks", len(self._desks)),
            self.choice("agency", self._agency_name(agency)),
            self.head(self.t("setup.counter.serves")),
            *(
                self.choice(
                    f"serves:{row['code']}",
                    self.t(f"setup.serves.{self._how(row['code'])}"),
                    self.named(row),
                )
                for row in self.draft.rows("service")
            ),
        ]

    def _agency_name(self, code: str) -> str:
        found = [row for row in self.draft.rows("agency") if row["code"] == code]
        return self.named(found[0]) if found else "—"

    def _how(self, service: str) -> str:
        for key in ("first", "helps"):
            if any(service in desk.get(key, ()) for desk in self._desks):
                return key
        return "none"

    async def do_name(self, lang: str) -> None:
        """Above the counter and on the hall screen."""
        label = self.label(f"name_{lang}")
        await self.ask_text(self._row, f"name.{lang}", 80, label, needed=lang == "vi")

    async def do_desks(self) -> None:
        """So many desks, which serve the same."""
        typed = await self.w.ask(self.label("desks"), str(len(self._desks)))
        if typed is not None:
            start.set_desks(self.draft, self._code, whole(typed, 1, _MOST_DESKS))
            self.draft.save()

    async def do_agency(self) -> None:
        """The next one."""
        await self.turn_agency(1)

    async def turn_agency(self, by: int) -> None:
        """Whose counter it is."""
        await self.turn_of(self._row, "agency", self.draft.codes("agency"), by)

    async def do_serves(self, service: str) -> None:
        """The next way."""
        await self.turn_serves(service, 1)

    async def turn_serves(self, service: str, by: int) -> None:
        """Not here, first here, or here as a help. The last counter that serves something keeps
        it."""
        how = turned(self._how(service), _SERVES, by)
        if how == "none" and self._alone_with(service):
            name = self.named(self.draft.row("service", service))
            raise Refusal("setup_unserved", service=name)
        for desk in self._desks:
            for key in ("first", "helps"):
                left = [one for one in desk.get(key, ()) if one != service]
                desk[key] = [*left, *([service] if key == how else [])]
                if not desk[key]:
                    del desk[key]
        self.draft.save()

    def _alone_with(self, service: str) -> bool:
        others = [row for row in self.draft.rows("desk") if row.get("counter") != self._code]
        return not any(service in [*row.get("first", ()), *row.get("helps", ())] for row in others)
