"""Brings a centre into the store."""

from __future__ import annotations

from typing import Any

from common.centre.document import as_document
from common.centre.model import Centre
from common.domain.actor import Actor
from common.domain.commands import ApplyCentre
from common.store.store import Store


def apply(
    store: Store,
    actor: Actor,
    centre: Centre,
    request: str | None = None,
    why: str | None = None,
) -> dict[str, Any]:
    """Make the store's centre this one. Applying the same centre again changes nothing.

    Raises:
        Refusal: when a live ticket would be stranded, or `actor` may not do this.
    """
    return store.act(actor, ApplyCentre(as_document(centre), why), request)
