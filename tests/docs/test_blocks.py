"""Every block of code on a page is run, or read by what reads it, or stands here with a reason."""

from __future__ import annotations

import ast
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from common.centre.inputs.profile import build as build_keypad
from common.centre.load import load
from common.centre.signs.file import from_text
from common.centre.signs.profile import build
from common.domain.refusal import Refusal
from common.paper import papers
from kiosk.way_out import LEFT
from motcua.lab import scenario
from tests.docs import calls, machine, pages
from tests.paper.centres import centre
from tests.wordings import in_english

EVERY = [(page, lang, text) for page in pages.every() for lang, text in pages.fences(page)]

RUN = {"console", "diff"}
"""By `test_consoles.py` and `test_workshop.py`; `sh` is tried in `test_shell.py`."""
ELSEWHERE = {
    ("docs/exchange.md", "csv"): "test_exchange.py reads it",
    ("docs/metrics.md", "yaml"): "tests/metrics asks for each metric in it",
    ("docs/index.md", "{toctree}"): "the contents of the site",
}
ONLY_SHOWN = {
    "docs/alerts.md": (1, "an alert's life; its words are tested in tests/cli"),
    "docs/counter.md": (1, "a line of authorized_keys"),
    "docs/dev/architecture.md": (1, "the layers; test_workshop.py"),
    "docs/lab.md": (2, "answers of minutes of playing; tests/lab"),
    "docs/promise.md": (5, "answers of minutes of playing; tests/lab"),
    "docs/serve.md": (1, "lines for two machines"),
    "docs/signs.md": (1, "bytes; test_signs.py"),
    "docs/store.md": (1, "a disk that is full; tests/store"),
}
"""How many `text` blocks a page has, and why each is not run."""


def of(language: str) -> list[tuple[str, str]]:
    return [(page, text) for page, lang, text in EVERY if lang == language]


def test_every_block_is_of_a_kind_that_is_looked_at() -> None:
    looked_at = RUN | {"toml", "json", "ini", "python", "sh", "text"}
    rest = {(page, lang) for page, lang, _ in EVERY if lang not in looked_at}
    assert rest == set(ELSEWHERE)
    assert all(page.startswith("docs/dev/") for page, _ in of("diff"))


def test_what_is_only_shown_does_not_grow_unseen() -> None:
    shown = Counter(page for page, _ in of("text"))
    assert shown == {page: number for page, (number, _) in ONLY_SHOWN.items()}


# Files of settings, each by the reader of its kind.


def _as_profile(text: str, folder: Path) -> list[str]:
    from_text(text, "mine", build)
    return []


def _as_keypad(text: str, folder: Path) -> list[str]:
    from_text(text, "mine", build_keypad)
    return []


def _as_centre(text: str, folder: Path) -> list[str]:
    file = folder / "mine.toml"
    file.write_text(text, "utf-8")
    try:
        load(file)
    except Refusal as refused:
        return in_english(refused)
    return []


def _as_part_of_a_centre(text: str, folder: Path) -> list[str]:
    whole = pages.text("centres/dan-hai.toml")
    whole += '\n[[printer]]\ncode = "p2"\nurl = "tcp://127.0.0.1:9101"\nwidth_dots = 576\n'
    if "hook:zalo" in text:
        whole += '\n[[hook]]\ncode = "zalo"\ncommand = ["/usr/local/bin/bao-tin"]\n'
    return _as_centre(f"{whole}\n{text.replace('…', 'http:' + '//127.0.0.1/')}", folder)


def _as_keys_of_a_centre(text: str, folder: Path) -> list[str]:
    """Keys for tables that a centre has already: put into those of the shipped one."""
    whole = pages.text("centres/dan-hai.toml")
    for table in text.strip().split("\n\n"):
        head, *keys = table.splitlines()
        codes = [line for line in keys if line.startswith("code =")]
        at = "\n".join([head, *codes])
        assert f"{at}\n" in whole, at
        rest = "\n".join(line for line in keys if line not in codes)
        whole = whole.replace(f"{at}\n", f"{at}\n{rest}\n", 1)
    return _as_centre(whole, folder)


def _as_scenario(text: str, folder: Path) -> list[str]:
    file = folder / "mine.toml"
    file.write_text(text, "utf-8")
    scenario.load(file)
    return []


def _as_template(text: str, folder: Path) -> list[str]:
    (folder / papers.FOLDER).mkdir()
    (folder / papers.FOLDER / "ticket.toml").write_text(text, "utf-8")
    return in_english(papers.load(folder, centre()).problems)


READERS: dict[str, tuple[Callable[[str, Path], list[str]], ...]] = {
    "docs/alerts.md": (_as_part_of_a_centre, _as_part_of_a_centre),
    "docs/calendar.md": (_as_part_of_a_centre,),
    "docs/centre.md": (_as_centre,),
    "docs/guide.md": (_as_part_of_a_centre,),
    "docs/inputs.md": (_as_keypad, _as_part_of_a_centre),
    "docs/lab.md": (_as_scenario,),
    "docs/papers.md": (_as_template,),
    "docs/signs.md": (_as_profile,),
    "docs/windows.md": (_as_keys_of_a_centre,),
}
"""By page: what reads each of its `toml` blocks, in their order."""


def test_every_page_with_toml_has_its_readers() -> None:
    there = Counter(page for page, _ in of("toml"))
    assert there == {page: len(readers) for page, readers in READERS.items()}


@pytest.mark.parametrize("page", READERS)
def test_what_reads_such_a_file_takes_the_example(page: str, tmp_path: Path) -> None:
    blocks = pages.blocks(page, "toml")
    for reader, text in zip(READERS[page], blocks, strict=True):
        assert reader(text, tmp_path) == []


@pytest.mark.parametrize(("page", "text"), of("json"))
def test_json_can_be_read(page: str, text: str) -> None:
    assert json.loads(text)


@pytest.mark.parametrize(("page", "text"), of("ini"))
def test_a_unit_can_be_read_and_starts_what_there_is(page: str, text: str) -> None:
    unit = machine.unit(text)
    starts = unit["Service"]["ExecStart"]
    assert [(call, why) for call in calls.within(starts) if (why := calls.strange(call))] == []
    assert unit["Service"]["RestartPreventExitStatus"] == str(LEFT)


@pytest.mark.parametrize(("page", "text"), of("python"))
def test_python_can_be_compiled_and_what_it_imports_is_there(page: str, text: str) -> None:
    tree = ast.parse(text)
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert imports
    exec(compile(ast.Module(imports, []), page, "exec"), {})  # noqa: S102 - our own page
