"""Every kind of alert that is opened is in the catalogue, has words and a remedy in both languages,
and stands in docs/alerts.md as it is; and none that is not."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from typing import Any

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain.alert_kinds import KINDS
from common.i18n import alert_words, catalogue
from common.i18n.translator import Translator
from common.store import alert_outbox, facts
from tests.docs import pages

PAGE = "docs/alerts.md"

WORKED_OUT = {
    "common/store/dossier_alerts.py: kind": {
        "dossier_late", "dossier_nearly_late", "dossier_to_close", "online_unseen",
        "online_unanswered",
    },
    "common/store/device_alerts.py: device.kind": {
        "printer", "sign", "speaker", "keypad", "rating_pad", "scanner",
    },
    "common/store/paper.py: kind": {"paper_low", "paper_out"},
    "common/store/alerts.py: kind": set(),
}  # fmt: skip
"""Kinds that a variable holds where they are opened."""


def opened() -> Iterator[str]:
    """The kind of every alert that any program opens."""
    for program in ("common", "motcua", "hardware"):
        for file in sorted((pages.ROOT / program).rglob("*.py")):
            source = file.read_text("utf-8")
            if "open_alert(" not in source and "keep_open(" not in source:
                continue
            where = file.relative_to(pages.ROOT).as_posix()
            for call in ast.walk(ast.parse(source)):
                if isinstance(call, ast.Call) and _name(call.func) in ("open_alert", "keep_open"):
                    yield from _kinds(call.args[1], where)


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def _kinds(kind: ast.expr, where: str) -> set[str]:
    if isinstance(kind, ast.Constant):
        return {str(kind.value)}
    spelled = f"{where}: {ast.unparse(kind)}"
    if spelled in WORKED_OUT:
        return WORKED_OUT[spelled]
    found: Any = importlib.import_module(where.removesuffix(".py").replace("/", "."))
    for name in ast.unparse(kind).split("."):
        found = getattr(found, name)
    return {str(found)}


def test_every_kind_opened_is_in_the_catalogue_and_every_kind_there_is_opened() -> None:
    assert set(opened()) == set(KINDS)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_kind_has_words_and_a_remedy(lang: str) -> None:
    found = catalogue.load(lang)
    assert found is not None
    wanted = {f"alert.{kind}{end}" for kind in KINDS for end in ("", ".remedy")}
    assert wanted - found.texts.keys() == set()


def test_the_page_lists_every_kind_as_it_is() -> None:
    listed = {
        row.code: tuple(cell.strip("`") for cell in row.cells[1:5])
        for row in pages.rows(pages.sections(PAGE)["Kinds"])
    }
    assert listed == {
        kind.code: (kind.severity, kind.about, _seconds(kind.lasts_s), _seconds(kind.worse_after_s))
        for kind in KINDS.values()
    }


def _seconds(seconds: int | None) -> str:
    return "–" if seconds is None else str(seconds)


def test_the_page_names_those_that_are_never_quiet() -> None:
    text = (pages.ROOT / PAGE).read_text("utf-8")
    (named,) = re.findall(r"^.*?((?:`\w+`,? ?(?:and )?)+)are never quiet", text, re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", named)) == {k.code for k in KINDS.values() if not k.quiet}


def test_what_an_alert_is_about_is_named_as_people_know_it() -> None:
    centre = facts.build(as_document(load(shipped.centre("dan-hai"))), 1)
    names, vi = alert_outbox.names_of(centre), Translator("vi")
    said = [
        alert_words.sentence(kind, subject, data, names, vi)
        for kind, subject, data in (
            ("queue_long", "ho-tich", {"waiting": 3}),
            ("low_ratings", "service:ho-tich", {"ratings": 3}),
            ("low_ratings", "desk:5.2", {"ratings": 4}),
            ("dossier_late", "ubnd-xa", {"dossiers": 2}),
            ("help", "kiosk:k1", {}),
            ("desk_absent", "5", {"state": "paused"}),
            ("disk", "store", {"free_mib": 70}),
            ("clock", "wall", {"minutes": -61}),
            ("unheard_of", "x", {}),
        )
    ]
    assert said == [
        "Hộ tịch: có người chờ lâu",
        "Hộ tịch: 3 lượt liền không hài lòng",
        "Bàn 5.2: 4 lượt liền không hài lòng",
        "UBND xã: 2 hồ sơ quá hạn",
        "Máy lấy số k1: cần người hướng dẫn",
        "Bàn 5: tạm dừng quá lâu, có người chờ",
        "Đĩa sắp đầy, chỉ còn trống 70 MB",
        "Đồng hồ máy lệch -61 phút, xin xem lại",
        "unheard_of: x",
    ]
