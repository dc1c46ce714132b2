"""A centre drops in a catalogue of its own, and the kiosk speaks a third language."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.i18n import catalogue
from common.i18n.translator import Translator
from common.paper import papers, words
from common.paper.printing import Printing
from common.store.store import Store
from kiosk.screens.start import StartPage
from tests.kiosk.test_aloud import SPEAKER
from tests.kiosk.visitor import hall_with, tickets, visit

FRENCH = """
msgid ""
msgstr "Plural-Forms: nplurals=2; plural=(n > 1);\\n"

msgid "lang.fr"
msgstr "Français"

msgid "kiosk.start.greeting"
msgstr "Bienvenue"

msgid "kiosk.start.ticket"
msgstr "PRENDRE UN NUMÉRO"

msgid "kiosk.start.help"
msgstr "APPELER UN AGENT"

msgid "kiosk.service.prompt"
msgstr "Pour quelle démarche ?"

msgid "kiosk.service.waiting"
msgid_plural "kiosk.service.waiting"
msgstr[0] "{n} personne attend"
msgstr[1] "{n} personnes attendent"

msgid "kiosk.priority.no"
msgstr "NON – NUMÉRO ORDINAIRE"

msgid "kiosk.ticket.title"
msgstr "VOTRE NUMÉRO"

msgid "slip.title"
msgstr "VOTRE NUMÉRO"
"""
"""As little as somebody translates on the first evening."""


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The commune, which knows French, at a kiosk with a loudspeaker."""
    locale = tmp_path / "locale"
    shutil.copytree(catalogue._LOCALE, locale)
    dropped = locale / "fr" / "LC_MESSAGES" / "motcua.po"
    dropped.parent.mkdir(parents=True)
    dropped.write_text(FRENCH, encoding="utf-8")
    monkeypatch.setattr(catalogue, "_LOCALE", locale)
    _read_anew()
    store = hall_with(tmp_path / "data", _with_french)
    yield store
    store.close()
    _read_anew()


def _read_anew() -> None:
    for cached in (catalogue.languages, catalogue.load):
        cached.cache_clear()


def _with_french(document: dict[str, Any]) -> None:
    for place in (document["centre"], *document["kiosk"]):
        place["languages"] = ["vi", "en", "fr"]
    document["speaker"].append(SPEAKER)
    for service in document["service"]:
        if service["code"] == "ho-tich":
            service["name"]["fr"] = "État civil"


async def test_three_touches_in_a_language_of_the_centres_own(hall: Store) -> None:
    async with visit(hall) as visitor:
        language = visitor.tile("language").face
        assert language is not None
        assert (language.name, language.hint) == ("English", "Français")
        await visitor.touch("language")
        await visitor.sees("Welcome", "Français")
        await visitor.touch("language")
        await visitor.sees("Bienvenue", "APPELER UN AGENT", "Tiếng Việt", "Hôm nay Ông/Bà cần làm")
        await visitor.press("1")
        await visitor.sees("Pour quelle démarche ?", "État civil", "Chứng thực")
        await visitor.press("1")
        await visitor.sees("NUMÉRO", "Ông/Bà có thuộc diện ưu tiên không?")
        await visitor.press("2")
        await visitor.sees("VOTRE NUMÉRO", "État civil", "Ông/Bà là người tiếp theo")
        await visitor.touch("number")
        await visitor.is_on(StartPage)
        await visitor.sees("Kính chào Ông/Bà")
    assert tickets(hall)[0]["lang"] == "fr"
    _the_slip_is_in_french(hall)


def _the_slip_is_in_french(store: Store) -> None:
    with store.read() as connection:
        job = connection.execute("SELECT kind, payload FROM print_job").fetchone()
    payload = json.loads(job["payload"])
    printing = Printing(payload, store.centre(), Translator(payload["lang"]), 576, simulated=True)
    said = words.values(printing, job["kind"])
    assert (said["title"], said["service"]) == ("VOTRE NUMÉRO", "État civil")
    assert said["wait"] == Translator("vi")("slip.wait")
    assert papers.sheet(
        job["kind"], payload, store.centre(), width_dots=576, simulated=False
    ).height


@pytest.mark.verify
async def test_who_hears_the_kiosk_is_led_through_the_languages_it_has_a_voice_for(
    hall: Store,
) -> None:
    async with visit(hall) as visitor:
        await visitor.press(".", "/")
        await visitor.sees("Welcome")
        await visitor.press("/")
        await visitor.sees("Kính chào Ông/Bà")
        await visitor.press(".", "/", "/")
        await visitor.sees("Bienvenue")
        assert visitor.tile("aloud").face is None
