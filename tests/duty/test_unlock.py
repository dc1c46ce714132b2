"""A lock-out is seen, and undone by a colleague, at every place where wrong PINs were counted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from common.domain.actor import Actor, Role
from common.domain.commands import Command, SetPin, SignIn
from common.domain.guide_commands import SignInGuide
from common.domain.refusal import Refusal
from common.domain.session_commands import StartSession
from common.store.store import Store
from tests.cli.shell import motcua, problem
from tests.hall import PIN, make_hall, staff

DESK = Actor(Role.TERMINAL, "desk:5")
DOOR = Actor(Role.TERMINAL, "kiosk:k1")
SCREEN = Actor(Role.SCREEN, "supervisor")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    made.act(staff(), SetPin("gs1", PIN))
    yield made
    made.close()


def code(store: Store, actor: Actor, command: Command) -> str:
    try:
        store.act(actor, command)
    except Refusal as refusal:
        return refusal.code
    return "done"


def listed(store: Store) -> str | None:
    said = motcua("officer", "list", "--data", str(store.folder), "--json")
    (found,) = (one for one in json.loads(said.out)["officers"] if one["officer"] == "gs1")
    return str(found["locked_until"]) if found["locked_until"] else None


def test_who_is_locked_out_is_listed_and_let_in_again(store: Store) -> None:
    data = ("--data", str(store.folder), "--json")
    assert listed(store) is None
    for _ in range(5):
        with suppress(Refusal):
            store.act(DOOR, SignInGuide("gs1", "1357"))
    told = [code(store, SCREEN, StartSession("gs1", "1357")) for _ in range(5)]
    assert told == ["pin_wrong"] * 4 + ["pin_locked"]
    assert listed(store) == "2026-11-23T08:01:00.000+07:00"
    assert "08:01" in motcua("officer", "list", "--data", str(store.folder)).out
    for actor, command in (
        (DESK, SignIn("5", "gs1", PIN)),
        (DOOR, SignInGuide("gs1", PIN)),
        (SCREEN, StartSession("gs1", PIN)),
    ):
        assert code(store, actor, command) == "pin_locked"
    done = motcua("officer", "unlock", "gs1", *data)
    assert json.loads(done.out) == {"officer": "gs1", "was_locked": True}
    assert listed(store) is None
    assert code(store, DOOR, SignInGuide("gs1", PIN)) == "done"
    assert code(store, SCREEN, StartSession("gs1", PIN)) == "done"
    assert json.loads(motcua("officer", "unlock", "gs1", *data).out)["was_locked"] is False
    assert problem(motcua("officer", "unlock", "nobody", *data)).code == "officer_unknown"


def test_only_who_reads_or_rules_signs_in_at_the_supervisors_screen(store: Store) -> None:
    store.act(staff(), SetPin("q5", PIN))
    assert code(store, SCREEN, StartSession("q5", PIN)) == "not_permitted"
    assert code(store, DOOR, StartSession("gs1", PIN)) == "not_permitted", "not at a kiosk"
    assert code(store, SCREEN, StartSession("q6", PIN)) == "pin_not_set"
