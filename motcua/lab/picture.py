"""A page of the laboratory as an SVG file that needs nothing but itself and a fixed-width font."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from rich.console import Console, RenderableType

_FORM = """\
<svg class="lab" viewBox="0 0 {width} {height}" xml:space="preserve" xmlns="http://www.w3.org/2000/svg">
  <style>
    .{unique_id}-matrix {{
      font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace;
      font-size: {char_height}px;
      line-height: {line_height}px;
    }}
    {styles}
  </style>
  <defs>
    <clipPath id="{unique_id}-clip-terminal">
      <rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
    </clipPath>
    {lines}
  </defs>
  <rect width="{width}" height="{height}" fill="#1b1d1f" />
  <g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
    {backgrounds}
    <g class="{unique_id}-matrix">
    {matrix}
    </g>
  </g>
</svg>
"""


def draw(parts: Sequence[RenderableType], file: Path, width: int) -> None:
    """Write the page, `width` cells wide, in the colours of a dark terminal.

    Raises:
        OSError: the file cannot be written.
    """
    board = Console(
        record=True, width=width, file=StringIO(), force_terminal=True, highlight=False,
        color_system="truecolor", legacy_windows=False,
    )  # fmt: skip
    for part in parts:
        board.print(part)
    drawn = board.export_svg(title="", code_format=_FORM, unique_id="lab")
    file.write_text(drawn, encoding="utf-8")
