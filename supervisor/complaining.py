"""What is asked before a complaint is entered, answered or handed on, and the command that the
answers make. Pure; the page of complaints shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any

from common.domain.complaint_commands import (
    WORDS_LONGEST,
    AnswerComplaint,
    ComplaintKind,
    HandOnComplaint,
    MakeComplaint,
)
from common.i18n.translator import Translator
from common.views.complaints import Complaint
from supervisor.deeds import Deed
from supervisor.screens.words import Asking, Field

FIRST = (
    ComplaintKind.ATTITUDE,
    ComplaintKind.DELAY,
    ComplaintKind.EXTRA_PAPERS,
    ComplaintKind.FEE,
    ComplaintKind.WRONG_ADVICE,
    ComplaintKind.PROCEDURE,
    ComplaintKind.PRAISE,
)
REST = tuple(kind for kind in ComplaintKind if kind not in FIRST)
"""Kinds by their digit; those of the second leaf come after one more digit."""

_SHORT = 40
_NOTE = 300
"""Letters of a complaint that are seen while it is answered; the page behind has all of them."""


def enter(kind: ComplaintKind, t: Translator) -> Deed:
    """What was said, and what it is about as far as that is known."""
    key = "supervisor.complaints.enter"
    fields = (
        Field(t("complaint.words"), longest=WORDS_LONGEST),
        Field(t("supervisor.complaints.number"), needed=False, longest=_SHORT),
        Field(t("supervisor.complaints.dossier"), needed=False, longest=_SHORT),
        Field(t("supervisor.complaints.owner"), needed=False, longest=_SHORT),
    )
    prompt = t(f"{key}.prompt", kind=t(f"complaint.kind.{kind}"))

    def command(said: Sequence[str]) -> MakeComplaint:
        words, number, dossier, owner = said
        return MakeComplaint(
            kind.value, words, ticket=number or None, dossier=dossier or None, owner=owner or None
        )

    def done(answer: Mapping[str, Any]) -> str:
        return t(f"{key}.done", code=answer["code"], owner=answer["owner"])

    question = Asking(prompt, t(f"{key}.note"), fields, t(f"{key}.yes"), t("counter.key.back"))
    return Deed(t(key), question, command, done, action=MakeComplaint.action)


def answer(one: Complaint, upheld: bool | None, t: Translator) -> Deed:
    """The answer, once; `upheld` None for praise."""
    key = "supervisor.complaints.answer"
    fields = (Field(t("complaint.answer"), longest=WORDS_LONGEST),)
    prompt = t(f"{key}.prompt", code=one.code)
    note = shorten(one.words or "", _NOTE, placeholder=" …")
    question = Asking(prompt, note, fields, t(f"{key}.yes"), t("counter.key.back"))
    return Deed(
        t(key),
        question,
        lambda said: AnswerComplaint(one.code, said[0], upheld),
        t(f"{key}.done", code=one.code),
        action=AnswerComplaint.action,
    )


def hand_on(one: Complaint, officer: str, name: str, t: Translator) -> Deed:
    """Somebody else answers it."""
    key = "supervisor.complaints.hand_on"
    prompt = t(f"{key}.prompt", code=one.code, officer=f"{officer} · {name}")
    question = Asking(prompt, "", (), t(f"{key}.yes"), t("counter.key.back"))
    return Deed(
        t(key),
        question,
        lambda _: HandOnComplaint(one.code, officer),
        lambda done: t(f"{key}.done", code=one.code, owner=done["owner"]),
        action=HandOnComplaint.action,
    )
