"""The page that asks for the PIN; its digits never leave it but for the store."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.content import Content

from common.domain.commands import SignIn
from common.domain.refusal import Refusal, Trouble
from common.views.counter import CounterView, Named
from counter.screens.page import DeskPage
from counter.widgets.painted import Painted

_LONGEST = 12


class PinField(Painted):
    """Whose PIN, how many digits, and what can be pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.officer = ""
        self.typed = 0
        self.offer = ""

    def paint(self, view: CounterView) -> Content:
        """A short column."""
        t = self.t
        hint = "counter.signin.checking" if self.base.conduct.busy else "counter.signin.type"
        lines = [
            Content.styled(self.officer, "bold"),
            Content(""),
            Content.assemble(f"{t('counter.signin.pin')}  ", ("•" * self.typed + "▏", "$accent")),
            Content(""),
            Content.styled(t(hint), "dim"),
        ]
        if self.offer:
            lines.append(Content.styled(self.offer, "bold $accent"))
        lines.append(Content.styled(f"Esc {t('counter.key.back')}", "dim"))
        return Content("\n").join(lines)


class PinPage(DeskPage):
    """Signs an officer in; offers to take over where somebody else is on duty."""

    _officer: Named | None = None
    _digits = ""
    _takeover = False
    _back: Callable[[], None] | None = None

    def compose(self) -> ComposeResult:
        """The field."""
        yield PinField()

    def open(self, officer: Named, back: Callable[[], None], *, takeover: bool) -> None:
        """Ask for the PIN of `officer`."""
        self._officer, self._back, self._takeover = officer, back, takeover
        self._type("")
        self._offer("")

    def show(self, view: CounterView) -> None:
        """Only the language can change."""
        self.query_one(PinField).repaint()

    def press(self, key: str) -> None:
        """Digits, Enter, Esc; F9 once it has been offered."""
        if self.base.conduct.busy:
            return
        if key == "escape":
            self._type("")
            if self._back is not None:
                self._back()
        elif key == "backspace":
            self._type(self._digits[:-1])
        elif key.isdecimal() and len(key) == 1:
            self._type((self._digits + key)[:_LONGEST])
        elif key == "enter" and self._digits:
            self._submit(takeover=self._takeover)
        elif key == "f9" and self.query_one(PinField).offer:
            self._submit(takeover=True)

    def _type(self, digits: str) -> None:
        self._digits = digits
        field = self.query_one(PinField)
        field.officer = "" if self._officer is None else self.t.pick(self._officer.name)
        field.typed = len(digits)
        field.repaint()

    def _offer(self, takeover: str) -> None:
        """What F9 would do."""
        field = self.query_one(PinField)
        field.offer = takeover
        field.repaint()

    def _submit(self, *, takeover: bool) -> None:
        if self._officer is None:
            return
        command = SignIn(self.base.desk, self._officer.code, self._digits, takeover)
        self.base.conduct.do(command, self._signed_in, self._refused)
        self.query_one(PinField).repaint()

    def _signed_in(self, _: object) -> None:
        self._type("")
        self.base.say("")
        self.desk.signed_in()

    def _refused(self, error: Refusal | Trouble) -> None:
        """What a takeover settles keeps what was typed, so that F9 is enough."""
        if error.code == "desk_taken":
            name = self._name_of(str(error.params["officer"]))
            self._offer(self.t("counter.signin.relieve", officer=name))
        elif error.code == "officer_elsewhere":
            self._offer(self.t("counter.signin.move", desk=error.params["desk"]))
        else:
            self._type("")
        self.base.refuse(error)

    def _name_of(self, code: str) -> str:
        officers = () if self.base.view is None else self.base.view.officers
        return next((self.t.pick(o.name) for o in officers if o.code == code), code)
