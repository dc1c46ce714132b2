"""The wizard's program: one screen that paints whatever page is in front, and asks for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, ClassVar, TypeVar

from rich.text import Text
from textual import events, on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Static

from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.i18n.translator import Translator
from common.tui import theme
from common.tui.crash import log_crash
from common.tui.driver import SteadyDriver
from common.tui.lock import FORBIDDEN, lock_signals
from motcua.setup.dialogs import Ask, Confirm, Pick
from motcua.setup.doing import by_root
from motcua.setup.draft import Draft
from motcua.setup.page import Kind, Page, Row
from motcua.setup.steps import STEPS
from motcua.setup.widgets import Rows, Steps

Answer = TypeVar("Answer")

_NEXT = "next"
_PASSED = frozenset({Kind.NOTE, Kind.HEAD})
_SCROLLED = 3


class Sheet(Screen[None], inherit_bindings=False):
    """Title, steps, rows, what helps, keys."""

    ALLOW_SELECT = False

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Static(id="title", markup=False)
        with Horizontal(id="middle"):
            yield Steps(id="steps")
            with Vertical(id="page"):
                yield Static(id="head", markup=False)
                yield Static(id="intro", markup=False)
                yield Rows(id="rows")
                yield Static(id="hint", markup=False)
        yield Static(id="said", markup=False)
        yield Static(id="keys", markup=False)


class SetupApp(App[None], inherit_bindings=False):
    """The wizard on one draft (`motcua.setup.page.Wizard`).

    Attributes:
        draft: what has been told so far.
        t: the words of this conversation.
        finished: whether the hall was made or changed.
    """

    CSS_PATH = "setup.tcss"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    ESCAPE_TO_MINIMIZE = False
    AUTO_FOCUS = None
    BINDINGS: ClassVar[list[BindingType]] = [
        *(("up", "move(-1)"), ("down", "move(1)"), ("home", "move(-999)"), ("end", "move(999)")),
        *(("left", "turn(-1)"), ("right", "turn(1)"), ("enter", "enter"), ("space", "enter")),
        *(("pageup", "step(-1)"), ("pagedown", "step(1)"), ("f7", "step(-1)"), ("f8", "step(1)")),
        *(("delete", "remove"), ("f6", "remove"), ("escape", "close")),
        Binding("f9", "language"),
        Binding("f10", "leave", priority=True),
        Binding("ctrl+c", "leave", priority=True),
    ]

    def __init__(self, draft: Draft, lang: str) -> None:
        super().__init__(driver_class=SteadyDriver)
        self.animation_level = "none"
        self.draft = draft
        self.t = Translator(str(draft.plan.get("language", lang)))
        self.finished = False
        self._over: list[Page] = []
        self._places: dict[int, tuple[str, int]] = {}
        self._said = ""
        self._busy = ""
        self._acting: asyncio.Task[None] | None = None
        self._steps: list[Page] = [step(self) for step in STEPS]
        self._sheet = Sheet(id="sheet")
        for each in (theme.TRUE_COLOUR, theme.SIXTEEN_COLOURS):
            self.register_theme(each)
        self.theme = theme.TRUE_COLOUR.name

    def get_default_screen(self) -> Screen[None]:
        """The one there is."""
        return self._sheet

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Refuse Textual's own actions, whatever key asks for them."""
        return action not in FORBIDDEN and super().check_action(action, parameters)

    def on_mount(self) -> None:
        """The page where somebody has stopped."""
        if not self.is_headless:
            lock_signals(self.exit)
            self.theme = theme.name_for(self.console.color_system)
        self.call_after_refresh(self.paint)

    @on(events.Resize)
    def _resized(self) -> None:
        self.call_after_refresh(self.paint)

    # The page in front.

    @property
    def at(self) -> int:
        """The number of the step."""
        page = self.draft.plan.get("page", 0)
        return page if isinstance(page, int) and 0 <= page < len(self._steps) else 0

    @property
    def page(self) -> Page:
        """What is in front."""
        return self._over[-1] if self._over else self._steps[self.at]

    def rows(self) -> list[Row]:
        """Its rows, and the one that goes on."""
        found = self.page.rows()
        if self._over:
            label = self.t("setup.key.done")
        elif self.at + 1 < len(self._steps):
            label = self.t("setup.next", page=self._steps[self.at + 1].title)
        else:
            return found
        return [*found, Row(_NEXT, f"→ {label}")]

    def paint(self) -> None:
        """Everything, as it is now."""
        if not self._sheet.is_mounted or not self.is_running:
            return
        rows, t = self.rows(), self.t
        at = self._place(rows)
        page = self.page
        self._sheet.query_one("#title", Static).update(
            t("setup.title", n=self.at + 1, all=len(self._steps))
        )
        self._sheet.query_one(Steps).fill(self._states())
        self._sheet.query_one("#head", Static).update(page.title)
        self._sheet.query_one("#intro", Static).update(page.intro)
        self._sheet.query_one(Rows).fill(rows, at)
        hint = rows[at].hint if at >= 0 else ""
        wrong = self._wrong()
        self._sheet.query_one("#hint", Static).update(wrong or hint)
        self._sheet.query_one("#hint", Static).set_class(bool(wrong), "-wrong")
        self._sheet.query_one("#said", Static).update(self._busy or self._said)
        self._sheet.query_one("#keys", Static).update(self._keys(rows[at] if at >= 0 else None))

    def _keys(self, row: Row | None) -> str:
        t = self.t
        found = ["↑↓", f"Enter {t('setup.key.open')}"]
        if row is not None and row.kind is Kind.CHOICE:
            found.append(f"←→ {t('setup.key.turn')}")
        if row is not None and row.removable:
            found.append(f"F6 {t('setup.key.remove')}")
        if self._over:
            found.append(f"Esc {t('setup.key.back')}")
        else:
            found.append(f"F7 {t('setup.key.before')}  F8 {t('setup.key.next')}")
        return "  ".join([*found, f"F9 {t('setup.key.language')}", f"F10 {t('setup.key.leave')}"])

    def _wrong(self) -> str:
        """What is wrong with what this page is about, in a line; the last page lists it itself."""
        tables = self.page.tables
        found = [line for table, line in self.draft.problems() if table in tables]
        if not found:
            return ""
        said = found[0].said(self.t).partition(": ")[2]
        return said if len(found) == 1 else self.t("setup.wrong", n=len(found), what=said)

    def _states(self) -> list[tuple[str, str]]:
        seen = self.draft.plan.get("seen", [])
        broken = {table for table, _ in self.draft.problems()}
        found = []
        for number, page in enumerate(self._steps):
            state = "good" if number in seen else "new"
            if number in seen and broken.intersection(page.tables):
                state = "wrong"
            found.append((self.t(f"setup.step.{page.name}"), "now" if number == self.at else state))
        return found

    def _place(self, rows: list[Row]) -> int:
        """The marked row: the one that was, wherever it stands by now; else what has come to its
        place, or the first that can be marked."""
        marked = [number for number, row in enumerate(rows) if row.kind not in _PASSED]
        if not marked:
            return -1
        key, place = self._places.get(id(self.page), ("", marked[0]))
        same = [number for number in marked if rows[number].key == key]
        return same[0] if same else min(marked, key=lambda number: abs(number - place))

    # Keys.

    @property
    def _idle(self) -> bool:
        return self._acting is None or self._acting.done()

    def action_move(self, by: int) -> None:
        """Another row; notes at the end are scrolled to."""
        rows = self.rows()
        marked = [number for number, row in enumerate(rows) if row.kind not in _PASSED]
        if not marked:
            self._sheet.query_one(Rows).move(by * _SCROLLED)
            return
        here = marked.index(self._place(rows))
        there = min(len(marked) - 1, max(0, here + by))
        if there == here:
            self._sheet.query_one(Rows).move(by * _SCROLLED)
            return
        self._places[id(self.page)] = (rows[marked[there]].key, marked[there])
        self.paint()

    def action_turn(self, by: int) -> None:
        """Left or right on a row."""
        row = self._row
        if row is not None and row.kind is Kind.CHOICE:
            self._act(lambda: self.page.turn(row.key, by))

    def action_enter(self) -> None:
        """Enter on a row."""
        row = self._row
        if row is None:
            return
        if row.key == _NEXT:
            if self._over:
                self.action_close()
            else:
                self.action_step(1)
        else:
            self._act(lambda: self.page.enter(row.key))

    def action_remove(self) -> None:
        """Take a row out."""
        row = self._row
        if row is not None and row.removable:
            self._act(lambda: self.page.remove(row.key))

    @property
    def _row(self) -> Row | None:
        """The marked row, where the mark stays whatever the row does."""
        rows = self.rows()
        at = self._place(rows)
        if at < 0:
            return None
        self._places[id(self.page)] = (rows[at].key, at)
        return rows[at]

    def action_step(self, by: int) -> None:
        """Another step; whatever was open is closed."""
        self._act(lambda: self._stepped(by))

    async def _stepped(self, by: int) -> None:
        if await self._left():
            self._over.clear()
            self._to(min(len(self._steps) - 1, max(0, self.at + by)))

    async def _left(self) -> bool:
        """Whether every page over the step may go."""
        for page in reversed(self._over):
            if not await page.leaving():
                return False
        return True

    def _to(self, step: int) -> None:
        seen = self.draft.plan.setdefault("seen", [])
        if self.at not in seen:
            seen.append(self.at)
        self.draft.plan["page"] = step
        self.draft.save()

    def action_close(self) -> None:
        """From a page over another to that."""
        if self._over:
            self._act(self._popped)

    async def _popped(self) -> None:
        if await self._over[-1].leaving():
            self._places.pop(id(self._over.pop()), None)

    def action_language(self) -> None:
        """The other language."""
        self.turn_language()

    def action_leave(self) -> None:
        """The end; everything is kept. What is being done is done first: a PIN that was made and
        never seen would be nobody's."""
        if self._busy:
            self.bell()
        elif self._idle:
            self._act(self._gone)
        else:
            self.exit()

    async def _gone(self) -> None:
        if await self._left():
            self.exit()

    def _act(self, deed: Callable[[], Awaitable[None]]) -> None:
        """Do what a row does, one at a time; what refuses is told at the foot."""
        if self._idle:
            self._said = ""
            self._acting = asyncio.create_task(self._done(deed))

    async def _done(self, deed: Callable[[], Awaitable[None]]) -> None:
        try:
            await deed()
        except (Refusal, Trouble) as error:
            away = error.code == "devices_running"
            self._said = self.t("setup.devices_running") if away else explain(error, self.t)
            self.bell()
        except Exception as error:  # noqa: BLE001 - a task that nobody awaits would hide it
            self._handle_exception(error)
        finally:
            self._busy = ""
            self.paint()

    # What pages ask (`Wizard`).

    async def ask(self, prompt: str, value: str = "", note: str = "") -> str | None:
        """A line of text."""
        found: str | None = await self._asked(Ask(self.t, prompt, value, note))
        return found

    async def pick(
        self, prompt: str, names: Sequence[str], place: int = 0, note: str = ""
    ) -> int | None:
        """One of many."""
        found: int | None = await self._asked(Pick(self.t, prompt, names, place, note))
        return found

    async def confirm(self, prompt: str, note: str = "") -> bool:
        """Yes or no."""
        return await self._asked(Confirm(self.t, prompt, note)) is True

    async def _asked(self, question: Screen[Any]) -> Any:
        answered: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self.paint()
        await self.push_screen(question, answered.set_result)
        return await answered

    async def work(self, doing: str, work: Callable[[], Answer]) -> Answer:
        """Something slow, in a thread of its own."""
        self._busy = f"{doing} …"
        self.paint()
        try:
            return await asyncio.to_thread(work)
        finally:
            self._busy = ""
            self.paint()

    def say(self, words: str) -> None:
        """A sentence at the foot."""
        self._said = words

    def open(self, page: Page) -> None:
        """A page over this one."""
        self._over.append(page)

    def go_on(self) -> None:
        """The next step."""
        self._over.clear()
        self._to(min(len(self._steps) - 1, self.at + 1))

    def turn_language(self) -> None:
        """Vietnamese or English, also next time."""
        lang = "en" if self.t.lang == "vi" else "vi"
        self.t = Translator(lang)
        self.draft.plan["language"] = lang
        self.draft.save()
        self.paint()

    def finish(self) -> None:
        """The end: what root has to do is said once more, on the terminal that stays."""
        self.finished = True
        lines = [self.t("setup.done.root"), *(f"  {line}" for line in by_root(self.draft))]
        self._exit_renderables.append(Text("\n".join(lines)))
        self.exit()

    def _handle_exception(self, error: Exception) -> None:
        """Textual would print the traceback with local variables, a PIN among them."""
        path = log_crash(error, self.draft.folder, type(self).__name__)
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._exit_renderables.append(Text(self.t("app.crashed", path=path or "–")))
        self._close_messages_no_wait()
