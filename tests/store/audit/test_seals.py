"""Seals and their key: who can make the record anew, and what tells."""

from __future__ import annotations

import shutil
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.store import audit, seal_key
from common.store.store import Store
from common.store.trail import Contradiction
from motcua.keeper import KEEPER
from tests.hall import make_hall, staff
from tests.processes import program
from tests.store.audit.forger import (
    ask,
    change,
    first,
    forging,
    hash_at,
    make_record,
    newest,
    rewrite,
    said,
    sealed_anew,
)

C = Contradiction


def forge_wholly(path: Path, seq: int, **seal: object) -> None:
    """Change event `seq` and everything in the database that would tell."""
    with forging(path) as forger:
        forger.execute("UPDATE event SET subject = 'A999' WHERE seq = ?", (seq,))
        rewrite(forger, seq, **seal)


def test_whoever_makes_the_seals_anew_too_lacks_the_key(hall: Path, sealed: list[int]) -> None:
    forge_wholly(hall, sealed[0] + 4)
    report = audit.verify(hall)
    assert said(report) == (C.SIGNATURE_WRONG, sealed[1] + 1)
    assert first(report).vouched == sealed[0]


def test_a_seal_that_was_signed_cannot_become_one_without_signature(
    hall: Path, sealed: list[int]
) -> None:
    forge_wholly(hall, sealed[0] + 4, signature=None)
    assert said(audit.verify(hall)) == (C.SIGNATURE_MISSING, sealed[1] + 1)


def test_once_seals_are_signed_none_is_without_signature(hall: Path, sealed: list[int]) -> None:
    """Even if the events of their making are forged to say so, and a right one follows."""
    forge_wholly(hall, sealed[0] + 4, signature=None, signed=False)
    assert sealed_anew(hall)["signed"]
    report = audit.verify(hall)
    assert said(report) == (C.SIGNATURE_MISSING, sealed[1] + 1)
    assert first(report).vouched == sealed[0]


@pytest.mark.parametrize("with_key", [False, True])
def test_where_the_whole_record_was_made_anew_only_a_head_from_paper_tells(
    hall: Path, sealed: list[int], with_key: bool
) -> None:
    """The limits that the page states: all seals turned into unsigned ones, or the key stolen."""
    paper = hash_at(hall, sealed[-1])
    forge_wholly(hall, 7, signature=None, signed=False)
    if with_key:
        sign_again(hall)
    report = audit.verify(hall)
    assert report.intact
    assert report.unsigned == (0 if with_key else len(sealed))
    assert said(audit.verify(hall, head=paper)) == (C.HEAD_UNKNOWN, None)


def sign_again(path: Path) -> None:
    key = seal_key.read(path / "keys")
    assert key is not None
    (node,) = ask(path, "SELECT value FROM meta WHERE key = 'node'")[0]
    for seal in ask(path, "SELECT * FROM seal"):
        signature = seal_key.sign(key, {**dict(seal), "centre": "dan-hai", "node": node})
        change(path, "UPDATE seal SET signature = :s WHERE id = :id", s=signature, id=seal["id"])


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ("DELETE FROM seal WHERE id = 2", C.SEAL_MISSING),
        ("UPDATE seal SET hash = :other WHERE id = 2", C.SEAL_CONTRADICTED),
        ("UPDATE seal SET made_at = made_at + 1 WHERE id = 2", C.SEAL_CHANGED),
        ("UPDATE seal SET why = 'x' WHERE id = 2", C.SEAL_CHANGED),
        ("UPDATE seal SET day = 77 WHERE id = 2", C.SIGNATURE_WRONG),
        ("UPDATE seal SET signature = :other WHERE id = 2", C.SIGNATURE_WRONG),
        ("UPDATE seal SET signature = 'chữ ký' WHERE id = 2", C.SIGNATURE_WRONG),
        ("UPDATE seal SET signature = NULL WHERE id = 2", C.SIGNATURE_MISSING),
        (
            "INSERT INTO seal (seq, hash, made_at, why) SELECT seq, hash, made_at, why"
            " FROM seal WHERE id = 2",
            C.SEAL_UNKNOWN,
        ),
    ],
)
def test_a_changed_seal_is_found(
    hall: Path, sealed: list[int], sql: str, found: Contradiction
) -> None:
    with forging(hall) as forger:
        forger.execute(sql, {"other": "0" * 64} if ":other" in sql else {})
    at = sealed[1] if found is C.SEAL_CONTRADICTED else sealed[1] + 1
    assert said(audit.verify(hall)) == (found, at)


def test_a_seal_that_nobody_made_is_found(hall: Path) -> None:
    change(
        hall,
        "INSERT INTO seal (seq, hash, made_at, why) VALUES (9, :hash, 0, 'x')",
        hash=hash_at(hall, 9).hex(),
    )
    change(hall, "UPDATE event SET subject = 'A999' WHERE seq = 12")
    found = [(f.contradiction, f.seq) for f in audit.verify(hall).findings]
    assert found == [(C.SEAL_UNKNOWN, 10), (C.EVENT_CHANGED, 12)]


# Only what came after a seal


def test_from_a_sealed_event_on_only_later_changes_are_looked_for(
    hall: Path, sealed: list[int]
) -> None:
    change(hall, "UPDATE event SET subject = 'A999' WHERE seq = 5")
    assert audit.verify(hall, since=sealed[0]).intact
    assert audit.verify(hall, since=sealed[0]).events == newest(hall) - sealed[0]
    change(hall, "UPDATE event SET subject = 'A999' WHERE seq = :seq", seq=sealed[0] + 1)
    assert said(audit.verify(hall, since=sealed[0])) == (C.EVENT_CHANGED, sealed[0] + 1)


