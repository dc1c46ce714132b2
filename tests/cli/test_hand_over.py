"""A courier's day, the post and the till, as a person at the command line meets them."""

from __future__ import annotations

import json

from tests.cli.shell import Shell

CODE = "H21.25-261123-0042"


def taken_in(hall: Shell) -> None:
    """A dossier for ten working days, by post, of which nobody has sent anything yet."""
    hall.answer(
        *("dossier", "take-in", "1.001193", "--code", CODE, "--channel", "postal"),
        *("--due", "2026-12-07T10:00"),
    )


def test_a_batch_leaves_arrives_and_says_what_is_missing(hall: Shell) -> None:
    taken_in(hall)
    batch = hall.answer("hand-over", "open", "ubnd-xa")["code"]
    hall.answer("hand-over", "add", CODE.lower())
    said = hall.run("hand-over", "send", batch, "--carrier", "Bưu điện")
    assert said.out == (
        "BG-261123-1 · out · ubnd-xa · trip 09:30 · dossiers: 1 · sent 08:00 23/11/2026, Bưu điện\n"
    )
    assert hall.refused("hand-over", "remove", CODE).code == "batch_not_in"
    assert [one["code"] for one in hall.answer("hand-over", "list")["batches"]] == [batch]
    received = hall.answer("hand-over", "receive", batch)
    assert received["received_at"] == "2026-11-23T08:00:00.000+07:00"
    assert hall.run("hand-over", "list").out == "No batches.\n"
    (times,) = hall.answer("hand-over", "times", "--from", "2026-11-23", "--to", "2026-11-23")[
        "agencies"
    ]
    assert times["out"] == {"count": 1, "mean_ms": 0, "longest_ms": 0}
    said = hall.run("hand-over", "times", "--from", "2026-11-23", "--to", "2026-11-23")
    assert said.out == "ubnd-xa: way there 0.0 h (n = 1), processing —, way back —\n"


def test_codes_from_a_scanner_go_into_the_batch_one_by_one(hall: Shell) -> None:
    taken_in(hall)
    hall.answer("hand-over", "open", "ubnd-xa")
    said = hall.run(
        "hand-over", "scan", typed=f"\N{ZERO WIDTH NO-BREAK SPACE}{CODE}\n\nH21.25-261123-9999\nx\n"
    )
    assert said.status == 1
    assert [line[0] for line in said.out.splitlines()] == ["✓", "✗", "✗", "I"]
    again = hall.run("hand-over", "scan", "--json", typed=f"{CODE}\n")
    assert [one["error"] for one in json.loads(again.out)["refused"]] == ["dossier_in_batch"]


def test_an_identity_card_under_the_scanner_is_in_no_answer(hall: Shell) -> None:
    card = "001083000123|012345678|Lê Thị Sen|01011983|Nữ|Thôn Đông|01012021"
    numbers = "001083000123\n0912 345 678\n"
    said = hall.run("hand-over", "scan", "--json", typed=f"{card}\n{numbers}H21.25-1\n")
    assert [one["code"] for one in json.loads(said.out)["refused"]] == ["…", "…", "…", "H21.25-1"]
    shown = said.out + hall.run("dossier", "show", card).err
    assert not any(part in shown for part in ("0010", "0912", "Sen", "Đông"))


def test_a_result_goes_by_post_comes_back_and_goes_again(hall: Shell) -> None:
    taken_in(hall)
    hall.answer("dossier", "result", CODE, "--shelf", "B2")
    hall.answer("post", "send", CODE, "RR1")
    assert hall.answer("post", "came-back", CODE, "--shelf", "C1")["shelf"] == "C1"
    (line,) = hall.answer("post", "uncollected", "--days", "0")["results"]
    assert (line["code"], line["days"]) == (CODE, 0)
    hall.answer("post", "send", CODE, "RR2")
    assert hall.answer("post", "delivered", CODE)["returned_how"] == "post"


def test_a_fee_is_asked_for_paid_and_stands_on_the_sheet(hall: Shell) -> None:
    taken_in(hall)
    fee = str(hall.answer("fee", "demand", "8000", "--dossier", CODE)["id"])
    assert hall.run("fee", "list").out == f"{fee} · Charge · 8,000 VND · owed · {CODE}\n"
    paid = ("fee", "record", fee, "--method", "cash", "--collector", "ubnd-xa", "--number", "B1")
    assert hall.answer(*paid, "--desk", "5")["state"] == "paid"
    assert hall.refused(*paid).message == f"Fee {fee} is not owed any more (paid)."
    hall.answer("fee", "refund", fee, "--why", "ghi nhầm")
    assert hall.run("fee", "sheet").out.splitlines() == [
        "At no counter · ubnd-xa",
        "  – · -8,000 VND · cash",
        "  cash -8,000 VND",
        "Counter 5 · ubnd-xa",
        "  B1 · 8,000 VND · cash",
        "  cash 8,000 VND",
        "Total of 23/11/2026: 0 VND",
        "cash 0 VND",
    ]
