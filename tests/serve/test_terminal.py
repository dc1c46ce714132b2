"""Which program is behind a page, and what it knows of its surroundings."""

from __future__ import annotations

from pathlib import Path

import pytest

from motcua.serve import page, screens, terminal
from motcua.serve.screens import Screen
from tests.cli.shell import motcua
from tests.hall import make_hall

AROUND = {
    "HOME": "/home/hall",
    "LC_ALL": "C.UTF-8",
    "MOTCUA_PATIENCE_S": "3",
    "TEXTUAL_DRIVER": "evil:Driver",
    "TEXTUAL_DISABLE_KITTY_KEY": "1",
    "PYTHONPATH": "/evil",
    "LD_PRELOAD": "/evil.so",
    "SSH_AUTH_SOCK": "/agent",
    "COLUMNS": "7",
}


def test_a_program_is_told_who_it_runs_as_and_what_is_ours_and_nothing_else() -> None:
    assert terminal.environment((100, 30), AROUND) == {
        "HOME": "/home/hall",
        "LC_ALL": "C.UTF-8",
        "MOTCUA_PATIENCE_S": "3",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "COLUMNS": "100",
        "ROWS": "30",
    }


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (("96", "27"), (96, 27)),
        ((None, "x"), (80, 24)),
        ((0, -5), (20, 5)),
        (("9" * 5000, 10**9), (400, 200)),
        (([], {}), (80, 24)),
    ],
)
def test_a_page_cannot_ask_for_a_size_that_no_screen_has(
    said: tuple[object, object], meant: tuple[int, int]
) -> None:
    assert terminal.size(*said) == meant


def test_every_desk_and_display_of_the_centre_has_its_page_and_citizens_terminals_have_none(
    tmp_path: Path,
) -> None:
    make_hall(tmp_path).close()
    there = [str(one) for one in screens.offered(tmp_path, ())]
    desks = [f"counter/{n}" for n in range(1, 7)]
    assert there == [*desks, "display/hall", "supervisor"]
    assert [screens.parse(text) for text in there] == screens.offered(tmp_path, ())
    assert screens.offered(tmp_path, [Screen("counter", "5")]) == [Screen("counter", "5")]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["counter/99"], 1),
        (["display/none"], 1),
        (["kiosk/k1"], 2),
        (["supervisor/x"], 2),
        (["counter/"], 2),
        (["--public", "quay.example.vn"], 2),
    ],
)
def test_what_cannot_be_offered_is_said_before_anything_listens(
    tmp_path: Path, words: list[str], status: int
) -> None:
    make_hall(tmp_path).close()
    assert motcua("serve", *words, "--data", str(tmp_path)).status == status


def test_every_file_of_a_page_is_installed_with_us() -> None:
    for name, file in page.files().items():
        assert file.is_file(), name
