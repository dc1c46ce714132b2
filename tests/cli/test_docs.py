"""`motcua docs`: the pages in a terminal, listed, read, and where they are not there."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from motcua import written
from motcua.cli import main
from tests.docs import pages


def said(*words: str, status: int = 0) -> str:
    done = CliRunner().invoke(main, ["docs", *words], catch_exceptions=False)
    assert done.exit_code == status, done.output
    return done.output


def test_every_page_is_listed_with_its_title_and_a_name_of_its_own() -> None:
    listed = written.contents()
    names = [page.name for page in listed]
    assert len(names) == len(set(names))
    assert {f"{name}.md" for name in names} == {f.name for f in pages.DOCS.rglob("*.md")} - {
        "index.md"
    }
    told = said()
    assert "Cán bộ tại quầy" in told
    assert "For developers" in told
    assert all(f"  {page.name} " in told and page.title in told for page in listed)


def test_a_page_goes_to_a_pipe_as_it_is_written_and_to_a_program_as_json() -> None:
    written_page = pages.text("docs/vi/can-bo.md")
    assert said("can-bo") == written_page
    assert json.loads(said("can-bo", "--json")) == {"page": "can-bo", "text": written_page}
    assert {page["name"] for page in json.loads(said("--json"))["pages"]} >= {"can-bo", "cli"}


@pytest.mark.parametrize("name", ["nope", "../README", "vi/can-bo", "index", "*", ""])
def test_what_is_no_page_is_refused(name: str) -> None:
    told = said(name, "--lang", "en", status=1)
    assert told == f"There is no page “{name}”. There are: motcua docs\n"


def test_a_terminal_gets_it_set_and_whole_without_the_signs_of_its_writing() -> None:
    ours, theirs = pty.openpty()
    known = {"PATH": os.environ["PATH"], "PAGER": "cat", "TERM": "xterm", "COLUMNS": "80"}
    program = subprocess.Popen(
        [sys.executable, "-m", "motcua", "docs", "can-bo"],
        cwd=pages.ROOT,
        env={**known, "LANG": "C.UTF-8"},
        stdin=theirs,
        stdout=theirs,
    )
    os.close(theirs)
    heard = b""
    while True:
        try:
            heard += os.read(ours, 65536)
        except OSError:  # all was heard, and the other end is closed
            break
    os.close(ours)
    assert program.wait() == 0
    told = heard.decode()
    assert "Một lượt phục vụ: ba lần bấm" in told
    assert "─────" in told
    assert "| --- |" not in told


def test_links_are_their_words_and_pictures_their_names() -> None:
    text = "See [the `store`](store.md#backup), ![a screen](screens/a.svg) and `x[1](2)`.\n"
    code = "\n```sh\necho [a](b)\n```\n"
    assert written.to_read(text + code) == ("See the `store`, (a screen) and `x[1](2)`.\n" + code)


def test_an_installed_program_reads_what_was_installed_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    here = tmp_path / "doc"
    (here / "site").mkdir(parents=True)
    (here / "site" / "index.html").touch()
    (here / "index.md").write_text("```{toctree}\n:caption: Một\n:maxdepth: 1\n\nb\n```\n", "utf-8")
    (here / "b.md").write_text("# Hai\n", "utf-8")
    assert said() == (
        f"Một\n  b  Hai\n\nTrang tài liệu mở bằng trình duyệt: {here}/site/index.html\n"
    )
    (here / "b.md").unlink()
    assert f"{here}/b.md" in said(status=3)
