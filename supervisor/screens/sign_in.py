"""Who is it? A digit says who, the PIN that it is true; it never leaves this page but for the
store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from common.domain.refusal import Refusal, Trouble
from common.domain.session_commands import StartSession
from common.i18n.messages import explain
from common.tui.app import BaseModal
from common.views.supervisor import Signer, SupervisorView
from supervisor.session import WATCHING

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp

_LONGEST = 12
_PER_LEAF = 9


class SignIn(BaseModal[SupervisorView, None]):
    """First the officers who may sign in, nine at a time, then the digits of one."""

    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self) -> None:
        super().__init__()
        self._leaf = 0
        self._officer: Signer | None = None
        self._digits = ""
        self._said = ""
        self._busy = False

    def open(self) -> None:
        """Ask anew when it comes up next."""
        self._leaf, self._officer, self._digits, self._said = 0, None, "", ""

    def compose(self) -> ComposeResult:
        """What is asked, what there is, what was said, the keys."""
        with Vertical(id="question"):
            yield Static(id="prompt", markup=False)
            yield Static(id="options", markup=False)
            yield Static(id="note", markup=False)
            yield Static(id="keys", markup=False)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Ask what is asked now."""
        self._paint()

    def _offered(self) -> tuple[Signer, ...]:
        signers = () if self.base.view is None else self.base.view.signers
        leaves = max(1, -(-len(signers) // _PER_LEAF))
        first = self._leaf % leaves * _PER_LEAF
        return signers[first : first + _PER_LEAF]

    def _paint(self) -> None:
        if not self.is_mounted:
            return
        t, officer = self.t, self._officer
        prompt = t("supervisor.session.who") if officer is None else officer.name
        self.query_one("#prompt", Static).update(prompt)
        lines = self._officers() if officer is None else [self._pin()]
        self.query_one("#options", Static).update("\n".join(lines))
        note = self.query_one("#note", Static)
        note.display = bool(self._said)
        note.update(self._said)
        enter = f"Enter  {t('supervisor.session.yes')}   " if officer is not None else ""
        self.query_one("#keys", Static).update(f"{enter}Esc  {t('counter.key.back')}")

    def _officers(self) -> list[str]:
        t, signers = self.t, () if self.base.view is None else self.base.view.signers
        lines = [
            f"{digit}  {officer.name} · {t(f'role.{officer.role}')}"
            for digit, officer in enumerate(self._offered(), start=1)
        ]
        return [*lines, f"+  {t('guide.signin.more')}"] if len(signers) > _PER_LEAF else lines

    def _pin(self) -> str:
        hint = self.t("counter.signin.checking") if self._busy else ""
        return f"{self.t('counter.signin.pin')}  {'•' * len(self._digits)}▏ {hint}"

    def on_key(self, event: events.Key) -> None:
        """All keys, in the order in which they come."""
        event.stop()
        if self._busy:
            return
        if self._officer is None:
            self._choose(event.key)
        else:
            self._type(event.key, self._officer)
        self._paint()

    def _choose(self, key: str) -> None:
        offered = self._offered()
        if key == "escape":
            self.dismiss(None)
        elif key == "plus":
            self._leaf += 1
        elif key.isdecimal() and 1 <= int(key) <= len(offered):
            self._officer, self._digits, self._said = offered[int(key) - 1], "", ""

    def _type(self, key: str, officer: Signer) -> None:
        if key == "escape":
            self._officer, self._digits, self._said = None, "", ""
        elif key == "backspace":
            self._digits = self._digits[:-1]
        elif len(key) == 1 and key.isdecimal():
            self._digits = (self._digits + key)[:_LONGEST]
        elif key == "enter" and self._digits:
            command = StartSession(officer.code, self._digits)
            self._digits, self._busy, self._said = "", True, ""
            self.base.act(WATCHING, command, self._right, self._wrong)

    def _right(self, answer: dict[str, Any]) -> None:
        self._busy = False
        self.dismiss(None)
        app = cast("SupervisorApp", self.app)
        app.signed_in(answer["officer"], answer["name"], answer["role"])

    def _wrong(self, error: Refusal | Trouble) -> None:
        self._busy = False
        self._said = explain(error, self.t, self.base.zone)
        self._paint()
