"""The shipped wizard on a real terminal: from nothing to a hall that prints, lights and speaks."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from common.centre.load import load
from common.centre.shipped import centre as shipped_centre
from common.centre.signs.profile import shipped
from common.domain import commands
from common.domain.printer_commands import PrintTest
from common.store.store import Store
from common.views import people
from hardware.printer.emulator import PrinterEmulator, PtyLine
from hardware.sign.emulator import Board, SignEmulator
from hardware.voice.sound import read
from motcua.setup.doing import ANSWERS
from motcua.setup.draft import FOLDER
from motcua.setup.steps import STEPS
from tests.hall import staff
from tests.hardware.test_service import eventually
from tests.hardware.voice.programs import put_on_path
from tests.setup.console import PATIENCE_S, ROOT, Console, console

pytestmark = pytest.mark.verify

NAME = "Trung tâm Phục vụ hành chính công xã Đồng Thắng"
PLAYED = 'for last; do :; done; cp "$last" "$PLAYED/$(ls "$PLAYED" | wc -l).wav"'
PROTOCOL = shipped()["led485"]
WALL = {"1": 2, "2": 1, "3": 3}
"""Which address the board over each desk has: the first two hang the wrong way round."""
SWAPPED = "Đã đổi địa chỉ của bàn 1 và bàn 2."


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the player leaves what it was given."""
    folder = tmp_path / "played"
    folder.mkdir()
    monkeypatch.setenv("PLAYED", str(folder))
    put_on_path(tmp_path, monkeypatch, aplay=PLAYED)
    return folder


@contextmanager
def printer(folder: Path, line: PtyLine | None = None) -> Iterator[PrinterEmulator]:
    """A printer on TCP, or on a serial line; its slips lie in `folder`."""
    emulator = PrinterEmulator("127.0.0.1", 0, folder, line=line)
    emulator.start()
    try:
        yield emulator
    finally:
        emulator.stop()


def slips(folder: Path) -> int:
    return len(list(folder.glob("slip-*.png")))


def test_from_nothing_to_a_running_hall(tmp_path: Path, played: Path) -> None:
    hall, net, line = tmp_path / "hall", tmp_path / "net", tmp_path / "line"
    boards = [Board(address, str(address), PROTOCOL.width) for address in (1, 2, 3)]
    with (
        printer(net) as on_tcp,
        printer(line, PtyLine(tmp_path / "ttyP")),
        SignEmulator(boards, tmp_path / "ttyS", profile=PROTOCOL) as wall,
    ):
        with console(hall) as screen:
            tell_who_and_what(screen)
            screen.steps("Máy in phiếu")
            try_printer(screen, f"127.0.0.1:{on_tcp.port}", net)
            try_printer(screen, f"serial://{tmp_path}/ttyP", line)
            screen.steps("Bảng số ở quầy")
            light(screen, wall)
            screen.steps("Loa gọi số")
            speak(screen)
            assert read((played / "0.wav").read_bytes()).seconds > 2
            screen.steps("Giờ hẹn, dữ liệu, sao lưu")
            assert not (hall / "motcua.db").exists()
            screen.steps("Hoàn tất")
            pin = finish(screen, net)
            assert screen.process.wait() == 0
        assert "sudo systemctl start motcua.target" in screen.said.decode()
        assert_the_centre_is_what_was_told(hall)
        works(hall, pin, net, wall)


def tell_who_and_what(screen: Console) -> None:
    """Steps 1 to 7."""
    screen.enters("Từ đầu")
    screen.types("Tên trung tâm", NAME)
    screen.steps("Lĩnh vực")
    screen.enters("Chọn từ danh mục")
    screen.types("Tìm", "khai sinh")
    screen.enters("□ Hộ tịch")
    screen.sees("■ Hộ tịch")
    screen.key("esc")
    screen.sees("2 lĩnh vực")
    screen.steps("Quầy và bàn")
    screen.types("Số quầy", "3")
    screen.steps("Giờ làm việc và ngày nghỉ")
    screen.steps("Cán bộ")
    screen.types("Thêm một người", "Trần Thị Ngọc Ánh")
    screen.sees("cb1 Trần Thị Ngọc Ánh")
    screen.steps("Kiosk và màn hình sảnh")
    screen.enters("Thêm một kiosk")
    screen.sees("k1 máy riêng")
    screen.enters("Thêm một màn hình sảnh")
    screen.sees("hall máy riêng")
    screen.enters("hall")
    screen.marks("Chạy ở đâu")
    screen.key("right")
    screen.sees("‹ tty7 ›")


def try_printer(screen: Console, url: str, folder: Path) -> None:
    """Typed in, tried, and good."""
    screen.types("Nhập địa chỉ máy in", url)
    screen.enters("IN THỬ MỘT PHIẾU")
    screen.picks("Phiếu ra thế nào?", "Tốt")
    screen.sees("✓ đã in tốt")
    assert slips(folder) == 1
    screen.key("esc")
    screen.sees("(✓ đã in thử tốt)")


