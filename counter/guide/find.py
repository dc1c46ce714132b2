"""The page that finds the number of a lost slip: what for, about when."""

from __future__ import annotations

from typing import Any

from textual.app import ComposeResult
from textual.content import Content

from common.domain.commands import Reprint
from common.domain.dossier_commands import ReprintVisit
from common.domain.model import TicketState
from common.views import guide as guide_view
from common.views.guide import Given, GuideView
from counter.guide import finding, words
from counter.guide.keys import leaves
from counter.guide.page import GuidePage, GuidePainted
from counter.guide.panels import GuideKeys, ServiceKeys, entry, window
from counter.guide.presses import Press

_MOVING = frozenset({"up", "down", "backspace"})


class FoundNumbers(GuidePainted):
    """Numbers with their time, state and slip, those first that fit best."""

    def __init__(self) -> None:
        super().__init__()
        self.found: tuple[Given, ...] = ()
        self.line = 0

    def paint(self, view: GuideView) -> Content:
        """As many as there is room for, around the marked one."""
        t, (width, height) = self.t, self.size
        if not self.found:
            return Content.styled(f" {t('guide.find.none')}", "dim")
        return Content("\n").join(
            [
                self._line(self.found[i], view, width, marked=i == self.line)
                for i in window(len(self.found), self.line, height)
            ]
        )

    def _line(self, given: Given, view: GuideView, width: int, *, marked: bool) -> Content:
        t = self.t
        state = "" if words.is_over(given) else f"{t(f'state.{given.state}')} · "
        note = f" {state}{words.slip(given, t)} "
        name = f"{t.time(given.issued_at, view.hall.zone)}  {words.taken(given, t)}"
        style = "bold reverse" if marked else "dim" if words.is_over(given) else ""
        return Content.styled(entry(given, name, note, width), style)


class FindPage(GuidePage):
    """First the service, by its key; then the time, as far as it is known; Enter prints again."""

    _service: str | None = None
    _asking_time = False
    _digits = ""
    _visit = 0

    def compose(self) -> ComposeResult:
        """Services, then numbers."""
        yield ServiceKeys()
        yield FoundNumbers()
        yield GuideKeys()

    def open(self) -> None:
        """Begin with the service."""
        self._service, self._digits, self._asking_time = None, "", False
        self._turn()

    def _turn(self) -> None:
        """Show what belongs to the question that is asked."""
        self._visit += 1
        keys, found = self.query_one(ServiceKeys), self.query_one(FoundNumbers)
        keys.display, found.display = not self._asking_time, self._asking_time
        found.found, found.line = (), 0
        keys.turn(0)
        if self._asking_time:
            self._read()
        self.base.repaint()

    def show(self, view: GuideView) -> None:
        """Slips go on while one looks."""
        if self._asking_time:
            self._read()
        self.query_one(GuideKeys).offer(*self._offers())
        super().show(view)

    def _offers(self) -> tuple[tuple[str, str], ...]:
        t = self.t
        back = ("Esc", t("counter.key.back"))
        if not self._asking_time:
            return ("Enter", t("guide.find.key.any")), back
        return (
            ("0–9", t("guide.find.key.time")),
            ("↑↓", t("guide.key.mark")),
            ("Enter", t("counter.key.reprint")),
            back,
        )

    def headline(self, view: GuideView) -> str:
        """What is asked, and what is known."""
        if not self._asking_time:
            return self.t("guide.find.service")
        tile = next((tile for tile in view.services if tile.code == self._service), None)
        name = self.t.pick(tile.name) if tile else self.t("guide.find.any")
        return self.t("guide.find.time", service=name, time=finding.shown(self._digits))

    def press(self, key: str, press: Press) -> None:
        """Digits come as fast as anybody types; one Enter is one slip."""
        view = self.base.view
        if view is None or (press is Press.REPEATED and key not in _MOVING):
            return
        if press is Press.AGAIN and key == "enter":
            return
        if self._asking_time:
            self._press_in_time(key)
        else:
            self._press_in_service(key, view)

    def _press_in_service(self, key: str, view: GuideView) -> None:
        keys, found = self.query_one(ServiceKeys), leaves(view.services)
        leaf = found[keys.leaf % len(found)]
        if key == "escape":
            self.guide.work()
        elif key == "plus":
            keys.turn((keys.leaf + 1) % len(found))
        elif key == "enter" or key in leaf:
            self._service = leaf[key].code if key in leaf else None
            self._asking_time, self._digits = True, ""
            self._turn()

    def _press_in_time(self, key: str) -> None:
        found = self.query_one(FoundNumbers)
        match key:
            case "escape":
                self.open()
            case "backspace":
                self._type(self._digits[:-1])
            case "up" | "down":
                by = 1 if key == "down" else -1
                found.line = min(max(0, found.line + by), max(0, len(found.found) - 1))
                found.repaint()
            case "enter" if found.found and not self.base.conduct.under_way:
                self._print(found.found[found.line])
            case _ if len(key) == 1 and key.isdecimal():
                self._type(finding.typed(self._digits, key))

    def _print(self, given: Given) -> None:
        """The slip of a number; of one that was served that of its visit, if it left one."""
        view = self.base.view
        if given.state != TicketState.DONE or view is None:
            self.base.conduct.do(Reprint(given.number), self._printing)
        else:
            visit = ReprintVisit(given.number, printer=view.printer)
            self.base.conduct.do(visit, self._printing_visit)

    def _printing(self, answer: dict[str, object]) -> None:
        self.guide.work()
        self.guide.printing(answer)

    def _printing_visit(self, answer: dict[str, Any]) -> None:
        self.guide.work()
        self.base.slips.follow_job(answer["job"])

    def _type(self, digits: str) -> None:
        if digits != self._digits:
            self._digits = digits
            self.query_one(FoundNumbers).line = 0
            self.base.repaint()

    def _read(self) -> None:
        view = self.base.view
        if view is None:
            return
        asked = (self._visit, self._digits)
        about = finding.moment(self._digits, view.hall.now, view.hall.zone)
        service = self._service
        self.base.run_store(
            lambda store: guide_view.find(store, service, about),
            lambda found: self._list(found, asked),
        )

    def _list(self, found: tuple[Given, ...], asked: tuple[int, str]) -> None:
        """The marked number stays marked; an answer to an older question is none."""
        if asked != (self._visit, self._digits):
            return
        page = self.query_one(FoundNumbers)
        marked = page.found[page.line].number if page.line < len(page.found) else ""
        numbers = [given.number for given in found]
        if page.line:
            page.line = numbers.index(marked) if marked in numbers else 0
        page.found = found
        page.repaint()
