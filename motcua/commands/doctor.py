"""`motcua doctor`: what is wrong with this machine and its hall, and what to type."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from motcua.edge import Session, dumps, translator, worded

if TYPE_CHECKING:
    from motcua.doctor.checks import Result


class _WrongUsage(click.UsageError):
    """Wrong usage is `unknown` to a monitoring system; 2 would say that the hall is failing."""

    exit_code = 3


class _Plugin(click.Command):
    """A command whose exit status a monitoring system reads."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            raise _WrongUsage(error.format_message(), error.ctx) from error


@click.command(cls=_Plugin)
@click.argument("checks", nargs=-1, metavar="[CHECK]...")
@click.option("--deep", is_flag=True, help="Every page, every event, the whole newest backup.")
@click.option("--problems", is_flag=True, help="Only what is not well, the worst first.")
@click.option("--list", "only_list", is_flag=True, help="Only say what is looked at.")
@click.option("--log", "to_log", is_flag=True, help="Put what is not well into the journal, too.")
@click.option("--data", "data", help="Data folder of the hall (or MOTCUA_DATA).")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--lang", help="Language of the answer.")
@click.pass_context
def doctor(
    ctx: click.Context,
    checks: tuple[str, ...],
    deep: bool,
    problems: bool,
    only_list: bool,
    to_log: bool,
    data: str | None,
    as_json: bool,
    lang: str | None,
) -> None:
    """Look at the machine and the hall; nothing is changed. Status: 0 all is well, 1 something
    needs a look, 2 something is failing, 3 something could not be looked at."""
    from motcua.doctor import show
    from motcua.doctor.checks import CHECKS, chosen, examine, status_of
    from motcua.doctor.owner import become_owner, look_as_root
    from motcua.doctor.subject import Subject

    t = translator(ctx, lang)
    named = data or (ctx.find_root().obj or {}).get("data")
    subject = Subject(Path(named) if named else None, deep=deep)
    session = Session(subject.data or Path(), as_json, t)
    with worded(as_json, t):
        if only_list:
            record = {one.code: t(f"doctor.{one.code}") for one in CHECKS}
            click.echo(dumps(record) if as_json else show.listed(t))
            return
        try:
            wanted = chosen(checks)
        except KeyError as name:
            raise _WrongUsage(f"no check is called {name}; see: motcua doctor --list") from None
        look_as_root(subject)
        become_owner(subject)
        try:
            results = list(examine(subject, wanted))
        finally:
            subject.close()
        if to_log:
            _log(results)
        session.answer(
            show.record(results, t, deep=deep), show.words(results, t, problems=problems)
        )
    ctx.exit(status_of(results))


def _log(results: list[Result]) -> None:
    """Codes only: the words are on standard output, which the journal of a service keeps, too."""
    import logging

    from motcua.doctor.checks import status_of
    from motcua.doctor.model import State
    from motcua.journal import NOTICE, opened

    levels = {
        State.FAILING: logging.ERROR,
        State.WARNING: logging.WARNING,
        State.UNKNOWN: NOTICE,
    }
    log = opened("doctor")
    for result in results:
        for found in result.found:
            if found.state in levels:
                fields = {
                    "check": result.check.code,
                    "case": found.case,
                    "state": found.state.value,
                }
                log.say("doctor.found", levels[found.state], **fields)
    log.say("doctor.done", NOTICE, checks=len(results), status=status_of(results))
    log.give_back()
