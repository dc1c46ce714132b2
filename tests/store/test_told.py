"""How often was it true: a day of a real hall, counted here once more from its rows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from random import Random
from statistics import mean, median

import pytest

from common.domain.commands import CallNext, CloseDay, IssueTicket, ServeNow
from common.domain.refusal import Refusal
from common.store import learning
from common.store.store import Store
from common.views import quotes, report, supervisor
from motcua.keeper import KEEPER, Keeper
from tests.hall import make_hall, pass_time, sign_in, staff

SERVICES = ("ho-tich", "chung-thuc", "dang-ky-dat-dai")


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """People come faster than two desks can serve; nobody serves one of the services at first."""
    store = make_hall(tmp_path_factory.mktemp("hall") / "hall", clock="2026-11-23T08:00@0")
    keeper, dice = Keeper(store.folder), Random(8)
    sign_in(store, "5", "q5")
    for turn in range(70):
        pass_time(store, seconds=dice.randrange(20, 200))
        if turn == 20:
            sign_in(store, "1", "q1")
        if turn % 3:
            kind = dice.choice([None, None, None, "priority"])
            store.act(staff(), IssueTicket(dice.choice(SERVICES), kind, printer="none"))
        for desk in ("5", "1"):
            if dice.random() < 0.3 and (desk == "5" or turn > 20):
                try:
                    store.act(staff(), CallNext(desk, finish=True, outcome="other"))
                except Refusal as refusal:
                    assert refusal.code == "queue_empty"
        if turn % 3 == 0:
            keeper.make_round(store)
    yield store
    store.close()


def rows(store: Store) -> list[dict[str, object]]:
    with store.read() as connection:
        found = connection.execute("SELECT * FROM ticket WHERE origin <> 'desk'").fetchall()
    return [dict(row) for row in found]


def test_the_figures_are_those_of_the_rows(lived: Store) -> None:
    found = quotes.read(lived)
    called = [row for row in rows(lived) if row["first_called_at"] is not None]
    zone = lived.centre().zone
    groups: dict[str | int, list[dict[str, object]]] = defaultdict(list)
    for row in called:
        groups["hall"].append(row)
        groups[str(row["service"])].append(row)
        groups[datetime.fromtimestamp(int(str(row["issued_at"])) / 1000, zone).hour].append(row)
    shown = {
        "hall": found.total,
        **{line.code: line.told for line in found.services},
        **dict(found.hours),
    }
    assert shown.keys() == groups.keys()
    for key, members in groups.items():
        told = [row for row in members if row["quoted_lo"] is not None]
        at, low, high = (
            [int(str(row[name])) for row in told]
            for name in ("first_called_at", "quoted_lo", "quoted_hi")
        )
        early = sum(a < b for a, b in zip(at, low, strict=True))
        late = sum(a > b for a, b in zip(at, high, strict=True))
        mine = shown[key]
        assert (mine.told, mine.untold) == (len(told), len(members) - len(told))
        assert (mine.before, mine.after, mine.within) == (early, late, len(told) - early - late)
        if told:
            widths = [b - a for a, b in zip(low, high, strict=True)]
            middles = [(a + b) / 2 for a, b in zip(low, high, strict=True)]
            off = [abs(a - b) for a, b in zip(at, middles, strict=True)]
            assert mine.mean_width == round(mean(widths))
            assert mine.median_error == round(median(off))
    assert found.total.told > 20
    assert found.total.untold > 0
    assert found.total.before + found.total.after > 0


def test_the_report_and_the_supervisor_say_the_same(lived: Store) -> None:
    found = quotes.read(lived).total
    figures = report.read(lived).figures
    totals = supervisor.read(lived).totals
    assert (figures.quoted, figures.quoted_true) == (found.told, found.within)
    assert (totals.quoted, totals.quoted_true) == (found.told, found.within)


def test_what_was_expected_is_kept_and_learnt_from(lived: Store) -> None:
    kept = [row for row in rows(lived) if row["quoted_lo"] is not None]
    assert all(row["estimator"] == "forward-3" for row in kept)
    assert all(row["expected"] is not None and row["quoted_desks"] for row in kept)
    called = [row for row in kept if row["first_called_at"] is not None]
    with lived.read() as connection:
        before = connection.execute("SELECT * FROM calibration").fetchone()
    lesson = learning.Learner().look(lived)
    assert lesson is not None
    assert lesson.cases == len(called)
    assert lesson.through == max(int(str(row["id"])) for row in rows(lived))
    assert lesson.learnt.calibration.cases == len(called)
    with lived.transaction(KEEPER, "test") as tx:
        learning.keep(tx, lesson)
    with lived.read() as connection:
        after = connection.execute("SELECT * FROM calibration").fetchone()
        known = learning.known(connection, lived.centre())
    assert before["cases"] < after["cases"] == len(called)
    assert known.calibration == lesson.learnt.calibration
    for code, stays in lesson.learnt.stays.items():
        assert abs(known.stay(code).mean - stays.mean) <= 1
    assert json.loads(after["data"])["stays"].keys() == lived.centre().services.keys()


def test_another_day_is_asked_for_by_its_date_and_who_was_served_at_once_waited_for_nothing(
    lived: Store,
) -> None:
    store = lived
    first = quotes.read(store)
    store.act(staff(), CloseDay())
    pass_time(store, minutes=24 * 60)
    sign_in(store, "5", "q5")
    store.act(staff(), ServeNow("5", "ho-tich"))
    second = quotes.read(store)
    assert (second.total.told, second.total.untold, second.earlier) == (0, 0, first.date)
    again = quotes.read(store, datetime.fromisoformat(first.date).date())
    assert (again.total, again.later) == (first.total, second.date)
    with pytest.raises(Refusal, match="report_empty"):
        quotes.read(store, datetime(2026, 11, 1).date())
