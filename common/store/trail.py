"""Following the record event by event, and what contradicts it. Rows in, findings out.

Each event is held against the hash that the store keeps for it, on top of the one kept for its
predecessor: so one wrong event is one finding, and the rest is still looked at.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from common.store import seal_key
from common.store.chain import COLUMNS, linked
from common.store.sqlite import Row

MOST_FINDINGS = 100
"""Further ones are only counted: the first is what matters."""

_WIDTH = len(COLUMNS)


class Contradiction(StrEnum):
    """What does not agree with what."""

    EVENT_CHANGED = "event_changed"  # the event with its hash
    EVENT_MISSING = "event_missing"  # a number that was given with there being no such event
    EVENT_OUT_OF_PLACE = "event_out_of_place"  # an event with a number that is never given
    HASH_CHANGED = "hash_changed"  # the hash with its event and with the hash after it
    HASH_MISSING = "hash_missing"  # an event without a hash with later ones that have one
    SEAL_CONTRADICTED = "seal_contradicted"  # the chain with a seal: it was made anew
    SEAL_CHANGED = "seal_changed"  # the seal with the event of its making
    SEAL_MISSING = "seal_missing"  # the event of its making with there being no seal
    SEAL_UNKNOWN = "seal_unknown"  # a seal with there being no event of its making
    SIGNATURE_WRONG = "signature_wrong"  # the seal with the key
    SIGNATURE_MISSING = "signature_missing"  # … or with one before it: since then all are signed
    SCHEMA_MISSING = "schema_missing"  # a trigger, table or index of the record is not there
    SCHEMA_CHANGED = "schema_changed"  # … or is another one
    SCHEMA_UNKNOWN = "schema_unknown"  # … or is one that this program did not make
    HEAD_UNKNOWN = "head_unknown"  # a hash that somebody kept with the chain, which has it nowhere


@dataclass(frozen=True, slots=True)
class Finding:
    """One contradiction.

    `seq`, `kind` and `at` (UTC ms) are of the event where it shows, as far as they are known;
    `through` is the last of several that are missing. Whoever made the hashes anew up to there has
    moved the place where it shows, but not to before `vouched`: so far a seal agrees. `name` is of
    a trigger, table or index.
    """

    contradiction: Contradiction
    seq: int | None = None
    kind: str | None = None
    at: int | None = None
    through: int | None = None
    vouched: int | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Seal:
    """A row of the seals."""

    seq: int
    hash: str
    made_at: int
    day: int | None
    why: str
    signature: str | None


@dataclass(slots=True)
class Trail:
    """The walk along the record. Feed it every event after `seq`, in order, then `finish`.

    Args:
        seq: the event to start after; 0 at the beginning.
        kept: its hash.
        chained: the newest event that has a hash.
        centre: code of the centre, which signatures are over.
        key: the seal key; without it signatures are not checked.
        head: a hash that must turn up.
    """

    seq: int
    kept: bytes
    chained: int
    centre: str
    key: bytes | None
    head: bytes | None = None

    events: int = 0
    unchained: int = 0
    seals: int = 0
    signed: int = 0
    unsigned: int = 0
    head_at: int | None = None
    findings: list[Finding] = field(default_factory=list)
    more: int = 0

    _seals: dict[int, list[Seal]] = field(default_factory=dict)
    _vouched: int = 0
    _signing: bool = False
    _made: bytes | None = None
    _doubted: int | None = None
    _after_gap: bool = False

    def start(self, seals: Sequence[Seal]) -> None:
        """Take in the seals over `seq` and later events."""
        self.seals = len(seals)
        for seal in seals:
            self._seals.setdefault(seal.seq, []).append(seal)
        self._vouched = self.seq
        self._arrive(None)

    def step(self, row: Row) -> None:
        """The next event: its `COLUMNS` and, last, the hash that is kept for it."""
        seq = row["seq"]
        if not isinstance(seq, int) or seq < 1 or seq <= self.seq:
            self._find(Contradiction.EVENT_OUT_OF_PLACE, row)
            return
        if seq > self.seq + 1:
            self.miss(seq - 1)
        before = self.kept if not self._after_gap else None
        agrees = self._follow(row)
        if row["kind"] == "seal.made":
            seals = self._seals.pop(self.seq, [])
            if agrees and before is not None:
                self._look_at_seal(row, before, seals)
        self.events += 1
        self.seq = seq
        self._arrive(row)

    def miss(self, through: int) -> None:
        """There are no events after the present one up to `through`, although there were."""
        lost = Contradiction.EVENT_MISSING
        self._keep(Finding(lost, self.seq + 1, through=through, vouched=self._vouched))
        self._after_gap = True
        for seq in [seq for seq in self._seals if self.seq <= seq <= through]:
            del self._seals[seq]

    def finish(self) -> None:
        """After the last event: what should have turned up and did not."""
        for seal in (seal for seals in self._seals.values() for seal in seals):
            self._keep(Finding(Contradiction.SEAL_UNKNOWN, seal.seq + 1, at=seal.made_at))
        if self.head is not None and self.head_at is None:
            self._keep(Finding(Contradiction.HEAD_UNKNOWN))

    def _follow(self, row: Row) -> bool:
        """Hold the event against its hash; whether they agree, as far as can be said."""
        values, kept = row[:_WIDTH], row[_WIDTH]
        expected = linked(self.kept, values)
        made, self._made = self._made, None
        doubted, self._doubted = self._doubted, None
        gap, self._after_gap = self._after_gap, False
        if kept is None:
            self.kept = expected
            if row["seq"] > self.chained:
                self.unchained += 1
            else:
                self._find(Contradiction.HASH_MISSING, row)
            return True
        self.kept = kept if isinstance(kept, bytes) else b""
        if self.kept == expected or gap:
            return True
        if made is not None and self.kept == linked(made, values):
            self._acquit(doubted)
            return True
        self._made = expected
        self._doubted = self._find(Contradiction.EVENT_CHANGED, row)
        return False

    def _acquit(self, doubted: int | None) -> None:
        """This hash stands on what the event before hashes to: so it was that one's hash that was
        changed, not the event."""
        if doubted is not None:
            changed = replace(self.findings[doubted], contradiction=Contradiction.HASH_CHANGED)
            self.findings[doubted] = changed

    def _arrive(self, row: Row | None) -> None:
        """Hold the hash just reached against the head that is looked for and the seals over it."""
        if self.kept == self.head and self.seq > 0:
            self.head_at = self.seq
        if any(seal.hash != self.kept.hex() for seal in self._seals.get(self.seq, ())):
            self._find(Contradiction.SEAL_CONTRADICTED, row)

    def _look_at_seal(self, row: Row, before: bytes, seals: Sequence[Seal]) -> None:
        """The event of a seal's making tells what was sealed: the hash just before it."""
        data = _parsed(row["data"])
        told = (row["subject"], row["recorded_at"], data.get("why"))
        seal = next((seal for seal in seals if (seal.hash, seal.made_at, seal.why) == told), None)
        if row["subject"] != before.hex() or data.get("through") != self.seq:
            self._find(Contradiction.SEAL_CONTRADICTED, row)
        elif not seals:
            self._find(Contradiction.SEAL_MISSING, row)
        elif seal is None:
            self._find(Contradiction.SEAL_CHANGED, row)
        elif len(seals) > 1:
            self._find(Contradiction.SEAL_UNKNOWN, row)
        elif self._signature_holds(row, seal, signed=data.get("signed") is True):
            self._vouched = self.seq

    def _signature_holds(self, row: Row, seal: Seal, *, signed: bool) -> bool:
        if seal.signature is None:
            self.unsigned += 1
            if signed or self._signing:
                self._find(Contradiction.SIGNATURE_MISSING, row)
                return False
            return True
        if self.key is None:
            return True
        said = {
            "centre": self.centre,
            "node": row["node"],
            "seq": seal.seq,
            "hash": seal.hash,
            "made_at": seal.made_at,
            "day": seal.day,
            "why": seal.why,
        }
        right = seal_key.sign(self.key, said)
        if not hmac.compare_digest(right.encode(), seal.signature.encode("utf-8", "replace")):
            self._find(Contradiction.SIGNATURE_WRONG, row)
            return False
        self.signed += 1
        self._signing = True
        return True

    def _find(self, contradiction: Contradiction, row: Row | None) -> int | None:
        """Note it of the event of `row`, or else of the present one; its place among the
        findings."""
        finding = Finding(contradiction, self.seq, vouched=self._vouched)
        if row is not None:
            seq, at = _whole(row["seq"]), _whole(row["at"])
            finding = replace(finding, seq=seq, kind=_shown(row["kind"]), at=at)
        return self._keep(finding)

    def _keep(self, finding: Finding) -> int | None:
        if len(self.findings) == MOST_FINDINGS:
            self.more += 1
            return None
        self.findings.append(finding)
        return len(self.findings) - 1


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _parsed(data: object) -> dict[str, Any]:
    try:
        found = json.loads(str(data))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _shown(kind: object) -> str:
    """What somebody put there must not command the terminal that it is shown on."""
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in str(kind)
    )
