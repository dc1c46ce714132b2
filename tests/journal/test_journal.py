"""What the journal of the machine receives, on a real socket in its own protocol, and what services
say in it."""

from __future__ import annotations

import io
import json
import logging
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from common.domain.commands import CallHelp
from common.domain.model import DeviceState
from common.i18n.translator import Translator
from common.store import folder
from common.store.store import Store
from motcua import journal
from motcua.following import OF_DEVICES, OF_KEEPER, Follower
from motcua.journal import JournalHandler, LineHandler, Log
from motcua.keeper import Keeper
from motcua.service import service
from tests.docs import pages
from tests.hall import make_hall, pass_time, staff
from tests.journal.far import Journal
from tests.store import whole_day

NAME = "Nguyễn Thị Bí Mật"


@pytest.fixture
def far(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "socket")) as found:
        yield found


@pytest.fixture
def log(far: Journal) -> Iterator[Log]:
    found = Log("keeper", JournalHandler("motcua-keeper", far.place))
    yield found
    found.give_back()


def test_a_record_has_its_message_priority_name_event_and_codes(far: Journal, log: Log) -> None:
    log.say("alert.opened", logging.CRITICAL, kind="paper_out", subject="p1", seq=17)
    assert far.receive() == {
        "MESSAGE": "alert.opened kind=paper_out subject=p1 seq=17",
        "PRIORITY": "2",
        "SYSLOG_IDENTIFIER": "motcua-keeper",
        "MOTCUA_EVENT": "alert.opened",
        "MOTCUA_KIND": "paper_out",
        "MOTCUA_SUBJECT": "p1",
        "MOTCUA_SEQ": "17",
    }


@pytest.mark.parametrize("typed", [NAME, "A B", "an@example.vn", "một\nhai", "\x1b[2J", "x" * 81])
def test_words_that_somebody_typed_do_not_get_in(far: Journal, log: Log, typed: str) -> None:
    log.say("hall.held", subject=typed)
    said = far.receive()
    assert said["MOTCUA_SUBJECT"] == "-"
    assert typed not in str(said)


def _deep(n: int) -> None:
    name = NAME
    if n:
        _deep(n - 1)
    raise KeyError(name)


def test_a_crash_says_where_and_nothing_of_what_it_was_about(far: Journal, log: Log) -> None:
    with pytest.raises(KeyError) as failed:
        _deep(3)
    log.crash(failed.value)
    said = far.receive()
    assert said["PRIORITY"] == "3"
    assert said["MOTCUA_TRACEBACK"].count("in _deep\n") == 4
    assert "builtins.KeyError\n" in said["MOTCUA_TRACEBACK"]
    assert NAME not in str(said)


def test_what_is_too_long_for_a_datagram_comes_as_a_sealed_file(far: Journal, log: Log) -> None:
    handler = log._handler
    assert isinstance(handler, JournalHandler)
    handler._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)  # as little as it can
    error: BaseException = ValueError(NAME)
    for _ in range(1500):  # more than Python's own limit of calls: none may be told by recursion
        try:
            _deep(3)
        except KeyError as after:
            after.__cause__ = error
            error = after
        try:
            raise ValueError(NAME) from error
        except ValueError as after:
            error = after
    log.crash(error)
    said = far.receive()
    assert far.files == 1
    assert said["MOTCUA_TRACEBACK"].count("Traceback (most recent call last)") == 30
    assert said["SYSLOG_IDENTIFIER"] == "motcua-keeper"


def test_libraries_are_named_and_not_quoted(far: Journal, log: Log) -> None:
    log.take_over()
    try:
        logging.getLogger("some.library").warning("asked for %s", NAME)
        logging.getLogger("some.library").info("not grave enough")
        try:
            raise RuntimeError(NAME)
        except RuntimeError:
            logging.getLogger("another").exception(f"failed for {NAME}")
    finally:
        log.give_back()
    first, second = far.receive(), far.receive()
    assert (first["MOTCUA_LIBRARY"], first["PRIORITY"]) == ("some.library", "4")
    assert second["MOTCUA_LIBRARY"] == "another"
    assert "RuntimeError" in second["MOTCUA_TRACEBACK"]
    assert NAME not in f"{first}{second}"


