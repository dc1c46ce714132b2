"""The log stays short, whoever is at work, and nobody reads for ever."""

from __future__ import annotations

import inspect
import os
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext, suppress
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import pytest

import common.views
from common.domain import printer_commands
from common.domain.dossier_commands import TakeIn
from common.domain.handover_commands import OpenBatch
from common.domain.refusal import Refusal, Trouble
from common.domain.report_commands import SendUrging
from common.domain.reporting import read_span
from common.domain.scan import NumberCode
from common.forms import Form
from common.store import checkpoint, folder, sqlite, upkeep
from common.store.checkpoint import Checkpointer, log_readers, read_log
from common.store.rollup import BusinessDay
from common.store.store import Store
from common.store.thread import StoreThread
from common.views import booked, complaints, promised
from common.views.answers import ratings_of_officer
from common.views.dossiers import Listing
from common.views.duty import Whose
from common.views.everyday import Everyday, Part
from common.views.form07a import Narrowed
from common.views.usual import Past
from motcua.keeper import KEEPER
from tests.hall import issue, make_hall, sign_in, staff, with_procedures
from tests.processes import Program, program
from tests.store.alerts import open_alert

LIMIT = 60
CODE = "H21.25-261123-0042"

READER = """
import sys
from pathlib import Path
from common.store.store import Store
with Store.open(Path(sys.argv[1])).read() as connection:
    connection.execute("SELECT count(*) FROM ticket").fetchone()
    print("reads", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield store
    store.close()


@pytest.fixture
def checkpointer(store: Store) -> Iterator[Checkpointer]:
    checkpointer = Checkpointer(store.folder, limit=LIMIT, patience_s=0)
    yield checkpointer
    checkpointer.close()


def log_of(store: Store) -> checkpoint.Log:
    with store.read() as connection:
        connection.execute("SELECT 1 FROM meta").fetchone()
    return read_log(store._connection)


def frames(store: Store) -> int:
    return log_of(store).frames


def fill_log(store: Store, enough: int = LIMIT) -> None:
    while frames(store) < enough:
        issue(store, "ho-tich")


def test_a_short_log_is_left_alone(store: Store, checkpointer: Checkpointer) -> None:
    issue(store, "ho-tich")
    before = frames(store)
    assert not checkpointer.look()
    assert frames(store) == before > 0


def test_a_long_log_is_begun_anew_with_everything_in_the_database(
    store: Store, checkpointer: Checkpointer
) -> None:
    fill_log(store)
    assert checkpointer.look()
    assert frames(store) <= 2
    assert checkpointer.stuck is None
    with store.read() as connection:
        tickets = connection.execute("SELECT count(*) FROM ticket").fetchone()[0]
    copy = store.folder / "without-log.db"
    copy.write_bytes(folder.database(store.folder).read_bytes())
    with closing(sqlite.connect(str(copy))) as connection:
        assert connection.execute("SELECT count(*) FROM ticket").fetchone()[0] == tickets


def test_a_citizen_never_begins_the_log_anew(
    store: Store, checkpointer: Checkpointer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the copying and keeper's turn the log is copied to its end: whoever committed then
    would flush its header too, if keeper did not read meanwhile."""
    fill_log(store)
    meanwhile: list[tuple[int, int]] = []
    finish = checkpointer._begin_anew

    def after_somebody_else(copier: Any, patient: bool) -> bool | None:
        if meanwhile:
            return finish(copier, patient)
        copied = log_of(store)
        assert copied.left == 0
        issue(store, "ho-tich")
        meanwhile.append((copied.frames, frames(store)))
        return finish(copier, patient)

    monkeypatch.setattr(checkpointer, "_begin_anew", after_somebody_else)
    assert checkpointer.look()
    ((before, after),) = meanwhile
    assert after > before
    assert frames(store) <= 2


@pytest.mark.parametrize(("commits", "copies"), [(0, 1), (2, 3), (99, checkpoint._PASSES + 1)])
def test_what_is_committed_while_the_log_is_copied_is_copied_too(
    store: Store,
    checkpointer: Checkpointer,
    monkeypatch: pytest.MonkeyPatch,
    commits: int,
    copies: int,
) -> None:
    """In passes until nothing is left; where nobody ever rests, the rest goes in keeper's turn."""
    fill_log(store)
    done = 0
    copy = checkpoint._copy

    def slow_copy(connection: Any) -> None:
        nonlocal done
        copy(connection)
        done += 1
        if done <= min(commits, checkpoint._PASSES):
            issue(store, "ho-tich")

    monkeypatch.setattr(checkpoint, "_copy", slow_copy)
    assert checkpointer.look()
    assert done == copies
    assert frames(store) <= 2


