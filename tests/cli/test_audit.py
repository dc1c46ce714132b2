"""`motcua audit`: a seal to keep, and the exit status that tells a changed record."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys

import pytest

from common.store import folder, sqlite
from tests.cli.shell import Shell
from tests.store.audit.forger import change, forging, rehash


@pytest.fixture
def sealed(hall: Shell) -> tuple[Shell, int, str]:
    """A hall with a seal, the event under it and its hash; some events after it."""
    hall.issue("ho-tich")
    seal = hall.answer("audit", "seal")
    hall.issue("ho-tich")
    hall.answer("audit", "seal")
    return hall, seal["seq"], seal["hash"]


def tamper(hall: Shell, seq: int) -> None:
    change(hall.folder, "UPDATE event SET subject = 'A999' WHERE seq = :seq", seq=seq)


def test_a_seal_says_what_to_write_down(hall: Shell) -> None:
    last = hall.last_seq()
    said = hall.run("audit", "seal")
    assert said.status == 0
    first, digits = said.out.splitlines()
    assert first == f"Sealed up to event {last} · 2026-11-23T08:00:00.000+07:00"
    assert re.fullmatch(r"[0-9a-f]{64}", digits)
    again = hall.answer("audit", "seal")
    assert list(again) == ["seq", "hash", "made_at", "signed"]
    assert again["seq"] == last + 1  # the seal before is an event too
    assert again["made_at"] == "2026-11-23T08:00:00.000+07:00"
    assert again["signed"] is True
    assert hall.kinds(last) == ["seal.made", "seal.made"]


def test_a_repeated_request_makes_no_second_seal(hall: Shell) -> None:
    first = hall.answer("audit", "seal", "--request", "r-1")
    assert hall.answer("audit", "seal", "--request", "r-1") == first
    assert hall.kinds().count("seal.made") == 1


def test_a_seal_that_cannot_be_signed_says_so(sealed: tuple[Shell, int, str]) -> None:
    hall = sealed[0]
    (hall.folder / "keys" / "seal.key").unlink()
    assert "Not signed" in hall.run("audit", "seal").out
    assert hall.answer("audit", "seal")["signed"] is False
    said = hall.run("audit", "verify")
    assert said.status == 0
    assert "signatures were NOT checked" in said.out


def test_an_intact_record_has_status_0(sealed: tuple[Shell, int, str]) -> None:
    hall, seq, digits = sealed
    answer = hall.answer("audit", "verify", "--head", digits)
    assert (answer["intact"], answer["first"], answer["head_at"]) == (True, None, seq)
    assert answer["events"] == hall.last_seq()
    said = hall.run("audit", "verify")
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("The record is intact.\n")


def test_a_changed_event_has_status_1_and_is_named(sealed: tuple[Shell, int, str]) -> None:
    hall, seq, _ = sealed
    tamper(hall, seq)
    said = hall.run("audit", "verify", "--json")
    assert said.status == 1
    assert '"intact": false' in said.out
    assert f'"first": {{"contradiction": "event_changed", "seq": {seq}, "kind": ' in said.out
    words = hall.run("audit", "verify")
    assert words.status == 1
    assert words.out.splitlines()[1] == (
        f"{seq} · ticket.issued · 2026-11-23T08:00:00.000+07:00:"
        " the event does not agree with its hash"
    )


def test_a_moment_beyond_the_calendar_is_told_as_it_is(sealed: tuple[Shell, int, str]) -> None:
    hall, seq, _ = sealed
    change(hall.folder, "UPDATE event SET at = :at WHERE seq = :seq", at=2**63 - 1, seq=seq)
    assert str(2**63 - 1) in hall.run("audit", "verify").out


def test_how_far_a_seal_vouches_is_told(sealed: tuple[Shell, int, str]) -> None:
    hall, seq, _ = sealed
    with forging(hall.folder) as forger:
        forger.execute("UPDATE event SET subject = 'A999' WHERE seq = ?", (seq + 2,))
        rehash(forger, seq + 2)
    said = hall.run("audit", "verify")
    assert said.status == 1
    assert f"Up to event {seq} a seal agrees." in said.out


def test_a_head_is_taken_as_people_copy_it(sealed: tuple[Shell, int, str]) -> None:
    hall, seq, digits = sealed
    groups = " ".join(digits[i : i + 8].upper() for i in range(0, 64, 8))
    said = hall.run("audit", "verify", "--head", groups)
    assert (said.status, f"that of event {seq}." in said.out) == (0, True)
    assert hall.run("audit", "verify", "--head", digits[:-1]).status == 2
    assert hall.run("audit", "verify", "--head", "f" * 64).status == 1


def test_what_came_before_a_seal_may_be_left_out(sealed: tuple[Shell, int, str]) -> None:
    hall, seq, _ = sealed
    tamper(hall, 2)
    assert hall.run("audit", "verify", "--since", str(seq)).status == 0
    assert hall.refused("audit", "verify", "--since", "3").code == "event_not_sealed"


def test_a_store_that_is_refused_for_lost_events_can_be_looked_at(
    sealed: tuple[Shell, int, str],
) -> None:
    hall, _, _ = sealed
    last = hall.last_seq()
    change(hall.folder, "DELETE FROM event WHERE seq = :seq", seq=last)
    assert hall.trouble("queue").code == "store_behind"
    said = hall.run("audit", "verify")
    assert said.status == 1
    assert said.out.splitlines()[1] == f"{last}: events are missing"


def test_what_is_no_store_has_status_3(hall: Shell) -> None:
    folder.database(hall.folder).write_bytes(b"nothing" * 1000)
    assert hall.trouble("audit", "verify").code == "store_corrupt"
    folder.database(hall.folder).unlink()
    assert hall.trouble("audit", "verify").code == "store_missing"


def test_a_record_without_its_guards_is_told(hall: Shell) -> None:
    connection = sqlite.connect(str(folder.database(hall.folder)))
    connection.execute("DROP TRIGGER event_is_not_deleted")
    connection.close()
    said = hall.run("audit", "verify")
    assert said.status == 1
    assert "event_is_not_deleted: this protection of the record is missing" in said.out


def test_on_a_terminal_it_tells_how_far_it_is(hall: Shell) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "motcua", "audit", "verify", "--data", str(hall.folder)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, check=True, text=True)
    os.close(theirs)
    last = hall.last_seq()
    assert f"{last} / {last}" in os.read(ours, 1000).decode()
    os.close(ours)
    assert "\r" not in done.stdout
