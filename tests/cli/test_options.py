"""What all commands share: the data folder, the language, exit status, and where words go."""

from __future__ import annotations

import json

import pytest

from tests.cli.shell import Shell, motcua, problem
from tests.hall import PIN


def waiting(out: str) -> int:
    return sum(service["waiting"] for service in json.loads(out)["services"])


def test_the_data_folder_comes_before_or_after_the_command_or_from_the_environment(
    hall: Shell,
) -> None:
    hall.issue("ho-tich")
    folder = str(hall.folder)
    for said in (
        motcua("--data", folder, "queue", "--json"),
        motcua("queue", "--json", "--data", folder),
        motcua("queue", "--json", MOTCUA_DATA=folder),
    ):
        assert said.status == 0
        assert waiting(said.out) == 1


def test_the_data_folder_nearest_to_the_command_wins(hall: Shell, empty: Shell) -> None:
    hall.issue("ho-tich")
    here, nowhere = str(hall.folder), str(hall.folder / "nowhere")
    for said in (
        motcua("--data", nowhere, "queue", "--json", "--data", here),
        motcua("--data", here, "queue", "--json", MOTCUA_DATA=nowhere),
    ):
        assert waiting(said.out) == 1


@pytest.mark.parametrize(
    "words",
    [
        ["queue"],
        ["ticket", "issue"],
        ["ticket", "issue", "ho-tich", "--nonsense"],
        ["ticket", "nonsense"],
        ["nonsense"],
        ["desk", "sign-in", "5"],
        ["desk", "pause", "5"],
        ["desk", "finish", "5", "--outcome", "nonsense"],
        ["events", "--since", "soon"],
        ["hall", "hold"],
        ["init"],
    ],
)
def test_wrong_usage_is_status_2_and_plain_text(words: list[str]) -> None:
    for extra in ([], ["--json"]):
        said = motcua(*words, *extra)
        assert (said.status, said.out) == (2, "")
        assert said.err.startswith("Usage:")


def test_a_time_that_is_none_is_wrong_usage_and_changes_nothing(hall: Shell) -> None:
    before = hall.events()
    for given in ("25:00", "ab:cd", "soon", "2026-13-01T08:00"):
        said = hall.run("hall", "hold", "--reason", "Bão", "--until", given)
        assert (said.status, said.out) == (2, "")
        assert repr(given) in said.err
    assert hall.events() == before


def test_a_refusal_is_status_1_and_one_line_on_standard_error(hall: Shell) -> None:
    said = hall.run("desk", "next", "5")
    assert said.status == 1
    assert (said.out, said.err) == ("", "Nobody is waiting for desk 5.\n")


def test_a_trouble_is_status_3_and_one_line_on_standard_error(hall: Shell) -> None:
    folder = str(hall.folder / "nowhere")
    said = motcua("queue", "--data", folder, "--lang", "en")
    expected = f"There is no store in {folder}. Create one with: motcua init --centre FILE\n"
    assert (said.status, said.out, said.err) == (3, "", expected)


def test_with_json_the_error_object_is_the_answer(hall: Shell) -> None:
    found = problem(hall.run("desk", "finish", "5", "--json"))
    assert (found.status, found.code) == (1, "desk_idle")
    assert found.message == "Desk 5 has no number at the moment."


def test_vietnamese_unless_asked_otherwise(hall: Shell) -> None:
    folder = str(hall.folder)
    words = ["desk", "next", "5", "--data", folder]
    vietnamese, english = "Không có ai chờ bàn 5.\n", "Nobody is waiting for desk 5.\n"
    assert motcua(*words).err == vietnamese
    assert motcua(*words, MOTCUA_LANG="en").err == english
    assert motcua("--lang", "en", *words).err == english
    assert motcua(*words, "--lang", "en").err == english
    assert motcua(*words, "--lang", "vi", MOTCUA_LANG="en").err == vietnamese
    assert motcua(*words, "--lang", "../../etc/passwd").err == vietnamese


def test_answers_are_words_of_the_language_too(hall: Shell) -> None:
    issued = ["ticket", "issue", "y-te", "--data", str(hall.folder)]
    assert motcua(*issued).out.startswith("A001 · Y tế · ")
    assert motcua(*issued, "--lang", "en").out.startswith("A002 · Health · waiting · ")


def test_the_code_of_an_error_is_the_same_in_every_language(hall: Shell) -> None:
    words = ["desk", "next", "5", "--json", "--data", str(hall.folder)]
    vi, en = problem(motcua(*words)), problem(motcua(*words, "--lang", "en"))
    assert vi.code == en.code == "queue_empty"
    assert vi.message != en.message


def test_vietnamese_letters_stay_letters_in_json(hall: Shell) -> None:
    assert '"Hộ tịch"' in hall.run("queue", "--json").out


def test_a_pin_is_one_line_of_standard_input(empty: Shell) -> None:
    words = ["desk", "sign-in", "5", "--officer", "q5"]
    assert empty.refused(*words, typed=f"{PIN}\n").code == "pin_not_set"
    empty.answer("officer", "set-pin", "q5", typed=f"{PIN}\r\nnothing else is read\n")
    assert empty.answer(*words, typed=PIN)["officer"] == "q5"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "\n",
        "123\n",
        "1234567890123\n",
        "12a4\n",
        "１２３４\n",
        "0000\n",
        "121212\n",
        "1234\n",
        "98765\n",
        "8901\n",
    ],
)
def test_what_is_no_pin_is_refused(empty: Shell, typed: str) -> None:
    assert empty.refused("officer", "set-pin", "q5", typed=typed).code == "pin_weak"


def test_a_pin_stands_in_no_answer_and_in_no_event(hall: Shell) -> None:
    hall.answer("officer", "set-pin", "q1", typed="918273\n")
    listed = json.dumps(hall.answer("officer", "list"))
    assert "918273" not in json.dumps(hall.events()) + listed
    assert b"918273" not in b"".join(path.read_bytes() for path in hall.folder.iterdir())


DAYS = {
    "report": ("report", "dossiers"),
    "register": ("dossier", "register", "register.pdf"),
    "courier": ("hand-over", "times"),
}


@pytest.mark.parametrize("command", DAYS)
def test_days_in_the_wrong_order_or_at_the_end_of_the_calendar_are_no_days(
    hall: Shell, command: str
) -> None:
    words = DAYS[command]
    assert (
        hall.refused(*words, "--from", "2026-11-24", "--to", "2026-11-23").code == "register_days"
    )
    for days in (("2026-11-23", "9999-12-31"), ("0001-01-01", "2026-11-23")):
        said = hall.run(*words, "--from", days[0], "--to", days[1])
        assert (said.status, said.out) == (2, "")
