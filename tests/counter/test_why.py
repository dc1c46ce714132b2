"""Why this number and no other: what was stated, by whom, from where, for every way of calling."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.citizen_commands import CheckIn
from common.domain.commands import CallNext, Command, IssueTicket, ReturnTicket
from common.domain.control_commands import TomorrowFirst
from common.domain.fee_commands import SendBack, SendToCashier
from common.i18n.translator import Translator
from common.store.store import Store
from counter import wording
from tests.counter.seat import desk_of, seated
from tests.hall import make_hall, pass_time, sign_in, staff

HERE = Actor(Role.OFFICER, "desk:5", "q5")
THERE = Actor(Role.OFFICER, "desk:6", "q6")
KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
SUPERVISOR = Actor(Role.SUPERVISOR, "cli:gs", "gs1")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The desks 5 and 6 are open; the clock stands still."""
    made = make_hall(tmp_path / "data", clock="2026-11-23T08:00@0")
    for desk, officer in (("5", "q5"), ("6", "q6")):
        sign_in(made, desk, officer)
    yield made
    made.close()


def why(store: Store, lang: str = "vi") -> str:
    view = desk_of(store)
    assert view.holder is not None
    t = Translator(lang)
    by = wording.behind(view, view.holder, t)
    return wording.why(view, view.holder, t) + (f" – {by}" if by else "")


def act(store: Store, actor: Actor, *done: Command) -> None:
    for command in done:
        store.act(actor, command)


def issue(store: Store, **more: str) -> None:
    act(store, KIOSK, IssueTicket("ho-tich", printer="none", **more))


CHOSEN = [
    ("missed", "công dân lỡ số, đang có mặt"),
    ("supervisor", "theo yêu cầu của người giám sát"),
    ("đi cùng A002", "đi cùng A002"),
]


@pytest.mark.parametrize(("reason", "said"), CHOSEN)
def test_a_chosen_number_says_the_reason_and_who_chose_it(
    store: Store, reason: str, said: str
) -> None:
    issue(store)
    act(store, HERE, CallNext("5", number="A001", reason=reason))
    assert why(store) == f"Gọi số này vì {said} – Cán bộ quầy 5 chọn"
    act(store, HERE, commands.UndoCall("5"))
    act(store, staff(), CallNext("5", number="A001", reason="other"))
    assert why(store) == "Gọi số này vì lý do khác – quản trị viên chọn"
    assert why(store, "en") == "Called because another reason – chosen by an administrator"


def test_one_who_was_sent_says_from_where(store: Store) -> None:
    issue(store)
    act(store, THERE, CallNext("6"))
    pass_time(store, minutes=5)
    act(store, THERE, commands.Transfer("6", to_desk="5"))
    act(store, HERE, CallNext("5"))
    sent = "Gọi số này vì được chuyển đến bàn này – từ bàn 6, Cán bộ quầy 6, lúc 08:05"
    assert why(store) == sent
    act(store, HERE, commands.Recall("5"))
    assert why(store) == sent, "calling again changes nothing"


def test_one_who_came_back_says_who_saw_them(store: Store) -> None:
    issue(store)
    act(store, HERE, CallNext("5"), commands.StartService("5"), commands.Park("5"))
    pass_time(store, minutes=5)
    act(store, KIOSK, ReturnTicket("A001"))
    act(store, HERE, CallNext("5"))
    assert why(store) == "Gọi số này vì quay lại sau khi giữ số – tự báo ở máy lấy số lúc 08:05"
    act(store, HERE, commands.Recall("5"))
    pass_time(store, minutes=2)
    act(store, HERE, commands.MarkAbsent("5"), ReturnTicket("A001", "6"), CallNext("5"))
    assert why(store) == "Gọi số này vì đã có mặt trở lại – Cán bộ quầy 5 cho trở lại lúc 08:07"


def test_one_whom_the_cashier_sends_back_says_so(store: Store) -> None:
    document: dict[str, Any] = deepcopy(dict(store.centre().document))
    document["centre"]["cashier_service"] = "dat-dai"
    act(store, staff(), commands.ApplyCentre(document))
    issue(store)
    act(store, HERE, CallNext("5"), SendToCashier("5"))
    act(store, THERE, CallNext("6", number="A001", reason="other"))
    act(store, HERE, commands.CloseDesk("5"))
    act(store, THERE, SendBack("6"))
    sign_in(store, "5", "q5")
    act(store, HERE, CallNext("5"))
    assert why(store).endswith("– từ bàn 6, Cán bộ quầy 6, lúc 08:00")


def test_one_who_has_no_number_says_who_took_them(store: Store) -> None:
    act(store, HERE, commands.ServeNow("5", "ho-tich"))
    assert why(store).endswith("công dân đến thẳng quầy, chưa có số – Cán bộ quầy 5 nhận lúc 08:00")


def test_priority_that_was_granted_says_by_whom(store: Store) -> None:
    issue(store, priority_class="priority")
    issue(store)
    act(store, HERE, CallNext("5"))
    assert why(store) == "Gọi số này vì diện ưu tiên, lấy số 08:00"
    act(store, HERE, commands.Finish("5", "left"))
    act(store, THERE, commands.Prioritise("A002"))
    act(store, HERE, CallNext("5"))
    assert why(store).endswith("lấy số 08:00 – Cán bộ quầy 6 ghi diện ưu tiên")


def test_one_who_was_sent_home_says_why(store: Store) -> None:
    issue(store)
    act(store, SUPERVISOR, TomorrowFirst(("ho-tich",), "Mất điện"), commands.CloseDay())
    pass_time(store, minutes=24 * 60)
    act(store, staff(), CheckIn(None, "A001", "none"))
    sign_in(store, "5", "q5")
    issue(store)
    act(store, HERE, CallNext("5"))
    assert why(store).startswith("Gọi số này vì có hẹn")
    assert why(store).endswith(" – số A001 hôm trước chưa phục vụ: Mất điện")


async def test_the_line_is_on_the_screen(store: Store) -> None:
    issue(store)
    act(store, HERE, CallNext("5", number="A001", reason="missed"))
    async with seated(store.folder) as seat:
        assert why(store) in seat.shown
