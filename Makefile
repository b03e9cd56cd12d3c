# RS Text Search. `make help` lists the targets; each does its own set-up and may be run again at any time.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# What may be set: make demo RASTER=my.tif QUERY="white roofs", ENGINE_BASE_PYTHON=python3.12, QGIS_PYTHON=..., PYTHON=...
RASTER ?=
QUERY ?=
TILE_SIZE ?=
SCREENSHOT ?=
ARGS ?=
ENGINE_BASE_PYTHON ?=
PYTHON ?= python3
QGIS_PYTHON ?= /usr/bin/python3

ENGINE := .venv/engine/bin/python
QGIS := .venv/qgis/bin/python
ENGINE_READY := .venv/engine/.ready-engine
TESTS_READY := .venv/engine/.ready-tests
ALL_READY := .venv/engine/.ready-all
QGIS_READY := .venv/qgis/.ready
QT6 := .venv/qt6/bin/python
QT6_READY := .venv/qt6/.ready
FIND_PYTHON := sh .ci/find-python.sh $(ENGINE_BASE_PYTHON) python3 /usr/bin/python3
ENVIRONMENT := pyproject.toml .ci/environment.sh .ci/requirements.py

QGIS_PACKAGES := qgis python3-qgis python3-gdal python3-numpy python3-venv qttools5-dev-tools \
	xvfb xauth fonts-dejavu-core
# What Qt 6 of PyPI wants of the system, and GDAL with its Python.
QT6_PACKAGES := python3-venv python3-gdal python3-numpy fonts-dejavu-core \
	libegl1 libgl1 libglib2.0-0 libx11-6 libfontconfig1 libxkbcommon0 libdbus-1-3
SCREEN := xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp"
export RS_TEXTSEARCH_ENGINE_PYTHON := $(CURDIR)/$(ENGINE)
export RASTER QUERY TILE_SIZE SCREENSHOT ARGS

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' Makefile

# --- set-up ------------------------------------------------------------------------------------------

.PHONY: setup engine-python system-engine system-qgis system-qt6
setup: $(ALL_READY) $(QGIS_READY) $(QT6_READY) ## everything that the other targets need, once

engine-python: $(ENGINE_READY) ## print the path of the engine's interpreter
	@printf '%s\n' "$(CURDIR)/$(ENGINE)"

# The packages are looked up each time (quick, no network) and installed only when missing.
system-engine:
	@$(FIND_PYTHON) >/dev/null || sh .ci/system.sh python3 python3-venv python3-pip
system-qgis:
	@sh .ci/system.sh $(QGIS_PACKAGES)
system-qt6:
	@sh .ci/system.sh $(QT6_PACKAGES)

define engine_environment
	@python=$$($(FIND_PYTHON)) \
		|| { echo "no Python >= 3.10 with venv found; set ENGINE_BASE_PYTHON=/path/to/python" >&2; exit 1; }; \
	sh .ci/environment.sh engine "$$python" $(1)
	@touch $@
endef
$(ENGINE_READY): $(ENVIRONMENT) | system-engine
	$(call engine_environment,engine demo)
$(TESTS_READY): $(ENGINE_READY)
	$(call engine_environment,engine demo tests)
$(ALL_READY): $(ENGINE_READY)
	$(call engine_environment,engine demo cluster openvino training tests)
	@touch $(TESTS_READY)
$(QGIS_READY): $(ENVIRONMENT) | system-qgis
	@sh .ci/environment.sh qgis $(QGIS_PYTHON) qgis-tests
	@touch $@
$(QT6_READY): $(ENVIRONMENT) | system-qt6
	@sh .ci/environment.sh qt6 $(QGIS_PYTHON) qt6-tests
	@touch $@

# --- use ---------------------------------------------------------------------------------------------

.PHONY: demo screenshots guide first-heatmap run
demo: $(ENGINE_READY) | system-qgis ## index and search the samples, pictures of QGIS and of what was found (RASTER=, QUERY=)
	@$(ENGINE) -m tests.demo.demo

