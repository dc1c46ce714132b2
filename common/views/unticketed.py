"""Dossiers that came without their holder, online or by post, until somebody answers them."""

from __future__ import annotations

from dataclasses import dataclass

from common.store.queries import at_hand
from common.store.store import Store
from common.views import dossiers
from common.views.dossiers import Listing


@dataclass(frozen=True, slots=True)
class Unanswered:
    """One of them. It has to be looked at by `see_by` and answered by `answer_by` (UTC ms;
    NĐ 118/2025 Đ17.2); `late` says that the next of both is over."""

    code: str
    name: str
    channel: str
    received_at: int
    seen: bool
    see_by: int
    answer_by: int
    late: bool

    @property
    def next_by(self) -> int:
        """Until when the next thing has to be done."""
        return self.answer_by if self.seen else self.see_by


def read(store: Store) -> tuple[Unanswered, ...]:
    """All that nobody has answered yet: what is late first, then what has to be done first.

    Raises:
        Refusal: `calendar_missing`, `calendar_ends`.
    """
    lines = dossiers.listing(store, Listing.ONLINE)
    with store.read() as connection:
        found = [
            Unanswered(
                code=line["code"],
                name=at_hand.procedure_name(connection, code=line["procedure"]),
                channel=line["channel"],
                received_at=line["received_at"],
                seen=line["seen_at"] is not None,
                see_by=line["see_by"],
                answer_by=line["answer_by"],
                late=line["answer_late"] if line["seen_at"] is not None else line["seen_late"],
            )
            for line in lines
        ]
    return tuple(sorted(found, key=lambda one: (not one.late, one.next_by)))
