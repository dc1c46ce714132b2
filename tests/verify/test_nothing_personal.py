"""Nothing of a person comes out anywhere: people are fed into a hall on every way that takes text,
and everything that leaves it is searched for them."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import pytest

from common.centre.signs.known import profiles
from common.domain.commands import ApplyCentre
from common.domain.refusal import Refusal
from common.domain.reporting import read_span
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.document import Document
from common.reports.paper import paper
from common.reports.record import record, rows_of
from common.reports.sheet import csv_text, xlsx
from common.reports.text import text
from common.store.store import Store
from common.views import devices, display, voice
from display.app import DisplayApp
from hardware.showing import _desk_sign, board
from hardware.sign.texts import SignWords, sign_text
from hardware.voice.sentences import Form, sentence
from hardware.voice.words import Region
from motcua.following import OF_DEVICES, OF_KEEPER, Follower
from motcua.journal import LineHandler, Log
from motcua.open_data import database, export
from motcua.support import bundle
from tests.common.tui.hall import picture, until
from tests.display.hall import on_screen, shows_big
from tests.hall import make_hall, staff, with_procedures
from tests.metrics.scrape import ask, endpoint
from tests.verify import marked
from tests.verify.marked import OFFICER, PEOPLE, PIN, TYPED, found_in, plain

pytestmark = pytest.mark.verify

VI = Translator("vi")
NOBODY = (*PEOPLE, PIN)
OUTSIDE = (*NOBODY, TYPED, OFFICER)
"""What leaves the centre knows neither its officers nor what they typed."""

MEANT = {
    ("complaint", "words"),
    ("complaint", "answer"),
}
"""Where words about people are kept to be read by those who answer them."""

TYPED_HERE = {
    "courier_batch.carrier",
    "dossier.shelf",
    "event.data",
    "request.result",
    "reschedule.letter_no",
    "rollup_ending.why",
    "supplement.missing",
    "supplement.note",
    "ticket.end_reason",
    "urging.note",
}
"""Columns for what staff type (docs/personal-data.md)."""

WITH_REASONS = frozenset({"changes"})
"""Reports for those who ask why a setting was changed: they show what was given as the reason."""


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, str]]:
    """The hall, and what the services' logs said while it lived."""
    path = tmp_path_factory.mktemp("personal") / "hall"
    stream = io.StringIO()

    def make(folder: Path, clock: str) -> Store:
        store = make_hall(folder, clock=clock)
        follower.look()
        return store

    follower = Follower(path, Log("x", LineHandler("x", stream)), OF_KEEPER | OF_DEVICES)
    store = marked.live(path, make)
    follower.look()
    yield store, stream.getvalue()
    store.close()


@pytest.fixture
def store(followed: tuple[Store, str]) -> Store:
    return followed[0]


# What the search finds


@pytest.mark.parametrize("mark", OUTSIDE)
def test_a_mark_is_found_however_it_is_written(mark: str) -> None:
    bare = "".join(c for c in unicodedata.normalize("NFD", mark) if not unicodedata.combining(c))
    for written in (
        mark,
        unicodedata.normalize("NFD", mark),
        json.dumps(mark),
        json.dumps({"a": [mark]}, ensure_ascii=True),
        bare.replace("Đ", "D").replace("đ", "d").upper(),
        mark.encode("ascii", "xmlcharrefreplace").decode(),
        "  ".join(mark),
    ):
        assert found_in(f"… {written} …", [mark]) == {mark}, written
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        assert found_in(f"… {mark} …".encode(encoding), [mark]) == {mark}
    assert found_in("Nguyễn Văn A, 0912345678", OUTSIDE) == set()
    assert len(plain(mark)) >= 8, "too short to be found by chance"
    assert len(plain(_ascii(mark))) >= 8, mark


def test_the_marks_went_where_they_belong(store: Store) -> None:
    """The search would be worth nothing if nothing had gone in."""
    there = marked.tables(store, ())
    words = b"\n".join(there[f"{table}.{column}"] for table, column in MEANT)
    assert found_in(words, PEOPLE) >= {marked.PERSON["name"], marked.PERSON["phone"]}
    assert found_in(there["event.data"], [TYPED])
    assert found_in(there["officer.name"], [OFFICER])
    with store.read() as connection:
        (people,) = connection.execute(
            "SELECT count(*) FROM person WHERE purged_at IS NULL"
        ).fetchone()
        kinds = {row[0] for row in connection.execute("SELECT DISTINCT kind FROM event")}
    assert people >= 2
    assert {"person.put", "person.read", "person.sought", "person.purged"} <= kinds
    assert {"officer.pin_wrong", "terminal.pin_wrong", "complaint.answered"} <= kinds
    assert len(marked.MarkedStore.marked) > 15


