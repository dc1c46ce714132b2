"""An afternoon with the wizard, page by page: from nothing to a hall, then something else in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from common.i18n.translator import Translator
from hardware.printer.emulator import PrinterEmulator
from hardware.sign.emulator import SignEmulator
from tests.setup.installer import Installer

VI = Translator("vi")
NAME = "Trung tâm Phục vụ hành chính công xã Đồng Thắng"
PEOPLE = (
    "Họ và tên;Vai trò;Mã\nNguyễn Văn Bình;giám sát;\nLê Thị Cúc;;le-cuc\nPhạm Đức;hướng dẫn;\n"
)


@dataclass(frozen=True, slots=True)
class Devices:
    """What is attached."""

    printer: PrinterEmulator
    wall: SignEmulator


async def begins(one: Installer) -> AsyncIterator[str]:
    """Names, services, counters."""
    t = one.app.t
    yield "begin"
    await one.enters(t("setup.begin.empty"))
    await one.enters(t("setup.centre.name_vi"))
    yield "name"
    await one.answers(NAME)
    await one.types(t("setup.centre.hotline"), "0277 3851 234")
    yield "centre"
    await one.enters(t("setup.centre.agencies"))
    yield "agencies"
    await one.press("escape")
    await one.steps_to("services")
    await one.enters(t("setup.services.choose"))
    for wanted in ("khai sinh", "ban sao", "so do"):
        await one.types(t("setup.offers.find"), wanted)
        await one.press("down", "enter")
    yield "offers"
    await one.press("escape")
    await one.marks(t("setup.services.numbers"))
    await one.press("right", "right")
    yield "services"
    await one.enters(t.pick(one.draft.rows("service")[0]["name"]))
    yield "service"
    await one.press("escape")
    await one.steps_to("counters")
    await one.types(t("setup.counters.count"), "4")
    yield "counters"
    await one.enters(" 2")
    await one.marks(t.pick(one.draft.rows("service")[1]["name"]))
    await one.press("right")
    yield "counter"


async def goes_on(one: Installer, folder: Path) -> AsyncIterator[str]:
    """Hours, people, screens."""
    t = one.app.t
    await one.steps_to("hours")
    await one.types(t("weekday.6"), "7h30 - 11h30")
    await one.types(t("setup.hours.add"), "15/10/2027")
    yield "hours-asked"
    await one.answers("Sửa trụ sở")
    await one.marks(t("weekday.6"))
    yield "hours"
    await one.steps_to("officers")
    await one.types(t("setup.officers.add"), "Trần Thị Ngọc Ánh")
    (folder / "people.csv").write_text(PEOPLE, encoding="utf-8")
    await one.types(t("setup.officers.file"), "people.csv")
    yield "officers"
    await one.enters("cb1")
    yield "officer"
    await one.steps_to("screens")
    await one.enters(t("setup.screens.add_kiosk"))
    await one.enters(t("setup.screens.add_display"))
    await one.enters("hall")
    await one.marks(t("setup.screen.place"))
    await one.press("right")
    yield "screen"
    await one.press("escape")
    yield "screens"


async def tries(one: Installer, devices: Devices) -> AsyncIterator[str]:
    """Printer, signs, loudspeaker."""
    t = one.app.t
    await one.steps_to("printers")
    await one.types(t("setup.printers.type"), "127.0.0.1:1")
    await one.enters(t("setup.printer.test"))
    yield "printer-away"
    await one.types(t("setup.printer.url"), f"tcp://127.0.0.1:{devices.printer.port}")
    await one.enters(t("setup.printer.test"))
    yield "printed"
    await one.picks(t("setup.printer.saw.ends"))
    await one.picks(t("setup.printer.saw.good"))
    yield "printer"
    await one.press("escape")
    yield "printers"
    await one.steps_to("signs")
    await one.enters(t("setup.signs.port"))
    await one.picks(t("setup.signs.port.type"))
    await one.answers(devices.wall.path)
    await one.enters(t("setup.signs.protocol"))
    yield "protocols"
    await one.press("escape")
    await one.enters(f"   {t('setup.signs.one_each')}")
    await one.enters(t("setup.signs.light"))
    yield "lit"
    await one.press("enter", "enter", "enter")
    await one.picks(t("setup.signs.nowhere"))
    yield "signs"
    await one.steps_to("sound")
    await one.press("home", "right")
    yield "sound"


async def ends(one: Installer) -> AsyncIterator[str]:
    """The last page, and the hall."""
    t = one.app.t
    await one.steps_to("data")
    yield "data"
    one.draft.row("kiosk", "k1")["printer"] = "p9"
    await one.steps_to("finish")
    yield "wrong"
    one.draft.row("kiosk", "k1")["printer"] = "p1"
    await one.press("down", "up")
    yield "finish"
    await one.enters(t("setup.finish.do"))
    yield "sure"
    await one.says_yes()
    yield "done"


async def comes_back(one: Installer) -> AsyncIterator[str]:
    """Another day: something else in the hall that there is."""
    t = one.app.t
    await one.steps_to("counters")
    await one.types(t("setup.counters.count"), "5")
    await one.steps_to("finish")
    await one.enters(t("setup.finish.compare"))
    yield "changes"
    await one.enters(t("setup.finish.apply"))
    await one.says_yes()
    yield "applied"
