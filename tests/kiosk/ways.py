"""A way to every page of the kiosk with the keys of a number pad alone, and what has to be in the
store for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import dossier_commands as dossier
from common.domain.appointment_commands import AddAppointment
from common.domain.commands import ApplyCentre
from common.domain.promise import MINUTE
from common.store import scans, upkeep
from common.store.quotes import Said
from common.store.store import Store
from kiosk.knocking import SIGNS
from kiosk.screens.answer import AnswerPage
from kiosk.screens.booked import BookedPage
from kiosk.screens.dossier import DossierPage
from kiosk.screens.found import FoundPage
from kiosk.screens.late import GivenTimePage, LatePage
from kiosk.screens.leave import LeavePage
from kiosk.screens.mine import MyNumberPage
from kiosk.screens.notice import NoticePage
from kiosk.screens.page import KioskPage
from kiosk.screens.priority import PriorityPage
from kiosk.screens.procedure import ProcedurePage
from kiosk.screens.question import QuestionPage
from kiosk.screens.rate import RatePage
from kiosk.screens.search import SearchPage
from kiosk.screens.services import ServicesPage
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from tests.common.tui.hall import until
from tests.hall import issue, staff
from tests.kiosk.test_aloud import SPEAKER
from tests.kiosk.visitor import Visitor, tickets
from tests.store.dossier_hall import CODE, Hall, make_dossier_hall

TAIL = "2611230042"
SEARCHED = "54240"
"""«khai», letter by letter on a number pad, and a space."""

Go = Callable[[Visitor], Awaitable[None]]


def hall_of_ways(folder: Path) -> Store:
    """The commune at eight: A001 was served and its dossier has its result, A002 waits. The kiosk
    has a loudspeaker."""
    hall = Hall(make_dossier_hall(folder, clock="2026-11-23T08:00@0"))
    document = as_document(load(shipped.centre("dan-hai")))
    document["speaker"].append(SPEAKER)
    hall.do(ApplyCentre(document))
    hall.taken()
    hall.do(dossier.BeginProcessing(CODE))
    hall.do(dossier.RecordResult(CODE))
    issue(hall.store, "ho-tich")
    return hall.store


def keys(*pressed: str) -> Go:
    """Only keys."""

    async def go(visitor: Visitor) -> None:
        await visitor.press(*pressed)

    return go


async def _knocked(visitor: Visitor) -> None:
    await visitor.pilot.press(*SIGNS[1])


async def _scanned(visitor: Visitor) -> None:
    """The slip of the number that waits."""
    store = Store.open(visitor.app.data_dir)
    waiting = next(row for row in tickets(store) if row["state"] == "waiting")
    scans.put(store, "kiosk:k1", f"MC:{waiting['token']}")
    store.close()
    await visitor.is_on(MyNumberPage)
    await visitor.sees("ĐỔI VIỆC")


async def _booked(visitor: Visitor) -> None:
    """Somebody has booked a time in the afternoon."""
    store = Store.open(visitor.app.data_dir)
    store.act(staff(), AddAppointment("ho-tich", store.now() + 6 * 60 * MINUTE))
    store.close()
    await visitor.sees("CÓ HẸN TRƯỚC")
    await visitor.press("7")


async def _asked(visitor: Visitor) -> None:
    await _scanned(visitor)
    await visitor.press("2")


async def _told(visitor: Visitor) -> None:
    await _scanned(visitor)
    await visitor.press("1", "1")


async def _late(visitor: Visitor) -> None:
    """Whoever takes a number for certification now will not be called before closing."""
    store = Store.open(visitor.app.data_dir)
    with store.transaction(staff(), "test") as tx:
        late = tx.now + 12 * 60 * MINUTE
        upkeep.write_estimates(tx, {"chung-thuc": Said(0, 90, 1, (late, late + 30 * MINUTE))})
    store.close()
    await until(visitor.pilot, lambda: any(tile.is_late for tile in visitor.view.kiosk.services))
    await visitor.press("1", "2", "2")


async def _given(visitor: Visitor) -> None:
    await _late(visitor)
    await visitor.press("1")


WAYS: dict[str, tuple[type[KioskPage], Go]] = {
    "start": (StartPage, keys()),
    "services": (ServicesPage, keys("1")),
    "priority": (PriorityPage, keys("1", "1")),
    "number": (NumberPage, keys("1", "1", "2")),
    "mine": (MyNumberPage, keys("2")),
    "told": (MyNumberPage, keys("2", "+", *"002")),
    "held": (MyNumberPage, _scanned),
    "question": (QuestionPage, _asked),
    "notice": (NoticePage, _told),
    "dossier": (DossierPage, keys("4")),
    "typing": (DossierPage, keys("4", *"26")),
    "booked": (BookedPage, _booked),
    "answer": (AnswerPage, keys("4", *TAIL, "enter")),
    "rate": (RatePage, keys("5", "+", *"001")),
    "search": (SearchPage, keys("1", "9", *SEARCHED)),
    "found": (FoundPage, keys("1", "9", *SEARCHED, "+")),
    "procedure": (ProcedurePage, keys("1", "1", "+", "1")),
    "late": (LatePage, _late),
    "given": (GivenTimePage, _given),
    "leave": (LeavePage, _knocked),
}
"""How each page is come to from the start: the page, and the way. The store is `hall_of_ways`."""


async def go(visitor: Visitor, name: str) -> None:
    """To this page."""
    page, way = WAYS[name]
    await way(visitor)
    await visitor.is_on(page)
