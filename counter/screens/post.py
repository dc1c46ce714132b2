"""The page of results that the post delivers: given to it, delivered, brought back."""

from __future__ import annotations

from functools import partial

from common.domain.commands import Command
from common.domain.handover_commands import PostCameBack, PostDelivered, PostResult
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode
from common.views import dossier as dossier_view
from common.views import handover
from common.views.counter import CounterView
from common.views.dossier import DossierView
from common.views.handover import Posted
from counter import handover_words as words
from counter.conduct import Answer
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Field, Line, Picture
from counter.widgets.menu import Item

_LONGEST = 40


class PostPage(FormPage):
    """A code, and the number of the postal item; of what the post has already, what it says."""

    _posted: tuple[Posted, ...] = ()
    _dossier: DossierView | None = None
    _typed = ""
    _line = 0

    def open(self) -> None:
        """Nothing is chosen yet."""
        self.begin()
        self._posted, self._dossier, self._typed, self._line = (), None, "", 0

    def show(self, view: CounterView) -> None:
        """The list, as it is now."""
        super().show(view)
        if self.desk.front is self:
            self.base.run_store(handover.with_the_post, self._listed, self.refuse)

    def _listed(self, posted: tuple[Posted, ...]) -> None:
        self._posted = posted
        self._line = min(self._line, max(0, len(posted) - 1))
        self.draw()

    def picture(self, view: CounterView) -> Picture:
        """Two fields over what the post has."""
        t = self.t
        return Picture(
            title=t("counter.post.title"),
            fields=self._fields(),
            heading=t("counter.post.list" if self._posted else "counter.post.none"),
            lines=tuple(
                Line(
                    one.code,
                    sign="●",
                    right=words.posted(one, t, self.base.zone, self.base.now()),
                )
                for one in self._posted
            ),
            marked=self._line if self._posted and not self._asking else None,
            wrong=self.wrong,
            keys=self._keys(),
        )

    @property
    def _asking(self) -> bool:
        """Whether Enter is about what is typed, and not about the list."""
        return bool(self._typed) or self._dossier is not None

    def _fields(self) -> tuple[Field, ...]:
        t, dossier = self.t, self._dossier
        label, number = t("counter.intake.code"), t("counter.post.tracking")
        if dossier is None:
            hint = "" if self._typed else t("counter.post.scan")
            return Field(label, self._typed, active=True, note=hint), Field(number, "")
        hint = "" if self._typed else t("counter.post.tracking.hint")
        return (
            Field(label, dossier.code, style="bold"),
            Field(number, self._typed, active=True, note=hint),
        )

    def _keys(self) -> tuple[Offer, ...]:
        leave = Offer("Esc", "counter.key.back")
        if self._dossier is not None:
            return Offer("Enter", "counter.post.key.give"), leave
        if self._typed:
            return Offer("Enter", "counter.intake.key.next"), leave
        if not self._posted:
            return (leave,)
        return Offer("Enter", "counter.post.key.says"), Offer("↑ ↓", "counter.batch.key.up"), leave

    # What keys do.

    def type(self, letter: str) -> bool:
        """Everything printable is text."""
        if letter != " ":
            self._typed = (self._typed + letter.upper())[:_LONGEST]
            self._redraw()
        return True

    def press(self, key: str) -> None:
        """Enter goes on; Esc goes a step back."""
        match key:
            case "escape" if self._dossier is None:
                self.desk.handover()
            case "escape":
                self._dossier, self._typed = None, ""
                self._redraw()
            case "backspace":
                self._typed = self._typed[:-1]
                self._redraw()
            case "up" | "down":
                last = max(0, len(self._posted) - 1)
                self._line = min(max(0, self._line + (1 if key == "down" else -1)), last)
                self._redraw()
            case "enter":
                self._enter()

    def scanned(self, code: DossierCode) -> None:
        """A result to be given to the post, or that it has brought back."""
        self._find(code.code)

    def _redraw(self) -> None:
        self.wrong = ""
        self.draw()

    def _enter(self) -> None:
        dossier = self._dossier
        if dossier is not None:
            self._do(PostResult(dossier.code, self._typed), "given", dossier.code)
        elif self._typed:
            self._find(self._typed)
        elif self._posted:
            self._ask(self._posted[self._line])

    def _find(self, text: str) -> None:
        self.base.run_store(lambda store: dossier_view.find(store, text), self._found, self.refuse)

    def _found(self, dossier: DossierView) -> None:
        if self.desk.front is not self:
            return
        posted = next((one for one in self._posted if one.code == dossier.code), None)
        self._typed = ""
        if posted is not None:
            self._ask(posted)
        elif not dossier.ready:
            self.refuse(Refusal("dossier_not_ready", code=dossier.code, state=dossier.state))
        else:
            self._dossier = dossier
            self._redraw()

    def _ask(self, posted: Posted) -> None:
        """What the post says of it."""
        t, code = self.t, posted.code
        back = partial(self.desk.go_back, self)
        items = [
            Item(
                t("counter.post.delivered"), partial(self._do, PostDelivered(code), "arrived", code)
            ),
            Item(t("counter.post.came_back"), partial(self._do, PostCameBack(code), "back", code)),
            Item(t("counter.post.nothing"), back),
        ]
        self.desk.ask(t("counter.post.says", code=code, tracking=posted.tracking), items, back)

    def _do(self, command: Command, said: str, code: str) -> None:
        def done(_: Answer) -> None:
            self._dossier, self._typed = None, ""
            self.desk.go_back(self)
            self.base.say(self.t(f"counter.post.{said}", code=code))

        def refused(error: Refusal | Trouble) -> None:
            self.desk.go_back(self)
            self.refuse(error)

        self.base.conduct.do(command, done, refused)
