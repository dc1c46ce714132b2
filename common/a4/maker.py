"""Makes one paper and brings it on its way: `python -m common.a4.maker`, started by `order` only.

The order comes by stdin, a line for each change goes to stdout. Nothing of the paper is written
anywhere, not even when this program crashes.
"""

from __future__ import annotations

import os
import pickle
import resource
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from common.a4.progress import Progress, Stage

if TYPE_CHECKING:
    from common.a4.order import Order


def main() -> None:
    """One order, to its end; whoever asked may be gone before that."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    order: Order = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own parent, by its pipe
    sys.tracebacklimit = 0
    told = True
    for said in _carried_out(order):
        if told:
            told = _tell(said)


def _carried_out(order: Order) -> Iterator[Progress]:
    from common.forms import render

    try:
        pdf = render(order.form, order.facts, order.rule_set, mark=order.mark)
    except Exception:  # noqa: BLE001 - its words may hold what stands on the paper
        return iter((Progress(Stage.FAILED),))
    if order.queue is not None:
        from common.a4.queue import printed

        return printed(order.queue, pdf, f"motcua {order.form}")
    from common.a4.waiting import held

    return held(order.place, order.address, pdf)


def _tell(said: Progress) -> bool:
    """Whether anybody still listens. A line that is gone must not be emptied again at the end."""
    try:
        sys.stdout.buffer.write(said.line())
        sys.stdout.buffer.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    return True


if __name__ == "__main__":
    main()
