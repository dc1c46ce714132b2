"""`python -m motcua.console tty8`, by root, before a screen starts there; `--free tty8` later."""

from __future__ import annotations

import sys

from motcua.console import holding

if __name__ == "__main__":
    if sys.argv[1:2] == ["--free"]:
        holding.free(sys.argv[2])
    else:
        holding.take(sys.argv[1])
