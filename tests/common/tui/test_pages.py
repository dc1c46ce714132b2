"""Pages are reused, painted when they come to the top, and leave nothing behind."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Static

from common.domain.commands import HoldHall
from common.store.store import Store
from common.tui.app import BaseModal, BaseScreen
from common.tui.bigtype import BigText
from common.tui.clock import BigClock, Clock
from common.tui.status import StatusLine
from common.tui.theme import SIXTEEN_COLOURS
from tests.common.tui.hall import CLERK, Front, HallApp, HallView, make_store, picture, until


class Back(BaseScreen[HallView]):
    """Another page."""

    def compose(self) -> ComposeResult:
        yield Clock()
        yield BigClock()
        yield Static("", id="held", markup=False)
        yield StatusLine()

    def show(self, view: HallView) -> None:
        self.query_one("#held", Static).update("held" if view.hall.held else "running")


class Question(BaseModal[HallView, bool]):
    """A question over a page."""

    def compose(self) -> ComposeResult:
        yield Static("", id="ask", markup=False)

    def show(self, view: HallView) -> None:
        self.query_one("#ask", Static).update(self.t("app.yes"))


class PagedApp(HallApp):
    SCREENS = {"front": Front, "back": Back, "question": Question}  # noqa: RUF012


class RarelyRead(PagedApp):
    REFRESH_S = 3600


async def test_a_page_coming_to_the_top_shows_what_happened_meanwhile(
    hall_folder: Path, store: Store
) -> None:
    app = PagedApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        await app.push_screen("back")
        await until(pilot, lambda: "running" in "".join(picture(app)))
        app.pop_screen()
        await pilot.pause()
        store.act(CLERK, HoldHall(reason="mưa bão"))
        await until(pilot, lambda: app.view is not None and app.view.hall.held)
        app.push_screen("back")
        await until(pilot, lambda: "held" in "".join(picture(app)))


async def test_the_page_under_a_question_goes_on(hall_folder: Path, store: Store) -> None:
    app = PagedApp(hall_folder)
    answers: list[bool | None] = []
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        front = app.screen
        app.push_screen("question", answers.append)
        await until(pilot, lambda: "Có" in "".join(picture(app)))
        store.act(CLERK, HoldHall(reason="mưa bão"))
        await until(pilot, lambda: front.query_one("#state", BigText).text == "HOLD")
        app.screen.dismiss(True)
        await until(pilot, lambda: answers == [True])
        app.push_screen("question", answers.append)
        await until(pilot, lambda: "Có" in "".join(picture(app)))
        app.screen.dismiss(False)
        await until(pilot, lambda: answers == [True, False])


@pytest.mark.verify
async def test_pages_shown_again_and_again_leave_no_widgets_behind(hall_folder: Path) -> None:
    app = PagedApp(hall_folder)

    def widgets() -> int:
        gc.collect()
        return sum(isinstance(thing, Widget) for thing in gc.get_objects())

    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)

        async def come_and_go(times: int) -> None:
            for _ in range(times):
                await app.push_screen("back")
                await pilot.pause()
                app.pop_screen()
                await pilot.pause()

        await come_and_go(3)
        before = widgets()
        await come_and_go(25)
        assert widgets() == before


async def test_the_status_line_marks_a_simulated_clock_and_shows_its_time(tmp_path: Path) -> None:
    make_store(tmp_path, "2026-11-23T08:00@0").close()
    app = PagedApp(tmp_path)
    async with app.run_test() as pilot:
        await until(pilot, lambda: picture(app)[-1].startswith(" DEMO "))
        assert picture(app)[-1].endswith(" 08:00 ")
        await app.push_screen("back")
        await until(pilot, lambda: picture(app)[0].startswith("08:00"))
        assert app.screen.query_one(BigClock).text == "08:00"


async def test_a_real_clock_carries_no_mark(hall_folder: Path) -> None:
    app = PagedApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        await pilot.pause()
        assert "DEMO" not in picture(app)[-1]


async def test_clocks_go_on_by_themselves(tmp_path: Path) -> None:
    make_store(tmp_path, "2026-11-23T08:00@120").close()
    app = RarelyRead(tmp_path)
    async with app.run_test() as pilot:
        await app.push_screen("back")
        await until(pilot, lambda: app.view is not None)
        began = app.screen.query_one(BigClock).text
        await until(pilot, lambda: app.screen.query_one(BigClock).text != began)
        await until(pilot, lambda: picture(app)[0].startswith(app.screen.query_one(BigClock).text))


@pytest.mark.parametrize("width", [20, 40, 80, 120])
async def test_a_long_vietnamese_sentence_never_pushes_the_clock_away(
    hall_folder: Path, width: int
) -> None:
    app = PagedApp(hall_folder)
    async with app.run_test(size=(width, 10)) as pilot:
        await until(pilot, lambda: app.view is not None)
        app.say("Bàn 5 còn số A012. Xin ghi kết quả số này trước khi gọi số tiếp theo. " * 2)
        await until(pilot, lambda: "Bàn 5 còn số" in picture(app)[-1])
        line = picture(app)[-1]
        assert len(line) == width
        assert line[-7] == " "
        assert line[-4] == ":"


class Dressed(Static):
    """Counts how often its style is worked out."""

    times = 0

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self.times += 1


class Wardrobe(Front):
    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield Dressed()


class WornApp(PagedApp):
    SCREENS = {"front": Wardrobe, "back": Back}  # noqa: RUF012


async def test_styles_are_worked_out_again_only_where_the_rules_have_changed(
    hall_folder: Path,
) -> None:
    app = WornApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        dressed = app.screen.query_one(Dressed)

        async def there_and_back() -> int:
            await app.switch_screen("back")
            await pilot.pause()
            before = dressed.times
            await app.switch_screen("front")
            await pilot.pause()
            return dressed.times - before

        await there_and_back()
        assert await there_and_back() == 0
        await app.switch_screen("back")
        app.theme = SIXTEEN_COLOURS.name
        await pilot.pause()
        await app.switch_screen("front")
        await pilot.pause()
        assert dressed.screen.styles.background.hex == SIXTEEN_COLOURS.background
