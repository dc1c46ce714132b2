"""An auditor at the supervisor's screen: whatever is pressed, they read, seal and verify, and
change nothing."""

from __future__ import annotations

from random import Random

import pytest

from common.domain.actor import Role
from common.store.store import Store
from tests.common.tui.storm import holds, storm
from tests.supervisor.test_session import add, running, sign_in

pytestmark = pytest.mark.verify

STEPS = 250
OWN = {
    *("session.started", "session.ended", "officer.pin_wrong", "officer.locked"),
    *("seal.made", "seal.verified"),
}
WRITTEN = {
    *("event", "event_hash", "request", "seal", "seal_check", "officer", "meta"),
    "sqlite_sequence",
}
"""Where what they may do is kept: also wrong PINs, and a request with each answer."""


def rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Everything in every other table."""
    with store.read() as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        return {
            name: [tuple(row) for row in connection.execute(f"SELECT * FROM {name}").fetchall()]  # noqa: S608
            for (name,) in names
            if name not in WRITTEN
        }


@pytest.mark.parametrize(("scene", "seed"), [("bad", 11), ("late", 12)])
async def test_a_storm_of_an_auditors_keys_changes_nothing(
    request: pytest.FixtureRequest, scene: str, seed: int
) -> None:
    store: Store = request.getfixturevalue(scene)
    add(store, "kt1", Role.AUDITOR)
    before = rows(store)
    with store.read() as connection:
        (since,) = connection.execute("SELECT max(seq) FROM event").fetchone()
    async with running(store) as (app, pilot):
        await sign_in(app, pilot)

        def again(_: Random) -> str:
            """F2 is among the keys, and the storm knows no PIN."""
            if not app.session.is_on:
                app.session.begin("kt1", "Kiểm tra", "auditor", 0.0)
            return app.actor.role

        await storm(pilot, seed, STEPS, (again,))
        assert app.actor.role in (Role.AUDITOR, Role.SCREEN)
    with store.read() as connection:
        kinds = {
            row["kind"]
            for row in connection.execute(
                "SELECT DISTINCT kind FROM event WHERE seq > :since", {"since": since}
            ).fetchall()
        }
    assert kinds <= OWN
    assert {name: kept for name, kept in rows(store).items() if kept != before[name]} == {}
    assert holds(store) == []
