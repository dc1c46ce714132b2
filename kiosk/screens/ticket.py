"""The number: what the whole kiosk is for. It stays whatever printer or store do."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.widgets import Static

from common.views.kiosk import TicketPage
from kiosk import words
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.slip import Slip, leaves_at, slip_of
from kiosk.widgets.plate import Plate

_AT_A_DESK = frozenset({"called", "serving"})


class NumberPage(KioskPage):
    """The giant number, what to expect, and how the slip stands."""

    BACK: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self._page: TicketPage | None = None
        self._slip = Slip.PRINTING
        self._shown_at = 0.0
        self._since = 0.0

    def open(self, page: TicketPage) -> None:
        """Show this number from now on."""
        self._page = page
        self._slip = Slip.PRINTING
        self._shown_at = self._since = self.kiosk.clock_s()

    def body(self) -> ComposeResult:
        """Title, number, and up to four lines about it."""
        yield Static(id="title", markup=False)
        yield Plate(id="number")
        yield Static(id="service", markup=False)
        yield Static(id="ahead", markup=False)
        yield Static(id="when", markup=False)
        yield Static(id="early", markup=False)

    def paint(self, picture: Picture) -> None:
        """Say everything known about the number."""
        if picture.ticket is not None and self._page and picture.ticket.ticket == self._page.ticket:
            self._page = picture.ticket
        if self._page is None:
            return
        self._judge_slip(self._page, picture.kiosk.printer_state)
        loud = self._slip in (Slip.TROUBLE, Slip.NONE)
        for slip in Slip:
            self.set_class(self._slip is slip, f"-{slip.value}")
        self.set_class(self._page.state in _AT_A_DESK, "-called")
        plate = self.query_one("#number", Plate)
        plate.text, plate.loud = self._page.number, loud
        self.say("title", self._title(self._page))
        self.say("aside", self._aside())
        self._say_what_to_expect(self._page, brief=loud)

    def _judge_slip(self, page: TicketPage, printer_state: str | None) -> None:
        now, timing = self.kiosk.clock_s(), self.kiosk.timing
        slip = slip_of(page, printer_state, now - self._shown_at, timing)
        if slip is not self._slip:
            self._slip, self._since = slip, now

    def _title(self, page: TicketPage) -> str:
        if self._slip is Slip.TROUBLE:
            return self.t("kiosk.printer.title")
        title = self.t("kiosk.ticket.title")
        return f"{title}  ·  {self.t('slip.priority')}" if page.priority else title

    def _aside(self) -> str:
        if self._slip is Slip.READY:
            return f"▼   {self.t('kiosk.ticket.take')}   ▼"
        if self._slip is Slip.PRINTING:
            return self.t("kiosk.ticket.printing")
        if self._slip is Slip.NONE:
            return self.t("kiosk.ticket.note")
        return f"{self.t('kiosk.printer.valid')}\n{self.t('kiosk.printer.note')}"

    def _say_what_to_expect(self, page: TicketPage, *, brief: bool) -> None:
        name = self.t.pick(page.service_name)
        place = words.counters(self.t, page.counters)
        self.say("service", "  ·  ".join(filter(None, (name, place))))
        if page.state in _AT_A_DESK:
            counter = words.counter_of(page.desk)
            called = self.t("kiosk.mine.called", number=page.number, counter=counter)
            lines = (called, "", "")
        elif page.state == "waiting":
            lines = self._waiting(page, brief=brief)
        else:
            lines = ("", "", "")
        for line, text in zip(("ahead", "when", "early"), lines, strict=True):
            self.say(line, text)

    def _waiting(self, page: TicketPage, *, brief: bool) -> tuple[str, str, str]:
        ahead = words.ahead(self.t, page.ahead)
        when = words.expected(self.t, page.hall, page.quoted)
        if brief:
            return f"{ahead}  ·  {when}", "", ""
        return ahead, when, self.t("kiosk.ticket.early")

    def press(self, choice: str) -> None:
        """The only tiles here are help and language; the frame sees to them."""

    def touched_elsewhere(self) -> None:
        """The holder has read it."""
        self.kiosk.home()

    def tick(self, now: float) -> None:
        """Go by itself; before that, notice a slip that does not come."""
        picture = self.kiosk.view
        if picture is None or self._page is None:
            return
        before = self._slip
        self._judge_slip(self._page, picture.kiosk.printer_state)
        if self._slip is not before:
            self.kiosk.repaint()
        shown_at = max(self._shown_at, self.kiosk.touched_at)
        if now >= leaves_at(self._slip, shown_at, self._since, self.kiosk.timing):
            self.kiosk.home()
