"""What became of the number the visitor took: the thread that leads them through the hall."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from common.store.facts import Centre


@dataclass(frozen=True, slots=True)
class Story:
    """The visitor's last number.

    `step`: `take` (no number yet), `issued`, `called`, `serving`, `away` (held or missed) or
    `done`. `desks` may call it first; `desk` is where it is or was. `ticket` is its row.
    """

    step: str = "take"
    number: str = ""
    desks: tuple[str, ...] = ()
    desk: str | None = None
    ticket: int | None = None

    def at(self, own_desk: str) -> str:
        """The last part of the key of its hint: `take`, or a step at one's own or another desk."""
        if self.step in {"take", "away", "done"}:
            return self.step
        own = own_desk == self.desk if self.desk else own_desk in self.desks
        return f"{self.step}.{'own' if own else 'other'}"


_STEPS = {
    "ticket.called": "called",
    "ticket.recalled": "called",
    "ticket.started": "serving",
    "ticket.call_undone": "issued",
    "ticket.returned": "issued",
    "ticket.transferred": "issued",
    "ticket.absent": "away",
    "ticket.parked": "away",
    "ticket.finished": "done",
    "ticket.cancelled": "done",
    "ticket.expired": "done",
    "ticket.sent_home": "done",
}


def go_on(story: Story, events: Iterable[Mapping[str, Any]], terminal: str, hall: Centre) -> Story:
    """The story after `events`; a number taken at `terminal` begins a new one."""
    for event in events:
        kind = event["kind"]
        if kind == "ticket.issued" and event["terminal"] == terminal:
            ranks = {code: desk.ranks for code, desk in hall.desks.items()}
            service = event["data"]["service"]
            desks = tuple(code for code in ranks if ranks[code].get(service) == 0)
            story = Story("issued", event["subject"], desks, ticket=event["ticket"])
        elif kind in _STEPS and event["ticket"] == story.ticket:
            step = _STEPS[kind]
            desk = None if step == "issued" else event["desk"] or story.desk
            story = replace(story, step=step, desk=desk)
    return story
