"""The paper in each printer is counted slip by slip, and somebody hears of it before it is out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain import commands, printer_commands
from common.domain.actor import Actor, Role
from common.domain.model import DeviceState, JobState
from common.domain.refusal import Refusal
from common.store import outbox, probes
from common.store.outbox import Health
from common.store.probes import Probe
from common.store.store import Store
from common.views import printers as view
from common.views.printers import PrinterRow
from motcua.keeper import Keeper
from tests.hall import pass_time, staff
from tests.store.alerts import open_alert
from tests.store.printers import end, events, fetch, hall_of, print_one, say, take

ROLL_MM = 5_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A printer with a short roll: 50 slips of ten centimetres."""
    store = hall_of(tmp_path / "hall", {"code": "p1", "roll_m": 5, "warn_slips": 10})
    say(store, "p1", "ok")
    yield store
    store.close()


def change(store: Store, actor: Actor | None = None) -> None:
    store.act(actor or staff(), printer_commands.RollChanged("p1"))


def use(store: Store, slips: int, mm: int = 100) -> None:
    """So many slips go off the roll."""
    for _ in range(slips):
        take(store)
        job = fetch(store, "p1")
        assert outbox.start_job(store, "p1", job.id)
        end(store, "p1", job.id, JobState.CONFIRMED, mm)


def p1(store: Store) -> PrinterRow:
    return view.printer(store, "p1")


def say_all(store: Store, *codes: str) -> None:
    """What the printer says, one after the other."""
    for code in codes:
        say(store, "p1", code)


def alerts(store: Store) -> set[str]:
    """What keeper says of the paper."""
    Keeper(store.folder).make_round(store)
    return {kind for kind in ("paper_low", "paper_out") if open_alert(store, kind)}


def test_slips_that_came_out_or_may_have_are_counted_with_their_end(store: Store) -> None:
    change(store)
    for state in (JobState.CONFIRMED, JobState.UNKNOWN):
        take(store)
        print_one(store, state=state)
    take(store)
    end(store, "p1", fetch(store, "p1").id, JobState.FAILED_BEFORE_SEND)
    assert (p1(store).slips, p1(store).mm) == (2, 200)


def test_a_slip_under_way_when_the_service_died_took_paper_too(store: Store) -> None:
    take(store)
    assert outbox.start_job(store, "p1", fetch(store, "p1").id)
    assert outbox.recover_jobs(store, "p1", {"code": "restart"}) == 1
    assert (p1(store).slips, p1(store).mm) == (1, 124)


def test_nothing_is_said_of_a_roll_whose_beginning_nobody_saw(store: Store) -> None:
    use(store, 5)
    assert (p1(store).slips, p1(store).slips_left, p1(store).roll_changed_at) == (5, None, None)
    change(store)
    assert (p1(store).slips, p1(store).slips_left) == (0, 40)
    assert p1(store).roll_changed_at == store.now()


def test_the_estimate_goes_by_the_slips_as_they_are(store: Store) -> None:
    change(store)
    use(store, 10, mm=250)
    assert p1(store).slips_left == 10


def test_a_guide_says_that_the_roll_was_changed_and_a_citizen_does_not(store: Store) -> None:
    change(store, Actor(Role.GUIDE, "guide:1"))
    with pytest.raises(Refusal):
        change(store, Actor(Role.TERMINAL, "kiosk:k1"))
    assert events(store, "printer.roll_changed") == [("printer.roll_changed", "p1")]


def test_a_printer_that_is_not_there_has_no_roll(store: Store) -> None:
    with pytest.raises(Refusal) as said:
        store.act(staff(), printer_commands.RollChanged("p9"))
    assert said.value.code == "printer_unknown"


def test_low_paper_is_an_alert_until_the_roll_is_changed(store: Store) -> None:
    change(store)
    use(store, 40)
    assert alerts(store) == set()
    use(store, 1)
    assert p1(store).low
    assert alerts(store) == {"paper_low"}
    change(store)
    assert alerts(store) == set()


