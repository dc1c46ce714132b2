"""A report comes in as a screen made it, and goes out as the bytes of a file."""

from __future__ import annotations

import pickle
import sys
from typing import cast

from common.i18n.translator import Translator
from common.reports.document import Document


def written(document: Document, form: str, t: Translator, mark: str | None) -> bytes:
    """The file: `pdf`, with a mark across each page of what is none, or `xlsx`."""
    if form == "pdf":
        from common.reports.paper import paper

        return paper(document, t, mark)
    from common.reports.sheet import xlsx

    return xlsx(document, t)


def main() -> None:
    """Nobody but the screen that started this program writes to it."""
    given = pickle.load(sys.stdin.buffer)  # noqa: S301 - its parent wrote it
    document, lang, mark = cast("tuple[Document, str, str | None]", given)
    sys.stdout.buffer.write(written(document, sys.argv[1], Translator(lang), mark))


if __name__ == "__main__":
    main()