# Everything that comes out


def test_the_store_itself_has_people_sealed_or_where_they_are_meant(store: Store) -> None:
    there = marked.tables(store, MEANT)
    assert {
        where: found for where, text in there.items() if (found := found_in(text, NOBODY))
    } == {}
    typed = {where for where, text in there.items() if found_in(text, [TYPED])}
    assert typed <= TYPED_HERE
    assert {where for where, text in there.items() if found_in(text, [OFFICER])} <= {
        "officer.name",
        "request.result",
        "centre.document",
    }


def test_logs_and_crash_reports(followed: tuple[Store, str]) -> None:
    store, log = followed
    assert "alert.opened" in log
    assert found_in(log, OUTSIDE) == set()
    crashes = "".join(file.read_text("utf-8") for file in (store.folder / "log").iterdir())
    assert "ValueError" in crashes
    assert found_in(crashes, OUTSIDE) == set()


def test_metrics(store: Store) -> None:
    with endpoint(store.folder, Log("x", LineHandler("x", io.StringIO()))) as port:
        status, said = ask(port)
    assert status == 200
    assert 'motcua_day_tickets_issued{service="ho-tich"}' in said
    assert found_in(said, OUTSIDE) == set()


def test_open_data(store: Store, tmp_path: Path) -> None:
    files = export(store, tmp_path / "out")
    assert files["open_ticket.csv"] > 10
    assert database(store, tmp_path / "out" / "open.db")["open_ticket"] > 10
    assert {
        name: found
        for name, content in marked.files_of(tmp_path / "out")
        if (found := found_in(content, OUTSIDE))
    } == {}


def _unpacked(bundle: Path) -> Path:
    """Python unpacks in two ways: the older one warns in newer versions, 3.11.2 lacks the other."""
    folder = bundle.parent / "unpacked"
    folder.mkdir()
    subprocess.run(["tar", "-xzf", bundle, "-C", folder], check=True)
    return folder


def test_the_support_bundle(store: Store, tmp_path: Path) -> None:
    bundle.write(store.folder, tmp_path / "s.tar.gz", VI)
    contents = dict(marked.files_of(_unpacked(tmp_path / "s.tar.gz")))
    assert len(contents) > 8
    assert {
        name: found for name, text in contents.items() if (found := found_in(text, OUTSIDE))
    } == {}


async def test_the_hall_screen(store: Store) -> None:
    view = display.read(store, "hall")
    called = view.calls[0]
    async with on_screen(store.folder) as (app, pilot):
        await until(pilot, lambda: _shows(app, called.number))
        shown = "\n".join(picture(app))
    assert found_in(shown, OUTSIDE) == set()
    assert found_in(repr(view), OUTSIDE) == set()


def _shows(app: DisplayApp, number: str) -> bool:
    return any(shows_big(app, number, scale) for scale in (1, 2, 3))


def _signs(store: Store) -> dict[str, bytes]:
    """What goes out on the line for each desk."""
    shipped, words = profiles(()), SignWords.read(VI)
    desks = devices.read_desks(store)
    sent = {}
    for row in devices.read_devices(store, "sign"):
        one = board(row, shipped)
        shown = sign_text(_desk_sign(desks[row["desk"]]), one, words)
        sent[row["desk"]] = b"".join(e.request for e in one.show(tuple(shown.text.split("\n"))))
    return sent


def test_signs_and_announcements(store: Store) -> None:
    sent = _signs(store)
    calls = [call for zone in ("sanh",) for call in voice.calls(store, zone, 3_600_000)]
    called = calls[-1].number
    assert called.encode() in sent["6"]
    assert found_in(b"\n".join(sent.values()), OUTSIDE) == set()
    spoken = [
        sentence(Form.CALL, call.number, int(call.counter), None, lang="vi", region=Region.NORTH)
        for call in calls
    ]
    assert spoken
    assert found_in(repr(spoken) + repr(calls), OUTSIDE) == set()


def test_print_jobs(store: Store) -> None:
    with store.read() as connection:
        rows = connection.execute("SELECT payload, evidence FROM print_job").fetchall()
    assert len(rows) > 10
    assert (
        found_in("\n".join(f"{payload}{evidence}" for payload, evidence in rows), OUTSIDE) == set()
    )


FORMS: dict[str, Callable[[Document], str | bytes]] = {
    "json": lambda document: json.dumps(record(document), ensure_ascii=False, default=str),
    "text": lambda document: text(document, VI, 120),
    "xlsx": lambda document: _unzipped(xlsx(document, VI)),
    "csv": lambda document: "".join(csv_text(table, document.zone) for table in document.tables),
    "pdf": lambda document: _printed(paper(document, VI)),
}


