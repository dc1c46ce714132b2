"""Somebody stands at a kiosk for a result that was promised for today: somebody has to know."""

from __future__ import annotations

import json

from common.domain.citizen_commands import AskAfterLate
from common.domain.dossier import UNDER_WAY
from common.domain.refusal import Refusal
from common.store import alert_post, alerts, dossiers
from common.store.actions.base import Result
from common.store.actions.dossier import steps
from common.store.tx import Tx, dumps

KIND = "dossier_asked_late"


def ask_after_late(tx: Tx, command: AskAfterLate, _: None) -> Result:
    """Open the alert, or bring back one of an earlier day, once for each dossier and day.

    Raises:
        Refusal: `dossier_code_invalid`, `dossier_unknown`, `dossier_not_late`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    if row["state"] not in UNDER_WAY or row["due_at"] is None or row["due_at"] >= tx.now:
        raise Refusal("dossier_not_late", code=row["code"])
    code, today = row["code"], tx.centre.day_of(tx.now).isoformat()
    opened = alerts.open_alert(tx, KIND, code, date=today)
    if opened or _brought_back(tx, code, today):
        steps.note(tx, "dossier.asked_late", row, due_at=row["due_at"])
    return {"dossier": code}


def _brought_back(tx: Tx, code: str, today: str) -> bool:
    """Whoever saw to it some days ago has to hear that its holder came again."""
    alert = tx.one(
        "SELECT id, data FROM alert WHERE kind = :kind AND subject = :code AND closed_at IS NULL",
        kind=KIND,
        code=code,
    )
    if alert is None or json.loads(alert["data"])["date"] == today:
        return False
    tx.run(
        "UPDATE alert SET data = :data, acknowledged_at = NULL, acknowledged_by = NULL"
        " WHERE id = :id",
        data=dumps({"date": today}),
        id=alert["id"],
    )
    alert_post.tell(tx, alert["id"], "again")
    return True


def end_asked_after(tx: Tx) -> None:
    """The alerts of dossiers that are late no more: done, stopped, or with a new date."""
    late = tx.all(
        "SELECT code FROM alert JOIN dossier ON dossier.code = alert.subject"
        " WHERE kind = :kind AND closed_at IS NULL AND dossier.state IN (2, 4)"
        " AND dossier.due_at < :now",
        kind=KIND,
        now=tx.now,
    )
    alerts.close_all_but(tx, KIND, {row["code"] for row in late})
