"""What the laboratory says of a day: figures add up, pages fit, files can be read."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner
from rich.cells import cell_len
from rich.text import Text

from common.domain import commands, opening
from common.domain.promise import MINUTE
from common.domain.refusal import Refusal
from common.store import backup
from motcua.cli import main
from motcua.lab import figures, records
from motcua.lab.chart import slots
from motcua.lab.day import LabDay, Played, Visit
from motcua.lab.draw import MIDNIGHT, draw
from motcua.lab.engine import play
from motcua.lab.fidelity import compare
from motcua.lab.policies import Promises
from motcua.lab.scenario import load, path_of
from motcua.lab.sheet import Sheet
from motcua.lab.whatif import Less, More, changed
from tests.docs import pages
from tests.hall import issue, make_hall, pass_time, sign_in, staff

NINE = MIDNIGHT + 9 * 60 * MINUTE


@pytest.fixture(scope="module")
def commune() -> LabDay:
    return draw(load(path_of("commune")), 1)


@pytest.fixture(scope="module")
def played(commune: LabDay) -> Played:
    return play(commune, Promises())


def _said(*words: str) -> str:
    result = CliRunner().invoke(main, ["lab", *words], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def _promised(heading: str) -> set[str]:
    section = pages.sections("docs/cli.md")[heading]
    (line,) = re.findall(r"^\*.*?answers (.+?)\.?\*", section, re.MULTILINE)
    return set(re.findall(r"`([a-z_]+)`", line))


def test_half_hours_add_up_to_the_day(played: Played) -> None:
    found = slots(played)
    visits = played.visits
    assert sum(slot.arrivals for slot in found) == len(visits)
    assert sum(len(slot.waits) for slot in found) == sum(v.called_at is not None for v in visits)
    assert sum(slot.kept for slot in found) == figures.everybody(played).kept
    on_duty = sum(b - a for desk in played.day.desks for a, b in desk.on_duty)
    assert sum(slot.on_duty for slot in found) == on_duty
    for slot in found:
        end = slot.start + slot.step
        waiting = [visit for visit in visits if _waits_at(visit, end)]
        assert slot.waiting == len(waiting), slot


def _waits_at(visit: Visit, moment: int) -> bool:
    visitor = visit.visitor
    left = visit.called_at
    if left is None:
        left = moment if visitor.patience is None else visitor.arrives_at + visitor.patience
    return visitor.arrives_at < moment <= left


def test_classes_and_services_are_everybody(played: Played) -> None:
    whole = figures.everybody(played)
    for parts in (figures.by_class(played), figures.by_service(played)):
        assert sum(line.people for line in parts.values()) == whole.people == len(played.visits)
        assert sum(line.within for line in parts.values()) == whole.within
        assert Counter(w for line in parts.values() for w in line.waits) == Counter(whole.waits)
    assert list(whole.waits) == sorted(whole.waits)


def test_a_replay_is_as_true_as_it_is_alike(played: Played) -> None:
    same = compare(played, played)
    assert same is not None
    assert (same.same_order, same.same_desk, same.median_off, same.difference) == (1, 1, 0, 0)
    called = {visit.called_at: visit for visit in played.visits if visit.called_at is not None}
    first, second, *rest = [called[at] for at in sorted(called)[:10]]
    swapped = [replace(first, called_at=second.called_at), replace(second, desk="x", called_at=0)]
    other = compare(
        replace(played, visits=[first, second, *rest]),
        replace(played, visits=[*swapped, *rest]),
    )
    assert other is not None
    assert other.same_order == 0.9
    assert other.same_desk == 0.9


def test_one_more_desk_rests_when_its_services_do(commune: LabDay) -> None:
    found = changed(commune, [More(("ho-tich", "dat-dai"), NINE)], [], {})
    *before, added = found.desks
    assert tuple(before) == commune.desks
    assert (added.code, added.ranks) == ("+1", {"ho-tich": 0, "dat-dai": 0})
    (_, lunch), afternoon = commune.services["ho-tich"].sessions
    assert added.on_duty == ((NINE, lunch), afternoon)
    short = changed(commune, [More(("ho-tich",), NINE, NINE + MINUTE)], [], {}).desks[-1]
    assert short.on_duty == ((NINE, NINE + MINUTE),)
    for more, code in (
        (More(("nix",), NINE), "service_unknown"),
        (More(("ho-tich",), lunch, afternoon[0]), "lab_nothing_open"),
    ):
        with pytest.raises(Refusal) as refused:
            changed(commune, [more], [], {})
        assert refused.value.code == code


def test_one_desk_less_serves_nobody_from_then_on(commune: LabDay) -> None:
    found = play(changed(commune, [], [Less("5", NINE)], {}), Promises())
    assert all((v.called_at or 0) < NINE for v in found.visits if v.desk == "5")
    assert any(v.desk == "5" for v in found.visits)
    back = play(changed(commune, [], [Less("5", NINE, NINE + 30 * MINUTE)], {}), Promises())
    calls = [v.called_at for v in back.visits if v.desk == "5" and v.called_at is not None]
    assert not [at for at in calls if NINE <= at < NINE + 30 * MINUTE]
    assert max(calls) > NINE + 30 * MINUTE
    with pytest.raises(Refusal) as refused:
        changed(commune, [], [Less("9", NINE)], {})
    assert refused.value.code == "desk_unknown"


def test_another_target_is_that_of_the_services_which_had_the_old_one(commune: LabDay) -> None:
    own = replace(commune.services["ho-tich"], target=MINUTE)
    day = replace(commune, services={**commune.services, "ho-tich": own})
    found = changed(day, [], [], {"walk_in_target_min": 20})
    assert found.services["ho-tich"].target == MINUTE
    assert found.services["dat-dai"].target == 20 * MINUTE
    visit = play(found, Promises()).visits[0]
    service = found.services[visit.visitor.stages[0].service]
    start = opening.anchor(service.sessions, visit.visitor.arrives_at)
    if visit.visitor.priority_class is None and service.code != "ho-tich":
        assert visit.promised_at == opening.add(service.sessions, start, 20 * MINUTE)


def test_a_table_breaks_its_headers_and_cuts_its_names() -> None:
    cells = [Text("1.234"), Text("9")]
    sheet = Sheet("TABLE", "what", "Who", ("Never called", "Kept"), [("x" * 90, cells)])
    lines = sheet.drawn(40).plain.splitlines()
    assert [cell_len(line) for line in lines] == [40, 40, 40, 39]
    assert lines[1:3] == [" " * 29 + "Never      ", " Who" + " " * 24 + "called Kept "]
    assert lines[3].split() == ["x" * 25 + "…", "1.234", "9"]


@pytest.mark.parametrize(("lang", "width"), [("vi", 80), ("en", 60)])
def test_a_page_fits_and_has_no_colours_in_a_pipe(
    lang: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    page = _said("day", "--load", "0.3", "--lang", lang)
    assert "\x1b" not in page
    assert max(map(cell_len, page.splitlines())) <= width
    assert "lab." not in page


def test_a_picture_needs_nothing_but_itself(tmp_path: Path) -> None:
    svg = tmp_path / "day.svg"
    assert _said("day", "--load", "0.3", "--svg", str(svg)) == ""
    text = svg.read_text("utf-8")
    words = " ".join("".join(ET.fromstring(text).itertext()).replace("\xa0", " ").split())  # noqa: S314
    assert "ĐANG CHỜ" in words
    assert re.findall(r"(?:href|src|url)\W+https?:", text) == []


def test_the_answers_have_the_fields_of_the_manual(tmp_path: Path) -> None:
    file = tmp_path / "visits.csv"
    day = json.loads(_said("day", "--load", "0.8", "--json", "--csv", str(file)))
    ways = json.loads(_said("compare", "--days", "1", "--loads", "0.3", "--no-told", "--json"))
    way = ways["results"][0]["ways"][0]
    assert set(day) >= _promised("motcua lab day")
    assert set(day) - _promised("motcua lab day") <= set(way)
    with file.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == day["people"] > day["everybody"]["called"]
    assert sum(row["kept"] == "1" for row in rows) == day["everybody"]["kept"]
    assert sum(row["told_true"] == "1" for row in rows) == day["told_true"]
    listed = [row.code for row in pages.rows(pages.sections("docs/lab.md")["Every visit"])]
    assert tuple(listed) == records.COLUMNS == tuple(rows[0])


def test_a_backup_tells_the_same_day_as_the_hall(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    sign_in(store, "5", "q5")
    for _ in range(4):
        issue(store, "ho-tich")
        pass_time(store, minutes=2)
    for _ in range(4):
        store.act(staff(), commands.CallNext("5"))
        pass_time(store, minutes=9)
        store.act(staff(), commands.Finish("5", "accepted"))
    store.act(staff(), commands.CloseDay())
    (tmp_path / "shelf").mkdir()
    made = backup.make(store, tmp_path / "shelf", staff())
    store.close()
    before = sorted(tmp_path.rglob("*"))
    asked = ("--json", "--add-desk", "ho-tich@08:05", "--without-desk", "5@08:10-08:20")
    of_hall = json.loads(_said("replay", "--data", str(tmp_path / "hall"), *asked))
    of_backup = json.loads(_said("replay", "2026-11-23", "--backup", str(made.file), *asked))
    assert of_hall == of_backup
    assert sorted(tmp_path.rglob("*")) == before
    assert set(of_hall) == _promised("motcua lab replay [DATE]")
    assert of_hall["fidelity"]["same_order"] == of_hall["fidelity"]["same_desk"] == 1
    waits = [of_hall[run]["everybody"]["wait_s"]["mean"] for run in ("really", "what_if")]
    assert waits[0] > waits[1]
