"""A paper does not depend on the process that makes it, and only that process pays for it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.verify

_ALL = """
import hashlib
from common.forms import Form, render
from tests.forms.samples import PAPERS
for form in Form:
    print(form, hashlib.sha256(render(form, PAPERS[form])).hexdigest())
"""
_IMPORTED = """
import sys
import common.forms
print("reportlab" in sys.modules)
"""


def said(program: str, seed: str = "0") -> str:
    """What a Python program prints in a process of its own."""
    seeded = {**os.environ, "PYTHONHASHSEED": seed}
    run = subprocess.run(
        [sys.executable, "-c", program], env=seeded, check=True, capture_output=True, text=True
    )
    return run.stdout


def test_every_form_has_the_same_bytes_in_every_process() -> None:
    assert said(_ALL, seed="1") == said(_ALL, seed="2")


def test_screens_that_know_the_forms_do_not_load_what_draws_them() -> None:
    assert said(_IMPORTED) == "False\n"
