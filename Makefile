# Two commands matter: `make demo` shows the product, `make test` proves it.
# They need Python 3.11 or newer with venv and pip, and make; everything else goes into .venv.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install -qq --no-compile --disable-pip-version-check --no-input
WORKERS ?= 2
ARGS ?=
# Tests commit thousands of times: in memory, where there is room for it, nothing waits for the disk.
SCRATCH ?= $(shell [ -w /dev/shm ] && [ "$$(df -Pk /dev/shm | awk 'NR == 2 {print $$4}')" -gt 2000000 ] \
	&& echo /dev/shm || echo "$${TMPDIR:-/tmp}")

.PHONY: help demo test lint format docs bench fuzz faults year mutants lock clean chromium standin

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/'

demo: $(VENV)/.runtime ## set up and run the whole product with made-up alumni (ARGS="--fresh --port 8001")
	$(BIN)/checkin demo $(ARGS)

test: $(VENV)/.runtime $(VENV)/.test chromium standin ## every test, on SQLite, a real PostgreSQL and a real browser (ARGS="-k wages")
	TMPDIR=$(SCRATCH) $(BIN)/python -m pytest -n $(WORKERS) --dist loadscope $(ARGS)

lint: $(VENV)/.runtime $(VENV)/.test $(VENV)/.lint ## style, formatting, types, and which room may import which
	@failed=0; for check in "ruff check ." "ruff format --check ." mypy lint-imports; do \
		echo "$$check"; $(BIN)/$$check || failed=1; \
	done; exit $$failed

format: $(VENV)/.runtime $(VENV)/.lint ## rewrite the sources in the house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(VENV)/.runtime ## write anew the pages that are made from declarations (measures, data dictionary)
	$(BIN)/python -c 'from surveys.measures.page import page; print(page(), end="")' > docs/measures.md
	$(BIN)/python -c 'from records.dictionary.page import page; print(page(), end="")' > docs/data-dictionary.md

bench: $(VENV)/.runtime $(VENV)/.test $(VENV)/.bench ## the benchmarks, each beside the least work that could do the same
	$(BIN)/python -m benchmarks $(ARGS)

fuzz: $(VENV)/.runtime $(VENV)/.test ## a million texts that nobody would write, put to the reader (ARGS="--seed 7 --inputs 50000")
	$(BIN)/python -m tests.support.fuzzing --workers $(WORKERS) $(ARGS)

faults: $(VENV)/.runtime $(VENV)/.test ## 5,000 texts under 500 kills, on SQLite and on PostgreSQL: is any lost or doubled? 25 minutes (ARGS="--seed 7")
	@failed=0; for database in sqlite postgresql; do \
		TMPDIR=$(SCRATCH) $(BIN)/python -m tests.faults --database $$database $(ARGS) || failed=1; \
	done; exit $$failed

year: $(VENV)/.runtime $(VENV)/.test ## a year of texts for 3,000 made-up people in every zone: is any out of hours, or after a stop? (ARGS="--seed 7")
	TMPDIR=$(SCRATCH) $(BIN)/python -m tests.year $(ARGS)

mutants: $(VENV)/.runtime $(VENV)/.test $(VENV)/.bench ## slips put into the reader, and which of them no test notices (ARGS="--share 1")
	$(BIN)/python -m tests.support.mutants --workers $(WORKERS) $(ARGS)

# Versions move only on request: `make lock ARGS=--upgrade`.
LOCK = $(BIN)/uv pip compile --quiet --universal --fork-strategy fewest --generate-hashes --python-version 3.11 \
	--custom-compile-command 'make lock' $(ARGS)
lock: $(VENV)/.runtime $(VENV)/.lint ## write the hash-locked requirements again after a change in pyproject.toml
	$(LOCK) pyproject.toml --group build -o requirements.txt >/dev/null
	$(LOCK) --group test -c requirements.txt -o requirements-test.txt >/dev/null
	$(LOCK) --group lint -c requirements.txt -c requirements-test.txt -o requirements-lint.txt >/dev/null
	$(LOCK) --group bench -c requirements.txt -c requirements-test.txt -c requirements-lint.txt \
		-o requirements-bench.txt >/dev/null

