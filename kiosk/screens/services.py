"""What is it about: the services with their queues, and always somebody to ask."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import Resize

from common.views.kiosk import ServiceTile
from kiosk import shelf, words
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.shelf import Group
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone
from kiosk.widgets.tiles import Offer, Tiles

_SEARCH = "9"
"""The key of the search, wherever there is one: services come before it."""


class ServicesPage(KioskPage):
    """Nine tiles at most: services by how often they are asked for, or agencies first."""

    def __init__(self) -> None:
        super().__init__()
        self._agency: str | None = None
        self._page = 0
        self.request = ""
        """Of the number to be taken, where nothing is asked after the service."""

    def open(self, agency: str | None = None) -> None:
        """Begin with the first page, of one agency or of all."""
        self._agency = agency
        self._page = 0
        self.request = uuid4().hex

    def body(self) -> ComposeResult:
        """The question and the tiles."""
        with Horizontal(id="ask"):
            yield Sentence(id="prompt")
            yield Tile("search", id="search")
        yield Tiles(id="tiles")

    def on_resize(self, _: Resize) -> None:
        """Another room, other pages."""
        self.call_after_refresh(self.kiosk.repaint)

    def paint(self, picture: Picture) -> None:
        """Lay out the page people are on."""
        search = self._search(picture)
        beside = None if self.large else search
        self.tile("search").offer(beside)
        self.set_class(beside is not None, "-searchable")
        grid = self.query_one("#tiles", Tiles)
        if not grid.size:
            return
        most = shelf.room(grid.size.width, grid.size.height)
        cells = min(most.cells, int(_SEARCH) - 1) if search else most.cells
        services = picture.kiosk.services
        grouped = self._agency is None and shelf.in_groups(services, cells)
        prompt = "kiosk.service.group" if grouped else "kiosk.service.prompt"
        self.say("prompt", self.t("kiosk.wait" if self.kiosk.busy else prompt))
        guides = [tile for tile in services if tile.guidance][:1]
        items = self._items(services, grouped)
        if self.large:
            offers = [self._offer(picture, item) for item in (*items, *guides)]
            searching = [(replace(search, key=""), "search")] if search else []
            self._put_ways(self._pile(grid, [*offers, *searching]))
            return
        pages = shelf.pages(items, max(1, cells - len(guides)))
        self._page %= len(pages)
        offers = [self._offer(picture, item) for item in (*pages[self._page], *guides)]
        grid.put(offers, shelf.shape(max(map(len, pages)) + len(guides), most))
        self._put_ways(len(pages))

    def _pile(self, grid: Tiles, offers: Sequence[Offer]) -> int:
        """One above the other in large type, guidance and search last: how many pages."""
        piles = grid.piles(offers)
        self._page %= len(piles)
        grid.pile(piles[self._page])
        return len(piles)

    def _search(self, picture: Picture) -> Face | None:
        """Where there is a catalogue. It stands beside the question, so that no service makes room
        for it."""
        return (
            Face(self.t("kiosk.service.search"), key=_SEARCH) if picture.kiosk.catalogued else None
        )

    def _items(
        self, services: Sequence[ServiceTile], grouped: bool
    ) -> Sequence[ServiceTile | Group]:
        if grouped:
            return [
                group if len(group.services) > 1 else group.services[0]
                for group in shelf.groups(services)
            ]
        return [
            tile for tile in services if not tile.guidance and self._agency in (None, tile.agency)
        ]

    def _offer(self, picture: Picture, item: ServiceTile | Group) -> Offer:
        if isinstance(item, Group):
            return self._group(picture, item), f"agency:{item.agency}"
        hint, foot = words.tile_lines(self.t, picture.hall, item)
        open_tone = Tone.GUIDE if item.guidance else Tone.PLAIN
        tone = open_tone if item.door == "open" else Tone.QUIET
        name = self.t("kiosk.service.unsure") if item.guidance else self.t.pick(item.name)
        return Face(name, hint=hint, foot=foot, tone=tone), f"service:{item.code}"

    def _group(self, picture: Picture, group: Group) -> Face:
        about = ", ".join(self.t.pick(tile.name) for tile in group.services)
        open_ones = [tile for tile in group.services if tile.door == "open"]
        if open_ones:
            foot = words.waiting(self.t, sum(tile.waiting for tile in open_ones))
            return Face(self.t.pick(group.name), hint=about, foot=foot)
        _, foot = words.tile_lines(self.t, picture.hall, words.first_to_open(group.services))
        return Face(self.t.pick(group.name), hint=about, foot=foot, tone=Tone.QUIET)

    def _put_ways(self, pages: int) -> None:
        more = Face(
            self.t("kiosk.nav.more"),
            key="+",
            hint=self.t("kiosk.nav.page", page=self._page + 1, pages=pages),
        )
        self.tile("more").offer(more if pages > 1 else None, hot="right")
        inside = self._agency is not None or self._page > 0
        self.tile("home").offer(self.way_home() if inside else None)

    def topic(self, picture: Picture) -> Hashable:
        """Which services these are; before the page has its size there are none."""
        return (self._agency, self._page) if self.tile("tile-1").face else None

    def press(self, choice: str) -> None:
        """Choose, leaf through, or go back one step."""
        kind, _, code = choice.partition(":")
        if kind == "service":
            self.kiosk.numbers.choose(code)
        elif kind == "agency":
            self.kiosk.ask_service(code)
        elif kind == "search":
            self.kiosk.procedures.ask()
        elif kind == "more":
            self._turn()
        elif self._page > 0:
            self._turn(back=True)
        elif self._agency is not None:
            self.kiosk.ask_service()
        else:
            self.kiosk.home()

    def _turn(self, *, back: bool = False) -> None:
        self._page = self._page - 1 if back else self._page + 1
        self.kiosk.turn_to(self)
