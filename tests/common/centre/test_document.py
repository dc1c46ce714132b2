"""The document is what the store takes in: plain, flat, complete, the same for equal centres."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain.promise import Rules
from tests.common.centre.files import SMALL, edited


def document(folder: Path, text: str = SMALL) -> dict[str, Any]:
    path = folder / "nho.toml"
    path.write_text(text, "utf-8")
    return as_document(load(path))


@pytest.mark.parametrize("name", shipped.NAMES)
def test_json_keeps_it_as_it_is(name: str) -> None:
    found = as_document(load(shipped.centre(name)))
    assert json.loads(json.dumps(found, ensure_ascii=False)) == found
    assert as_document(load(shipped.centre(name))) == found


def test_the_head_has_hours_in_minutes_and_every_rule(tmp_path: Path) -> None:
    head = document(tmp_path)["centre"]
    closed: dict[str, list[list[int]]] = {day: [] for day in ("tue", "wed", "thu", "fri")}
    assert head["hours"] == {"mon": [[450, 690], [810, 1020]], **closed, "sat": [], "sun": []}
    assert set(head["rules"]) == Rules.names()
    assert head["rules"]["walk_in_target_min"] == 20
    assert head["rules"]["absent_min_calls"] == Rules().absent_min_calls
    assert head["name"] == {"vi": "Trung tâm", "en": "Centre"}
    assert (head["hotline"], head["notice"], head["simulation"]) == (None, {}, False)


def test_a_service_row_is_complete_even_if_the_file_is_short(tmp_path: Path) -> None:
    assert document(tmp_path)["service"][0] == {
        "code": "ho-tich",
        "name": {"vi": "Hộ tịch"},
        "hint": {},
        "words": [],
        "agency": "ubnd",
        "unit": "u",
        "zone": "sanh",
        "series": "a",
        "target_min": 20,
        "prior_min": 10,
        "hours": None,
        "quota": None,
        "default_outcome": None,
        "at_kiosk": True,
        "guidance": False,
        "fields": ["Hộ tịch"],
        "intake": "light",
        "results_at": "ho-tich",
    }


def test_services_with_hours_of_their_own_are_closed_on_all_other_days(tmp_path: Path) -> None:
    text = edited("prior_min = 10", 'prior_min = 10\nhours = { sat = ["07:30-11:00"] }')
    hours = document(tmp_path, text)["service"][0]["hours"]
    assert {day for day, sessions in hours.items() if sessions} == {"sat"}
    assert hours["sat"] == [[450, 660]]


def test_courier_trips_are_as_the_law_has_them_unless_said_and_nobody_collects_by_default(
    tmp_path: Path,
) -> None:
    found = document(tmp_path)
    courier = {"trips": ["10:00"], "cutoff": "15:00", "unacknowledged_h": 4}
    assert found["courier"] == courier
    assert found["collector"] == [{"code": "buu-dien", "name": {"vi": "Bưu điện"}}]
    assert found["centre"]["cashier_service"] is None
    short = document(tmp_path, edited('[courier]\ntrips = ["10:00"]\n', ""))
    assert short["courier"] == {**courier, "trips": ["09:30", "15:30"]}


def test_desks_and_their_services_are_separate_rows_ranked(tmp_path: Path) -> None:
    found = document(tmp_path)
    own = {"printer": None, "a4": None}
    assert found["desk"] == [{"code": "5", "counter": "5", "priority_only": False, **own}]
    assert found["desk_service"] == [
        {"desk": "5", "service": "ho-tich", "rank": 0},
        {"desk": "5", "service": "chung-thuc", "rank": 1},
    ]


def test_devices_officers_and_closures_carry_their_defaults(tmp_path: Path) -> None:
    found = document(tmp_path)
    assert found["officer"] == [
        {
            "code": "q1",
            "name": "Cán bộ quầy 1",
            "home_agency": "ubnd",
            "unit": "u",
            "staff_type": "own",
            "role": "officer",
            "services": None,
            "valid_from": None,
            "valid_to": None,
        }
    ]
    assert found["kiosk"] == [
        {
            "code": "k1",
            "role": "all",
            "zone": "sanh",
            "printer": "p1",
            "languages": ["vi", "en"],
            "large_type": False,
            "inches": 22,
        }
    ]
    assert found["printer"][0]["fence"] == "auto"
    assert found["sign"] == [
        {
            "code": "s1",
            "bus": "/dev/ttyUSB0",
            "protocol": "stx",
            "address": 1,
            "width": 4,
            "lines": 1,
            "glyphs": "segment",
            "desk": "5",
            "zone": None,
        }
    ]
    assert found["closure"] == [
        {"date": "2027-01-01", "reason": {"vi": "Tết Dương lịch"}, "services": None}
    ]


def test_a_day_of_the_calendar_carries_its_hours_and_services(tmp_path: Path) -> None:
    (whole,) = document(tmp_path)["calendar"]
    assert whole == {
        "date": "2026-11-24",
        "working": True,
        "name": {"vi": "Làm việc ngày 24/11"},
        "hours": None,
        "services": None,
    }
    half = 'working = true\nhours = ["07:30-11:30"]\nservices = ["ho-tich"]'
    (limited,) = document(tmp_path, edited("working = true", half))["calendar"]
    assert (limited["hours"], limited["services"]) == ([[450, 690]], ["ho-tich"])


@pytest.mark.parametrize("width", [360, 416, 512])
def test_a_printer_is_as_wide_as_its_file_says(width: int, tmp_path: Path) -> None:
    found = document(tmp_path, edited("width_dots = 576", f"width_dots = {width}"))
    assert found["printer"][0]["width_dots"] == width


def test_dates_of_an_officer_and_services_of_a_closure_are_plain(tmp_path: Path) -> None:
    text = edited('home_agency = "ubnd"', 'home_agency = "ubnd"\nfrom = 2026-12-01')
    text = text.replace("date = 2027-01-01", 'date = 2027-01-01\nservices = ["ho-tich"]')
    found = document(tmp_path, text)
    assert found["officer"][0]["valid_from"] == "2026-12-01"
    assert found["closure"][0]["services"] == ["ho-tich"]


def test_decomposed_text_is_stored_composed(tmp_path: Path) -> None:
    text = edited('vi = "Một cửa"', 'vi = "Mo\\u0323\\u0302t cu\\u031b\\u0309a"')
    assert document(tmp_path, text)["unit"][0]["name"]["vi"] == "Một cửa"
