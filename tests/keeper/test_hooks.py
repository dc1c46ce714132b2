"""News of alerts reaches a real web server and a real command: at least once, in order, never twice
without need, and never before the transaction that it is about."""

from __future__ import annotations

import json
import socket
import sys
import tarfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from common.domain import commands
from common.store import alert_outbox, alerts, upgrading
from common.store import clock as clocks
from common.store.store import Store
from common.store.upgrading import Mark, Stage
from motcua import cli
from motcua.hook_failed import HookFailed
from motcua.hook_http import post
from motcua.hooks import LOOK_S, Hooks
from motcua.keeper import KEEPER
from motcua.watchman import beside
from tests.hall import pass_time, staff
from tests.keeper.receivers import Receiver, document, eventually, receiver
from tests.processes import program


@pytest.fixture
def web() -> Iterator[Receiver]:
    with receiver() as found:
        yield found


def make(folder: Path, made: dict[str, Any], clock: str | None = "2026-11-23T08:00@0") -> Store:
    runs = clocks.parse(clock, "Asia/Ho_Chi_Minh") if clock else clocks.Clock()
    return Store.create(folder, made, runs, staff())


def open_(store: Store, kind: str = "printer", subject: str = "p1", **data: Any) -> None:
    with store.transaction(KEEPER, "test") as tx:
        alerts.open_alert(tx, kind, subject, **data)


def close(store: Store, kind: str = "printer", subject: str = "p1") -> None:
    with store.transaction(KEEPER, "test") as tx:
        alerts.close(tx, kind, subject)


def jobs(store: Store) -> list[dict[str, Any]]:
    with store.read() as connection:
        return [dict(row) for row in reversed(alert_outbox.newest(connection, 100))]


def all_done(store: Store) -> bool:
    return all(job["done_at"] is not None for job in jobs(store))


def test_a_web_address_hears_of_the_beginning_and_the_end(tmp_path: Path, web: Receiver) -> None:
    store = make(tmp_path / "hall", document({"code": "web", "url": web.url}))
    with beside(Hooks(store.folder, KEEPER)):
        open_(store, state="fault")
        eventually(lambda: len(web.told) == 1)
        close(store)
        eventually(lambda: len(web.told) == 2 and all_done(store))
    first, last = web.told
    assert (first["kind"], first["happening"], first["severity"]) == (
        "printer", "opened", "critical",
    )  # fmt: skip
    assert first["sentence"]["vi"] == "Máy in p1 gặp sự cố"
    assert first["remedy"]["en"].startswith("See to the printer")
    assert first["opened_at"] == "2026-11-23T08:00:00.000+07:00"
    assert first["closed_at"] is None
    assert (last["happening"], last["closed_at"]) == ("closed", first["opened_at"])
    assert first["centre"] == "dan-hai"
    assert first["id"] != last["id"]
    store.close()


RECEIVE = """
import sys
import tarfile
with open(sys.argv[1], "a", encoding="utf-8") as file:
    file.write(sys.stdin.read() + "\\n")
"""


def test_a_command_gets_json_on_its_input_and_no_shell_reads_its_words(tmp_path: Path) -> None:
    out = tmp_path / "a b; echo $HOME"
    hook = {"code": "bao", "command": [sys.executable, "-c", RECEIVE, str(out)]}
    store = make(tmp_path / "hall", document(hook))
    with beside(Hooks(store.folder, KEEPER)):
        open_(store, "dossier_late", "ubnd-xa", dossiers=3)
        eventually(lambda: all_done(store))
    (said,) = map(json.loads, out.read_text("utf-8").splitlines())
    assert said["sentence"]["vi"] == "UBND xã: 3 hồ sơ quá hạn"
    store.close()


def test_a_program_that_a_hook_started_may_look_and_change_nothing(tmp_path: Path) -> None:
    """Else an alert could start what makes the next one, and so on for ever."""
    out = tmp_path / "out"
    motcua = f"{sys.executable} -m motcua --lang en --data {tmp_path / 'hall'}"
    script = f"{motcua} alert list > {out} && {motcua} alert ack 1 2>> {out}"
    hook = {"code": "bao", "command": ["/bin/sh", "-c", script], "timeout_s": 60}
    store = make(tmp_path / "hall", document(hook))
    open_(store)
    with beside(Hooks(store.folder, KEEPER)):
        eventually(lambda: jobs(store)[0]["error"] == "exit 1")
    listed, refused = out.read_text("utf-8").splitlines()
    assert "Printer p1" in listed
    assert "the hook bao started" in refused
    with store.read() as connection:
        assert connection.execute("SELECT acknowledged_at FROM alert").fetchone()[0] is None
    store.close()


