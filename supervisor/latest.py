"""Of several questions to the store only the newest is answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.tui.app import AnswerT, Otherwise

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp


class Latest:
    """Asks aside; what is not wanted any more when its turn comes is not even begun."""

    def __init__(self) -> None:
        self._asked = 0

    def drop(self) -> None:
        """Whatever is still being worked out comes too late."""
        self._asked += 1

    def ask(
        self,
        app: SupervisorApp,
        work: Callable[[Store], AnswerT],
        then: Callable[[AnswerT], None],
        otherwise: Otherwise,
    ) -> None:
        """As `Aside.run`, for the newest question only."""
        self._asked += 1
        asked = self._asked

        def begin(store: Store) -> AnswerT | None:
            return work(store) if asked == self._asked else None

        def answered(found: AnswerT | None) -> None:
            if asked == self._asked and found is not None:
                then(found)

        def failed(error: Refusal | Trouble) -> None:
            if asked == self._asked:
                otherwise(error)

        app.aside.run(begin, answered, failed)