screenshots: $(ALL_READY) | system-qgis ## take the pictures in resources/screenshots and those of the guide
	@$(ENGINE) -m tests.demo.screenshots $(ARGS)
	@$(ENGINE) .ci/guide.py build  # the pages say how large the pictures are

guide: $(TESTS_READY) ## build the help pages in resources/help from docs/
	@$(ENGINE) .ci/guide.py build

first-heatmap: $(ENGINE_READY) | system-qgis ## clicks and seconds from an empty QGIS profile to the first heatmap (ARGS="--wheels DIR")
	@$(ENGINE) -m tests.demo.first_heatmap $(ARGS)

run: $(ENGINE_READY) | system-qgis ## open QGIS with the plugin, in a profile of its own (RASTER=)
	@[ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || { echo "make run: there is no display here" >&2; exit 1; }
	@$(ENGINE) -m tests.demo.profile build/profile
	@echo "QGIS with the plugin; settings and profile in build/profile"
	qgis --profiles-path "$(CURDIR)/build/profile" --profile rs_textsearch $(ARGS) \
		"$(or $(RASTER),resources/sample/scene.tif)"

# --- checks ------------------------------------------------------------------------------------------

VERSION ?=
PYTHONS ?= 3.10 3.11 3.12 3.13 3.14
.PHONY: test test-engine test-shipping test-training test-plugin test-gui test-qt6
.PHONY: test-qgis test-python test-wheels
.PHONY: robustness lint validate bench
# The parts of the tests: the longest first, so that the last to end are short. Three at a time, as
# some wait for processes that they start. Those of the plugin are two: its windows, and the rest.
PARTS := plugin engine training gui shipping qt6
PLUGIN_TESTS ?= tests/plugin
test: $(ALL_READY) $(QGIS_READY) $(QT6_READY) ## every test, in all environments
	@rm -rf build/tests; mkdir -p build/tests
	@status=0; \
	printf '%s\n' $(PARTS) \
		| PLUGIN_TESTS="tests/plugin --ignore=tests/plugin/gui" xargs -P 3 -n 1 sh .ci/part.sh || status=1; \
	for part in $(PARTS); do \
		echo "== make test-$$part"; \
		cat build/tests/$$part.log; \
	done; \
	$(ENGINE) .ci/closing.py $(PARTS:%=build/tests/%.xml) >build/tests/closing.txt || status=1; \
	cat build/tests/closing.txt; \
	exit $$status

test-engine: $(ALL_READY) | system-qgis ## tests of the engine
	@$(ENGINE) -m pytest -q tests/engine --junitxml=build/tests/engine.xml $(ARGS)
test-shipping: $(ALL_READY) | system-qgis ## tests of the installation, the zip, the documents, and of what odd inputs do
	@$(ENGINE) -m pytest -q tests/installation tests/packaging tests/robustness tests/documents \
		--junitxml=build/tests/shipping.xml $(ARGS)
test-training: $(ALL_READY) ## tests of the training package and of the drawn scene
	@$(ENGINE) -m pytest -q tests/training tests/scene --junitxml=build/tests/training.xml $(ARGS)
# pytest-qgis keeps settings from one run to the next, in a folder for each worker of pytest-xdist.
in_qgis = rm -rf .qgis-settings/$(1); PYTEST_XDIST_WORKER=$(1) \
	$(SCREEN) $(QGIS) -m pytest -q $(2) --junitxml=build/tests/$(1).xml $(ARGS)
test-plugin: $(TESTS_READY) $(QGIS_READY) ## tests in QGIS, off-screen
	@$(call in_qgis,plugin,$(PLUGIN_TESTS))
test-gui: $(TESTS_READY) $(QGIS_READY) ## those of its dock and its dialogs alone
	@$(call in_qgis,gui,tests/plugin/gui)
test-qt6: $(TESTS_READY) $(QT6_READY) ## the plugin under PyQt6, its QGIS made from type stubs: what QGIS 4 will find
	@# what pytest-qt does, these hear themselves; the plugin's own tests are run with it
	@QT_QPA_PLATFORM=offscreen $(QT6) -m pytest -q -p no:pytest-qt tests/qt6 --junitxml=build/tests/qt6.xml $(ARGS)
test-qgis: ## the plugin's tests in another QGIS, in a Debian of its own (VERSION=3.40, 3.44 or sid)
	@sh .ci/in-debian.sh "$(or $(VERSION),3.40)" test-plugin
test-python: ## the engine's tests with another Python: PYTHON=/path/to/one, or VERSION=3.11, 3.13 or 3.14 in a Debian
	@if [ -n "$(VERSION)" ]; then exec sh .ci/in-debian.sh "$(VERSION)" test-python; fi; \
	name=$$($(PYTHON) -c 'import sys; print("python-%d.%d" % sys.version_info[:2])') && \
	sh .ci/environment.sh $$name "$$(command -v $(PYTHON))" engine demo cluster openvino selo tests && \
	RS_TEXTSEARCH_ENGINE_PYTHON=$(CURDIR)/.venv/$$name/bin/python .venv/$$name/bin/python -m pytest -q \
		tests/engine tests/installation --junitxml=build/tests/$$name.xml $(ARGS)

test-wheels: $(ENGINE_READY) ## whether there are wheels of all that pyproject.toml asks for, for each Python (needs a network)
	@mkdir -p build; \
	for extras in "engine demo cluster openvino selo" training tests; do \
		$(ENGINE) .ci/requirements.py $$extras >build/requirements.txt; \
		for python in $(PYTHONS); do \
			echo "Python $$python: $$extras"; \
			$(ENGINE) -m pip install --quiet --dry-run --ignore-installed --target build/none \
				--only-binary=:all: --python-version $$python -r build/requirements.txt || exit 1; \
		done; \
	done

robustness: $(ALL_READY) $(QGIS_READY) ## try some thousand odd inputs and write tests/ROBUSTNESS.md
	@$(ENGINE) -m tests.robustness --report tests/ROBUSTNESS.md $(ARGS)

lint: $(TESTS_READY) ## style and common mistakes
	@$(ENGINE) -m ruff check rs_textsearch training resources tests .ci

validate: $(TESTS_READY) package ## what the plugin site checks of the zip: structure, metadata, Bandit and detect-secrets, no finding allowed
	@$(ENGINE) -m tests.packaging.site_checks "dist/rs_textsearch.$$($(PYTHON) .ci/package.py version).zip"

bench: $(ALL_READY) $(QGIS_READY) ## measure indexing, searching and training against plain pipelines on this machine
	@$(ENGINE) -m tests.bench.encoding
	@$(ENGINE) -m tests.bench.reading
	@$(ENGINE) -m tests.bench.reading --memory
	@$(ENGINE) -m tests.bench.indexing $(ARGS)
	@$(ENGINE) -m tests.bench.indexing --vit
	@$(ENGINE) -m tests.bench.searching
	@$(ENGINE) -m tests.bench.growing
	@$(ENGINE) -m tests.bench.areas
	@$(ENGINE) -m tests.bench.sheets
	@$(ENGINE) -m tests.bench.archive
	@$(ENGINE) -m tests.bench.coarse_to_fine
	@$(ENGINE) -m tests.bench.conversion ViT-B-32
	@$(ENGINE) -m tests.bench.durability
	@$(ENGINE) -m tests.bench.training $(TRAINING_ARGS)
	@$(ENGINE) -m tests.bench.peft
	@$(ENGINE) -m tests.bench.selo
	@$(SCREEN) $(QGIS) -m tests.bench.dock
	@$(SCREEN) $(QGIS) -m tests.bench.manager

# --- release -----------------------------------------------------------------------------------------

.PHONY: package clean distclean
package: ## build the plugin's zip in dist/ with nothing but Python 3.9 (PYTHON=)
	@$(PYTHON) .ci/package.py build

clean: ## remove what was built (environments stay)
	rm -rf build dist .pytest_cache .ruff_cache .hypothesis .qgis-settings
distclean: clean ## remove the environments too
	rm -rf .venv
