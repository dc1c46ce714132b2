"""`motcua dossier history` says in words what was done to a dossier."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from common.i18n.translator import Translator
from tests.cli.shell import Shell, motcua

CODE = "H21.25-261123-0042"
OTHER = "H21.25-261119-0007"
EVENTS = Path(__file__).parents[2] / "docs/events.md"


def test_every_kind_of_event_of_a_dossier_has_words() -> None:
    kinds = re.findall(r"^\| `dossier\.(\w+)`", EVENTS.read_text("utf-8"), re.MULTILINE)
    assert len(kinds) > 20
    for lang in ("vi", "en"):
        assert [kind for kind in kinds if not Translator(lang).has(f"cli.trail.{kind}")] == []


@pytest.mark.verify
def test_the_history_of_a_dossier_names_reasons_and_dates(empty: Shell) -> None:
    letter = ("--letter-date", "2026-11-23", "--reason", "workload", "--printer", "none")
    again = (*letter, "--why", "Chờ Bộ")
    for words in (
        ["take-in", "1.004884", "--channel", "online"],
        ["set-code", "TAM-DANHAI-261123-0001", CODE],
        ["supplement", CODE, "--reason", "missing"],
        ["complete", CODE],
        ["reschedule", CODE, "--letter-no", "1/CV", "--new-due", "2026-12-10T09:00", *letter],
        ["reschedule", CODE, "--letter-no", "2/CV", "--new-due", "2026-12-20T09:00", *again],
        ["told", CODE, "--of", "rescheduled", "--how", "phone"],
        ["step", CODE, "approved"],
        ["result", CODE, "--shelf", "A12"],
        ["return", CODE, "--how", "proxy"],
    ):
        empty.answer("dossier", *words)
    said = motcua("dossier", "history", CODE, "--data", str(empty.folder), "--lang", "vi").out
    assert "dossier." not in said
    assert said.splitlines()[:4] == [
        "08:00 23/11/2026  Tiếp nhận hồ sơ · Quản trị viên",
        "  hẹn trả 08:00 01/12/2026",
        "08:00 23/11/2026  Đổi mã hồ sơ · Quản trị viên",
        "  mã trước: TAM-DANHAI-261123-0001",
    ]
    for words in (
        "Yêu cầu bổ sung · Quản trị viên\n  Còn thiếu giấy tờ\n",
        "  Nhiều hồ sơ cùng lúc · số văn bản: 1/CV · hẹn trả 09:00 10/12/2026\n",
        "  Nhiều hồ sơ cùng lúc · Chờ Bộ · số văn bản: 2/CV · trái quy định, đã ghi nhận\n",
        "Đã báo công dân · Quản trị viên\n  Hẹn lại ngày trả · Gọi điện thoại\n",
        "  phê duyệt\n",
        "Trả kết quả · Quản trị viên\n  Nhận thay, có giấy ủy quyền · hẹn trả 09:00 10/12/2026\n",
    ):
        assert words in said, words


def test_lists_say_until_when_somebody_has_to_look_and_to_answer(empty: Shell) -> None:
    online = ("dossier", "take-in", "1.001193", "--channel", "online", "--register-only")
    empty.answer(*online, "--code", CODE)
    empty.answer(*online, "--code", OTHER, "--received", "2026-11-19T08:00")
    new = "not looked at yet, to be by 10:00 23/11/2026 · to be answered by 08:00 25/11/2026"
    old = "not looked at yet, to be by 10:00 19/11/2026 · to be answered by 08:00 20/11/2026"
    said = empty.run("dossier", "list", "online").out.splitlines()
    assert sorted(said) == [
        f"{OTHER} · Registered · ubnd-xa · {old} · overdue",
        f"{CODE} · Registered · ubnd-xa · {new}",
    ]
    empty.answer("dossier", "supplement", CODE, "--reason", "missing")
    said = empty.run("dossier", "list", "held-up").out.splitlines()
    assert [line.rpartition(" · ")[2] for line in said] == ["waiting for 0 days"]
