"""The course of an upgrade: cut off anywhere, failing anywhere, the hall is whole afterwards."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store.presence import Presence
from common.store.store import Store
from motcua.keeper import KEEPER
from motcua.safekeeping import Safekeeping
from motcua.upgrade import exchange, leftover, rehearsal, standing
from motcua.upgrade.course import reopen
from motcua.upgrade.journal import Journal, Step, last
from tests.hall import make_real_hall, staff
from tests.schema import stores
from tests.upgrade.installation import Cut, Installation, Near

TAKE = commands.IssueTicket("ho-tich", printer="none")


def take(data: Path) -> str:
    with closing(Store.open(data)) as store:
        return str(store.act(staff(), TAKE)["number"])


def content(data: Path) -> list[str]:
    with closing(stores.peek(data)) as connection:
        return list(stores.dump(connection))


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Installation]:
    installation = Installation(tmp_path)
    make_real_hall(installation.data).close()
    assert take(installation.data) == "A001"
    yield installation
    installation.services.kill()


def ticks(one: Installation) -> int:
    """How many moments there are at which the power may go."""
    machine = Near(one.places, one.services)
    machine.left = 10_000
    one.begin()
    assert one.drive(machine)
    return 10_000 - machine.left


def test_what_is_done_goes_forward_and_keeps_the_version_before(one: Installation) -> None:
    before = content(one.data)
    ticks(one)
    assert one.in_use == one.new
    assert one.is_over()
    assert content(one.data) == before
    done = last(one.places.last)
    assert done is not None
    assert (done.done, done.kept) == (True, str(one.old))
    assert done.newest > 0
    assert Path(done.backup).exists()
    assert take(one.data) == "A002"


MOMENTS = 17


def test_moments_are_as_many_as_there_are(one: Installation) -> None:
    assert ticks(one) == MOMENTS


@pytest.mark.parametrize("moment", range(MOMENTS))
def test_cut_off_at_any_moment_it_ends_whole(one: Installation, moment: int) -> None:
    """First while it goes forward; then, for each of those, nobody has lost anything."""
    before = content(one.data)
    machine = Near(one.places, one.services)
    machine.left = moment
    one.begin()
    with pytest.raises(Cut):
        one.drive(machine)
    machine.left = -1
    went = one.drive(machine)
    assert one.is_over()
    assert one.in_use == (one.new if went else one.old)
    assert content(one.data) == before
    assert take(one.data) == "A002"
    assert went == (last(one.places.last) is not None)


@pytest.mark.parametrize("moment", range(7))
def test_cut_off_on_the_way_back_it_goes_back_all_the_same(one: Installation, moment: int) -> None:
    before = content(one.data)
    machine = Near(one.places, one.services)
    machine.left = MOMENTS - 3  # the new version is in use, nothing has been said about it yet
    one.begin()
    with pytest.raises(Cut):
        one.drive(machine)
    machine.left = moment
    with pytest.raises(Cut):
        one.drive(machine)
    machine.left = -1
    assert not one.drive(machine)
    assert one.is_over()
    assert one.in_use == one.old
    assert one.failed.step == Step.HEALTH
    assert (one.places.opt / "placed").read_text().strip() == one.old.name
    assert content(one.data) == before
    assert take(one.data) == "A002"


def test_what_holds_up_the_way_back_is_told_until_it_is_gone(
    one: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "LEAVE_S", 0.2)
    machine = Near(one.places, one.services)
    machine.left = MOMENTS - 3
    one.begin()
    with pytest.raises(Cut):
        one.drive(machine)
    machine.left = -1
    somebody = Presence(one.data)
    with pytest.raises(Trouble, match="store_in_use"):
        one.drive(machine)
    found = Journal(one.places.journal).read()
    assert found is not None
    assert found[1] is Step.BACK
    assert found[2]["stuck"]["code"] == "store_in_use"
    with pytest.raises(Trouble, match="store_upgrading"):
        take(one.data)
    somebody.close()
    assert not one.drive(machine)
    assert one.is_over()
    assert one.failed.code == "upgrade_cut_off"
    assert take(one.data) == "A002"


def test_a_disk_for_backups_that_is_away_is_told_before_anything_is_done(
    one: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOTCUA_BACKUPS", str(one.data.parent / "away"))
    with pytest.raises(Trouble, match="backup_no_folder"):
        standing.look(one.data)
    (one.data.parent / "away").mkdir()
    assert standing.look(one.data)["waiting"] == 1


def test_keeper_forgets_a_rehearsal_that_nobody_ended(one: Installation) -> None:
    rehearsal.copy(one.data)
    left = one.data / leftover.FOLDER
    keeping = Safekeeping(one.data, KEEPER)
    keeping.look()
    assert left.exists(), "somebody may be at it"
    long_ago = time.time() - leftover.ABANDONED_S - 60
    os.utime(left, (long_ago, long_ago))
    Safekeeping(one.data, KEEPER).look()
    assert not left.exists()


def test_a_disk_without_room_for_logs_and_journal_keeps_no_hall_closed(one: Installation) -> None:
    machine = Near(one.places, one.services)
    machine.left = MOMENTS - 3
    one.begin()
    with pytest.raises(Cut):
        one.drive(machine)
    machine.left = -1
    one.plan = replace(one.plan, log="/dev/full")
    found = Journal(one.places.journal).read()
    assert found is not None
    Journal(one.places.journal).write(one.plan, found[1], found[2])
    for name in ("upgrade.json.new", "failed-upgrade.json.new"):
        (one.places.opt / name).symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space"):  # of the log, when it is closed
        one.drive(machine)
    assert one.in_use == one.old
    assert not one.places.journal.exists()
    assert take(one.data) == "A002"


@pytest.mark.parametrize("moment", [4, MOMENTS - 3])
def test_data_that_were_carried_off_in_mid_upgrade_are_opened_as_they_were(
    one: Installation, moment: int
) -> None:
    before = content(one.data)
    machine = Near(one.places, one.services)
    machine.left = moment
    one.begin()
    with pytest.raises(Cut):
        one.drive(machine)
    machine.left = -1
    one.places.journal.unlink()
    one.places.upgrading.unlink()
    with Path(one.plan.log).open("a") as log:
        reopen(machine, one.old, str(one.data), log)
    assert content(one.data) == before
    assert one.is_over()
    assert take(one.data) == "A002"
