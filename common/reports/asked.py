"""What is asked of a report: whose, about which days, in which language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from common.domain.actor import PERMISSIONS, Actor
from common.domain.reporting import Span
from common.i18n.translator import Translator
from common.store.facts import Centre
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the reports. `unit`, `agency`, `service`, `officer` are codes and narrow it
    down, where the report knows them. `actor` is who asks; None is somebody who may see nothing
    that takes a permission of its own. `other` are days that it is to be compared with. `trial`: of
    the trial alone, which official figures leave out."""

    store: Store
    span: Span
    t: Translator
    unit: str | None = None
    agency: str | None = None
    service: str | None = None
    officer: str | None = None
    actor: Actor | None = None
    other: Span | None = None
    trial: bool = False

    def may(self, action: str) -> bool:
        """Whether whoever asks is permitted to see what takes the permission for `action`."""
        return self.actor is not None and self.actor.role in PERMISSIONS[action]

    @property
    def centre(self) -> Centre:
        """The centre as it is now."""
        return self.store.centre()

    @property
    def zone(self) -> str:
        """Its zone's name."""
        return str(self.centre.zone)

    @property
    def issuer(self) -> str:
        """The centre's name."""
        return self.t.pick(self.centre.document["centre"]["name"])

    @property
    def since(self) -> int:
        """The first moment of the span, UTC ms."""
        return self.centre.midnight(self.span.first)

    @property
    def before(self) -> int:
        """The first moment after it, UTC ms."""
        return self.centre.midnight(self.span.last + timedelta(1))

    @property
    def growing(self) -> bool:
        """Whether the span is not over."""
        return self.store.now() < self.before
