"""A piece of paper in words says what is known and no more."""

from __future__ import annotations

from typing import Any

import pytest

from common.i18n.translator import Translator
from common.paper.payloads import Kind
from common.tui.jobs import told
from common.views.printers import JobEnd

SLIP: dict[str, Any] = {"number": "A012", "copy": 0, "code": "H21.25-261123-0042"}


def job(state: str, code: str | None = None, kind: str = "ticket", **payload: Any) -> JobEnd:
    return JobEnd(7, "p1", kind, state, {**SLIP, **payload}, {} if code is None else {"code": code})


@pytest.mark.parametrize(
    ("end", "vi", "en"),
    [
        (job("queued"), "Phiếu A012, máy in p1: chờ in", "Slip A012, printer p1: waiting to print"),
        (
            job("confirmed", "printed", copy=2),
            "Phiếu A012 (in lại lần 2), máy in p1: đã in",
            "Slip A012 (reprint 2), printer p1: printed",
        ),
        (
            job("unknown", "fence_silent"),
            "Phiếu A012, máy in p1: chưa rõ đã in hay chưa (không xác nhận đã in)",
            "Slip A012, printer p1: may or may not be printed (does not confirm prints)",
        ),
        (
            job("failed_before_send", "a_code_of_tomorrow"),
            "Phiếu A012, máy in p1: chưa in được",
            "Slip A012, printer p1: not printed",
        ),
        (
            job("superseded", "late"),
            "Phiếu A012, máy in p1: không in nữa (in muộn, không còn cần)",
            "Slip A012, printer p1: dropped (too late, no longer wanted)",
        ),
        (
            job("confirmed", "printed", kind="test"),
            "Trang in thử, máy in p1: đã in",
            "Test page, printer p1: printed",
        ),
        (
            job("confirmed", "printed", kind="dossier"),
            "Phiếu hồ sơ …261123-0042, máy in p1: đã in",
            "Slip of dossier …261123-0042, printer p1: printed",
        ),
    ],
)
def test_one_sentence_says_what_it_is_and_how_it_came_out(end: JobEnd, vi: str, en: str) -> None:
    assert told(end, Translator("vi")) == vi
    assert told(end, Translator("en")) == en


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(
    "state", ["queued", "started", "confirmed", "failed_before_send", "unknown", "superseded"]
)
def test_there_are_words_for_every_kind_and_state(kind: str, state: str) -> None:
    """A missing one would be a warning, and warnings are errors here."""
    for lang in ("vi", "en"):
        assert "{" not in told(job(state, kind=kind), Translator(lang))
