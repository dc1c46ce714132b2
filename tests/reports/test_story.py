"""A whole story holds everything that the record says of a matter, and of complaints only what
whoever asks may know; settings are told before and after, secrets and names are not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands, dossier_commands, fee_commands, handover_commands
from common.domain.actor import Actor, Role
from common.domain.citizen_commands import AskAfterLate
from common.domain.complaint_commands import MakeComplaint
from common.domain.person_commands import PutPeople
from common.domain.refusal import Refusal
from common.domain.report_commands import AnswerUrging, SendUrging
from common.domain.reporting import span_of
from common.i18n.translator import Translator
from common.reports import changes, story
from common.reports.asked import Asked
from common.reports.record import record
from common.reports.text import text
from common.store.settings import MOST, differences
from common.store.store import Store
from common.store.vault import keyfile, people
from common.store.vault.cipher import Master
from common.views import story as view
from tests.hall import issue, make_hall, pass_time, sign_in, staff, with_procedures
from tests.store.vault.hall import switch_on
from tests.store.whole_day import KIOSK

OFFICER = Actor(Role.OFFICER, "desk:5", "q5")
COLLEAGUE = Actor(Role.OFFICER, "desk:2", "q2")
PROCEDURE = "1.001193"
PHONE = "0987 612 457"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A001 came twice: sent home for a paper, then taken in; the dossier travels, and its fee is
    paid. A002 has nothing to do with it."""
    store = with_procedures(make_hall(tmp_path_factory.mktemp("story"), clock="2026-11-23T08:00@0"))
    do = store.act
    keyfile.make(store.folder, Master.new())
    switch_on(store)
    sign_in(store, "5", "q5")
    for _ in range(2):
        issue(store, "ho-tich")
    _visit(store)
    do(OFFICER, commands.Finish("5", "supplement", PROCEDURE, "missing", ("Giấy chứng sinh",)))
    with store.read() as connection:
        (matter,) = connection.execute("SELECT token FROM visit").fetchone()
    _visit(store)
    do(OFFICER, commands.Finish("5", "other"))
    do(OFFICER, commands.IssueTicket("ho-tich", printer="none", matter=matter))
    _visit(store)
    taken = dossier_commands.TakeIn(
        PROCEDURE, "H21.25-261123-7001", desk="5", matter=matter, people_later=True
    )
    do(OFFICER, taken)
    do(
        OFFICER,
        PutPeople("H21.25-261123-7001", {"owner": {"name": "Đặng Thị Giấu", "phone": PHONE}}),
    )
    people.people_of(store, "H21.25-261123-7001", COLLEAGUE)
    assert people.find_people(store, {"phone": PHONE}, OFFICER) == ("H21.25-261123-7001",)
    people.find_people(store, {"phone": "0912 345 678"}, OFFICER)
    fee = do(OFFICER, fee_commands.DemandFee("charge", 8_000, "H21.25-261123-7001"))
    do(OFFICER, fee_commands.RecordFee(fee["id"], "cash", "ubnd-xa", "BL-1"))
    batch = do(OFFICER, handover_commands.OpenBatch("ubnd-xa"))["code"]
    do(OFFICER, handover_commands.AddToBatch("H21.25-261123-7001", batch))
    do(OFFICER, handover_commands.SendBatch(batch, "Bưu tá"))
    pass_time(store, minutes=3)
    do(OFFICER, commands.Finish("5", "accepted"))
    do(staff(), MakeComplaint("delay", "Phải đi hai lần", dossier="H21.25-261123-7001"))
    yield store
    store.close()


def _visit(store: Store) -> None:
    store.act(OFFICER, commands.CallNext("5"))
    store.act(OFFICER, commands.StartService("5"))
    pass_time(store, minutes=5)


def told(store: Store, asked: str, actor: Actor | None = None) -> dict[str, Any]:
    found = view.read(store, actor or staff(), asked)
    return record(story.make(found, store.centre(), Translator("vi")))


