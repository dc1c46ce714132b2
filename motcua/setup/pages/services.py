"""What one queues for: chosen from the catalogue, or named by hand."""

from __future__ import annotations

from typing import cast

from common.centre.model import INTAKES
from common.domain.model import Outcome
from common.domain.text import named
from common.i18n.vietnamese import fold
from motcua.setup import numbers, start
from motcua.setup.offered import Offer, code_of, offers
from motcua.setup.page import Kind, Page, Row, Wizard, turned, whole
from motcua.setup.toml import Tables

_NAME, _HINT = 80, 80
_MINUTES = ("prior_min", "target_min")


class ServicesPage(Page):
    """The services in the order of the kiosk."""

    name = "services"
    tables = ("service", "series")

    def rows(self) -> list[Row]:
        """Each with its letter, and ways to more."""
        return [
            self.act("choose"),
            self.act("own"),
            self.choice("numbers", self.t(f"setup.numbers.{numbers.way_of(self.draft)}")),
            self.head(self.t("setup.services.list", n=len(self.draft.rows("service")))),
            *(
                self.act(f"one:{row['code']}", self._letter(row), self.named(row), removable=True)
                for row in self.draft.rows("service")
            ),
        ]

    def _letter(self, service: Tables) -> str:
        for row in self.draft.rows("series"):
            if row.get("code") == service.get("series"):
                return f"{row.get('prefix', '')}{'1'.zfill(cast(int, row.get('width', 3)))}"
        return "—"

    def hint(self, key: str) -> str:
        """A service is told with its hint at the kiosk."""
        name, _, code = key.partition(":")
        if name != "one":
            return super().hint(key)
        words = self.t.pick(self.draft.row("service", code).get("hint", {}))
        return " · ".join(filter(None, [words, self.t("setup.services.one.hint")]))

    async def do_choose(self) -> None:
        """From the catalogue."""
        found = await self.w.work(self.t("setup.reading"), offers)
        self.w.open(OffersPage(self.w, found))

    async def do_own(self) -> None:
        """One that no catalogue has."""
        typed = await self.w.ask(self.label("own"), note=self.t("setup.most", n=_NAME))
        if not typed:
            return
        name = named(typed, field="name", limit=_NAME)
        row = {"code": code_of(name, self.draft.codes("service")), "name": {"vi": name}}
        start.add_service(self.draft, {**row, **_agency(self), "prior_min": 12})
        _renumber(self)

    async def do_numbers(self) -> None:
        """The next way."""
        await self.turn_numbers(1)

    async def turn_numbers(self, by: int) -> None:
        """One series for all, for each counter, for each service."""
        numbers.renumber(self.draft, turned(numbers.way_of(self.draft), numbers.WAYS, by))
        self.draft.save()

    async def do_one(self, code: str) -> None:
        """Everything about it."""
        self.w.open(ServicePage(self.w, code))

    async def drop_one(self, code: str) -> None:
        """It goes, with a question where it is the last."""
        name = self.named(self.draft.row("service", code))
        if await self.w.confirm(self.t("setup.drop", name=name)):
            start.drop_service(self.draft, code)
            _renumber(self)


class OffersPage(Page):
    """The catalogue: Enter takes a service, or gives it back."""

    name = "offers"
    tables = ("service", "series")

    def __init__(self, wizard: Wizard, found: tuple[Offer, ...]) -> None:
        super().__init__(wizard)
        self._found = found
        self._wanted = ""

    def rows(self) -> list[Row]:
        """Those in which every word that was typed is found."""
        words, taken = fold(self._wanted).split(), self._taken
        found = [
            Row(
                f"one:{place}",
                f"{'■' if fold(offer.name) in taken else '□'} {self.t.pick(offer.row['name'])}",
                self.t("setup.offers.procedures", n=offer.procedures) if offer.procedures else "",
                Kind.ACT,
                self.t.pick(offer.row.get("hint", {})),
            )
            for place, offer in enumerate(self._found)
            if all(word in offer.found_by for word in words) and not offer.row.get("guidance")
        ]
        return [self.text("find", self._wanted), *found]

    @property
    def _taken(self) -> dict[str, str]:
        """The names of what the centre has, without accents, and the codes."""
        return {fold(self.t.pick(row.get("name", {}))): row["code"] for row in self._services} | {
            fold(str(row.get("name", {}).get("vi", ""))): row["code"] for row in self._services
        }

    @property
    def _services(self) -> list[Tables]:
        return self.draft.rows("service")

    async def do_find(self) -> None:
        """Words of the name, without accents if one likes."""
        typed = await self.w.ask(self.label("find"), self._wanted)
        self._wanted = self._wanted if typed is None else typed[:40]

    async def do_one(self, place: str) -> None:
        """Take it, or give it back."""
        offer = self._found[int(place)]
        mine = self._taken.get(fold(offer.name))
        if mine is not None:
            start.drop_service(self.draft, mine)
        else:
            start.take_service(self.draft, offer)
        _renumber(self)


