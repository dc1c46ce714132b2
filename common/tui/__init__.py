"""What the Textual programs share: base app, lock-down, theme, big type, status line, clock.

A whole screen program, `kiosk/app.py`, in twenty lines:

    class TicketPage(BaseScreen[KioskView]):
        def compose(self) -> ComposeResult:
            yield BigText(scale=3, id="number")
            yield Button(id="take")
            yield StatusLine()

        def show(self, view: KioskView) -> None:  # the only place that paints; runs again and again
            self.query_one("#take", Button).label = self.t("kiosk.start.ticket")

        def on_button_pressed(self) -> None:
            command = IssueTicket(service="ho-tich", origin="kiosk")
            self.base.act(KIOSK, command, self.taken, self.not_taken, request=self.request_id)

        def taken(self, ticket: dict[str, Any]) -> None:  # on the UI thread
            self.query_one("#number", BigText).text = ticket["number"]

    class KioskApp(BaseApp[KioskView]):
        CSS_PATH = "kiosk.tcss"  # one nested block: KioskApp { … }
        SCREENS = {"ticket": TicketPage}  # installed once, reused; never push a fresh screen

        def on_mount(self) -> None:
            self.push_screen("ticket")

        def fetch(self, store: Store) -> KioskView:  # in the store's thread, one transaction
            return kiosk.read(store, "k1")

    launch.run(lambda: KioskApp(data_dir))  # never returns; import the app inside the function

The classes: `common.tui.app` `BaseApp BaseScreen BaseModal`; `common.tui.bigtype` `BigText draw
measure fitting`; `common.tui.status` `StatusLine`; `common.tui.clock` `Clock BigClock`;
`common.tui.launch` `run`. A view is any frozen dataclass with `hall: common.views.hall.Hall`.

How it flows: the doorbell rings → `fetch(store)` in the store's thread → `app.view` is set →
`show(view)` of every page in the stack, and again when a page comes to the top, the language
changes (`speak`), or `REFRESH_S` seconds have passed without a ring. The first ring repaints at
once, later ones at most ten times a second. While the store is lost the last picture stays,
`app.trouble` says why and `app.stale_since` since when; it comes back by itself. A `Refusal` from
the first `fetch` (no such kiosk) ends the program with status 1. Nothing here blocks the UI: use
`act` and `run_store`, whose callbacks run on the UI thread, and never wait for a future.

Data is never markup: `Static(text, markup=False)`. What ticks is updated with `layout=False`.
Say things with `app.say(…)`, not `notify`. Tests: see `tests/common/tui/hall.py`.
"""
