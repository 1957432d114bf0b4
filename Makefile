# `make help` says what there is. Needs make and Python 3.11 or newer, nothing else.

SHELL := /bin/sh
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && exit; done; echo python3)
ARGS ?=
OTHERS := 3.12 3.13
FIRST_OTHER := $(firstword $(OTHERS))
PIP := -m pip install --quiet --disable-pip-version-check --require-hashes
LOCK := .venv/bin/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	--no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock'

# Where images forbid it (PYTHONDONTWRITEBYTECODE), every process would compile all code and all tests anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test others gallery bench soak rehearse teams-package year screenshots format lock clean

help:  ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' Makefile | sort | while IFS='	' read -r name what; do \
		printf '  make %-14s %s\n' "$$name" "$$what"; done

run: .venv/.runtime  ## start the bot; with no platform configured, the playground (ARGS="doctor" and so on)
	@exec .venv/bin/python app.py $(ARGS)

test: .venv/.dev  ## every check there is: format, lint, types, import contracts, tests
	@printf '%s\n' read others-made | xargs -P 2 -I{} $(MAKE) --no-print-directory {}  # one waits for the network
	@echo 'Tests';            $(MAKE) --no-print-directory tests
	@$(MAKE) --no-print-directory others

.PHONY: read others-made others
read:
	@echo 'Format';           .venv/bin/ruff format --check .
	@echo 'Lint';             .venv/bin/ruff check .
	@echo 'Types';            .venv/bin/mypy
	@echo 'Import contracts'; .venv/bin/lint-imports --no-logo
	@echo 'Security';         .venv/bin/bandit --quiet --configfile pyproject.toml --recursive bot handlers prompts storage app.py

# What kills processes runs in two halves, what looks at pages by itself, and the rest on all cores.
KILLING := $(addprefix tests/faults/test_,clocks.py disks.py kills.py moments.py pressed_first.py replicas.py servers.py teams_kills.py)
SIDE_BY_SIDE := tests/both tests/cards tests/figures tests/heard tests/journeys tests/operate tests/outcomes \
	tests/platforms tests/rules tests/simulated tests/storage \
	$(filter-out $(KILLING),$(sort $(wildcard tests/faults/test_*.py)))
ALL_CORES := --maxprocesses 4 --dist worksteal
AND_ONE := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)  # of many tests, one always waits for a process or a server

.PHONY: tests
tests:
ifeq ($(ARGS),)
	@.venv/bin/python -m pytest -n $(AND_ONE) $(ALL_CORES) $(SIDE_BY_SIDE)
	@.venv/bin/python -m pytest -n 2 --dist loadfile $(KILLING)
	@.venv/bin/python -m pytest $(addprefix --ignore=,$(SIDE_BY_SIDE) $(KILLING))
else
	@.venv/bin/python -m pytest $(ARGS)
endif

# Both at once, for one waits while the other computes. What is told on which platform does not depend on the Python, so
# there all journeys are made without a platform, and on each platform those of FEW; on a server storage only, and
# that on the newest Python and on ours: what a server does is the same to those between.
EACH_OTHER = for v in $(OTHERS); do \
	if python$$v -c 'import venv, ensurepip' 2>/dev/null; then echo $$v; \
	else echo "Skipped: rules, journeys and storage on Python $$v, which is not installed." >&2; fi; \
	done | xargs -P 2 -I{} $(MAKE) --no-print-directory
