"""The guide's screen: keyboard only, at the place of one kiosk, with its printer."""

from __future__ import annotations

from pathlib import Path

from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.store.store import Store
from common.tui.app import BaseApp
from common.views import guide as guide_view
from common.views.guide import GuideView
from counter.guide.conduct import GuideConduct
from counter.guide.screen import GuideScreen
from counter.paper import SlipWatch


class GuideApp(BaseApp[GuideView]):
    """The guide's screen at kiosk `kiosk`.

    Attributes:
        conduct: the way from a key to the store.
        slips: what becomes of a slip that was printed again.
    """

    CSS_PATH = Path(__file__).with_name("guide.tcss")
    MOUSE = False
    SCREENS = {"guide": GuideScreen}  # noqa: RUF012 - Textual's own spelling

    def __init__(self, data_dir: Path, kiosk: str, *, lang: str = "vi") -> None:
        super().__init__(data_dir, lang=lang)
        self.kiosk = kiosk
        self.conduct = GuideConduct(self, kiosk)
        self.slips = SlipWatch(self)

    @property
    def officer_name(self) -> str:
        """Who has signed in, empty for nobody."""
        officers = () if self.view is None else self.view.officers
        return next((o.name for o in officers if o.code == self.conduct.officer), "")

    def on_mount(self) -> None:
        """One screen for good."""
        self.push_screen("guide")

    def fetch(self, store: Store) -> GuideView:
        """Read the picture of this place."""
        return guide_view.read(store, self.kiosk)

    def show(self, view: GuideView) -> None:
        """Paint, and see what became of a slip."""
        self.conduct.painted(view)
        super().show(view)
        self.slips.look()

    def say(self, notice: str) -> None:
        """Say it under the keys, for a while."""
        self._tell(notice)

    def refuse(self, error: Refusal | Trouble) -> None:
        """Say there why something was not done."""
        self._tell(explain(self._named(error), self.t, self.zone), refused=True)

    def _named(self, error: Refusal | Trouble) -> Refusal | Trouble:
        """With the name of the service, whose code nobody here has seen."""
        tiles = () if self.view is None else self.view.services
        names = {tile.code: self.t.pick(tile.name) for tile in tiles}
        name = names.get(str(error.params.get("service")))
        if name is None or not isinstance(error, Refusal):
            return error
        return Refusal.of(error.code, {**error.params, "service": name})

    def _tell(self, text: str, *, refused: bool = False) -> None:
        if isinstance(self.screen, GuideScreen) and self.screen.is_mounted:
            self.screen.tell(text, refused=refused)
