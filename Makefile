# make run   sets everything up and shows the hall (no hardware needed)
# make test  sets everything up and passes the tests
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PYTEST := $(BIN)/python -m pytest --dist worksteal

.PHONY: run test verify verify-long verify-printer lint format bench clean constraints

run: $(STAMP)
	$(BIN)/motcua demo

test: $(STAMP)
	$(PYTEST) -n 4 -m "not verify and not long"

verify: $(STAMP)
	$(PYTEST) -n 3 -m "verify and not long"

verify-long: $(STAMP)
	$(BIN)/python -m pytest -m long

# Our streams through a printer emulator that others wrote; it needs a newer Python.
NEWER_PYTHON ?= python3.13
verify-printer: $(STAMP)
	$(BIN)/python -m tests.printer_check $(NEWER_PYTHON)

lint: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(STAMP)
	$(BIN)/python -m bench

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(STAMP): $(VENV)/bin/python constraints.txt pyproject.toml
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(STAMP)

# Pins every version with its hashes; the file names no registry.
constraints:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--extra dev --extra replica -o constraints.txt pyproject.toml

clean:
	rm -rf $(VENV) .venv-printer build dist out
