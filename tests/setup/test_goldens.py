"""Every page of the wizard, as it looks on the console of a server, in both languages.

`GOLDEN=1` writes what is seen, and the pictures of `docs/screens.md` with it.
"""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from common.centre.load import load
from common.store.store import Store
from common.views import people
from hardware.printer.emulator import PrinterEmulator
from hardware.sign.emulator import Board, SignEmulator
from tests.common.tui.hall import picture, save_svg
from tests.hardware.voice.programs import put_on_path
from tests.setup.installer import Installer, setting_up
from tests.setup.story import NAME, Devices, begins, comes_back, ends, goes_on, tries

pytestmark = pytest.mark.verify

GOLDEN = Path(__file__).parent / "golden"
PICTURES = Path(__file__).parents[2] / "docs" / "screens"
UNSHOWN = {"name", "agencies", "hours-asked", "officer", "printer-away", "sure", "applied"}
"""States that need no picture."""
NEW_EACH_TIME = (
    (re.compile(r"\b\d{6}$", re.MULTILINE), "123456"),
    (re.compile(r"127\.0\.0\.1:\d{4,5}"), "127.0.0.1:90000"),
    (re.compile(r" +/dev/pts/\d+"), " /dev/pts/0"),
)
"""PINs, and where devices are."""


@pytest.fixture
def devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Devices]:
    """A printer, a wall of boards that never answer, a loudspeaker; the hall is made in `hall`."""
    monkeypatch.chdir(tmp_path)
    put_on_path(tmp_path, monkeypatch, aplay="exit 0")
    printer = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips")
    printer.start()
    with SignEmulator([Board(n, str(n), 4) for n in (1, 2, 3, 4)]) as wall:
        yield Devices(printer, wall)
    printer.stop()


@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_every_page_looks_as_it_did(devices: Devices, tmp_path: Path, lang: str) -> None:
    hall, rows = Path("hall"), list[str]()
    async with setting_up(hall, lang) as one:
        for part in (begins(one), goes_on(one, tmp_path), tries(one, devices), ends(one)):
            rows += await seen(one, part, lang)
    with closing(Store.open(hall)) as store:
        assert {row["officer"] for row in people.read(store) if row["pin_set"]} == {
            "cb1", "gs1", "le-cuc", "hd1",
        }  # fmt: skip
    centre = load(hall / "centre.toml")
    assert centre.name["vi"] == NAME
    assert [one.feed_dots for one in centre.printers] == [60]
    async with setting_up(hall, lang) as one:
        rows += await seen(one, comes_back(one), lang)
    assert len(load(hall / "centre.toml").counters) == 5
    golden = GOLDEN / f"setup-80x24-{lang}.txt"
    if "GOLDEN" in os.environ:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text("\n".join(rows) + "\n", encoding="utf-8")
    assert rows == golden.read_text(encoding="utf-8").splitlines()


async def seen(one: Installer, part: AsyncIterator[str], lang: str) -> list[str]:
    """What each state of this part shows."""
    rows = []
    async for state in part:
        await one.settled()
        shown = "\n".join(row.rstrip() for row in picture(one.app))
        for what, instead in NEW_EACH_TIME:
            shown = what.sub(instead, shown)
        rows += [f"== {state}", *shown.splitlines()]
        if "GOLDEN" in os.environ and lang == "vi" and state not in UNSHOWN:
            keep(one, PICTURES / f"setup-{state}.svg")
    return rows


def keep(one: Installer, path: Path) -> None:
    """Keep a picture for the documents, the same each time."""
    save_svg(one.app, path)
    drawn = re.sub(r"127\.0\.0\.1:\d{5}", "127.0.0.1:19100", path.read_text("utf-8"))
    path.write_text(re.sub(r"(?<=>)\d{6}(?=<)", "271828", drawn), "utf-8")
