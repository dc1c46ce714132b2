"""The parts of a dossier that several forms show in the same words."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Table

from common.forms.dates import legal_moment
from common.forms.facts import Component, Contact, FormDossier, Letterhead, People
from common.forms.pages import Copy, Layout
from common.forms.parts import Column, Flow, Signature, beside, field, table


def whose(people: People, label: str = "Tiếp nhận hồ sơ của") -> Flow:
    """Whose dossier it is, and how to reach them."""
    return [field(label, people.owner, strong=True), *reach(people)]


def reach(people: People) -> Flow:
    """Address, telephone and e-mail."""
    return [
        field("Địa chỉ", people.address),
        beside(
            field("Số điện thoại", people.phone),
            field("Email", people.email),
            widths=["45%", "55%"],
        ),
    ]


def matter(dossier: FormDossier) -> Flow:
    """What is asked for."""
    return [field("Nội dung yêu cầu giải quyết", dossier.procedure)]


def components(rows: Sequence[Component], heading: str) -> Table:
    """The papers of a dossier, counted; one blank line where nobody named any."""
    columns = [
        Column("TT", 10, middle=True),
        Column(heading, 91),
        Column("Bản chính", 21, middle=True),
        Column("Bản chứng thực", 22, middle=True),
        Column("Bản photo", 21, middle=True),
    ]
    named = [
        (i, row.name, row.originals or None, row.certified or None, row.copies or None)
        for i, row in enumerate(rows, start=1)
    ]
    return table(columns, named or [(1, None, None, None, None)])


def moment(head: Letterhead, at: int | None) -> str | None:
    """A moment in legal words; None prints as a dotted line."""
    return None if at is None else legal_moment(at, head.zone)


def taken(head: Letterhead, dossier: FormDossier) -> str | None:
    """When the dossier was taken, from which its time counts: accepted, else received."""
    accepted = dossier.accepted_at
    return moment(head, dossier.received_at if accepted is None else accepted)


def bearer(people: People) -> Signature:
    """Who brought the dossier signs for it: whose it is, if nobody else came."""
    return Signature("Người nộp hồ sơ", people.submitter or people.owner)


def questions(contact: Contact, when: str) -> str:
    """Whom to ask, as one sentence: it names as much as is known."""
    ways = [
        contact.officer or "công chức hướng dẫn",
        f"số điện thoại {contact.phone}" if contact.phone else "",
        f"trang thông tin {contact.website}" if contact.website else "",
    ]
    named = ", ".join(way for way in ways if way)
    return f"{when}, nếu có vướng mắc, Ông/Bà liên hệ với {named} để được hướng dẫn./."


def one_copy(story: Flow, dossier: FormDossier) -> Layout:
    """A paper of which each print is the same."""
    return Layout((Copy(story, f"Mã hồ sơ: {dossier.code}"),))
