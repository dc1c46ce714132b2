"""What a centre file says of alerts: how it takes each kind, and which hooks there are."""

from __future__ import annotations

from dataclasses import dataclass

HAPPENINGS = ("opened", "again", "worse", "acknowledged", "closed")
"""What can be told of an alert."""

USUALLY_TOLD = ("opened", "again", "worse", "closed")
"""What a hook hears that does not say."""

ADDRESS = (
    r"https?://(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?(?:/[!-~]*)?"
)
"""How a web address looks that news may go to: a regular expression."""

TIMEOUT_S = 10
"""How long a hook may take that does not say."""


@dataclass(frozen=True, slots=True)
class AlertSetting:
    """How the centre takes one kind of alert, or `*`: all that have no row of their own.

    `severity` None is the catalogue's, `after_s` None as well. Within `quiet`, times of day like
    `21:00-06:30`, it is delivered to nobody. `deliver` None is whatever hook listens to it, else
    places: `app`, `printer:CODE`, `hook:CODE`.
    """

    kind: str
    severity: str | None
    after_s: int | None
    quiet: tuple[str, ...]
    deliver: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Hook:
    """A command or a web address that hears of alerts: one of `command`, `url` and `url_file` is
    not None. `url_file` is a file of the server whose first line is the address, which then does
    not stand in the store.

    `severity` is the least grave it listens to, `kinds` are those it listens to, none: all.
    """

    code: str
    command: tuple[str, ...] | None
    url: str | None
    events: tuple[str, ...]
    severity: str
    kinds: tuple[str, ...]
    timeout_s: int
    url_file: str | None
