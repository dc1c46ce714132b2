"""What the Textual programs share: base app, lock-down, theme, big type, status line, clock.

A whole screen program, `kiosk/app.py`, in twenty lines:

    class TicketPage(BaseScreen[KioskView]):
        def compose(self) -> ComposeResult:
            yield BigText(scale=3, id="number")
            yield Button(id="take")
            yield StatusLine()

        def show(self, view: KioskView) -> None:  # the only place that paints; runs again and again
            self.query_one("#number", BigText).text = view.last_number or "–"
            self.query_one("#take", Button).label = self.t("kiosk.start.ticket")

        def on_button_pressed(self) -> None:
            self.app.act(self.actor, IssueTicket(service="ho-tich"), self.taken, request=self.born)

    class KioskApp(BaseApp[KioskView]):
        CSS_PATH = "kiosk.tcss"  # one nested block: KioskApp { … }
        SCREENS = {"ticket": TicketPage}  # installed once, reused; never push a fresh screen

        def fetch(self, store: Store) -> KioskView:  # runs in the store's thread, one transaction
            return kiosk_view.read(store, self.kiosk)

    def start(data_dir: Path, kiosk: str) -> NoReturn:  # `motcua kiosk k1`
        launch.run(lambda: KioskApp(data_dir, kiosk))

The classes: `common.tui.app` `BaseApp BaseScreen BaseModal`; `common.tui.bigtype` `BigText`;
`common.tui.status` `StatusLine`; `common.tui.clock` `Clock BigClock`; `common.tui.launch` `run`.

How it flows: the doorbell rings → `fetch(store)` in the store's thread → `app.view` is set →
`show(view)` of the screen on top, and again when a screen comes to the top or the language
changes. The first ring repaints at once, later ones at most ten times a second, and without any
ring every `REFRESH_S` seconds. Nothing here blocks the UI: use `act` and `run_store`, whose
callbacks run on the UI thread, and never wait for a future.

Data is never markup: `Static(text, markup=False)`. What ticks is updated with `layout=False`.
"""
