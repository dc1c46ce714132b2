"""The site: Sphinx over `docs/`, every warning an error, nothing in it from the network; with the
sheets that are printed."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from handbook import sheet

DOCS = Path(__file__).parents[1] / "docs"

SHEETS = "giay"
"""The folder of the site in which the printed pages lie."""
_NOT_PRINTED = {"mot-buoi-chieu"}
"""Pages for staff that are read on a screen."""

_FETCHED_FONT = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


class Unfit(Exception):
    """The pages do not make a site; Sphinx has said why on standard error."""


def printed() -> list[Path]:
    """The pages that are sheets of paper too."""
    return [page for page in sorted((DOCS / "vi").glob("*.md")) if page.stem not in _NOT_PRINTED]


def build(target: Path) -> None:
    """Every page of `docs/` as HTML under `target`, those for staff as PDF too; :class:`Unfit`
    where one has a fault."""
    sheets = ",".join(page.stem for page in printed())
    with tempfile.TemporaryDirectory() as between:
        strict = ["-q", "-W", "--keep-going", "-n", "--no-color"]
        told = ["-A", f"sheets={sheets}", "-A", f"folder={SHEETS}"]
        built = subprocess.run(
            [sys.executable, "-m", "sphinx", *strict, *told, "-d", between, DOCS, target],
            check=False,
        )
    if built.returncode:
        raise Unfit
    _keep_to_ourselves(target)
    (target / SHEETS).mkdir()
    for page in printed():
        (target / SHEETS / f"{page.stem}.pdf").write_bytes(sheet.pdf(page.read_text("utf-8")))


def _keep_to_ourselves(target: Path) -> None:
    """Pictures of screens name a font on the web; ours are drawn with what the reader has."""
    (target / ".buildinfo").unlink(missing_ok=True)
    for picture in (target / "_images").glob("*.svg"):
        drawn = picture.read_text("utf-8")
        picture.write_text(_FETCHED_FONT.sub("", drawn), "utf-8")