clean: ## remove what these commands made (the demo's database stays)
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment. A stamp file for each set of requirements makes a second run quick; an environment that
# is there already is kept as long as its Python runs and is new enough.
$(VENV)/.runtime: requirements.txt pyproject.toml
	@set -e; \
	new_enough='import sys; sys.exit(sys.version_info < (3, 11))'; \
	if ! $(BIN)/python -c "$$new_enough" 2>/dev/null; then \
		for name in $(PYTHON) python3 python3.11 python3.12 python3.13 python3.14; do \
			if $$name -c "$$new_enough" 2>/dev/null; then found=$$name; break; fi; \
		done; \
		if [ -z "$$found" ]; then \
			echo "checkin needs Python 3.11 or newer; found $$(python3 --version 2>&1 || true). On Debian: apt-get install python3 python3-venv" >&2; \
			exit 1; \
		fi; \
		echo "Making $(VENV) with $$($$found --version)"; \
		$$found -m venv --clear $(VENV) || { \
			echo "$$found cannot make an environment. On Debian: apt-get install python3-venv" >&2; exit 1; }; \
	fi
	@echo "Installing what checkin needs (about a minute the first time)"
	@$(PIP) --require-hashes -r requirements.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test: requirements-test.txt | $(VENV)/.runtime
	@echo "Installing what the tests need"
	@$(PIP) --require-hashes -r requirements-test.txt
	@touch $@

$(VENV)/.bench: requirements-bench.txt | $(VENV)/.runtime
	@echo "Installing what the benchmarks compare with"
	@$(PIP) --require-hashes -r requirements-bench.txt
	@touch $@

$(VENV)/.lint: requirements-lint.txt | $(VENV)/.runtime
	@echo "Installing the linters"
	@$(PIP) --require-hashes -r requirements-lint.txt
	@touch $@

# The browser tests drive Debian's Chromium. Root on Debian gets it installed; elsewhere those tests are
# skipped with a notice, except in CI, where a missing browser is a failure.
chromium:
	@if command -v chromium >/dev/null || [ -n "$$CHECKIN_TEST_CHROMIUM" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing Chromium for the browser tests"; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && exit 0; \
	fi; \
	if [ "$$CI" = true ]; then \
		echo "No Chromium and none could be installed: the browser tests cannot run" >&2; exit 1; \
	fi; \
	echo "NOTICE: no Chromium, so the browser tests are skipped. On Debian: sudo apt-get install chromium" >&2

# An independent stand-in for the carrier, at locked versions from npm, with a Node.js of its own where the machine's
# is too old for it, and the carrier's own description of its interface, out of a package of the carrier's.
# Without npm its tests are skipped with a notice; with npm, CI insists on them.
STANDIN := $(VENV)/standin
STANDIN_PINS := package.json package-lock.json openapi.sha512
OPENAPI := package/twilio-oai/spec/json
NEW_ENOUGH := typeof require("node:module").registerHooks === "function"
standin: $(VENV)/.runtime
	@if [ -e $(STANDIN)/.ready ] && cmp -s tests/standin/package-lock.json $(STANDIN)/package-lock.json \
		&& cmp -s tests/standin/openapi.sha512 $(STANDIN)/openapi.sha512; then exit 0; fi; \
	if ! command -v npm >/dev/null; then \
		echo "NOTICE: no npm, so the tests against the independent stand-in are skipped. On Debian: sudo apt-get install npm" >&2; \
		exit 0; \
	fi; \
	echo "Installing the independent stand-in for the carrier"; \
	rm -rf $(STANDIN) && mkdir -p $(STANDIN) && (cd tests/standin && cp $(STANDIN_PINS) $(CURDIR)/$(STANDIN)); \
	spare=; node -e 'process.exit($(NEW_ENOUGH) ? 0 : 1)' 2>/dev/null && spare=--omit=optional; \
	if (cd $(STANDIN) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error $$spare >/dev/null \
		&& npm pack --silent --loglevel=error @twilio-alpha/mcp@0.7.0 >/dev/null && sha512sum --check --quiet openapi.sha512 \
		&& tar xzf twilio-alpha-mcp-*.tgz $(OPENAPI)/twilio_api_v2010.json $(OPENAPI)/twilio_messaging_v1.json \
		&& $$(ls node_modules/node-*/bin/node 2>/dev/null || echo node) node_modules/emulate/dist/index.js --version >/dev/null); then \
		touch $(STANDIN)/.ready; \
	elif [ "$$CI" = true ]; then \
		echo "The independent stand-in could not be installed from npm: its tests cannot run" >&2; exit 1; \
	else \
		echo "NOTICE: npm could not install the independent stand-in, so its tests are skipped" >&2; \
	fi
