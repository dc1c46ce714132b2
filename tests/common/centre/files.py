"""A small centre file to break, and how to read what is said about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.centre.load import load
from common.domain.refusal import Refusal
from tests.wordings import in_english

SMALL = """
[centre]
code = "nho"
unit = "u"
timezone = "Asia/Ho_Chi_Minh"
name = { vi = "Trung tâm", en = "Centre" }
authority = { vi = "UBND xã" }

[hours]
mon = ["07:30-11:30", "13:30-17:00"]

[rules]
walk_in_target_min = 20

[courier]
trips = ["10:00"]

[[unit]]
code = "u"
name = { vi = "Một cửa" }

[[zone]]
code = "sanh"
name = { vi = "Sảnh" }

[[agency]]
code = "ubnd"
name = { vi = "UBND xã" }

[[series]]
code = "a"
prefix = "A"
width = 3

[[service]]
code = "ho-tich"
name = { vi = "Hộ tịch" }
agency = "ubnd"
series = "a"
prior_min = 10

[[service]]
code = "chung-thuc"
name = { vi = "Chứng thực" }
agency = "ubnd"
series = "a"
prior_min = 5
default_outcome = "result_returned"

[[counter]]
code = "5"
name = { vi = "Quầy" }
agency = "ubnd"

[[desk]]
code = "5"
counter = "5"
first = ["ho-tich"]
helps = ["chung-thuc"]

[[officer]]
code = "q1"
name = "Cán bộ quầy 1"
home_agency = "ubnd"

[[priority_class]]
code = "priority"
name = { vi = "Diện ưu tiên" }
who = { vi = "Người từ đủ 60 tuổi trở lên" }

[[kiosk]]
code = "k1"
printer = "p1"

[[display]]
code = "hall"

[[printer]]
code = "p1"
url = "tcp://127.0.0.1:9100"
width_dots = 576

[[protocol]]
code = "old-boards"
title = "Boards of the old system"
source = "Overheard"
width = 6
show = ["7E [ {address} 06 {text} ] {sum8} 0D"]
answer = ["06 {address}"]

[[sign]]
code = "s1"
bus = "/dev/ttyUSB0"
address = 1
desk = "5"

[[keypad_profile]]
code = "old-keypads"
title = "Keypads of the old system"
source = "Overheard"
next = ["02 {address} 'N' 03"]
enter = ["02 {address} 0D 03"]

[[keypad]]
code = "b5"
url = "/dev/ttyS1"
desk = "5"

[[rating_pad]]
code = "d5"
url = "/dev/ttyS2"
desk = "5"

[[scanner]]
code = "m5"
url = "/dev/ttyS3"
desk = "5"

[[speaker]]
code = "loa"
device = "default"

[[closure]]
date = 2027-01-01
reason = { vi = "Tết Dương lịch" }

[[calendar]]
date = 2026-11-24
working = true
name = { vi = "Làm việc ngày 24/11" }

[[collector]]
code = "buu-dien"
name = { vi = "Bưu điện" }

[[alert]]
kind = "printer"

[[hook]]
code = "zalo"
url = "https://bao-tin.example/motcua"
"""


def edited(old: str, new: str) -> str:
    """The small centre with one passage, which must be there once, replaced by another."""
    assert SMALL.count(old) == 1, old
    return SMALL.replace(old, new)


def problems(folder: Path, content: str | bytes) -> list[str]:
    """What `load` says about a file `nho.toml` with this content, without the file's name."""
    path = folder / "nho.toml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(Refusal) as refused:
        load(path)
    assert refused.value.code == "centre_invalid"
    lines = in_english(refused.value)
    assert all(line.startswith("nho.toml: ") for line in lines)
    return [line.removeprefix("nho.toml: ") for line in lines]
