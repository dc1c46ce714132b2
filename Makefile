# make run   sets everything up and shows the hall (no hardware needed)
# make test  sets everything up and passes the tests
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PYTEST := $(BIN)/python -m pytest --dist worksteal

.PHONY: run test verify verify-long verify-install verify-printer lint format bench soak docs bundle clean constraints

run: $(STAMP)
	$(BIN)/motcua demo

test: $(STAMP)
	$(PYTEST) -n 4 -m "not verify and not long and not install"

verify: $(STAMP)
	$(PYTEST) -n 3 -m "verify and not long and not install"

verify-long: $(STAMP)
	$(BIN)/python -m pytest -m long

# Installed on bare Debian 12 and 13 that boot here; needs root, debootstrap and systemd-nspawn.
verify-install: $(STAMP)
	$(BIN)/python -m pytest -s -m install tests/install

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

# Weeks of a hall in a quarter of an hour, and all that goes wrong in them. SOAK_HOURS=8: a night.
SOAK_HOURS ?= 0.25
soak: $(STAMP)
	$(BIN)/python -m bench.soak --hours $(SOAK_HOURS) $(SOAK_OPTIONS)

# These pages as a site that opens from its folder, and the sheets for staff as PDF.
docs: $(STAMP)
	$(BIN)/python -m handbook dist/docs

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
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--extra replica -c constraints.txt -o deploy/requirements.txt pyproject.toml

# Everything a server without internet needs: programs, libraries for Debian 12 and 13, papers.
VERSION = $(shell sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
BUNDLE = dist/motcua-$(VERSION)-bundle
bundle: $(STAMP)
	rm -rf $(BUNDLE) $(BUNDLE).tar.gz
	mkdir -p $(BUNDLE)/wheels
	$(BIN)/python -m pip wheel -q --disable-pip-version-check --no-deps --no-build-isolation -w $(BUNDLE)/wheels .
	for python in 3.11 3.13; do $(BIN)/python -m pip download -q --disable-pip-version-check --no-deps \
		--only-binary :all: --require-hashes -r deploy/requirements.txt -d $(BUNDLE)/wheels \
		--implementation cp --python-version $$python $(PLATFORMS) || exit 1; done
	cp -r install.sh README.md docs centres deploy $(BUNDLE)/
	$(BIN)/python -m handbook $(BUNDLE)/site
	mv $(BUNDLE)/deploy/requirements.txt $(BUNDLE)/
	cd $(BUNDLE) && find . -type f ! -name SHA256SUMS -exec sha256sum {} + | LC_ALL=C sort -k 2 > SHA256SUMS
	tar -C dist --sort=name --owner=0 --group=0 -czf $(BUNDLE).tar.gz $(notdir $(BUNDLE))

# What a glibc of Debian 12 runs.
PLATFORMS = $(foreach glibc,2_34 2_28 2_17 2_12 2_5,--platform manylinux_$(glibc)_x86_64) --platform manylinux2014_x86_64 --platform manylinux1_x86_64

clean:
	rm -rf $(VENV) .venv-printer build dist out