def test_a_program_that_reads_on_and_on_is_named_until_it_ends(
    store: Store, checkpointer: Checkpointer
) -> None:
    fill_log(store)
    with program(READER, store.folder) as reader:
        assert reader.hear() == "reads"
        look_until_stuck(store, checkpointer, reader)
        with store.transaction(KEEPER, "test") as tx:
            upkeep.watch_log(tx, checkpointer.stuck)
        assert open_alert(store, "wal")["pids"] == str(reader.pid)
        reader.tell("enough")
        reader.wait()
    assert checkpointer.look()
    assert checkpointer.stuck is None
    with store.transaction(KEEPER, "test") as tx:
        upkeep.watch_log(tx, checkpointer.stuck)
    assert open_alert(store, "wal") == {}


def look_until_stuck(store: Store, checkpointer: Checkpointer, reader: Program) -> None:
    for _ in range(3):
        issue(store, "ho-tich")  # the hall goes on, and keeper takes no turn in vain
        assert not checkpointer.look()
        assert store.lock_holder()["action"] == "ticket.issue"
    assert checkpointer.stuck is not None
    assert checkpointer.stuck.pids == (reader.pid,)
    assert checkpointer.stuck.mib == checkpoint.log_bytes(store.folder) // 2**20


@pytest.mark.verify
def test_a_log_that_grew_while_somebody_read_gets_small_again(
    store: Store, checkpointer: Checkpointer
) -> None:
    with program(READER, store.folder) as reader:
        assert reader.hear() == "reads"
        for _ in range(70):
            with store.transaction(KEEPER, "test") as tx:
                large = {"terminal": "k1", "kind": "scan", "data": "x" * 2**20}
                tx.insert("input", {**large, "at": tx.now, "expires_at": tx.now})
        assert not checkpointer.look()
        assert checkpoint.log_bytes(store.folder) > 70 * 2**20
        reader.tell("enough")
        reader.wait()
    assert checkpointer.look()
    assert checkpoint.log_bytes(store.folder) <= 64 * 2**20


def test_a_log_of_another_store_is_not_touched(store: Store, checkpointer: Checkpointer) -> None:
    fill_log(store)
    database = folder.database(store.folder)
    database.rename(store.folder / "moved")
    with pytest.raises(Trouble) as said:
        checkpointer.look()
    assert said.value.code == "store_missing"
    (store.folder / "moved").rename(database)
    assert checkpointer.look()


def views() -> Iterator[Callable[..., object]]:
    """Every function of the views that takes a store."""
    for module in pkgutil.iter_modules(common.views.__path__, "common.views."):
        for _, function in inspect.getmembers(import_module(module.name), inspect.isfunction):
            first = next(iter(inspect.signature(function).parameters), None)
            own = function.__module__ == module.name and not function.__name__.startswith("_")
            if own and first == "store":
                yield function


ARGUMENTS: dict[str, object] = {
    "desk": "5", "display": "hall", "kiosk": "k1", "number": "A001", "kind": "printer",
    "ticket": 1, "ticket_id": 1, "job": 1, "printer": "p1", "zone": "sanh", "zones": ["sanh"],
    "call": 1, "within_ms": 60_000, "officer": "q5",
    "date": "2026-11-23", "lang": "vi", "scan": NumberCode("A001"),
    "code": CODE, "token": "XXXXXXXXXX", "text": CODE, "digits": "2611230042", "service": "ho-tich",
    "which": Listing.LATE, "form": Form.RECEIPT, "month": "2026-10", "days": 30,
    "first": "2026-11-01", "last": "2026-11-30", "since": 0, "until": 1, "before": 1, "alert": 1,
    "typed": "A001", "about": None, "past": Past(),
}  # fmt: skip

_DAYS = {"first": date(2026, 11, 1), "last": date(2026, 11, 30)}
_SPAN = read_span("2026-11-23")
_ALL = dict.fromkeys(("unit", "agency", "service", "officer"))
_TODAY = BusinessDay(1, "2026-11-23", closed=False, rolled=False)

