"""What all services of a hall have in common: a log, with their start and end in it, and one way to
crash."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from importlib import metadata
from pathlib import Path

import click

from common.domain.refusal import Refusal, Trouble
from common.i18n.translator import Translator
from common.store import upgrading
from common.store.store import Store
from common.tui.crash import log_crash
from motcua.following import Follower, Named
from motcua.journal import NOTICE, Log, opened


@contextmanager
def service(
    name: str,
    folder: Path,
    t: Translator,
    *,
    follows: Named | None = None,
    storeless: bool = False,
) -> Iterator[Log]:
    """Around all that a service does. What ends it is in its log: a refusal or trouble by its code,
    a defect of ours with where it was. A service that is not `storeless` begins only where the
    store can be opened; from then on its log says what `follows` names of the record.

    Raises:
        Refusal, Trouble, OSError: those that ended it.
        SystemExit: 1 after any other error; it is in `log/crash-<name>.log`, and the words of it
            are nowhere.
    """
    log = opened(name)
    log.take_over()
    threads, trial = threading.excepthook, ExitStack()
    threading.excepthook = lambda failed: _crash(log, folder, name, failed.exc_value)
    try:
        trial.enter_context(upgrading.on_trial(name))
        if not storeless:
            Store.open(folder).close()
        with nullcontext() if follows is None else Follower(folder, log, follows):
            log.say("service.started", NOTICE, version=metadata.version("motcua"))
            yield log
    except (Refusal, Trouble) as error:
        if not log.beside_answers:  # there the command line says it, in its own line
            log.say("service.refused", logging.ERROR, code=error.code)
        raise
    except OSError as error:
        log.say("service.failed", logging.ERROR, errno=error.errno)
        raise
    except (click.ClickException, click.exceptions.Exit):
        raise
    except Exception as error:  # noqa: BLE001 - Python would print what the error says
        path = _crash(log, folder, name, error)
        click.echo(t("app.crashed", path=path or "–"), err=True)
        sys.exit(1)
    else:
        log.say("service.stopped", NOTICE)
    finally:
        trial.close()
        threading.excepthook = threads
        log.give_back()


def _crash(log: Log, folder: Path, name: str, error: BaseException | None) -> Path | None:
    if error is None:
        return None
    log.crash(error)
    return log_crash(error, folder, name)
