"""The page of the hall: calls in big type above, queues below; nothing is touched here."""

from __future__ import annotations

import time
from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.events import Resize
from textual.timer import Timer

from common.i18n.translator import Translator
from common.tui.app import BaseScreen
from common.tui.clock import TICK_S, clock_text
from common.tui.status import StatusLine
from common.views.display import CallRow, DisplayView
from display import plan, quality, words
from display.pages import in_turn, room_of, status_room
from display.spotlight import Spotlight
from display.typeset import shortened
from display.widgets.band import Band
from display.widgets.bar import Bar
from display.widgets.call import BigCall, CallList, Captions, Shown
from display.widgets.figures import FigureBoard
from display.widgets.poster import PosterBoard
from display.widgets.side import Side

BLINK_S = 0.4
"""Half a flash: 1.25 flashes a second, well under the three that may harm."""


class HallPage(BaseScreen[DisplayView]):
    """Who is called where. Its widgets are made once; from then on only painted.

    A steady clock (not the store's, which may be simulated or set back) times flashes and the
    change of the big place (`display.spotlight`); while nothing flashes and nothing is due, only
    the minute ticks.

    When the band turns to the figures of last month and nobody is awaited, they stand large in
    place of the calls or the poster as well; how dossiers stand and what lies ready get the whole
    screen then, where they would take several pages of the band. The next call ends that at once,
    and until the band turns again.
    """

    def __init__(self) -> None:
        super().__init__()
        self.steady: Callable[[], float] = time.monotonic
        self._spotlight = Spotlight()
        self._lit = self._blinking = self._quiet = False

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Bar()
        with Vertical(id="calls"):
            yield BigCall()
            with Horizontal(id="below"):
                yield CallList()
                yield Side()
        yield PosterBoard()
        yield FigureBoard()
        yield Band()
        yield StatusLine()

    def on_mount(self) -> None:
        """Nothing is known yet."""
        self._blink: Timer = self.set_interval(BLINK_S, self._beat, pause=True)
        self.set_interval(TICK_S, self._tick)
        self.query_one("#calls").display = self.query_one(FigureBoard).display = False
        self._tick()

    def show(self, view: DisplayView) -> None:
        """A fresh picture: new calls join the row, everything else is painted."""
        now = self.steady()
        self._spotlight = self._spotlight.arrive(view.calls, view.hall.now, now)
        self._flash(view, now)
        self._paint(view)
        self._speak_as_the_page()

    def on_resize(self, _: Resize) -> None:
        """Another grid: everything finds its place again."""
        if self.base.view is not None:
            self._paint(self.base.view)

    def on_band_turned(self) -> None:
        """Perhaps it is the turn of another language, or of last month's figures."""
        if self.base.view is not None:
            self._quiet = self._is_quiet(self.base.view)
            self._paint(self.base.view)
            self._speak_as_the_page()

    def _speak_as_the_page(self) -> None:
        """The page in the band says in which language everything is."""
        turned = self.query_one(Band).page
        if turned is not None and turned.lang != self.t.lang:
            self.base.speak(turned.lang)

    def stale(self) -> None:
        """The store is lost: the picture stays, and the band says since when it is good."""
        if self.base.view is not None:
            self._paint(self.base.view)

    def _beat(self) -> None:
        """The other half of a flash; perhaps the next call's turn."""
        now, view = self.steady(), self.base.view
        self._spotlight = self._spotlight.advance(now)
        self._lit = not self._lit
        if view is not None:
            self._flash(view, now)
            self._paint_calls(view, self._plan(view))

    def _flash(self, view: DisplayView, now: float) -> None:
        """Blink only while something flashes or waits for its turn."""
        busy = self._spotlight.is_busy(now, self._plan(view).places)
        if busy and not self._blinking:
            self._lit = True
            self._blink.reset()
        elif not busy:
            self._lit = False
            self._blink.pause()
        self._blinking = busy
        for calls in (self.query_one(BigCall), self.query_one(CallList)):
            calls.lit(self._lit)

    def _tick(self) -> None:
        """Once a second: has the minute changed?"""
        if self.base.view is not None:
            self._paint_clock(self.base.view)
        else:
            self.query_one(PosterBoard).paint(
                words.Poster(title="", plain=self.t("app.loading")), ""
            )

    def _plan(self, view: DisplayView) -> plan.Plan:
        inches = view.panel.inches
        return plan.make(self.size.width, self.size.height, view.widest, len(view.queues), inches)

    def _paint(self, view: DisplayView) -> None:
        wanted = self._plan(view)
        self.query_one(Bar).paint(self.t.pick(view.hall.name), words.today(view, self.t))
        self._paint_calls(view, wanted)
        self._paint_band(view, wanted)
        self._lay_out(wanted)
        self._paint_clock(view)
        self._say_notice(view)

    def _lay_out(self, wanted: plan.Plan) -> None:
        """Textual lays out again only what has really changed."""
        self.query_one(BigCall).styles.height = wanted.stage.height
        self.query_one(Side).styles.width = wanted.side
        self.query_one(Side).display = wanted.side > 0
        self.query_one(Band).styles.height = "1fr" if self._is_tall() else wanted.band

    def _paint_calls(self, view: DisplayView, wanted: plan.Plan) -> None:
        captions = Captions(
            calling=self.t("hall.calls"),
            number=self.t("hall.calls.number"),
            counter=self.t("hall.calls.counter"),
            desk=self.t("hall.calls.desk"),
        )
        stage = self._spotlight.stage
        self.query_one(BigCall).paint(self._shown(stage) if stage else None, wanted.stage, captions)
        rows = self._spotlight.listed(wanted.places, self.steady())
        listed = [self._shown(row) for row in rows]
        self.query_one(CallList).paint(listed, wanted.listed, wanted.columns, captions.calling)

    def _shown(self, row: CallRow) -> Shown:
        called = row.state == "called"
        hot = called and self._spotlight.flashes(row, self.steady())
        again = self.t("hall.again") if called and row.times > 1 else ""
        place = self.t.pick(row.place) if row.place is not None else ""
        look = "hot" if hot else "called" if called else "past"
        return Shown(row, look, " · ".join(filter(None, (again, place))))

    def _paint_clock(self, view: DisplayView) -> None:
        """What shows the time: the side, or the poster that stands in place of the calls."""
        clock = clock_text(self.app)
        poster = self._poster(view)
        page = self.query_one(Band).page
        figures = self._quiet and page is not None and bool(page.figures)
        covered = figures or self._is_tall()
        self.query_one("#calls").display = poster is None and not covered
        self.query_one(PosterBoard).display = poster is not None and not covered
        self.query_one(FigureBoard).display = figures
        if poster is not None:
            self.query_one(PosterBoard).paint(poster, clock)
        if view.quality is not None:
            title = quality.title(view.quality, self.t)
            self.query_one(FigureBoard).paint(title, quality.big_figures(view.quality, self.t))
        self.query_one(Side).paint(clock, self.t("hall.missed"), view.missed)

    def _poster(self, view: DisplayView) -> words.Poster | None:
        return None if self._blinking else words.poster(view, self.t)

    def _is_quiet(self, view: DisplayView) -> bool:
        """Whether a page may stand in place of the calls: nobody looks for a number there, however
        long ago it was called, and the hall is not held for a reason that all must read."""
        awaited = any(row.state == "called" for row in view.calls)
        return not (self._blinking or awaited or words.phase_of(view) == "held")

    def _is_tall(self) -> bool:
        page = self.query_one(Band).page
        return page is not None and page.tall and self.base.stale_since is None

    def _paint_band(self, view: DisplayView, wanted: plan.Plan) -> None:
        self._quiet = self._quiet and self._is_quiet(view)
        tall = self.size.height - plan.EDGES if self._quiet else 0
        room = room_of(wanted, self.size.width, tall=tall, beside=self._beside(view, wanted))
        languages = [Translator(lang) for lang in view.panel.languages]
        stale = ""
        if self.base.stale_since is not None:
            since = self.t.time(self.base.stale_since, self.base.zone)
            stale = self.t("hall.upgrading" if self.base.is_upgrading else "hall.stale", time=since)
        shown = in_turn(view, languages, room)
        self.query_one(Band).paint(shown, wanted.cells, wanted.label, stale)

    def _beside(self, view: DisplayView, wanted: plan.Plan) -> int:
        """How many missed numbers stand beside the list of calls."""
        if self._poster(view) is not None or not wanted.side:
            return 0
        rows = wanted.lines * wanted.listed.height
        side = self.query_one(Side)
        return side.places(clock_text(self.app), view.missed, wanted.side, rows)

    def _say_notice(self, view: DisplayView) -> None:
        said = "" if self.query_one(PosterBoard).display else words.now_so(view, self.t)
        said = shortened(said or words.notice(view, self.t), status_room(self.size.width)).rstrip()
        if said != self.base.notice:
            self.base.say(said)
