"""What was asked under a request id, and the answer that a repetition gets."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from common.domain.actor import Actor
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store.digest import sha256
from common.store.tx import Tx, Unprepared, dumps

if TYPE_CHECKING:
    from common.domain.commands import Command

Answer = dict[str, Any]

_SECRETS = ("pin", "people")

_LIMIT = 100

_PLAIN = frozenset({str, int, bool, type(None)})
"""What most fields hold, and what JSON takes as it is."""

_COMPARED: dict[type[Command], tuple[tuple[str, bool], ...]] = {}


@dataclass(frozen=True, slots=True)
class Asked:
    """One action under the id that its asker made before the first try.

    Repeating the id returns the first answer; using it for anything else is refused. Secrets are
    no part of the comparison: hashes of PINs and of people's data, which are soon guessed, would
    otherwise lie in the request table.
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
        values = {}
        for name, is_later in _compared(type(command)):
            value = getattr(command, name)
            if value or not is_later:
                values[name] = value if type(value) in _PLAIN else _plain(value)
        text = dumps([actor.terminal, values])
        return cls(clean(request, field="request", limit=_LIMIT), command.action, _hash(text))

    def first_time(self, tx: Tx, run: Callable[[], Answer]) -> Answer:
        """Run the action and keep its answer, in the transaction that makes it true.

        Nearly every request is new, so nobody looks first: that it is a repetition is found out
        where its answer has no room, or where what was done once cannot be done again.

        Raises:
            Answered: it is a repetition; the transaction is to be undone.
            Refusal: `request_reused`; what `run` refuses.
        """
        try:
            answer = run()
        except (Refusal, Unprepared):
            self._answered(tx)
            raise
        if not self._keep(tx, answer):
            self._answered(tx)
        return answer

    def _answered(self, tx: Tx) -> None:
        row = tx.one(
            "SELECT id, action, digest, result FROM request WHERE key = :key", key=key_of(self.id)
        )
        if row is None:
            return
        if (row["id"], row["action"], row["digest"]) != (self.id, self.action, self.digest):
            raise Refusal("request_reused", request=self.id)
        raise Answered(json.loads(row["result"]))

    def _keep(self, tx: Tx, answer: Answer) -> bool:
        changed = tx.run(
            "INSERT INTO request (key, id, at, action, digest, result)"
            " VALUES (:key, :id, :at, :action, :digest, :result) ON CONFLICT (key) DO NOTHING",
            key=key_of(self.id),
            id=self.id,
            at=tx.now,
            action=self.action,
            digest=self.digest,
            result=dumps(answer),
        )
        return changed == 1


class Answered(Exception):
    """The request was answered before; `answer` is the first answer."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer


def key_of(request: str) -> int:
    """The row of a request: 64 bits of a hash, so that ids of any kind make one small index."""
    return int.from_bytes(_hash(request)[:8], "big", signed=True)


def _hash(text: str) -> bytes:
    return sha256(text.encode()).digest()


def _compared(command: type[Command]) -> tuple[tuple[str, bool], ...]:
    """The fields that are compared, each with whether it joined later (`commands.LATER`)."""
    found = _COMPARED.get(command)
    if found is None:
        found = _COMPARED[command] = tuple(
            (field.name, bool(field.metadata.get("later")))
            for field in fields(command)
            if field.name not in _SECRETS
        )
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return asdict(value) if hasattr(value, "__dataclass_fields__") else value
