from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hardware.voice import maker
from hardware.voice.sentences import LANGUAGES
from hardware.voice.words import Region


@pytest.fixture(scope="session")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clips as espeak-ng speaks them, in the north. Not to be written to."""
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed")
    folder = tmp_path_factory.mktemp("voice")
    for lang in LANGUAGES:
        maker.build(folder, lang, Region.NORTH)
    return folder
