"""Which module lays out which paper, and for which facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from common.forms import (
    apology,
    board,
    control,
    facts,
    hand_over,
    receipt,
    refusal,
    register,
    return_note,
    stop,
    supplement,
)
from common.forms.kinds import Form, Rules
from common.forms.pages import Layout


@dataclass(frozen=True, slots=True)
class _Kind:
    facts: type
    lay_out: Callable[[Any, Rules], Layout]


_KINDS: Mapping[Form, _Kind] = {
    Form.RECEIPT: _Kind(facts.Receipt, receipt.lay_out),
    Form.SUPPLEMENT: _Kind(facts.Supplement, supplement.lay_out),
    Form.REFUSAL: _Kind(facts.Declined, refusal.lay_out),
    Form.APOLOGY: _Kind(facts.Apology, apology.lay_out),
    Form.STOP: _Kind(facts.Stopped, stop.lay_out),
    Form.CONTROL: _Kind(facts.ControlSlip, control.lay_out),
    Form.REGISTER: _Kind(facts.Register, register.lay_out),
    Form.HAND_OVER: _Kind(facts.Batch, hand_over.lay_out),
    Form.RETURN_NOTE: _Kind(facts.ReturnNote, return_note.lay_out),
    Form.BOARD: _Kind(facts.Board, board.lay_out),
}


def lay_out(form: Form, shown: facts.Facts, rules: Rules) -> Layout:
    """A paper laid out; TypeError for facts of another one."""
    kind = _KINDS[form]
    if not isinstance(shown, kind.facts):
        raise TypeError(f"{form} shows {kind.facts.__name__}, not {type(shown).__name__}")
    return kind.lay_out(shown, rules)