def test_a_hook_hears_only_what_it_listens_to(tmp_path: Path, web: Receiver) -> None:
    made = document(
        {"code": "all", "url": web.url, "events": ["opened"]},
        {"code": "grave", "url": web.url, "severity": "critical"},
        {"code": "paper", "url": web.url, "kinds": ["paper_out"]},
        {"code": "unused", "url": web.url},
        alerts=[{"kind": "printer", "deliver": ["app", "hook:all", "hook:grave", "hook:paper"]}],
    )
    store = make(tmp_path / "hall", made)
    open_(store)
    close(store)
    open_(store, "help", "kiosk:k1")
    places = [(job["place"], job["kind"], job["happening"]) for job in jobs(store)]
    assert places == [
        ("hook:all", "printer", "opened"),
        ("hook:grave", "printer", "opened"),
        ("hook:grave", "printer", "closed"),
        ("hook:all", "help", "opened"),
        ("hook:unused", "help", "opened"),
    ]
    store.close()


@pytest.mark.parametrize(
    ("hook", "error"),
    [
        ({"command": [sys.executable, "-c", "raise SystemExit(3)"]}, "exit 3"),
        ({"command": ["/no/such/program"]}, "No such file or directory"),
        (
            {"command": [sys.executable, "-c", "import time; time.sleep(60)"], "timeout_s": 0.3},
            "timeout",
        ),
        ({"url": "http://127.0.0.1:9/"}, "Connection refused"),
        ({"url": "http://127..1/"}, "UnicodeError"),
        ({"url_file": "/no/such/file"}, "url_file: No such file or directory"),
    ],
)
def test_what_failed_says_why_and_waits_longer_each_time(
    tmp_path: Path, hook: dict[str, Any], error: str
) -> None:
    store = make(tmp_path / "hall", document({"code": "h", **hook}))
    open_(store)
    with beside(Hooks(store.folder, KEEPER)):
        eventually(lambda: jobs(store)[0]["attempts"] == 1)
    (job,) = jobs(store)
    assert (job["error"], job["done_at"], job["given_up_at"]) == (error, None, None)
    assert job["due_at"] - job["made_at"] == 5_000
    store.close()


@pytest.mark.parametrize("status", [302, 404, 500])
def test_only_a_good_answer_is_one(tmp_path: Path, web: Receiver, status: int) -> None:
    web.status = status
    store = make(tmp_path / "hall", document({"code": "web", "url": web.url}))
    open_(store)
    with beside(Hooks(store.folder, KEEPER)):
        eventually(lambda: jobs(store)[0]["error"] == f"HTTP {status}")
    assert len(web.told) == 1, "it went nowhere else"
    store.close()


KEY = "xoa8Kd0kZ"


def test_an_address_with_a_key_may_lie_in_a_file_and_is_then_in_no_store(
    tmp_path: Path, web: Receiver
) -> None:
    secret = tmp_path / "hook-tinh"
    secret.write_text(f"{web.url}?key={KEY}\n")
    secret.chmod(0o644)
    store = make(tmp_path / "hall", document({"code": "tinh", "url_file": str(secret)}))
    open_(store)
    with beside(Hooks(store.folder, KEEPER)):
        eventually(lambda: jobs(store)[0]["error"] == "url_file: everybody may read it")
    assert web.told == []
    secret.chmod(0o640)
    with store.transaction(KEEPER, "test") as tx:
        tx.run("UPDATE hook_job SET due_at = made_at")
    with beside(Hooks(store.folder, KEEPER)):
        eventually(lambda: all_done(store))
    assert (len(web.told), web.path) == (1, f"/motcua?key={KEY}")
    store.close()
    written = [file for file in (tmp_path / "hall").rglob("*") if file.is_file()]
    assert written
    assert not [file for file in written if KEY.encode() in file.read_bytes()]


def test_a_key_in_the_centre_file_is_in_nothing_that_is_told_of_hooks(tmp_path: Path) -> None:
    hook = {"code": "tinh", "url": f"http://127.0.0.1:9/{KEY}"}
    store = make(tmp_path / "hall", document(hook))
    other = {"code": "lenh", "command": ["/no/such/program", KEY]}
    store.act(staff(), commands.ApplyCentre(document({**hook, "url": f"{hook['url']}2"}, other)))
    open_(store)
    with beside(Hooks(store.folder, KEEPER)):
        eventually(lambda: [job["attempts"] for job in jobs(store)] == [1, 1])
    store.close()
    asked = ("alert hooks", "alert list", "events", "report changes", "alert show 1")
    said = [tell(tmp_path / "hall", *words.split()) for words in asked]
    said.append(tell(tmp_path / "hall", "support", str(tmp_path / "s.tar.gz")))
    assert all(said)
    with tarfile.open(tmp_path / "s.tar.gz") as bundle:
        parts = [bundle.extractfile(one) for one in bundle.getmembers() if one.isfile()]
        said += [part.read().decode() for part in parts if part is not None]
    assert not [text for text in said if KEY in text]
    assert "hook.tinh.url" in "".join(said), "that it changed is on record"


