"""The endpoint says of a hall what its rows say, counted here a second time; and goes on answering
while the store is away."""

from __future__ import annotations

import io
import json
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store import folder
from common.store.sqlite import Connection
from common.store.store import Store
from common.views import measures
from motcua.journal import LineHandler, Log
from motcua.metrics.catalogue import ALL, OF_STORE
from motcua.metrics.endpoint import require_loopback, serving
from tests.docs import pages
from tests.hall import issue, make_hall, pass_time, sign_in, staff
from tests.metrics.scrape import Scrape, ask, endpoint, scrape
from tests.store import whole_day


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hall that has done everything there is, in the middle of a new day."""
    path = tmp_path_factory.mktemp("metrics") / "hall"
    with closing(make_hall(path)) as store:
        whole_day.live(store)
        pass_time(store, minutes=24 * 60)
        for desk in ("5", "6"):
            sign_in(store, desk, f"q{desk}")
        for _ in range(5):
            issue(store, "ho-tich")
        issue(store, "chung-thuc")
        store.act(staff(), commands.CallNext("5"))
        store.act(staff(), commands.Finish("5", "accepted"))
        pass_time(store, minutes=40)
        store.act(staff(), commands.CallNext("6"))
        whole_day.say(store, "p1", whole_day.DeviceState.FAULT, "paper_out")
        with store.transaction(staff(), "test") as tx:  # this clock stands, and every Store's
            start = json.dumps({"start": store.now(), "anchor": 0, "rate": 0})
            tx.run("UPDATE meta SET value = :start WHERE key = 'clock'", start=start)
    return path


def silent() -> Log:
    return Log("test", LineHandler("motcua-test", io.StringIO()))


@pytest.fixture(scope="module")
def told(lived: Path) -> Scrape:
    with endpoint(lived, silent()) as port:
        return scrape(port)


def column(
    connection: Connection, table: str, names: str, where: str = "1"
) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(f"SELECT {names} FROM {table} WHERE {where}")]  # noqa: S608


def test_it_counts_what_the_rows_say(lived: Path, told: Scrape) -> None:
    with closing(Store.open(lived)) as store, store.read() as connection:
        now = store.now()
        (day,) = [row[0] for row in column(connection, "business_day", "id", "closed_at IS NULL")]
        tickets = column(
            connection,
            "ticket",
            "service, first_called_at, promised_at, state, outcome, id",
            f"day = {day}",
        )
        legs = column(connection, "leg", "ticket, waiting_from", "ended_at IS NULL")
        alerts = Counter(column(connection, "alert", "kind, severity", "closed_at IS NULL"))
        desks = Counter(column(connection, "desk", "state", "retired_at IS NULL"))
        dossiers = column(connection, "dossier", "agency, state, due_at", "ended_at IS NULL")
        (newest,) = [row[0] for row in column(connection, "event", "max(seq)")]
    assert len(tickets) > 5
    for service in {row[0] for row in tickets}:
        own = [row for row in tickets if row[0] == service]
        called = [row for row in own if row[1] is not None]
        kept = [row for row in called if row[1] <= row[2]]
        broken = [row for row in called if row[1] > row[2]]
        broken += [row for row in own if row[1] is None and row[3] == "waiting" and row[2] < now]
        waiting = {row[5] for row in own if row[3] == "waiting"}
        assert told.value("motcua_day_tickets_issued", service=service) == len(own)
        assert told.value("motcua_day_tickets_called", service=service) == len(called)
        assert told.value("motcua_day_promises_kept", service=service) == len(kept)
        assert told.value("motcua_day_promises_broken", service=service) == len(broken)
        assert told.value("motcua_waiting_tickets", service=service) == (len(waiting) or None)
        if waiting:
            since = min(row[1] for row in legs if row[0] in waiting)
            assert told.value("motcua_oldest_wait_seconds", service=service) == (now - since) / 1000
    assert told.value("motcua_day_tickets_served", service="ho-tich") == 1
    assert sum(told.all("motcua_day_promises_broken").values()) > 1
    assert sum(told.all("motcua_day_promises_kept").values()) == 1
    assert {tuple(dict(k)[n] for n in ("kind", "severity")): v
            for k, v in told.all("motcua_alerts_open").items()} == alerts  # fmt: skip
    assert {(dict(k)["state"],): v for k, v in told.all("motcua_desks").items()} == desks
    assert sum(told.all("motcua_dossiers_open").values()) == sum(
        1 for _, state, _ in dossiers if state != 1
    )
    late = [row for row in dossiers if row[1] in (2, 4) and row[2] and row[2] < now]
    assert sum(told.all("motcua_dossiers_late").values()) == len(late)
    assert late
    assert told.value("motcua_events_total") == newest
    assert told.value("motcua_device_up", device="p1", kind="printer") == 0
    assert told.value("motcua_device_up", device="p2", kind="printer") == 1
    assert told.value("motcua_up") == told.value("motcua_day_open") == 1
    assert told.value("motcua_store_size_bytes") == folder.database(lived).stat().st_size


def test_names_types_and_labels_are_as_prometheus_asks(told: Scrape) -> None:
    known = {metric.name: metric for metric in ALL}
    assert {name for name, _ in told.samples} <= set(known)
    for name, labels in told.samples:
        assert tuple(sorted(key for key, _ in labels)) == tuple(sorted(known[name].labels)), name
        assert told.types[name] == ("counter" if name.endswith("_total") else "gauge")
        for _, code in labels:
            assert code.isascii(), (name, code)
            assert " " not in code, (name, code)


def test_one_read_transaction_is_all_it_takes(lived: Path) -> None:
    with closing(Store.open(lived)) as store:
        said: list[str] = []
        store._connection.set_trace_callback(said.append)
        measures.read(store)
        store._connection.set_trace_callback(None)
    begun = [sql for sql in said if sql.upper().startswith(("BEGIN", "SAVEPOINT"))]
    written = [sql for sql in said if sql.upper().startswith(("INSERT", "UPDATE", "DELETE"))]
    assert len(begun) == 1, begun
    assert written == []


def test_it_goes_on_answering_while_the_store_is_away_and_says_so_once(tmp_path: Path) -> None:
    data, away = tmp_path / "hall", tmp_path / "away"
    make_hall(data).close()
    stream = io.StringIO()
    with endpoint(data, Log("test", LineHandler("motcua-test", stream))) as port:
        assert scrape(port).value("motcua_up") == 1
        folder.database(data).rename(away)
        for _ in range(2):
            lost = scrape(port)
            assert lost.value("motcua_up") == 0
            assert lost.value("motcua_disk_free_bytes")
            assert lost.value("motcua_day_open") is None
        away.rename(folder.database(data))
        assert scrape(port).value("motcua_up") == 1
    said = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(line["event"], line["code"]) for line in said] == [
        ("store.trouble", "store_missing"),
        ("store.recovered", "store_missing"),
    ]


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "localhost", "example.vn", ""])  # noqa: S104
def test_other_addresses_than_the_machines_own_are_refused(host: str, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="metrics_address"):
        require_loopback(host)


def test_the_other_loopback_is_served_too(lived: Path) -> None:
    from common.store.thread import StoreThread
    from motcua.metrics.collector import Hall

    with (
        closing(StoreThread(lived)) as thread,
        serving(Hall(thread, silent()), "::1", 0) as server,
    ):
        assert server.server_address[0] == "::1"


def test_who_asks_for_another_name_or_page_gets_nothing(lived: Path) -> None:
    with endpoint(lived, silent()) as port:
        assert ask(port, host="evil.example:9464")[0] == 403
        assert ask(port, host="localhost:9464")[0] == 200
        assert ask(port, "/other")[0] == 404


def test_the_page_lists_every_metric_and_no_other() -> None:
    sections = pages.sections("docs/metrics.md")
    listed = {row.code: row for row in pages.rows(sections["The metrics"])}
    assert list(listed) == [metric.name for metric in ALL]
    for metric in ALL:
        assert tuple(pages.codes(listed[metric.name].cells[1])) == metric.labels, metric.name


def test_the_rules_of_the_page_ask_for_metrics_that_there_are() -> None:
    import re

    rules = "\n".join(pages.blocks("docs/metrics.md", "yaml"))
    named = set(re.findall(r"\bmotcua_[a-z_]+", rules))
    assert len(named) >= 3
    assert named <= {metric.name for metric in ALL}


def test_every_field_that_is_measured_is_told() -> None:
    import inspect

    source = inspect.getsource(inspect.getmodule(OF_STORE[next(iter(OF_STORE))]))  # type: ignore[arg-type]
    for field in measures.Measured.__dataclass_fields__:
        assert f"m.{field}" in source, field
