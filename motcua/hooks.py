"""The news of alerts goes out: from a thread beside keeper's rounds, or beside the device service
while keeper is dead. Never inside the lock, one piece after the other for each hook, every hook by
itself, so that one that hangs keeps no other from hearing.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from common.domain.actor import Actor
from common.domain.refusal import Refusal, Trouble
from common.i18n import alert_words
from common.i18n.translator import Translator
from common.store import alert_outbox, upgrading
from common.store.alert_outbox import News
from common.store.facts import Centre
from common.store.sole import sole
from common.store.store import Store
from motcua.hook_failed import HookFailed
from motcua.hooking import ask
from motcua.unwritten import UNWRITTEN, Unwritten

LOOK_S = 0.5


class Hooks:
    """Whoever delivers what is due to hooks; there is one for each store."""

    def __init__(self, folder: Path, actor: Actor, instead_of: int | None = None) -> None:
        """`instead_of`: the process of a deliverer that hangs, and may still have that office."""
        self._folder = folder
        self._actor = actor
        self._instead_of = instead_of
        self._unwritten = Unwritten(folder)
        self._store: Store | None = None
        self._under_way: dict[str, threading.Thread] = {}

    def run(self, stop: threading.Event) -> None:
        """Deliver until `stop`. While somebody else does, wait."""
        while not stop.is_set():
            try:
                with sole(self._folder, "hooks"):
                    self._deliver(stop)
            except Trouble as trouble:
                if trouble.params.get("pid") == str(self._instead_of):
                    self._deliver(stop)
                stop.wait(LOOK_S)

    def _deliver(self, stop: threading.Event) -> None:
        try:
            while not stop.is_set():
                self._look()
                stop.wait(LOOK_S)
        finally:
            self._close()

    def _look(self) -> None:
        try:
            if upgrading.read(self._folder) is not None:  # on trial nobody outside hears anything
                self._close()
                return
            self._store = self._store or Store.open(self._folder)
            centre, now = self._store.centre(), self._store.now()
            with self._store.read() as connection:
                due = alert_outbox.due(connection, "hook:", now)
            unwritten = self._unwritten.look(self._store, self._actor)
            if self._unwritten.lasts:  # that anything else was told could not be noted
                due = unwritten
        except (Refusal, Trouble):
            self._close()
            return
        for place in dict.fromkeys(news.place for news in due):
            running = self._under_way.get(place)
            if running is None or not running.is_alive():
                mine = [news for news in due if news.place == place]
                # Whoever ends does not wait for a hook that hangs.
                hand = threading.Thread(target=self._tell, args=(centre, place, mine), daemon=True)
                self._under_way[place] = hand
                hand.start()

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
        self._store = None

    def _tell(self, centre: Centre, place: str, due: list[News]) -> None:
        """One hook hears what is due, until it fails."""
        hook = hook_of(centre, place)
        with suppress(Refusal, Trouble), closing(Store.open(self._folder)) as store:
            for news in due:
                if not self._tell_one(store, centre, hook, news):
                    return

    def _tell_one(
        self, store: Store, centre: Centre, hook: Mapping[str, Any] | None, news: News
    ) -> bool:
        if not (news.id == UNWRITTEN or _is_wanted(store, news)):
            return True
        error = "gone" if hook is None else ""
        if hook is not None and not self._unwritten.has_told(news):
            try:
                ask(hook, payload(centre, news))
            except HookFailed as failed:
                error = str(failed)
        if news.id == UNWRITTEN:
            self._unwritten.note(news, told=not error)
            return not error
        with store.transaction(self._actor, "hook") as tx:
            tx.quiet = True
            if hook is None:
                alert_outbox.give_up_unknown(tx, news)
            elif error:
                alert_outbox.note_failed(tx, news, error)
            else:
                alert_outbox.note_done(tx, news.id)
        return not error


def _is_wanted(store: Store, news: News) -> bool:
    """Whether it is still to be told: another may have, or it is over, since it was found due."""
    with store.read() as connection:
        return alert_outbox.is_open(connection, news.id)


def hook_of(centre: Centre, place: str) -> Mapping[str, Any] | None:
    """What the centre file says of a place like `hook:zalo`; None when it is not there any more."""
    code = place.partition(":")[2]
    return next((row for row in centre.document.get("hook", ()) if row["code"] == code), None)


def payload(centre: Centre, news: News) -> dict[str, Any]:
    """What a hook hears: codes, counts and sentences, and nobody's data."""
    names = alert_outbox.names_of(centre)

    def moment(at: int | None) -> str | None:
        if at is None:
            return None
        return datetime.fromtimestamp(at / 1000, centre.zone).isoformat(timespec="milliseconds")

    return {
        "id": f"{centre.code}-{news.id}-{news.made_at}",
        "centre": centre.code,
        "happening": news.happening,
        "at": moment(news.made_at),
        "attempt": news.attempts + 1,
        "alert": news.alert or None,
        "kind": news.kind,
        "subject": news.subject,
        "severity": news.severity,
        "opened_at": moment(news.opened_at),
        "closed_at": moment(news.closed_at),
        "times": news.times,
        "sentence": {
            lang: alert_words.sentence(news.kind, news.subject, news.data, names, Translator(lang))
            for lang in ("vi", "en")
        },
        "remedy": {lang: alert_words.remedy(news.kind, Translator(lang)) for lang in ("vi", "en")},
    }
