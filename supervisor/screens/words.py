"""Words asked for over a page: why, until when, what shall stand there. Enter does it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import ClassVar
from uuid import uuid4

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from common.i18n.vietnamese import nfc
from common.tui.app import BaseModal
from common.views.supervisor import SupervisorView

LONGEST = 200
_CURSOR = "▏"
_SEEN = 300
"""Letters that are seen of a long text while it is typed: its end, where the cursor is."""


@dataclass(frozen=True, slots=True)
class Field:
    """One line to type. `text` stands there already; a `needed` one is not left empty."""

    label: str
    text: str = ""
    needed: bool = True
    longest: int = LONGEST


@dataclass(frozen=True, slots=True)
class Asking:
    """What is going to happen, what to know before, what has to be said for it, and the names of
    Enter and Esc."""

    prompt: str
    note: str
    fields: tuple[Field, ...]
    yes: str
    no: str


@dataclass(frozen=True, slots=True)
class Said:
    """What was typed, field by field, and the request id that this page was painted with: whatever
    is asked of the store with it happens once."""

    texts: tuple[str, ...]
    request: str


_UNBROKEN = "\N{NO-BREAK SPACE}"


def _in_one(key: str) -> str:
    """The key and its name stay on one line."""
    return key.replace(" ", _UNBROKEN)


class Words(BaseModal[SupervisorView, Said | None]):
    """Every printable key is a letter here, also what an input method hands over; so it takes back
    its own letters in the order in which they came."""

    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self) -> None:
        super().__init__()
        self._asking = Asking("", "", (), "", "")
        self._texts: list[str] = []
        self._at = 0
        self._request = ""

    def open(self, asking: Asking) -> None:
        """Ask this when it comes up next."""
        self._asking = asking
        self._texts = [field.text for field in asking.fields]
        self._at = 0
        self._request = uuid4().hex

    def compose(self) -> ComposeResult:
        """What happens, what to know, the fields, the keys."""
        with Vertical(id="question"):
            yield Static(id="prompt", markup=False)
            yield Static(id="note", markup=False)
            yield Static(id="fields", markup=False)
            yield Static(id="keys", markup=False)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Ask what is asked now."""
        asking = self._asking
        self.query_one("#prompt", Static).update(asking.prompt)
        note = self.query_one("#note", Static)
        note.display = bool(asking.note)
        note.update(asking.note)
        keys = [f"Enter  {asking.yes}", f"Esc  {asking.no}"]
        self.query_one("#fields", Static).display = bool(asking.fields)
        if len(asking.fields) > 1:
            keys.insert(1, f"Tab  {self.t('supervisor.words.next')}")
        self.query_one("#keys", Static).update("   ".join(map(_in_one, keys)))
        self._paint()

    def _paint(self, missing: bool = False) -> None:
        lines = []
        for place, (asked, text) in enumerate(zip(self._asking.fields, self._texts, strict=True)):
            cursor = _CURSOR if place == self._at else ""
            end = text if len(text) <= _SEEN else f"…{text[-_SEEN:]}"
            lines.append(f"{asked.label}: {end}{cursor}")
            if missing and place == self._at:
                lines.append(self.t("supervisor.words.missing"))
        self.query_one("#fields", Static).update("\n".join(lines))

    def on_key(self, event: events.Key) -> None:
        """All keys, in the order in which they come."""
        event.stop()
        if event.key == "escape":
            self.dismiss(None)
        elif event.key == "enter":
            self._end()
        elif not self._texts:
            return
        elif event.key in ("tab", "down", "shift+tab", "up"):
            self._go(1 if event.key in ("tab", "down") else -1)
        elif event.key == "backspace":
            self._put(self._texts[self._at][:-1])
        elif event.character and event.is_printable:
            self._put(self._texts[self._at] + event.character)

    def on_paste(self, event: events.Paste) -> None:
        """Words that come at once."""
        event.stop()
        if self._texts:
            self._put(self._texts[self._at] + " ".join(event.text.split()))

    def _put(self, text: str) -> None:
        kept = "".join(
            letter for letter in text if letter.isprintable() or unicodedata.combining(letter)
        )
        self._texts[self._at] = nfc(kept)[: self._asking.fields[self._at].longest]
        self._paint()

    def _go(self, step: int) -> None:
        self._at = (self._at + step) % len(self._texts)
        self._paint()

    def _end(self) -> None:
        """Answer, unless something that is needed was not said."""
        for place, (asked, text) in enumerate(zip(self._asking.fields, self._texts, strict=True)):
            if asked.needed and not text.strip():
                self._at = place
                self._paint(missing=True)
                return
        self.dismiss(Said(tuple(text.strip() for text in self._texts), self._request))
