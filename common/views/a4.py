"""The A4 papers that a desk can print now, and through which queue."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.refusal import Refusal
from common.forms.facts import People
from common.forms.kinds import Form, rules_of
from common.store import dossiers
from common.store.queries import at_hand
from common.store.store import Store
from common.views import forms
from common.views.forms import Paper


@dataclass(frozen=True, slots=True)
class OnPaper:
    """A paper that there is something to say on, and its name by the rules of its dossier."""

    form: Form
    title: str


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers of dossier or batch `code`. `people`: somebody is known who could stand on them.
    `queue` is None where the centre has none for A4."""

    code: str
    papers: tuple[OnPaper, ...]
    people: bool
    queue: str | None


def of_dossier(store: Store, code: str, desk: str) -> Papers:
    """What there is to print about a dossier.

    Raises:
        Refusal: `dossier_unknown`.
    """
    with store.read() as connection:
        row = dossiers.need(connection, code)
        rules = rules_of(row["rule_set"])
        known = bool(at_hand.people(connection, dossier=row["id"]))
    found = []
    for form in forms.OF_DOSSIER:
        try:
            forms.of_dossier(store, code, form)
            found.append(OnPaper(form, rules.name(form).title))
        except Refusal as error:
            if error.code not in ("paper_nothing", "paper_contrary", "form_not_in_rules"):
                raise
    return Papers(row["code"], tuple(found), known, store.centre().a4_queue(desk))


def of_batch(store: Store, code: str, desk: str) -> Papers:
    """The list that goes with a batch.

    Raises:
        Refusal: `batch_unknown`.
    """
    made = forms.of_batch(store, code)
    title = rules_of(made.rule_set).name(Form.HAND_OVER).title
    listed = (OnPaper(Form.HAND_OVER, title),)
    return Papers(made.code, listed, False, store.centre().a4_queue(desk))


def made(store: Store, form: Form, code: str, people: People | None) -> Paper:
    """What stands on a paper."""
    if form is Form.HAND_OVER:
        return forms.of_batch(store, code)
    return forms.of_dossier(store, code, form, people)
