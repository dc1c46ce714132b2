"""`motcua report`: figures as a program reads them, and as a person does."""

from __future__ import annotations

import pytest

from common.domain.figures import WAIT_LIMITS_MIN
from tests.cli.shell import Shell

FIGURES = [
    "tickets",
    "states",
    "outcomes",
    "cancelled",
    "expired",
    "called",
    "wait_s",
    "under_min",
    "kept",
    "kept_share",
    "quoted",
    "quoted_true",
    "quoted_share",
    "ratings",
    "ratings_kiosk",
]
IN_ALL = ["visits", "ratings_share", "ratings_kiosk_share"]


@pytest.fixture
def lived(hall: Shell) -> Shell:
    """Two are served, one gives up, one waits."""
    numbers = [
        hall.answer("ticket", "issue", "ho-tich", "--printer", "none")["number"] for _ in range(4)
    ]
    for outcome in ("accepted", "fee_paid"):
        hall.pass_time(minutes=12)
        hall.answer("desk", "next", "5")
        hall.answer("desk", "start", "5")
        hall.answer("desk", "finish", "5", "--outcome", outcome)
    hall.answer("ticket", "cancel", numbers[3])
    return hall


def test_the_figures_of_the_newest_day(lived: Shell) -> None:
    found = lived.answer("report")
    assert list(found) == ["period", "days", "growing", *FIGURES, *IN_ALL, "slips", "services"]
    assert (found["period"], found["days"], found["growing"]) == ("2026-11-23", 1, True)
    assert found["states"] == {"done": 2, "cancelled": 1, "waiting": 1}
    assert found["outcomes"] == {"accepted": 1, "fee_paid": 1}
    assert (found["cancelled"], found["expired"]) == ({"asked": 1}, {})
    assert found["wait_s"] == {"mean": 18 * 60, "p90": 24 * 60, "longest": 24 * 60}
    assert list(found["under_min"]) == [str(limit) for limit in WAIT_LIMITS_MIN]
    assert [found["under_min"][limit] for limit in ("12", "15", "20", "25")] == [0, 1, 1, 2]
    assert (found["called"], found["kept"], found["kept_share"]) == (2, 1, 0.5)
    (service,) = found["services"]
    assert list(service) == ["code", "name", *FIGURES]
    plain = [name for name in FIGURES if not name.startswith("ratings")]
    assert {name: service[name] for name in plain} == {name: found[name] for name in plain}


def test_answers_of_citizens_are_counted(lived: Shell) -> None:
    assert "Answers" not in lived.run("report").out
    lived.answer("rate", "5", "dissatisfied")
    number = lived.answer("ticket", "issue", "ho-tich", "--printer", "none")["number"]
    assert lived.refused("rate", "--number", number, "satisfied").code == "visit_not_ended"
    served = ("rate", "--number", "A001", "dissatisfied", "--reason", "waiting")
    assert lived.answer(*served, "--outcome-right", "no")["outcome_right"] is False
    found = lived.answer("report")
    assert found["ratings"] == {"dissatisfied": 1}
    assert found["ratings_kiosk"]["reasons"] == {"waiting": 1}
    assert (found["visits"], found["ratings_kiosk_share"]) == (2, 0.5)
    assert found["services"][0]["ratings"] is found["services"][0]["ratings_kiosk"] is None
    said = lived.run("report").out
    assert "Answers at the desks: 1 (50% of 2 visits)\n  Dissatisfied: 1\n" in said
    assert "Answers at kiosks: 1 (50% of 2 visits)\n  Dissatisfied: 1\n    Long wait: 1\n" in said
    assert "Recorded outcome wrong, as citizens say: 1 of 1 (100%)\n" in said


def test_an_officers_answers_are_had_when_the_month_is_over_and_enough_answered(
    hall: Shell,
) -> None:
    asked = ("report", "officer", "--officer", "q5", "--period", "2026-11")
    for n in range(6):
        number = hall.answer("desk", "serve-now", "5", "ho-tich")["number"]
        hall.answer("desk", "finish", "5", "--outcome", "accepted")
        if n:
            hall.answer("rate", "--number", number, "satisfied")
    hall.answer("rate", "5", "dissatisfied")
    open_month = hall.answer(*asked)
    assert "satisfied_kiosk" not in open_month["figures"]
    assert "11/2026 is not over; its answers cannot be seen yet." in open_month["notes"][-1]
    hall.answer("day", "close")
    hall.pass_time(minutes=8 * 24 * 60)
    found = hall.answer(*asked)
    assert (found["figures"]["visits"], found["figures"]["satisfied_kiosk"]) == (6, 100.0)
    assert "satisfied_pad" not in found["figures"]
    said = hall.run(*asked).out
    assert "Satisfied, asked at kiosks" in said
    assert "5 answers, 83.33% of 6 visits" in said
    for days in (("2026-11-01", "2026-11-29"), ("2026-11-02", "2026-11-30")):
        part = hall.answer(*asked[:4], "--from", days[0], "--to", days[1])
        assert part["figures"]["visits"] == 6
        assert "satisfied_kiosk" not in part["figures"], "the rest would be known"
    nobody = hall.answer("report", "officer", "--officer", "q6", "--period", "2026-11")
    assert "11/2026 has fewer than 5 answers; they cannot be seen." in nobody["notes"][-1]
    assert hall.refused("report", "officer").code == "report_officer_needed"
    assert hall.run("report", "officer", "q5", "2026-11").status == 2


