"""What reports count agrees with the record in a hall where everything was done, and whoever
changes a row past the program is found, with the row."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.reporting import Span, span_of
from common.store import sqlite
from common.store.folder import database
from common.store.migrations import migrate
from common.store.store import Store
from common.views import agreement
from common.views.agreement import Part
from motcua.keeper import Keeper
from tests.cli.shell import motcua
from tests.hall import issue, make_hall, pass_time, sign_in, staff
from tests.reports import unusual_days
from tests.schema import stores
from tests.store import whole_day

DAYS = span_of(date(2026, 11, 1), date(2027, 1, 31))


def found_in(path: Path, span: Span = DAYS) -> agreement.Agreement:
    with closing(Store.open(path)) as store:
        return agreement.read(store, span)


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lived") / "hall"
    with closing(unusual_days.live(path)) as store:
        keeper = Keeper(path)
        for _ in range(3):
            keeper.make_round(store)
    return path


@pytest.mark.verify
def test_days_as_they_were_lived_agree(lived: Path) -> None:
    found = found_in(lived)
    assert found.found == ()
    assert found.tickets > 20
    assert min(found.dossiers, found.days) > 0


@pytest.mark.verify
def test_everything_that_a_hall_can_do_agrees_and_so_do_stores_of_older_programs(
    tmp_path: Path,
) -> None:
    with closing(make_hall(tmp_path / "day", clock="2026-11-23T08:00@0")) as store:
        whole_day.live(store)
        Keeper(tmp_path / "day").make_round(store)
    for schema in stores.DUMPS:
        stores.wake(schema, tmp_path / str(schema))
        migrate(tmp_path / str(schema))
    for path in filter(Path.is_dir, tmp_path.iterdir()):
        found = found_in(path)
        assert found.tickets > 5, path
        assert found.found == (), path


CHANGES = {
    Part.ISSUED: "UPDATE ticket SET issued_at = issued_at + 60000 WHERE id = {called}",
    Part.FIRST_CALLED: "UPDATE ticket SET first_called_at = first_called_at - 1000"
    " WHERE id = {called}",
    Part.BEGUN: "UPDATE leg SET started_at = started_at + 1 WHERE ticket = {called}",
    Part.STATE: "UPDATE ticket SET state = 'cancelled', outcome = NULL, end_reason = 'asked'"
    " WHERE id = {called}",
    Part.OUTCOME: "UPDATE ticket SET outcome = 'advice' WHERE id = {called}",
    Part.RATING: "UPDATE rating SET level = 'very_satisfied' WHERE ticket = {called}",
    Part.DOSSIER_STATE: "UPDATE dossier SET state = 6 WHERE id = 1",
    Part.DUE: "UPDATE dossier SET due_at = due_at + 86400000 WHERE id = 1",
    Part.PROCESSED: "UPDATE dossier SET processed_at = accepted_at WHERE id = 1",
    Part.ROLLED: "UPDATE rollup_stay SET stays = stays + 1 WHERE day = 1",
}


@pytest.mark.verify
@pytest.mark.parametrize("part", CHANGES)
def test_a_row_that_was_changed_by_hand_is_named(lived: Path, tmp_path: Path, part: Part) -> None:
    path = Path(shutil.copytree(lived, tmp_path / "hall"))
    with closing(sqlite.connect(str(database(path)))) as connection:
        called, number = connection.execute(
            "SELECT ticket.id, number FROM ticket JOIN rating ON rating.ticket = ticket.id LIMIT 1"
        ).fetchone()
        (code,) = connection.execute("SELECT code FROM dossier WHERE id = 1").fetchone()
        changed = connection.execute(CHANGES[part].format(called=called)).rowcount
    assert changed > 0
    found = found_in(path).found
    about = {Part.ROLLED: "2026-11-23"}.get(part, code if "dossier" in CHANGES[part] else number)
    assert (part, about) in [(one.part, one.about) for one in found]
    assert {one.about for one in found} <= {about, "2026-11-23"}, "and nothing else but its day"


def test_fees_are_held_against_what_was_demanded_and_what_became_of_them(tmp_path: Path) -> None:
    stores.wake(8, tmp_path)
    migrate(tmp_path)
    with closing(sqlite.connect(str(database(tmp_path)))) as connection:
        connection.execute("UPDATE fee SET amount_vnd = 1 WHERE id = 3")
        connection.execute("UPDATE fee SET state = 'paid' WHERE id = 2")
    found = [(one.part, one.about, one.counted, one.recorded) for one in found_in(tmp_path).found]
    assert found == [
        (Part.FEE_STATE, "2", "paid", "cancelled"),
        (Part.FEE, "3", 1, 8000),
    ]


def test_the_command_names_the_row_and_has_status_1(tmp_path: Path) -> None:
    with closing(make_hall(tmp_path, clock="2026-11-23T08:00@0")) as store:
        sign_in(store, "5", "q5")
        issue(store, "ho-tich")
        pass_time(store, minutes=9)
        store.act(staff(), commands.CallNext("5"))
    words = ("audit", "figures", "--data", str(tmp_path))
    said = motcua(*words, "--lang", "en")
    assert (said.status, said.out.splitlines()[0]) == (0, "The figures agree with the record.")
    with closing(sqlite.connect(str(database(tmp_path)))) as connection:
        connection.execute("UPDATE ticket SET first_called_at = issued_at")
    said = motcua(*words, "--lang", "en")
    assert said.status == 1
    line = "A001 23/11/2026: first called at 08:00:00 23/11/2026, the record says 08:09:00"
    assert line in said.out
    answer = json.loads(motcua(*words, "--json").out)
    assert answer["agrees"] is False
    assert [one["part"] for one in answer["findings"]] == ["first_called"]
    assert motcua(*words, "--from", "2026-11-22", "--to", "2026-11-22").status == 0, "another day"
