"""The site that is made of the pages is whole: nothing in it comes from the network, every page is
in the contents, and it can be searched from a folder."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

import pytest

from handbook import site
from tests.docs import pages

INDEX = "docs/index.md"


def contents() -> list[str]:
    """What the contents name, page by page."""
    trees = [text for language, text in pages.fences(INDEX) if language == "{toctree}"]
    lines = [line.strip() for tree in trees for line in tree.splitlines()]
    named = [line for line in lines if line and not line.startswith(":")]
    return [re.sub(r".*<(.+)>", r"\1", line) for line in named]


def test_every_page_is_in_the_contents_once() -> None:
    there = {
        page.relative_to(pages.DOCS).with_suffix("").as_posix() for page in pages.DOCS.rglob("*.md")
    }
    named = contents()
    assert sorted(named) == sorted(set(named))
    assert there - {"index"} == set(named), (
        "a page that docs/index.md does not name, or the reverse"
    )


def test_the_readme_leads_to_every_page_but_those_of_a_folder() -> None:
    """The folders have their own contents: README names one page of each."""
    text = pages.text("README.md")
    led = set(re.findall(r"\]\(docs/([\w/-]+)\.md", text))
    assert {page for page in contents() if "/" not in page} - led == set()
    assert {page.split("/")[0] for page in led if "/" in page} == {"vi", "dev"}


def test_every_picture_stands_on_a_page_and_every_page_s_pictures_are_there() -> None:
    shown = set()
    for page in pages.every():
        for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", pages.text(page)):
            file = ((pages.ROOT / page).parent / name).resolve()
            assert file.is_file(), f"{page}: {name}"
            shown.add(file)
    there = {file.resolve() for file in (pages.DOCS / "screens").iterdir()}
    assert {file.name for file in there - shown} == set()


@pytest.mark.verify
def test_the_site_is_whole(tmp_path: Path) -> None:
    """One test, for making it takes as long as all that is looked at."""
    built = tmp_path / "site"
    site.build(built)
    _fetches_nothing_and_every_link_leads_to_something(built)
    assert {"store.html", "alerts.html"} <= _found(built, "ballast")
    assert "vi/truc-may.html" in _found(built, "niêm phong")
    _each_page_for_staff_leads_to_its_sheet(built)


class _Loads(HTMLParser):
    """What a page loads, and where it leads."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.leads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("src", "srcset", "data", "poster") or (tag == "link" and name == "href"):
                self.loads.append(value or "")
            elif name == "href" and tag == "a":
                self.leads.append(value or "")


def _fetches_nothing_and_every_link_leads_to_something(built: Path) -> None:
    found = sorted(built.rglob("*.html"))
    assert len(found) > len(contents())
    for page in found:
        read, html = _Loads(), page.read_text("utf-8")
        read.feed(html)
        assert re.findall(r">[\w-]+\.md</", html) == [], f"{page.name}: a file for a title"
        assert [one for one in (*read.loads, *read.leads) if "//" in one] == [], page
        for one in (*read.loads, *read.leads):
            path = one.partition("#")[0].partition("?")[0]
            assert not path or (page.parent / path).exists(), f"{page.name}: {one}"
    for style in (*built.rglob("*.css"), *built.rglob("*.svg")):
        text = style.read_text("utf-8")
        assert re.findall(r"@import|url\(\s*[\"']?(?:https?:)?//", text) == [], style


@pytest.mark.verify
def test_a_fault_of_a_page_is_no_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    for name in ("conf.py", "_static", "_templates"):
        copy = shutil.copytree if (pages.DOCS / name).is_dir() else shutil.copy
        copy(pages.DOCS / name, docs / name)
    monkeypatch.setattr(site, "DOCS", docs)
    (docs / "vi").mkdir()
    for text in (
        "# A\n\n[b](c.md)\n",
        "# A\n\n[b](#c)\n",
        "# A\n\n![b](c.svg)\n",
        "# A\n\n### B\n",
    ):
        (docs / "index.md").write_text(text, "utf-8")
        with pytest.raises(site.Unfit):
            site.build(tmp_path / "site")
    (docs / "index.md").write_text("# A\n\n## B\n\n[b](#b)\n", "utf-8")
    site.build(tmp_path / "site")
    assert "B" in (tmp_path / "site/index.html").read_text("utf-8")


def _found(built: Path, words: str) -> set[str]:
    """The pages that the search of the site finds, without a server."""
    browser = shutil.which("chromium")
    assert browser is not None
    address = f"{(built / 'search.html').as_uri()}?q={quote(words)}"
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=10000"]
    profile = f"--user-data-dir={built / '.browser'}"
    seen = subprocess.run(
        [browser, *flags, profile, "--dump-dom", address],
        capture_output=True,
        text=True,
        timeout=120,
    ).stdout
    return set(re.findall(r'<a href="([\w/.-]+\.html)', seen.partition('id="search-results"')[2]))


def _each_page_for_staff_leads_to_its_sheet(built: Path) -> None:
    for page in site.printed():
        html = (built / "vi" / f"{page.stem}.html").read_text("utf-8")
        assert f'href="../giay/{page.stem}.pdf"' in html
        assert (built / "giay" / f"{page.stem}.pdf").read_bytes().startswith(b"%PDF")
