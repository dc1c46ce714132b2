"""`motcua report NAME --svg FILE` and `--png FILE`: a chart of a report by itself."""

from __future__ import annotations

import click

from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.reports.document import Chart, Document
from common.reports.period import period

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


def drawn(
    document: Document, form: str, key: str | None, t: Translator, mark: str | None = None
) -> bytes:
    """The file of a chart: it is shown by itself, and says whose it is, of which days, that these
    go on, and `mark` where it is only a show.

    Raises:
        Refusal: `report_chart_unknown`.
    """
    from common.reports.chart_picture import picture
    from common.reports.chart_png import png
    from common.reports.chart_svg import svg

    words = (document.issuer, period(document.span, t), _growing(document, t), mark)
    about = " · ".join(word for word in words if word)
    found = picture(_chart(document, key), t, about=about)
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


def _growing(document: Document, t: Translator) -> str:
    return t("report.chart.growing") if document.growing else ""
