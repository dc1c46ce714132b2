"""A centre goes into a real store: once, again without a change, and never under live tickets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from common.centre import shipped
from common.centre.apply import apply
from common.centre.document import as_document
from common.centre.load import load
from common.centre.model import Centre
from common.centre.procedures import read
from common.domain.actor import Actor, Role
from common.domain.commands import ImportProcedures, IssueTicket
from common.domain.refusal import Refusal
from common.store import clock
from common.store.store import Store
from tests.common.centre.files import SMALL

ADMINISTRATOR = Actor(Role.ADMINISTRATOR, "cli:test")
# A Monday in the hours of every centre here, at the pace of real time.
MONDAY = clock.parse("2026-11-23T08:00", "Asia/Ho_Chi_Minh")


def small(folder: Path, text: str = SMALL) -> Centre:
    path = folder / "nho.toml"
    path.write_text(text, "utf-8")
    return load(path)


@contextmanager
def store_of(folder: Path, centre: Centre) -> Iterator[Store]:
    store = Store.create(folder / "data", as_document(centre), MONDAY, ADMINISTRATOR)
    try:
        yield store
    finally:
        store.close()


@pytest.mark.parametrize("name", shipped.NAMES)
def test_a_shipped_centre_and_its_catalogue_go_into_a_store(tmp_path: Path, name: str) -> None:
    centre = load(shipped.centre(name))
    with store_of(tmp_path, centre) as store:
        known = store.centre()
        assert set(known.services) == {service.code for service in centre.services}
        assert set(known.desks) == {desk.code for desk in centre.desks}
        assert known.rules == centre.rules
        rows = tuple(dict(procedure) for procedure in read(shipped.procedures()))
        store.act(ADMINISTRATOR, ImportProcedures(rows=rows))
        with store.read() as connection:
            ((count,),) = connection.execute("SELECT count(*) FROM procedure").fetchall()
        assert count == 103


def test_the_same_centre_again_changes_nothing(tmp_path: Path) -> None:
    centre = small(tmp_path)
    with store_of(tmp_path, centre) as store:
        version = store.centre().version
        assert apply(store, ADMINISTRATOR, centre)["changed"] is False
        assert store.centre().version == version


def test_a_changed_centre_is_the_centre_from_then_on(tmp_path: Path) -> None:
    with store_of(tmp_path, small(tmp_path)) as store:
        changed = small(tmp_path, SMALL.replace("walk_in_target_min = 20", "help_penalty_min = 7"))
        assert apply(store, ADMINISTRATOR, changed)["changed"] is True
        assert store.centre().rules == changed.rules


def test_a_service_with_somebody_waiting_cannot_go(tmp_path: Path) -> None:
    text = SMALL.replace('first = ["ho-tich"]\nhelps = ["chung-thuc"]', 'first = ["chung-thuc"]')
    start = text.index('[[service]]\ncode = "ho-tich"')
    end = text.index('[[service]]\ncode = "chung-thuc"')
    with store_of(tmp_path, small(tmp_path)) as store:
        store.act(ADMINISTRATOR, IssueTicket(service="ho-tich"))
        with pytest.raises(Refusal) as refused:
            apply(store, ADMINISTRATOR, small(tmp_path, text[:start] + text[end:]))
        assert refused.value.code == "centre_strands"
        assert "ho-tich" in store.centre().services


def test_only_an_administrator_applies(tmp_path: Path) -> None:
    centre = small(tmp_path)
    with store_of(tmp_path, centre) as store, pytest.raises(Refusal) as refused:
        apply(store, Actor(Role.OFFICER, "desk:5"), centre)
    assert refused.value.code == "not_permitted"
