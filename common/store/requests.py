"""What was asked under a request id, and the answer that a repetition gets."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from common.domain.actor import Actor
from common.domain.commands import Command
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store.sqlite import Connection
from common.store.tx import Tx, dumps

_SECRETS = ("pin",)

_LIMIT = 100

_COMPARED: dict[type[Command], tuple[str, ...]] = {}


@dataclass(frozen=True, slots=True)
class Asked:
    """One action under the id that its asker made before the first try.

    Repeating the id returns the first answer; using it for anything else is refused. Secrets are
    no part of the comparison: hashes of PINs would otherwise lie in the request table.
    """

    id: str
    action: str
    digest: bytes

    @classmethod
    def of(cls, actor: Actor, command: Command, request: str) -> Asked:
        """Take the id as text from outside.

        Raises:
            Refusal: `text_control`, `text_too_long`.
        """
        values = {name: _plain(getattr(command, name)) for name in _compared(type(command))}
        text = dumps([actor.terminal, values])
        digest = hashlib.sha256(text.encode()).digest()
        return cls(clean(request, field="request", limit=_LIMIT), command.action, digest)

    def answered(self, connection: Connection) -> dict[str, Any] | None:
        """The first answer, None when this is the first time.

        Raises:
            Refusal: `request_reused`.
        """
        row = connection.execute(
            "SELECT id, action, digest, result FROM request WHERE key = :key",
            {"key": key_of(self.id)},
        ).fetchone()
        if row is None:
            return None
        if (row["id"], row["action"], row["digest"]) != (self.id, self.action, self.digest):
            raise Refusal("request_reused", request=self.id)
        answer: dict[str, Any] = json.loads(row["result"])
        return answer

    def keep(self, tx: Tx, result: dict[str, Any]) -> None:
        """Remember the answer, in the transaction that makes it true."""
        tx.insert(
            "request",
            {
                "key": key_of(self.id),
                "id": self.id,
                "at": tx.now,
                "action": self.action,
                "digest": self.digest,
                "result": dumps(result),
            },
        )


def key_of(request: str) -> int:
    """The row of a request: 64 bits of a hash, so that ids of any kind make one small index."""
    return int.from_bytes(hashlib.sha256(request.encode()).digest()[:8], "big", signed=True)


def _compared(command: type[Command]) -> tuple[str, ...]:
    found = _COMPARED.get(command)
    if found is None:
        names = (field.name for field in fields(command))
        found = _COMPARED[command] = tuple(name for name in names if name not in _SECRETS)
    return found


def _plain(value: Any) -> Any:
    return asdict(value) if hasattr(value, "__dataclass_fields__") else value
