"""What the wizard asks over a page: a line of text, one of many, yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from common.i18n.translator import Translator
from common.i18n.vietnamese import fold
from motcua.setup.page import Kind, Row
from motcua.setup.widgets import Rows

_LONGEST = 300
_CURSOR = "▏"


class Ask(ModalScreen[str | None], inherit_bindings=False):
    """A line of text; None when it is given up."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "give_up", priority=True)]

    def __init__(self, t: Translator, prompt: str, value: str, note: str) -> None:
        super().__init__()
        self._texts = (prompt, note, f"Enter {t('setup.key.take')}   Esc {t('setup.key.back')}")
        self._value = value

    def compose(self) -> ComposeResult:
        """The question, the line, what helps, the keys."""
        prompt, note, keys = self._texts
        with Vertical(id="question"):
            yield Static(prompt, id="prompt", markup=False)
            yield Input(self._value, max_length=_LONGEST, id="typed")
            yield Static(note, id="note", markup=False)
            yield Static(keys, id="keys", markup=False)

    def on_mount(self) -> None:
        """Typing begins at once."""
        self.query_one(Input).focus()

    @on(Input.Submitted)
    def _take(self, message: Input.Submitted) -> None:
        self.dismiss(message.value)

    def action_give_up(self) -> None:
        """As it was."""
        self.dismiss(None)


class Pick(ModalScreen[int | None], inherit_bindings=False):
    """One of many: arrows mark it, letters leave fewer; None when it is given up."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = []
    _MOVES: ClassVar[dict[str, int]] = {
        "up": -1, "down": 1, "pageup": -8, "pagedown": 8, "home": -1000, "end": 1000
    }  # fmt: skip

    def __init__(
        self, t: Translator, prompt: str, names: Sequence[str], place: int, note: str
    ) -> None:
        super().__init__()
        self._t = t
        self._prompt, self._note, self._names = prompt, note, tuple(names)
        self._place = place
        self._typed = ""

    def compose(self) -> ComposeResult:
        """The question, the list, what helps, the keys."""
        t = self._t
        with Vertical(id="question"):
            yield Static(self._prompt, id="prompt", markup=False)
            yield Rows(id="list")
            yield Static(self._note, id="note", markup=False)
            keys = f"↑↓   Enter {t('setup.key.take')}   Esc {t('setup.key.back')}"
            yield Static(keys, id="keys", markup=False)

    def on_mount(self) -> None:
        """The list once there is room for it."""
        self.query_one(Rows).styles.height = min(len(self._names), 12)
        self.call_after_refresh(self._paint)

    @property
    def _left(self) -> list[int]:
        words = fold(self._typed).split()
        found = enumerate(self._names)
        return [place for place, name in found if all(word in fold(name) for word in words)]

    def _paint(self) -> None:
        left = self._left
        rows = [Row(str(place), self._names[place], kind=Kind.ACT) for place in left]
        at = left.index(self._place) if self._place in left else 0
        self._place = left[at] if left else self._place
        self.query_one(Rows).fill(rows, at if left else -1)
        typed = f"{self._typed}{_CURSOR}" if self._typed else ""
        self.query_one("#prompt", Static).update("  ".join(filter(None, [self._prompt, typed])))

    def on_key(self, event: events.Key) -> None:
        """All keys, in the order in which they come."""
        event.stop()
        left = self._left
        if event.key == "escape":
            self.dismiss(None)
        elif event.key == "enter":
            if left:
                self.dismiss(self._place)
        elif event.key in self._MOVES and left:
            at = left.index(self._place) + self._MOVES[event.key]
            self._place = left[min(len(left) - 1, max(0, at))]
            self._paint()
        elif event.key == "backspace":
            self._find(self._typed[:-1])
        elif event.character and event.is_printable:
            self._find((self._typed + event.character)[:40])

    def _find(self, typed: str) -> None:
        self._typed = typed
        self._paint()


class Confirm(ModalScreen[bool], inherit_bindings=False):
    """Yes or no."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        ("enter", "answer(True)"),
        ("escape", "answer(False)"),
    ]

    def __init__(self, t: Translator, prompt: str, note: str) -> None:
        super().__init__()
        self._texts = (prompt, note, f"Enter {t('setup.yes')}      Esc {t('setup.no')}")

    def compose(self) -> ComposeResult:
        """A question and its two keys."""
        prompt, note, keys = self._texts
        with Vertical(id="question"):
            yield Static(prompt, id="prompt", markup=False)
            yield Static(note, id="note", markup=False)
            yield Static(keys, id="keys", markup=False)

    def action_answer(self, yes: bool) -> None:
        """Close with the answer."""
        self.dismiss(yes)