class ServicePage(Page):
    """One service."""

    name = "service"
    tables = ("service", "series")

    def __init__(self, wizard: Wizard, code: str) -> None:
        super().__init__(wizard)
        self._code = code

    @property
    def _row(self) -> Tables:
        return self.draft.row("service", self._code)

    @property
    def title(self) -> str:
        """Its name."""
        return self.named(self._row)

    def rows(self) -> list[Row]:
        """What citizens read, and how long it takes."""
        row = self._row
        minutes = {key: self.t("setup.minutes", n=row[key]) for key in _MINUTES if key in row}
        return [
            self.text("name:vi", row.get("name", {}).get("vi"), self.label("name_vi")),
            self.text("name:en", row.get("name", {}).get("en"), self.label("name_en")),
            self.text("hint_text:vi", row.get("hint", {}).get("vi"), self.label("hint_vi")),
            self.choice("agency", self._agency()),
            self.text("prior_min", minutes.get("prior_min")),
            self.text("target_min", minutes.get("target_min", self.t("setup.usual"))),
            self.choice("immediate", self._yes("default_outcome" in row)),
            self.choice("intake", self.t(f"setup.intake.{row.get('intake', INTAKES[0])}")),
            self.text("quota", row.get("quota")),
            self.choice("kiosk", self._yes(row.get("at_kiosk", True))),
        ]

    def _yes(self, on: object) -> str:
        return self.t("setup.yes" if on else "setup.no")

    def _agency(self) -> str:
        code = self._row.get("agency")
        found = [row for row in self.draft.rows("agency") if row["code"] == code]
        return self.named(found[0]) if found else "—"

    async def do_name(self, lang: str) -> None:
        """On the kiosk and on slips."""
        label = self.label(f"name_{lang}")
        await self.ask_text(self._row, f"name.{lang}", _NAME, label, needed=lang == "vi")

    async def do_hint_text(self, lang: str) -> None:
        """Below the name at the kiosk."""
        await self.ask_text(self._row, f"hint.{lang}", _HINT, self.label("hint_vi"), needed=False)

    async def do_agency(self) -> None:
        """Whose it is."""
        rows = self.draft.rows("agency")
        codes = self.draft.codes("agency")
        now = self._row.get("agency")
        place = await self.w.pick(
            self.label("agency"), [self.named(row) for row in rows], _place(codes, now)
        )
        if place is not None:
            self._row["agency"] = codes[place]
            self.draft.save()

    async def turn_agency(self, by: int) -> None:
        """The next one."""
        await self.turn_of(self._row, "agency", self.draft.codes("agency"), by)

    async def do_prior_min(self) -> None:
        """Until the hall has learnt its own."""
        await self.ask_number(self._row, "prior_min", (1, 240), self.label("prior_min"), 12)

    async def do_target_min(self) -> None:
        """The promise of this service alone."""
        usual = self.draft.one("rules").get("walk_in_target_min", 15)
        await self.ask_number(self._row, "target_min", (1, 240), self.label("target_min"), usual)

    async def do_quota(self) -> None:
        """The most numbers a day; nothing for as many as come."""
        found = await self.w.ask(self.label("quota"), str(self._row.get("quota", "")))
        if found is not None and found.strip():
            self._row["quota"] = whole(found, 1, 9999)
        elif found is not None:
            self._row.pop("quota", None)
        self.draft.save()

    async def turn_immediate(self, by: int) -> None:
        """One key finishes it and calls the next."""
        if "default_outcome" in self._row:
            del self._row["default_outcome"]
        else:
            self._row["default_outcome"] = Outcome.RESULT_RETURNED.value
        self.draft.save()

    async def do_immediate(self) -> None:
        """The other way."""
        await self.turn_immediate(1)

    async def turn_intake(self, by: int) -> None:
        """How dossiers are taken in."""
        await self.turn_of(self._row, "intake", INTAKES, by)

    async def do_intake(self) -> None:
        """The next way."""
        await self.turn_intake(1)

    async def turn_kiosk(self, by: int) -> None:
        """Whether citizens choose it themselves."""
        self._row["at_kiosk"] = not self._row.get("at_kiosk", True)
        self.draft.save()

    async def do_kiosk(self) -> None:
        """The other way."""
        await self.turn_kiosk(1)


def _place(codes: list[str], code: object) -> int:
    return codes.index(str(code)) if code in codes else 0


def _renumber(page: Page) -> None:
    """Services have become others: their letters too."""
    numbers.renumber(page.draft, numbers.way_of(page.draft))
    page.draft.save()


def _agency(page: Page) -> Tables:
    return {"agency": page.draft.codes("agency")[0]}