FEW := test_meetings or test_answers or test_deciding or test_posting or test_a_whole_week
THERE := not (plain and postgres) and not (([playground or [slack or [teams) and journeys and not ($(FEW)))

others-made:
	@$(EACH_OTHER) .venv-{}/.dev

others:
	@$(EACH_OTHER) other VERSION={}

.PHONY: other
other: .venv-$(VERSION)/.dev
	@echo 'Rules, journeys and storage on Python $(VERSION)'
	@.venv-$(VERSION)/bin/python -m pytest -n auto $(ALL_CORES) -k '$(THERE)$(if $(filter $(FIRST_OTHER),$(VERSION)), and not postgres and not server)' tests/rules tests/journeys tests/storage \
		>.venv-$(VERSION)/said 2>&1; failed=$$?; cat .venv-$(VERSION)/said; exit $$failed

gallery: .venv/.dev  ## draw every card on every platform into gallery/
	@.venv/bin/python -m tests.cards.gallery $(ARGS)

bench: .venv/.dev  ## measure, print the table (ARGS="--only alarms burst" for parts)
	@.venv/bin/python -m benchmarks $(ARGS)

soak: .venv/.dev  ## the long run: pull the plug 200 times on each database while people ask and answer; then four weeks of a company of 200, 2,000 months of digests somebody subtracts, 300 lives of two cases, and eight years of fifty leaders; tables, and the seeds (ARGS="--kills 20 --database sqlite")
	@.venv/bin/python -m benchmarks.soak $(ARGS)
ifeq ($(ARGS),)
	@.venv/bin/python -m benchmarks.company
	@CHAIR_TABLES=2000 .venv/bin/python -m pytest -q tests/rules/test_digests_attacker.py
	@CHAIR_CASES=300 .venv/bin/python -m pytest -q tests/simulated/test_cases_in_any_order.py
	@CHAIR_LEADERS=1,2,3,4,5,6,7,8 .venv/bin/python -m pytest -q tests/simulated/test_a_year_of_leaders.py
endif

rehearse: .venv/.runtime  ## go back to a copy beside the bot, compare, print a receipt and clean up
	@.venv/bin/python app.py rehearse $(ARGS)

teams-package: .venv/.runtime  ## make what is uploaded to Teams (ARGS="APP_ID https://your.host")
	@.venv/bin/python appPackage/package.py $(ARGS)

year: .venv/.dev  ## let a made-up company live through a year, and write its digests into docs/year.md (a minute)
	@.venv/bin/python -m tests.browser.year

screenshots: .venv/.dev  ## take the pictures that the README and docs/ show
	@.venv/bin/python -m tests.browser.screenshots $(ARGS)
	@.venv/bin/python -m tests.browser.first_day_screenshots
	@.venv/bin/python -m tests.browser.teams_screenshots
	@.venv/bin/python -m tests.browser.dashboard_screenshots

format: .venv/.dev  ## format, and repair what can be repaired
	@.venv/bin/ruff check --fix --exit-zero --quiet .
	@.venv/bin/ruff format .

lock: .venv/.dev  ## write both locks anew from pyproject.toml (ARGS=--upgrade for the newest)
	@$(LOCK) $(ARGS) pyproject.toml --output-file requirements.txt >/dev/null
	@$(LOCK) $(ARGS) --group dev --constraint requirements.txt --output-file requirements-dev.txt >/dev/null
	@echo 'requirements.txt and requirements-dev.txt are written. Read the change, then `make test`.'

clean:  ## remove what these commands made; a database stays
	@rm -rf .venv .venv-* .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis gallery appPackage/build
	@find . -name __pycache__ -not -path '*/node_modules/*' -prune -exec rm -rf {} +

# Each stamp is touched last, so what broke off half-way is done again.
.venv/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo 'Empty Chair needs Python 3.11 or newer, and $(PYTHON) is not that: install it, or say make PYTHON=/path/to/python3.'; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
		echo '$(PYTHON) cannot make a virtual environment: install its venv module (on Debian: apt install python3-venv).'; exit 1; }
	@echo "Making .venv with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv --clear .venv
	@touch $@

.venv/.runtime: .venv/.made requirements.txt
	@echo 'Installing what the bot needs (once; a minute or so)'
	@.venv/bin/python $(PIP) -r requirements.txt
	@touch $@

.venv/.dev: .venv/.runtime requirements-dev.txt
	@echo 'Installing what the tests need'
	@.venv/bin/python $(PIP) -r requirements-dev.txt
	@touch $@

.venv-%/.dev: requirements.txt requirements-dev.txt
	@echo 'Making .venv-$* for the tests'
	@python$* -m venv --clear .venv-$*
	@.venv-$*/bin/python $(PIP) --no-compile -r requirements.txt
	@.venv-$*/bin/python $(PIP) --no-compile -r requirements-dev.txt
	@touch $@
