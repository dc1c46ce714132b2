"""The same for dossiers, their people, batches, post and fees: repeating a request is harmless."""

from __future__ import annotations

import pytest

from tests.cli.deeds import Deed
from tests.cli.shell import Shell

pytestmark = pytest.mark.verify

A, B = "H21.25-261123-0001", "H21.25-261123-0002"
TAKEN = (f"dossier take-in 1.001193 --channel postal --code {A}",)
ONLINE = (f"dossier take-in 1.001193 --channel online --register-only --code {A}",)
READY = (*TAKEN, f"dossier result {A}")
BATCH = (*TAKEN, "hand-over open ubnd-xa")
PACKED = (*BATCH, f"hand-over add {A}")
SENT = (*PACKED, "hand-over send BG-261123-1 --carrier post --printer none")
POSTED = (*READY, f"post send {A} EA1")
OWED = (*TAKEN, f"fee demand 8000 --kind charge --dossier {A} --printer none")
PAID = (*OWED, "fee record 1 --method cash --collector ubnd-xa --number 1")

DEEDS = [
    Deed("calendar refresh"),
    Deed(TAKEN[0], otherwise=TAKEN[0].replace(A, B)),
    Deed(f"dossier see {A}", ONLINE),
    Deed(f"dossier accept {A}", ONLINE, f"dossier accept {A} --printer none"),
    Deed(f"dossier refuse {A} --reason other", ONLINE),
    Deed(f"dossier supplement {A} --reason missing", TAKEN),
    Deed(f"dossier complete {A}", (*TAKEN, f"dossier supplement {A} --reason missing")),
    Deed(f"dossier process {A}", TAKEN),
    Deed(f"dossier step {A} approved", TAKEN, f"dossier step {A} sealed"),
    Deed(f"dossier demand-payment {A}", TAKEN),
    Deed(f"dossier resume {A}", (*TAKEN, f"dossier demand-payment {A}")),
    Deed(f"dossier result {A}", TAKEN, f"dossier result {A} --shelf A1"),
    Deed(f"dossier return {A} --how proxy", READY),
    Deed(f"dossier stop {A} --reason other", (*TAKEN, f"dossier process {A}")),
    Deed(f"dossier withdraw {A}", TAKEN),
    Deed(
        f"dossier reschedule {A} --letter-no 1 --letter-date 2026-11-23 --reason workload"
        " --new-due 2026-12-30T09:00",
        TAKEN,
    ),
    Deed(f"dossier reopen {A} --why sai", READY, f"dossier reopen {A} --why khác"),
    Deed(f"dossier told {A} --of late --how phone", TAKEN),
    Deed(f"dossier set-code {A} {B}", TAKEN),
    Deed(f"dossier shelf {A} A1", TAKEN, f"dossier shelf {A} A2"),
    Deed("dossier recompute", TAKEN),
    Deed(f"dossier reprint {A} --desk 5", TAKEN, f"dossier reprint {A} --desk 6"),
    Deed("hand-over open ubnd-xa", TAKEN, "hand-over open ubnd-xa --direction in"),
    Deed(f"hand-over add {A}", BATCH),
    Deed("hand-over scan", BATCH, typed=f"{A}\n"),
    Deed(f"hand-over remove {A}", PACKED),
    Deed("hand-over send BG-261123-1 --carrier post --printer none", PACKED),
    Deed("hand-over reprint BG-261123-1", SENT, "hand-over reprint BG-261123-1 --desk 5"),
    Deed(f"hand-over arrived BG-261123-1 {A}", SENT),
    Deed("hand-over receive BG-261123-1", SENT),
    Deed(f"post send {A} EA1", READY, f"post send {A} EA2"),
    Deed(f"post delivered {A}", POSTED),
    Deed(f"post came-back {A}", POSTED),
    Deed(f"fee demand 8000 --kind charge --dossier {A} --printer none", TAKEN),
    Deed("fee record 1 --method cash --collector ubnd-xa --number 1", OWED),
    Deed("fee waive 1 --reason poor", OWED),
    Deed("fee cancel 1 --why nhầm", OWED),
    Deed("fee refund 1 --why nhầm", PAID),
    Deed("urge send ubnd-xa", TAKEN),
    Deed("urge answered 1 --note xong", (*TAKEN, "urge send ubnd-xa")),
    Deed(f"people purge {A} --why xin", TAKEN),
    Deed("procedures import centres/procedures.csv"),
]

ELSEWHERE = {
    "desk to-cashier",
    "desk send-back",
    "dossier paper",
    "dossier register",
    "people put",
}
"""Tested with what they need: a cashier, a file, a key."""


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.words)
def test_repeating_a_request_returns_the_first_answer_and_changes_nothing(
    hall: Shell, deed: Deed
) -> None:
    deed.twice(hall)


@pytest.mark.parametrize(
    "deed", [deed for deed in DEEDS if deed.otherwise], ids=lambda deed: deed.words
)
def test_the_id_of_one_thing_cannot_be_used_for_another(hall: Shell, deed: Deed) -> None:
    deed.then_another(hall)
