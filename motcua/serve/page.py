"""The pages as HTML, and the files they are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from importlib import resources
from pathlib import Path
from string import Template
from urllib.parse import quote

from common.i18n.translator import Translator
from motcua.serve.screens import Screen

_OURS = Path(__file__).parent / "files"


def files() -> Mapping[str, Path]:
    """Everything that a page loads, by name. There is nothing else to be had."""
    theirs = Path(str(resources.files("textual_serve"))) / "static"
    letters = Path(str(resources.files("fontpkg_jetbrains_mono"))) / "files"
    return {
        "page.css": _OURS / "page.css",
        "page.js": _OURS / "page.js",
        "xterm.css": theirs / "css" / "xterm.css",
        "textual.js": theirs / "js" / "textual.js",
        "letters.ttf": letters / "JetBrainsMono[wght].ttf",
        "letters-italic.ttf": letters / "JetBrainsMono-Italic[wght].ttf",
    }


def screen(one: Screen, t: Translator) -> str:
    """The page of a screen."""
    columns, rows = one.grid
    return _filled(
        "screen.html",
        lang=t.lang,
        title=f"Một Cửa · {one}",
        kind=one.kind,
        columns=str(columns),
        rows=str(rows),
        opening=t("app.loading"),
        lost=t("serve.lost"),
    )


def index(screens: Iterable[Screen], t: Translator) -> str:
    """The list of screens, each with its address."""
    items = "\n".join(
        f'<li><a href="/{quote(str(one))}">{escape(_called(one, t))}</a></li>' for one in screens
    )
    page = _filled("index.html", lang=t.lang, title=t("serve.screens"))
    return page.replace("<!-- screens -->", items)


def trouble(message: str, t: Translator) -> str:
    """Why there is no screen; asks again by itself."""
    return _filled("trouble.html", lang=t.lang, title="Một Cửa", message=message)


def _called(one: Screen, t: Translator) -> str:
    return t(f"serve.{one.kind}", name=one.name)


def _filled(file: str, **values: str) -> str:
    template = Template((_OURS / file).read_text("utf-8"))
    return template.substitute({name: escape(value) for name, value in values.items()})
