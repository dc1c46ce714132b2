"""Whom a report about one officer is about: asked with a page of a report's own kind."""

from __future__ import annotations

from common.reports.asked import Asked
from common.reports.document import Column, Document, Kind, Table
from common.store.queries import everyday as rows

_WHO = "who"


def whose(asked: Asked, name: str) -> Document:
    """Everybody that the centre has or had, to be opened by their codes."""
    t = asked.t
    with asked.store.read() as connection:
        found = [(row["code"], row["name"]) for row in rows.officers(connection)]
    columns = (
        Column("officer", t("supervisor.reports.who.code"), Kind.CODE),
        Column("name", t("supervisor.reports.who.name")),
    )
    title = t("supervisor.reports.who")
    table = Table(_WHO, title, columns, found, opens=tuple(code for code, _ in found))
    return Document(
        name, title, asked.issuer, asked.span, asked.store.now(), asked.zone, tables=(table,)
    )


def is_choice(document: Document) -> bool:
    """Whether this only asks."""
    return document.table(_WHO) is not None
