"""The table between the store's side and a bus: what is wanted, what is known."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from types import MappingProxyType

from hardware.sign.model import SignHealth, SignText


class SignTable:
    """A `SignSource` that anybody may fill from any thread. One table for each bus.

    Puts are coalesced: the bus sees the latest only. `on_health` is called in the bus' thread for
    news, `on_routine` for what only goes on as before; neither may wait.
    """

    def __init__(
        self,
        on_health: Callable[[str, SignHealth], None] | None = None,
        on_routine: Callable[[str, SignHealth], None] | None = None,
    ) -> None:
        self._changed = threading.Condition()
        self._new = False
        self._desired: Mapping[str, SignText] = MappingProxyType({})
        self._healths: dict[str, SignHealth] = {}
        self._on_health = on_health
        self._on_routine = on_routine

    def put(self, texts: Mapping[str, SignText]) -> None:
        """Replace what all signs of the bus should show."""
        with self._changed:
            if dict(texts) == self._desired:
                return
            self._desired = MappingProxyType(dict(texts))
            self._new = True
            self._changed.notify_all()

    def healths(self) -> dict[str, SignHealth]:
        """The last known health of each sign."""
        with self._changed:
            return dict(self._healths)

    def desired(self) -> Mapping[str, SignText]:
        """See `SignSource`."""
        with self._changed:
            return self._desired

    def wait_change(self, timeout: float) -> bool:
        """See `SignSource`."""
        with self._changed:
            self._changed.wait_for(lambda: self._new, timeout)
            new, self._new = self._new, False
            return new

    def health(self, sign_id: str, health: SignHealth) -> None:
        """See `SignSource`."""
        with self._changed:
            news = health.tells_more_than(self._healths.get(sign_id))
            self._healths[sign_id] = health
        tell = self._on_health if news else self._on_routine
        if tell is not None:
            tell(sign_id, health)
