"""What couriers, the post and the cashier do in a day: a part of `tests.store.whole_day`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain import fee_commands as fee
from common.domain import handover_commands as hand
from common.domain.commands import Command
from common.store.store import Store
from common.views import cash, handover

Do = Callable[[Command], dict[str, Any]]

CASHIER = "chung-thuc"
FIRST, SECOND = "H21.25-261123-9001", "H21.25-261123-9002"
AGENCY = "ubnd-xa"


def live(store: Store, do: Do) -> None:
    """Desks 5 and 6 are open and free; fees are paid at `CASHIER`, which desk 6 serves."""
    for code in (FIRST, SECOND):
        due = store.now() + 10 * 86_400_000
        do(dossier.TakeIn("1.001193", code, channel="postal", due_at=due))
    _carry(do)
    _post(do)
    _pay(do)
    look(store)


def _carry(do: Do) -> None:
    batch = do(hand.OpenBatch(AGENCY))["code"]
    for code in (FIRST, SECOND):
        do(hand.AddToBatch(code))
    do(hand.RemoveFromBatch(SECOND))
    do(hand.SendBatch(batch, "Bưu điện", "5"))
    do(hand.ReprintBatch(batch))
    do(hand.NoteArrival(batch, FIRST))
    do(hand.ReceiveBatch(batch))


def _post(do: Do) -> None:
    do(dossier.RecordResult(FIRST))
    do(hand.PostResult(FIRST, "RR1"))
    do(hand.PostCameBack(FIRST))
    do(hand.PostResult(FIRST, "RR2"))
    do(hand.PostDelivered(FIRST))


def _pay(do: Do) -> None:
    do(commands.ServeNow("5", "ho-tich"))
    owed = [do(fee.DemandFee("charge", 8_000, SECOND, "5"))["id"] for _ in range(3)]
    do(fee.WaiveFee(owed[0], "poor"))
    do(fee.CancelFee(owed[1], "ghi nhầm"))
    number = do(fee.SendToCashier("5"))["number"]
    do(commands.CallNext("6", number=number, reason="nộp phí"))
    do(fee.RecordFee(owed[2], "cash", AGENCY, "BL1", "6"))
    do(fee.SendBack("6"))
    do(fee.RefundFee(owed[2], "thu nhầm", "PC1", "6"))
    do(commands.CallNext("5", number=number, reason="quay lại"))
    do(commands.Finish("5", "fee_paid"))


def look(store: Store) -> None:
    """Read what these views read."""
    batch = handover.listed(store, "2026-11-23")[0]["code"]
    handover.read(store, batch)
    handover.batch(store, batch)
    handover.standing(store)
    handover.with_the_post(store)
    handover.due(store)
    handover.times(store, "2026-11-23", "2026-11-23")
    handover.uncollected(store, 0)
    cash.read(store)
    cash.owed(store)
    cash.of_dossier(store, SECOND)
    cash.at_desk(store, "5")
