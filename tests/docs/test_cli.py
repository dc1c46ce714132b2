"""docs/cli.md names every command, argument, option and field, and nothing that is not there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields

import click
import pytest
from click.testing import CliRunner

from common.domain.model import DeskState, Outcome, PauseReason, TicketState
from common.reports.known import KNOWN
from common.store.trail import Contradiction, Finding
from common.views.signs import SignRow
from motcua.cli import main
from tests.docs import pages

PAGE = "docs/cli.md"
SHARED = {"--data", "--json", "--lang", "--request", "--help"}
SECTIONS = pages.sections(PAGE)

_OPTION = re.compile(r"^- `(--[a-z0-9-]+)", re.MULTILINE)


def _commands(
    group: click.Group, path: tuple[str, ...] = ()
) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from _commands(command, (*path, name))
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield " ".join(("motcua", *path, name)), command


COMMANDS = dict(_commands(main))


def _heading(name: str, command: click.Command) -> str:
    arguments = [p.make_metavar(click.Context(command)) for p in command.params if _is_argument(p)]
    return " ".join([name, *arguments])


def _is_argument(parameter: click.Parameter) -> bool:
    return isinstance(parameter, click.Argument)


def _options(command: click.Command) -> set[str]:
    return {
        option
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    }


def test_every_command_has_its_section_with_its_arguments_and_no_other_has() -> None:
    documented = {heading for heading in SECTIONS if heading.startswith("motcua ")}
    assert documented == {_heading(name, command) for name, command in COMMANDS.items()}


def _section(name: str) -> str:
    """Reports that are documents all have the same options, which are listed once."""
    own = SECTIONS[_heading(name, COMMANDS[name])]
    of_all = name.startswith("motcua report ") and name.split()[-1] in KNOWN
    return f"{own}\n{SECTIONS['Options of reports']}" if of_all else own


@pytest.mark.parametrize("name", COMMANDS)
def test_a_section_lists_the_options_of_its_command_and_no_others(name: str) -> None:
    assert set(_OPTION.findall(_section(name))) == _options(COMMANDS[name]) - SHARED


@pytest.mark.parametrize("name", COMMANDS)
def test_a_section_says_whether_its_command_changes_the_hall(name: str) -> None:
    options = _options(COMMANDS[name])
    section = SECTIONS[_heading(name, COMMANDS[name])].strip()
    assert section.startswith("*Changes") == ("--request" in options)
    assert section.startswith("*No store") == ("--data" not in options)


@pytest.mark.parametrize("name", COMMANDS)
def test_required_options_and_choices_are_said(name: str) -> None:
    section = _section(name)
    for parameter in COMMANDS[name].params:
        if not isinstance(parameter, click.Option) or set(parameter.opts) & SHARED:
            continue
        heads = (f"- `{parameter.opts[0]}`", f"- `{parameter.opts[0]} ")
        (line,) = [line for line in section.splitlines() if line.startswith(heads)]
        assert line.endswith("Required") == parameter.required, line
        if isinstance(parameter.type, click.Choice) and "(#" not in line:
            assert set(parameter.type.choices) <= set(pages.codes(line)), line


def test_the_options_of_all_commands_are_listed_once() -> None:
    (shared,) = [SECTIONS["Options of all commands"]]
    listed = {row.code.split()[0] for row in pages.rows(shared)}
    assert listed == SHARED | {"--version"}
    assert _options(main) <= listed


def test_every_variable_of_the_environment_is_listed() -> None:
    listed = {row.code for row in pages.rows(SECTIONS["Environment"])}
    used = {
        name
        for package in ("common", "counter", "display", "hardware", "kiosk", "motcua", "supervisor")
        for file in (pages.ROOT / package).rglob("*.py")
        for name in re.findall(r"MOTCUA_[A-Z_]+", file.read_text("utf-8"))
    }
    assert listed == used


def test_the_words_for_states_and_outcomes_are_complete() -> None:
    fields = {row.code: set(pages.codes(row.cells[1])) for row in pages.rows(SECTIONS["Ticket"])}
    assert fields["state"] == {state.value for state in TicketState}
    assert fields["outcome"] - {"done"} == {outcome.value for outcome in Outcome}
    states = {row.code: set(pages.codes(row.cells[1])) for row in pages.rows(SECTIONS["Desk"])}
    assert states["state"] == {state.value for state in DeskState}
    pause = SECTIONS["motcua desk pause DESK"]
    assert {reason.value for reason in PauseReason} <= set(pages.codes(pause))


class Hall:
    """The one-desk centre behind the real command line."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.answer("init", "--centre", "one-desk", "--clock", "2026-11-23T08:00@60")

    def run(self, *words: str, typed: str = "") -> str:
        arguments = [*words, "--data", self._folder, "--lang", "en"]
        return CliRunner().invoke(main, arguments, input=typed, catch_exceptions=False).stdout

    def answer(self, *words: str, typed: str = "") -> dict[str, object]:
        found = json.loads(self.run(*words, "--json", typed=typed))
        assert isinstance(found, dict)
        assert "error" not in found, found
        return found


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    return Hall(str(tmp_path_factory.mktemp("data") / "hall"))


