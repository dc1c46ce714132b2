"""`motcua dossier recompute`: what a change of the calendar does to promised dates."""

from __future__ import annotations

import pytest

from common.store import redates
from common.store.store import Store
from tests.cli.deeds import again
from tests.cli.shell import Shell
from tests.store.test_working_days import apply

THREE_DAYS = "1.001022"
CODES = tuple(f"H21.25-261123-000{n}" for n in (1, 2, 3))


@pytest.fixture
def changed(hall: Shell, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Three dossiers of three working days, and 24/11 is worked after all; slices of one."""
    for code in CODES:
        hall.answer("dossier", "take-in", THREE_DAYS, "--channel", "postal", "--code", code)
    store = Store.open(hall.folder)
    apply(store, {"date": "2026-11-24", "working": True})
    store.close()
    monkeypatch.setattr(redates, "AT_ONCE", 1)
    return hall


def test_a_dry_run_says_what_the_command_then_does_and_writes_nothing(changed: Shell) -> None:
    before = changed.events()
    tried = changed.answer("dossier", "recompute", "--dry-run")
    assert changed.events() == before
    assert (
        changed.answer("dossier", "show", CODES[0])["due_at"] == tried["changed"][0]["old_due_at"]
    )
    done = changed.answer("dossier", "recompute", "--why", "decision")
    keys = ("code", "old_due_at", "due_at")
    assert done["changed"] == [{key: line[key] for key in keys} for line in tried["changed"]]
    assert [line["code"] for line in done["changed"]] == list(CODES)
    assert (done["dry_run"], tried["dry_run"]) == (False, True)
    assert changed.answer("dossier", "recompute", "--dry-run")["changed"] == []


def test_a_dry_run_says_where_each_new_date_comes_from(changed: Shell) -> None:
    said = changed.run("dossier", "recompute", "--dry-run").out.splitlines()
    assert said[:2] == [
        "Promised another date than the calendar gives: 3",
        "Earlier: 3; days, at most: 1",
    ]
    assert said[2] == (
        f"{CODES[0]}: 08:00 27/11/2026 → 08:00 26/11/2026"
        " · 03 working days from 08:00 23/11/2026 · worked 24/11/2026"
    )


def test_many_dossiers_are_recomputed_once_under_one_request(changed: Shell) -> None:
    again(changed, ["dossier", "recompute"])
    assert changed.answer("dossier", "recompute", "--dry-run")["changed"] == []
