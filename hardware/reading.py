"""The loudspeakers of kiosks and the store: what somebody wishes to hear, and how each one is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from common.domain.model import DeviceState
from common.store import outbox, speech
from common.store.outbox import Health
from common.store.store import Store
from common.views import voice as view
from hardware.health import HealthBoard
from hardware.voice.narration import Narrator
from hardware.voice.reader import Reader
from hardware.voice.sentences import LANGUAGES


class Readers:
    """One for each kiosk that has a loudspeaker. Names are those of the moment this is made; newer
    ones are said by the machine."""

    def __init__(
        self, store: Store, folder: Path, rows: Iterable[Mapping[str, Any]], board: HealthBoard
    ) -> None:
        self._heard = outbox.newest_word(store)
        self._folder = folder
        self._names = {lang: view.names(store, lang) for lang in LANGUAGES}
        self._board = board
        self._readers = {row["code"]: self._reader(row) for row in rows if row["kiosk"] is not None}

    @property
    def drivers(self) -> tuple[Reader, ...]:
        """All of them."""
        return tuple(self._readers.values())

    def look(self, store: Store) -> None:
        """Hand over what was wished for since."""
        for wish in speech.wishes(store, self._heard) if self._readers else ():
            self._heard = wish.id
            if wish.speaker in self._readers:
                self._readers[wish.speaker].say(wish.phrases, more=wish.more)

    def _reader(self, row: Mapping[str, Any]) -> Reader:
        code, volume = row["code"], row["volume"]

        def report(state: DeviceState, word: str, detail: str) -> None:
            evidence = {"code": word, "detail": detail}
            self._board.report(code, Health("speaker", state, evidence))

        def narrator() -> Narrator:
            return Narrator(self._folder, self._names, volume)

        return Reader(row["kiosk"], narrator, row["device"], report)
