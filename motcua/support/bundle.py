"""The bundle as a file."""

from __future__ import annotations

import io
import tarfile
import time
from collections.abc import Mapping
from pathlib import Path

from common.domain.refusal import Trouble
from common.i18n.translator import Translator
from motcua.support.parts import PARTS, opened

FIRST = "README.txt"


def contents(t: Translator) -> Mapping[str, str]:
    """Each file of a bundle, and why it is in there."""
    return {part.file: t(f"support.why.{part.key}") for part in PARTS}


def write(data: Path, file: Path, t: Translator) -> int:
    """Write the bundle of the hall in data folder `data`, readable by its owner only; its bytes.

    A store that cannot be opened is no reason to give up: the parts that need it say why.

    Raises:
        Trouble: `support_exists` where there is a file already.
        OSError: what the disk says.
    """
    if file.exists():
        raise Trouble("support_exists", path=str(file))
    content = _packed(data, t)
    unfinished = file.with_name(f".{file.name}.part")
    unfinished.touch(0o600)
    try:
        unfinished.write_bytes(content)
        unfinished.rename(file)
    finally:
        unfinished.unlink(missing_ok=True)
    return len(content)


def _packed(data: Path, t: Translator) -> bytes:
    listed = [t("support.list.head")]
    listed += [
        "  " + t("support.list.line", name=name, why=why) for name, why in contents(t).items()
    ]
    packed = io.BytesIO()
    hall = opened(data)
    try:
        with tarfile.open(fileobj=packed, mode="w:gz") as archive:
            _add(archive, FIRST, "\n".join([*listed, ""]))
            for part in PARTS:
                _add(archive, part.file, part.make(hall))
    finally:
        if hall.store is not None:
            hall.store.close()
    return packed.getvalue()


def _add(archive: tarfile.TarFile, name: str, text: str) -> None:
    """Nobody's name or number goes with it: tar would note who wrote the file."""
    content = text.encode()
    member = tarfile.TarInfo(f"motcua-support/{name}")
    member.size, member.mtime, member.mode = len(content), int(time.time()), 0o600
    archive.addfile(member, io.BytesIO(content))
