"""Another system: rows as it sends them, and a hand on what our hall makes of them."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from io import BytesIO, StringIO
from typing import Any

from common.domain.actor import Actor
from common.domain.exchange import Reject
from common.exchange import importing
from common.exchange.importing import Report
from common.store.store import Store
from tests.hall import staff
from tests.store.dossier_hall import SLOW

SOURCE = "tinh"


def code(serial: int, day: str = "261120") -> str:
    return f"H21.25-{day}-{serial:04}"


def dossier(serial: int = 1, **others: Any) -> dict[str, Any]:
    """A dossier that the province has accepted on Friday."""
    return {
        "kind": "dossier",
        "id": f"hs-{serial}",
        "code": code(serial),
        "procedure": SLOW,
        "channel": "online",
        "state": 2,
        "received_at": "2026-11-20T08:00",
        "accepted_at": "2026-11-20T09:00",
        **others,
    }


def status(serial: int = 1, state: int = 4, **others: Any) -> dict[str, Any]:
    """One change of state, on Friday afternoon."""
    return {
        "kind": "status",
        "id": f"tt-{serial}-{state}",
        "code": code(serial),
        "state": state,
        "at": "2026-11-20T14:00",
        **others,
    }


def jsonl(*rows: Mapping[str, Any]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def table(*rows: Mapping[str, Any], mark: str = ",") -> bytes:
    names = list(dict.fromkeys(name for row in rows for name in row))
    out = StringIO()
    writer = csv.DictWriter(out, names, delimiter=mark)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


class Sent:
    """What became of a file."""

    def __init__(self, report: Report, rejects: Sequence[Reject]) -> None:
        self.report = report
        self.rejects = rejects

    @property
    def fates(self) -> dict[str, int]:
        """How many rows had each fate, those that none had left out."""
        return {name: n for name, n in self.report.counts.items() if n}

    @property
    def why(self) -> list[tuple[int, str | None, str]]:
        """Line, field and code of every reject."""
        return [(reject.number, reject.field, reject.refusal.code) for reject in self.rejects]

    @property
    def differing(self) -> list[tuple[str, Any, Any]]:
        return [(found.field, found.theirs, found.ours) for found in self.report.differences]


def send(store: Store, content: bytes, by: Actor | None = None) -> Sent:
    rejects: list[Reject] = []
    report = importing.take_in(store, BytesIO(content), SOURCE, by or staff(), rejects.append)
    return Sent(report, rejects)