def light(screen: Console, wall: SignEmulator) -> None:
    """Where a number lights up is what the wall shows: two boards turn out to be swapped."""
    screen.enters("1. Cổng nối tiếp")
    screen.picks("1. Cổng nối tiếp", "Nhập tên cổng")
    screen.answers(wall.path)
    screen.enters("2. Loại bảng")
    screen.picks("2. Loại bảng", "Không rõ: hỏi thử")
    screen.sees(f"Trả lời được: {PROTOCOL.name}")
    screen.enters("3. Hỏi xem địa chỉ nào có bảng")
    screen.sees("Có bảng ở địa chỉ: 1, 2, 3.")
    screen.enters("4. CHO TỪNG BẢNG SÁNG")
    for desk, over, said in (("1", "2", ""), ("1", "1", SWAPPED), ("2", "2", ""), ("3", "3", "")):
        screen.sees(f"Số {desk} đang sáng ở đâu?", said)
        assert {at for at, address in WALL.items() if wall.shows(address)} == {over}
        assert wall.shows(WALL[over]) == desk
        screen.picks(f"Số {desk} đang sáng", f"bàn {over}")
    screen.sees("s1 bàn 1 ✓ địa chỉ 2", "s2 bàn 2 ✓ địa chỉ 1", "s3 bàn 3 ✓ địa chỉ 3")
    eventually(lambda: not any(map(wall.shows, WALL.values())), PATIENCE_S)


def speak(screen: Console) -> None:
    """A call, by the real announcer."""
    screen.marks("Có loa ở sảnh")
    screen.key("right")
    screen.enters("NÓI THỬ MỘT LƯỢT GỌI")
    screen.picks("Nghe thế nào?", "Nghe rõ")
    screen.sees("✓ đã nghe rõ")


def finish(screen: Console, folder: Path) -> str:
    """The hall is made; the PIN is on the screen, and on paper."""
    before = slips(folder)
    screen.enters("TẠO TRUNG TÂM NGAY")
    screen.says_yes("Làm ngay?")
    shown = screen.sees("Đã tạo trung tâm", "cb1 Trần Thị Ngọc Ánh")
    row = next(row for row in shown.splitlines() if "Trần Thị Ngọc Ánh" in row)
    screen.enters("In mã PIN")
    screen.picks("In mã PIN", "p1")
    screen.sees("Đã in.")
    assert slips(folder) == before + 1
    screen.key("f10")
    screen.sees("Đã chép hoặc in mã PIN chưa?")
    screen.key("esc")
    screen.sees("Ra khỏi cài đặt")
    screen.enters("Ra khỏi cài đặt")
    screen.says_yes("Đã chép hoặc in mã PIN chưa?")
    return row.split()[-1]


def assert_the_centre_is_what_was_told(hall: Path) -> None:
    centre = load(hall / "centre.toml")
    assert centre.name["vi"] == NAME
    with (hall / FOLDER / ANSWERS).open("rb") as file:
        answers = tomllib.load(file)
    assert {row["desk"]: row["address"] for row in answers["sign"]} == WALL
    assert [row["encoding"] for row in answers["printer"] if "encoding" in row] == []
    assert answers["setup"]["screens"] == {"hall": "tty7"}
    assert "pin" not in str(answers["officer"]).lower()


def works(hall: Path, pin: str, net: Path, wall: SignEmulator) -> None:
    """With the shipped device service: a slip on paper, and somebody's number over the desk that
    the officer with this PIN sits at."""
    before = slips(net)
    service = subprocess.Popen(
        [sys.executable, "-m", "motcua", "devices", "--data", str(hall)], cwd=ROOT
    )
    try:
        with closing(Store.open(hall)) as store:
            store.act(staff(), PrintTest("p1"))
            store.act(staff(), commands.SignIn("1", "cb1", pin))
            number = store.act(staff(), commands.ServeNow("1", "viec-khac"))["number"]
            eventually(lambda: slips(net) > before, PATIENCE_S)
            eventually(lambda: number in wall.shows(WALL["1"]), PATIENCE_S)
    finally:
        service.send_signal(signal.SIGTERM)
        service.wait()


def test_cut_off_at_every_step_it_goes_on_there(tmp_path: Path) -> None:
    for number in range(1, len(STEPS) + 1):
        with console(tmp_path) as screen:
            screen.sees(f"bước {number}/{len(STEPS)}")
            if number == 1:
                screen.enters("Từ đầu")
                screen.types("Tên trung tâm", NAME)
            else:
                screen.key("f8")
            screen.sees(f"bước {max(2, min(number + 1, len(STEPS)))}/{len(STEPS)}")
            screen.process.send_signal(signal.SIGKILL)
            screen.process.wait()
    with console(tmp_path) as screen:
        screen.sees("Tóm tắt", NAME[:40])
    assert sorted(path.name for path in tmp_path.iterdir()) == [FOLDER]


@pytest.mark.parametrize("there", ["motcua.db", "centre.toml", "setup/answers.toml"])
def test_cut_off_while_the_hall_is_made_it_is_made_the_next_time(
    there: str, tmp_path: Path
) -> None:
    words = ["setup", "--yes", "--answers", str(shipped_centre("dan-hai"))]
    command = [sys.executable, "-m", "motcua", *words, "--data", str(tmp_path), "--json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as first:
        eventually(lambda: (tmp_path / there).exists(), PATIENCE_S)
        first.kill()
    second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    with closing(Store.open(tmp_path)) as store:
        assert all(row["pin_set"] for row in people.read(store))
        assert store.centre().document["centre"]["code"] == "dan-hai"
    assert load(tmp_path / "centre.toml").code == "dan-hai"
    third = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    said = json.loads(third.stdout)
    assert (said["created"], said["changed"], said["pins"]) == (False, False, {})
    assert json.loads(second.stdout)["left"] == said["left"] == []


def test_a_second_wizard_is_told_that_somebody_is_at_it(tmp_path: Path) -> None:
    with console(tmp_path) as first:
        first.sees("bước 1/12")
        with console(tmp_path) as second:
            assert second.ends() == 3
            second.sees("Có người khác đang mở trình cài đặt này")
        first.key("f8")
        first.sees("bước 2/12")