def test_the_sensor_warns_where_the_count_knows_nothing(store: Store) -> None:
    say(store, "p1", "paper_near_end")
    assert (p1(store).near_end, p1(store).low) == (True, True)
    assert alerts(store) == {"paper_low"}
    say(store, "p1", "ok")
    assert alerts(store) == set()


def test_no_paper_is_a_graver_alert_in_its_place(store: Store) -> None:
    say(store, "p1", "paper_near_end")
    assert alerts(store) == {"paper_low"}
    say(store, "p1", "paper_out")
    assert p1(store).out
    assert alerts(store) == {"paper_out"}


def test_a_printer_that_goes_loses_its_alerts(store: Store) -> None:
    say(store, "p1", "paper_near_end")
    assert alerts(store) == {"paper_low"}
    document = {**store.centre().document}
    document["printer"] = [{**document["printer"][0], "code": "p9"}]
    document["kiosk"] = [{**document["kiosk"][0], "printer": "p9"}]
    store.act(staff(), commands.ApplyCentre(document))
    assert alerts(store) == set()


def test_how_long_a_roll_is_is_learnt_when_it_runs_out(store: Store) -> None:
    change(store)
    use(store, 44)
    say(store, "p1", "paper_out")
    change(store)
    say(store, "p1", "ok")
    assert p1(store).slips_left == 4_400 // 124
    use(store, 10)
    assert p1(store).slips_left == 34


def test_a_roll_that_is_changed_early_teaches_nothing(store: Store) -> None:
    change(store)
    use(store, 30)
    change(store)
    assert p1(store).slips_left == ROLL_MM // 124


@pytest.mark.parametrize("slips", [80, 70], ids=["two", "one and a part"])
def test_several_rolls_taken_for_one_teach_nothing(store: Store, slips: int) -> None:
    change(store)
    use(store, slips)
    say(store, "p1", "paper_out")
    change(store)
    assert p1(store).slips_left == ROLL_MM // 124


def test_who_forgets_to_say_it_is_helped_by_the_sensor(store: Store) -> None:
    change(store)
    use(store, 45)
    say(store, "p1", "paper_out")
    pass_time(store, minutes=3)
    say_all(store, "cover_open", "ok")
    assert (p1(store).slips, p1(store).roll_changed_at) == (0, store.now())
    assert events(store, "printer.roll_changed") == [("printer.roll_changed", "p1")] * 2