def leaks(form: str, content: str | bytes, marks: Iterable[str]) -> set[str]:
    """Which marks stand in a report. Of words read from paper only letters of ASCII are sure."""
    found = found_in(content, marks)
    if form == "pdf":
        found |= {mark for mark in marks if found_in(content, [_ascii(mark)])}
    return found


def _ascii(mark: str) -> str:
    return "".join(letter for letter in mark if letter.isascii())


def _unzipped(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return b"\n".join(archive.read(name) for name in archive.namelist())


def _printed(content: bytes) -> bytes:
    """The words on paper, where there is a program that can read them, and the file as it is."""
    if shutil.which("gs") is None:
        return content
    command = ["gs", "-q", "-sDEVICE=txtwrite", "-dNOPAUSE", "-dBATCH", "-sOutputFile=-", "-"]
    read = subprocess.run(command, input=content, capture_output=True, check=True)
    assert read.stdout.strip()
    return content + b"\n" + read.stdout


def _made(store: Store, name: str) -> tuple[Asked, Document]:
    entry = known.KNOWN[name]
    officer = "q5" if name == "officer" else None
    month = entry.about == "month"
    span = read_span("2026-11", 31) if month else known.usual_span(store, entry, 31)
    asked = Asked(store, span, VI, actor=staff(), officer=officer)
    assert asked.may(entry.permission)
    return asked, known.make(name, asked)


@pytest.mark.parametrize("name", known.KNOWN)
def test_reports_in_every_form_and_the_rows_behind_their_figures(store: Store, name: str) -> None:
    asked, document = _made(store, name)
    forbidden = NOBODY if name in WITH_REASONS else (*NOBODY, TYPED)
    for form, made in FORMS.items():
        assert leaks(form, made(document), forbidden) == set(), form
    keys = [figure.key for figure in document.figures] + [table.key for table in document.tables]
    for key in keys:
        try:
            table = known.opened(name, asked, key)
        except Refusal as refusal:
            assert refusal.code == "report_figure_unknown"
        else:
            said = json.dumps(rows_of(table, document.zone), ensure_ascii=False, default=str)
            assert found_in(said, forbidden) == set(), key


# A leak that was planted is found


def test_a_planted_leak_is_found_wherever_it_comes_out(tmp_path: Path) -> None:
    """The name of a service is one of our person's, a ticket's reason another: what shows either
    must be noticed on every way, or the search sees nothing there."""
    leaked = marked.PERSON["name"]
    with closing(with_procedures(make_hall(tmp_path / "hall"))) as store:
        document = json.loads(json.dumps(dict(store.centre().document)))
        for service in document["service"]:
            service["name"] = {"vi": leaked.upper(), "en": unicodedata.normalize("NFD", leaked)}
        document["centre"]["name"] = {"vi": leaked, "en": leaked}
        store.act(staff(), ApplyCentre(document))
        marked._day(store)
        export(store, tmp_path / "out")
        bundle.write(store.folder, tmp_path / "s.tar.gz", VI)
        _unpacked(tmp_path / "s.tar.gz")
        ways: dict[str, str | bytes] = {
            "tables": b"".join(marked.tables(store, MEANT).values()),
            "open data": (tmp_path / "out" / "open_service.csv").read_bytes(),
            "support": (tmp_path / "unpacked/motcua-support/centre.json").read_bytes(),
            "hall": repr(asdict(display.read(store, "hall"))),
        }
        _, report = _made(store, "day")
        reports = {form: made(report) for form, made in FORMS.items()}
    if shutil.which("gs") is None:
        del reports["pdf"]
    assert [way for way, content in ways.items() if not found_in(content, [leaked])] == []
    shown = marked.PERSON["name"].upper()
    assert [form for form, made in reports.items() if not leaks(form, made, [leaked, shown])] == []


def test_a_planted_leak_in_a_log_a_metric_or_a_job_would_be_found() -> None:
    stream = io.StringIO()
    log = Log("x", LineHandler("x", stream))
    log._handler.stream = stream  # type: ignore[attr-defined]
    stream.write(json.dumps({"event": "hall.held", "why": TYPED}))
    assert found_in(stream.getvalue(), OUTSIDE) == {TYPED}
    sheet = io.StringIO()
    csv.writer(sheet).writerow(["hộ", marked.PERSON["phone"].replace(" ", "")])
    assert found_in(sheet.getvalue(), PEOPLE) >= {marked.PERSON["phone"]}
