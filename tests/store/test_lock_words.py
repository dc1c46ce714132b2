"""Whoever is named as the holder of the write lock is named in words."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.i18n.translator import Translator
from tests.processes import ROOT

PACKAGES = ("common", "hardware", "motcua")


def names_at_the_lock() -> Iterator[str]:
    """What is written in the sources: `turn("…")`, `transaction(actor, "…")`."""
    for package in PACKAGES:
        for file in (ROOT / package).rglob("*.py"):
            yield from _names(file)


def _names(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            place = {"turn": 0, "transaction": 1}.get(node.func.attr)
            if place is not None and len(node.args) > place:
                name = node.args[place]
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    yield name.value


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_name_has_a_word(lang: str) -> None:
    names = sorted(set(names_at_the_lock()))
    assert {"keeper", "init", "devices.health"} <= set(names)
    t = Translator(lang)
    groups = ("", "desk.", "ticket.")
    unworded = [n for n in names if not any(t.has(f"action.{group}{n}") for group in groups)]
    assert unworded == []
