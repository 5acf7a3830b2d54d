# Two commands set everything up: `make demo` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
COVERED ?= tests

.PHONY: demo fast compiled compare test lint audit coverage docs reports picture bench speed clean

.venv/made: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "claimcheck needs Python 3.11 or later; say make PYTHON=python3.12, for example")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --editable .
	touch $@

.venv/made-dev: .venv/made
	$(BIN)/pip install --quiet --editable '.[dev]'
	touch $@

demo: .venv/made
	$(BIN)/claimcheck check seeds/ || test $$? -eq 1

test: .venv/made-dev
	$(BIN)/python -m pytest

lint: .venv/made-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Known faults of the installed packages; says so, and does not fail, where the database cannot be reached.
audit: .venv/made-dev
	PATH="$(CURDIR)/$(BIN):$$PATH" .ci/audit

# Branch coverage of claimcheck/ as the tests in one process see it; what subprocesses run is not counted.
coverage: .venv/made-dev
	$(BIN)/python -m pytest $(COVERED) --cov=claimcheck --cov-branch --cov-report=term:skip-covered

docs: .venv/made
	$(BIN)/python docs/check_pages.py

reports: .venv/made
	$(BIN)/claimcheck check seeds/ --output reports/seeds.txt --report markdown:reports/seeds.md --report html:reports/seeds.html || test $$? -eq 1
	$(BIN)/claimcheck check claimcheck/demo.md --output reports/demo.txt --report markdown:reports/demo.md --report html:reports/demo.html || test $$? -eq 1

picture: .venv/made
	$(BIN)/python docs/picture.py

bench: .venv/made-dev
	$(BIN)/python benchmarks/startup.py

# A wheel with the stages that read figures compiled: docs/performance.md. In a copy, since the build moves pyproject.toml.
fast: .venv/made
	rm -rf build/fast dist/*-cp*.whl && mkdir -p build/fast
	cp -r claimcheck rules pyproject.toml README.md LICENSE build/fast
	HATCH_BUILD_HOOK_ENABLE_MYPYC=1 $(BIN)/pip wheel --quiet --no-deps --wheel-dir dist build/fast

# The same in an environment of its own, for the two targets below.
compiled: fast
	$(BIN)/python -m venv --clear build/compiled
	build/compiled/bin/pip install --quiet dist/*-cp*.whl

# Fails when the compiled build reads a claim in the stories of this repository otherwise than the plain one does.
compare: compiled .venv/made-dev
	$(BIN)/python benchmarks/same_claims.py build/compiled/bin/python

# Accuracy, and speed of both builds.
speed: compiled .venv/made-dev
	$(BIN)/python benchmarks/extraction.py --compiled build/compiled/bin/python

clean:
	rm -rf .venv
