"""Fees (phí, lệ phí) of dossiers and visits: taken once, found again (NĐ 118/2025 Đ24)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.actor import Actor, Role
from common.domain.fee_commands import CancelFee, DemandFee, RecordFee, RefundFee, WaiveFee
from common.domain.refusal import Refusal
from common.i18n.messages import explain
from common.i18n.translator import Translator
from common.store import fees
from common.store.invariants import violations
from common.views import cash, till
from tests.hall import pass_time
from tests.store.dossier_hall import CODE, OTHER, PAID_FIRST, SLOW, Hall, _row, make_dossier_hall

OWN = "ubnd-xa"
OFFICER = Actor(Role.OFFICER, "desk:5", "q5")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """One hall for all: every test has dossiers of its own."""
    store = make_dossier_hall(tmp_path_factory.mktemp("fees") / "hall", "2026-11-23T08:00@0")
    yield Hall(store)
    with store.read() as connection:
        assert violations(connection) == []
    store.close()


_SERIALS = count(100)


@pytest.fixture
def hall(made: Hall) -> Hall:
    return made


def code() -> str:
    return f"H21.25-261123-{next(_SERIALS):04}"


def paid_first(hall: Hall, *amounts: int) -> tuple[str, list[int]]:
    """An accepted dossier whose time counts from the payment, and its fees."""
    own = code()
    hall.taken(PAID_FIRST, own)
    return own, [demand(hall, own, amount) for amount in amounts]


def demand(hall: Hall, own: str, amount: int = 8_000, kind: str = "charge") -> int:
    return int(hall.do(DemandFee(kind, amount, own, printer="none"))["id"])


def pay(fee: int, number: str | None = None, method: str = "cash") -> RecordFee:
    return RecordFee(fee, method, OWN, number or f"BL{fee}", "5")


def due_of(hall: Hall, own: str) -> int | None:
    row = hall.one("SELECT due_at FROM dossier WHERE code = :code", code=own)
    return None if row["due_at"] is None else int(row["due_at"])


def test_a_fee_is_paid_once(hall: Hall) -> None:
    _, (fee,) = paid_first(hall, 8_000)
    assert hall.do(pay(fee))["state"] == "paid"
    assert hall.refused(pay(fee, "another")) == "fee_settled"
    assert hall.refused(WaiveFee(fee, "poor")) == "fee_settled"
    assert hall.refused(CancelFee(fee, "nhầm")) == "fee_settled"


def test_the_number_of_a_receipt_is_given_once_by_each_collector(hall: Hall) -> None:
    _, (first, second, third) = paid_first(hall, 1_000, 2_000, 3_000)
    hall.do(pay(first, "AB 0001"))
    with pytest.raises(Refusal) as taken:
        hall.do(pay(second, "ab 0001"))
    assert explain(taken.value, Translator("en")) == (
        "The number AB 0001 of Commune People's Committee was used already."
    )
    hall.do(RecordFee(second, "cash", "tu-phap", "AB 0001"))
    assert hall.refused(RecordFee(third, "cash", OWN)) == "fee_number_needed"
    assert hall.do(RecordFee(third, "online", OWN))["state"] == "paid"


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (DemandFee("charge", 0, CODE), "fee_amount"),  # nothing to pay is a waiver
        (DemandFee("charge", -1, CODE), "fee_amount"),
        (DemandFee("charge", 10**12, CODE), "fee_amount"),
        (DemandFee("tip", 1, CODE), "code_unknown"),
        (DemandFee("fee", 1), "fee_whose"),
        (DemandFee("fee", 1, "H21.25-261123-9999"), "dossier_unknown"),
        (DemandFee("fee", 1, desk="5"), "desk_idle"),
        (RecordFee(10**9, "cash", OWN, "1"), "fee_unknown"),
    ],
)
def test_what_no_fee_can_be_is_refused(hall: Hall, command: commands.Command, why: str) -> None:
    if getattr(command, "dossier", None) == CODE and not known(hall, CODE):
        hall.online(CODE)
    assert hall.refused(command) == why


def known(hall: Hall, own: str) -> bool:
    return hall.one("SELECT 1 FROM dossier WHERE code = :code", code=own) is not None


def test_money_needs_a_method_and_a_collector_that_are_known(hall: Hall) -> None:
    _, (fee,) = paid_first(hall, 8_000)
    assert hall.refused(RecordFee(fee, "barter", OWN, "1")) == "code_unknown"
    assert hall.refused(RecordFee(fee, "cash", "ai-do", "1")) == "collector_unknown"
    assert hall.refused(WaiveFee(fee, "friend")) == "code_unknown"


def test_time_that_counts_from_the_payment_begins_with_the_last_fee(hall: Hall) -> None:
    """TT 79/2024/TT-BCA Đ7.5."""
    own, (first, second) = paid_first(hall, 1_000, 2_000)
    assert hall.do(pay(first))["goes_on"] is False
    assert due_of(hall, own) is None
    assert hall.do(pay(second))["goes_on"] is True
    assert due_of(hall, own) is not None


def test_waiving_the_last_fee_lets_it_go_on_and_a_mistake_does_not(hall: Hall) -> None:
    own, (mistaken, waived) = paid_first(hall, 1_000, 2_000)
    hall.do(WaiveFee(waived, "poor"))
    hall.do(CancelFee(mistaken, "ghi nhầm thủ tục"))
    assert due_of(hall, own) is None
    right = demand(hall, own)
    assert hall.do(WaiveFee(right, "merit"))["goes_on"] is True
    assert due_of(hall, own) is not None


def test_a_dossier_in_state_6_goes_on_with_the_date_that_it_has(hall: Hall) -> None:
    own = code()
    before = hall.taken(SLOW, own)["due_at"]
    hall.do(dossier.DemandPayment(own))
    fee = demand(hall, own)
    assert hall.do(pay(fee))["goes_on"] is True
    assert (hall.state(own), due_of(hall, own)) == (4, before)


def test_money_is_taken_also_where_nobody_knows_the_time_allowed(hall: Hall) -> None:
    untimed = _row("X-TRUOC-KHONG-HAN", clock_starts="payment", time_value=None, time_unit=None)
    hall.do(commands.ImportProcedures((untimed,)))
    own = code()
    hall.taken("X-TRUOC-KHONG-HAN", own)
    answer = hall.do(pay(demand(hall, own)))
    assert (answer["state"], answer["goes_on"]) == ("paid", False)


def test_the_slip_lists_all_that_is_owed_and_nothing_else(hall: Hall) -> None:
    own, (paid, _) = paid_first(hall, 1_000, 2_000)
    hall.do(pay(paid))
    job = hall.do(DemandFee("fee", 30_000, own, name="Phí thẩm định", printer="p1"))["job"]
    row = hall.one("SELECT kind, payload FROM print_job WHERE id = :id", id=job)
    slip = json.loads(row["payload"])
    assert (row["kind"], slip["code"], slip["number"]) == ("fee", own, None)
    assert slip["lines"] == [
        {"kind": "charge", "amount_vnd": 2_000, "name": None},
        {"kind": "fee", "amount_vnd": 30_000, "name": "Phí thẩm định"},
    ]
    assert (slip["total_vnd"], slip["counters"]) == (32_000, ["5"])


def test_what_was_asked_for_one_dossier_is_still_offered_for_another_and_a_mistake_again(
    hall: Hall,
) -> None:
    row = _row("X-HAI-BO", fee_vnd=8_000)
    hall.do(commands.ImportProcedures((row,)))
    hall.serve()
    codes = [code(), code()]
    for own in codes:
        hall.do(dossier.TakeIn("X-HAI-BO", own, desk="5", printer="none"))

    def offered() -> list[str | None]:
        return [one.dossier for one in till.read(hall.store, "5").offered if one.amount_vnd]

    first = hall.do(DemandFee("charge", 8_000, codes[0], procedure="X-HAI-BO", printer="none"))
    assert offered() == codes[1:]
    hall.do(CancelFee(first["id"], "Nhầm bộ"))
    assert offered() == codes
    hall.do(commands.Finish("5", "accepted"))


def test_a_dossier_that_has_ended_owes_nothing_new(hall: Hall) -> None:
    own = code()
    hall.taken(SLOW, own)
    hall.do(dossier.WithdrawDossier(own))
    assert hall.refused(DemandFee("fee", 1_000, own)) == "fee_ended"


def test_only_what_was_paid_is_given_back_with_a_reason_and_not_by_every_officer(
    hall: Hall,
) -> None:
    _, (fee,) = paid_first(hall, 8_000)
    assert hall.refused(RefundFee(fee, "rút hồ sơ")) == "fee_not_paid"
    hall.do(pay(fee))
    assert hall.refused(RefundFee(fee, " ")) == "why_needed"
    with pytest.raises(Refusal) as said:
        hall.store.act(OFFICER, RefundFee(fee, "rút hồ sơ"))
    assert said.value.code == "not_permitted"
    assert hall.do(RefundFee(fee, "rút hồ sơ"))["state"] == "refunded"
    assert hall.refused(RefundFee(fee, "lần nữa")) == "fee_not_paid"


def test_the_cash_sheet_is_by_counter_and_collector_and_a_refund_is_on_its_own_day(
    tmp_path: Path,
) -> None:
    store = make_dossier_hall(tmp_path / "hall", "2026-11-23T08:00@0")
    hall = Hall(store)
    hall.taken(SLOW, CODE)
    hall.taken(SLOW, OTHER)
    first, second, third = (demand(hall, own) for own in (CODE, OTHER, OTHER))
    hall.do(pay(first))
    hall.do(pay(second, method="card"))
    hall.do(RecordFee(third, "online", "tu-phap"))
    sheet = cash.read(store)
    found = [(till.counter, till.collector, till.total_vnd) for till in sheet.tills]
    assert found == [(None, "tu-phap", 8_000), ("5", OWN, 16_000)]
    assert sheet.methods == {"cash": 8_000, "card": 8_000, "online": 8_000}
    pass_time(store, minutes=24 * 60)
    hall.do(RefundFee(first, "rút hồ sơ", "PC1", "5"))
    (till,) = cash.read(store).tills
    assert [(line.amount_vnd, line.number) for line in till.lines] == [(-8_000, "PC1")]
    assert cash.read(store).refunded_vnd == 8_000
    assert cash.read(store, "2026-11-23") == sheet
    store.close()


STEPS = st.lists(
    st.tuples(st.sampled_from(["demand", "pay", "waive", "refund", "cancel"]), st.integers(0, 5)),
    max_size=12,
)
AFTER = {
    "pay": ("due", "paid"),
    "waive": ("due", "waived"),
    "cancel": ("due", "cancelled"),
    "refund": ("paid", "refunded"),
}


@settings(max_examples=20, deadline=None)
@given(steps=STEPS)
def test_fees_never_sum_wrong_whatever_is_done_to_them(
    made: Hall, steps: list[tuple[str, int]]
) -> None:
    own = code()
    row = made.online(own)["id"]
    expected: dict[int, tuple[int, str]] = {}
    for step, pick in steps:
        if step == "demand":
            amount = 1_000 * (pick + 1)
            expected[demand(made, own, amount)] = (amount, "due")
        elif expected:
            fee = [*expected][pick % len(expected)]
            amount, state = expected[fee]
            before, after = AFTER[step]
            do = {
                "pay": pay(fee),
                "waive": WaiveFee(fee, "poor"),
                "refund": RefundFee(fee, "thử"),
                "cancel": CancelFee(fee, "thử"),
            }[step]
            if state == before:
                made.do(do)
                expected[fee] = (amount, after)
            else:
                assert made.refused(do) in ("fee_settled", "fee_not_paid")
    with made.store.read() as connection:
        violated = violations(connection)
        listed = fees.of_dossier(connection, row)
        found = {fee["id"]: (fee["amount_vnd"], fee["state"]) for fee in listed}
        sql = (
            "SELECT coalesce(sum(fee_entry.amount_vnd), 0) AS vnd FROM fee_entry"
            " JOIN fee ON fee.id = fee WHERE dossier = :id"
        )
        money = connection.execute(sql, {"id": row}).fetchone()["vnd"]
    assert found == expected
    assert violated == []
    assert money == sum(amount for amount, state in expected.values() if state == "paid")