OTHERWISE: dict[str, dict[str, object]] = {
    "common.views.handover": {"code": "BG-261123-1"},
    "common.views.forms.of_batch": {"code": "BG-261123-1"},
    "common.views.a4.of_batch": {"code": "BG-261123-1"},
    "common.views.a4.made": {"people": None},
    "common.views.booked.besides": {"codes": (), "slots": (1,), "sources": (None,)},
    "common.views.procedures": {"code": "1.001193"},
    "common.views.duty": {**_DAYS, "whose": Whose()},
    "common.views.dossier_report": _DAYS,
    "common.views.cash_period": {"collector": None, "service": None},
    "common.views.everyday": {
        **_DAYS,
        "days": (_TODAY,),
        "known": {},
        "part": Part(),
        "day": _TODAY,
    },
    "common.views.form07a": {"narrowed": Narrowed()},
    "common.views.index766": {"narrowed": Narrowed(), "whole_period": True},
    "common.views.kpi": {
        **_DAYS,
        "part": Part(),
        "found": Everyday((_TODAY,), (), cast(Any, None)),
    },
    "common.views.morning": {"day": date(2026, 11, 23)},
    "common.views.outcomes": {**_DAYS, "narrowed": _ALL, "kind": "supplement", "most": 9},
    "common.views.agreement": {"span": _SPAN},
    "common.views.changes": {"span": _SPAN},
    "common.views.unusual": {"span": _SPAN},
    "common.views.complaints": {"actor": staff(), "code": "KN-2026-0001"},
    "common.views.story": {"actor": staff(), "asked": "A001"},
    "common.views.urging": {"number": 1},
}
"""What is asked of some by the same names."""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Somebody on duty, somebody waiting, and a log to read from."""
    store = make_hall(tmp_path_factory.mktemp("views") / "hall")
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    store.act(staff(), printer_commands.PrintTest("p1"))
    with_procedures(store)
    store.act(staff(), TakeIn("1.001193", CODE, channel="postal"))
    soon = {"channel": "postal", "due_at": store.now() + 3_600_000}
    store.act(staff(), TakeIn("1.001193", "H21.25-261123-0043", **soon))
    store.act(staff(), SendUrging("ubnd-xa"))
    store.act(staff(), OpenBatch("ubnd-xa"))
    yield store
    store.close()


REFUSING = (ratings_of_officer, promised.of, booked.coming, complaints.read, complaints.answerers)
"""Too few answers to show any; nobody is expected; nobody has complained."""


@pytest.mark.parametrize(
    "view", list(views()), ids=lambda view: f"{view.__module__}.{view.__name__}"
)
def test_a_view_leaves_no_read_open(hall: Store, view: Callable[..., object]) -> None:
    parameters = list(inspect.signature(view).parameters.values())[1:]
    needed = [each.name for each in parameters if each.default is each.empty]
    where = (view.__module__, f"{view.__module__}.{view.__name__}")
    arguments = ARGUMENTS | {
        name: value for place in where for name, value in OTHERWISE.get(place, {}).items()
    }
    kept: object = None
    with suppress(Refusal) if view in REFUSING else nullcontext():
        kept = view(hall, *(arguments[name] for name in needed))
    assert os.getpid() not in log_readers(hall.folder)
    del kept


def test_a_read_that_is_open_is_seen(store: Store) -> None:
    issue(store, "ho-tich")
    with store.read() as connection:
        connection.execute("SELECT 1 FROM ticket").fetchone()
        assert os.getpid() in log_readers(store.folder)
    assert os.getpid() not in log_readers(store.folder)


def test_a_job_that_fails_in_the_middle_leaves_no_read_open(store: Store) -> None:
    issue(store, "ho-tich")

    def fails(store: Store) -> None:
        with store.read() as connection:
            connection.execute("SELECT * FROM event").fetchone()
            raise ZeroDivisionError

    thread = StoreThread(store.folder)
    try:
        with pytest.raises(ZeroDivisionError):
            thread.submit(fails).result()
        assert not thread.submit(lambda store: store._connection.in_transaction).result()
        assert os.getpid() not in log_readers(store.folder)
    finally:
        thread.close()
