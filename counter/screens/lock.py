"""The page of a desk where nobody has been for long: the queue as numbers, and whose PIN."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content

from common.domain.session_commands import ConfirmPin
from common.views.counter import CounterView, Named
from counter.screens.pin import PinField, PinPage
from counter.widgets.queues import in_order


class LockField(PinField):
    """Whose desk it is, how many wait, how many digits."""

    def paint(self, view: CounterView) -> Content:
        """A short column."""
        t = self.t
        hint = "counter.signin.checking" if self.base.conduct.busy else "counter.signin.type"
        waiting = (
            f"{t.pick(line.name)}: {line.waiting or line.held}"
            for line in in_order(view.queues)
            if line.waiting or line.held or not line.helping
        )
        lines = [
            Content.styled(t("counter.lock.why", desk=view.desk), "dim"),
            Content.styled(self.officer, "bold"),
            Content(""),
            Content.assemble(f"{t('counter.signin.pin')}  ", ("•" * self.typed + "▏", "$accent")),
            Content(""),
            Content.styled(t(hint), "dim"),
            Content.styled(f"F9 {t('counter.lock.relieve')}", "dim"),
            Content(""),
            *(Content(line) for line in waiting),
        ]
        return Content("\n").join(lines)


class LockPage(PinPage):
    """Esc does not lead past it."""

    def compose(self) -> ComposeResult:
        """The field."""
        yield LockField()

    def ask(self, officer: Named) -> None:
        """Ask whether it is they."""
        self._officer, self._digits = officer, ""

    def show(self, view: CounterView) -> None:
        """How many wait goes on."""
        self._type(self._digits)

    def press(self, key: str) -> None:
        """Digits and Enter; F9 where a colleague takes over."""
        if key == "f9" and not self.base.conduct.busy:
            self._type("")
            self.desk.sign_in(takeover=True)
        elif key == "escape":
            self._type("")
        else:
            super().press(key)

    def _submit(self, *, takeover: bool) -> None:
        if self._officer is None:
            return
        command = ConfirmPin(self.base.desk, self._officer.code, self._digits)
        self.base.conduct.do(command, self._confirmed, self._refused)
        self.query_one(PinField).repaint()

    def _confirmed(self, _: object) -> None:
        self._type("")
        self.base.say("")
        self.desk.go_on()