def test_a_count_of_several_rolls_recovers_when_the_last_one_runs_out(store: Store) -> None:
    change(store)
    use(store, 80)
    say_all(store, "paper_out", "ok")
    assert (p1(store).slips, p1(store).slips_left) == (0, ROLL_MM // 124)
    assert alerts(store) == set()


def lose(store: Store) -> None:
    """The printer is off, or its line is."""
    with store.transaction(outbox.DEVICES, "devices") as tx:
        gone = Health("printer", DeviceState.OFFLINE, {"code": "unreachable"})
        outbox.keep_health(tx, "p1", gone)


@pytest.mark.parametrize("meanwhile", ["cover_open", "not_ready", "unreachable"])
def test_a_roll_changed_at_the_warning_is_noticed(store: Store, meanwhile: str) -> None:
    change(store)
    use(store, 45)
    say(store, "p1", "paper_near_end")
    assert alerts(store) == {"paper_low"}
    pass_time(store, minutes=3)
    if meanwhile == "unreachable":
        lose(store)
    else:
        say(store, "p1", meanwhile)
    say(store, "p1", "ok")
    assert (p1(store).slips, p1(store).roll_changed_at) == (0, store.now())
    assert alerts(store) == set()


@pytest.mark.parametrize(
    "said",
    [
        ("paper_near_end", "ok"),
        ("cover_open", "ok"),
        ("paper_near_end", "cover_open", "paper_near_end", "ok"),
        ("paper_near_end", "ok", "cover_open", "ok"),
        ("paper_near_end", "cutter_error", "ok"),
    ],
)
def test_a_sensor_that_flickers_and_a_cover_that_was_opened_are_no_new_roll(
    store: Store, said: tuple[str, ...]
) -> None:
    change(store)
    use(store, 45)
    say_all(store, *said)
    assert p1(store).slips == 45
    assert alerts(store) == {"paper_low"}


def test_a_warning_before_half_a_roll_is_of_a_loose_one(store: Store) -> None:
    change(store)
    use(store, 20)
    say_all(store, "paper_near_end", "cover_open", "ok")
    use(store, 5)
    say_all(store, "cover_open", "ok")
    assert p1(store).slips == 25


def test_a_warning_that_was_seen_to_ends_with_the_roll(store: Store) -> None:
    change(store)
    use(store, 45)
    say(store, "p1", "paper_near_end")
    change(store)
    use(store, 30)
    say_all(store, "cover_open", "ok")
    assert p1(store).slips == 30


@pytest.mark.parametrize(
    ("printer", "sold", "used", "learnt"),
    [
        ({"roll_m": 10}, 10_000 // 124, 90, 9_000 // 124),
        ({"width_dots": 384}, ROLL_MM // 107, 45, 4_500 // 107),
    ],
)
def test_what_was_learnt_is_of_the_rolls_it_was_learnt_from(
    store: Store, printer: dict[str, int], sold: int, used: int, learnt: int
) -> None:
    change(store)
    use(store, 44)
    say(store, "p1", "paper_out")
    change(store)
    assert p1(store).slips_left == 4_400 // 124
    document = {**store.centre().document}
    document["printer"] = [{**document["printer"][0], **printer}]
    store.act(staff(), commands.ApplyCentre(document))
    assert p1(store).slips_left == sold
    use(store, used)
    say(store, "p1", "paper_out")
    change(store)
    assert p1(store).slips_left == learnt, "no mean with the other rolls"


def test_a_loose_roll_that_looked_empty_is_no_new_one(store: Store) -> None:
    change(store)
    use(store, 20)
    say_all(store, "paper_out", "ok")
    assert p1(store).slips == 20
    say(store, "p1", "ok")
    assert p1(store).slips == 20


def test_the_fence_is_what_a_probe_at_this_address_has_proved(store: Store) -> None:
    url = p1(store).url
    assert (p1(store).fence_wanted, p1(store).fence, p1(store).probed_at) == (
        "auto",
        "status",
        None,
    )
    probes.keep(store, "p1", url, Probe(True, True, False, "16 12 12 12"))
    assert (p1(store).fence, p1(store).proved) == ("process_id", "process_id")
    assert p1(store).probed_at == store.now()
    probes.keep(store, "p1", url, Probe(False, False, False, None))
    assert (p1(store).fence, p1(store).proved) == ("none", "none")
    probes.keep(store, "p1", "tcp://192.168.1.51:9100", Probe(True, True, True, None))
    assert (p1(store).fence, p1(store).probed_at) == ("status", None)


def test_what_the_centre_file_says_of_the_fence_is_done_whatever_was_probed(tmp_path: Path) -> None:
    store = hall_of(tmp_path / "hall", {"code": "p1", "fence": "none"})
    probes.keep(store, "p1", p1(store).url, Probe(True, True, True, None))
    assert p1(store).fence == "none"
    store.close()


def test_the_row_counts_what_waits_and_how_today_has_ended(store: Store) -> None:
    for state in (JobState.CONFIRMED, JobState.CONFIRMED, JobState.UNKNOWN):
        take(store)
        print_one(store, state=state)
    take(store)
    take(store)
    assert outbox.start_job(store, "p1", fetch(store, "p1").id)
    row = p1(store)
    assert (row.queued, row.started, row.failed) == (1, 1, 0)
    assert row.ended == {"confirmed": 2, "unknown": 1}
    pass_time(store, minutes=24 * 60)
    assert p1(store).ended == {}


def test_a_centre_of_an_older_program_has_printers_too(store: Store) -> None:
    document = {**store.centre().document}
    keys = ("code", "url", "width_dots", "fence", "zone")
    document["printer"] = [{key: document["printer"][0][key] for key in keys}]
    store.act(staff(), commands.ApplyCentre(document))
    change(store)
    assert (p1(store).fallback, p1(store).slips_left) == (None, 80_000 // 124)