def test_a_start_whose_hash_is_not_the_sealed_one_is_found(hall: Path, sealed: list[int]) -> None:
    change(hall, "UPDATE event_hash SET hash = zeroblob(32) WHERE seq = :seq", seq=sealed[0])
    assert said(audit.verify(hall, since=sealed[0])) == (C.SEAL_CONTRADICTED, sealed[0])


def test_the_head_of_the_start_counts_and_an_earlier_one_does_not(
    hall: Path, sealed: list[int]
) -> None:
    start = sealed[1]
    assert audit.verify(hall, since=start, head=hash_at(hall, start)).head_at == start
    report = audit.verify(hall, since=start, head=hash_at(hall, start - 1))
    assert said(report) == (C.HEAD_UNKNOWN, None)


def test_one_cannot_start_where_no_seal_is(hall: Path) -> None:
    with pytest.raises(Refusal) as refused:
        audit.verify(hall, since=2)
    assert (refused.value.code, refused.value.params) == ("event_not_sealed", {"seq": 2})


# The key


def test_without_the_key_signatures_are_not_checked_and_that_is_told(
    hall: Path, sealed: list[int]
) -> None:
    shutil.rmtree(hall / "keys")
    change(hall, "UPDATE seal SET signature = 'x' WHERE id = 1")
    report = audit.verify(hall)
    assert (report.intact, report.key, report.signed, report.unsigned) == (True, False, 0, 0)


def test_another_key_makes_every_signature_wrong(hall: Path, sealed: list[int]) -> None:
    (hall / "keys" / "seal.key").write_bytes(bytes(32))
    report = audit.verify(hall)
    assert [f.contradiction for f in report.findings] == [C.SIGNATURE_WRONG] * len(sealed)


def test_the_key_is_for_its_owner_alone_and_lies_where_it_is_told_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "safe" / "keys"
    monkeypatch.setenv("MOTCUA_KEYS", str(place))
    make_record(tmp_path / "hall")
    assert not (tmp_path / "hall" / "keys").exists()
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (place, place / "seal.key")]
    assert modes == [0o700, 0o600]
    assert [file.name for file in place.iterdir()] == ["seal.key"]
    assert audit.verify(tmp_path / "hall").signed == 3
    monkeypatch.delenv("MOTCUA_KEYS")
    assert not audit.verify(tmp_path / "hall").key


def test_of_many_who_make_the_key_at_once_all_get_the_same(tmp_path: Path) -> None:
    source = """
    import sys
    from pathlib import Path
    from common.store import seal_key
    print("ready")
    sys.stdin.readline()
    print(seal_key.make(Path(sys.argv[1])).hex())
    """
    place = tmp_path / "keys"
    with program(source, place) as a, program(source, place) as b, program(source, place) as c:
        crew = (a, b, c)
        assert [one.hear() for one in crew] == ["ready"] * 3
        for one in crew:
            one.tell("go")
        told = {one.hear() for one in crew}
    kept = (place / "seal.key").read_bytes()
    assert told == {kept.hex()}
    assert seal_key.make(place) == kept


def test_a_lost_key_is_not_silently_replaced(hall: Path) -> None:
    """Or every seal before would look forged. The next ones are unsigned until it is back, and stay
    under suspicion: somebody without the key might have made them."""
    key = hall / "keys" / "seal.key"
    kept = key.read_bytes()
    key.unlink()
    assert [sealed_anew(hall)["signed"] for _ in range(2)] == [False, False]
    assert not key.exists()
    assert audit.verify(hall).intact
    key.write_bytes(kept)
    signed = sealed_anew(hall)
    assert signed["signed"]
    report = audit.verify(hall)
    assert [f.contradiction for f in report.findings] == [C.SIGNATURE_MISSING] * 2
    assert (report.signed, report.unsigned) == (4, 2)
    assert audit.verify(hall, since=signed["seq"]).intact


def test_a_day_is_sealed_even_where_no_key_can_be_written(tmp_path: Path) -> None:
    hall = tmp_path / "hall"
    make_hall(hall).close()
    (hall / "keys").write_text("in the way")
    assert not sealed_anew(hall)["signed"]
    assert audit.verify(hall).unsigned == 1


def test_who_may_seal(tmp_path: Path) -> None:
    with closing(make_hall(tmp_path)) as store:
        for role in (Role.AUDITOR, Role.SUPERVISOR):
            assert store.act(Actor(role, "desk:1"), commands.MakeSeal())["signed"]
        with pytest.raises(Refusal, match="not_permitted"):
            store.act(Actor(Role.OFFICER, "desk:1"), commands.MakeSeal())


def test_sealing_catches_up_with_what_keeper_left_in_short_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[str] = []
    transaction = Store.transaction

    def counted(store: Store, actor: Actor, action: str, *rest: Any, **named: Any) -> Any:
        turns.append(action)
        return transaction(store, actor, action, *rest, **named)

    with closing(make_hall(tmp_path)) as store:
        with store.transaction(KEEPER, "test") as tx:
            for _ in range(1700):
                tx.event("test")
        monkeypatch.setattr(Store, "transaction", counted)
        assert store.act(staff(), commands.MakeSeal())["seq"] > 1700
        assert turns == ["audit.seal", "keeper", "keeper", "keeper", "audit.seal"]
        assert audit.verify(tmp_path).intact
