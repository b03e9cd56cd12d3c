"""The panel that gets an engine, driven by its buttons; environments are really made."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QMessageBox

from rs_textsearch import settings
from rs_textsearch.definitions import PACKAGES
from rs_textsearch.gui.setup.create_box import advice
from rs_textsearch.gui.setup.link import SetupLink
from rs_textsearch.gui.setup.panel import SetupPanel, progress_text
from rs_textsearch.installation import place
from rs_textsearch.installation.lock import held
from rs_textsearch.installation.place import Record
from rs_textsearch.installation.requirements import Choice
from rs_textsearch.services import network
from rs_textsearch.services.engine_setup import EngineSetup
from rs_textsearch.worker import environment, python_search
from rs_textsearch.worker.engine import EngineClient
from tests.installation.wheels import write_wheel
from tests.plugin.helpers import ENGINE_MS, engine_python


@pytest.fixture
def setup(qgis_app, monkeypatch, tmp_path):
    """Return the set-up on a computer that has no engine."""
    monkeypatch.delenv(environment.ENV_VARIABLE)
    monkeypatch.setattr(environment, "PACKAGE", tmp_path / "plugins" / "rs_textsearch")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "dáta with späce"))
    monkeypatch.setattr(python_search, "candidates", lambda: [Path(engine_python())])
    made = EngineSetup()
    yield made
    made.stop_and_wait(5000)


@pytest.fixture
def panel(setup, qtbot):
    """Return a shown panel that has looked for Pythons."""
    widget = SetupPanel(setup)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: bool(widget.create.chosen_python()), timeout=ENGINE_MS)
    return widget


def collected(signal) -> list:
    """Return the list that what ``signal`` says is appended to."""
    received = []
    signal.connect(lambda *values: received.append(values))
    return received


def ended(panel: SetupPanel, qtbot) -> None:
    qtbot.waitUntil(lambda: not panel.setup.is_running(), timeout=2 * ENGINE_MS)


def test_it_says_what_where_and_how_big(panel):
    assert "needs an engine" in panel.state.text()
    about = panel.create.about.text().replace("\u200b", "")
    assert str(panel.setup.folder) in about and "105 MB" in about and "400 MB" in about
    assert panel.button.isEnabled() and panel.button.text() == "Set up"
    panel.create.training.setChecked(True)
    assert "560 MB" in panel.create.about.text()
    assert not panel.remove_button.isVisible() and not panel.bar.isVisible()


@pytest.mark.timeout(180)
def test_from_a_folder_of_wheels_and_removed_again(panel, qtbot, tmp_path, monkeypatch):
    wheels = tmp_path / "räder"
    for name in PACKAGES:
        write_wheel(wheels, name, PACKAGES[name].split(",")[0][2:])
    setup = panel.setup
    right, shares = collected(setup.put_right), collected(setup.progressed)
    panel.wheels_choice.setChecked(True)
    assert not panel.button.isEnabled()
    panel.wheels.wheels.setFilePath(str(tmp_path))
    assert "no wheel of: numpy" in panel.wheels.wheels_notice.text()
    panel.wheels.wheels.setFilePath(str(wheels))
    panel.button.click()
    assert panel.bar.isVisible() and panel.cancel_button.isVisible()
    assert not panel.button.isVisible() and not panel.wheels.isVisible()
    ended(panel, qtbot)
    assert setup.error is None, setup.log()
    assert right == [()] and shares[-1][0]["share"] == 1.0
    assert "The engine is set up: Python 3" in panel.state.text()
    assert not panel.wheels.isVisible() and not panel.button.isVisible()
    panel.change_button.click()
    assert panel.button.text() == "Repair" and panel.remove_button.isVisible()
    assert environment.find_interpreter() == place.interpreter(setup.folder)
    assert not settings.engine_python()
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "exec", lambda _: yes)
    panel.remove_button.click()
    ended(panel, qtbot)
    assert not setup.folder.exists() and not setup.is_usable()
    assert "needs an engine" in panel.state.text() and right == [()]


def test_a_failure_says_why_and_offers_the_log(panel, qtbot, tmp_path):
    wheels = tmp_path / "räder"
    for name in PACKAGES:
        write_wheel(wheels, name)
    place.write(panel.setup.folder, Record())
    python = place.interpreter(panel.setup.folder)
    python.parent.mkdir(parents=True)
    says = "ERROR: No matching distribution found for numpy<3"
    lines = ("#!/bin/sh", f'case "$*" in *"pip install"*) echo "{says}"; exit 1;; esac', "")
    python.write_text("\n".join(lines), encoding="utf-8")
    python.chmod(0o755)  # what runs is kept
    panel.wheels_choice.setChecked(True)
    panel.wheels.wheels.setFilePath(str(wheels))
    assert panel.button.text() == "Repair" and "interrupted" in panel.state.text()
    with qtbot.waitSignal(panel.setup.failed, timeout=ENGINE_MS):
        panel.button.click()
    assert "no wheel of numpy" in panel.problem.text()
    panel.log_button.click()
    assert "No matching distribution found for numpy" in QgsApplication.clipboard().text()


def test_another_qgis_that_makes_it_is_named_and_waited_for(panel, qtbot, monkeypatch):
    setup = panel.setup
    setup._other.setInterval(50)
    with held(setup.folder), qtbot.waitSignal(setup.failed, timeout=ENGINE_MS):
        panel.button.click()
    assert "another program already (process" in panel.problem.text()
    with qtbot.waitSignal(setup.put_right, timeout=ENGINE_MS):
        place.interpreter(setup.folder).parent.mkdir(parents=True)
        place.interpreter(setup.folder).symlink_to(sys.executable)
        place.write(setup.folder, Record(True, Choice().requirements()))
    assert panel.problem.text() == "" and "is set up" in panel.state.text()


def test_an_index_run_is_not_ended_without_a_word(panel, qtbot, monkeypatch):
    engine, asked = EngineClient(), []
    panel.link = SetupLink(panel.setup, engine, panel)
    monkeypatch.setattr(engine, "is_indexing", lambda: True)
    ends = collected(panel.setup.will_change)
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()) or answers[0])
    panel.button.click()
    assert "An index is being built" in asked[0]
    assert not panel.setup.is_running() and ends == [] and not panel.bar.isVisible()
    del answers[0]
    panel.button.click()
    assert panel.setup.is_running() and ends == [()]
    monkeypatch.setattr(engine, "is_indexing", lambda: False)
    panel.cancel_button.click()
    ended(panel, qtbot)
    panel.button.click()
    assert len(asked) == 2 and panel.setup.is_running()


def test_cancel_keeps_what_is_there(panel, qtbot):
    with qtbot.waitSignal(panel.setup.progressed, timeout=ENGINE_MS):
        panel.button.click()
    panel.cancel_button.click()
    ended(panel, qtbot)
    assert "cancelled" in panel.problem.text() and "interrupted" in panel.state.text()
    assert panel.button.text() == "Repair"


def test_an_update_that_needs_other_packages_offers_them(panel):
    python = place.interpreter(panel.setup.folder)
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    place.write(panel.setup.folder, Record(True, ("numpy>=1.2",)))
    panel.setup.state_changed.emit()
    assert "needs other packages" in panel.state.text()
    assert panel.button.text() == "Bring up to date" and panel.setup.is_usable()


def test_a_python_of_ones_own_is_looked_at_before_it_is_used(panel, qtbot, tmp_path, monkeypatch):
    right = collected(panel.setup.put_right)
    panel.own_choice.setChecked(True)
    assert panel.button.text() == "Use it" and not panel.button.isEnabled()
    qgis = tmp_path / "qgis-bin"
    qgis.write_text("#!/bin/sh\n", encoding="utf-8")
    qgis.chmod(0o755)
    panel.own.path.setFilePath(str(qgis))
    qtbot.waitUntil(lambda: "it is QGIS" in panel.own.verdict.text(), timeout=ENGINE_MS)
    assert not panel.button.isEnabled()
    panel.own.path.setFilePath(engine_python())
    qtbot.waitUntil(lambda: panel.button.isEnabled(), timeout=ENGINE_MS)
    panel.button.click()
    assert right == [()] and settings.engine_python() == engine_python()
    assert engine_python() in panel.state.text()


def test_what_ones_own_python_lacks_is_one_line(panel, qtbot, tmp_path, monkeypatch):
    from rs_textsearch.gui.setup import own_box
    from rs_textsearch.worker import interpreter

    wanted = {**PACKAGES, "a-package-that-is-nowhere": ">=2"}
    for module in (interpreter, own_box):
        monkeypatch.setattr(module, "PACKAGES", wanted)
    panel.own_choice.setChecked(True)
    panel.own.path.setFilePath(engine_python())
    qtbot.waitUntil(lambda: "lacks a-package" in panel.own.verdict.text(), timeout=ENGINE_MS)
    panel.own.copy_button.click()
    line = f'{engine_python()} -m pip install "a-package-that-is-nowhere>=2"'
    assert QgsApplication.clipboard().text() == line and not panel.button.isEnabled()


def test_where_no_python_is_it_says_how_to_get_one(setup, qtbot, monkeypatch):
    monkeypatch.setattr(python_search, "candidates", lambda: [])
    panel = SetupPanel(setup)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.create.again_button.isVisible(), timeout=ENGINE_MS)
    assert "No Python 3.10 or newer" in panel.create.advice.text()
    assert not panel.button.isEnabled()
    assert "sudo apt" in advice([], "sudo apt install python3-venv")


def test_pythons_are_asked_one_after_the_other(qgis_app, qtbot, monkeypatch, tmp_path):
    none = tmp_path / "python"
    none.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    none.chmod(0o755)
    again = tmp_path / "python3"
    again.write_text(f'#!/bin/sh\nexec "{engine_python()}" "$@"\n', encoding="utf-8")
    again.chmod(0o755)
    places = [none, Path(engine_python()), again]
    monkeypatch.setattr(python_search, "candidates", lambda: list(places))
    search = python_search.PythonSearch()
    search.start()
    assert search.is_running() and search.found == []
    qtbot.waitUntil(lambda: not search.is_running(), timeout=ENGINE_MS)
    assert [python.path for python in search.found] == [Path(engine_python())]
    monkeypatch.setattr(python_search, "NEWEST", (3, 9))
    newer = search.found[0]
    search._on_passed(replace(newer, path=tmp_path, version=(3, 9, 1)))
    assert [python.path for python in search.found] == [tmp_path, newer.path]


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ({"phase": "environment"}, "Making"),
        ({"phase": "download", "package": "numpy", "bytes": 5e6}, "Fetching numpy: 5 MB"),
        ({"phase": "download", "package": "numpy", "bytes": 0}, "Looking for numpy"),
        ({"phase": "install", "package": "numpy", "done": 2, "total": 9}, "numpy: 2 of 9"),
        ({"phase": "check"}, "Checking"),
    ],
)
def test_progress_is_said_in_words(qgis_app, event, words):
    assert words in progress_text(event)


def test_the_proxy_of_qgis_is_passed_on(qgis_app, monkeypatch):
    class Factory:
        def queryProxy(self, query):
            kind = QNetworkProxy.ProxyType.HttpProxy
            return [QNetworkProxy(kind, "proxy.example", 3128, "anna", "p@ss")]

    class Manager(QObject):
        def proxyFactory(self):
            return Factory()

    monkeypatch.setattr(network.QgsNetworkAccessManager, "instance", lambda: Manager())
    variables = network.proxy_variables()
    assert variables["HTTPS_PROXY"] == "http://anna:p%40ss@proxy.example:3128"
    monkeypatch.setattr(Factory, "queryProxy", lambda *_: [QNetworkProxy()])
    assert network.proxy_variables() == {}