def raw(store: Store) -> list[dict[str, Any]]:
    with store.read() as connection:
        return [dict(row) for row in connection.execute("SELECT * FROM event ORDER BY seq")]


@pytest.mark.parametrize("asked", ["A001", "A003", "h21.25-261123-7001"])
def test_from_wherever_it_is_asked_it_is_the_same_whole_story(store: Store, asked: str) -> None:
    """As many steps as the record has events about the two numbers, the dossier, its people, its
    batch and its fee, but for ratings; and not one about anybody else."""
    ours = {"A001", "A003", "H21.25-261123-7001", "1"}
    kinds = {"ticket", "dossier", "person", "batch", "fee", "print", "slip"}
    events = {
        event["seq"]
        for event in raw(store)
        if (event["kind"].partition(".")[0] in kinds and event["subject"] in ours)
        or event["kind"].startswith("batch.")
        or (event["kind"] == "person.sought" and json.loads(event["data"])["dossiers"])
        or (event["ticket"] in (1, 3) and event["kind"] != "visit.rated")
    }
    found = told(store, asked)
    with store.read() as connection:
        slips = connection.execute(
            "SELECT count(*) FROM print_job WHERE dossier IS NOT NULL"
        ).fetchone()[0]
    assert len(found["rows"]) == len(events) + slips
    assert {row["about"] for row in found["rows"]} >= {"A001", "A003", "H21.25-261123-7001"}
    assert "A002" not in json.dumps(found)
    assert [leg["number"] for leg in found["tables"]["legs"]] == ["A001", "A003"]
    assert [one["code"] for one in found["tables"]["dossiers"]] == ["H21.25-261123-7001"]
    moments = [row["at"] for row in found["rows"]]
    assert moments == sorted(moments)


def test_it_says_what_happened_in_words(store: Store) -> None:
    found = view.read(store, staff(), "A001")
    words = text(story.make(found, store.centre(), Translator("vi")), Translator("vi"), 200)
    for said in ("Tiếp nhận hồ sơ", "Chuyến đã đi", "8.000 đồng", "Bổ sung", "cán bộ q5"):
        assert said in words, said
    assert "KN-2026-0001" in words
    assert "Phải đi hai lần" not in words


def test_it_says_who_looked_at_the_people_of_a_dossier_and_not_who_they_are(store: Store) -> None:
    found = told(store, "A003")
    lines = [(row["who"], row["what"]) for row in found["rows"] if "người" in row["what"]]
    assert lines == [
        ("q5", "Thông tin người trong hồ sơ: để ghi sau"),
        ("q5", "Ghi thông tin người trong hồ sơ · Chủ hồ sơ"),
        ("q2", "Đã xem thông tin người trong hồ sơ · Chủ hồ sơ"),
        ("q5", "Đã tìm người và thấy hồ sơ này · theo số điện thoại"),
    ]
    assert {row["about"] for row in found["rows"] if "người" in row["what"]} == {
        "H21.25-261123-7001"
    }
    said = json.dumps(found, ensure_ascii=False)
    assert [mark for mark in ("Giấu", PHONE, PHONE.replace(" ", "")) if mark in said] == []


