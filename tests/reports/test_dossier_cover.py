"""At its foot every report says what it covers, how two books agree, and which seal it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.audit_commands import NoteSealChecked
from common.domain.commands import MakeSeal
from common.domain.refusal import Refusal
from common.domain.report_commands import KeepComparison
from common.domain.reporting import read_span
from common.reports import known
from common.reports.cover import covers, seal_line
from common.store.store import Store
from tests.hall import issue, make_hall, make_real_hall, staff
from tests.reports.dossier_weeks import asked

PERIOD = read_span("2026-11")
MINE = (
    *("07a", "books", "cash", "index766", "morning", "outcomes", "register", "suspended"),
    "urging",
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path)
    yield store
    store.close()


def compare(store: Store, first: str, last: str) -> None:
    """T13: of 500.751 dossiers of 2021 only 159.969 were in the electronic system, 31,95 %."""
    counts = {"both": 159_969, "only_theirs": 0, "only_ours": 340_782, "differing": 7}
    store.act(staff(), KeepComparison("tinh", first, last, **counts))


def test_whose_figures_they_are(store: Store) -> None:
    assert "toàn bộ 1 đơn vị, 15 lĩnh vực" in covers(asked(store, PERIOD))[0]
    narrowed = covers(asked(store, PERIOD, unit="ttpvhcc", service="ho-tich", agency="Sở Ngoài"))
    said = (
        "đơn vị Trung tâm Phục vụ hành chính công xã",
        "cơ quan “Sở Ngoài” (không có trong tệp trung tâm)",
        "lĩnh vực Hộ tịch",
    )
    assert narrowed[0] == f"Chỉ tính: {'; '.join(said)}."
    for narrow, code in (("unit", "report_unit_unknown"), ("service", "service_unknown")):
        with pytest.raises(Refusal, match=code):
            covers(asked(store, PERIOD, **{narrow: "x"}))


def test_who_collects_money_is_named_as_the_centre_names_it(tmp_path: Path) -> None:
    store = make_hall(tmp_path, "province-25")
    bank = store.centre().document["collector"][0]
    said = covers(asked(store, PERIOD, agency=bank["code"]))[0]
    assert said == f"Chỉ tính: cơ quan {bank['name']['vi']}."
    store.close()


def test_a_show_says_that_it_is_one(store: Store, tmp_path: Path) -> None:
    assert "TRÌNH DIỄN" in covers(asked(store, PERIOD))[1]
    real = make_real_hall(tmp_path / "real")
    assert "TRÌNH DIỄN" not in covers(asked(real, PERIOD))[1]
    assert "chạy thử" in covers(asked(real, PERIOD))[1]
    real.close()


def test_how_the_books_agreed_when_they_were_last_compared(store: Store) -> None:
    assert covers(asked(store, PERIOD))[2] == "Chưa đối chiếu với hệ thống tỉnh."
    compare(store, "2026-10-15", "2026-11-14")
    said = covers(asked(store, PERIOD))[2]
    assert "500.751 hồ sơ, sổ này có 100,00%, sổ kia có 31,95%; 7 chỗ" in said
    assert "không trùm hết" not in said
    compare(store, "2026-10-16", "2026-11-14")
    assert "không trùm hết" in covers(asked(store, PERIOD))[2]


def test_which_seal_it_rests_on_and_whether_anybody_has_looked(store: Store) -> None:
    assert seal_line(asked(store, PERIOD)) == "Nhật ký chưa được niêm phong lần nào."
    issue(store, "ho-tich")
    sealed = store.act(staff(), MakeSeal())
    line = seal_line(asked(store, PERIOD))
    assert line.startswith("Niêm phong số 1, lập lúc 08:00 23/11/2026, đến sự kiện ")
    assert f"sự kiện {sealed['seq']}; có chữ ký; chưa kiểm tra" in line
    for intact, word in ((True, "nguyên vẹn"), (False, "NHẬT KÝ BỊ SỬA")):
        store.act(staff(), NoteSealChecked(sealed["seq"], sealed["seq"], intact))
        assert word in seal_line(asked(store, PERIOD))
    store.act(staff(), MakeSeal())
    assert "số 2" in seal_line(asked(store, PERIOD))
    assert "chưa kiểm tra" in seal_line(asked(store, PERIOD))


@pytest.mark.parametrize(
    ("name", "narrows"),
    [
        *[(name, ("officer",)) for name in ("07a", "index766", "register", "suspended")],
        ("cash", ("unit", "officer")),
        ("urging", ("unit", "service", "officer")),
        *[(name, ("unit", "agency", "service", "officer")) for name in ("books", "morning")],
    ],
)
def test_nobody_is_answered_with_more_than_was_asked_for(
    store: Store, name: str, narrows: tuple[str, ...]
) -> None:
    for narrow in narrows:
        question = asked(store, PERIOD, **{narrow: "x"})
        with pytest.raises(Refusal, match="report_not_by"):
            known.make(name, question)
        with pytest.raises(Refusal, match="report_not_by"):
            known.opened(name, question, "x")


@pytest.mark.parametrize("name", MINE)
def test_every_report_about_dossiers_says_so(store: Store, name: str) -> None:
    span = read_span("2026-11-23") if name == "morning" else PERIOD
    made = known.make(name, asked(store, span))
    assert made.covers[0].startswith("Số liệu của toàn bộ")
    assert made.seal == "Nhật ký chưa được niêm phong lần nào."
    assert made.table(made.rows) is not None
