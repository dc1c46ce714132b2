"""The centres that come with the product are whole, and are what they say they are."""

from __future__ import annotations

import contextlib
import json
import tomllib
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from common.centre import procedures, shipped
from common.centre.document import as_document
from common.centre.load import load
from common.centre.model import WEEKDAYS, Centre
from common.centre.signs.glyphs import Glyphs
from common.domain.refusal import Refusal
from common.store.facts import build
from common.store.procedures import read as read_row
from common.store.procedures import service_of

ROOT = Path(__file__).parents[3]

MORNING, AFTERNOON_TO_1730, AFTERNOON_TO_1700 = (450, 690), (810, 1050), (810, 1020)


def centre(name: str) -> Centre:
    return load(shipped.centre(name))


@pytest.mark.parametrize("name", shipped.NAMES)
def test_each_loads_under_its_own_name(name: str) -> None:
    assert centre(name).code == name


def test_every_file_of_the_folder_is_shipped_and_goes_into_the_wheel() -> None:
    assert {path.stem for path in (ROOT / "centres").glob("*.toml")} == set(shipped.NAMES)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included["centres"] == "common/centre/shipped_files"


def test_dan_hai_is_the_real_commune_of_six_counters() -> None:
    dan_hai = centre("dan-hai")
    assert [counter.code for counter in dan_hai.counters] == list("123456")
    assert [desk.code for desk in dan_hai.desks] == list("123456")
    for day in WEEKDAYS[:5]:
        assert dan_hai.hours[day] == (MORNING, AFTERNOON_TO_1730)
    assert dan_hai.hours["sat"] == dan_hai.hours["sun"] == ()
    assert [(sign.address, sign.desk) for sign in dan_hai.signs] == [
        (n, str(n)) for n in range(1, 7)
    ]
    assert len({sign.bus for sign in dan_hai.signs}) == 1
    assert [printer.width_dots for printer in dan_hai.printers] == [576]
    assert [kiosk.code for kiosk in dan_hai.kiosks] == ["k1"]
    assert [display.code for display in dan_hai.displays] == ["hall"]
    assert len(dan_hai.speakers) == 1
    assert not dan_hai.simulation


def test_dan_hai_serves_each_field_at_its_counter() -> None:
    first = {desk.code: desk.first for desk in centre("dan-hai").desks}
    assert first["1"] == ("dang-ky-dat-dai",)
    assert {"thi-dua", "thanh-tra"} <= set(first["2"])
    assert set(first["3"]) == {"van-hoa", "chinh-sach", "lao-dong"}
    assert set(first["4"]) == {"dat-dai", "xay-dung", "nong-nghiep"}
    assert set(first["5"]) == {"ho-tich", "kinh-te", "giao-duc", "y-te"}
    assert first["6"] == ("chung-thuc",)


def test_the_province_has_25_counters_of_23_agencies() -> None:
    province = centre("province-25")
    assert [counter.code for counter in province.counters] == [str(n) for n in range(1, 26)]
    assert len(province.agencies) == 23
    assert {counter.agency for counter in province.counters} == {a.code for a in province.agencies}
    assert len(province.desks) >= 25
    assert {sign.desk for sign in province.signs} == {desk.code for desk in province.desks}
    assert len({sign.bus for sign in province.signs}) == 2
    assert len(province.kiosks) == len(province.displays) == len(province.printers) == 2
    for day in WEEKDAYS[:5]:
        assert province.hours[day] == (MORNING, AFTERNOON_TO_1700)


def test_the_province_says_that_it_is_a_simulation() -> None:
    province = centre("province-25")
    assert province.simulation
    assert "Mô phỏng" in province.name["vi"]
    assert "Simulation" in province.name["en"]


def test_the_police_take_identity_cards_on_three_days() -> None:
    (cards,) = (s for s in centre("province-25").services if s.code == "can-cuoc")
    assert cards.hours is not None
    assert [day for day in WEEKDAYS if cards.hours[day]] == ["mon", "wed", "fri"]
    assert cards.hours["wed"] == (MORNING, AFTERNOON_TO_1700)
    assert cards.quota is not None


