"""Read aloud: whoever cannot see or read finds, chooses and hears everything with a number pad."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from common.i18n.translator import Translator
from common.store import speech
from common.store.store import Store
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from kiosk.widgets.lettering import wrap
from tests.common.tui.hall import until
from tests.hardware.test_service import running
from tests.hardware.voice.programs import put_on_path
from tests.hardware.voice.samples import tone
from tests.kiosk.test_layout import apart
from tests.kiosk.visitor import Visitor, hall_with, slip, visit

SPEAKER = {
    "code": "loa-k1", "zone": None, "kiosk": "k1", "device": "k1", "volume": 100, "quiet": [],
}  # fmt: skip


class Listener:
    """Hears what the loudspeaker of the kiosk is asked to say."""

    def __init__(self, store: Store, visitor: Visitor) -> None:
        self._store = store
        self._visitor = visitor
        self._heard = 0

    async def hears(self, *words: str, more: bool = False) -> None:
        """Wait for the next wish; all of these are in it, in this order."""
        wishes = speech.wishes(self._store, self._heard)
        if not wishes:
            await until(self._visitor.pilot, lambda: bool(speech.wishes(self._store, self._heard)))
            wishes = speech.wishes(self._store, self._heard)
        self._heard = wishes[0].id
        assert (wishes[0].speaker, wishes[0].more) == (SPEAKER["code"], more)
        heard = [said(phrase.lang, phrase.key, phrase.params) for phrase in wishes[0].phrases]
        assert [text for text in heard if text in words] == list(words), heard
        assert words or not heard

    def skip(self) -> None:
        """Not listen to what was said so far."""
        wishes = speech.wishes(self._store, self._heard)
        self._heard = max((wish.id for wish in wishes), default=self._heard)

    def hears_nothing(self) -> None:
        """Nothing was asked for."""
        assert speech.wishes(self._store, self._heard) == []


def said(lang: str, key: str, params: Any) -> str:
    """The words of a phrase that the loudspeaker was asked for."""
    return Translator(lang)(key, **params) if key else params["text"]


@pytest.fixture
async def visitor(tmp_path: Path) -> AsyncIterator[tuple[Visitor, Listener, Store]]:
    """Somebody at a kiosk with a loudspeaker."""
    store = hall_with(tmp_path / "data", lambda document: document["speaker"].append(SPEAKER))
    async with visit(store) as made:
        yield made, Listener(store, made), store
    store.close()


At = tuple[Visitor, Listener, Store]


async def test_a_number_is_taken_by_ear_and_said_with_all_there_is_to_know(visitor: At) -> None:
    person, ear, store = visitor
    await person.sees("NGHE ĐỌC")
    await person.press(".")
    await ear.hears(
        "Đã bật đọc màn hình. Bấm Enter để nghe lại, phím . để dừng.",
        "Kính chào Ông/Bà",
        "For English, press /",
        "LẤY SỐ: bấm phím 1",
        "XEM SỐ CỦA TÔI: bấm phím 2",
    )
    await person.press("1")
    await ear.hears("Ông/Bà làm thủ tục về việc gì?", "Hộ tịch: bấm phím 1", "Quay lại: bấm phím 0")
    await person.press("1")
    await ear.hears("CÓ – SỐ ƯU TIÊN: bấm phím 1", "KHÔNG – SỐ THƯỜNG: bấm phím 2")
    await person.press("2")
    await ear.hears("Số của Ông/Bà là A001", "Quầy phục vụ: 5", "Ông/Bà là người tiếp theo")
    slip(store, "confirmed")
    await ear.hears("Mời nhận phiếu bên dưới", more=True)
    await person.press("enter")
    await ear.hears("Số của Ông/Bà là A001", "Mời nhận phiếu bên dưới")


@pytest.mark.verify
async def test_it_is_found_by_touch_and_by_f1_and_ends_at_the_second(visitor: At) -> None:
    person, ear, _ = visitor
    await person.touch("aloud")
    await ear.hears("Kính chào Ông/Bà")
    await person.press("/")
    await ear.hears("Welcome", "Tiếng Việt: bấm phím /", "TAKE A NUMBER: press 1")
    await person.press("f1")
    await ear.hears()
    await person.press("1")
    ear.hears_nothing()


async def test_nobody_has_left_while_they_listen_and_then_the_voice_ends_with_the_visit(
    visitor: At,
) -> None:
    person, ear, _ = visitor
    await person.press(".", "1")
    await ear.hears("Kính chào Ông/Bà")
    await ear.hears("Hộ tịch: bấm phím 1")
    await person.wait(person.app.timing.idle + 10)
    assert not isinstance(person.app.screen, StartPage)
    await person.wait(person.app.timing.idle + 30)
    await person.is_on(StartPage)
    await ear.hears()
    await person.press("1")
    ear.hears_nothing()


@pytest.mark.verify
async def test_trouble_with_the_printer_is_said_after_the_number(visitor: At) -> None:
    person, ear, store = visitor
    await person.press(".", "1", "1", "2")
    await person.is_on(NumberPage)
    for word in ("Kính chào Ông/Bà", "Hộ tịch: bấm phím 1", "CÓ – SỐ ƯU TIÊN: bấm phím 1"):
        await ear.hears(word)
    await ear.hears("Số của Ông/Bà là A001")
    slip(store, "failed_before_send")
    await ear.hears("MÁY IN ĐANG GẶP SỰ CỐ", "Số của Ông/Bà vẫn có giá trị", more=True)
    await person.wait(person.app.timing.trouble + 1)
    await person.is_on(NumberPage)  # it has not been said yet
    await person.wait(60)
    await person.is_on(StartPage)


@pytest.mark.verify
async def test_my_number_is_typed_with_the_keys_of_a_number_pad_alone(visitor: At) -> None:
    person, ear, _ = visitor
    number = await person.takes_a_number()
    await person.touch("number")
    await person.press(".", "2")
    await ear.hears("Kính chào Ông/Bà")
    await ear.hears("Chữ cái đầu của số: bấm phím + để đổi")
    await person.press("1")
    await ear.hears("Chữ cái đầu của số: bấm phím + để đổi")
    letters = [tile.face.name for tile in person.tiles() if tile.id and "prefix" in tile.id]
    assert letters[0] == number[0]
    for letter in (*letters, letters[0]):
        await person.press("+")
        await ear.hears(letter)
    await person.press(*number[1:])
    for digit in number[1:]:
        await ear.hears(digit)
    await ear.hears("Ông/Bà là người tiếp theo", "Quay lại: bấm phím -")
    await person.press("-")
    await person.is_on(StartPage)


@pytest.mark.verify
async def test_from_the_key_to_the_loudspeaker_and_the_next_page_cuts_off_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, machine = tmp_path / "log", tmp_path / "machine.wav"
    machine.write_bytes(tone().wav())
    trial, player = f"echo try >> {log}", f"echo begin >> {log}; sleep 60"
    put_on_path(tmp_path, monkeypatch, espeak_ng=f"cat {machine}", aplay=trial)
    store = hall_with(tmp_path / "data", _with_nothing_but_a_speaker)
    with running(store.folder):
        async with visit(store) as person:
            await until(person.pilot, log.exists)
            put_on_path(tmp_path, monkeypatch, aplay=player)
            await person.press(".")
            await until(person.pilot, lambda: log.read_text().split() == ["try", "begin"])
            await person.press("1")
            await until(person.pilot, lambda: log.read_text().split()[2:] == ["begin"])
            await person.press(".")
            await until(person.pilot, lambda: _players(tmp_path) == 0)
    store.close()


def _with_nothing_but_a_speaker(document: dict[str, Any]) -> None:
    document["speaker"], document["sign"], document["printer"] = [SPEAKER], [], []
    for kiosk in document["kiosk"]:
        kiosk["printer"] = None


def _players(folder: Path) -> int:
    """How many programs play now."""
    names = (process / "cmdline" for process in Path("/proc").iterdir() if process.name.isdigit())
    found = 0
    for name in names:
        with suppress(OSError):
            found += f"{folder}/bin/aplay".encode() in name.read_bytes()
    return found


@pytest.mark.verify
async def test_there_is_room_for_it_beside_the_names_in_every_language(visitor: At) -> None:
    person, _, _ = visitor
    for keys in (".", "/", "1"):
        await person.press(*keys)
        tiles = person.tiles()
        assert all(tile.region in person.app.screen.region for tile in tiles)
        assert all(apart(one, other) >= 1 for one, other in combinations(tiles, 2))
        centre = person.view.hall.name[person.app.t.lang]
        across = person.app.screen.query_one("#names").size.width
        assert " ".join(wrap(centre, across, 2)) == centre


async def test_a_kiosk_without_a_loudspeaker_has_nothing_of_it(store: Store) -> None:
    async with visit(store) as person:
        assert person.tile("aloud").face is None
        await person.press(".", "f1", "1", "enter")
        assert speech.wishes(store, 0) == []
