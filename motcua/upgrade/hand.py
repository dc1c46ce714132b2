"""The part of an upgrade that touches the hall's data: `python -m motcua.upgrade.hand WORD …`.

Run as the hall's own user by the course, a word at a time, each of them from the version that it
says. It answers with one line of JSON. An older program calls words of a newer one, so their names,
arguments and answers stay: `rehearse`, `migrate` and `examine` of the version that comes; all
others are of the version that is left.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from common.domain.refusal import Refusal, Trouble

TROUBLE = 3
"""Exit status where the answer is a refusal or trouble."""

Answer = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """One call: the data folder and the words after it."""

    data: Path
    words: tuple[str, ...]


def _look(asked: Asked) -> Answer:
    from motcua.upgrade import standing

    return standing.look(asked.data)


def _since(asked: Asked) -> Answer:
    from motcua.upgrade import standing

    return {"done": standing.since(asked.data, int(asked.words[0]))}


def _copy(asked: Asked) -> Answer:
    from motcua.upgrade import rehearsal

    return rehearsal.copy(asked.data)


def _rehearse(asked: Asked) -> Answer:
    from motcua.upgrade import rehearsal

    return rehearsal.rehearse(asked.data)


def _forget(asked: Asked) -> Answer:
    from motcua.upgrade import leftover

    leftover.forget(asked.data)
    return {}


def _close(asked: Asked) -> Answer:
    from motcua.upgrade import exchange

    return exchange.close(asked.data, *asked.words)


def _seal(asked: Asked) -> Answer:
    from motcua.upgrade import exchange

    return exchange.seal(asked.data, *asked.words)


def _migrate(asked: Asked) -> Answer:
    from motcua.upgrade import exchange

    return exchange.migrate(asked.data)


def _swap(asked: Asked) -> Answer:
    from motcua.upgrade import exchange

    exchange.swap(asked.data)
    return {}


def _try(asked: Asked) -> Answer:
    from motcua.upgrade import exchange

    exchange.put_on_trial(asked.data)
    return {}


def _examine(asked: Asked) -> Answer:
    from motcua.upgrade import standing

    return standing.examine(asked.data)


def _give_back(asked: Asked) -> Answer:
    from motcua.upgrade import exchange

    return {"replaced": exchange.give_back(asked.data)}


def _open(asked: Asked) -> Answer:
    from motcua.upgrade import exchange

    exchange.open_again(asked.data)
    return {}


WORDS: Mapping[str, Callable[[Asked], Answer]] = {
    "look": _look,
    "since": _since,
    "copy": _copy,
    "rehearse": _rehearse,
    "forget": _forget,
    "close": _close,
    "seal": _seal,
    "migrate": _migrate,
    "swap": _swap,
    "try": _try,
    "examine": _examine,
    "give-back": _give_back,
    "open": _open,
}


def main() -> None:
    """Do what one word says; what it answers is the last line."""
    word, data, *rest = sys.argv[1:]
    os.umask(0o077)
    try:
        answer = WORDS[word](Asked(Path(data), tuple(rest)))
    except (Refusal, Trouble) as error:
        refused = isinstance(error, Refusal)
        _say({"refused": refused, "code": error.code, "params": dict(error.params)})
        sys.exit(TROUBLE)
    except Exception as error:  # noqa: BLE001 - the course goes back, whatever it is
        traceback.print_exc()
        what = {"what": type(error).__name__}
        _say({"refused": False, "code": "upgrade_program", "params": what})
        sys.exit(TROUBLE)
    _say(answer)


def _say(answer: Answer) -> None:
    print(json.dumps(answer, ensure_ascii=False, default=str), flush=True)


if __name__ == "__main__":
    main()
