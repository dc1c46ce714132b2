"""The words for what the rules and the store say: the edge where codes become sentences."""

from __future__ import annotations

from common.domain.refusal import Refusal, Trouble
from common.i18n.translator import Translator


def explain(error: Refusal | Trouble, t: Translator) -> str:
    """One kind, clear sentence. An unknown code is shown as it is rather than hidden.

    Codes that may or may not carry a parameter have a second text, `<key>.<parameter>`, which
    is used when that parameter is there (`refusal.service_closed.next_at`).
    """
    kind = "refusal" if isinstance(error, Refusal) else "trouble"
    key = f"{kind}.{error.code}"
    params = {
        name: _word(name, value, t) for name, value in error.params.items() if value is not None
    }
    longer = next((f"{key}.{name}" for name in params if t.has(f"{key}.{name}")), None)
    if longer is None and not t.has(key):
        return t(f"{kind}.unknown", code=str(error))
    return t(longer or key, **params)


def _word(name: str, value: object, t: Translator) -> object:
    """The word for a code among the parameters: `state`, `role`, `action`, `reason`…"""
    if isinstance(value, str) and t.has(f"{name}.{value}"):
        return t(f"{name}.{value}")
    return value
