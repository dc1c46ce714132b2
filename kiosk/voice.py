"""The voice of a visit: what a page has to say, left in the store for the loudspeaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from common.domain.actor import Actor
from common.store import speech
from common.store.store import Store
from kiosk import aloud
from kiosk.aloud import SILENCE, Aloud, News
from kiosk.picture import Picture

if TYPE_CHECKING:
    from kiosk.app import KioskApp


class Voice:
    """Reads the pages of one kiosk aloud, from when somebody asks for it to when they have gone.

    Attributes:
        until: when everything that is being said will have been said, in seconds of the kiosk's
            clock.
    """

    def __init__(self, app: KioskApp, actor: Actor) -> None:
        self._app = app
        self._actor = actor
        self._aloud = Aloud()
        self.until = 0.0

    @property
    def on(self) -> bool:
        """Whether pages are read aloud now."""
        return self._aloud.on

    def begin_or_end(self) -> None:
        """Read every page aloud from now on, or no more."""
        if self.on:
            self.end()
        else:
            self._aloud.begin(self._app.t("voice.kiosk.on", key=aloud.KEY))
        self._app.repaint()

    def again(self) -> None:
        """Say this page once more."""
        self._aloud.again()
        self._app.repaint()

    def end(self) -> None:
        """Fall silent, in the middle of a word."""
        speaker = None if self._app.view is None else self._app.view.kiosk.speaker
        if self.on and speaker is not None:
            self._wish(speaker, SILENCE)
        self._aloud.end()
        self.until = 0.0

    def look(self, view: Picture) -> None:
        """Say what is new on the page; nobody has gone away while they listen to it."""
        page = self._app.on_top
        if self._app.busy or page is None or not page.is_mounted or view.kiosk.speaker is None:
            return
        news = self._aloud.news(page.told(view)) if self.on else None
        if news is not None:
            now = self._app.clock_s()
            begins = max(now, self.until) if news.more else now
            self._app.touched_at = self.until = begins + aloud.lasts_s(news.texts)
            self._wish(view.kiosk.speaker, news)

    def _wish(self, speaker: str, news: News) -> None:
        """Who cannot be told by voice still has the screen, so nothing is said of trouble here."""
        lang = self._app.t.lang
        phrases = [aloud.phrase(text, lang) for text in news.texts]

        def work(store: Store) -> None:
            speech.wish(store, self._actor, speaker, phrases, more=news.more)

        self._app.run_store(work, otherwise=lambda _: None)
