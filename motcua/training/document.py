"""The centre of a training: this hall's, without anything that reaches the hall or the world.

Its code is another one, so that neither store takes the other's centre file, and everything that
bears the code says what it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from common.domain.actor import Role
from common.domain.refusal import Refusal
from common.i18n.translator import Translator

CODE = "tap-huan"
SAMPLE = "mau-"
"""What the codes of officers begin with whom the training plays."""

_REAL_DEVICES = ("keypad", "rating_pad", "scanner", "speaker")


def made(
    hall: Mapping[str, Any], place: Path, printers: Mapping[str, str], t: Translator
) -> dict[str, Any]:
    """The document for a training in folder `place`. Printers and signs are emulated, but for
    `printers`, addresses by code; other devices, hooks and A4 queues are left out.

    Raises:
        Refusal: `training_printer` for a code that the hall has no printer of;
            `training_printer_used` for one that the hall prints on.
    """
    document = deepcopy(dict(hall))
    document["centre"]["code"] = CODE
    document["centre"]["a4"] = None
    for table in (*_REAL_DEVICES, "hook"):
        document[table] = []
    for desk in document["desk"]:
        desk["a4"] = None
    for rule in document.get("alert", []):
        rule["deliver"] = _here(rule["deliver"])
    _rewire(document, place, printers)
    document["officer"] += _sample_officers(document, t)
    return document


def _here(deliver: list[str] | None) -> list[str] | None:
    if deliver is None:
        return None
    return [where for where in deliver if not where.startswith("hook:")]


def _rewire(document: dict[str, Any], place: Path, printers: Mapping[str, str]) -> None:
    used = {row["code"]: row["url"] for row in document["printer"]}
    for code, url in printers.items():
        if code not in used:
            raise Refusal("training_printer", printer=code, url=url)
        if url in used.values():
            raise Refusal("training_printer_used", printer=code, url=url)
    for row in document["printer"]:
        row["url"] = printers.get(row["code"]) or f"serial://{printer_line(place, row['code'])}"
    buses = list(dict.fromkeys(sign["bus"] for sign in document["sign"]))
    for sign in document["sign"]:
        sign["bus"] = str(sign_line(place, buses.index(sign["bus"])))


def printer_line(place: Path, code: str) -> Path:
    """The serial line at which the emulated printer of this code is found."""
    return place / "lines" / f"printer-{code}"


def sign_line(place: Path, number: int) -> Path:
    """The serial line of the bus with this number, from 0."""
    return place / "lines" / f"bus-{number + 1}"


def _sample_officers(document: Mapping[str, Any], t: Translator) -> list[dict[str, Any]]:
    """One for each desk."""
    agency = next((row["home_agency"] for row in document["officer"]), "")
    return [
        {
            "code": f"{SAMPLE}{number}",
            "name": t("training.officer", number=number),
            "home_agency": agency or next((row["code"] for row in document["agency"]), ""),
            "unit": document["centre"]["unit"],
            "staff_type": "own",
            "role": Role.OFFICER.value,
            "services": None,
            "valid_from": None,
            "valid_to": None,
        }
        for number, _ in enumerate(document["desk"], 1)
    ]


def players(document: Mapping[str, Any]) -> dict[str, str]:
    """Each desk with the officer whom the training plays there."""
    return {row["code"]: f"{SAMPLE}{number}" for number, row in enumerate(document["desk"], 1)}
