"""What alerts are about, as it can be made so and be ended here, kind by kind."""

from __future__ import annotations

import json
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from bench.alert_hall import HEARD, KIOSK, ROOMY, Hall, mount
from common.domain import citizen_commands, commands, complaint_commands
from common.domain import dossier_commands as dossier
from common.domain import handover_commands as handover
from common.domain.actor import Actor, Role
from common.domain.life import BEAT_LIFE_S
from common.domain.refusal import Refusal
from common.domain.terminal_commands import LeaveTerminal
from common.store import ballast, writers
from common.store.store import Store
from motcua.demo import place

_HOUR_MS = 3_600_000
_DAY_MS = 24 * _HOUR_MS


@dataclass(frozen=True, slots=True)
class Cause:
    """Something that an alert is about: how it begins, and how it ends.

    Attributes:
        waits_s: seconds that the kind waits on purpose before it opens.
        told: whether it is so, where that is not to be asked of the alert.
        name: what it is called here, where the kind alone does not say.
    """

    kind: str
    begin: Callable[[], object]
    end: Callable[[], object]
    waits_s: float = 0.0
    told: Callable[[], bool] | None = None
    name: str | None = None


def everyday(hall: Hall) -> Iterator[Cause]:
    """Every cause that can be made in a hall with its devices."""
    yield from _devices(hall)
    yield from _people(hall)
    yield from _dossiers(hall)
    yield from _programs(hall)


def _devices(hall: Hall) -> Iterator[Cause]:
    (printer,) = hall.emulated.printers.values()
    for kind, fault in (
        ("printer", "cover-open"),
        ("paper_out", "paper-out"),
        ("paper_low", "paper-near-end"),
    ):
        yield Cause(kind, lambda fault=fault: printer.fault(fault), lambda: printer.fault("ok"))
    (line,) = hall.emulated.lines.values()
    yield Cause("line", line.unplug, line.replug)


def _people(hall: Hall) -> Iterator[Cause]:
    taken: list[str] = []

    def take() -> None:
        issued = hall.act(commands.IssueTicket("ho-tich", printer="none"))
        taken.append(str(issued["number"]))

    def cancel() -> None:
        hall.act(commands.CancelTicket(taken.pop()))

    for kind in ("desk_idle", "queue_long"):
        yield Cause(kind, take, cancel)

    def break_promise() -> None:
        take()
        hall.write("UPDATE ticket SET promised_at = 0 WHERE state = 'waiting'")

    yield Cause("promise_breaking", break_promise, cancel)

    def rest() -> None:
        take()
        hall.act(commands.PauseDesk("5", "meeting"))
        hall.write("UPDATE desk SET state_since = state_since - 1200000 WHERE code = '5'")

    def work() -> None:
        hall.act(commands.OpenDesk("5"))
        cancel()

    yield Cause("desk_absent", rest, work)
    yield Cause("low_ratings", lambda: _visits(hall, "dissatisfied", 3), lambda: _visits(hall))
    yield Cause("help", lambda: hall.act(commands.CallHelp(), KIOSK), lambda: hall.see("help"))
    yield Cause("numbers_limited", lambda: _hoard(hall), lambda: hall.see("numbers_limited"))
    yield Cause("terminal_pin", lambda: _wrong_pin(hall), lambda: hall.see("terminal_pin"))


def _visits(hall: Hall, level: str = "satisfied", times: int = 1) -> None:
    pad = Actor(Role.TERMINAL, "pad:d5")
    for _ in range(times):
        hall.act(commands.IssueTicket("ho-tich", printer="none"))
        hall.act(commands.CallNext("5"))
        hall.act(commands.StartService("5"))
        hall.act(commands.RateVisit("5", level), pad)
        hall.act(commands.Finish("5", "accepted"))


def _hoard(hall: Hall) -> None:
    """Numbers of one kiosk within a minute, until it rests; those of before were an hour ago."""
    hall.write("UPDATE ticket SET issued_at = issued_at - 3600000 WHERE terminal = 'kiosk:k1'")
    with suppress(Refusal):
        for _ in range(9):
            number = hall.act(
                citizen_commands.TakeNumber("ho-tich", printer="none", origin="kiosk"), KIOSK
            )
            hall.act(commands.CancelTicket(str(number["number"])))


def _wrong_pin(hall: Hall) -> None:
    hall.write("DELETE FROM meta WHERE key LIKE :key", key="%kiosk:k1")
    with suppress(Refusal):
        hall.act(LeaveTerminal("0000"), KIOSK)


def _dossiers(hall: Hall) -> Iterator[Cause]:
    code = str(hall.one("SELECT code FROM dossier WHERE state = 2 ORDER BY id LIMIT 1"))
    now = hall.store.now()

    def put(column: str, value: int) -> Callable[[], object]:
        sql = f"UPDATE dossier SET {column} = :value WHERE code = :code"  # noqa: S608 - ours
        return lambda: hall.write(sql, value=value, code=code)

    far = put("due_at", now + 90 * _DAY_MS)
    yield Cause("dossier_nearly_late", put("due_at", now + 2 * _HOUR_MS), far)
    yield Cause("dossier_late", put("due_at", now - 1), far)

    def ask() -> None:
        put("due_at", now - 1)()
        hall.act(citizen_commands.AskAfterLate(code), KIOSK)

    yield Cause("dossier_asked_late", ask, far)
    yield _to_close(hall)
    yield from _online(hall, code)
    yield _batch(hall, code)
    hall.act(complaint_commands.MakeComplaint("delay", "bench"))
    overdue = "UPDATE complaint SET due_at = :at"
    yield Cause(
        "complaint_late",
        lambda: hall.write(overdue, at=0),
        lambda: hall.write(overdue, at=now + 90 * _DAY_MS),
    )


