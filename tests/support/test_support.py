"""The bundle helps whoever is far away, and has nothing of any person in it."""

from __future__ import annotations

import json
import stat
import tarfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from common.domain import commands
from common.domain.refusal import Trouble
from common.i18n.translator import Translator
from common.store import folder
from common.store.store import Store
from motcua.cli import main
from motcua.support import bundle, parts, scrub
from tests.docs import pages
from tests.hall import issue, make_hall, pass_time, staff
from tests.store import whole_day

NAME = "Nguyễn Thị Bí Mật"
OLD_LOG = f"""--- 2026-10-01T08:00:00+00:00 Counter
Traceback (most recent call last):
  File "/home/{NAME}/motcua/common/tui/app.py", line 12, in paint
    raise ValueError(name)
ValueError: cannot show {NAME}
{NAME} 0912345678

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/srv/motcua/counter/app.py", line 7, in <module>
    main()
common.domain.refusal.Refusal: ('text_card', {{'text': '001190012345|{NAME}'}})
"""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("support") / "hall"
    with closing(make_hall(path)) as store:
        whole_day.live(store)
        pass_time(store, minutes=24 * 60)
        store.act(staff(), commands.OpenDay())
        store.act(staff(), commands.HoldHall("Nguyen"))
        store.act(staff(), commands.CancelTicket(issue_held(store), "Nguyen"))
    (path / "log").mkdir()
    (path / "log" / "crash-Counter.log").write_text(OLD_LOG, "utf-8")
    return path


def issue_held(store: Store) -> str:
    store.act(staff(), commands.ResumeHall())
    return issue(store, "ho-tich")


def unpacked(file: Path) -> dict[str, str]:
    with tarfile.open(file) as archive:
        found = {}
        for member in archive.getmembers():
            content = archive.extractfile(member)
            assert content is not None
            assert (member.uname, member.gname, member.uid, member.gid) == ("", "", 0, 0)
            found[member.name.removeprefix("motcua-support/")] = content.read().decode()
    return found


