"""Speed on this machine: `python -m bench [PART] [options]`.

PART is actions, contention, checkpoints, notice, screens, history, audit, printing, signs, idle,
voice, catalogue, dossiers, weeks, lab, staffing, advice, sure, reports, alerts, metrics or all.
Each is a module with `main(arguments)` and options of its own (`--help` after its name); without
a name it is `actions`.
`all` runs every part that is there, with its defaults.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec

PARTS = {
    "actions": "bench.actions",
    "contention": "bench.contention",
    "checkpoints": "bench.checkpoints",
    "notice": "bench.notice",
    "screens": "bench.screens",
    "history": "bench.history",
    "audit": "bench.audit",
    "printing": "bench.printing",
    "signs": "bench.signs",
    "idle": "bench.idle",
    "voice": "bench.voice",
    "catalogue": "bench.catalogue",
    "dossiers": "bench.dossiers",
    "weeks": "bench.weeks",
    "lab": "bench.lab",
    "staffing": "bench.staffing",
    "advice": "bench.advice",
    "sure": "bench.sure",
    "reports": "bench.reports",
    "alerts": "bench.alerts",
    "metrics": "bench.metrics",
}


def main(arguments: list[str]) -> None:
    """Run the part that is named first; the rest is for it."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return
    name, rest = _split(arguments)
    if name == "all":
        for module in PARTS.values():
            if find_spec(module) is not None:
                _run(module, rest)
        return
    _run(PARTS[name], rest)


def _split(arguments: list[str]) -> tuple[str, list[str]]:
    if not arguments or arguments[0].startswith("-"):
        return "actions", list(arguments)
    if arguments[0] not in (*PARTS, "all"):
        sys.exit(__doc__)
    return arguments[0], list(arguments[1:])


def _run(module: str, arguments: list[str]) -> None:
    import_module(module).main(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
