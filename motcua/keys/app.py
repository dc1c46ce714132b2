"""The page that shows what arrives, and what this terminal can draw."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textual import events
from textual.app import App, ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from common.i18n.translator import Translator
from common.tui import theme
from common.tui.driver import SteadyDriver
from common.tui.lock import FORBIDDEN, lock_signals
from motcua.keys.arrived import GROUPS, SHOWN, WORDS, Arrived

LEAST = (80, 24)
"""What a counter needs."""

_LETTERS = "ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ĐÝỲỶỸỴ"
_BOXES = "┌──┬──┐ │ █▀▄▌▐ ▏ │ ● · – → ↑ ↓ └──┴──┘"
_PAINTS = ("red", "yellow", "green", "cyan", "blue", "magenta", "white")
_LABEL = 12


class _Sheet(Screen[None], inherit_bindings=False):
    ALLOW_SELECT = False

    def compose(self) -> ComposeResult:
        yield Static("", id="sheet", markup=False)


class KeysApp(App[tuple[str, ...]], inherit_bindings=False):
    """Every key is shown and does nothing, but Ctrl+C, which leaves; so does Enter once all have
    come. It returns the keys that are missing.

    Attributes:
        arrived: what has come so far.
    """

    CSS = """
    Screen { overflow: hidden; background: $background; }
    #sheet { width: 100%; height: 100%; text-wrap: nowrap; text-overflow: ellipsis; }
    """
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    ESCAPE_TO_MINIMIZE = False

    def __init__(self, lang: str) -> None:
        super().__init__(driver_class=SteadyDriver)
        self.animation_level = "none"
        self.t = Translator(lang)
        self.arrived = Arrived()
        self._sheet = _Sheet(id="keys")
        self._pointed: tuple[int, int] | None = None
        self._rung = 0
        for each in (theme.TRUE_COLOUR, theme.SIXTEEN_COLOURS):
            self.register_theme(each)
        self.theme = theme.TRUE_COLOUR.name

    def get_default_screen(self) -> Screen[Any]:
        """The one there is."""
        return self._sheet

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Refuse Textual's own actions, whatever key asks for them."""
        return action not in FORBIDDEN and super().check_action(action, parameters)

    def on_mount(self) -> None:
        """Look."""
        if not self.is_headless:
            lock_signals(self.exit)
            self.theme = theme.name_for(self.console.color_system)
        if isinstance(self._driver, SteadyDriver):
            self._driver.entitle(self.t("keys.window"))
        self.call_after_refresh(self._draw)

    def on_resize(self) -> None:
        """Another size."""
        self.call_after_refresh(self._draw)

    def on_key(self, event: events.Key) -> None:
        """Show it."""
        event.stop()
        if event.key == "ctrl+c" or (event.key == "enter" and not self.arrived.missing):
            self.exit(self.arrived.missing)
            return
        self.arrived = self.arrived.with_key(event.key, event.character)
        if event.key == "ctrl+g":
            self._rung += 1
            self.bell()
        self._draw()

    def on_paste(self, event: events.Paste) -> None:
        """Text that came at once."""
        event.stop()
        self.arrived = self.arrived.with_paste(event.text)
        self._draw()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Where it was pressed."""
        self._pointed = event.screen_x + 1, event.screen_y + 1
        self._draw()

    # What it shows.

    def _draw(self) -> None:
        if self._sheet.is_mounted:
            lines = list(self._lines())[: self.size.height]
            self._sheet.query_one("#sheet", Static).update(Content("\n").join(lines))

    def _lines(self) -> Iterator[Content]:
        t, found = self.t, self.arrived
        yield Content.styled(f" {t('keys.title')}", "bold $primary")
        done = not found.missing
        yield Content(f" {t('keys.done' if done else 'keys.how')}")
        if self._is_small:
            yield self._row("keys.size", self._room_there(), "bold $error")
        yield Content("")
        for name, keys in GROUPS.items():
            yield self._keys(t(f"keys.group.{name}"), keys)
        yield Content("")
        yield self._row("keys.last", SHOWN.get(found.last, found.last.upper())[: self._room])
        typed = t("keys.typed" if found.is_typed else "keys.type", words=WORDS)
        yield self._row("keys.text", f"{found.text}▏", "bold")
        yield self._row("", typed, "$success" if found.is_typed else "")
        yield Content("")
        yield self._row("keys.letters", _LETTERS)
        yield self._row("keys.boxes", _BOXES)
        yield self._paints()
        yield self._row("keys.bell", t("keys.bell.how", n=self._rung))
        if not self._is_small:
            yield self._row("keys.size", self._room_there())
        pointed = self._pointed
        where = t("keys.mouse.none") if pointed is None else f"{pointed[0]}, {pointed[1]}"
        yield self._row("keys.mouse", where)
        yield Content("")
        yield from self._advice()

    @property
    def _room(self) -> int:
        return max(20, self.size.width - _LABEL - 2)

    def _row(self, label: str, text: str, style: str = "") -> Content:
        name = self.t(label) if label else ""
        return Content.assemble((f" {name:<{_LABEL}}", "dim"), (text, style))

    def _keys(self, label: str, keys: tuple[str, ...]) -> Content:
        """What has come stands out by its colour and a dot."""
        parts: list[tuple[str, str]] = [(f" {label:<{_LABEL}}", "dim")]
        for key in keys:
            came = key in self.arrived.keys
            parts.append((f"{'●' if came else '·'}{SHOWN.get(key, key.upper())}", _colour(came)))
            parts.append(("  ", ""))
        return Content.assemble(*parts)

    def _paints(self) -> Content:
        name = self.t("keys.colours")
        system = {"truecolor": "16,7 M", "256": "256"}.get(self.console.color_system or "", "16")
        blocks = [("███", paint) for paint in _PAINTS]
        return Content.assemble((f" {name:<{_LABEL}}", "dim"), *blocks, (f"  {system}", ""))

    def _room_there(self) -> str:
        width, height = self.size
        key = "keys.size.small" if self._is_small else "keys.size.good"
        return self.t(key, columns=width, rows=height)

    @property
    def _is_small(self) -> bool:
        return self.size.width < LEAST[0] or self.size.height < LEAST[1]

    def _advice(self) -> Iterator[Content]:
        """Nothing while somebody is at it: what is told of is a key that was passed over, the keys
        of whose group have come but for a few."""
        for note in sorted(self.arrived.notes):
            yield Content.styled(f" {self.t(f'keys.note.{note}')}", "$accent")
        for name in self.arrived.lacks():
            came = self.arrived.keys.intersection(GROUPS[name])
            lacking = [SHOWN.get(k, k.upper()) for k in GROUPS[name] if k not in came]
            if came and len(lacking) <= len(GROUPS[name]) // 2:
                text = self.t(f"keys.advice.{name}", keys=" ".join(lacking))
                yield Content.styled(f" {text}", "$accent")


def _colour(came: bool) -> str:
    return "bold $success" if came else ""
