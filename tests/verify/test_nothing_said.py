"""No command that reads says anything of a person, in words or as JSON, but those that are there
for it; nor does a paper, a story, a hook or a view of a public screen. Which commands there are is
read from the program, so that a new one cannot be forgotten."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from common.domain.refusal import Refusal
from common.forms import Form, render
from common.i18n.translator import Translator
from common.reports import story
from common.reports.paper import paper
from common.reports.record import record
from common.store.alert_outbox import News
from common.store.store import Store
from common.views import board, counter, forms, guide, kiosk, quality, supervisor
from common.views import story as stories
from motcua.cli import main
from motcua.hooks import payload
from tests.cli.shell import motcua
from tests.hall import make_hall, staff
from tests.verify import marked
from tests.verify.marked import OFFICER, PEOPLE, PIN, TYPED, found_in

pytestmark = pytest.mark.verify

NOBODY = (*PEOPLE, PIN)
VI = Translator("vi")
HAS_GS = shutil.which("gs") is not None

MEANT = {
    "people show": "who a dossier is about, to whoever has the key",
    "people find": "looks for somebody; says codes only",
    "complaint show": "what was said, to whoever may read it",
    "station paper": "the paper that was made for this very desk, once",
}
"""Commands that are there to tell of people."""

PROGRAMS = {
    *("counter", "demo", "display", "guide", "keeper", "kiosk", "metrics", "selftest"),
    *("serve", "supervisor", "replicate", "emulate keypad", "emulate printer", "emulate scanner"),
    *("emulate signs", "sign sniff", "sign try", "voice build", "voice check", "voice say"),
    *("setup", "station run", "training counter", "training display", "training guide"),
    *("training kiosk", "training run", "training serve", "training supervisor"),
}
"""They go on and on, or speak to a device: what they show is searched elsewhere."""

NOT_OF_THE_HALL = {
    *("init", "migrate", "restore", "backup", "centre check", "key check", "key create"),
    *("key print", "key restore", "key rotate", "lab compare", "lab coverage", "lab day"),
    *("lab replay", "lab snapshots", "paper draw", "paper memory", "paper models", "paper check"),
    *("calendar due", "procedures board", "printer preview", "sign profiles"),
    *("devices find", "docs", "keys", "station pack", "station windows"),
    *("training start", "training stop", "training reset"),
}
"""They make a store, a key or a picture of papers and laws, out of nothing that people said; or
look at a machine."""

SEARCHED_ELSEWHERE = {
    *("support", "data export", "data database", "urge papers"),
    *("appointment import", "exchange import", "exchange reconcile"),
}
"""Files that go out are searched in test_nothing_personal; files that come in change the hall."""


ENDS = {"doctor": (0, 1, 2, 3)}
"""What a command may end with that tells by it how bad things are."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = marked.live(tmp_path_factory.mktemp("said") / "hall", make_hall)
    yield store
    store.close()


