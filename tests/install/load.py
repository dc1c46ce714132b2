"""People and officers at work in an installed hall, or what the hall says afterwards.

`python load.py work FOLDER TURN` acts for ever and says each answer on standard output as soon as
it has it: whoever reads there keeps the book, outside the machine whose power is cut.
`python load.py tell FOLDER` says what is in the store.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import cycle
from pathlib import Path
from typing import Any

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal, Trouble
from common.store import rollup
from common.store.invariants import violations
from common.store.store import Store

_STAFF = Actor(Role.ADMINISTRATOR, "cli:test")
_KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
_PIN = "2468"
_PRINTED_EVERY = 8
_PAUSE_S = 0.02


def work(folder: Path, turn: str) -> None:
    """Numbers are taken, called and served; nobody waits for anybody."""
    store = _opened(folder)
    desks = list(store.centre().desks)
    for desk in desks:
        for step in (commands.SetPin(f"q{desk}", _PIN), commands.SignIn(desk, f"q{desk}", _PIN)):
            try:
                store.act(_STAFF, step)
            except Refusal:  # still on duty there since before the cut
                continue
    services = cycle(store.centre().services)
    for count, desk in enumerate(cycle(desks)):
        if Path("/srv/stop").exists():
            return
        printer = None if count % _PRINTED_EVERY == 0 else "none"
        issue = commands.IssueTicket(next(services), origin="kiosk", printer=printer)
        _ask(store, _KIOSK, issue, f"{turn}-{count}-issue")
        _ask(store, _STAFF, commands.CallNext(desk), f"{turn}-{count}-call")
        _ask(store, _STAFF, commands.StartService(desk), f"{turn}-{count}-start")
        _ask(store, _STAFF, commands.Finish(desk, "accepted"), f"{turn}-{count}-finish")
        time.sleep(_PAUSE_S)


def _ask(store: Store, actor: Actor, command: commands.Command, request: str) -> None:
    try:
        answer = store.act(actor, command, request)
    except Refusal:
        return
    print(json.dumps({"request": request, "number": answer.get("number")}), flush=True)


def _opened(folder: Path) -> Store:
    while True:
        try:
            return Store.open(folder)
        except Trouble:
            time.sleep(0.05)


def tell(folder: Path) -> dict[str, Any]:
    """The number of every request, slips by state and what is broken."""
    store = _opened(folder)
    with store.read() as connection:
        made = connection.execute(
            "SELECT event.request, ticket.number FROM event LEFT JOIN ticket"
            " ON ticket.id = event.ticket WHERE event.request IS NOT NULL"
            " ORDER BY ticket.id IS NOT NULL, seq DESC"
        ).fetchall()
        found = {
            "requests": {row[0]: row[1] for row in made},
            "issued": connection.execute("SELECT count(*) FROM ticket").fetchone()[0],
            "sound": [row[0] for row in connection.execute("PRAGMA integrity_check")],
            "broken": [*violations(connection), *rollup.disagreeing(connection)],
            "slips": dict(
                connection.execute(
                    "SELECT state, count(*) FROM print_job GROUP BY state"
                ).fetchall()
            ),
        }
    store.close()
    return found


if __name__ == "__main__":
    if sys.argv[1] == "work":
        work(Path(sys.argv[2]), sys.argv[3])
    else:
        print(json.dumps(tell(Path(sys.argv[2]))))
