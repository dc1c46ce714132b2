"""Legal forms out of the store: what happened stands on them, and nothing that has not."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from common.store.vault import keyfile
from common.store.vault.cipher import Master
from tests.cli.shell import Shell
from tests.forms.reading import Pdf
from tests.hall import with_procedures
from tests.store.vault.hall import AN, switch_on, take_in

CODE = "H21.25-261123-0042"
BIRTH = "1.001193"


@pytest.fixture
def shell(empty: Shell) -> Shell:
    """A dossier that came by post, due on Friday."""
    with empty.store() as store:
        with_procedures(store)
    taken = ("--channel", "postal", "--code", CODE, "--due", "2026-11-27T16:00")
    empty.answer("dossier", "take-in", BIRTH, *taken)
    return empty


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "paper.pdf"


def paper(shell: Shell, form: str, file: Path, *options: str) -> str:
    """Everything that the paper says."""
    shell.answer("dossier", "paper", CODE, form, str(file), "--force", *options)
    return said(file)


def said(file: Path) -> str:
    return " ".join(page.said for page in Pdf(file.read_bytes()).pages)


def letter(shell: Shell, number: str, due: str, *options: str) -> None:
    shell.answer(
        *("dossier", "reschedule", CODE, "--letter-no", number, "--letter-date", "2026-11-23"),
        *("--reason", "workload", "--new-due", f"{due}T16:00", "--printer", "none", *options),
    )


def test_a_receipt_says_what_was_taken_and_until_when_and_is_no_paper_in_a_demo(
    shell: Shell, file: Path
) -> None:
    found = paper(shell, "receipt", file)
    assert CODE in found
    assert "Hộ tịch" in found
    assert "16 giờ 00, ngày 27 tháng 11 năm 2026" in found
    assert "DEMO" in found
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_each_paper_says_what_happened_last(shell: Shell, file: Path) -> None:
    letter(shell, "12/PXL", "2026-12-04")
    late = paper(shell, "apology", file)
    assert "12/PXL" in late
    assert "27 tháng 11" in late  # the date that was not kept
    assert "04 tháng 12" in late
    shell.answer("dossier", "supplement", CODE, "--reason", "missing", "--missing", "Tờ khai")
    assert "Tờ khai" in paper(shell, "supplement", file)
    shell.answer("dossier", "stop", CODE, "--reason", "not_completed")
    assert "dừng giải quyết" in paper(shell, "stop", file)
    assert CODE in paper(shell, "control", file)


def test_a_receipt_and_a_stop_keep_the_date_that_was_promised(shell: Shell, file: Path) -> None:
    """Whoever is asked for papers has no date any more."""
    promised = "16 giờ 00, ngày 27 tháng 11 năm 2026"
    shell.answer("dossier", "supplement", CODE, "--reason", "missing")
    assert promised in paper(shell, "receipt", file)
    shell.answer("dossier", "stop", CODE, "--reason", "not_completed")
    assert promised in paper(shell, "stop", file)


def test_only_the_way_that_brought_the_result_says_whether_it_was_in_time(
    shell: Shell, file: Path
) -> None:
    shell.answer("dossier", "process", CODE)
    for way in ("in", "out", "in"):
        batch = shell.answer("hand-over", "open", "ubnd-xa", "--direction", way)["code"]
        shell.answer("hand-over", "add", CODE, "--batch", batch)
        shell.answer("hand-over", "send", batch, "--carrier", "Bưu điện", "--printer", "none")
        shell.answer("hand-over", "receive", batch)
    shell.answer("dossier", "result", CODE)
    assert paper(shell, "control", file).count("Trước hạn") == 1


def test_who_came_with_an_authorisation_is_not_the_owner(empty: Shell, file: Path) -> None:
    keyfile.make(empty.folder, Master.new())
    with empty.store() as store:
        switch_on(store)
        code = take_in(store, people_later=True)
    empty.answer("people", "put", code, typed=json.dumps({"owner": AN}))
    empty.answer("dossier", "accept", code, "--due", "2026-11-27T16:00")
    empty.answer("dossier", "result", code)
    empty.answer("dossier", "return", code, "--how", "proxy")
    empty.answer("dossier", "paper", code, "return_note", str(file), "--people")
    assert f"Chủ hồ sơ: {AN['name']}" in said(file)
    assert f"Người nhận kết quả: {AN['name']}" not in said(file)


@pytest.mark.parametrize("form", ["supplement", "refusal", "apology", "stop", "return_note"])
def test_what_has_not_happened_has_no_paper(shell: Shell, file: Path, form: str) -> None:
    refused = shell.refused("dossier", "paper", CODE, form, str(file))
    assert refused.code == "paper_nothing"
    assert not file.exists()


def test_a_second_letter_gets_no_apology(shell: Shell, file: Path) -> None:
    letter(shell, "12/PXL", "2026-12-04")
    letter(shell, "13/PXL", "2026-12-11", "--why", "again")
    assert shell.refused("dossier", "paper", CODE, "apology", str(file)).code == "paper_contrary"


def test_the_rules_are_those_of_the_dossier_unless_others_are_asked_for(
    shell: Shell, file: Path
) -> None:
    assert "Thông tư số 03/2025" in paper(shell, "receipt", file)
    assert "Thông tư số 01/2018" in paper(shell, "receipt", file, "--rule-set", "nd61_2018")


def test_a_file_that_is_there_stays(shell: Shell, file: Path) -> None:
    file.write_text("theirs")
    assert shell.refused("dossier", "paper", CODE, "receipt", str(file)).code == "file_exists"
    assert file.read_text() == "theirs"


def test_a_paper_leaves_its_name_on_record_and_nothing_that_it_says(
    shell: Shell, file: Path
) -> None:
    paper(shell, "receipt", file)
    event = shell.events()[-1]
    assert (event["kind"], event["subject"]) == ("dossier.paper", CODE)
    assert set(event["data"]) == {"dossier", "form", "people"}


def test_people_stand_on_it_only_when_asked_for_and_that_is_on_record(
    empty: Shell, file: Path
) -> None:
    keyfile.make(empty.folder, Master.new())
    with empty.store() as store:
        switch_on(store)
        code = take_in(store, people_later=True)
    empty.answer("people", "put", code, typed=json.dumps({"owner": AN}))
    empty.answer("dossier", "paper", code, "control", str(file))
    assert AN["name"] not in said(file)
    empty.answer("dossier", "paper", code, "control", str(file), "--people", "--force")
    assert AN["name"] in said(file)
    assert empty.kinds()[-2:] == ["person.read", "dossier.paper"]
    assert not [value for value in AN.values() if value in str(empty.events())]


def test_the_register_lists_what_was_received_in_its_days(shell: Shell, file: Path) -> None:
    days = ("--from", "2026-11-23", "--to", "2026-11-23")
    shell.answer("dossier", "register", str(file), *days)
    assert CODE.split("-")[-1] in said(file)
    assert "Tổng số: 1 hồ sơ" in said(file)
    later = ("--from", "2026-11-23", "--to", "2026-12-14", "--force")
    shell.answer("dossier", "register", str(file), *later)
    assert "đến ngày 14 tháng 12 năm 2026" in said(file)
    assert "Đan Hải, ngày 23 tháng 11 năm 2026" in said(file), "no paper is of a day to come"
    shell.answer("dossier", "register", str(file), *days, "--service", "chung-thuc", "--force")
    assert "Tổng số: 0 hồ sơ" in said(file)


def test_a_register_that_no_printer_would_ever_end_is_refused(
    shell: Shell, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("common.views.forms.REGISTER_MOST", 0)
    days = ("--from", "2026-11-23", "--to", "2026-11-23")
    assert shell.refused("dossier", "register", str(file), *days).code == "register_long"
    assert not file.exists()


def test_a_batch_has_its_list(shell: Shell, file: Path) -> None:
    batch = shell.answer("hand-over", "open", "ubnd-xa")["code"]
    shell.answer("hand-over", "add", CODE)
    shell.answer("dossier", "paper", batch, "hand_over", str(file))
    assert f"Phiếu bàn giao hồ sơ số {batch}" in said(file)
    assert "Tổng số: 1 hồ sơ" in said(file)
