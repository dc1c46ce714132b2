"""News that cannot be written, because a program keeps everybody from writing: hooks hear it while
it lasts, and it is put on record when it is over."""

from __future__ import annotations

import time
from dataclasses import asdict
from pathlib import Path

from common.domain.actor import Actor
from common.domain.alert_kinds import KINDS
from common.store import alert_outbox, alert_rules, writers
from common.store.alert_outbox import News
from common.store.facts import Centre
from common.store.store import Store
from common.store.writers import Withheld, WriterWatch

UNWRITTEN = 0
"""Stands for the id of news, and of an alert, that the store does not know yet."""


class Unwritten:
    """What is to be told of a writer who does not let go. A hook that fails is asked again later
    and later for as long as it lasts."""

    def __init__(self, folder: Path) -> None:
        self.lasts = False
        """Whether somebody kept all others from writing at the last look."""
        self._watch = WriterWatch(folder)
        self._told: set[tuple[str, int]] = set()
        self._failed: dict[tuple[str, int], int] = {}
        self._due: dict[tuple[str, int], float] = {}

    def look(self, store: Store, actor: Actor) -> list[News]:
        """What hooks are to hear now; what is over is put on record."""
        found = self._watch.look()
        self.lasts = found is not None
        if (over := self._watch.over()) and found is None:
            with store.transaction(actor, "writer") as tx:
                for one in over:
                    writers.note(tx, one)
            self._watch.noted()
        return [] if found is None else self._to_tell(store.centre(), found)

    def has_told(self, news: News) -> bool:
        """Whether the hook heard of it while it lasted: its beginning is no news any more."""
        key = (news.place, news.data.get("held_at", 0))
        return news.kind == writers.KIND and news.happening != "closed" and key in self._told

    def note(self, news: News, *, told: bool) -> None:
        """The hook took it, or did not."""
        key = (news.place, news.made_at)
        if told:
            self._told.add(key)
            return
        failed = self._failed[key] = self._failed.get(key, 0) + 1
        self._due[key] = time.monotonic() + alert_outbox.wait_ms(failed - 1) / 1000

    def _to_tell(self, centre: Centre, found: Withheld) -> list[News]:
        rule, kind = alert_rules.rule_of(centre, writers.KIND), KINDS[writers.KIND]
        severity = rule.severity or kind.severity
        places = alert_rules.places(centre, rule, severity, "opened")
        now = time.monotonic()
        return [
            News(
                id=UNWRITTEN,
                place=place,
                happening="opened",
                made_at=found.held_at,
                attempts=self._failed.get((place, found.held_at), 0),
                alert=UNWRITTEN,
                kind=writers.KIND,
                subject=writers.SUBJECT,
                severity=severity.value,
                opened_at=found.held_at,
                closed_at=None,
                times=1,
                data=asdict(found),
            )
            for place in places
            if place.startswith("hook:")
            and (place, found.held_at) not in self._told
            and self._due.get((place, found.held_at), 0.0) <= now
        ]
