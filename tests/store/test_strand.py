"""A new centre file never leaves a live ticket without what it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.refusal import Refusal
from common.store.store import Store
from tests.hall import issue, make_hall, sign_in, staff

Document = dict[str, Any]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Desk 5 serves a priority ticket; another waits for desk 6."""
    hall = make_hall(tmp_path, clock="2026-11-23T08:00@0")
    sign_in(hall, "5", "q5")
    sign_in(hall, "6", "q6")
    issue(hall, "ho-tich", "priority")
    hall.act(staff(), commands.CallNext("5"))
    hall.act(staff(), commands.Transfer("5", to_desk="6"))
    yield hall
    hall.close()


def without(table: str, code: str) -> Callable[[Document], None]:
    """The document without this row, and without what refers to it."""

    def change(document: Document) -> None:
        document[table] = [row for row in document[table] if row["code"] != code]
        document["desk_service"] = [
            row for row in document["desk_service"] if row.get(table) != code
        ]

    return change


def unserved(document: Document) -> None:
    """Nobody serves civil status any more."""
    kept = [row for row in document["desk_service"] if row["service"] != "ho-tich"]
    document["desk_service"] = kept


def renumbered(document: Document) -> None:
    next(row for row in document["series"] if row["code"] == "a")["prefix"] = "P"


def elsewhere(document: Document) -> None:
    document["centre"]["timezone"] = "Asia/Tokyo"


@pytest.mark.parametrize(
    ("change", "item"),
    [
        (without("service", "ho-tich"), "ho-tich"),
        (without("desk", "6"), "6"),
        (without("desk", "5"), "5"),
        (without("priority_class", "priority"), "priority"),
        (unserved, "ho-tich"),
        (without("series", "a"), "a"),
        (renumbered, "a"),
        (elsewhere, "Asia/Tokyo"),
    ],
)
def test_what_a_live_ticket_or_an_officer_on_duty_needs_stays(
    store: Store, change: Callable[[Document], None], item: str
) -> None:
    document = as_document(load(shipped.centre("dan-hai")))
    change(document)
    for service in document["service"]:
        if all(row["code"] != service["series"] for row in document["series"]):
            service["series"] = "h"
    with pytest.raises(Refusal) as said:
        store.act(staff(), commands.ApplyCentre(document))
    assert (said.value.code, said.value.params["item"]) == ("centre_strands", item)
    assert store.centre().version == 1


@pytest.mark.parametrize(
    "change", [without("service", "y-te"), without("desk", "1"), without("officer", "q5")]
)
def test_what_nobody_needs_may_go_and_may_come_back(
    store: Store, change: Callable[[Document], None]
) -> None:
    whole = as_document(load(shipped.centre("dan-hai")))
    part = as_document(load(shipped.centre("dan-hai")))
    change(part)
    for table in ("sign", "desk_service"):
        part[table] = [
            row for row in part[table] if row["desk"] in {d["code"] for d in part["desk"]}
        ]
    assert store.act(staff(), commands.ApplyCentre(part))["version"] == 2
    assert store.act(staff(), commands.ApplyCentre(part))["changed"] is False
    assert store.act(staff(), commands.ApplyCentre(whole))["version"] == 3


def test_another_centre_is_refused(store: Store) -> None:
    document = as_document(load(shipped.centre("one-desk")))
    with pytest.raises(Refusal) as said:
        store.act(staff(), commands.ApplyCentre(document))
    assert said.value.code == "centre_other"
