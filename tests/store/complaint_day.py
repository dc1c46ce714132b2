"""What people complain about in a day, and a look at the seals: a part of
`tests.store.whole_day`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from common.domain.audit_commands import NoteSealChecked
from common.domain.commands import Command
from common.domain.complaint_commands import AnswerComplaint, HandOnComplaint, MakeComplaint
from common.store import audit
from common.store.store import Store
from common.views import complaints
from tests.hall import staff

Do = Callable[[Command], dict[str, Any]]


def live(store: Store, do: Do, number: str, dossier: str) -> None:
    """One is handed on and answered, the other waits; both are looked at."""
    words = "Phải đi lại hai lần"
    first = str(do(MakeComplaint("delay", words, ticket=number))["code"])
    do(HandOnComplaint(first, "gs1"))
    do(AnswerComplaint(first, "Đã xin lỗi", upheld=True))
    do(MakeComplaint("extra_papers", words, dossier=dossier))
    assert len(complaints.open_ones(store, staff()).found) == 1
    assert len(complaints.newest(store, staff()).found) == 2
    assert complaints.read(store, staff(), first).words == words
    everything = complaints.of_span(store, staff(), 0, store.now() + 1)
    assert len(everything.found) == 2
    found = audit.verify(store.folder)
    do(NoteSealChecked(found.through, found.sealed, found.intact))
