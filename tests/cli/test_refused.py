"""What a rule forbids: a clear code, a clear sentence, and nothing changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.centre import shipped
from tests.cli.shell import Shell
from tests.hall import PIN


def at(tmp_path: Path, clock: str, centre: str = "dan-hai") -> Shell:
    """A new hall at another moment."""
    shell = Shell(tmp_path / "at")
    shell.answer("init", "--centre", centre, "--clock", f"{clock}@0")
    return shell


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("ticket issue nonsense", "service_unknown"),
        ("ticket issue ho-tich --priority nonsense", "priority_unknown"),
        ("ticket issue ho-tich --printer nonsense", "printer_unknown"),
        ("ticket show A999", "ticket_unknown"),
        ("ticket cancel A999", "ticket_unknown"),
        ("ticket reprint A999", "ticket_unknown"),
        ("ticket prioritise A999", "ticket_unknown"),
        ("ticket return A999", "ticket_unknown"),
        ("ticket change-service A999 y-te", "ticket_unknown"),
        ("ticket reprint A001 --printer none", "printer_unknown"),
        ("ticket prioritise A001 --class nonsense", "priority_unknown"),
        ("ticket change-service A001 nonsense", "service_unknown"),
        ("ticket return A001", "ticket_state"),
        ("desk return 5 A001", "ticket_state"),
        ("desk next 9", "desk_unknown"),
        ("desk next 1", "desk_no_officer"),
        ("desk serve-now 1 ho-tich", "desk_no_officer"),
        ("desk open 1", "desk_no_officer"),
        ("desk pause 1 --reason break", "desk_no_officer"),
        ("desk finish 1 --outcome accepted", "desk_idle"),
        ("desk finish 5 --outcome accepted", "desk_idle"),
        ("desk recall 5", "desk_idle"),
        ("desk start 5", "desk_idle"),
        ("desk undo 5", "desk_idle"),
        ("desk absent 5", "desk_idle"),
        ("desk park 5", "desk_idle"),
        ("desk transfer 5 --to-desk 6", "desk_idle"),
        ("desk next 6 --number A999 --reason x", "ticket_unknown"),
        ("desk serve-now 5 nonsense", "service_unknown"),
        ("desk sign-in 9 --officer q1", "pin_not_set"),
        ("desk sign-in 1 --officer nonsense", "officer_unknown"),
        ("desk sign-in 1 --officer q1", "pin_not_set"),
        ("officer set-pin nonsense", "officer_unknown"),
        ("officer add q1 Một", "officer_exists"),
        ("officer add TÁM Tám", "officer_code"),
        ("hall resume", "hall_not_held"),
        ("alert ack 7", "alert_unknown"),
        ("centre apply one-desk", "centre_other"),
    ],
)
def test_what_is_not_there_or_not_now(hall: Shell, words: str, code: str) -> None:
    hall.issue("ho-tich")
    refused = hall.refused(*words.split(), typed=f"{PIN}\n")
    assert refused.code == code
    assert "{" not in refused.message
    assert hall.answer("ticket", "show", "A001")["state"] == "waiting"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("desk next 5", "desk_holding"),
        ("desk next 5 --number A002 --reason x", "desk_holding"),
        ("desk serve-now 5 ho-tich", "desk_holding"),
        ("desk close 5", "desk_holding"),
        ("desk park 5", "ticket_state"),
        ("desk finish 5", "outcome_needed"),
        ("desk next 5 --finish", "outcome_needed"),
        ("desk transfer 5", "transfer_target"),
        ("desk transfer 5 --to-desk 6 --to-service y-te", "transfer_target"),
        ("desk transfer 5 --to-service ho-tich", "transfer_same"),
        ("desk transfer 5 --to-desk 5", "transfer_same"),
        ("desk transfer 5 --to-desk 9", "desk_unknown"),
        ("desk transfer 5 --to-desk 1", "desk_closed"),
        ("desk transfer 5 --to-service nonsense", "service_unknown"),
        ("desk sign-in 6 --officer q5", "officer_elsewhere"),
        ("desk next 6 --number A001 --reason x", "ticket_state"),
        ("ticket cancel A001", "ticket_state"),
        ("ticket change-service A001 y-te", "ticket_state"),
        ("ticket prioritise A001", "ticket_state"),
    ],
)
def test_what_cannot_be_done_while_somebody_is_called(hall: Shell, words: str, code: str) -> None:
    hall.issue("ho-tich")
    hall.issue("ho-tich")
    before = hall.answer("desk", "next", "5")
    assert hall.refused(*words.split(), typed=f"{PIN}\n").code == code
    now = hall.answer("ticket", "show", "A001")
    assert (now["state"], now["desk"], now["calls"]) == ("called", "5", before["calls"])


def test_next_while_holding_says_whom(hall: Shell) -> None:
    hall.issue("ho-tich")
    hall.answer("desk", "next", "5")
    message = hall.refused("desk", "next", "5").message
    assert message == "Desk 5 still has number A001. Please finish it first."


@pytest.mark.parametrize(
    ("clock", "why", "opens"),
    [
        ("2026-11-22T09:00", "not open today", "07:30 on Monday 23/11/2026"),
        ("2026-11-23T05:00", "not open yet", "07:00 on Monday 23/11/2026"),
        ("2026-11-23T12:00", "lunch break", "13:30 on Monday 23/11/2026"),
        ("2026-11-23T18:00", "closed for today", "07:30 on Tuesday 24/11/2026"),
    ],
)
def test_a_closed_service_says_why_and_when_it_opens(
    tmp_path: Path, clock: str, why: str, opens: str
) -> None:
    refused = at(tmp_path, clock).refused("ticket", "issue", "ho-tich")
    assert refused.code == "service_closed"
    assert why in refused.message
    assert opens in refused.message


def test_a_service_of_some_weekdays_says_the_next_of_them(tmp_path: Path) -> None:
    hall = at(tmp_path, "2026-11-24T09:00", "province-25")
    closed = []
    for service in hall.answer("queue")["services"]:
        said = hall.run("ticket", "issue", service["code"], "--printer", "none")
        if said.status:
            closed.append(said.err)
    assert closed
    assert all("not open today" in line and "Wednesday" in line for line in closed)


def test_a_refused_number_opens_no_business_day(tmp_path: Path) -> None:
    hall = at(tmp_path, "2026-11-22T09:00")
    hall.refused("ticket", "issue", "ho-tich")
    assert hall.answer("queue")["date"] is None


def test_who_has_a_number_is_sent_on_over_lunch_and_after_hours_only_to_a_desk_that_is_there(
    hall: Shell,
) -> None:
    for service in ("chung-thuc", "ho-tich"):
        hall.issue(service)
    hall.answer("desk", "next", "5")
    hall.pass_time(hours=4)  # noon
    assert hall.refused("ticket", "change-service", "H001", "y-te").code == "service_closed"
    assert hall.answer("desk", "transfer", "5", "--to-service", "dat-dai")["state"] == "waiting"
    hall.answer("desk", "next", "5")
    hall.pass_time(hours=6)
    assert hall.refused("desk", "transfer", "5", "--to-service", "dat-dai").code == "service_closed"
    assert hall.answer("ticket", "show", "H001")["desk"] == "5"
    assert hall.answer("desk", "transfer", "5", "--to-service", "y-te")["number"] == "H001"


def quota_of_two(file: str, folder: Path) -> Path:
    """The shipped centre with two numbers a day for civil status."""
    text = Path(file).read_text("utf-8")
    changed = text.replace('code = "ho-tich"\n', 'code = "ho-tich"\nquota = 2\n', 1)
    assert changed != text
    path = folder / "quota.toml"
    path.write_text(changed, "utf-8")
    return path


def test_a_full_quota_gives_no_more_until_somebody_goes_elsewhere(
    hall: Shell, tmp_path: Path
) -> None:
    path = quota_of_two(str(shipped.centre("dan-hai")), tmp_path)
    assert hall.answer("centre", "apply", str(path))["changed"] is True
    first = hall.issue("ho-tich")
    hall.issue("ho-tich")
    refused = hall.refused("ticket", "issue", "ho-tich", "--request", "r-3")
    assert (refused.code, refused.message) == ("service_quota", "ho-tich: no numbers left today.")
    other = hall.issue("y-te")
    assert hall.refused("ticket", "change-service", other, "ho-tich").code == "service_quota"
    hall.answer("ticket", "change-service", first, "y-te")
    assert hall.answer("ticket", "issue", "ho-tich", "--request", "r-3")["state"] == "waiting"


def test_a_series_that_is_used_up_never_begins_again(hall: Shell) -> None:
    hall.issue("ho-tich")
    with hall.store() as store:
        hall.change(store, "UPDATE day_count SET n = :v WHERE kind = 'series' AND code = 'a'", 998)
    assert hall.issue("ho-tich") == "A999"
    assert hall.refused("ticket", "issue", "ho-tich").code == "series_full"
    assert hall.answer("ticket", "issue", "chung-thuc")["number"] == "H001"


def test_wrong_pins_are_counted_and_the_fifth_locks_out_for_a_minute(empty: Shell) -> None:
    empty.answer("officer", "set-pin", "q5", typed=f"{PIN}\n")
    words = ["desk", "sign-in", "5", "--officer", "q5"]
    for left in (4, 3, 2, 1):
        said = empty.run(*words, typed="0000\n")
        assert (said.status, said.err) == (1, f"That PIN is not right. Tries left: {left}.\n")
    assert empty.run(*words, typed="0000\n").err == "The PIN is locked until 08:01.\n"
    assert empty.refused(*words, typed=f"{PIN}\n").code == "pin_locked"
    assert empty.kinds()[-5:] == ["officer.pin_wrong"] * 5
    empty.pass_time(minutes=1)
    assert empty.run(*words, typed="0000\n").err == "The PIN is locked until 08:03.\n"
    empty.pass_time(minutes=2)
    assert empty.answer(*words, typed=f"{PIN}\n")["officer"] == "q5"


def test_a_new_pin_ends_a_lock_out(empty: Shell) -> None:
    empty.answer("officer", "set-pin", "q5", typed=f"{PIN}\n")
    words = ["desk", "sign-in", "5", "--officer", "q5"]
    for _ in range(5):
        empty.run(*words, typed="0000\n")
    empty.answer("officer", "set-pin", "q5", typed="8642\n")
    assert empty.answer(*words, typed="8642\n")["state"] == "open"


def test_a_day_that_is_not_open_has_nobody_to_call(empty: Shell) -> None:
    for words in ("desk next 5", "desk close 5", "ticket cancel A001", "day close"):
        assert empty.refused(*words.split()).code == "day_not_open"


def test_the_code_of_a_booking_given_as_a_number_names_the_option_that_takes_it(
    hall: Shell,
) -> None:
    hall.answer("appointment", "add", "ho-tich", "2026-11-24T09:00", "--code", "260041")
    said = hall.refused("ticket", "check-in", "260041")
    assert said.code == "check_in_token"
    assert "--token 260041" in said.message
    assert hall.refused("ticket", "check-in", "Z999").code == "appointment_unknown"
    assert hall.refused("ticket", "check-in", "--token", "260041").code == "appointment_other_day"
