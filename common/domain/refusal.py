"""How the rules say no.

Exception
├── Refusal   a rule forbids it; nothing was changed (exit status 1)
└── Trouble   the store or the system cannot do it now (exit status 3)

Both carry a code and parameters, never words: the wording happens at the edge, in the
language of whoever asked (`common.i18n.messages`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self


class _CodedError(Exception):
    """A message code with its parameters."""

    def __init__(self, code: str, /, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: dict[str, object] = params

    @classmethod
    def of(cls, code: str, params: Mapping[str, object]) -> Self:
        """The same again, from what was kept of it."""
        return cls(code, **params)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code} ({details})" if details else self.code


class Refusal(_CodedError):
    """A rule of the centre forbids the action. Nothing was changed."""


class Trouble(_CodedError):
    """The store, the disk, the clock or the system stands in the way. Nothing was changed."""
