"""Every code with which the program says no is in docs/cli.md, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from common.domain.model import DeskState
from tests.docs import pages

SECTIONS = pages.sections("docs/cli.md")
PACKAGES = ("common", "counter", "display", "hardware", "kiosk", "motcua", "supervisor")
KINDS = {"Refusal": "Refusals", "RecordedRefusal": "Refusals", "Trouble": "Troubles"}

WORKED_OUT = {
    "f'{program}_running'": {
        "keeper_running",
        "devices_running",
        "setup_running",
        "upgrade_running",
    },
    "f'desk_{self.state}'": {f"desk_{state}" for state in DeskState if state != DeskState.OPEN},
    "refusal": {"supplement_again", "reschedule_again", "why_needed"},
    "reason": {"procedure_unknown", "procedure_not_valid"},
}
"""Codes that are put together where they are raised."""

_CODE = re.compile(r"io|store_[a-z_]+")

READ_FROM_TABLES = "common/store/errors.py"
"""Its codes stand in tables: every code-like string of the file is one."""


def _raised() -> Iterator[tuple[str, str]]:
    """Section and code of each refusal and trouble in the source."""
    for package in PACKAGES:
        for file in sorted((pages.ROOT / package).rglob("*.py")):
            where = file.relative_to(pages.ROOT).as_posix()
            tree = ast.parse(file.read_text("utf-8"))
            if where == READ_FROM_TABLES:
                yield from (("Troubles", code) for code in _code_like(tree))
                continue
            for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
                kind = KINDS.get(_name(call.func))
                if kind is not None:
                    yield from ((kind, code) for code in _codes(call.args[0], where))


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else ""


def _codes(first: ast.expr, where: str) -> set[str]:
    if isinstance(first, ast.Constant):
        return {str(first.value)}
    spelled = ast.unparse(first)
    assert spelled in WORKED_OUT, f"{where}: a code that this test cannot read: {spelled}"
    return WORKED_OUT[spelled]


def _code_like(tree: ast.Module) -> Iterator[str]:
    words = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return (word for word in words if isinstance(word, str) and _CODE.fullmatch(word))


def test_every_code_raised_is_documented_and_every_documented_one_is_raised() -> None:
    raised: dict[str, set[str]] = {"Refusals": set(), "Troubles": set()}
    for section, code in _raised():
        raised[section].add(code)
    documented = {
        section: {row.code for row in pages.rows(SECTIONS[section])} for section in raised
    }
    assert documented == raised


def test_the_tables_are_in_order() -> None:
    for section in ("Refusals", "Troubles"):
        listed = [row.code for row in pages.rows(SECTIONS[section])]
        assert listed == sorted(listed)
