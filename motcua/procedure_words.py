"""The catalogue of procedures in words, for the command line and the posted board."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from common.forms.facts import BoardRow
from common.i18n.translator import Translator
from common.views.procedure_words import fees, paper, time, where
from common.views.procedures import Listed, ProcedurePage


def found_words(t: Translator, found: Sequence[Listed]) -> str:
    """One procedure a line."""
    if not found:
        return t("cli.procedures.none")
    return "\n".join(f"{_named(one.code, one.name)} · {one.field}" for one in found)


def page_words(t: Translator, page: ProcedurePage) -> str:
    """What somebody has to know who comes for it."""
    return "\n".join(_page_lines(t, page))


def _page_lines(t: Translator, page: ProcedurePage) -> Iterator[str]:
    yield _named(page.code, page.name)
    yield f"{page.field} · {page.agency}"
    if place := where(t, page):
        yield place
    for key, text in (("time", time(t, page)), ("fee", "; ".join(fees(t, page)))):
        if text:
            yield f"{t(f'kiosk.proc.{key}')}: {text}"
    if page.components:
        yield f"{t('kiosk.proc.bring')}:"
        yield from (f"- {paper(t, component)}" for component in page.components)
    if page.waivers:
        yield f"{t('kiosk.proc.waiver')}:"
        yield from (f"- {t(f'fee_waiver.{code}')}" for code in page.waivers)


def _named(code: str, name: str) -> str:
    """One without a code is known by its name."""
    return name if code == name else f"{code}  {name}"


def board_row(page: ProcedurePage) -> BoardRow:
    """A line of the posted board, which is in Vietnamese."""
    t = Translator("vi")
    return BoardRow(
        code=page.code if page.code != page.name else "",
        name=page.name,
        field=page.field,
        agency=page.agency,
        time=time(t, page),
        fee="; ".join(fees(t, page)),
        where=where(t, page) if page.at_counter else page.place,
    )


def record(page: ProcedurePage) -> dict[str, Any]:
    """The page as JSON has it: moments are days, codes stay codes."""
    from dataclasses import asdict

    found = asdict(page)
    for fee in found["fees"]:
        for key in ("valid_from", "valid_to"):
            fee[key] = fee[key] and fee[key].isoformat()
    return found