def _fields(section: str) -> set[str]:
    return {row.code for row in pages.rows(SECTIONS[section])}


def _promised(heading: str) -> set[str]:
    """The fields that a section's first line names after `answers`."""
    (line,) = re.findall(r"^\*.*?answers (.+?)\.?\*", SECTIONS[heading], re.MULTILINE)
    return set(pages.codes(line))


def test_a_ticket_a_desk_and_the_queue_have_the_fields_of_the_page(hall: Hall) -> None:
    assert set(hall.answer("ticket", "issue", "ho-tich")) == _fields("Ticket")
    hall.answer("officer", "set-pin", "cb1", typed="2468\n")
    signed_in = hall.answer("desk", "sign-in", "1", "--officer", "cb1", typed="2468\n")
    assert set(signed_in) == _fields("Desk")
    assert set(hall.answer("desk", "next", "1")) == _fields("Ticket") | {"finished"}
    queue = hall.answer("queue")
    assert set(queue) == _fields("Queue")
    assert isinstance(queue["services"], list)
    about = {row.code: set(pages.codes(row.cells[1])) for row in pages.rows(SECTIONS["Queue"])}
    assert set(queue["services"][0]) == about["services"] - {'{"from", "to"}'}
    assert isinstance(queue["desks"], list)
    assert set(queue["desks"][0]) == _fields("Desk")


OTHER_ANSWERS = [
    ("motcua migrate", ["migrate"]),
    ("motcua centre check FILE", ["centre", "check", "one-desk"]),
    ("motcua centre apply FILE", ["centre", "apply", "one-desk"]),
    ("motcua officer add CODE NAME", ["officer", "add", "tam", "Tám"]),
    ("motcua hall hold", ["hall", "hold", "--reason", "storm"]),
    ("motcua hall resume", ["hall", "resume"]),
    ("motcua day open", ["day", "open"]),
    ("motcua clock show", ["clock", "show"]),
    ("motcua clock confirm", ["clock", "confirm"]),
    ("motcua audit seal", ["audit", "seal"]),
    ("motcua day close", ["day", "close"]),
]
"""In this order: each may need what the one before it has done."""


def test_other_answers_have_the_fields_of_their_section(hall: Hall) -> None:
    for heading, words in OTHER_ANSWERS:
        if words[:2] == ["centre", "check"]:
            found = json.loads(CliRunner().invoke(main, [*words, "--json"]).stdout)
        else:
            found = hall.answer(*words)
        assert set(found) == _promised(heading), heading


@pytest.mark.verify
def test_a_selftest_has_the_fields_of_its_section() -> None:
    plan = ["--kiosks", "1", "--desks", "1", "--tickets", "5", "--json"]
    found = json.loads(CliRunner().invoke(main, ["selftest", *plan]).stdout)
    section = {row.code: row for row in pages.rows(SECTIONS["motcua selftest"])}
    assert set(found) == set(section)
    assert set(found["issue"]) == set(found["call"])
    assert set(found["issue"]) == set(pages.codes(section["issue"].cells[1]))


def test_an_audit_has_the_fields_and_codes_of_its_section(hall: Hall) -> None:
    report, finding, codes = pages.tables(SECTIONS["motcua audit verify"])
    assert set(hall.answer("audit", "verify")) == {row.code for row in report}
    assert {field.name for field in fields(Finding)} == {row.code for row in finding}
    assert [code.value for code in Contradiction] == [row.code for row in codes]


def test_a_sign_has_the_fields_of_its_section() -> None:
    known = {"sign", "age_s", *(field.name for field in fields(SignRow))} - {"code"}
    table = pages.rows(SECTIONS["motcua sign status"])
    assert {key for row in table for key in pages.codes(row.cells[0])} == known


def test_the_officers_have_the_fields_of_their_section(hall: Hall) -> None:
    answer = hall.answer("officer", "list")
    assert isinstance(answer["officers"], list)
    assert {"officers", *answer["officers"][0]} == _promised("motcua officer list")
