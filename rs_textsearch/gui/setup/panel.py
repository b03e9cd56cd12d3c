"""Three ways to an engine: made here, the user's own, or made from a folder of wheels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ... import wording
from ...installation import place
from ...services.engine_setup import OWN, EngineSetup
from ...translation import tr
from ...worker.python_search import PythonSearch
from ..asking import agrees
from ..notice import Notice
from .create_box import CreateBox
from .own_box import OwnBox

STEPS = 1000


class SetupPanel(QWidget):
    """What there is, the three ways, and the run that one of them starts.

    Several panels may show the same ``EngineSetup``: each shows its run, whoever started it.
    """

    def __init__(self, setup: EngineSetup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setupPanel")
        self.setup = setup
        self._search = PythonSearch(self)
        self._has_looked = False
        self.state = Notice("setupState", self)
        self.create_choice = _radio(tr("Make one here"), "createChoice", self)
        self.own_choice = _radio(tr("Use a Python of my own"), "ownChoice", self)
        self.wheels_choice = _radio(tr("Make one without a network"), "wheelsChoice", self)
        self.wheels_choice.setToolTip(tr("From a folder of wheels that was filled elsewhere"))
        self.create_choice.setChecked(True)
        self.create = CreateBox(setup.folder, self._search, offline=False, parent=self)
        self.own = OwnBox(self)
        self.wheels = CreateBox(setup.folder, self._search, offline=True, parent=self)
        self._ways = (
            (self.create_choice, self.create),
            (self.own_choice, self.own),
            (self.wheels_choice, self.wheels),
        )
        self.button = QPushButton(self)
        self.button.setObjectName("setupButton")
        self.change_button = QPushButton(tr("Change"), self)
        self.change_button.setObjectName("setupChangeButton")
        self.change_button.setCheckable(True)
        self.change_button.setToolTip(
            tr("Repair the engine, make it for something else, or use another")
        )
        self.remove_button = QPushButton(tr("Remove…"), self)
        self.remove_button.setObjectName("setupRemoveButton")
        self.bar = QProgressBar(self)
        self.bar.setObjectName("setupBar")
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.text = QLabel(self)
        self.text.setObjectName("setupText")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setObjectName("setupCancelButton")
        self.problem = Notice("setupProblem", self)
        self.log_button = QPushButton(tr("Copy log"), self)
        self.log_button.setObjectName("setupLogButton")
        self._lay_out()
        self._connect()
        record = setup.record()
        if record is not None:
            for box in (self.create, self.wheels):
                box.show_choice(record.choice)
        self._show()

    def _lay_out(self) -> None:
        self._fields = QWidget(self)
        ways = QVBoxLayout(self._fields)
        ways.setContentsMargins(0, 0, 0, 0)
        for choice, box in self._ways:
            ways.addWidget(choice)
            row = QHBoxLayout()
            row.addSpacing(20)
            row.addWidget(box, 1)
            ways.addLayout(row)
        run = QHBoxLayout()
        run.addWidget(self.bar, 1)
        run.addWidget(self.cancel_button)
        buttons = QHBoxLayout()
        for button in (self.change_button, self.button, self.remove_button, self.log_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        column.addWidget(self._fields)
        column.addLayout(run)
        column.addWidget(self.text)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    def _connect(self) -> None:
        for choice, box in self._ways:
            choice.toggled.connect(self._show)
            box.choice_changed.connect(self._show)
        self.button.clicked.connect(self._on_button)
        self.change_button.toggled.connect(self._show)
        self.remove_button.clicked.connect(self._on_remove)
        self.cancel_button.clicked.connect(self.setup.cancel)
        self.log_button.clicked.connect(self._copy_log)
        self.setup.state_changed.connect(self._show)
        self.setup.progressed.connect(self._on_progress)

    def offer_training(self) -> None:
        """Offer the set-up with what training needs."""
        for box in (self.create, self.wheels):
            box.training.setChecked(True)
        self.create_choice.setChecked(True)
        self.change_button.setChecked(True)

    # -- what is shown -------------------------------------------------------------------

    def _show(self, *_: object) -> None:
        """Show what there is and what can be done."""
        running = self.setup.is_running()
        state = self.setup.state()
        self.state.say(*_about(self.setup, state))
        settled = self.setup.is_usable() and state != place.OUTDATED and self.setup.error is None
        folded = settled and not self.change_button.isChecked()
        self._fields.setHidden(running or folded)
        if not self._fields.isHidden() and self.isVisible() and not self._has_looked:
            self._has_looked = True
            QTimer.singleShot(0, self._look)
        for choice, box in self._ways:
            box.setVisible(choice.isChecked())
        for widget in (self.bar, self.text, self.cancel_button):
            widget.setVisible(running)
        self.button.setHidden(running or folded)
        self.change_button.setVisible(settled and not running)
        self.button.setText(self._action(state))
        if self.own_choice.isChecked():
            self.button.setEnabled(self.own.chosen() is not None)
        else:
            self.button.setEnabled(self._box().is_complete())
        there = place.read(self.setup.folder) is not None
        self.remove_button.setVisible(there and not running and not folded)
        error = self.setup.error
        self.problem.say(error.text() if error is not None and not running else "", "warning")
        self.log_button.setVisible(error is not None and not running and bool(self.setup.log()))

    def _action(self, state: str) -> str:
        if self.own_choice.isChecked():
            return tr("Use it")
        record = self.setup.record()
        if state == place.OUTDATED:
            return tr("Bring up to date")
        if state == place.UNFINISHED:
            return tr("Repair")
        if state == place.READY and record.choice == self._box().choice():
            return tr("Repair")
        return tr("Set up")

    def _box(self) -> CreateBox:
        return self.wheels if self.wheels_choice.isChecked() else self.create

    def _on_progress(self, event: dict[str, Any]) -> None:
        self.bar.setValue(round(float(event.get("share") or 0) * STEPS))
        self.text.setText(progress_text(event))
        self.text.setToolTip(self.setup.log().rpartition("\n")[2])

    # -- what is done --------------------------------------------------------------------

    def _on_button(self) -> None:
        self.change_button.setChecked(False)
        if self.own_choice.isChecked():
            self.setup.use(self.own.chosen())
            return
        box = self._box()
        self.bar.setValue(0)
        self.text.setText(tr("Starting…"))
        self.setup.make(box.chosen_python(), box.choice(), box.chosen_wheels())

    def _on_remove(self) -> None:
        text = tr("Delete the engine's environment in {folder}? Indexes and models stay.")
        if agrees(self, tr("Remove the engine"), text.format(folder=self.setup.folder)):
            own: Path = place.interpreter(self.setup.folder)
            self.setup.remove(self.create.chosen_python() or own)

    def _copy_log(self) -> None:
        QgsApplication.clipboard().setText(self.setup.log())

    def showEvent(self, event: QShowEvent) -> None:
        """Look what has happened meanwhile."""
        super().showEvent(event)
        self._show()

    def _look(self) -> None:
        if self.isVisible():
            self._search.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """End what only this looks at; a run goes on."""
        if not event.spontaneous():
            self._has_looked = bool(self._search.found) and not self._search.is_running()
            self._search.stop()
            self.own.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show again what there is where QGIS becomes the active window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._show()


def _radio(text: str, name: str, parent: QWidget) -> QRadioButton:
    button = QRadioButton(text, parent)
    button.setObjectName(name)
    return button


def _about(setup: EngineSetup, state: str) -> tuple[str, str]:
    """Return what is said of the engine that there is, and how."""
    record = setup.record()
    if setup.is_running():
        return tr("Setting up the engine in {folder}").format(folder=setup.folder), "info"
    if state == OWN:
        if setup.is_usable():
            return tr("The engine runs with {path}.").format(path=setup.own()), "success"
        return tr("There is no program {path}.").format(path=setup.own()), "warning"
    if state == place.READY:
        parts = [f"Python {record.python}", "CUDA" if record.cuda else "CPU"]
        parts += [tr("with training")] if record.training else []
        parts += [wording.published_size(record.bytes), str(setup.folder)]
        return tr("The engine is set up: {facts}.").format(facts=" · ".join(parts)), "success"
    if state == place.OUTDATED:
        return tr("This version of the plugin needs other packages than are there."), "warning"
    if state == place.UNFINISHED:
        return tr("Setting up was interrupted. “Repair” goes on with what is there."), "warning"
    return tr("Searching needs an engine: a Python of its own, apart from QGIS's."), "info"


def progress_text(event: dict[str, Any]) -> str:
    """Return the line below the bar."""
    package = str(event.get("package") or "")
    phase = event.get("phase")
    if phase == "environment":
        return tr("Making the environment…")
    if phase == "download":
        if event.get("bytes"):
            text = tr("Fetching {package}: {size} so far")
            return text.format(package=package, size=wording.published_size(event["bytes"]))
        return tr("Looking for {package}…").format(package=package or tr("packages"))
    if phase == "install":
        text = tr("Installing {package}: {done} of {total}")
        return text.format(package=package, done=event.get("done"), total=event.get("total"))
    return tr("Checking that all is there…")