def test_without_a_journal_lines_of_json_stand_in_for_it(
    far: Journal, log: Log, capsys: pytest.CaptureFixture[str]
) -> None:
    far.close()
    log.say("day.opened", subject="2026-11-23")
    line = json.loads(capsys.readouterr().err)
    assert (line["from"], line["event"], line["subject"]) == (
        "motcua-keeper",
        "day.opened",
        "2026-11-23",
    )


def test_where_a_log_goes_is_chosen(
    far: Journal, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def say(**environment: str) -> None:
        log = journal.opened("keeper", environment)
        log.say("day.opened")
        log.give_back()

    say(MOTCUA_LOG=str(far.place))
    assert far.receive()["MOTCUA_EVENT"] == "day.opened"
    monkeypatch.setattr(journal, "SOCKET", far.place)
    say()
    assert far.receive()["MOTCUA_EVENT"] == "day.opened"
    assert capsys.readouterr().err == ""
    say(MOTCUA_LOG="stderr")
    assert json.loads(capsys.readouterr().err)["event"] == "day.opened"
    monkeypatch.setattr(journal, "SOCKET", far.place.with_name("none"))
    say()
    assert json.loads(capsys.readouterr().err)["event"] == "day.opened"
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    say()
    say(MOTCUA_LOG="none")
    assert capsys.readouterr().err == ""


# Services


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def followed(store: Store, named: object, *deeds: object) -> list[dict[str, object]]:
    stream = io.StringIO()
    follower = Follower(store.folder, Log("x", LineHandler("x", stream)), named)  # type: ignore[arg-type]
    follower.look()
    for deed in deeds:
        deed()  # type: ignore[operator]
        follower.look()
    follower.look()
    return lines(stream)


def _day_after(store: Store) -> None:
    pass_time(store, minutes=2 * 24 * 60)
    Keeper(store.folder).make_round(store)


def test_alerts_devices_backups_and_seals_are_said_as_codes(tmp_path: Path) -> None:
    """The whole day, with everything that is typed in it, seen by both services."""
    with closing(make_hall(tmp_path / "hall")) as store:
        both = OF_KEEPER | OF_DEVICES
        said = followed(store, both, lambda: whole_day.live(store), lambda: _day_after(store))
    events = {line["event"] for line in said}
    assert {"alert.opened", "alert.closed", "device.state", "seal.made", "day.closed"} <= events
    assert {"centre.applied", "printer.roll_changed", "clock.confirmed"} <= events
    assert events <= set(both)
    (out,) = [
        line for line in said if line["event"] == "device.state" and line.get("code") == "paper_out"
    ]
    assert (out["subject"], out["state"], out["priority"]) == ("p1", "fault", 3)
    opened = [line for line in said if line["event"] == "alert.opened"]
    grave = {"critical": 2, "warning": 4, "info": 5}
    assert {line["priority"] for line in opened} >= {4, 5}
    assert all(line["priority"] == grave[str(line["severity"])] for line in opened)
    assert {line["kind"] for line in opened} >= {"help", "dossier_late"}
    text = json.dumps(said, ensure_ascii=False)
    for typed in ("Mất điện", "Cán bộ ốm", "Nguyễn", "0912345678", "mưa bão", "H21.25-261123-8000"):
        assert typed not in text.replace("dossier_asked_late", ""), typed


def test_a_store_that_is_lost_and_comes_back_is_said_once_each(tmp_path: Path) -> None:
    data = tmp_path / "hall"
    store = make_hall(data)
    database = folder.database(data)

    def lose() -> None:
        database.rename(tmp_path / "away")

    def bring_back() -> None:
        (tmp_path / "away").rename(database)

    said = followed(store, OF_KEEPER, lose, lambda: None, bring_back)
    store.close()
    assert [(line["event"], line["code"]) for line in said] == [
        ("store.trouble", "store_missing"),
        ("store.recovered", "store_missing"),
    ]


def test_a_word_to_the_outside_that_fails_is_said_each_time_and_when_it_is_given_up(
    tmp_path: Path,
) -> None:
    with closing(make_hall(tmp_path)) as store:
        whole_day.say(store, "p1", DeviceState.FAULT, "jam")
        with store.transaction(staff(), "test") as tx:
            columns = {row["name"] for row in tx.all("PRAGMA table_info (hook_job)")}
            tx.run(
                "INSERT INTO alert (kind, subject, severity, opened_at)"
                " VALUES ('printer', 'p1', 'warning', 0)"
            )
            alert = tx.all("SELECT max(id) AS id FROM alert")[0]["id"]
            target = "place" if "place" in columns else "hook"
            tx.run(
                f"INSERT INTO hook_job ({target}, alert, happening, made_at, due_at)"  # noqa: S608
                " VALUES ('hook:zalo', :alert, 'opened', 0, 0)",
                alert=alert,
            )

        def failed() -> None:
            with store.transaction(staff(), "test") as tx:
                tx.run("UPDATE hook_job SET attempts = attempts + 1, error = :e", e=NAME)

        def given_up() -> None:
            with store.transaction(staff(), "test") as tx:
                tx.run("UPDATE hook_job SET given_up_at = 1")

        said = followed(store, {}, failed, lambda: None, failed, given_up)
    assert [(line["event"], line.get("attempts")) for line in said] == [
        ("hook.failed", 1),
        ("hook.failed", 2),
        ("hook.given_up", None),
    ]
    assert NAME not in str(said)


def test_a_service_says_its_start_its_end_and_that_it_crashed(
    tmp_path: Path,
    far: Journal,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("MOTCUA_LOG", str(far.place))
    data, t = tmp_path / "hall", Translator("vi")
    make_hall(data).close()
    with service("keeper", data, t):
        pass
    assert far.receive()["MOTCUA_EVENT"] == "service.started"
    assert far.receive()["MOTCUA_EVENT"] == "service.stopped"
    with pytest.raises(SystemExit) as left, service("keeper", data, t):
        raise RuntimeError(NAME)
    assert left.value.code == 1
    assert far.receive()["MOTCUA_VERSION"]
    assert "RuntimeError" in far.receive()["MOTCUA_TRACEBACK"]
    kept = (data / "log" / "crash-keeper.log").read_text("utf-8")
    assert "in test_a_service_says_its_start" in kept
    assert NAME not in kept + capsys.readouterr().err


def test_what_happens_right_after_the_start_is_said(
    tmp_path: Path, far: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOTCUA_LOG", str(far.place))
    data = tmp_path / "hall"
    with (
        closing(make_hall(data)) as store,
        service("keeper", data, Translator("vi"), follows=OF_KEEPER),
    ):
        store.act(whole_day.KIOSK, CallHelp())
    assert far.receive()["MOTCUA_EVENT"] == "service.started"
    assert far.receive()["MOTCUA_EVENT"] == "alert.opened"
    assert far.receive()["MOTCUA_EVENT"] == "service.stopped"


def test_a_follower_knows_where_the_record_is_before_anything_else_begins(
    tmp_path: Path, log: Log
) -> None:
    make_hall(tmp_path / "hall").close()
    for _ in range(3):
        with Follower(tmp_path / "hall", log, OF_KEEPER) as follower:
            assert follower._seq is not None


def test_a_thread_that_breaks_down_is_in_the_journal_too(
    tmp_path: Path,
    far: Journal,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("MOTCUA_LOG", str(far.place))
    make_hall(tmp_path / "hall").close()

    def broken() -> None:
        raise LookupError(NAME)

    with service("keeper", tmp_path / "hall", Translator("vi")):
        thread = threading.Thread(target=broken)
        thread.start()
        thread.join()
    assert far.receive()["MOTCUA_EVENT"] == "service.started"
    said = far.receive()
    assert "in broken" in said["MOTCUA_TRACEBACK"]
    assert NAME not in f"{said}{capsys.readouterr().err}"


def test_an_open_that_was_refused_is_in_the_journal(
    tmp_path: Path, far: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOTCUA_LOG", str(far.place))
    with pytest.raises(Exception, match="store_missing"), service("keeper", tmp_path, Translator()):
        raise AssertionError("it must not begin")
    said = far.receive()
    assert (said["MOTCUA_EVENT"], said["MOTCUA_CODE"]) == ("service.refused", "store_missing")


def test_the_page_lists_everything_that_is_logged() -> None:
    listed = [row.code for row in pages.rows(pages.sections("docs/logs.md")["What is logged"])]
    own = ["service.started", "service.stopped", "service.refused", "service.failed", "crash"]
    own += ["store.trouble", "store.recovered", "hook.failed", "hook.given_up", "library.warning"]
    own += ["doctor.found", "doctor.done"]
    assert sorted(listed) == sorted([*own, *OF_KEEPER, *OF_DEVICES])
