"""Where the independent check cannot be made, a line says so: silence would pass for success."""

from __future__ import annotations

import sys

import pytest

from tests.printer_check.__main__ import main


@pytest.mark.parametrize("python", [sys.executable, "no-such-python"])
@pytest.mark.skipif(sys.version_info >= (3, 13), reason="this Python would do")
def test_without_a_newer_python_the_check_is_skipped_aloud(
    python: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(python) == 0
    said = capsys.readouterr().out
    assert said.startswith("verify-printer: SKIPPED, nothing was checked")
    assert python in said
