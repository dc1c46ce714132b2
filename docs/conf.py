"""How the pages of this folder become a site (Sphinx): `make docs`."""

from __future__ import annotations

import re

from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx

project = "Một Cửa"
language = "en"
extensions = ["myst_parser"]
myst_heading_anchors = 6
myst_enable_extensions = ["tasklist"]
myst_links_external_new_tab = True

exclude_patterns = ["examples", "_templates"]
templates_path = ["_templates"]
nitpicky = True

html_title = "Một Cửa"
html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_permalinks_icon = "#"
# A reader has no use for the pages as they were written, and the copies are as large.
html_copy_source = False
html_use_index = False
html_show_sphinx = False
html_show_copyright = False


_NAMED_BY_ITS_FILE = re.compile(r"\[[\w-]+\.md\](?=\((?:\.\./)?(?:[\w-]+/)?[\w-]+\.md[)#])")


def titled(_app: Sphinx, _page: str, source: list[str]) -> None:
    """A link that a page in the repository calls by a file, the site calls by its title."""
    source[0] = _NAMED_BY_ITS_FILE.sub("[]", source[0])


def setup(app: Sphinx) -> None:
    """A table of cells has no colours of its own."""
    app.add_lexer("csv", TextLexer)
    app.connect("source-read", titled)
