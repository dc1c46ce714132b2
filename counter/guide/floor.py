"""The page a guide works on: one press of a key, one number with its slip."""

from __future__ import annotations

from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.geometry import Size
from textual.widgets import Static

from common.domain.commands import CancelTicket, IssueTicket, Reprint
from common.tui.bigtype import BigText, fitting
from common.views.guide import Given, GuideView
from common.views.kiosk import PriorityChoice
from counter.guide import words
from counter.guide.keys import leaves
from counter.guide.page import GuidePage
from counter.guide.panels import GuideKeys, LastNumbers, ServiceKeys
from counter.guide.presses import Press
from counter.widgets.painted import shorten

MOST_PEOPLE = 9

NEEDS = ("deaf", "blind", "wheelchair", "cannot_read")
"""What an officer does something about at the call, in the order of the key: codes of `need.*`."""

_ACTING = frozenset({"enter", "minus", "asterisk"})
"""Keys besides those of services that must not act twice in one press."""


class FloorPage(GuidePage):
    """Services by key on the left; the newest number and the last ten on the right.

    What was chosen for the next number, priority, people and what they need, holds for one number:
    the next person is somebody else. What somebody needs is about their health: once the number is
    given only the desk that calls it shows it.
    """

    _priority = 0
    """Which priority class, counted from one; 0 for none."""
    _people = 1
    _need = 0
    """Which of `NEEDS`, counted from one; 0 for none."""

    def compose(self) -> ComposeResult:
        """Left, right, and the keys."""
        with Horizontal(id="floor"):
            yield ServiceKeys()
            with Vertical(id="given"):
                yield BigText(id="newest")
                yield Static("", id="what", markup=False)
                yield LastNumbers()
        yield GuideKeys()

    def begin(self) -> None:
        """Somebody has just signed in."""
        self._plain_again()
        self._mark("")

    # What is seen.

    def on_resize(self, _: events.Resize) -> None:
        """Another room, another type size; also when the page first comes to the front."""
        self.call_after_refresh(self.base.repaint)

    def show(self, view: GuideView) -> None:
        """The newest number in big type, its slip in words."""
        newest = view.last[0] if view.last else None
        if self._marked(view) is None:
            self.query_one(LastNumbers).marked = ""
        big, what = self.query_one("#newest", BigText), self.query_one("#what", Static)
        big.text = newest.number if newest else ""
        room = self.query_one("#given").size
        big.scale = fitting(big.text, Size(room.width, 4 + room.height // 8))
        told = self._told(newest, what.size.width) if newest else ""
        if str(what.content) != told:
            what.update(told)
        self.set_class(newest is not None and words.is_over(newest), "-over")
        self.set_class(newest is not None and newest.is_missing, "-missing")
        self.query_one(GuideKeys).offer(*self._offers(view))
        super().show(view)

    def _told(self, given: Given, width: int) -> str:
        return f"{shorten(words.taken(given, self.t), width)}\n{words.slip(given, self.t)}"

    def headline(self, view: GuideView) -> str:
        """What the next key will give, where that is more than a plain number."""
        chosen = []
        if priority := self._priority_of(view):
            chosen.append(self.t.pick(priority.name))
        if self._people > 1:
            chosen.append(self.t("guide.people", n=self._people))
        if self._need:
            chosen.append(self.t(f"guide.need.{NEEDS[self._need - 1]}"))
        return self.t("guide.next", what=" · ".join(chosen)) if chosen else ""

    def _offers(self, view: GuideView) -> tuple[tuple[str, str], ...]:
        t, target = self.t, self._target(view)
        number = target.number if target else ""
        return (
            ("*", t("guide.key.priority")),
            (".", t("guide.key.people")),
            ("F12", t("guide.key.need")),
            *((("-", t("guide.key.cancel", number=number)),) if target else ()),
            *((("↑↓", t("guide.key.mark")),) if view.last else ()),
            *(
                (("Enter", t("guide.key.reprint", number=number)),)
                if target and self._marked(view)
                else ()
            ),
            ("/", t("guide.key.find")),
            ("F9", t("guide.key.expected")),
            ("F10", t("guide.key.leave")),
            ("?", t("counter.key.help")),
        )

    # Keys.

    def press(self, key: str, press: Press) -> None:
        """One press, one thing."""
        view = self.base.view
        if view is None or press is Press.REPEATED:
            return
        service = self._services(view).get(key)
        if service:
            self._press_service(service, press, view)
        elif press is Press.NEW or key not in _ACTING:
            self._press_other(key, view)

    def _press_service(self, service: str, press: Press, view: GuideView) -> None:
        if press is Press.AGAIN:
            self.base.say(self.t("guide.again"))
        elif self.base.conduct.is_full:
            self.base.say(self.t("counter.working"))
        else:
            self._give(service, view)

    def _press_other(self, key: str, view: GuideView) -> None:
        match key:
            case "plus":
                keys = self.query_one(ServiceKeys)
                keys.turn((keys.leaf + 1) % len(leaves(view.services)))
            case "asterisk":
                self._priority = (self._priority + 1) % (len(view.priorities) + 1)
                self.base.repaint()
            case "full_stop" | "comma":
                self._people = self._people % MOST_PEOPLE + 1
                self.base.repaint()
            case "f12":
                self._need = (self._need + 1) % (len(NEEDS) + 1)
                self.base.repaint()
            case "up" | "down":
                self._move(1 if key == "down" else -1, view)
            case "enter":
                self._reprint(view)
            case "minus":
                self._cancel(view)
            case "slash":
                self.guide.find()
            case "f9":
                self.guide.expected()
            case "f10":
                self.guide.sign_out()
            case "question_mark" | "f1":
                self.guide.help()
            case "escape":
                self.begin()
                self.base.say("")

    def _services(self, view: GuideView) -> dict[str, str]:
        found = leaves(view.services)
        leaf = found[self.query_one(ServiceKeys).leaf % len(found)]
        return {key: tile.code for key, tile in leaf.items()}

    def _give(self, service: str, view: GuideView) -> None:
        priority = self._priority_of(view)
        command = IssueTicket(
            service,
            priority.code if priority else None,
            origin="guide",
            lang=self.t.lang,
            needs=NEEDS[self._need - 1] if self._need else None,
            party_size=self._people,
        )
        self._plain_again()
        self._mark("")
        self.base.conduct.do(command, self._given)

    def _priority_of(self, view: GuideView) -> PriorityChoice | None:
        """The class of the next number; none any more where a new centre file has fewer."""
        classes = view.priorities
        return classes[self._priority - 1] if 0 < self._priority <= len(classes) else None

    def _given(self, answer: dict[str, Any]) -> None:
        self.base.say(self.t("guide.given", number=answer["number"]))

    def _plain_again(self) -> None:
        """Nothing is chosen, and the first leaf is in front: the way to a service is always the
        same."""
        self._priority, self._people, self._need = 0, 1, 0
        self.query_one(ServiceKeys).turn(0)
        self.base.repaint()

    # Numbers given before.

    def _marked(self, view: GuideView) -> Given | None:
        number = self.query_one(LastNumbers).marked
        return next((given for given in view.last if given.number == number), None)

    def _target(self, view: GuideView) -> Given | None:
        """What − is about: the marked number, else the newest; nothing that is over already."""
        given = self._marked(view) or (view.last[0] if view.last else None)
        return None if given is None or words.is_over(given) else given

    def _mark(self, number: str) -> None:
        self.query_one(LastNumbers).marked = number
        self.base.repaint()

    def _move(self, by: int, view: GuideView) -> None:
        numbers = [given.number for given in view.last]
        marked = self._marked(view)
        at = numbers.index(marked.number) + by if marked else 0
        if numbers:
            self._mark(numbers[min(max(0, at), len(numbers) - 1)])

    def _cancel(self, view: GuideView) -> None:
        target = self._target(view)
        if self.base.conduct.under_way:
            self.base.say(self.t("counter.working"))
        elif target is None:
            self.base.say(self.t("guide.cancel.none"))
        else:
            self.base.conduct.do(CancelTicket(target.number, "mistake"), self._cancelled)

    def _cancelled(self, answer: dict[str, Any]) -> None:
        self._mark("")
        self.base.say(self.t("guide.cancelled", number=answer["number"]))

    def _reprint(self, view: GuideView) -> None:
        marked = self._marked(view)
        if marked is None:
            self.base.say(self.t("guide.mark_first"))
        elif not self.base.conduct.under_way:
            self.base.conduct.do(Reprint(marked.number), self.guide.printing)
