"""The A4 papers: forms 01-07 and what goes with them, as PDF. Pure: facts in, bytes out.

    render(Form.RECEIPT, Receipt(...), mark=t("slip.training"))

The words of legal forms are Vietnamese only and stand in the module of each form.
"""

from __future__ import annotations

from common.forms.facts import Facts
from common.forms.kinds import IN_FORCE, Form, rules_of

__all__ = ["IN_FORCE", "Form", "render"]


def render(form: Form, facts: Facts, rule_set: str = IN_FORCE, *, mark: str | None = None) -> bytes:
    """A paper as PDF, the same bytes for the same facts.

    `facts` are those of this form (`common.forms.facts`), else TypeError; `mark` is what stands
    across each page of a paper that is none (training, trial, demo), in words. Refuses a rule set
    that nobody knows (`rule_set_unknown`) and a form that it does not have (`form_not_in_rules`).
    """
    from common.forms import layouts, pages  # reportlab takes a tenth of a second to import

    rules = rules_of(rule_set)
    name = rules.name(form)
    return pages.pdf(layouts.lay_out(form, facts, rules), name, rules.circular, mark)
