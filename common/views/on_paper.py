"""Who a dossier is about, as it stands on its A4 papers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from common.forms.facts import People

if TYPE_CHECKING:
    from common.store.vault.people import Known


def on_paper(known: Iterable[Known]) -> People:
    """The owner's own address and numbers, else those of whoever brought it."""
    found = {one.role.value: one.fields for one in known if one.fields is not None}
    owner = found.get("owner")
    brought = found.get("proxy") or found.get("submitter")
    reach = [one for one in (owner, found.get("contact"), brought) if one is not None]

    def first(name: str) -> str | None:
        return next((value for one in reach if (value := getattr(one, name))), None)

    return People(
        owner=owner.name if owner else None,
        submitter=brought.name if brought else None,
        address=first("address"),
        phone=_dialled(first("phone")),
        email=first("email"),
        id_number=owner.id_number if owner else None,
    )


def _dialled(phone: str | None) -> str | None:
    """As people here dial it."""
    return phone and (f"0{phone[3:]}" if phone.startswith("+84") else phone)
