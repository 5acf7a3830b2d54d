# Two commands set everything up: `make demo` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
COVERED ?= tests
# More flags for pytest.
WITH ?=
# What each target of the fuzzer gets; RUNS=-1 is no limit.
RUNS ?= -1
SECONDS ?= 60

.PHONY: demo fast compiled compare test lint lock audit coverage fuzz docs reports picture bench speed clean

.venv/made: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "claimcheck needs Python 3.11 or later; say make PYTHON=python3.12, for example")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -qq --upgrade pip
	$(BIN)/pip install -qq --editable .
	touch $@

.venv/made-dev: .venv/made
	$(BIN)/pip install -qq --editable '.[dev]'
	touch $@

demo: .venv/made
	$(BIN)/claimcheck check seeds/ || test $$? -eq 1

test: .venv/made-dev
	$(BIN)/python -m pytest $(WITH)

lint: .venv/made-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Writes the versions that requirements-dev.txt pins anew, the newest that pyproject.toml allows.
lock: .venv/made-dev
	$(BIN)/pip install -qq uv
	echo '# What the tests ran with, for Python 3.11 to 3.13: make lock writes it, CONTRIBUTING.md says how it is used.' > requirements-dev.txt
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --upgrade --quiet >> requirements-dev.txt

# Known faults of the installed packages; says so, and does not fail, where the database cannot be reached.
audit: .venv/made-dev
	@PATH="$(CURDIR)/$(BIN):$$PATH" .ci/audit

# The same tests, two at a time, and how much of claimcheck/ they reach; what subprocesses run is not counted.
coverage: .venv/made-dev
	$(BIN)/python -m pytest $(COVERED) --numprocesses=2 --cov --cov-report=term:skip-covered

# Any bytes, for a while, to all that reads: CONTRIBUTING.md.
fuzz: .venv/made-dev
	$(BIN)/python fuzz/fuzz.py --runs $(RUNS) --seconds $(SECONDS)

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
	HATCH_BUILD_HOOK_ENABLE_MYPYC=1 $(BIN)/pip wheel -qq --no-deps --wheel-dir dist build/fast

# The same in an environment of its own, for the two targets below.
compiled: fast
	$(BIN)/python -m venv --clear build/compiled
	build/compiled/bin/pip install -qq dist/*-cp*.whl

# Fails when the compiled build reads a claim in the stories of this repository otherwise than the plain one does.
compare: compiled .venv/made-dev
	$(BIN)/python benchmarks/same_claims.py build/compiled/bin/python

# Accuracy, and speed of both builds.
speed: compiled .venv/made-dev
	$(BIN)/python benchmarks/extraction.py --compiled build/compiled/bin/python

clean:
	rm -rf .venv
