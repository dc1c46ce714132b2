"""A chart says the same in text, as SVG, as PNG and on paper: every value, at its height."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from common.domain import commands
from common.domain.refusal import Refusal
from common.domain.reporting import Span
from common.i18n.translator import Translator
from common.reports.chart import parts, scale
from common.reports.chart_picture import Area, Picture, Stroke, Word, measured, picture
from common.reports.chart_png import png
from common.reports.chart_svg import svg
from common.reports.chart_text import chart_text
from common.reports.document import Chart, Document, Series
from common.reports.paper import paper
from common.reports.text import text
from motcua.commands.report_chart import drawn
from tests.cli.shell import motcua, problem
from tests.forms.reading import Pdf
from tests.hall import issue, make_hall, sign_in, staff

T = Translator()
HALVES = tuple(f"{7 + half // 2:02}:{'30' if half % 2 else '00'}" for half in range(18))
CAME = (12, 30, 41, 28, 0, None, None, None, None, 8, 18, 25, 22, 15, 9, 4, 2, 1)
ARRIVALS = Chart("arrivals", "Người lấy số", HALVES, (Series("Lấy số", CAME),), "người")
WAITS = Chart(
    "waits",
    "Thời gian chờ",
    HALVES[:6],
    (
        Series("Trung bình", (2.5, 6.0, 9.9, None, 14.0, 9.04)),
        Series("Chín trong mười người", (6.0, 12.0, 18.5, None, 31.0, 14.0), line=True),
    ),
    "phút",
    15,
)
FIELDS = Chart(
    "fields",
    "Trả đúng hạn theo lĩnh vực",
    ("Hộ tịch", "Đăng ký đất đai, tài sản gắn liền với đất & nhà ở", "Chứng thực", "Giống <cây>"),
    (Series("Đúng hạn", (99.4, 50.0, 100.0, None)),),
    "%",
    98,
)
EIGHTHS = " ▁▂▃▄▅▆▇█"


def document(*charts: Chart, wide: bool = False) -> Document:
    day = Span("2026-11-23", date(2026, 11, 23), date(2026, 11, 23))
    zone = "Asia/Ho_Chi_Minh"
    return Document(
        "day", "Trong ngày", "Phường Một", day, 1_795_392_000_000, zone, charts=charts, wide=wide
    )


@pytest.mark.parametrize("width", [80, 120])
def test_bars_of_text_are_as_high_as_their_numbers_and_these_stand_under_them(width: int) -> None:
    title, *rows, numbers, labels = chart_text(ARRIVALS, T, width).splitlines()
    assert title == "Người lấy số (người)"
    assert max(map(len, [*rows, numbers, labels])) <= width
    found = []
    cell = (width - 8) // len(HALVES)
    for place, value in enumerate(CAME):
        left = 8 + place * cell
        said = numbers[left : left + cell].strip()
        high = sum(EIGHTHS.index(row[left : left + 1] or " ") for row in rows)
        found.append(said)
        assert high == (max(1, value * 32 // 41) if value else 0), HALVES[place]
    assert found == ["—" if value is None else str(value) for value in CAME]
    assert labels.split()[0] == "07:00"
    assert labels.index("12:00") == 8 + HALVES.index("12:00") * cell


def test_what_is_too_long_for_a_row_goes_on_below_and_nothing_is_lost() -> None:
    days = tuple(f"{day:02}/11" for day in range(1, 31))
    values = tuple(1000 + 37 * day for day in range(30))
    long = Chart("days", "Lượt", days, (Series("Lượt", values),))
    said = chart_text(long, T, 80).split()
    assert [f"{value // 1000}.{value % 1000:03}" for value in values] == [
        word for word in said if word[1:2] == "." and word != "2.073"
    ] + ["2.073"], "in order; the last is also the scale's"
    assert sum(label in said for label in days) >= len(days) // 2
    pieces = list(parts(long, 12))
    assert [label for piece in pieces for label in piece.labels] == list(days)
    assert [v for piece in pieces for v in piece.series[0].values] == list(values)


def test_the_line_of_the_target_is_where_it_belongs() -> None:
    said = chart_text(WAITS, T, 80).splitlines()
    panel = said[said.index(" Trung bình") + 1 :][:3]
    assert [("┄" in row, row[:8].strip()) for row in panel] == [
        (False, "31"),
        (True, "15"),
        (False, ""),
    ], "15 of 31 is on the second line of three"
    assert said[-1] == "┄┄ Mục tiêu: 15 phút"
    assert "9,0 " in " ".join(said), "one decimal where any has one"


def test_bars_with_names_lie_and_the_target_crosses_them() -> None:
    title, first, half, full, none, target = chart_text(FIELDS, T, 80).splitlines()
    assert title.endswith("(%)") and target == "┊ Mục tiêu: 98%"
    assert none == "Giống <cây>" + " " * (none.index("—") - 11) + "—"
    wide = full.rindex(" ") - full.index("█")
    assert len(full) == 79, "over the whole width"
    assert full.count("█") == wide - 1, "all of it but the mark of the target"
    assert half.count("█") == wide // 2 and half.count("▌") == wide % 2
    assert half.index("┊") == first.index("┊") == full.index("┊")
    assert (first.split()[-1], half.split()[-1], full.split()[-1]) == ("99,4", "50,0", "100,0")
    crossed = chart_text(replace(FIELDS, target=50), T, 80).splitlines()[3]
    assert crossed.index("┊") - crossed.index("█") == wide // 2 and len(crossed) == 79
    assert half.startswith("Đăng ký đất đai, tài sản gắn liền v…")


def test_a_chart_without_figures_says_so_everywhere() -> None:
    nothing = Chart("x", "Chưa mở", HALVES, (Series("x", [None] * 18),))
    assert chart_text(nothing, T, 80).splitlines() == ["Chưa mở", "Chưa có số liệu"]
    empty = Chart("x", "Chưa mở", (), (Series("x", ()),))
    assert "Chưa có số liệu" in svg(picture(empty, T))
    assert "Chưa có số liệu" in Pdf(paper(document(nothing, empty), T)).said


@pytest.mark.parametrize("top", [0.7, 3, 41, 100, 987, 40_000])
def test_a_scale_has_few_round_marks_and_nothing_is_above_it(top: float) -> None:
    found = scale(Chart("x", "x", ("1",), (Series("x", (top,)),)))
    assert found.top >= top and found.ticks[0] == 0 and found.ticks[-1] == found.top
    assert 2 <= len(found.ticks) <= 7
    assert found.ticks[-2] < top, "no empty field above"


def words(drawn: Picture) -> list[str]:
    return [shape.text for shape in drawn.shapes if isinstance(shape, Word)]


def bars(drawn: Picture) -> list[Area]:
    """Without marks of lines and without those in the legend."""
    found = [shape for shape in drawn.shapes if isinstance(shape, Area) and shape.edge]
    return [area for area in found if area.points[1][0] - area.points[0][0] > 5]


@pytest.mark.parametrize("chart", [ARRIVALS, WAITS, FIELDS])
@pytest.mark.parametrize("width", [300.0, 467.0, 751.0])
def test_everything_is_on_the_picture_and_labels_do_not_touch(chart: Chart, width: float) -> None:
    found = picture(chart, T, width, about="Phường Một")
    for shape in found.shapes:
        if isinstance(shape, Word):
            wide = measured(shape.text, shape.size, bold=shape.bold)
            left = shape.at[0] - {"start": 0.0, "middle": wide / 2, "end": wide}[shape.anchor]
            assert left >= -6 and left + wide <= width + 6.1, shape.text
            assert 0 <= shape.at[1] <= found.height
        else:
            assert all(-1 <= x <= width + 1 and 0 <= y <= found.height for x, y in shape.points)
    if chart is not FIELDS:
        under = [s for s in found.shapes if isinstance(s, Word) and s.text in chart.labels]
        spans = [(s.at[0], measured(s.text, s.size) / 2) for s in under]
        for (one, half), (other, more) in pairwise(spans):
            assert one + half < other - more


def test_gaps_are_gaps_and_nothing_is_something() -> None:
    """Zero is a thin line on the axis; what is unknown leaves no mark."""
    heights = [area.points[2][1] - area.points[1][1] for area in bars(picture(ARRIVALS, T))]
    assert len(heights) == len([value for value in CAME if value is not None])
    assert heights[4] == pytest.approx(0.8)
    assert heights[2] / heights[0] == pytest.approx(41 / 12)
    found = picture(WAITS, T)
    dark = [s for s in found.shapes if isinstance(s, Stroke) and s.width == pytest.approx(1.2)]
    gap = (found.width / 6 * 2.6, found.width / 6 * 4.4)
    assert not [s for s in dark if gap[0] + 8 < s.points[0][0] < gap[1] - 8], "no line over a gap"


def test_svg_can_be_read_and_searched() -> None:
    said = svg(picture(FIELDS, T, about="Phường\x1b Một"))
    tree = ElementTree.fromstring(said)  # noqa: S314
    texts = [node.text for node in tree.iter("{http://www.w3.org/2000/svg}text")]
    assert "Giống <cây>" in texts and "Phường  Một" in texts and "99,4" in texts
    assert "Mục tiêu: 98%" in texts
    assert {node.tag.rpartition("}")[2] for node in tree.iter()} == {
        "svg", "rect", "polygon", "polyline", "text",
    }  # fmt: skip


def test_png_has_the_bars_at_their_heights() -> None:
    made = png(picture(ARRIVALS, T))
    assert made == png(picture(ARRIVALS, T)), "the same bytes"
    image = Image.open(BytesIO(made))
    assert image.mode == "L" and round(image.info["dpi"][0]) == 200
    for area, value in zip(bars(picture(ARRIVALS, T)), filter(_is_known, CAME), strict=True):
        x = round(((area.points[0][0] + area.points[1][0]) / 2 + 6) * 200 / 72)
        dark = sum(80 < int(image.getpixel((x, y)) or 0) < 100 for y in range(image.height))
        assert dark == pytest.approx(150 * (value or 0) / 50 * 200 / 72, abs=4), value


def _is_known(value: int | None) -> bool:
    return value is not None


def test_paper_has_charts_as_letters_and_lines_and_breaks_long_ones() -> None:
    made = paper(document(ARRIVALS, WAITS, FIELDS), T)
    said = Pdf(made).said
    for word in ("Người lấy số (người)", "Mục tiêu: 15 phút", "Chín trong mười người", "12:00"):
        assert word in said
    assert b"/Subtype /Image" not in made
    names = tuple(f"Thủ tục số {place}" for place in range(130))
    many = Chart("many", "Theo thủ tục", names, (Series("Hồ sơ", tuple(range(130))),))
    pages = Pdf(paper(document(many, wide=True), T)).pages
    assert len(pages) >= 4
    assert all(any(name in page.said for page in pages) for name in names)


def test_text_of_a_report_has_its_charts() -> None:
    assert chart_text(WAITS, T, 80) in text(document(WAITS), T, 80)


def test_a_chart_by_itself_says_whose_it_is_and_which_there_are() -> None:
    said = drawn(document(ARRIVALS), "svg", None, T).decode()
    assert "Phường Một · Thứ Hai 23/11/2026<" in said
    shown = drawn(replace(document(ARRIVALS), growing=True), "svg", None, T, "DEMO").decode()
    assert "Thứ Hai 23/11/2026 · số liệu còn thay đổi · DEMO<" in shown
    assert drawn(document(ARRIVALS, WAITS), "png", "waits", T).startswith(b"\x89PNG")
    for key in (None, "other"):
        with pytest.raises(Refusal) as refused:
            drawn(document(ARRIVALS, WAITS), "svg", key, T)
        assert refused.value.code == "report_chart_unknown"
        assert refused.value.params["known"] == "arrivals, waits"


def test_the_command_line_writes_a_chart_of_a_lived_day(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "hall")
    sign_in(store, "5", "q5")
    for _ in range(3):
        issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    store.close()
    told = ("report", "day", "--data", str(store.folder), "--chart", "arrivals")
    assert motcua(*told, "--png", str(tmp_path / "a.png")).status == 0
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    files = {form: tmp_path / f"all.{form}" for form in ("xlsx", "pdf", "csv", "svg", "png")}
    every = [word for form, path in files.items() for word in (f"--{form}", str(path))]
    quiet = motcua(*told, *every)
    assert (quiet.status, quiet.out) == (0, "")
    assert all(path.stat().st_size > 100 for path in files.values()), "each that is asked for"
    assert "DEMO" in files["svg"].read_text("utf-8"), "a simulated clock"
    said = motcua(*told, "--svg", "-")
    texts = [node.text for node in ElementTree.fromstring(said.out).iter() if node.text]  # noqa: S314
    assert "3" in texts and "Số đã cấp (lượt)" in texts
    refused = motcua("report", "day", "--data", str(store.folder), "--json", "--svg", "-")
    assert problem(refused).code == "report_chart_unknown", "there are several"
    assert motcua(*told, "--rows", "tickets", "--svg", "-").status == 2
