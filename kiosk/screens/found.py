"""What was found: services and procedures to choose from."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from uuid import uuid4

from textual.app import ComposeResult
from textual.events import Resize

from common.views.kiosk import ServiceTile
from common.views.kiosk_procedures import FIRST, Found
from common.views.lookup import Errand
from common.views.procedures import Listed
from kiosk import shelf, words
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tone
from kiosk.widgets.tiles import Offer, Tiles


class FoundPage(KioskPage):
    """Wide tiles, since procedures have long names."""

    def __init__(self) -> None:
        super().__init__()
        self._found = Found()
        self._back: Callable[[], None] | None = None
        self._service = ""
        self._page = 0
        self._request = ""

    def open(self, found: Found, back: Callable[[], None], service: str) -> None:
        """Begin with the best of these; then go `back`."""
        self._found = found
        self._back = back
        self._service = service
        self._page = 0
        self._request = uuid4().hex

    def forget(self) -> None:
        """Whoever comes next does not find it."""
        self._found = Found()

    def body(self) -> ComposeResult:
        """What this is a choice of, and the tiles."""
        yield Sentence(id="prompt")
        yield Tiles(id="tiles")

    def on_resize(self, _: Resize) -> None:
        """Another room, other pages."""
        self.call_after_refresh(self.kiosk.repaint)

    def paint(self, picture: Picture) -> None:
        """Lay out the page people are on."""
        grid = self.query_one("#tiles", Tiles)
        self.say("prompt", self.t("kiosk.wait") if self.kiosk.busy else self._prompt(picture))
        if not grid.size:
            return
        known = {tile.code: tile for tile in picture.kiosk.services}
        services = [self._of_service(picture, known[code]) for code in self._services(known)]
        procedures = [self._of_procedure(picture, known, one) for one in self._found.procedures]
        offers = [*services[:FIRST], *procedures, *services[FIRST:]]
        if self.large:
            piles = grid.piles(offers)
            self._page %= len(piles)
            grid.pile(piles[self._page])
            self._put_ways(len(piles))
            return
        most = shelf.room(grid.size.width, grid.size.height, shelf.LONG)
        pages = shelf.pages(offers, most.cells)
        self._page %= len(pages)
        grid.put(pages[self._page], shelf.shape(max(map(len, pages)), most))
        self._put_ways(len(pages))

    def _services(self, known: dict[str, ServiceTile]) -> list[str]:
        """Those to choose from; not the one that was chosen already."""
        return [] if self._service else [code for code in self._found.services if code in known]

    def _prompt(self, picture: Picture) -> str:
        for tile in picture.kiosk.services:
            if tile.code == self._service:
                return self.t("kiosk.found.service", service=self.t.pick(tile.name))
        return self.t("kiosk.found.many" if self._found.more else "kiosk.found.prompt")

    def _of_service(self, picture: Picture, tile: ServiceTile) -> Offer:
        hint, foot = words.tile_lines(self.t, picture.hall, tile)
        tone = Tone.GUIDE if tile.door == "open" else Tone.QUIET
        return Face(self.t.pick(tile.name), hint=hint, foot=foot, tone=tone), f"service:{tile.code}"

    def _of_procedure(self, picture: Picture, known: dict[str, ServiceTile], one: Listed) -> Offer:
        choice = f"procedure:{one.code}"
        if not one.at_counter or one.service is None:
            away = self.t("kiosk.found.away")
            return Face(one.name, hint=away, tone=Tone.QUIET), choice
        tile = known.get(one.service)
        if tile is None or self._service:
            return Face(one.name), choice
        _, foot = words.tile_lines(self.t, picture.hall, tile)
        return Face(one.name, hint=self.t.pick(tile.name), foot=foot), choice

    def _put_ways(self, pages: int) -> None:
        page = self.t("kiosk.nav.page", page=self._page + 1, pages=pages)
        more = Face(self.t("kiosk.nav.more"), key="+", hint=page)
        self.tile("more").offer(more if pages > 1 else None, hot="right")
        self.tile("home").offer(self.way_home())

    def topic(self, picture: Picture) -> Hashable:
        """Which ones these are; before the page has its size there are none."""
        return (self._request, self._page) if self.tile("tile-1").face else None

    def press(self, choice: str) -> None:
        """Choose, leaf through, or go back one step."""
        kind, _, code = choice.partition(":")
        again = self.kiosk.procedures.back_to_found
        if kind == "service":
            self.kiosk.numbers.run_errand(Errand(code), again, self._request)
        elif kind == "procedure":
            self.kiosk.procedures.open(code)
        elif kind == "more":
            self._turn(1)
        elif self._page > 0:
            self._turn(-1)
        else:
            (self._back or self.kiosk.home)()

    def _turn(self, pages: int) -> None:
        self._page += pages
        self.kiosk.turn_to(self)
