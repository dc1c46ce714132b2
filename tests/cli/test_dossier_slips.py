"""Slips of the hand in commands about dossiers: each is told, and nothing is half done."""

from __future__ import annotations

import json

import pytest

from tests.cli.shell import Shell

CODE = "H21.25-261123-0042"
CARD = "012345678901||Nguyễn Văn Kín|02031990|Nam|Ngõ Kín"
ONLINE = ("dossier", "take-in", "1.001193", "--channel", "online")


@pytest.fixture
def taken(empty: Shell) -> Shell:
    """One dossier is accepted."""
    empty.answer(*ONLINE, "--code", CODE)
    return empty


def letter(**options: str) -> list[str]:
    given = {"letter-no": "12/CV", "letter-date": "2026-11-23", "new-due": "2026-12-10T10:00"}
    given |= {name.replace("_", "-"): value for name, value in options.items()}
    words = [word for name, value in given.items() for word in (f"--{name}", value)]
    return ["dossier", "reschedule", CODE, "--reason", "workload", "--printer", "none", *words]


def test_a_code_has_the_digits_that_everybody_types(empty: Shell) -> None:
    for code in ("H21.25-261123-00٤٢", "H21.25-２61123-0042"):
        assert empty.refused(*ONLINE, "--code", code).code == "dossier_code_invalid"


def test_days_that_nobody_means_are_wrong_usage(taken: Shell) -> None:
    for command in (
        ["fee", "sheet", "--date"],
        ["hand-over", "times", "--from", "2026-11-23", "--to"],
        ["report", "dossiers", "--from", "2026-11-23", "--to"],
        ["dossier", "register", "book.pdf", "--from", "2026-11-23", "--to"],
        ["calendar", "due", "--unit", "day", "--received"],
        [*ONLINE, "--received"],
    ):
        for day in ("9999-12-31", "0001-01-01", "31/02/2026", ""):
            said = taken.run(*command, day)
            assert (said.status, said.out) == (2, ""), (command, day)


def test_days_that_end_before_they_begin_have_no_figures(empty: Shell) -> None:
    for command in (["report", "dossiers"], ["hand-over", "times"]):
        refused = empty.refused(*command, "--from", "2026-11-24", "--to", "2026-11-23")
        assert refused.code == "register_days"


def test_no_fee_has_a_number_that_no_store_can_keep(empty: Shell) -> None:
    for words in (["waive", "9" * 40, "--reason", "poor"], ["cancel", "9" * 40, "--why", "x"]):
        assert empty.run("fee", *words).status == 2


def test_what_nobody_would_hear_is_wrong_usage(taken: Shell) -> None:
    before = taken.events()
    for words in (
        [*ONLINE, "--finish"],
        [*ONLINE, "--register-only", "--due", "2026-12-10T10:00"],
        ["dossier", "withdraw", CODE, "--finish"],
        ["dossier", "result", CODE, "--reason", "other"],
        ["dossier", "result", CODE, "--refused"],
    ):
        assert taken.run(*words).status == 2, words
    assert taken.events() == before


def test_a_paper_and_a_letter_have_a_name(taken: Shell) -> None:
    for words in (
        [*ONLINE, "--component", " "],
        ["dossier", "supplement", CODE, "--reason", "missing", "--missing", ""],
        letter(letter_no=" "),
    ):
        assert taken.refused(*words).code == "text_empty"


def test_a_promised_date_lies_within_ten_years(taken: Shell) -> None:
    assert taken.refused(*ONLINE, "--due", "2126-11-27T10:00").code == "due_far"
    assert taken.refused(*letter(new_due="2126-11-27T10:00")).code == "due_far"
    assert taken.answer(*letter())["reschedules"] == 1


def test_a_matter_goes_on_without_a_desk_too(hall: Shell) -> None:
    hall.issue("ho-tich")
    hall.answer("desk", "next", "5")
    hall.answer("desk", "start", "5")
    about = ("--outcome", "advice", "--procedure", "1.001193", "--reason", "what_to_bring")
    hall.answer("desk", "finish", "5", *about)
    with hall.store() as store, store.read() as connection:
        (token,) = connection.execute("SELECT token FROM visit").fetchone()
    assert hall.answer(*ONLINE, "--matter", token)["visits"] == 1
    assert hall.refused(*ONLINE, "--matter", "2" * 16).code == "visit_unknown"


def test_people_come_as_utf8_whatever_wrote_them(hall: Shell) -> None:
    """A byte order mark, as some editors put before everything."""
    hall.answer(*ONLINE, "--code", CODE)
    typed = "\ufeff" + json.dumps({"owner": {"name": "Nguyễn Ảnh"}}, ensure_ascii=False)
    assert hall.refused("people", "put", CODE, typed=typed).code == "people_not_here"


def test_an_identity_card_scanned_into_any_field_is_neither_kept_nor_repeated(taken: Shell) -> None:
    for words in (
        ["dossier", "reopen", CODE, "--why", CARD],
        ["dossier", "told", CARD, "--of", "ready", "--how", "phone"],
        [*ONLINE, "--component", f"Tờ khai {CARD}"],
        [*ONLINE, "--service", CARD],
        ["dossier", "take-in", CARD, "--channel", "online"],
        ["fee", "demand", "5000", "--dossier", CODE, "--name", CARD],
        ["hand-over", "open", CARD],
        ["hand-over", "show", CARD],
    ):
        said = taken.run(*words, "--json")
        assert said.status == 1
        assert not any(part in said.out for part in ("0123456", "Kín")), words
    assert taken.refused(*letter(note=CARD)).code == "text_card"


def test_a_promised_date_has_its_hour(taken: Shell) -> None:
    for words in ([*ONLINE, "--due", "2026-12-01"], letter(new_due="2026-12-10")):
        assert taken.run(*words).status == 2


def test_what_comes_after_the_cut_off_counts_from_the_next_opening(empty: Shell) -> None:
    words = ("calendar", "due", "--unit", "same_day", "--received", "2026-11-20T15:01")
    assert empty.answer(*words)["clock_start"] == "2026-11-20T15:01:00.000+07:00"
    found = empty.answer(*words, "--cutoff-15h")
    assert found["clock_start"] == "2026-11-23T07:30:00.000+07:00"
