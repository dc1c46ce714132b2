"""Sample payloads, as long as such papers become: what templates are tried with, and drawn from
for a look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import cycle, islice
from typing import Any

from common.domain.printer_commands import NUMBERS_ON_A_STRIP
from common.paper.payloads import Kind
from common.store.facts import Centre

_NOON = 1_795_320_000_000
_MINUTE = 60_000
DOSSIERS_IN_A_BATCH = 20
"""Codes on a sample of a control slip; a real one may have more."""


def payload(kind: Kind, centre: Centre, lang: str) -> dict[str, Any]:
    """A payload of this kind for this centre, with everything on it that may be."""
    services = sorted(centre.services, key=lambda code: -len(_name(centre, code, lang)))
    return {"lang": lang, "mode": "training", **_FACTS[kind](centre, services)}


def variants(kind: Kind, centre: Centre, lang: str) -> list[dict[str, Any]]:
    """The sample payload, and others in which what is the one or the other is the other: any of
    the two texts may be the longer one."""
    usual = payload(kind, centre, lang)
    return [usual, *({**usual, **other} for other in _OTHERS.get(kind, ()))]


def _name(centre: Centre, service: str, lang: str) -> str:
    name = centre.services[service].name
    return name.get(lang) or name["vi"]


def _ticket(centre: Centre, services: list[str]) -> dict[str, Any]:
    widest = max(centre.services.values(), key=lambda one: len(one.prefix) + one.width)
    return {
        "number": widest.prefix + "8" * widest.width,
        "service": services[0],
        "priority": True,
        "counters": max(map(centre.counters_of, services), key=len),
        "ahead": 128,
        "from": _NOON + 20 * _MINUTE,
        "to": _NOON + 45 * _MINUTE,
        "issued_at": _NOON,
        "token": "9fK3dX0aPqTzVw4mYb7RsA",
        "copy": 2,
    }


def _appointment(centre: Centre, services: list[str]) -> dict[str, Any]:
    ticket = _ticket(centre, services)
    kept = {key: ticket[key] for key in ("number", "service", "counters", "token", "copy")}
    return {**kept, "issued_at": _NOON, "starts_at": _NOON + 1_260 * _MINUTE}


def _seal(centre: Centre, services: list[str]) -> dict[str, Any]:
    digits = "0f3a9c5e71b2d846" * 4
    date = centre.day_of(_NOON).isoformat()
    return {"date": date, "seq": 1_204_377, "hash": digits, "made_at": _NOON, "signed": False}


def _report(centre: Centre, services: list[str]) -> dict[str, Any]:
    return {
        "date": centre.day_of(_NOON).isoformat(),
        "made_at": _NOON,
        "open": True,
        "tickets": 1_240,
        "called": 1_210,
        "kept": 1_101,
        "wait_mean": 11 * _MINUTE,
        "wait_p90": 24 * _MINUTE,
        "wait_max": 117 * _MINUTE,
        "states": {"done": 1_180, "cancelled": 21, "expired": 9},
        "slips": {"confirmed": 1_225, "unknown": 12, "superseded": 3},
        "services": [
            {"code": code, "tickets": 128, "done": 120, "wait": 104 * _MINUTE} for code in services
        ],
    }


def _numbers(centre: Centre, services: list[str]) -> dict[str, Any]:
    number = _ticket(centre, services)["number"]
    return {
        "made_at": _NOON,
        "numbers": [
            {"number": number, "service": code, "issued_at": _NOON - i * _MINUTE}
            for i, code in enumerate(islice(cycle(services), NUMBERS_ON_A_STRIP))
        ],
    }


def _test(centre: Centre, services: list[str]) -> dict[str, Any]:
    return {
        "printer": "p1",
        "made_at": _NOON,
        "fence": "process_id",
        "probed_at": _NOON,
        "proved": "process_id",
    }


_CODE = "000.00.19.H26-261122-0042"
_PROCEDURE = (
    "Đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu"
    " đối với cá nhân, cộng đồng dân cư, hộ gia đình, người gốc Việt Nam định cư ở nước ngoài"
)
_PAPERS = (
    "Đơn đăng ký đất đai, tài sản gắn liền với đất (bản chính, có xác nhận nơi cư trú)",
    "Trích lục khai sinh",
    "Giấy ủy quyền",
)
_LETTER = "1234/VP-TNMT"


def _about(centre: Centre, services: list[str]) -> dict[str, Any]:
    """What every slip about a dossier says."""
    counters = max(map(centre.counters_of, services), key=len)
    return {"code": _CODE, "counters": counters, "at": _NOON, "copy": 2}


def _agency(centre: Centre) -> str:
    return str(max(centre.document["agency"], key=lambda row: len(row["name"]["vi"]))["code"])


def _dossier(centre: Centre, services: list[str]) -> dict[str, Any]:
    return {
        **_about(centre, services),
        "procedure": _PROCEDURE,
        "agency": _agency(centre),
        "components": 7,
        "received_at": _NOON,
        "due_at": _NOON + 43_200 * _MINUTE,
        "waits_payment": False,
        "state": 2,
        "deliver": "here",
    }


def _visit(centre: Centre, services: list[str]) -> dict[str, Any]:
    ticket = _ticket(centre, services)
    return {
        **_about(centre, services),
        "outcome": "supplement",
        "procedure": _PROCEDURE,
        "reason": "mismatch",
        "missing": list(_PAPERS),
        "token": ticket["token"],
        "number": ticket["number"],
    }


def _apology(centre: Centre, services: list[str]) -> dict[str, Any]:
    return {
        **_about(centre, services),
        "agency": _agency(centre),
        "old_due_at": _NOON,
        "new_due_at": _NOON + 14_400 * _MINUTE,
        "reason": "other_agency",
        "letter_no": _LETTER,
        "contrary": False,
    }


def _fee(centre: Centre, services: list[str]) -> dict[str, Any]:
    return {
        **_about(centre, services),
        "number": _ticket(centre, services)["number"],
        "procedure": _PROCEDURE,
        "lines": [
            {"kind": "fee", "amount_vnd": 1_234_000, "name": "Phí thẩm định hồ sơ cấp lần đầu"},
            {"kind": "charge", "amount_vnd": 100_000, "name": None},
        ],
        "total_vnd": 1_334_000,
    }


def _handover(centre: Centre, services: list[str]) -> dict[str, Any]:
    codes = [f"{_CODE[:-4]}{serial:04}" for serial in range(1, DOSSIERS_IN_A_BATCH + 1)]
    return {
        "code": "BG-261122-1",
        "direction": "out",
        "agency": _agency(centre),
        "trip": "15:30",
        "count": len(codes),
        "dossiers": codes,
        "sent_at": _NOON,
        "sent_by": "can-bo-01",
        "at": _NOON,
        "copy": 1,
    }


def _alert(centre: Centre, services: list[str]) -> dict[str, Any]:
    return {
        "kind": "closing_late",
        "subject": services[0],
        "severity": "critical",
        "data": {"waiting": 28, "number": _ticket(centre, services)["number"]},
        "happening": "worse",
        "opened_at": _NOON,
    }


_PROVISIONAL = {"code": "TAM-DANHAI-261122-0001"}

_OTHERS: Mapping[Kind, Sequence[Mapping[str, Any]]] = {
    Kind.TICKET: ({"from": None, "to": None},),
    Kind.SEAL: ({"signed": True}, {"date": None}),
    Kind.DOSSIER: (
        {**_PROVISIONAL, "due_at": None, "waits_payment": True, "deliver": "elsewhere"},
        {"due_at": None, "state": 5, "deliver": "online"},
    ),
    Kind.VISIT: (
        {"outcome": "refused", "reason": "already_filed", "missing": (), "code": None},
        {"outcome": "advice", "reason": "what_to_bring", **_PROVISIONAL},
    ),
    Kind.APOLOGY: ({**_PROVISIONAL, "contrary": True, "counters": ()},),
    Kind.FEE: ({**_PROVISIONAL, "number": None, "procedure": ""},),
    Kind.HANDOVER: ({"direction": "in", "trip": None, "sent_by": None},),
    Kind.ALERT: (*({"happening": "opened", "severity": grave} for grave in ("warning", "info")),),
    Kind.TEST: (
        *({"fence": fence} for fence in ("auto", "status", "none")),
        *({"proved": proved} for proved in ("status", "none")),
        {"probed_at": None},
    ),
}

_FACTS = {
    Kind.TICKET: _ticket,
    Kind.APPOINTMENT: _appointment,
    Kind.SEAL: _seal,
    Kind.REPORT: _report,
    Kind.TEST: _test,
    Kind.NUMBERS: _numbers,
    Kind.DOSSIER: _dossier,
    Kind.VISIT: _visit,
    Kind.APOLOGY: _apology,
    Kind.FEE: _fee,
    Kind.HANDOVER: _handover,
    Kind.ALERT: _alert,
}