def test_one_desk_needs_no_device() -> None:
    small = centre("one-desk")
    assert len(small.desks) == len(small.officers) == 1
    assert not (small.kiosks or small.displays or small.printers or small.signs or small.speakers)


@pytest.mark.parametrize("name", shipped.NAMES)
def test_certification_is_immediate_and_guidance_comes_last(name: str) -> None:
    services = centre(name).services
    assert services[-1].guidance
    assert services[-1].name["vi"] == "Việc khác, hoặc tôi chưa rõ"
    for service in services:
        if service.code == "chung-thuc":
            assert service.default_outcome == "result_returned"


POLICE = ("Đăng ký, quản lý cư trú", "Cấp, quản lý căn cước", "Quản lý xuất nhập cảnh")


def served(name: str) -> dict[str, str]:
    """The service of each procedure of the catalogue that has one there, by code or name."""
    facts = build(as_document(centre(name)), 1)
    found = {}
    for row in procedures.read(shipped.procedures()):
        asked = {"code": row["code"] or row["name"], "valid_from": "", "valid_to": None}
        asked |= {"unit": None, "name": row["name"], "agency": row["agency"], "field": row["field"]}
        asked |= {"service": None, "at_counter": None, "level": row["level"]}
        asked |= {"data": json.dumps(row)}
        with contextlib.suppress(Refusal):
            found[asked["code"]] = service_of(facts, read_row(asked.values())).code
    return found


def test_dan_hai_serves_what_the_commune_decides_but_for_the_police() -> None:
    found = served("dan-hai")
    for row in procedures.read(shipped.procedures()):
        if row["level"] == "xa" and row["field"] not in POLICE:
            assert row["code"] in found, row["name"]
    assert found["1.001193"] == "ho-tich"
    assert found["1.012784"] == "dang-ky-dat-dai", "splitting a plot is the registration office's"
    assert found["1.012812"] == "dat-dai", "settling a dispute is the commune's"


def test_the_police_of_the_province_have_their_services() -> None:
    found = served("province-25")
    services = {"can-cuoc", "xuat-nhap-canh", "dang-ky-xe", "lai-xe", "ly-lich-tu-phap"}
    assert services <= set(found.values())


@pytest.mark.parametrize("name", shipped.NAMES)
def test_letters_are_shown_by_seven_segments_and_sound_apart(name: str) -> None:
    letters = {series.prefix for series in centre(name).series}
    assert all(Glyphs.SEGMENT.have(letter) for letter in letters)
    for confused in ("BCDGPTV", "LN", "SX"):
        assert len(letters & set(confused)) <= 1


def test_seven_segments_do_not_show_k_and_m_but_show_a_small_r() -> None:
    assert not Glyphs.SEGMENT.have("K")
    assert not Glyphs.SEGMENT.have("M")
    assert Glyphs.SEGMENT.have("R")
    assert Glyphs.SEGMENT.have("1")
    assert Glyphs.SEGMENT.have("")


@pytest.mark.parametrize("name", shipped.NAMES)
def test_public_holidays_of_2027_are_closed(name: str) -> None:
    closures = centre(name).closures
    assert {date(2027, 1, 1), date(2027, 4, 16), date(2027, 4, 30), date(2027, 9, 2)} <= {
        closure.on for closure in closures
    }
    assert all(closure.services is None for closure in closures)
    assert all(closure.on.weekday() < 5 for closure in closures)


@pytest.mark.parametrize("name", shipped.NAMES)
def test_every_text_is_there_in_both_languages_and_composed(name: str) -> None:
    text = shipped.centre(name).read_text("utf-8")
    assert unicodedata.is_normalized("NFC", text)
    found = centre(name)
    for part in (*found.zones, *found.agencies, *found.units, *found.services, *found.counters):
        assert set(part.name) == {"vi", "en"}
    for service in found.services:
        assert not service.hint or set(service.hint) == {"vi", "en"}


@pytest.mark.parametrize("name", shipped.NAMES)
def test_what_a_service_does_not_say_comes_from_the_centre(name: str) -> None:
    found = centre(name)
    for service in found.services:
        assert service.target_min == found.rules.walk_in_target_min
        assert service.unit == found.unit
    assert [(c.code, c.target_min) for c in found.priority_classes] == [
        ("priority", found.rules.priority_target_min)
    ]
