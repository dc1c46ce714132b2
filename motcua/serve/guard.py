"""Which requests come from our own pages.

A browser sends what any page in the world tells it to. Two things such a page cannot choose tell
it apart: `Host`, by what name the browser found us, and `Origin`, whose page is asking.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

_LOOPBACK = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?")
"""Names that only this machine answers to, whatever port a tunnel gives them: no name server can
make them point elsewhere."""


@dataclass(frozen=True, slots=True)
class Guard:
    """The names under which people are to find us.

    Attributes:
        public: origins besides the machine itself, `https://quay.example.vn`, lower case and
            without a path.
    """

    public: frozenset[str] = frozenset()

    def knows(self, host: str) -> bool:
        """Whether a request with this `Host` meant us."""
        return bool(self._origins(host))

    def admits(self, host: str, origin: str | None, *, anonymous: bool) -> bool:
        """Whether a request may be answered.

        Args:
            host: its `Host`.
            origin: its `Origin`, None where there is none.
            anonymous: whether it may come without one: browsers leave it out when a person opens
                a page, never when a page opens a connection.
        """
        origins = self._origins(host)
        if origin is None:
            return anonymous and bool(origins)
        return origin.lower() in origins

    def _origins(self, host: str) -> frozenset[str]:
        """Whose pages may ask under this `Host`; a proxy may keep its own name to itself."""
        host = host.lower()
        if _LOOPBACK.fullmatch(host):
            return self.public | {f"http://{host}"}
        return frozenset(one for one in self.public if urlsplit(one).netloc == host)


def origin(text: str) -> str:
    """An origin as browsers write it: `https://quay.example.vn`, a port only where it is unusual.

    Raises:
        ValueError: it is none, or has more than scheme, name and port.
    """
    parts = urlsplit(text.strip().rstrip("/").lower())
    if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
        raise ValueError(text)
    if parts.path or parts.query or parts.fragment:
        raise ValueError(text)
    usual = {"http": 80, "https": 443}[parts.scheme]
    name = parts.netloc.rpartition(":")[0] if parts.port == usual else parts.netloc
    return f"{parts.scheme}://{name}"
