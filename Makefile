# Two commands for a fresh machine: make try, make test. They need Python 3.11 or newer and nothing else.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: try test lock clean

try: $(VENV)/run.installed
	@echo; echo "== Five example drafts =="
	@tactful check examples/*.txt examples/profile.html || test $$? -eq 1
	@echo; echo "== An example question =="
	@tactful ask "A pupil has sent me a friend request, may I accept it?" < /dev/null || test $$? -eq 1
	@echo; echo "Your turn: $(BIN)/tactful check \"your words\", or $(BIN)/tactful ask \"your question\""

test: $(VENV)/dev.installed
	nox --no-error-on-missing-interpreters

lock: $(VENV)/dev.installed
	nox -s lock

clean:
	rm -rf $(VENV) .nox .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage* site dist

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Tactful needs Python 3.11 or newer; say PYTHON=/path/to/it"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.installed: $(BIN)/python requirements/run.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.installed: $(BIN)/python requirements/dev.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Heavy commands, which no test runs. The first and the last need the public data sets in ../shared for some of their parts.
.PHONY: evaluate bench train

evaluate: $(VENV)/dev.installed peers/.venv/installed
	$(BIN)/python -m quality.make

bench: $(VENV)/dev.installed peers/.venv/installed
	$(BIN)/python -m benchmarks.make

peers/.venv/installed: peers/requirements.lock
	$(PYTHON) -m venv peers/.venv
	peers/.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

train: training/.venv/installed
	training/.venv/bin/python -m training.train
	training/.venv/bin/python -m training.again
	training/.venv/bin/python -m training.export
	training/.venv/bin/python -m training.fit

training/.venv/installed: training/requirements.txt pyproject.toml
	$(PYTHON) -m venv training/.venv
	training/.venv/bin/python -m pip install --quiet --require-hashes -r requirements/run.lock
	training/.venv/bin/python -m pip install --quiet -r training/requirements.txt
	training/.venv/bin/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@
