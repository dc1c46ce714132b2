"""A paper with a name on it, and what becomes of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from common.a4.order import Order, carried_out
from common.a4.progress import Progress
from common.forms.facts import Contact, FormDossier, Letterhead, People, Receipt
from common.forms.kinds import IN_FORCE, Form

CODE = "H21.25-261123-0042"
AN = "Nguyễn Thị Ân"
_MONDAY = 1_795_400_000_000

RECEIPT = Receipt(
    Letterhead("Trung tâm Phục vụ hành chính công xã Dân Hải", "Dân Hải"),
    FormDossier(
        code=CODE,
        procedure="Đăng ký khai sinh",
        field="Hộ tịch",
        agency="UBND xã Dân Hải",
        received_at=_MONDAY,
        accepted_at=_MONDAY,
        due_at=_MONDAY + 3_600_000,
        processing_time=None,
        components=(),
        sets=1,
        people=People(owner=AN),
        contact=Contact(),
    ),
    _MONDAY,
    None,
)


def to_queue(url: str) -> Order:
    """The receipt, printed."""
    return Order(Form.RECEIPT, RECEIPT, IN_FORCE, queue=url)


def to_fetch(place: str, address: str) -> Order:
    """The receipt, to be fetched."""
    return Order(Form.RECEIPT, RECEIPT, IN_FORCE, place=place, address=address)


async def stages(order: Order, heard: Callable[[Progress], None] = lambda _: None) -> list[str]:
    """How it goes, to the end."""
    found = []
    async with asyncio.timeout(60):
        async for progress in carried_out(order):
            found.append(progress.stage.value)
            heard(progress)
    return found
