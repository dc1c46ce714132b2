"""What was asked for again, refused, advised: counted from the raw rows, and officers named only
to whoever may see them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.domain.reporting import read_span
from common.i18n.translator import Translator
from common.reports import outcomes
from common.reports.asked import Asked
from common.reports.record import record
from common.store.store import Store
from tests.hall import sign_in
from tests.reports.dossier_weeks import NOVEMBER, OCTOBER, raw
from tests.store.dossier_hall import BIRTH, SLOW, Hall, make_dossier_hall

DECEMBER = read_span("2026-12")
OFFICERS = {"5": "q5", "6": "bd1"}
STAFF = {"q5": "own", "bd1": "postal", "bd2": "postal"}
KEYPAD = Actor(Role.OFFICER, "keypad:5")
DIRECTOR, AUDITOR = (Actor(role, "cli:test") for role in (Role.DIRECTOR, Role.AUDITOR))


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """Two officers, one of the post: both ask, refuse, advise and accept."""
    hall = Hall(make_dossier_hall(tmp_path_factory.mktemp("outcomes")))
    hall.do(commands.AddOfficer("bd1", "Nhân viên bưu điện", staff_type="postal"))
    sign_in(hall.store, "6", "bd1")
    n = 0
    for desk, times in (("5", 1), ("6", 2)):
        for _ in range(times):
            for outcome, procedure, reason in (
                ("supplement", BIRTH, "missing"),
                ("refused", SLOW, "not_competent"),
                ("advice", BIRTH, "what_to_bring"),
            ):
                _served(hall, desk)
                hall.do(commands.Finish(desk, outcome, procedure, reason, printer="none"))
        for result in (("granted", None), ("refused", "taken_wrongly"), ("refused", "incomplete")):
            n += 1
            code = f"H21.25-261123-00{n:02}"
            _served(hall, desk)
            there = Actor(Role.OFFICER, f"desk:{desk}", OFFICERS[desk])
            taken = dossier.TakeIn(SLOW, code, desk, finish=True, printer="none")
            hall.store.act(there, taken)
            hall.store.act(there, dossier.RequestSupplement(code, "missing"))
            if n == 1:
                hall.do(dossier.CompleteSupplement(code))
                hall.do(dossier.RequestSupplement(code, "expired", why="Giấy hết hạn"))
            hall.do(dossier.CompleteSupplement(code))
            hall.do(dossier.RecordResult(code, *result))
    _at_reception(hall, "H21.25-261123-0098")
    hall.do(commands.AddOfficer("bd2", "Người khác", staff_type="postal"))
    for code in ("H21.25-261123-0005", "H21.25-261123-0006"):
        hall.do(dossier.ReopenDossier(code, "sai"))
        again = dossier.RequestSupplement(code, "missing", why="Thiếu trang")
        officer = "bd1" if code.endswith("5") else "bd2"
        hall.store.act(Actor(Role.OFFICER, "desk:6", officer), again)
    hall.do(dossier.TakeIn(SLOW, "H21.25-261123-0099", channel="online", accept=False))
    hall.do(dossier.RefuseDossier("H21.25-261123-0099", "already_filed"))
    _served(hall, "5")
    hall.store.act(KEYPAD, commands.Finish("5", "advice"))
    yield hall
    hall.store.close()


def _at_reception(hall: Hall, code: str) -> None:
    """A dossier whose holder is at the desk when something lacks: one visit, one request."""
    _served(hall, "5")
    hall.do(dossier.TakeIn(SLOW, code, "5", accept=False))
    hall.do(dossier.RequestSupplement(code, "missing", desk="5", finish=True, printer="none"))


def _served(hall: Hall, desk: str) -> None:
    number = hall.do(commands.IssueTicket("ho-tich", printer="none"))["number"]
    hall.do(commands.CallNext(desk, number=number, reason="test"))
    hall.do(commands.StartService(desk))


def made(store: Store, actor: Actor | None = DIRECTOR, **narrowed: str) -> dict[str, object]:
    question = Asked(store, DECEMBER, Translator("vi"), actor=actor, **narrowed)
    return record(outcomes.make(question))


def counted(store: Store) -> Counter[tuple[object, ...]]:
    """From the raw rows: kind, procedure, reason, officer."""
    found: Counter[tuple[object, ...]] = Counter()
    dossiers = {each["id"]: each for each in raw(store, "dossier")}
    for each in raw(store, "visit"):
        if each["outcome"] in ("supplement", "refused", "advice") and each["dossier"] is None:
            found[each["outcome"], each["procedure"], each["reason"], each["officer"]] += 1
    for each in raw(store, "supplement"):
        of = dossiers[each["dossier"]]
        kind = "supplement_again" if each["contrary"] else "supplement"
        found[kind, of["procedure"], each["reason"], each["officer"] or of["officer"]] += 1
    for each in dossiers.values():
        kind = {3: "refused"}.get(each["state"])
        if each["result"] == "refused":
            kind = "accepted_refused"
        if kind is not None:
            found[kind, each["procedure"], each["end_reason"], each["officer"]] += 1
    return found


def test_every_line_is_what_plain_counting_finds(hall: Hall) -> None:
    found = made(hall.store)
    lines = {
        (row["kind"], row["procedure"], row["reason"], row["officer"]): row["count"]
        for row in found["rows"]
    }
    wanted = counted(hall.store)
    assert lines == dict(wanted)
    assert {kind for kind, *_ in wanted} == set(outcomes.KINDS)
    for kind in outcomes.KINDS:
        assert found["figures"][kind] == sum(n for key, n in wanted.items() if key[0] == kind)
    assert found["unnamed"] == 1


def test_own_and_postal_staff_are_told_apart(hall: Hall) -> None:
    found = {row["staff_type"]: row for row in made(hall.store)["tables"]["staff"]}
    own, postal = found["Biên chế của Trung tâm"], found["Nhân viên bưu điện"]
    assert (own["advice"], postal["advice"]) == (1, 2)
    assert (own["accepted_refused"], own["decided"], own["accepted_refused_share"]) == (2, 3, 66.67)
    assert found["Không ghi cán bộ"]["refused"] == 1


def test_officers_are_named_only_to_whoever_may_see_them(hall: Hall) -> None:
    """Lines that differ in their officer only become one."""
    for actor in (AUDITOR, None):
        found = made(hall.store, actor)
        assert found["by_officer"] is False
        assert "bd1" not in str(found) and "Nguyễn" not in str(found)
        by_type: Counter[tuple[object, ...]] = Counter()
        for (kind, procedure, reason, officer), n in counted(hall.store).items():
            by_type[kind, procedure, reason, STAFF.get(str(officer))] += n
        assert sorted(row["count"] for row in found["rows"]) == sorted(by_type.values())
        with pytest.raises(Refusal, match="not_permitted"):
            made(hall.store, actor, officer="q5")
    with pytest.raises(Refusal, match="officer_unknown"):
        made(hall.store, officer="bd99")
    only = made(hall.store, officer="bd1")
    assert {row["officer"] for row in only["rows"]} == {"bd1"}
    assert only["figures"]["advice"] == 2


def test_a_figure_opens_into_each_time(hall: Hall) -> None:
    wanted = counted(hall.store)
    for actor in (DIRECTOR, AUDITOR):
        question = Asked(hall.store, DECEMBER, Translator("vi"), actor=actor)
        for kind in outcomes.KINDS:
            found = outcomes.opened(question, kind)
            assert len(found.rows) == sum(n for key, n in wanted.items() if key[0] == kind)
            assert ("officer" in [c.key for c in found.columns]) == (actor is DIRECTOR)
    codes = {row[1] for row in outcomes.opened(question, "accepted_refused").rows}
    refused = [each for each in raw(hall.store, "dossier") if each["result"] == "refused"]
    assert codes == {each["code"] for each in refused}


def test_another_service_had_none_of_it(hall: Hall) -> None:
    whole = made(hall.store)["rows"]
    assert made(hall.store, service="ho-tich")["rows"] == whole
    for narrowed in ({"service": "dat-dai"}, {"agency": "kinh-te"}):
        found = made(hall.store, **narrowed)
        assert (found["rows"], found["unnamed"]) == ([], 0)


@pytest.mark.parametrize("span", [OCTOBER, NOVEMBER, DECEMBER], ids=lambda span: span.text)
def test_each_outcome_is_in_the_period_in_which_it_was_said(weeks: Store, span: object) -> None:
    zone_midnight = weeks.centre().midnight
    question = Asked(weeks, span, Translator("vi"), actor=DIRECTOR)
    first, last = question.since, question.before
    assert first == zone_midnight(question.span.first)
    asked_for = [s for s in raw(weeks, "supplement") if first <= s["asked_at"] < last]
    figures = record(outcomes.make(question))["figures"]
    assert figures["supplement"] == sum(not each["contrary"] for each in asked_for)
    assert figures["supplement_again"] == sum(each["contrary"] for each in asked_for)
    refused = [
        each
        for each in raw(weeks, "dossier")
        if each["result"] == "refused" and first <= each["processed_at"] < last
    ]
    assert figures["accepted_refused"] == len(refused)
