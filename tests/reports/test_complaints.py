"""The report of complaints against the raw rows; those about whoever asks are not counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.complaint_commands import AnswerComplaint, MakeComplaint
from common.domain.refusal import Refusal
from common.domain.reporting import span_of
from common.i18n.translator import Translator
from common.reports import complaints, record
from common.reports.asked import Asked
from common.store.store import Store
from tests.hall import issue, make_hall, pass_time, sign_in, staff

SPAN = span_of(date(2026, 11, 15), date(2026, 12, 31))
DAY_MIN = 24 * 60


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Five, one about q5: answered in time or late, right or wrong, or not at all."""
    store = make_hall(tmp_path_factory.mktemp("complaints"), clock="2026-11-23T08:00@0")
    issue(store, "ho-tich")
    sign_in(store, "5", "q5")
    for command in (commands.CallNext("5"), commands.Finish("5", "accepted")):
        store.act(staff(), command)
    kinds = ("attitude", "delay", "delay", "praise", "fee")
    codes = [
        store.act(
            staff(), MakeComplaint(kind, "NỘI-DUNG-RIÊNG", ticket="A001" if n == 0 else None)
        )["code"]
        for n, kind in enumerate(kinds)
    ]
    store.act(staff(), AnswerComplaint(codes[0], "Đúng", upheld=True))
    store.act(staff(), AnswerComplaint(codes[1], "Sai", upheld=False))
    pass_time(store, minutes=30 * DAY_MIN)
    store.act(staff(), AnswerComplaint(codes[2], "Đúng", upheld=True))
    store.act(staff(), AnswerComplaint(codes[3], "Cảm ơn"))
    yield store
    store.close()


def asked(store: Store, officer: str | None = None) -> Asked:
    return Asked(store, SPAN, Translator("vi"), actor=Actor(Role.DIRECTOR, "cli:test", officer))


def test_counts_by_kind_agree_with_the_raw_rows(store: Store) -> None:
    with store.read() as connection:
        raw = [dict(row) for row in connection.execute("SELECT * FROM complaint").fetchall()]
    now, t = store.now(), Translator("vi")
    late = [row for row in raw if (row["answered_at"] or now) > row["due_at"]]
    found = record.record(complaints.make(asked(store)))
    made, answered = (
        Counter(row["kind"] for row in raw),
        Counter(row["kind"] for row in raw if row["answered_at"]),
    )
    assert {row["kind"]: (row["made"], row["answered"]) for row in found["rows"]} == {
        t(f"complaint.kind.{kind}"): (made[kind], answered[kind]) for kind in made
    }
    total = found["total"]
    assert (total["made"], total["open"], total["late"]) == (5, 1, len(late))
    assert total["upheld"] == sum(row["upheld"] == 1 for row in raw)
    figures = found["figures"]
    assert (figures["in_time"], figures["upheld"]) == (40.0, 66.67)


def test_every_count_opens_into_its_complaints_without_words(store: Store) -> None:
    document = complaints.make(asked(store))
    table = document.tables[0]
    for row, key in zip(table.rows, table.opens, strict=True):
        assert len(complaints.opened(asked(store), key).rows) == row[1]
    for figure in document.figures[:3]:
        assert len(complaints.opened(asked(store), figure.key).rows) == figure.value
    assert "NỘI-DUNG-RIÊNG" not in str(document) + str(complaints.opened(asked(store), "made"))
    with pytest.raises(Refusal, match="report_figure_unknown"):
        complaints.opened(asked(store), "nonsense")


def test_one_about_whoever_asks_is_not_counted(store: Store) -> None:
    total = complaints.make(asked(store, "q5")).tables[0].total
    assert total is not None
    assert total[1] == 4
    codes = {row[0] for row in complaints.opened(asked(store, "q5"), "made").rows}
    assert "KN-2026-0001" not in codes
