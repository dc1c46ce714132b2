"""Where a hall server has its program, and what an upgrade keeps there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one installation; all belong to root."""

    opt: Path = Path("/opt/motcua")
    logs: Path = Path("/var/log/motcua")

    @property
    def current(self) -> Path:
        """The link to the version in use."""
        return self.opt / "current"

    @property
    def versions(self) -> Path:
        """Each installation has a folder of its own here."""
        return self.opt / "versions"

    @property
    def upgrading(self) -> Path:
        """The link to the version that drives an upgrade: while it is there, one is under way. The
        unit `motcua-upgrade.service` starts from it."""
        return self.opt / "upgrading"

    @property
    def journal(self) -> Path:
        """The plan of the upgrade under way, and the step it is at."""
        return self.opt / "upgrade.json"

    @property
    def last(self) -> Path:
        """How the last upgrade that was done ended."""
        return self.opt / "last-upgrade.json"

    @property
    def failed(self) -> Path:
        """How the last one that went back ended."""
        return self.opt / "failed-upgrade.json"

    @property
    def lock(self) -> Path:
        """Held by whoever prepares or drives an upgrade."""
        return self.opt / "upgrade.lock"

    @property
    def incoming(self) -> Path:
        """Where a bundle is unpacked."""
        return self.opt / "incoming"
