"""What is asked of a report: whose, about which days, in which language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from common.domain.reporting import Span
from common.i18n.translator import Translator
from common.store.facts import Centre
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the reports. `unit`, `agency`, `service`, `officer` are codes and narrow it
    down, where the report knows them."""

    store: Store
    span: Span
    t: Translator
    unit: str | None = None
    agency: str | None = None
    service: str | None = None
    officer: str | None = None

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
