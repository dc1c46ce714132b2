"""The catalogues are whole, agree with each other, and hold what the code asks for."""

from __future__ import annotations

import re
import shutil
import string
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.i18n import catalogue
from common.i18n.catalogue import BrokenCatalogueError, Catalogue
from common.i18n.translator import Translator

ROOT = Path(__file__).parents[3]
PROGRAMS = ("common", "counter", "display", "hardware", "kiosk", "motcua", "supervisor")

LITERAL_KEY = re.compile(r"""\bt\(\s*"([a-z0-9_.]+)"\s*[,)]""")
CODE = re.compile(r"""\b(Refusal|Trouble)\(\s*"([a-z0-9_]+)"\s*[,)]""")


def texts_of(lang: str) -> Catalogue:
    found = catalogue.load(lang)
    assert found is not None
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def program_sources() -> Iterator[tuple[Path, str]]:
    for program in PROGRAMS:
        for path in (ROOT / program).rglob("*.py"):
            yield path, path.read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", [lang for lang in catalogue.languages() if lang != "vi"])
def test_every_language_has_every_key_with_the_same_placeholders(lang: str) -> None:
    vietnamese, other = texts_of("vi").texts, texts_of(lang).texts
    assert other.keys() == vietnamese.keys()
    for key, forms in other.items():
        for form in forms:
            assert placeholders(form) == placeholders(vietnamese[key][0]), key


@pytest.mark.parametrize("lang", catalogue.languages())
def test_every_text_is_composed_and_clean(lang: str) -> None:
    for key, forms in texts_of(lang).texts.items():
        for form in forms:
            assert form == unicodedata.normalize("NFC", form).strip(), key
            assert form.isprintable() or form.replace("\n", "").isprintable(), key


def test_every_key_written_in_the_code_has_a_text() -> None:
    known = texts_of("vi").texts
    missing = [
        f"{path.relative_to(ROOT)}: {key}"
        for path, source in program_sources()
        for key in LITERAL_KEY.findall(source)
        if key not in known
    ]
    assert not missing


def test_every_refusal_and_trouble_in_the_code_has_a_sentence() -> None:
    known = texts_of("vi").texts
    missing = [
        f"{path.relative_to(ROOT)}: {kind}.{code}"
        for path, source in program_sources()
        for kind, code in CODE.findall(source)
        if f"{kind.lower()}.{code}" not in known
    ]
    assert not missing


def test_texts_for_citizens_neither_order_nor_blame_nor_sound_like_a_shop() -> None:
    for key, forms in texts_of("vi").texts.items():
        if key.startswith(("kiosk.", "slip.", "hall.", "voice.", "rate.")):
            said = " ".join(forms).lower()
            for word in ("quý khách", "bạn ", "hãy ", "bỏ lượt", "quá lượt"):
                assert word not in said, key


def test_texts_for_signs_without_accents_fit_sixteen_plain_characters() -> None:
    for key, forms in texts_of("vi").texts.items():
        if key.startswith("led.") and not placeholders(forms[0]):
            assert forms[0].isascii(), key
            assert len(forms[0]) <= 16, key


def test_a_third_language_is_added_by_dropping_a_catalogue_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(catalogue._LOCALE, tmp_path, dirs_exist_ok=True)
    lao = tmp_path / "lo" / "LC_MESSAGES" / "motcua.po"
    lao.parent.mkdir(parents=True)
    lao.write_text('msgid "kiosk.nav.back"\nmsgstr "ກັບຄືນ"\n', encoding="utf-8")
    monkeypatch.setattr(catalogue, "_LOCALE", tmp_path)
    catalogue.languages.cache_clear()
    catalogue.load.cache_clear()
    try:
        assert catalogue.languages() == ("vi", "en", "lo")
        assert Translator("lo")("kiosk.nav.back") == "ກັບຄືນ"
        assert Translator("lo")("kiosk.nav.home") == "Về màn hình đầu"
    finally:
        catalogue.languages.cache_clear()
        catalogue.load.cache_clear()


def test_po_files_are_read_as_gettext_writes_them() -> None:
    read = Catalogue(
        rb"""
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=(n != 1);\n"
        # a remark
        msgid "two.lines"
        msgstr ""
        "one \"quoted\"\n"
        "two"
        msgid "counted"
        msgid_plural "counted"
        msgstr[0] "{n} dossier"
        msgstr[1] "{n} dossiers"
        msgid "untranslated"
        msgstr ""
        # msgid "remark" is none, nor is
        #~ msgid "obsolete"
        #~ msgstr "gone"
        """
    )
    assert read.text("two.lines") == 'one "quoted"\ntwo'
    assert [read.text("counted", n) for n in (0, 1, 2)] == [
        "{n} dossiers",
        "{n} dossier",
        "{n} dossiers",
    ]
    assert [read.text(key) for key in ("untranslated", "remark", "obsolete", "")] == [None] * 4
    assert read.texts.keys() == {"two.lines", "counted"}


@pytest.mark.parametrize(
    "source", ['msgid "a', 'msgstr nonsense "a"', '"loose"', 'msgid "a"\nmsgstr "b"\n' * 2]
)
def test_a_broken_po_file_is_refused(source: str) -> None:
    with pytest.raises(BrokenCatalogueError):
        _ = Catalogue(source.encode()).texts


def test_a_broken_entry_is_said_in_another_language_and_ends_nothing() -> None:
    read = Catalogue(b'msgid "a"\nmsgstr "b\nmsgid "c"\nmsgstr "\xff"\nmsgid "d"\nmsgstr "e"\n')
    assert [read.text(key) for key in ("a", "c", "d")] == [None, None, "e"]


@pytest.mark.parametrize("lang", catalogue.languages())
def test_a_text_that_is_asked_for_is_the_one_that_stands_there(lang: str) -> None:
    known = texts_of(lang)
    for key, forms in known.texts.items():
        assert known.text(key) == forms[-1]
    for key in ("no.such", 'a"b', "a\\", "a\nb", "wrong", "kiosk."):
        assert known.text(key) is None
