"""A request id makes a repetition harmless, for every command that changes something."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.model import JobState
from motcua.cli import main
from tests.cli.deeds import Deed, again
from tests.cli.shell import Shell
from tests.hall import PIN, staff
from tests.printing import end
from tests.stations.keys import ed25519_key

CALLED = ("ticket issue ho-tich", "desk next 5")
SERVING = (*CALLED, "desk start 5")
KEYS = ed25519_key(), ed25519_key(1)
WAITING = ("ticket issue ho-tich", "ticket issue ho-tich")

DEEDS = [
    Deed("ticket issue ho-tich", otherwise="ticket issue ho-tich --priority priority"),
    Deed("ticket cancel A001", WAITING, "ticket cancel A002"),
    Deed("ticket reprint A001", WAITING, "ticket reprint A002"),
    Deed(
        "ticket visit-slip A001",
        (*CALLED, "desk finish 5 --outcome advice --procedure khac --reason other"),
    ),
    Deed("ticket change-service A001 y-te", WAITING, "ticket change-service A001 kinh-te"),
    Deed(
        "appointment add ho-tich 2026-11-24T09:00 --code 260041",
        (),
        "appointment add ho-tich 2026-11-24T09:00 --code 260042",
    ),
    Deed(
        "appointment cancel 260041",
        (
            "appointment add ho-tich 2026-11-24T09:00 --code 260041",
            "appointment add ho-tich 2026-11-24T09:00 --code 260042",
        ),
        "appointment cancel 260042",
    ),
    Deed("ticket prioritise A001", WAITING, "ticket prioritise A002"),
    Deed("ticket return A001", (*SERVING, "desk park 5"), "ticket return A002"),
    Deed("desk next 5", WAITING, "desk next 6"),
    Deed("desk recall 5", CALLED, "desk recall 6"),
    Deed("desk start 5", CALLED, "desk start 6"),
    Deed("desk undo 5", CALLED, "desk undo 6"),
    Deed("desk park 5", SERVING, "desk park 6"),
    Deed("desk return 5 A001", (*SERVING, "desk park 5"), "desk return 6 A001"),
    Deed("desk finish 5 --outcome filed_online", CALLED, "desk finish 5 --outcome left"),
    Deed("desk transfer 5 --to-desk 6", CALLED, "desk transfer 5 --to-service y-te"),
    Deed("desk change-service 5 y-te", CALLED, "desk change-service 5 chung-thuc"),
    Deed("desk serve-now 5 ho-tich", (), "desk serve-now 5 y-te"),
    Deed("desk pause 5 --reason break", (), "desk pause 5 --reason meeting"),
    Deed(
        "desk break 5 --to 16:00 --reason meeting",
        (),
        "desk break 5 --to 16:30 --reason meeting",
    ),
    Deed("desk open 5", ("desk pause 5 --reason break",), "desk open 6"),
    Deed("desk close 5", (), "desk close 6"),
    Deed(
        "desk sign-in 5 --officer q5",
        ("desk close 5",),
        "desk sign-in 6 --officer q5",
        f"{PIN}\n",
    ),
    Deed("rate 5 satisfied", SERVING, "rate 5 dissatisfied"),
    Deed("officer add tam Tám", (), "officer add tam Chín"),
    Deed("officer set-pin q1", (), "officer set-pin q2", "8642\n"),
    Deed("officer unlock q5", (), "officer unlock q6"),
    Deed("station add b5 --desk 5", (), "station add b6 --desk 6"),
    Deed(f"station key b5 {KEYS[0]}", ("station add b5 --desk 5",), f"station key b5 {KEYS[1]}"),
    Deed(
        "station remove b5",
        ("station add b5 --desk 5", "station add b6 --desk 6"),
        "station remove b6",
    ),
    Deed(
        "desk assign 6 --serve ho-tich --reason Đông",
        (),
        "desk assign 6 --serve y-te --reason Đông",
    ),
    Deed("trial start --until 2026-12-31", (), "trial start --until 2026-12-30"),
    Deed("trial end", ("trial start",)),
    Deed("hall hold --reason Bão", (), "hall hold --reason Lụt"),
    Deed("hall resume", ("hall hold --reason Bão",)),
    Deed("hall notice --vi Bão", (), "hall notice --vi Lụt"),
    Deed("service close y-te --reason Bận", (), "service close kinh-te --reason Bận"),
    Deed(
        "service open y-te --reason Xong",
        ("service close y-te --reason Bận",),
        "service open kinh-te --reason Xong",
    ),
    Deed("service hold y-te --reason Mất", (), "service hold kinh-te --reason Mất"),
    Deed(
        "service resume y-te",
        ("service hold y-te --reason Mất", "service hold kinh-te --reason Mất"),
        "service resume kinh-te",
    ),
    Deed("day open"),
    Deed(
        "day tomorrow ho-tich --reason Đông",
        ("ticket issue ho-tich",),
        "day tomorrow --reason Đông",
    ),
    Deed("day close", ("ticket issue ho-tich",)),
    Deed("clock confirm"),
    Deed("audit seal", ("ticket issue ho-tich",)),
    Deed("audit check", ("ticket issue ho-tich", "audit seal")),
    Deed("complaint add --kind delay", (), "complaint add --kind fee", "Chậm"),
    Deed("centre apply dan-hai"),
    Deed("printer test p1", (), "printer probe p1"),
    Deed("printer probe p1", (), "printer test p1"),
    Deed("printer seal p1", ("ticket issue ho-tich", "audit seal"), "printer test p1"),
    Deed("printer report p1 2026-11-23", ("day open",), "printer test p1"),
    Deed("printer reprint A001", WAITING, "printer reprint A002"),
    Deed("printer roll-changed p1", (), "printer recover p1"),
    Deed("printer recover p1", (), "printer roll-changed p1"),
]

ELSEWHERE = {
    *("ticket check-in", "desk absent", "alert ack", "printer numbers"),
    *("complaint hand-on", "complaint answer", "roster import"),
}
"""Tested below: they need time, an alert, or a slip that did not come out; and in
`test_complaint.py`, where something is said; and in `tests/duty/test_roster.py`, with a file."""


def _mutations(group: click.Group, path: str = "") -> Iterator[str]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from _mutations(command, f"{path}{name} ")
        elif command is not None and any(option.name == "request" for option in command.params):
            yield f"{path}{name}"


def test_no_command_that_changes_something_is_forgotten_here() -> None:
    from tests.cli import test_requests_dossiers as more

    known = set(_mutations(main))
    deeds = [*DEEDS, *more.DEEDS]
    tried = {name for name in known for deed in deeds if f"{deed.words} ".startswith(f"{name} ")}
    assert tried | ELSEWHERE | more.ELSEWHERE == known


@pytest.mark.parametrize(
    "deed",
    [pytest.param(deed, id=deed.words) for deed in DEEDS],
)
def test_repeating_a_request_returns_the_first_answer_and_changes_nothing(
    hall: Shell, deed: Deed
) -> None:
    deed.twice(hall)


@pytest.mark.parametrize(
    "deed", [deed for deed in DEEDS if deed.otherwise], ids=lambda deed: deed.words
)
def test_the_id_of_one_thing_cannot_be_used_for_another(hall: Shell, deed: Deed) -> None:
    deed.then_another(hall)


def test_absent_said_twice_is_once(hall: Shell) -> None:
    hall.issue("ho-tich")
    hall.answer("desk", "next", "5")
    hall.answer("desk", "recall", "5")
    hall.pass_time(minutes=1)
    again(hall, ["desk", "absent", "5"])


def test_whoever_was_sent_home_gets_one_number_on_their_day(hall: Shell) -> None:
    hall.answer("ticket", "issue", "ho-tich")
    (sent,) = hall.answer("day", "tomorrow", "--reason", "Đông")["sent"]
    hall.answer("day", "close")
    hall.pass_time(minutes=24 * 60)
    hall.answer("ticket", "issue", "ho-tich")
    again(hall, ["ticket", "check-in", sent["number"]])
    assert hall.answer("ticket", "show", "A002")["ahead"] == 0


def test_an_alert_acknowledged_twice_is_once(hall: Shell) -> None:
    with hall.store() as store:
        store.act(Actor(Role.TERMINAL, "kiosk:k1"), commands.CallHelp())
    (alert,) = hall.answer("alert", "list")["alerts"]
    assert (alert["kind"], alert["subject"], alert["acknowledged"]) == ("help", "kiosk:k1", False)
    again(hall, ["alert", "ack", str(alert["id"])])


def test_the_numbers_without_a_slip_asked_for_twice_are_printed_once(hall: Shell) -> None:
    hall.answer("ticket", "issue", "ho-tich")
    with hall.store() as store:
        end(store, "p1", JobState.UNKNOWN, "fence_silent")
    again(hall, ["printer", "numbers", "p1"])


def test_a_refused_action_is_not_remembered(hall: Shell) -> None:
    words = ["desk", "next", "5", "--request", "r-1"]
    assert hall.refused(*words).code == "queue_empty"
    number = hall.issue("ho-tich")
    assert hall.answer(*words)["number"] == number


def test_the_same_id_from_another_terminal_is_another_person(hall: Shell) -> None:
    with hall.store() as store:
        store.act(staff(), commands.IssueTicket("ho-tich"), "r-1")
    assert hall.refused("ticket", "issue", "ho-tich", "--request", "r-1").code == "request_reused"


def test_plain_words_repeat_the_first_answer_too(hall: Shell) -> None:
    words = ["ticket", "issue", "ho-tich", "--request", "r-1"]
    first = hall.run(*words)
    hall.answer("desk", "next", "5")
    assert hall.run(*words) == first
