"""The head of a legal paper: who issues it, the state and its motto, number, day and title."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from common.forms import styles
from common.forms.dates import legal_day
from common.forms.facts import Letterhead
from common.forms.parts import Flow, beside, composed, gap, said
from common.forms.shapes import QrCode, Rule

_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_MOTTO = "Độc lập - Tự do - Hạnh phúc"
_QR_SIDE = 24 * mm
_TITLE_ROOM = 115 * mm


def letterhead(head: Letterhead, issued_at: int, number: str | None) -> Flow:
    """Authority and issuer at the left, state and motto at the right, number and day below."""
    issuer = [
        *[said(line.upper(), styles.CAPITALS) for line in head.authority],
        said(head.issuer.upper(), styles.CAPITALS_BOLD),
        Rule(22 * mm),
    ]
    state = [said(_STATE, styles.CAPITALS_BOLD), said(_MOTTO, styles.MOTTO), Rule(52 * mm)]
    day = said(f"{head.place}, {legal_day(issued_at, head.zone)}", styles.SLANTED)
    below = said(f"Số: {number}" if number else "", styles.CENTRED)
    widths = ["43%", "57%"]
    return [beside(issuer, state, widths=widths), gap(2), beside(below, day, widths=widths)]


def title(text: str, code: str | None = None, *below: str) -> Flow:
    """The title with lines below it; with a code, its QR code stands at the left."""
    lines = [said(_even(composed(text).upper()), styles.TITLE)]
    if code is not None:
        lines.append(said(f"Mã hồ sơ: {code}", styles.UNDER_TITLE))
    lines += [said(line, styles.SLANTED) for line in below]
    if code is None:
        return [gap(5), *lines, gap(3)]
    side = _QR_SIDE
    middle = [gap(2), *lines]
    return [gap(3), beside(QrCode(code, side), middle, [], widths=[side, None, side]), gap(2)]


def _even(text: str) -> str:
    """A title that needs two lines in lines of about the same length."""
    if _length(text) <= _TITLE_ROOM:
        return text
    words = text.split(" ")  # what a no-break space holds together is one
    breaks = ((" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words)))
    return "\n".join(min(breaks, key=lambda halves: max(map(_length, halves)), default=(text,)))


def _length(text: str) -> float:
    return float(stringWidth(text, styles.TITLE.fontName, styles.TITLE.fontSize))
