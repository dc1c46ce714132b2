"""The pages hang together: links lead somewhere, nothing of one machine is in them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields

import pytest

from common.centre.parts import FENCES
from common.domain.model import JobState
from hardware.printer.emulator import FAULTS
from hardware.printer.status import Paper, PrinterStatus
from hardware.printer.transport import LinkError
from hardware.sign.emulate import COMMANDS, QUIT
from tests.docs import pages
from tests.docs.test_consoles import PAGES

_LINK = re.compile(r"(?<!`)\[[^\]]+\]\(([^)\s]+)\)")
_OWN_ADDRESS = re.compile(r"\b(?!tcp|socket|rfc2217|loop|serial|usb|file|ipps?)\w+://")
_TONE_ON_THE_LAST = re.compile(r"\w*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\w)", re.IGNORECASE)
_HOME = re.compile(r"(?<![\w.$])/(?:work|tmp|root|home|Users)\b")


def _anchor(heading: str) -> str:
    """A heading as the end of a link: small letters, hyphens for spaces, no other signs."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_to_a_file_and_a_heading_that_are_there(page: str) -> None:
    here = (pages.ROOT / page).parent
    for link in _LINK.findall(pages.text(page)):
        name, _, anchor = link.partition("#")
        target = here / name if name else pages.ROOT / page
        assert target.exists(), f"{page}: {link}"
        if anchor:
            headings = pages.sections(target.relative_to(pages.ROOT).as_posix())
            assert anchor in map(_anchor, headings), f"{page}: {link}"


@pytest.mark.parametrize("page", PAGES)
def test_no_page_knows_this_machine_or_a_server(page: str) -> None:
    assert _HOME.findall(pages.text(page)) == []
    assert _OWN_ADDRESS.findall(pages.text(page)) == []


@pytest.mark.parametrize("page", [*PAGES, "common/i18n/locale/vi/LC_MESSAGES/motcua.po"])
def test_a_word_is_spelled_in_one_way(page: str) -> None:
    """`khóa`, `hủy`: the tone over the first of two vowels that end a syllable, letters whole."""
    text = pages.text(page)
    assert text == unicodedata.normalize("NFC", text)
    assert _TONE_ON_THE_LAST.findall(text) == []


def test_the_readme_says_first_what_it_is_then_shows_it_then_how_to_run_it() -> None:
    text = pages.text("README.md")
    opening = ("# Một Cửa", "Queue and counters", "(docs/demo.svg)", "make run", "make test")
    places = [text.index(part) for part in (*opening, "## A tour", "## Installing")]
    assert places == sorted(places)


def test_the_faults_of_the_emulators_are_all_described() -> None:
    sections = pages.sections("docs/devices.md")
    printer = {row.code for row in pages.rows(sections["The emulated printer"])}
    assert printer == set(FAULTS)
    boards = {row.code for row in pages.rows(sections["The emulated boards"])}
    assert boards == {*COMMANDS, QUIT}


def test_the_ends_of_a_slip_and_the_fences_are_all_described() -> None:
    sections = pages.sections("docs/devices.md")
    listed = [row.code for row in pages.rows(sections["How a slip ends"])]
    states = {state.value for state in JobState}
    assert states < set(listed)
    assert {row.code for row in pages.rows(sections["The fence"])} == set(FENCES)


def test_the_evidence_of_a_slip_is_all_described() -> None:
    listed = {row.code for row in pages.rows(pages.sections("docs/devices.md")["How a slip ends"])}
    codes = listed - {state.value for state in JobState}
    said = {"paper_out", "not_ready"}
    flags = {field.name for field in fields(PrinterStatus)} - {"paper", "offline", "raw"}
    for flag in flags:
        said.add(str(PrinterStatus(**{flag: True}).fault))
    assert PrinterStatus(paper=Paper.OUT).fault in said
    assert PrinterStatus(offline=True).fault in said
    lost = set(re.findall(r"`(\w+)`", LinkError.__doc__ or "")) - {"code"}
    own = {"printed", "fence_silent", "no_fence", "restarted", "recovered"}
    own |= {"restart", "late", "undrawable", "ended", "replaced", "printer_gone"}
    assert codes == said | lost | own