def test_a_day_a_month_and_a_year_agree(lived: Shell) -> None:
    lived.answer("day", "close")
    reports = [lived.answer("report", period) for period in ("2026-11-23", "2026-11", "2026")]
    assert [report["period"] for report in reports] == ["2026-11-23", "2026-11", "2026"]
    assert not any(report["growing"] for report in reports)
    for name in FIGURES:
        if name != "wait_s":
            assert reports[0][name] == reports[1][name] == reports[2][name]
    assert 20 * 60 <= reports[2]["wait_s"]["p90"] <= reports[0]["wait_s"]["p90"] == 24 * 60


def test_rebuilding_changes_no_figure(lived: Shell) -> None:
    lived.answer("day", "close")
    before = lived.answer("report", "2026-11")
    assert lived.answer("report", "2026-11", "--rebuild") == {"rebuilt": 1}
    assert lived.answer("report", "--rebuild") == {"rebuilt": 1}
    assert lived.answer("report", "2025", "--rebuild") == {"rebuilt": 0}
    assert lived.answer("report", "2026-11") == before


def test_in_words(lived: Shell) -> None:
    said = lived.run("report")
    assert said.status == 0
    lines = said.out.splitlines()
    assert lines[0] == "23/11/2026 · 1 business day"
    assert "Numbers given: 4" in lines
    assert "Promises kept: 50% of 2 called" in lines
    assert lines[-1].endswith("Civil status")
    assert lived.run("report", "--rebuild").out == "0 days added up again\n"


def test_how_many_desks_are_needed_and_which_number_is_the_last_sure_one(hall: Shell) -> None:
    """One number each four minutes for forty minutes, and nobody is called."""
    for _ in range(10):
        hall.pass_time(minutes=4)
        hall.issue("ho-tich")
    found = hall.answer("report", "staffing")
    assert (found["share"], found["days"], found["other_days"]) == (0.9, 0, 0)
    (group,) = [one for one in found["groups"] if "5" in one["desks"]]
    assert (group["on_duty"], group["waiting"], group["known"]) == (2, 10, True)
    now = group["half_hours"][0]
    assert group["needed_from"] == now["from"]
    assert (now["lacking"], now["needed"], now["on_duty"]) == (True, None, 2)
    (service,) = [one for one in group["services"] if one["code"] == "ho-tich"]
    assert (service["today"], service["stops_at"]) == (None, None), "keeper has not looked yet"
    said = hall.run("report", "staffing").out
    assert "Civil status" in said
    assert ">2 desks needed, 2 on duty" in said


def test_a_report_and_the_rows_behind_its_figures(lived: Shell) -> None:
    found = lived.answer("report", "day")
    assert (found["figures"]["tickets"], found["figures"]["visits"]) == (4, 2)
    assert found["figures"]["wait_longest"] == 24.0
    assert found["good"]["wait_p90"] is False
    rows = lived.answer("report", "day", "--rows", "wait_longest")["rows"]
    assert [row["wait"] for row in rows] == [24.0, 12.0]
    said = lived.run("report", "day", "--rows", "wait_longest").out.splitlines()
    assert said[0].endswith("· Monday 23/11/2026 · 2 rows") and said[2] == "Longest wait"
    refused = lived.refused("report", "day", "--rows", "waits")
    assert refused.code == "report_figure_unknown"
    assert "wait_mean, wait_p90, wait_longest" in refused.message
    assert lived.refused("report", "day", "--officer", "q5").code == "report_not_by"
    csv = lived.run("report", "service", "--period", "2026-11-23", "--csv", "-").out
    assert csv.removeprefix("\ufeff").splitlines()[1].startswith("ho-tich,")
    pair = ("report", "compare", "--period", "2026-11-23", "--with")
    other = lived.answer(*pair, "2026-11-23")
    assert {row["difference"] for row in other["rows"]} <= {0, None}
    assert lived.answer(*pair[:-1])["compared_with"]["text"] == "2026-11-22"
    assert lived.run(*pair, "yesterday").status == 2
    assert lived.run("report", "kpi", "--with", "2026-10").status == 2


def test_no_such_day(empty: Shell) -> None:
    assert empty.refused("report").code == "report_empty"
    assert empty.refused("report", "2025").message == "There is no business day in 2025."


@pytest.mark.parametrize("period", ["23/11/2026", "2026-11-31", "26", "--json"])
def test_what_is_no_period_is_wrong_usage(empty: Shell, period: str) -> None:
    said = empty.run("report", "--", period)
    assert said.status == 2
    assert "expected 2026-11-23, 2026-11 or 2026" in said.err
