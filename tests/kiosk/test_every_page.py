"""What holds on every page: keys of a number pad suffice, large type is one touch away, and no
storm of touches, keys and scans does anything twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from common.store import scans, speech
from common.store.store import Store
from kiosk.app import KioskApp
from kiosk.screens.down import DownPage
from kiosk.screens.page import KioskPage
from kiosk.screens.start import StartPage
from kiosk.sight import CONTRAST
from tests.common.tui.hall import until
from tests.hall import PIN
from tests.kiosk.test_aloud import said
from tests.kiosk.test_layout import apart
from tests.kiosk.visitor import Visitor, tickets, visit
from tests.kiosk.ways import TAIL, WAYS, go, hall_of_ways
from tests.store.dossier_hall import CODE

pytestmark = pytest.mark.verify

PAD = (*"0123456789", "+", "-", "*", "/", ".", "enter")
MOST_KEYS = 6
"""More than that and nobody finds the way."""

GARBAGE = ("MC:ZZZZ", "0123456789|001|Nguyen Van A|01011980|Nam|Dan Hai|01012021", "\x1b[A", "A999")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Store]:
    store = hall_of_ways(tmp_path / "hall")
    yield store
    store.close()


def test_every_page_there_is_has_its_way() -> None:
    known = {page for page, _ in WAYS.values()} | {DownPage}
    assert {page.__name__ for page in known} == set(KioskApp.SCREENS)


@pytest.mark.parametrize("name", WAYS)
async def test_a_number_pad_leads_there_and_its_tiles_say_how_to_leave(
    hall: Store, name: str
) -> None:
    async with visit(hall) as visitor:
        await go(visitor, name)
        for _ in range(MOST_KEYS):
            if visitor.page == StartPage.__name__:
                break
            faces = [tile.face for tile in visitor.tiles() if tile.face]
            assert {face.key for face in faces} <= {*PAD, ""}
            shown = {word for face in faces for word in (face.key, face.hint)}
            await visitor.press(next((key for key in ("-", "0", "+") if key in shown), "-"))
        await visitor.is_on(StartPage)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", sorted(WAYS.keys() - {"typing"}))  # only the digits are said then
async def test_whoever_listens_hears_what_to_press_and_bystanders_hear_no_code(
    hall: Store, name: str, lang: str
) -> None:
    async with visit(hall) as visitor:
        await go(visitor, name)
        visitor.app.speak(lang)
        await visitor.press("f1")
        await until(visitor.pilot, lambda: bool(_heard(hall)))
        said = _heard(hall)
        if name == "number":
            number = visitor.number
            assert any(number in text for text in said)
        else:
            presses = {"vi": "bấm phím", "en": "press"}[lang]
            assert any(presses in text for text in said), said
        spoken = " ".join(said)
        assert all(secret not in spoken for secret in (CODE, TAIL, CODE[-11:], PIN))


def _heard(hall: Store) -> list[str]:
    phrases = [phrase for wish in speech.wishes(hall, 0) for phrase in wish.phrases]
    return [said(phrase.lang, phrase.key, phrase.params) for phrase in phrases]


@pytest.mark.parametrize("name", WAYS)
async def test_large_type_is_one_touch_away_and_gone_with_its_visitor(
    hall: Store, name: str
) -> None:
    async with visit(hall) as visitor:
        await go(visitor, name)
        await visitor.touch("sight")
        assert visitor.app.theme == CONTRAST.name
        assert visitor.page == WAYS[name][0].__name__
        assert visitor.app.screen.has_class("-large")
        tiles = visitor.tiles()
        for index, tile in enumerate(tiles):
            assert tile.region in visitor.app.screen.region
            for other in tiles[index + 1 :]:
                assert apart(tile, other) >= 1, (tile, tile.region, other, other.region)
        visitor.app.abandon()
        await visitor.is_on(StartPage)
        assert visitor.app.theme != CONTRAST.name
        assert not visitor.app.screen.has_class("-large")


@pytest.mark.parametrize("name", WAYS)
@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
async def test_a_storm_of_touches_keys_and_scans_gives_one_number(
    hall: Store, name: str, large: bool
) -> None:
    """Within a moment nobody takes two: what a stuck panel, a trembling hand or a child does."""
    storm = Random(f"{name}{large}")
    async with visit(hall) as visitor:
        await go(visitor, name)
        if large:
            await visitor.touch("sight")
        before = len(tickets(hall))
        page = visitor.page
        for _ in range(60):
            await _one_blow(visitor, hall, storm)
        await visitor.settled()
        assert visitor.app.return_code is None
        assert isinstance(visitor.app.screen, KioskPage)
        after = tickets(hall)
        assert len(after) - before <= (page != "NumberPage")
    with hall.read() as connection:
        of_kind = "SELECT count(*) AS n FROM print_job WHERE kind = :kind"
        jobs = connection.execute(of_kind, {"kind": "ticket"}).fetchone()["n"]
        times = connection.execute(of_kind, {"kind": "appointment"}).fetchone()["n"]
    assert times <= (page in ("LatePage", "GivenTimePage"))
    assert jobs <= len(after) - before + (page == "NumberPage")
    given_up = [row for row in after if row["state"] == "cancelled"]
    assert len(given_up) <= (page == "QuestionPage")


async def _one_blow(visitor: Visitor, hall: Store, storm: Random) -> None:
    """A touch anywhere, a key, or a scan; next to no time passes between two."""
    kind = storm.random()
    if kind < 0.5:
        tiles = visitor.tiles()
        if tiles and (spot := storm.choice(tiles)).id:
            visitor.hammer(spot.id, storm.choice((1, 2, 5)))
    elif kind < 0.85:
        await visitor.pilot.press(storm.choice(PAD))
    else:
        scans.put(hall, "kiosk:k1", storm.choice(GARBAGE))
    visitor.let_pass(storm.choice((0.0, 0.01, 0.1)))
    await visitor.pilot.pause()
