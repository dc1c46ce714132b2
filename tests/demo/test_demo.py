"""`motcua demo` end to end: the whole chain in one window, and nothing left behind."""

from __future__ import annotations

import os
import re
import signal
import time
from pathlib import Path

import pytest

from tests.demo.stage import PATIENCE_S, Stage, stage

pytestmark = pytest.mark.verify

CTRL_Q, F12 = b"\x11", b"\x1b[24~"


def test_a_newcomer_sees_the_whole_chain_and_can_kill_the_kiosk(tmp_path: Path) -> None:
    with stage(tmp_path) as demo:
        demo.until("Bấm vào ô ở máy lấy số, rồi bấm Space ở quầy 5")
        demo.touch("Nộp hồ sơ, làm thủ tục", then="khai sinh")
        demo.touch("khai sinh", then="SỐ THƯỜNG")
        demo.touch("SỐ THƯỜNG", then="đã ra phiếu")
        number = demo.until(re.compile(r"Số (A\d\d\d) đã ra phiếu. Bấm Space"))[1]
        began = time.monotonic()
        demo.press(b" ")
        demo.until(f"Số {number} đã sáng ở bảng LED và màn hình sảnh")
        demo.until(f"ĐANG MỜI {number}")
        demo.until_board_shows(number)
        demo.until(re.compile("[▘▝▖▗▚▞]{3}"))  # letters on the slip
        assert time.monotonic() - began < 10

        demo.press(b" ")
        demo.until(f"Đang phục vụ số {number}")
        os.kill(demo.pid_of("kiosk"), signal.SIGKILL)
        demo.until("SIGKILL")
        demo.press(b"1")
        demo.until(re.compile("Thủ tục"))
        demo.press(b"\r")
        demo.until(re.compile("Giấy tờ đã có|Danh mục chưa ghi"))
        time.sleep(0.1)  # sooner is the keyboard repeating a held key
        demo.press(b"\r")
        demo.until(f"Xong số {number}")
        demo.click("SIGKILL")
        demo.until("Bấm Enter để chạy lại")
        demo.press(b"\r")
        demo.touch("Nộp hồ sơ, làm thủ tục", then="khai sinh")

        demo.press(CTRL_Q)
        assert demo.until_exit() == 0
        demo.until_alone()
        assert list(tmp_path.iterdir()) == []


def test_services_that_are_killed_come_back_and_the_chain_goes_on(tmp_path: Path) -> None:
    with stage(tmp_path) as demo:
        demo.until("Nộp hồ sơ")
        for pid in demo.processes():
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            if words[-2] in {b"keeper", b"devices"}:
                os.kill(pid, signal.SIGKILL)
        demo.touch("Nộp hồ sơ", then="khai sinh")
        demo.touch("khai sinh", then="SỐ THƯỜNG")
        demo.touch("SỐ THƯỜNG", then="đã ra phiếu")
        demo.until(re.compile("[▘▝▖▗▚▞]{3}"))
        demo.press(b" ")
        demo.until_board_shows("A001")
        demo.press(CTRL_Q)
        assert demo.until_exit() == 0
        demo.until_alone()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_cleans_up(tmp_path: Path, number: int) -> None:
    with stage(tmp_path) as demo:
        demo.until("Nộp hồ sơ")
        os.kill(demo.process.pid, number)
        assert demo.until_exit() == 0
        demo.until_alone()
        assert list(tmp_path.iterdir()) == []


def test_killed_it_leaves_no_process(tmp_path: Path) -> None:
    with stage(tmp_path) as demo:
        demo.until("Nộp hồ sơ")
        assert len(demo.processes()) >= 6
        demo.process.kill()
        demo.process.wait()
        demo.until_alone()


def test_two_at_once_do_not_meet(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    with stage(one) as first, stage(other) as second:
        for demo in (first, second):
            demo.until("Nộp hồ sơ")
        first.press(CTRL_Q)
        assert first.until_exit() == 0
        second.press(CTRL_Q)
        assert second.until_exit() == 0


def turn_to(demo: Stage, seen: str) -> None:
    """Go from pane to pane, as somebody does who looks for one."""
    for _ in range(8):
        demo.press(F12)
        try:
            demo.until(seen, within_s=6)
        except AssertionError:
            continue
        return
    demo.until(seen)


def test_a_small_window_says_so_and_a_larger_one_shows_the_hall(tmp_path: Path) -> None:
    with stage(tmp_path, 80, 24) as demo:
        demo.until("80×24")
        demo.until("100×29")
        demo.resize(110, 34)
        demo.until("Nộp hồ sơ")
        for seen in ("Gọi số tiếp", "ĐANG CHỜ"):
            turn_to(demo, seen)
        demo.press(CTRL_Q)
        assert demo.until_exit() == 0


def test_a_folder_given_keeps_store_and_slips(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    with stage(tmp_path, 200, 60, "--out", str(kept)) as demo:
        demo.until("Nộp hồ sơ")
        demo.press(CTRL_Q)
        assert demo.until_exit() == 0
    assert (kept / "motcua.db").exists()
    with stage(tmp_path, 200, 60, "--out", str(kept)) as again:
        assert again.until_exit() == 3
        again.until(str(kept))


def test_a_terminal_that_closes_takes_everything_with_it(tmp_path: Path) -> None:
    with stage(tmp_path) as demo:
        demo.until("Nộp hồ sơ")
        demo.hang_up()
        demo.until_alone()
        assert list(tmp_path.iterdir()) == []


def test_told_to_end_before_the_window_opens_it_cleans_up_too(tmp_path: Path) -> None:
    with stage(tmp_path) as demo:
        demo.until("Đang dựng sảnh")
        end = time.monotonic() + PATIENCE_S
        while not list(tmp_path.iterdir()):
            assert time.monotonic() < end
            demo.read(0.01)
        os.kill(demo.process.pid, signal.SIGTERM)
        assert demo.until_exit() == 0
        assert list(tmp_path.iterdir()) == []