def _to_close(hall: Hall) -> Cause:
    code = str(hall.one("SELECT code FROM dossier WHERE state = 2 ORDER BY id DESC LIMIT 1"))
    hall.act(dossier.RequestSupplement(code, "missing"))
    over, far = 0, hall.store.now() + 90 * _DAY_MS
    sql = "UPDATE supplement SET closes_at = :at"
    return Cause(
        "dossier_to_close", lambda: hall.write(sql, at=over), lambda: hall.write(sql, at=far)
    )


def _online(hall: Hall, code: str) -> Iterator[Cause]:
    old = hall.store.now() - 5 * _DAY_MS
    came = (
        "UPDATE dossier SET state = 1, channel = 'online', received_at = :old, seen_at = :seen,"
        " answered_at = NULL WHERE code = :code"
    )
    back = "UPDATE dossier SET state = 2, channel = 'postal' WHERE code = :code"
    for kind, seen in (("online_unseen", None), ("online_unanswered", old)):
        yield Cause(
            kind,
            lambda seen=seen: hall.write(came, old=old, seen=seen, code=code),
            lambda: hall.write(back, code=code),
        )


def _batch(hall: Hall, code: str) -> Cause:
    agency = str(hall.one("SELECT agency FROM dossier WHERE code = ?", code))
    batch = str(hall.act(handover.OpenBatch(agency))["code"])
    hall.act(handover.AddToBatch(code, batch))
    hall.act(handover.SendBatch(batch, "bench", printer="none"))
    sql, now = "UPDATE courier_batch SET sent_at = :at", hall.store.now()
    return Cause(
        "batch_unreceived",
        lambda: hall.write(sql, at=now - 10 * _DAY_MS),
        lambda: hall.write(sql, at=hall.store.now()),
    )


def _programs(hall: Hall) -> Iterator[Cause]:
    yield _backup(hall)
    room = replace(ballast.ROOM, ample=0, last=0)
    ballast.tend(hall.folder, room)
    yield Cause(
        "ballast",
        lambda: ballast.give_up(hall.folder),
        lambda: ballast.tend(hall.folder, room),
    )
    yield _writer(hall)
    for name in ("keeper", "devices"):
        yield Cause(
            name,
            lambda name=name: hall.kill(name),
            lambda name=name: hall.start(name),
            name=f"{name} (killed; started again)",
        )
        yield Cause(
            name,
            lambda name=name: hall.send(name, signal.SIGSTOP),
            lambda name=name: hall.send(name, signal.SIGCONT),
            waits_s=BEAT_LIFE_S,
            name=f"{name} (hangs; goes on)",
        )


def _backup(hall: Hall) -> Cause:
    def age(hours: int) -> None:
        known = json.dumps({"at": int(time.time() * 1000) - hours * _HOUR_MS})
        hall.write(
            "INSERT INTO meta (key, value) VALUES ('backup', :v)"
            " ON CONFLICT (key) DO UPDATE SET value = :v",
            v=known,
        )

    return Cause("backup", lambda: age(40), lambda: age(0))


def _writer(hall: Hall) -> Cause:
    """Nothing can be written while it lasts, so a hook is asked what it heard."""
    let_go, before = threading.Event(), [0, 0]

    def hold() -> None:
        with closing(Store.open(hall.folder)) as store, store.transaction(place.SHOWMAN, "bench"):
            let_go.wait()

    def begin() -> None:
        let_go.clear()
        before[:] = heard(), on_record()
        threading.Thread(target=hold, daemon=True).start()

    def on_record() -> int:
        return int(hall.one("SELECT total(times) FROM alert WHERE kind = ?", writers.KIND))

    def heard() -> int:
        """How often the hook was told of something that is not on record yet."""
        file = hall.folder.parent / HEARD
        return file.read_text().count('"alert": null') if file.exists() else 0

    def told() -> bool:
        return heard() > before[0] and on_record() == before[1]

    name = "writer (told to a hook; on record)"
    return Cause(writers.KIND, begin, let_go.set, writers.LONG_S, told, name)


def of_the_machine(hall: Hall, disk: Path) -> Iterator[Cause]:
    """What needs a real clock, and a disk of its own."""

    def turn(ms: int) -> None:
        hall.write(
            "UPDATE meta SET value = json_set(value, '$.offset', value ->> '$.offset' + :ms)"
            " WHERE key = 'clock_reference'",
            ms=ms,
        )

    yield Cause("clock", lambda: turn(_HOUR_MS), lambda: turn(-_HOUR_MS))

    def size(to: str) -> None:
        mount("-o", f"remount,size={to}", str(disk))

    yield Cause("disk", lambda: size("300m"), lambda: size(ROOMY))
