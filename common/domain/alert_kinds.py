"""Every kind of alert there is: how grave, about what, how long its cause must last, and whether a
quiet time may hold back its delivery.

What opens and closes each is told in `docs/alerts.md`; the words and the remedy are texts
(`alert.KIND`, `alert.KIND.remedy`). A test holds the three and the code against each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from common.domain.model import Severity

ANY = "*"
"""Stands for every kind in a centre file."""

SAME_AGAIN_S = 600
"""A cause that comes back within so many seconds is the same alert again."""


@dataclass(frozen=True, slots=True)
class AlertKind:
    """One kind of alert.

    Attributes:
        code: as the store, the centre file and hooks name it.
        severity: how grave it is when it opens, unless whoever opens it knows better.
        about: what its subject is the code of.
        lasts_s: seconds that its cause must last before it opens; None for what happens at once
            and is over, where there is nothing to wait for.
        worse_after_s: seconds after which a warning that nobody has seen to is critical.
        graded: how grave it is follows from what was measured; a centre file cannot set it.
        quiet: whether a quiet time may hold back its delivery.
    """

    code: str
    severity: Severity
    about: str
    lasts_s: int | None = 0
    worse_after_s: int | None = None
    graded: bool = False
    quiet: bool = True

    @property
    def again_s(self) -> int:
        """How soon it comes back as the same one; what happened anew is another one."""
        return 0 if self.lasts_s is None else SAME_AGAIN_S


_INFO, _WARNING, _CRITICAL = Severity.INFO, Severity.WARNING, Severity.CRITICAL
_AWAY_S = 10
"""How long a device other than a printer may be away before it is worth an alert."""

_ALL = (
    # People who wait, and desks.
    AlertKind("queue_long", _WARNING, "service", worse_after_s=1800),
    AlertKind("promise_breaking", _WARNING, "service"),
    AlertKind("desk_idle", _WARNING, "desk", worse_after_s=900),
    AlertKind("desk_absent", _WARNING, "desk", worse_after_s=1800),
    AlertKind("desk_needed", _WARNING, "service"),
    AlertKind("closing_late", _WARNING, "service"),
    AlertKind("low_ratings", _WARNING, "desk_or_service"),
    AlertKind("help", _WARNING, "terminal", lasts_s=None),
    AlertKind("numbers_limited", _WARNING, "terminal", lasts_s=None),
    AlertKind("terminal_pin", _WARNING, "terminal", lasts_s=None),
    # Devices and programs.
    AlertKind("printer", _CRITICAL, "device"),
    AlertKind("paper_low", _WARNING, "device"),
    AlertKind("paper_out", _CRITICAL, "device"),
    AlertKind("sign", _CRITICAL, "device", lasts_s=_AWAY_S),
    AlertKind("speaker", _CRITICAL, "device", lasts_s=_AWAY_S),
    AlertKind("keypad", _CRITICAL, "device", lasts_s=_AWAY_S),
    AlertKind("rating_pad", _WARNING, "device", lasts_s=_AWAY_S),
    AlertKind("scanner", _WARNING, "device", lasts_s=_AWAY_S),
    AlertKind("line", _CRITICAL, "line", lasts_s=_AWAY_S),
    AlertKind("keeper", _CRITICAL, "program", quiet=False),
    AlertKind("devices", _CRITICAL, "program"),
    # The machine and the store.
    AlertKind("clock", _CRITICAL, "clock"),
    AlertKind("disk", _WARNING, "store", graded=True, quiet=False),
    AlertKind("ballast", _CRITICAL, "store", quiet=False),
    AlertKind("wal", _WARNING, "store"),
    AlertKind("writer", _CRITICAL, "store", quiet=False),
    AlertKind("damage", _CRITICAL, "store", quiet=False),
    AlertKind("unsound", _CRITICAL, "store"),
    AlertKind("backup", _WARNING, "store", worse_after_s=36 * 3600),
    AlertKind("restored", _CRITICAL, "store", lasts_s=None),
    AlertKind("key_missing", _CRITICAL, "store"),
    # Dossiers.
    AlertKind("dossier_late", _WARNING, "agency"),
    AlertKind("dossier_nearly_late", _INFO, "agency"),
    AlertKind("dossier_to_close", _INFO, "agency"),
    AlertKind("dossier_asked_late", _WARNING, "dossier", lasts_s=None),
    AlertKind("online_unseen", _WARNING, "agency"),
    AlertKind("online_unanswered", _WARNING, "agency"),
    AlertKind("dates_differ", _WARNING, "calendar"),
    AlertKind("batch_unreceived", _WARNING, "batch"),
    AlertKind("batch_missing", _WARNING, "batch", lasts_s=None),
    # People who complained.
    AlertKind("complaint_late", _WARNING, "complaint"),
)

KINDS: Mapping[str, AlertKind] = {kind.code: kind for kind in _ALL}
"""All of them by their codes, in the order in which people are told of them."""
