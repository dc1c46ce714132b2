"""The pages that are written about the program, as they lie beside it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from common.domain.refusal import Refusal, Trouble

_CHECKOUT = Path(__file__).parents[1] / "docs"
_BUILT = Path(__file__).parents[1] / "dist" / "docs"
_TREE = re.compile(r"^```\{toctree\}\n:caption: (.+?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAME = re.compile(r"^(?!:)(?:.*<)?([\w/-]+)>?$", re.MULTILINE)
_CODE = r"^```.*?^```$|`[^`\n]+`"
_TOUCHED = re.compile(
    rf"{_CODE}|(!?)\[((?:`[^`]*`|[^\]`])*)\]\([^)\s]+\)", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Page:
    """`name` is what it is asked by, `part` the reader it is for."""

    name: str
    part: str
    title: str


def folder() -> Path:
    """Where the pages lie: where `install.sh` puts them, or `docs/` of a checkout."""
    installed = Path(sys.prefix) / "doc"
    return installed if (installed / "index.md").is_file() else _CHECKOUT


def site() -> Path | None:
    """The front page of the site that is made of them; None where nobody has made it."""
    places = (folder() / "site" / "index.html", _BUILT / "index.html")
    return next((place for place in places if place.is_file()), None)


def contents() -> list[Page]:
    """Every page, by reader, as the front page has them.

    Raises:
        Trouble: `docs_missing`.
    """
    try:
        front = (folder() / "index.md").read_text("utf-8")
    except OSError:
        raise Trouble("docs_missing", path=str(folder())) from None
    return [
        Page(path.rpartition("/")[2], part, _title(path))
        for part, tree in _TREE.findall(front)
        for path in _NAME.findall(tree)
    ]


def text(name: str) -> str:
    """A page as it is written, by its name: `can-bo`, `doctor`.

    Raises:
        Refusal: `docs_unknown`.
        Trouble: `docs_missing`.
    """
    if name not in {page.name for page in contents()}:
        raise Refusal("docs_unknown", page=name)
    return next(_files(name)).read_text("utf-8")


def to_read(page: str) -> str:
    """A page without what can only be touched: links are their words, pictures their names."""
    return _TOUCHED.sub(_untouched, page)


def _untouched(found: re.Match[str]) -> str:
    """Code stays as it is: there such signs mean something else."""
    if found[2] is None:
        return found[0]
    return f"({found[2]})" if found[1] else found[2]


def _files(name: str) -> Iterator[Path]:
    yield from sorted(folder().glob(f"{name}.md"))
    yield from sorted(folder().glob(f"*/{name}.md"))


def _title(path: str) -> str:
    try:
        with (folder() / f"{path}.md").open(encoding="utf-8") as page:
            return page.readline().strip("# \n")
    except OSError:
        raise Trouble("docs_missing", path=str(folder() / f"{path}.md")) from None
