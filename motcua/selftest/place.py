"""A centre of any size, made in code, for the scratch store."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from common.domain.actor import Actor, Role
from common.domain.promise import Rules

TESTER = Actor(Role.ADMINISTRATOR, "cli:selftest")
PIN = "2468"
CLOCK = "2026-11-23T08:00"
ZONE = "Asia/Ho_Chi_Minh"

_DESKS_PER_SERVICE = 4
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def document(kiosks: int, desks: int) -> dict[str, Any]:
    """A centre document: each desk serves a service first and helps the next one."""
    services = max(1, desks // _DESKS_PER_SERVICE)
    name = {"vi": "Tự kiểm tra", "en": "Self-test"}
    return {
        "centre": {
            "code": "selftest",
            "name": name,
            "authority": name,
            "unit": "u",
            "timezone": ZONE,
            "hotline": None,
            "notice": {},
            "languages": ["vi", "en"],
            "simulation": True,
            "hours": {day: [[0, 24 * 60]] for day in _DAYS},
            "rules": asdict(Rules()),
        },
        "zone": [{"code": "z", "name": name}],
        "agency": [{"code": "a", "name": name}],
        "unit": [{"code": "u", "name": name}],
        "series": [{"code": "a", "prefix": "A", "width": 6}],
        "service": [_service(f"s{number}", name) for number in range(services)],
        "counter": [
            {"code": str(number), "name": name, "agency": "a", "zone": "z"}
            for number in range(1, desks + 1)
        ],
        "desk": [
            {"code": str(number), "counter": str(number), "priority_only": False}
            for number in range(1, desks + 1)
        ],
        "desk_service": [
            {"desk": str(number), "service": f"s{(number + rank) % services}", "rank": rank}
            for number in range(1, desks + 1)
            for rank in range(min(2, services))
        ],
        "priority_class": [{"code": "priority", "name": name, "who": name, "target_min": 5}],
        "officer": [_officer(number) for number in range(1, desks + 1)],
        "kiosk": [
            {"code": f"k{number}", "role": "all", "zone": "z", "printer": None, "languages": ["vi"]}
            for number in range(1, kiosks + 1)
        ],
        "display": [],
        "printer": [],
        "protocol": [],
        "sign": [],
        "speaker": [],
        "closure": [],
    }


def _service(code: str, name: dict[str, str]) -> dict[str, Any]:
    return {
        "code": code,
        "name": name,
        "hint": {},
        "words": [],
        "agency": "a",
        "unit": "u",
        "zone": "z",
        "series": "a",
        "target_min": 15,
        "prior_min": 5,
        "hours": None,
        "quota": None,
        "default_outcome": None,
        "at_kiosk": True,
        "guidance": False,
    }


def _officer(number: int) -> dict[str, Any]:
    return {
        "code": f"o{number}",
        "name": f"o{number}",
        "home_agency": "a",
        "unit": "u",
        "staff_type": "own",
        "role": "officer",
        "services": None,
        "valid_from": None,
        "valid_to": None,
    }
