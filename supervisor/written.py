"""A report comes in as a screen made it, and goes out as the bytes of a file."""

from __future__ import annotations

import pickle
import sys
from typing import cast

from common.i18n.translator import Translator
from common.reports.document import Document


def written(document: Document, form: str, part: str, t: Translator, mark: str | None) -> bytes:
    """The file: `pdf`, with a mark across each page of what is none, `xlsx`, `json`; `csv` of the
    table `part`; `svg` or `png` of the chart `part`."""
    match form:
        case "pdf":
            from common.reports.paper import paper

            return paper(document, t, mark)
        case "xlsx":
            from common.reports.sheet import xlsx

            return xlsx(document, t)
        case "csv":
            return _csv(document, part, t)
        case "json":
            return _json(document)
        case _:
            return _chart(document, form, part, t)


def _csv(document: Document, part: str, t: Translator) -> bytes:
    from common.reports import marking
    from common.reports.sheet import csv_text

    table = marking.columns(document, t).table(part)
    assert table is not None  # noqa: S101 - the screen names one that is there
    return csv_text(table, document.zone).encode()


def _json(document: Document) -> bytes:
    import json

    from common.reports.record import record

    return json.dumps(record(document), ensure_ascii=False, indent=1).encode()


def _chart(document: Document, form: str, part: str, t: Translator) -> bytes:
    from common.reports import marking
    from common.reports.chart_picture import picture
    from common.reports.chart_png import png
    from common.reports.chart_svg import svg

    chart = next(chart for chart in document.charts if chart.key == part)
    first, last = document.span.first, document.span.last
    days = f"{first:%d/%m/%Y}" if first == last else f"{first:%d/%m/%Y} – {last:%d/%m/%Y}"
    said = [word for word in (marking.words(document, t), document.issuer, days) if word]
    drawn = picture(chart, t, about=" · ".join(said))
    return png(drawn) if form == "png" else svg(drawn).encode()


def main() -> None:
    """Nobody but the screen that started this program writes to it."""
    given = pickle.load(sys.stdin.buffer)  # noqa: S301 - its parent wrote it
    document, lang, mark = cast("tuple[Document, str, str | None]", given)
    form, part = sys.argv[1:]
    sys.stdout.buffer.write(written(document, form, part, Translator(lang), mark))


if __name__ == "__main__":
    main()