@pytest.fixture(scope="module")
def made(hall: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    file = tmp_path_factory.mktemp("bundle") / "s.tar.gz"
    size = bundle.write(hall, file, Translator("vi"))
    assert size == file.stat().st_size
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    return unpacked(file)


def events(made: dict[str, str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in made["events.jsonl"].splitlines()]


def texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return [value] if isinstance(value, str) else []


def test_it_says_what_is_in_it(made: dict[str, str]) -> None:
    assert list(made) == [bundle.FIRST, *(part.file for part in parts.PARTS)]
    for part in parts.PARTS:
        assert part.file in made[bundle.FIRST]
    listed = [row.code for row in pages.rows(pages.sections("docs/logs.md")["The support bundle"])]
    assert listed == [part.file for part in parts.PARTS]


def test_it_counts_what_the_store_holds(hall: Path, made: dict[str, str]) -> None:
    with closing(Store.open(hall)) as store, store.read() as connection:
        sizes = json.loads(made["tables.json"])
        for table, n in sizes["rows"].items():
            assert n == connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
        kept = {row["seq"]: row for row in connection.execute("SELECT * FROM event")}
        alerts = {row[0] for row in connection.execute("SELECT id FROM alert")}
    told = events(made)
    assert [event["seq"] for event in told] == sorted(kept)[-parts.EVENTS :]
    assert {row["id"] for row in json.loads(made["alerts.json"])} == alerts
    for event in told:
        row = kept[event["seq"]]
        assert (event["kind"], event["at"], event["ticket"]) == (
            row["kind"], row["at"], row["ticket"],
        )  # fmt: skip
    issued = next(event for event in told if event["kind"] == "ticket.issued")
    assert issued["data"]["service"] == "ho-tich"
    assert issued["data"]["origin"] == "cli"
    assert isinstance(issued["data"]["promised_at"], int)
    assert json.loads(made["checks.json"])["quick_check"] == "ok"


def test_no_text_in_it_is_one_that_somebody_typed(hall: Path, made: dict[str, str]) -> None:
    """A single word that a name and a code might share is left out as well."""
    everything = "\n".join(made.values())
    with closing(Store.open(hall)) as store, store.read() as connection:
        officers = connection.execute("SELECT name, pin_hash, code FROM officer").fetchall()
        codes = {row[0] for row in connection.execute("SELECT code FROM dossier")}
        tokens = {row[0] for row in connection.execute("SELECT token FROM ticket")}
    for name, pin, _ in officers:
        assert name not in everything
        assert pin is None or pin not in everything
    for typed in (*codes, *tokens, NAME, "Nguyen", "0912345678", "Mất điện", "Cán bộ ốm", "mưa"):
        assert typed not in everything, typed
    said = texts([(event["data"]) for event in events(made)])
    assert scrub.LEFT_OUT in said
    for officer in {code for _, _, code in officers}:
        assert f'"{officer}"' not in made["events.jsonl"]


def test_crash_logs_of_older_programs_lose_their_words(made: dict[str, str]) -> None:
    assert made["crashes.txt"].splitlines() == [
        "--- 2026-10-01T08:00:00+00:00 Counter",
        "Traceback (most recent call last):",
        "  common/tui/app.py:12 paint",
        "ValueError",
        "Traceback (most recent call last):",
        "  motcua/counter/app.py:7 <module>",
        "common.domain.refusal.Refusal",
    ]


def test_of_the_environment_only_what_is_listed(
    hall: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", "secret-1")
    monkeypatch.setenv("MOTCUA_KEY", f"/home/{NAME}/key")
    monkeypatch.setenv("TZ", NAME)
    monkeypatch.setenv("LANG", "vi_VN.UTF-8")
    bundle.write(hall, tmp_path / "s.tar.gz", Translator("en"))
    machine = json.loads(unpacked(tmp_path / "s.tar.gz")["machine.json"])
    found = machine["environment"]
    assert set(found) == {*parts.SETTINGS, *parts.SETTINGS_OF_OURS, *parts.PLACES}
    assert (found["MOTCUA_KEY"], found["LANG"], found["TZ"]) == (True, "vi_VN.UTF-8", "…")


def test_secrets_of_the_centre_file_stay_at_home(hall: Path, made: dict[str, str]) -> None:
    with closing(Store.open(hall)) as store:
        document = dict(store.centre().document)
    document["hook"] = [{"code": "zalo", "url": "https://x.example/?token=abc", "timeout_s": 5}]
    document["centre"] = {**document["centre"], "hotline": "0239 385 1234"}
    kept = scrub.centre(document)
    assert kept["hook"] == [{"code": "zalo", "timeout_s": 5}]
    assert kept["centre"]["hotline"] is None
    assert {name for row in kept["officer"] for name in row} <= {
        "home_agency", "unit", "staff_type", "role", "valid_from", "valid_to",
    }  # fmt: skip
    assert json.loads(made["centre.json"])["service"] == document["service"]


def test_a_store_that_cannot_be_opened_is_no_reason_to_give_up(tmp_path: Path) -> None:
    data = tmp_path / "hall"
    make_hall(data).close()
    folder.database(data).write_bytes(b"no database " * 1000)
    bundle.write(data, tmp_path / "s.tar.gz", Translator("vi"))
    found = unpacked(tmp_path / "s.tar.gz")
    assert "trouble" in json.loads(found["tables.json"])
    assert json.loads(found["versions.json"])["sqlite"]
    assert json.loads(found["machine.json"])["disk"]["free"] > 0
    told = {(one["check"], one["case"]): one["state"] for one in json.loads(found["doctor.json"])}
    assert told["store.opens", "trouble"] == "failing"
    assert told["store.whole", "any.no_store"] == "unknown"
    assert str(tmp_path) not in found["doctor.json"]


def test_nothing_is_overwritten_and_a_list_writes_nothing(hall: Path, tmp_path: Path) -> None:
    (tmp_path / "s.tar.gz").write_text("mine")
    with pytest.raises(Trouble, match="support_exists"):
        bundle.write(hall, tmp_path / "s.tar.gz", Translator("vi"))
    assert (tmp_path / "s.tar.gz").read_text() == "mine"
    words = ["support", "--list", "--json", "--data", str(hall)]
    said = json.loads(CliRunner().invoke(main, words, catch_exceptions=False).stdout)
    assert list(said["parts"]) == [part.file for part in parts.PARTS]
    assert all(said["parts"].values())
    assert [file.name for file in tmp_path.iterdir()] == ["s.tar.gz"]
