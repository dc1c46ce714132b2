"""A server's own keys, as sshd has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stations.keys import HOST


@pytest.fixture
def host_keys(tmp_path: Path) -> Path:
    """The folder that `--host-keys` names."""
    folder = tmp_path / "ssh"
    folder.mkdir()
    (folder / "ssh_host_ed25519_key.pub").write_text(f"{HOST} root@hall\n")
    return folder