def tell(folder: Path, *words: str) -> str:
    found = CliRunner().invoke(cli.main, ["--data", str(folder), *words, "--json"])
    assert found.exit_code == 0, found.output
    return found.output


def test_one_who_answers_letter_by_letter_has_no_longer_than_others() -> None:
    enough = threading.Event()

    def drip(listening: socket.socket) -> None:
        with listening.accept()[0] as line, suppress(OSError):
            line.sendall(b"HTTP/1.1 200 ")
            while not enough.wait(0.05):
                line.sendall(b"O")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        hand = threading.Thread(target=drip, args=(listening,))
        hand.start()
        with pytest.raises(HookFailed, match="timeout"):
            post(f"http://127.0.0.1:{listening.getsockname()[1]}/", b"{}", 0.3, "1")
        enough.set()
        hand.join()


def test_the_end_waits_for_the_beginning_and_a_day_is_enough(tmp_path: Path, web: Receiver) -> None:
    store = make(tmp_path / "hall", document({"code": "web", "url": web.url}))
    open_(store)
    close(store)
    with store.read() as connection:
        (news,) = alert_outbox.due(connection, "hook:", store.now())
    assert news.happening == "opened"
    waits = []
    for _ in range(10):
        with store.transaction(KEEPER, "test") as tx:
            alert_outbox.note_failed(tx, news, "HTTP 500")
        waits.append(jobs(store)[0]["due_at"] - store.now())
        news = alert_outbox.News(**{**vars_of(news), "attempts": news.attempts + 1})
    assert waits == [5_000 * 2**n for n in range(7)] + [600_000] * 3
    pass_time(store, minutes=24 * 60)
    with store.transaction(KEEPER, "test") as tx:
        alert_outbox.note_failed(tx, news, "HTTP 500")
    first, _ = jobs(store)
    assert first["given_up_at"] == store.now()
    with store.read() as connection:
        (news,) = alert_outbox.due(connection, "hook:", store.now())
    assert news.happening == "closed"
    store.close()


def vars_of(news: alert_outbox.News) -> dict[str, Any]:
    return {name: getattr(news, name) for name in news.__slots__}


def test_a_hook_that_hangs_keeps_no_other_from_hearing(tmp_path: Path, web: Receiver) -> None:
    with receiver() as hanging:
        hanging.hold.clear()
        made = document({"code": "a", "url": hanging.url}, {"code": "b", "url": web.url})
        store = make(tmp_path / "hall", made)
        open_(store)
        with beside(Hooks(store.folder, KEEPER)):
            eventually(lambda: len(web.told) == 1)
            assert hanging.told == []
            hanging.hold.set()
            eventually(lambda: all_done(store))
        store.close()


def test_a_hook_that_the_file_names_no_more_is_given_up(tmp_path: Path, web: Receiver) -> None:
    store = make(tmp_path / "hall", document({"code": "web", "url": web.url}))
    open_(store)
    store.act(staff(), commands.ApplyCentre(document()))
    with beside(Hooks(store.folder, KEEPER)):
        eventually(lambda: jobs(store)[0]["given_up_at"] is not None)
    assert (jobs(store)[0]["error"], web.told) == ("gone", [])
    store.close()


KEEP = """
import sys, threading
from pathlib import Path
from motcua.keeper import Keeper
print("runs", flush=True)
Keeper(Path(sys.argv[1])).run(threading.Event())
"""


def test_a_keeper_killed_before_it_could_note_it_tells_again_under_the_same_id(
    tmp_path: Path, web: Receiver
) -> None:
    """The receiver has it and has not answered yet: the worst moment there is."""
    web.hold.clear()
    store = make(tmp_path / "hall", document({"code": "web", "url": web.url}), clock=None)
    open_(store)
    with program(KEEP, store.folder) as keeper:
        keeper.hear()
        eventually(lambda: web.asked == 1)
        keeper.kill()
    assert not all_done(store)
    web.hold.set()
    eventually(lambda: len(web.told) == 1)
    with program(KEEP, store.folder) as keeper:
        keeper.hear()
        eventually(lambda: all_done(store))
    assert [one["id"] for one in web.told] == [web.told[0]["id"]] * 2
    store.close()


def test_a_store_that_is_on_trial_in_an_upgrade_tells_nobody(tmp_path: Path, web: Receiver) -> None:
    """Going back, the alert may never have been; whoever is told of it cannot be told otherwise."""
    store = make(tmp_path / "hall", document({"code": "web", "url": web.url}))
    open_(store, state="fault")
    upgrading.make(store.folder, Mark(0.0, Stage.TRIAL, "0.1.0", "0.2.0"))
    with upgrading.on_trial("keeper"), beside(Hooks(store.folder, KEEPER)):
        time.sleep(2 * LOOK_S)
        assert web.asked == 0
        upgrading.lift(store.folder)
        eventually(lambda: len(web.told) == 1)
