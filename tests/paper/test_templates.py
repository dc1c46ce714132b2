"""Templates: shipped ones are whole, a centre's own are checked, a mistake costs nobody a slip."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from common.domain.refusal import Refusal
from common.paper import fonts, papers
from common.paper.fonts import ACCENTED, Weight
from common.paper.parse import _EVERY, _KEYS, _TOP
from common.paper.payloads import LARGE, NAMES, Kind
from common.paper.render import Words, draw
from common.paper.template import What
from common.store.facts import Centre
from tests.wordings import in_english

from .centres import centre, paper, payload

SHIPPED = Path(papers.__file__).with_name("templates")


def own(folder: Path, source: str, name: str = "ticket") -> Path:
    """A hall whose centre has a template of its own."""
    (folder / papers.FOLDER).mkdir(exist_ok=True)
    (folder / papers.FOLDER / f"{name}.toml").write_text(source, encoding="utf-8")
    return folder


def problems(folder: Path, source: str, name: str = "ticket") -> list[str]:
    """What is wrong with a template of a centre."""
    return in_english(papers.load(own(folder, source, name), centre()).problems)


def test_every_paper_has_a_shipped_template() -> None:
    assert {path.stem for path in SHIPPED.glob("*.toml")} == set(NAMES)


def with_printer(found: Centre, width_dots: int) -> Centre:
    """The centre with one printer of such paper."""
    printers = [{"code": "p1", "width_dots": width_dots}]
    return replace(found, document={**found.document, "printer": printers})


IN_BETWEEN = [pytest.param(width, marks=pytest.mark.verify) for width in (512, 416, 360)]
OTHERS = [pytest.param(name, marks=pytest.mark.verify) for name in ("province-25", "one-desk")]


@pytest.mark.parametrize("width", [576, *IN_BETWEEN, 384])
@pytest.mark.parametrize("name", ["dan-hai", *OTHERS])
def test_shipped_papers_are_whole_in_every_shipped_centre(
    name: str, width: int, tmp_path: Path
) -> None:
    papers.check(tmp_path, with_printer(centre(name), width))


@pytest.mark.parametrize("weight", Weight)
def test_the_font_has_every_letter_that_is_ever_printed(weight: Weight) -> None:
    assert fonts.missing(ACCENTED, weight) == ""
    assert fonts.missing("№→★─│a", weight) == "№→★─│"


def test_a_missing_letter_is_one_that_is_drawn_as_a_box() -> None:
    """The table of the font file against what its drawer does."""
    drawer = fonts.font(Weight.MEDIUM, 14)

    def drawn(code: int) -> tuple[object, bytes]:
        mask = drawer.getmask(chr(code), mode="1")
        return mask.size, bytes(mask)

    box = drawn(0xFFFF)
    letters = [code for code in range(0x21, 0x2700) if not 0x300 <= code < 0x370]
    boxed = {chr(code) for code in letters if drawn(code) == box}
    assert set(fonts.missing("".join(map(chr, letters)))) == boxed
    assert 300 < len(letters) - len(boxed) < 600


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ('txt = "x"', r"block 1: expected one of text, big, .* found none"),
        ('text = "x"\nbig = "y"', r"block 1: expected one of .* found text, big"),
        ('text = "x"\nwieght = "bold"', r'block 1 \(text\): unknown key "wieght", known: weight, '),
        ('text = "x"\nweight = "fat"', r"block 1 \(text\): weight: expected one of regular, "),
        ('text = "{nmber}"', r"block 1 \(text\): unknown placeholder \{nmber\}, known: .*number"),
        ('text = "{number.upper}"', r"block 1 \(text\): braces in"),
        ('text = "{number:>9}"', r"block 1 \(text\): braces in"),
        ('text = "{number"', r"block 1 \(text\): braces in"),
        ('text = "№ {number}"', r'block 1 \(text\): the font has no letter for "№"'),
        ('text = {vi = "→"}', r'block 1 \(text\): the font has no letter for "→"'),
        ("text = 5", r"block 1 \(text\): expected a text or"),
        (
            'text = "x"\nsize = 5',
            r"block 1 \(text\): size: expected a whole number 17..400, found 5",
        ),
        ('text = "x"\nsize = 30\nshrink = 40', r"block 1 \(text\): shrink: expected .* 17..30"),
        ('text = "x"\nalign = "middle"', r"align: expected one of left, center, right"),
        ('text = "x"\nmax_lines = 0', r"max_lines: expected a whole number 1..20, found 0"),
        ('text = "x"\nwhen = "nobody"', r"when: expected a placeholder, found 'nobody'"),
        ('text = "x"\neach = "rows"', r"each: expected one of no list here, found 'rows'"),
        ('big = "{number}"\nmax_lines = 2', r'block 1 \(big\): unknown key "max_lines"'),
        ('row = "x"', r"block 1 \(row\): expected two texts \[left, right\]"),
        ("rule = 0", r"block 1 \(rule\): rule: expected a whole number 1..800, found 0"),
        ("cut = false", r"block 1 \(cut\): expected true, found False"),
        ('image = "../seal.key"', r"block 1 \(image\): expected the name of a PNG beside"),
        ('image = "none.png"', r'block 1 \(image\): "none.png" is no picture'),
        ('text = "x"\nwhen = ["priority"]', r"when: expected a placeholder, found \['priority'\]"),
        ('text = {vn = "Mời chờ"}', r'block 1 \(text\): unknown language "vn", known: vi, en'),
        ('text = {en = "Please wait"}', r'block 1 \(text\): expected a text in "vi"'),
        (
            'text = "{number}"\npart = "head"',
            r"\{number\} is not the same on every slip, as a head",
        ),
        ('text = "x"\nwhen = "copy"\npart = "foot"', r"when: expected a placeholder"),
        ('bar = "x"\nwhen = "reprint"\npart = "foot"', r"\{reprint\} is not the same on every"),
        ('cut = true\npart = "head"', r'block 1 \(cut\): unknown key "part"'),
        ('pages = "x"\npart = "foot"', r'block 1 \(pages\): unknown key "part"'),
        ('image = "a\\u0000.png"', r"block 1 \(image\): .* is no picture that can be printed"),
        ('qr = "{qr}"\nmodule = 40', r"block 1 \(qr\): module: expected a whole number 4..16"),
    ],
)
def test_a_mistake_is_told_with_file_block_and_reason(
    block: str, problem: str, tmp_path: Path
) -> None:
    found = problems(tmp_path, f"[[block]]\n{block}\n")
    assert any(re.match(r"ticket\.toml: " + f"(.*{problem})", line) for line in found), found


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("[[block]\n", "expected TOML"),
        ("", r"expected \[\[block\]\] tables, found none"),
        ('most = 3\n[[block]]\ntext = "x"', 'unknown key "most", known: block, most_mm, narrow'),
        ('narrow = 3\n[[block]]\ntext = "x"', "narrow: expected a number 0.4..1, found 3"),
    ],
)
def test_a_file_that_is_no_template_is_told(source: str, problem: str, tmp_path: Path) -> None:
    assert any(re.search(problem, line) for line in problems(tmp_path, source))


def test_all_mistakes_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    assert len(problems(tmp_path, '[[block]]\nbig = "{a}"\nx = 1\n[[block]]\nrule = 0\n')) == 3


def test_a_text_that_does_not_fit_even_shrunk_is_told(tmp_path: Path) -> None:
    source = '[[block]]\ntext = "{service}"\nsize = 120\nshrink = 110\nmax_lines = 1\n'
    found = problems(tmp_path, source)
    assert any("does not fit on 576 dots" in line and "Nông nghiệp" in line for line in found)


def test_a_template_on_which_a_name_is_not_whole_is_not_used(tmp_path: Path) -> None:
    source = '[[block]]\ntext = "{service}"\nsize = 120\nshrink = 110\nmax_lines = 1\n'
    loaded = papers.load(own(tmp_path, source), centre())
    assert loaded.templates["ticket"] is papers.shipped()["ticket"]
    assert loaded.own == frozenset()


def test_a_number_that_would_become_small_is_told(tmp_path: Path) -> None:
    assert any(
        "does not fit" in line
        for line in problems(tmp_path, '[[block]]\nbig = "{number}"\nsize = 300\nshrink = 290\n')
    )


def test_a_paper_that_becomes_too_long_is_told(tmp_path: Path) -> None:
    source = 'most_mm = 30\n[[block]]\ntext = "{number}"\n[[block]]\nfeed = 300\n'
    assert any("most_mm allows 30" in line for line in problems(tmp_path, source))


def test_a_misspelt_file_is_told(tmp_path: Path) -> None:
    (line,) = problems(tmp_path, "", name="tiket")
    assert line.startswith("tiket.toml: no such paper, known: ticket, ")


def test_a_template_of_its_own_is_used(tmp_path: Path) -> None:
    source = '[[block]]\ntext = {vi = "Mời chờ", en = "Please wait"}\n[[block]]\nbig = "{number}"\n'
    loaded = papers.load(own(tmp_path, source), centre())
    assert loaded.problems == ()
    assert loaded.own == {"ticket"}
    sheet = papers.sheet(
        "ticket",
        payload(Kind.TICKET, number="B007", lang="en"),
        centre(),
        width_dots=576,
        simulated=False,
        templates=loaded.templates,
    )
    says = [piece.says.text for piece in sheet.pieces if isinstance(piece.says, Words)]
    assert says == ["Please wait", "B007"]


def test_a_broken_template_costs_nobody_a_slip(tmp_path: Path) -> None:
    loaded = papers.load(own(tmp_path, "[[block]]\nbug = true\n"), centre())
    assert loaded.problems
    assert loaded.templates["ticket"] is papers.shipped()["ticket"]
    with pytest.raises(Refusal) as refused:
        papers.check(tmp_path, centre())
    assert refused.value.code == "template_invalid"
    assert refused.value.params["problems"] == list(loaded.problems)


def test_a_picture_beside_the_template_is_printed(tmp_path: Path) -> None:
    folder = own(tmp_path, '[[block]]\nimage = "crest.png"\n')
    crest = Image.new("RGBA", (40, 30), (0, 0, 0, 0))
    crest.paste((20, 20, 20, 255), (10, 5, 30, 25))
    crest.save(folder / papers.FOLDER / "crest.png")
    loaded = papers.load(folder, centre())
    assert loaded.problems == ()
    sheet = draw(loaded.templates["ticket"], {"lang": "vi"}, 576)
    inked = sheet.pieces[0].ink.getbbox()
    assert inked == (10, 5, 30, 25), "what is transparent stays white"


def test_a_picture_wider_than_paper_is_told(tmp_path: Path) -> None:
    folder = own(tmp_path, '[[block]]\nimage = "crest.png"\n')
    Image.new("1", (700, 30), 0).save(folder / papers.FOLDER / "crest.png")
    (line,) = in_english(papers.load(folder, centre()).problems)
    assert "700 dots wide" in line


def test_large_print_is_larger() -> None:
    plain, large = paper(Kind.TICKET), paper(Kind.TICKET, large=True)

    def number(sheet: object) -> int:
        pieces = sheet.pieces  # type: ignore[attr-defined]
        return max(p.ink.height for p in pieces if isinstance(p.says, Words) and p.says.whole)

    assert number(large) > number(plain)
    assert LARGE in papers.shipped()


GUIDE = (Path(__file__).parents[2] / "docs" / "papers.md").read_text(encoding="utf-8")


def test_the_guide_knows_every_block_key_and_placeholder() -> None:
    known = set(re.findall(r"`([a-z_0-9]+)`", GUIDE))
    assert known >= {*What, *NAMES} - {LARGE}
    assert known >= {*_EVERY, *_TOP} - {"block"}
    assert known >= {key for keys in _KEYS.values() for key in keys}
    for kind in Kind:
        for name, value in papers._names(kind).items():
            assert name in known, name
            assert set(value[0] if isinstance(value, list) else ()) <= known


def test_the_template_of_the_guide_is_good(tmp_path: Path) -> None:
    (source,) = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    assert problems(tmp_path, source) == []
