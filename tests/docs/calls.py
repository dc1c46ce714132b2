"""Calls of `motcua` that a page shows, held against the command line there is, without running."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click

from motcua.cli import main

_ENDS = {"|", ">", "2>", ">>", "&&", "||", ";", "&"}
_ANY = {"…", "NAME", "COMMAND"}
"""What stands for a command that is not named."""


def within(text: str) -> Iterator[list[str]]:
    """Each call in lines of shell, as the words after `motcua`."""
    for line in text.replace("\\\n", " ").splitlines():
        for words in _commands(line):
            at = next((n for n, word in enumerate(words) if Path(word).name == "motcua"), None)
            if at is not None and not (at and words[at - 1] in ("-u", "-t", "User=")):
                yield words[at + 1 :]


def _commands(line: str) -> Iterator[list[str]]:
    try:
        words = shlex.split(re.sub(r"[()]", " ", line), comments=True)
    except ValueError:  # a quotation that goes on in the next line
        words = line.split()
    found: list[str] = []
    for word in words:
        if word in _ENDS or word.endswith(";"):
            yield [*found, *[word.rstrip(";")] * word.endswith(";")]
            found = []
        else:
            found.append(word)
    yield found


def strange(words: list[str]) -> str | None:
    """A command or an option of the call that is not there; None where all are."""
    if any(word in _ANY for word in words[:2]):
        return None
    try:
        found, rest = _command(words)
    except click.UsageError as wrong:
        return wrong.format_message()
    known = {o for p in (*found.params, *main.params) for o in (*p.opts, *p.secondary_opts)}
    named = [word.partition("=")[0] for word in rest if re.match(r"--?[a-z]", word)]
    lost = [word for word in named if word not in known | {"--help", "-h"}]
    if lost and found.context_settings.get("ignore_unknown_options"):
        return strange([str(found.name), *rest])  # the command of that name is given them
    return f"no option {lost}" if lost else None


def unfit(words: list[str]) -> str | None:
    """The same of a call that is shown to be typed as it stands: nothing required is left out, and
    nothing is too many."""
    if (why := strange(words)) is not None:
        return why
    found, rest = _command(words)
    if isinstance(found, click.Group) and not found.invoke_without_command:
        return "lacks a command"
    context = click.Context(found, **found.context_settings)
    try:
        given, left, _ = found.make_parser(context).parse_args(list(rest))
        for parameter in found.params:
            value = given.get(parameter.name or "")
            if parameter.required and parameter.value_is_missing(value):
                return f"lacks {parameter.human_readable_name}"
            if isinstance(parameter.type, click.Choice) and isinstance(value, str):
                parameter.type.convert(value, parameter, context)
    except click.UsageError as wrong:
        return wrong.format_message()
    return f"{left} is too many" if left else None


def _command(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command that is called, and what it is given."""
    found: click.Command = main
    rest = list(words)
    context = click.Context(main, info_name="motcua")
    while isinstance(found, click.Group):
        if context.info_name == "report" and rest and rest[0] not in found.list_commands(context):
            rest = ["queue", *rest]  # which may be left out
        _, rest, _ = found.make_parser(context).parse_args(rest)
        if not rest:
            break
        name, inner, rest = found.resolve_command(context, rest)
        assert inner is not None
        found, context = inner, click.Context(inner, parent=context, info_name=name)
    return found, rest
