"""What a wizard begins with: where somebody stopped, a file of answers, the hall, or nothing."""

from __future__ import annotations

from pathlib import Path

from common.centre.load import tables
from motcua.setup.draft import Draft
from motcua.setup.present import document_of, tables_of
from motcua.setup.start import EMPTY, shipped_tables


def opened(folder: Path, answers: Path | None = None, *, afresh: bool = False) -> Draft:
    """The draft of the hall in this data folder. A draft that was carried out is over: what is in
    the hall now counts, with what no centre file says.

    Raises:
        Refusal: `centre_invalid`, when the answers cannot be read.
        Trouble: of the disk, or of a store that cannot be opened.
    """
    before = None if afresh else Draft.open(folder)
    if answers is not None:
        draft = before or Draft(folder, {})
        draft.begin(tables(answers), **{"from": str(answers.absolute()), "page": 1, "seen": [0]})
        return draft
    if before is not None and not before.plan.get("done"):
        return before
    document = document_of(folder)
    draft = before or Draft(folder, {})
    if document is not None:
        plan = {k: v for k, v in draft.plan.items() if k not in {"page", "seen", "done"}}
        draft.begin({**tables_of(document), "setup": plan}, **{"from": "present"})
    elif before is None:
        draft = Draft(folder, shipped_tables(EMPTY))
    return draft
