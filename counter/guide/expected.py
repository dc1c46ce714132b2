"""The page for who was sent home and comes on their day: by the old number or the slip."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content

from common.domain.citizen_commands import CheckIn
from common.domain.scan import AppointmentCode, NumberCode, Scan
from common.store import scans
from common.store.store import Store
from common.views import promised
from common.views.guide import GuideView
from common.views.kiosk import PriorityChoice
from common.views.promised import Promised
from counter.guide.page import GuidePage, GuidePainted
from counter.guide.panels import GuideKeys, window
from counter.guide.presses import Press
from counter.widgets.painted import cut, row

_LONGEST = 6

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_MOVING = frozenset({"up", "down", "backspace"})

Scanned = tuple[Scan | None, Promised | None]
"""What was scanned, and who is meant by it."""


class ExpectedNumbers(GuidePainted):
    """The old numbers of who is expected, with the day that they are of."""

    def __init__(self) -> None:
        super().__init__()
        self.expected: tuple[Promised, ...] = ()
        self.digits = ""
        self.line = 0

    @property
    def found(self) -> list[Promised]:
        """Whose number ends with the digits; the number that is nothing else first."""
        digits = self.digits
        ending = [one for one in self.expected if one.number.endswith(digits)]
        return sorted(
            ending, key=lambda one: one.number.lstrip(f"{_LETTERS}0") != digits.lstrip("0")
        )

    @property
    def chosen(self) -> Promised | None:
        """Who is marked."""
        found = self.found
        return found[min(self.line, len(found) - 1)] if found else None

    def paint(self, view: GuideView) -> Content:
        """As many as there is room for, around the marked one."""
        t, (width, height), found = self.t, self.size, self.found
        if not found:
            key = "guide.expected.none.typed" if self.digits else "guide.expected.none"
            return Content.styled(f" {t(key)}", "dim")
        marked = min(self.line, len(found) - 1)
        return Content("\n").join(
            [
                self._line(found[i], view, width, marked=i == marked)
                for i in window(len(found), marked, height)
            ]
        )

    def _line(self, one: Promised, view: GuideView, width: int, *, marked: bool) -> Content:
        t, zone = self.t, view.hall.zone
        note = f" {t.date(one.issued_at, zone)} "
        if one.slot_at is not None:
            note = f" {t('guide.expected.booked', time=t.time(one.slot_at, zone))} "
        name = cut(f" {one.number:<7} {t.pick(one.service_name)}", width - len(note))
        return Content.styled(row(name, note, width), "bold reverse" if marked else "")


class ExpectedPage(GuidePage):
    """Digits of the old number, or its slip under the scanner of this place; Enter gives the new
    number. Nobody else's scan is taken while another page is in front: it is the kiosk's."""

    _taken = 0
    _visit = 0
    _priority = 0
    """Which priority class the next number gets, counted from one; 0 for none."""

    def compose(self) -> ComposeResult:
        """The numbers, and the keys."""
        yield ExpectedNumbers()
        yield GuideKeys()

    @property
    def _list(self) -> ExpectedNumbers:
        return self.query_one(ExpectedNumbers)

    def open(self) -> None:
        """Nothing is typed yet."""
        self._visit += 1
        self._list.expected = ()
        self._priority = 0
        self._type("")

    def show(self, view: GuideView) -> None:
        """Others bring people in too, and a slip may lie under the scanner."""
        visit = self._visit
        self.base.run_store(promised.expected, lambda found: self._fill(found, visit))
        if view.scan not in (0, self._taken):
            self._taken = view.scan
            self.base.run_store(self._take, self._scanned)
        t = self.t
        self.query_one(GuideKeys).offer(
            ("0–9", t("guide.expected.key.number")),
            ("↑↓", t("guide.key.mark")),
            ("Enter", t("guide.expected.key.give")),
            *((("*", t("guide.key.priority")),) if view.priorities else ()),
            ("Esc", t("counter.key.back")),
        )
        super().show(view)

    def headline(self, view: GuideView) -> str:
        """What is asked, and what is typed; and whether the number is one with priority."""
        title = self.t("guide.expected.title", digits=self._list.digits or "…")
        priority = self._priority_of(view)
        return title if priority is None else f"{title} · {self.t.pick(priority.name)}"

    def press(self, key: str, press: Press) -> None:
        """Digits come as fast as anybody types; one Enter is one number."""
        numbers = self._list
        if press is Press.REPEATED and key not in _MOVING:
            return
        match key:
            case "escape":
                self.guide.work()
            case "backspace":
                self._type(numbers.digits[:-1])
            case "up" | "down":
                by = 1 if key == "down" else -1
                numbers.line = min(max(0, numbers.line + by), max(0, len(numbers.found) - 1))
                numbers.repaint()
            case "asterisk" if self.base.view is not None:
                self._priority = (self._priority + 1) % (len(self.base.view.priorities) + 1)
                self.base.repaint()
            case "enter" if press is Press.NEW and numbers.chosen is not None:
                self._bring_in(numbers.chosen)
            case _ if len(key) == 1 and key.isdecimal():
                self._type((numbers.digits + key)[:_LONGEST])

    def _priority_of(self, view: GuideView | None) -> PriorityChoice | None:
        """A booking says nothing of priority: the guide sees who stands there."""
        chosen = 0 if view is None else min(self._priority, len(view.priorities))
        return view.priorities[chosen - 1] if view is not None and chosen else None

    def _type(self, digits: str) -> None:
        self._list.digits, self._list.line = digits, 0
        self.base.repaint()

    def _fill(self, found: tuple[Promised, ...], visit: int) -> None:
        """Who is marked stays marked; an answer to an older question is none."""
        if visit != self._visit:
            return
        numbers = self._list
        marked = numbers.chosen
        numbers.expected = found
        if numbers.line:
            numbers.line = numbers.found.index(marked) if marked in numbers.found else 0
        numbers.repaint()

    def _take(self, store: Store) -> Scanned:
        scan = scans.take(store, f"kiosk:{self.base.kiosk}")
        return scan, promised.of(store, scan.token) if isinstance(scan, AppointmentCode) else None

    def _scanned(self, scanned: Scanned) -> None:
        scan, one = scanned
        if one is not None:
            self._bring_in(one)
        elif isinstance(scan, NumberCode):
            self._type(scan.number.lstrip(_LETTERS))
        elif scan is not None:
            self.base.say(self.t("guide.expected.other"))

    def _told(self, one: Promised, new: str) -> str:
        if one.slot_at is None:
            return self.t("guide.expected.given", number=one.number, new=new)
        view = self.base.view
        time = "" if view is None else self.t.time(one.slot_at, view.hall.zone)
        return self.t("guide.expected.booked.given", time=time, new=new)

    def _bring_in(self, one: Promised) -> None:
        if self.base.conduct.under_way:
            self.base.say(self.t("counter.working"))
            return

        def given(answer: dict[str, object]) -> None:
            self.guide.work()
            self.base.say(self._told(one, str(answer["number"])))

        priority = self._priority_of(self.base.view)
        code = None if priority is None else priority.code
        self.base.conduct.do(CheckIn(one.token, lang=one.lang, priority_class=code), given)