def _all(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from _all(command, (*path, name))
        else:
            yield " ".join((*path, name)), command


READING = {
    name: command
    for name, command in _all(main)
    if not any(parameter.name == "request" for parameter in command.params)
}
SAID = sorted(set(READING) - set(MEANT) - PROGRAMS - NOT_OF_THE_HALL - SEARCHED_ELSEWHERE)


def _words(store: Store, name: str, path: Path) -> list[list[str]]:
    """What has to be said to each command, for whatever it can be asked about."""
    with store.read() as connection:

        def each(sql: str) -> list[str]:
            return [str(row[0]) for row in connection.execute(sql).fetchall()]

        numbers = each("SELECT number FROM ticket WHERE day = (SELECT max(id) FROM business_day)")
        codes = each("SELECT code FROM dossier")
        asked = {
            "story": [[one] for one in (*numbers, *codes)],
            "ticket show": [[one] for one in numbers],
            "ticket history": [[one] for one in numbers],
            "ticket calls": [[one] for one in numbers],
            "dossier show": [[one] for one in codes],
            "dossier history": [[one] for one in codes],
            "dossier list": [[one] for one in ("late", "nearly-late", "call", "ready", "online")],
            "urge paper": [[one, str(path / "u.pdf")] for one in each("SELECT id FROM urging")],
            "alert show": [[one] for one in each("SELECT id FROM alert")],
            "alert list": [["--all", "--from", "2026-11-01"], []],
            "hand-over show": [[one] for one in each("SELECT code FROM courier_batch")],
            "printer status": [[one] for one in each("SELECT code FROM device LIMIT 1")],
            "procedures search": [["khai sinh"]],
            "procedures show": [["1.001193"]],
            "procedures export": [[str(path / "p.csv")]],
            "report officer": [["--officer", "q5"]],
        }
    days = ["--from", "2026-11-01", "--to", "2026-11-30"]
    needs_days = {"report dossiers", "hand-over times"}
    return asked.get(name, [days] if name in needs_days else [[]])


@pytest.mark.parametrize("name", SAID)
def test_what_commands_say(store: Store, tmp_path: Path, name: str) -> None:
    every = _words(store, name, tmp_path)
    assert every
    for words in every:
        for form in ([], ["--json"], ["--lang", "en"]):
            said = motcua(*name.split(), *words, "--data", str(store.folder), *form)
            assert said.status in ENDS.get(name, (0, 1)), (words, said)
            assert said.out or said.err or name == "procedures export"
            assert found_in(said.out + said.err, NOBODY) == set(), words
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        readable = _read(content) if content.startswith(b"%PDF") and HAS_GS else content
        assert found_in(readable, NOBODY) == set()


def test_each_command_has_been_thought_of() -> None:
    named = set(MEANT) | PROGRAMS | NOT_OF_THE_HALL | SEARCHED_ELSEWHERE
    assert named <= set(READING), "of a command that is gone"
    assert len(SAID) > 60


def test_the_search_finds_what_is_said_where_it_is_meant(store: Store) -> None:
    with store.read() as connection:
        (dossier,) = connection.execute(
            "SELECT dossier.code FROM dossier JOIN person ON person.dossier = dossier.id"
            " WHERE purged_at IS NULL ORDER BY dossier.id DESC LIMIT 1"
        ).fetchone()
        (complaint,) = connection.execute(
            "SELECT code FROM complaint ORDER BY id DESC LIMIT 1"
        ).fetchone()
    for words in (["people", "show", dossier], ["complaint", "show", complaint]):
        said = motcua(*words, "--data", str(store.folder))
        assert found_in(said.out, PEOPLE) >= {marked.PERSON["name"]}


def _codes(store: Store) -> list[str]:
    with store.read() as connection:
        return [row[0] for row in connection.execute("SELECT code FROM dossier").fetchall()]


@pytest.mark.parametrize("form", forms.OF_DOSSIER)
def test_papers_without_their_people(store: Store, form: Form) -> None:
    """Nobody's name is on a paper that was not asked for with people."""
    made = 0
    for code in _codes(store):
        try:
            paper_of = forms.of_dossier(store, code, form)
        except Refusal:
            continue
        made += 1
        assert found_in(repr(paper_of), NOBODY) == set()
        if made == 1 and HAS_GS:
            assert found_in(_read(render(form, paper_of.facts, paper_of.rule_set)), NOBODY) == set()
    assert made


def _read(pdf: bytes) -> str:
    command = ["gs", "-q", "-sDEVICE=txtwrite", "-dNOPAUSE", "-dBATCH", "-sOutputFile=-", "-"]
    found = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return found.stdout.decode("utf-8", "ignore")


def test_stories_as_a_document(store: Store) -> None:
    told = [
        story.make(stories.read(store, staff(), code), store.centre(), VI) for code in _codes(store)
    ]
    said = json.dumps([record(document) for document in told], ensure_ascii=False, default=str)
    assert "người trong hồ sơ" in said
    assert found_in(said, NOBODY) == set()
    assert found_in(paper(told[-1], VI), NOBODY) == set()


def test_what_hooks_are_told(store: Store) -> None:
    with store.read() as connection:
        rows = connection.execute(
            "SELECT id AS alert, kind, subject, severity, opened_at, closed_at, times, data"
            " FROM alert"
        ).fetchall()
    assert len(rows) > 4
    for row in rows:
        values: dict[str, Any] = {**dict(row), "data": json.loads(row["data"])}
        news = News(
            id=1, place="hook:x", happening="opened", made_at=store.now(), attempts=0, **values
        )
        said = json.dumps(payload(store.centre(), news), ensure_ascii=False)
        assert found_in(said, (*NOBODY, TYPED, OFFICER)) == set()


def test_views_of_screens_that_the_public_sees_and_of_those_of_staff(store: Store) -> None:
    public = [kiosk.read(store, "k1"), board.read(store), quality.read(store)]
    assert found_in(repr(public), (*NOBODY, OFFICER)) == set()
    own = [guide.read(store, "k1"), supervisor.read(store), counter.read(store, "5")]
    assert found_in(repr(own), NOBODY) == set()
