"""The wizard as it is installed: root starts it on a bare server, and the hall is the hall's user's
own, who may try every device meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.install.machine import Machine, bare_root
from tests.install.test_debian import INSTALL, KEEP, bundle
from tests.setup.console import terminal

pytestmark = pytest.mark.install

__all__ = ["bundle"]

NAME = "Trung tâm Phục vụ hành chính công xã Đồng Thắng"
HALL = "/var/lib/motcua/hall"
GROUPS = {"motcua", "dialout", "lp", "audio"}


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def machine(
    request: pytest.FixtureRequest, bundle: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Machine]:
    root = tmp_path_factory.mktemp("setup") / request.param
    found = Machine(bare_root(request.param, KEEP), root, bundle)
    found.power_on()
    found.run(INSTALL)
    yield found
    found.remove()


def test_a_bare_server_becomes_a_hall(machine: Machine) -> None:
    command = machine.inside("env", "TERM=linux", "motcua", "setup", "--lang", "vi")
    with terminal(command, "linux") as screen:
        screen.sees("bước 1/12")
        told = machine.run(
            'grep -h ^Groups: $(grep -l "^Uid:.$(id -u motcua)" /proc/[0-9]*/status | head -n 1)'
        )
        names = {machine.run("getent group $1 | cut -d: -f1", one) for one in told.split()[1:]}
        assert {name.strip() for name in names} == GROUPS
        screen.enters("Từ đầu")
        screen.types("Tên trung tâm", NAME)
        for number in range(3, 13):
            screen.key("f8")
            screen.sees(f"bước {number}/12")
        screen.enters("TẠO TRUNG TÂM NGAY")
        screen.says_yes("Làm ngay?")
        screen.sees("Đã tạo trung tâm")
        screen.enters("Ra khỏi cài đặt")
        assert screen.ends() == 0
    assert set(machine.run(f"stat -c %U {HALL}/* {HALL}/setup/*").split()) == {"motcua"}
    assert machine.run(f"motcua centre check {HALL}/centre.toml --lang en").strip() == (
        "The centre file is good"
    )
    machine.run("systemctl start motcua.target")
    machine.run("until systemctl is-active motcua-keeper motcua-devices; do sleep 0.2; done")