def test_alerts_about_a_dossier_and_lists_that_urged_its_agency_are_told(tmp_path: Path) -> None:
    code, former = "H21.25-261123-7009", "H21.25-261123-7008"
    supervisor = Actor(Role.SUPERVISOR, "supervisor", "gs1")
    with closing(with_procedures(make_hall(tmp_path, clock="2026-11-23T08:00@0"))) as store:
        due = store.now() + 3_600_000
        taken = dossier_commands.TakeIn(PROCEDURE, former, channel="postal", due_at=due)
        store.act(staff(), taken)
        store.act(staff(), dossier_commands.SetCode(former, code))
        pass_time(store, minutes=90)
        store.act(KIOSK, AskAfterLate(code))
        with store.read() as connection:
            (alert,) = connection.execute(
                "SELECT id FROM alert WHERE kind = 'dossier_asked_late'"
            ).fetchone()
        store.act(supervisor, commands.AcknowledgeAlert(alert))
        sent = store.act(supervisor, SendUrging("ubnd-xa"))
        store.act(supervisor, AnswerUrging(sent["urging"], "hứa ngày mai"))
        rows = told(store, code)["rows"]
    assert [(row["what"], row["who"]) for row in rows if row["about"] == code][-4:] == [
        (f"Cảnh báo · Hồ sơ {code}: quá hẹn, công dân đã đến hỏi", "Máy của công dân"),
        (f"Có người xử lý cảnh báo · Hồ sơ {code}: quá hẹn, công dân đã đến hỏi", "gs1"),
        ("Đôn đốc cơ quan ubnd-xa, danh sách số 1", "gs1"),
        ("Cơ quan ubnd-xa đã trả lời danh sách đôn đốc số 1", "gs1"),
    ]
    assert "hứa" not in json.dumps(rows, ensure_ascii=False)


def test_a_complaint_is_not_told_to_whoever_it_is_about_nor_to_who_may_not_see_it(
    store: Store,
) -> None:
    for actor, known in (
        (Actor(Role.AUDITOR, "cli:test", "kt1"), True),
        (Actor(Role.DIRECTOR, "cli:test", "q5"), False),
        (Actor(Role.OFFICER, "cli:test", "q1"), False),
    ):
        found = told(store, "A003", actor)
        assert found["complaints"] == (["KN-2026-0001"] if known else []), actor
        assert ("KN-2026" in json.dumps(found)) == known


@pytest.mark.parametrize(
    ("asked", "code"), [("A077", "ticket_unknown"), ("H21.25-261123-9999", "dossier_unknown")]
)
def test_what_is_not_there_is_refused(store: Store, asked: str, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        view.read(store, staff(), asked)


def test_a_setting_is_told_before_and_after_and_a_hold_with_its_reason(store: Store) -> None:
    document = deepcopy(dict(store.centre().document))
    document["centre"]["rules"]["wait_alert_min"] = 45
    document["officer"][0]["name"] = "Trần Thị Bí Mật"
    store.act(staff(), commands.ApplyCentre(document))
    store.act(Actor(Role.SUPERVISOR, "supervisor", "gs1"), commands.HoldHall("Mất điện"))
    store.act(staff(), commands.ResumeHall())
    days = span_of(date(2026, 11, 23), date(2026, 11, 23))
    rows = record(changes.make(Asked(store, days, Translator("vi"))))["rows"]
    settings = {row["about"]: (row["before"], row["after"]) for row in rows if row["about"]}
    assert settings["rules.wait_alert_min"] == ("30", "45")
    assert settings["officer.q1.name"] == ("***", "***")
    assert "Bí Mật" not in json.dumps(rows, ensure_ascii=False)
    (held,) = [row for row in rows if row["why"] == "Mất điện" and row["who"] == "gs1"]
    assert held["what"] == "Tạm dừng cả sảnh"


def test_settings_are_compared_row_by_row(store: Store) -> None:
    before = dict(store.centre().document)
    assert differences(before, deepcopy(before)) == []
    after = deepcopy(before)
    gone = after["desk"].pop()
    after["service"][0]["hours"] = {"mon": [[480, 600]]}
    after["hook"] = [{"code": "h1", "url": "https://x.invalid/secret", "events": ["opened"]}]
    found = {one["setting"]: (one["before"], one["after"]) for one in differences(before, after)}
    assert found[f"desk.{gone['code']}.counter"] == (gone["counter"], None)
    assert found[f"service.{after['service'][0]['code']}.hours.mon"] == (None, "[[480, 600]]")
    assert found["hook.h1.url"] == (None, "***")
    many = deepcopy(before)
    many["zone"] = [{"code": f"z{n}", "name": {"vi": "Z"}} for n in range(MOST)]
    assert len(differences(before, many)) == MOST + 1
