"""The number: what the whole kiosk is for. It stays whatever printer or store do."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar
from uuid import uuid4

from textual.app import ComposeResult
from textual.events import Key

from common.views.kiosk import TicketPage
from kiosk import words
from kiosk.aloud import Part
from kiosk.picture import Picture
from kiosk.screens.page import WAY_HOME, KioskPage
from kiosk.slip import UNSURE, Slip, leaves_at, may_print_again, slip_of
from kiosk.widgets.plate import Plate
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tone

_LARGE = 7
"""Rows of the counter in large type."""

_AT_A_DESK = frozenset({"called", "serving"})


def _follows(newer: TicketPage, page: TicketPage) -> bool:
    """Whether this is the same ticket, read no earlier: slips only become more."""
    return newer.ticket == page.ticket and _copies(newer) >= _copies(page)


def _copies(page: TicketPage) -> int:
    return -1 if page.slip is None else page.slip.copy


class NumberPage(KioskPage):
    """The giant number, what to expect, and how the slip stands."""

    BACK: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self._page: TicketPage | None = None
        self._slip = Slip.PRINTING
        self._shown_at = 0.0
        self._since = 0.0
        self._request = ""
        self._refused = False
        self._devices_lost = False

    def open(self, page: TicketPage, *, refused: bool = False) -> None:
        """Show this number from now on, `refused` if another slip was asked for in vain."""
        self._page = page
        self._request = uuid4().hex
        self._refused = refused
        self._slip = Slip.PRINTING
        self._shown_at = self._since = self.kiosk.clock_s()

    def body(self) -> ComposeResult:
        """Title, number, and up to four lines about it."""
        yield Sentence(id="title")
        yield Plate(id="number")
        yield Sentence(id="service")
        yield Sentence(id="ahead")
        yield Sentence(id="when")
        yield Sentence(id="early")

    def paint(self, picture: Picture) -> None:
        """Say everything known about the number."""
        if self._page is None:
            return
        if picture.ticket is not None and _follows(picture.ticket, self._page):
            self._page = picture.ticket
        self._devices_lost = picture.kiosk.devices_lost
        self._judge_slip(self._page)
        loud = self._slip in (*UNSURE, Slip.NONE)
        for slip in Slip:
            self.set_class(self._slip is slip, f"-{slip.value}")
        self.set_class(self._page.state in _AT_A_DESK, "-called")
        plate = self.query_one("#number", Plate)
        plate.text, plate.loud = self._page.number, loud
        self.say("title", self._title(self._page, picture))
        again = self._may_print_again(self._page, picture)
        self.tile("more").offer(self._again() if again else None, "again")
        aside = "\n".join(self._aside(self._page, picture, again=again))
        below = self._slip is Slip.READY and aside == self.t("kiosk.ticket.take")
        self.say("aside", f"▼   {aside}   ▼" if below else aside)
        self._say_what_to_expect(self._page, brief=loud)
        home = replace(self.way_home(), key="")  # the words beside it need the room
        self.tile("home").offer(home if self._slip in UNSURE else None, hot=WAY_HOME)

    def _may_print_again(self, page: TicketPage, picture: Picture) -> bool:
        return not self._refused and may_print_again(page, no_slips=picture.kiosk.no_slips)

    def _again(self) -> Face:
        question, again = self.t("kiosk.slip.missing"), self.t("kiosk.slip.again")
        said = f"{question} {again}"
        return Face(question, key="1", hint=again, tone=Tone.MAIN, said=said)

    def _judge_slip(self, page: TicketPage) -> None:
        now, timing = self.kiosk.clock_s(), self.kiosk.timing
        age = now - self._shown_at
        slip = slip_of(page, age, timing, devices_lost=self._devices_lost)
        if slip is not self._slip:
            self._slip, self._since = slip, now

    def _title(self, page: TicketPage, picture: Picture) -> str:
        """What matters most; of a slip in doubt where to look for it, since the foot is too narrow
        for the name of a zone."""
        t, title = self.t, self.t("kiosk.ticket.title")
        if self._slip is Slip.TROUBLE:
            return f"{t('kiosk.printer.title')}  ·  {t('kiosk.printer.valid')}"
        if self._slip is Slip.DOUBT:
            elsewhere = words.at_another(t, "kiosk.slip.look", picture.kiosk, page.slip)
            return elsewhere or f"{title}  ·  {t('kiosk.slip.look')}"
        if page.booked_at is not None:
            time = t.time(page.booked_at, page.hall.zone)
            return f"{title}  ·  {t('kiosk.ticket.booked', time=time)}"
        return f"{title}  ·  {t('slip.priority')}" if page.priority else title

    def _aside(self, page: TicketPage, picture: Picture, *, again: bool) -> tuple[str, ...]:
        """How the slip stands, short where the tile that prints it again takes the room."""
        t = self.t
        match self._slip:
            case Slip.NONE:
                return (t("kiosk.ticket.note"),)
            case Slip.PRINTING:
                elsewhere = words.at_another(t, "kiosk.slip.printing", picture.kiosk, page.slip)
                return (elsewhere or t("kiosk.ticket.printing"),)
            case Slip.READY:
                elsewhere = words.at_another(t, "kiosk.slip.take", picture.kiosk, page.slip)
                return (elsewhere or t("kiosk.ticket.take"),)
            case Slip.DOUBT:
                return (t("kiosk.slip.note" if again else "kiosk.printer.note"),)
            case Slip.TROUBLE:
                note = "kiosk.ticket.note" if again else "kiosk.printer.note"
                return (t(note),)

    def _say_what_to_expect(self, page: TicketPage, *, brief: bool) -> None:
        name = self.t.pick(page.service_name)
        place = words.counters(self.t, page.counters)
        if self.large and page.counters:
            where = self.t("kiosk.large.counter", counters=", ".join(page.counters))
            self.say("service", where, rows=0 if self.has_class("-low") else _LARGE)
        else:
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

    def told(self, picture: Picture) -> tuple[Part, ...]:
        """The number and what to expect, then how the slip stands once that is known."""
        page = self._page
        if page is None:
            return ()
        number = self.part(page.ticket, self._told_of_number(page))
        again = self._may_print_again(page, picture)
        parts = [number]
        if page.state in _AT_A_DESK:
            counter = words.counter_of(page.desk)
            called = self.t("kiosk.mine.called", number=page.number, counter=counter)
            parts.append(self.part(("called", counter), (called,)))
        elif self._slip is not Slip.PRINTING:
            aside = self._aside(page, picture, again=again)
            trouble = [self.t("kiosk.printer.title"), self.t("kiosk.printer.valid")]
            amiss = trouble if self._slip is Slip.TROUBLE else []
            slip = (*amiss, *aside, *self.choices())
            parts.append(self.part((self._slip, again), slip))
        return (*parts, *self.help_told())

    def _told_of_number(self, page: TicketPage) -> tuple[str, ...]:
        return (
            self.t("voice.kiosk.number", number=page.number),
            words.counters(self.t, page.counters),
            words.ahead(self.t, page.ahead),
            words.expected(self.t, page.hall, page.quoted),
        )

    def on_key(self, event: Key) -> None:
        """The key that leads home on other pages does so here, too, where a touch anywhere does."""
        leads = event.character == WAY_HOME and self._slip not in UNSURE
        if leads and self.kiosk.admits_touch():
            event.prevent_default()
            event.stop()
            self.kiosk.home()

    def press(self, choice: str) -> None:
        """Print it again; help and language are seen to by the frame."""
        if choice == "again" and self._page is not None:
            self.kiosk.numbers.print_again(self._page, self._request)

    def touched_elsewhere(self) -> None:
        """The holder has read it. While only the number on screen is sure, a touch that misses its
        tile must not take it away: there is a tile for that."""
        if self._slip not in UNSURE:
            self.kiosk.home()

    def tick(self, now: float) -> None:
        """Go by itself; before that, notice a slip that does not come."""
        if self._page is None:
            return
        before = self._slip
        self._judge_slip(self._page)
        if self._slip is not before:
            self.kiosk.repaint()
        shown_at = max(self._shown_at, self.kiosk.touched_at)
        since = max(self._since, self.kiosk.voice.until)
        if now >= leaves_at(self._slip, shown_at, since, self.kiosk.timing):
            self.kiosk.abandon()
