"""`motcua report NAME --svg FILE` and `--png FILE`: a chart of a report by itself."""

from __future__ import annotations

import click

from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.reports.document import Chart, Document

FORMS = ("svg", "png")


def options() -> list[click.Parameter]:
    """What says which chart, and where to."""
    file = click.Path(dir_okay=False, allow_dash=True)
    return [
        click.Option(["--chart"], metavar="KEY", help="Which chart --svg and --png draw."),
        *[
            click.Option([f"--{form}"], type=file, help=f"Write a chart as {form.upper()}.")
            for form in FORMS
        ],
    ]


def drawn(document: Document, form: str, key: str | None, t: Translator) -> bytes:
    """The file of a chart.

    Raises:
        Refusal: `report_chart_unknown`.
    """
    from common.reports.chart_picture import picture
    from common.reports.chart_png import png
    from common.reports.chart_svg import svg

    found = picture(_chart(document, key), t, about=_about(document))
    return png(found) if form == "png" else svg(found).encode()


def _chart(document: Document, key: str | None) -> Chart:
    """The one that is named; where there is only one, that."""
    known = {chart.key: chart for chart in document.charts}
    if key is None and len(known) == 1:
        return next(iter(known.values()))
    if key is None or key not in known:
        names = ", ".join(known) or "–"
        raise Refusal("report_chart_unknown", chart=key or "–", report=document.name, known=names)
    return known[key]


def _about(document: Document) -> str:
    first, last = document.span.first, document.span.last
    days = f"{first:%d/%m/%Y}" if first == last else f"{first:%d/%m/%Y} – {last:%d/%m/%Y}"
    return f"{document.issuer} · {days}"
