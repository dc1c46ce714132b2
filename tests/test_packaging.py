"""What is installed beside us, what is pinned, and what the command drags in."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parents[1]
OURS = {"common", "counter", "display", "hardware", "kiosk", "motcua", "supervisor"}
HEAVY = ("textual", "PIL", "serial", "sqlite_utils", "segno", "rich", "pyte", "fontpkg", "aiohttp")


def top_level_names(distribution: metadata.Distribution) -> set[str]:
    return {Path(str(file)).parts[0].removesuffix(".py") for file in distribution.files or ()}


def test_no_installed_distribution_ships_our_top_level_names() -> None:
    others = [d for d in metadata.distributions() if d.metadata["Name"] != "motcua"]
    assert len(others) > 20
    clashes = {d.metadata["Name"]: top_level_names(d) & OURS for d in others}
    assert {name: names for name, names in clashes.items() if names} == {}


def test_every_dependency_is_pinned_with_hashes_and_no_address_is_named() -> None:
    text = (ROOT / "constraints.txt").read_text()
    assert not re.search(r"https?:|://|index-url|@ ", text)
    entries = re.split(r"(?m)^(?=[a-z])", text)[1:]
    assert len(entries) > 30
    for entry in entries:
        assert re.match(r"[a-z0-9._-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_the_command_imports_nothing_heavy_before_it_knows_what_to_do() -> None:
    code = (
        "import sys; from motcua.cli import main\n"
        "try: main(['ticket', 'issue', '--help'])\n"
        "except SystemExit: pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert run.stderr.strip() == "[]"


def test_no_file_names_this_machine() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "*.py", "*.md", "*.toml", "Makefile", ".ci/run", "*.tcss", "*.sql"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    for name in listed.stdout.split():
        path = ROOT / name
        if path.exists():
            assert "/work" + "/" not in path.read_text("utf-8"), name


def test_sql_stands_in_the_store_only() -> None:
    statement = re.compile(r'"(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA) ')
    listed = subprocess.run(
        ["git", "ls-files", "*.py"], capture_output=True, text=True, cwd=ROOT, check=False
    )
    for name in listed.stdout.split():
        if not name.startswith(("common/store/", "tests/", "bench/")) and (ROOT / name).exists():
            assert not statement.search((ROOT / name).read_text("utf-8")), name
