"""The centre whose papers the tests draw."""

from __future__ import annotations

from functools import cache
from typing import Any

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.paper import papers, samples
from common.paper.payloads import Kind
from common.paper.render import Sheet
from common.store import facts
from common.store.facts import Centre


@cache
def centre(name: str = "dan-hai") -> Centre:
    """A shipped centre as the store would give it."""
    return facts.build(as_document(load(shipped.centre(name))), version=1)


def payload(kind: Kind, lang: str = "vi", **changes: Any) -> dict[str, Any]:
    """A sample payload for it."""
    return {**samples.payload(kind, centre(), lang), **changes}


def paper(kind: Kind, width: int = 576, lang: str = "vi", **changes: Any) -> Sheet:
    """A drawn paper of it."""
    found = payload(kind, lang, **changes)
    return papers.sheet(kind, found, centre(), width_dots=width, simulated=False)
