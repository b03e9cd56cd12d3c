"""The page Text Search in QGIS's options dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsOpacityWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .. import settings, wording
from ..errors import TextSearchError
from ..translation import tr
from ..worker import environment
from ..worker.engine import EngineClient
from ..worker.interpreter import InterpreterCheck
from .indexes.options_box import IndexOptionsBox
from .layers.style_combo import StyleCombo
from .notice import Notice

SETTLE_MS = 600


class OptionsPage(QgsOptionsPageWidget):
    """Interpreter with a real check, device, model, and how results look.

    Signals:
        applied(): the user pressed OK, and engine or model may be others now: one of them was
            chosen, or the engine was verified. QGIS presses OK on every page at once.
    """

    applied = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_options")
        self._client: EngineClient | None = None
        self._check: InterpreterCheck | None = None
        self._verified = False

        self.interpreter = QgsFileWidget(self)
        self.interpreter.setObjectName("interpreterWidget")
        self.interpreter.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.interpreter.setDialogTitle(tr("Python interpreter of the search engine"))
        self.interpreter.setFilePath(settings.engine_python())
        self.interpreter.lineEdit().setPlaceholderText(str(environment.automatic_interpreter()))
        self.verify_button = QPushButton(tr("Verify"), self)
        self.verify_button.setObjectName("verifyButton")
        self.verify_button.setToolTip(
            tr("Start the engine with this interpreter and measure how fast it describes tiles")
        )
        self.verdict = Notice("verdict", self)
        self.setup_button = QPushButton(tr("Copy set-up commands"), self)
        self.setup_button.setObjectName("setupButton")
        self.setup_button.setToolTip(environment.setup_commands())
        self.setup_button.clicked.connect(self._copy_setup)
        self._settle = QTimer(self)  # a path that is being typed is checked when it is complete
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self.device = QComboBox(self)
        self.device.setObjectName("deviceCombo")
        for key, text in (
            ("auto", tr("Fastest available")),
            ("cpu", tr("CPU")),
            ("cuda", tr("NVIDIA GPU (CUDA)")),
        ):
            self.device.addItem(text, key)
        self.device.setCurrentIndex(max(0, self.device.findData(settings.device())))
        self.bundle = QgsFileWidget(self)
        self.bundle.setObjectName("bundleWidget")
        self.bundle.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.bundle.setDialogTitle(tr("Folder of a model bundle"))
        self.bundle.setFilePath(settings.bundle())
        self.bundle.lineEdit().setPlaceholderText(tr("The model that ships with the plugin"))
        self.bundle.setToolTip(
            tr("A folder with card.json, image.onnx, text.onnx and tokenizer.json")
        )
        self.model_list = QgsFileWidget(self)
        self.model_list.setObjectName("modelListWidget")
        self.model_list.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.model_list.setDialogTitle(tr("List of models"))
        self.model_list.setFilter("JSON (*.json)")
        self.model_list.setFilePath(settings.model_list())
        self.model_list.lineEdit().setPlaceholderText(tr("The list that ships with the plugin"))
        self.model_list.setToolTip(
            tr(
                "What “Get a stronger model” offers: a file or an https address of your "
                "organisation, written like resources/models/stronger.json."
            )
        )
        self.result_count = QSpinBox(self)
        self.result_count.setObjectName("resultCountSpin")
        self.result_count.setRange(1, 5000)
        self.result_count.setValue(settings.result_count())
        self.ramp = StyleCombo("rampCombo", self)
        self.ramp.show_style(settings.heatmap_style())
        self.opacity = QgsOpacityWidget(self)
        self.opacity.setObjectName("opacityWidget")
        self.opacity.setOpacity(settings.heatmap_opacity())
        self.indexes = IndexOptionsBox(self)
        self._lay_out()
        self.verify_button.clicked.connect(self._on_button)
        self.interpreter.fileChanged.connect(self._on_path)

    def _lay_out(self) -> None:
        engine = QGroupBox(tr("Search engine"), self)
        row = QHBoxLayout()
        row.addWidget(self.interpreter, 1)
        row.addWidget(self.verify_button)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Interpreter"), row)
        setup = QHBoxLayout()
        setup.addWidget(self.setup_button)
        setup.addStretch(1)
        form.addRow("", setup)
        form.addRow(tr("Device"), self.device)
        form.addRow(tr("Model"), self.bundle)
        form.addRow(tr("List of models"), self.model_list)
        engine_column = QVBoxLayout(engine)
        engine_column.addLayout(form)
        engine_column.addWidget(self.verdict)
        results = QGroupBox(tr("Results"), self)
        form = QFormLayout(results)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Tiles in the list"), self.result_count)
        form.addRow(tr("Heatmap colours"), self.ramp)
        form.addRow(tr("Heatmap opacity"), self.opacity)
        column = QVBoxLayout(self)
        column.addWidget(engine)
        column.addWidget(results)
        column.addWidget(self.indexes)
        column.addStretch(1)

    def is_checking(self) -> bool:
        """Tell whether an interpreter is being looked at or measured."""
        return self._client is not None or self._check is not None

    def verify(self) -> None:
        """Look at the interpreter in the box, start the engine with it, and report."""
        self._end_check()
        self._start_check(self._measure)

    def _look(self) -> None:
        """Say whether the chosen program is a Python at all."""
        if self.interpreter.filePath().strip():
            self._start_check(self._on_looked)

    def _start_check(self, passed: Callable[[str], None]) -> None:
        chosen = self.interpreter.filePath().strip()
        self.verdict.say(tr("Looking at the interpreter…"))
        self.verify_button.setText(tr("Cancel"))
        path = Path(chosen) if chosen else environment.automatic_interpreter()
        if not chosen and not path.is_file():
            self._on_refused(environment.not_installed())
            return
        self._check = InterpreterCheck(path, self)
        self._check.passed.connect(passed)
        self._check.refused.connect(self._on_refused)
        self._check.start()

    def _on_looked(self, version: str) -> None:
        self._end_check()
        self.verdict.say(
            tr("Python {version}. “Verify” tries the engine with it.").format(version=version)
        )

    def _measure(self, _: str) -> None:
        path = self._check.path
        self._check = None
        self.verdict.say(tr("Starting the engine and measuring…"))
        self._client = EngineClient(self, interpreter=path)
        folder = self.bundle.filePath().strip()
        request = self._client.request("doctor", {"bundle": folder} if folder else {})
        request.succeeded.connect(self._on_verified)
        request.failed.connect(self._on_refused)

    def _on_verified(self, report: dict[str, Any]) -> None:
        self._end_check()
        self._verified = True
        kind = "success" if report.get("ok", True) else "warning"
        self.verdict.say(describe(report), kind)

    def _on_refused(self, error: TextSearchError) -> None:
        self._end_check()
        self.verdict.say(error.text(), "warning")

    def _on_button(self) -> None:
        if not self.is_checking():
            self.verify()
            return
        self._end_check()
        self.verdict.say(tr("The check was cancelled."))

    def _on_path(self, _: str) -> None:
        """Take the verdict away, which is about another program, and look at this one."""
        self._end_check()
        self.verdict.clear()
        self._settle.start()

    def _copy_setup(self) -> None:
        QgsApplication.clipboard().setText(environment.setup_commands())
        self.verdict.say(
            tr("Copied. Paste into a terminal, wait until it is done, then press “Verify”.")
        )

    def _end_check(self) -> None:
        self._settle.stop()
        self.verify_button.setText(tr("Verify"))
        check, self._check = self._check, None
        if check is not None:
            check.cancel()
            check.deleteLater()
        client, self._client = self._client, None
        if client is not None:
            client.stop()

    def hideEvent(self, event: Any) -> None:
        """End a check that still runs, or is still ending, when the dialog closes."""
        self._settle.stop()
        self._client = None
        for check in self.findChildren(InterpreterCheck):
            check.cancel()
        for client in self.findChildren(EngineClient):
            client.stop_and_wait(500)
        super().hideEvent(event)

    def apply(self) -> None:
        """Store the choices; QGIS calls this on OK."""
        before = _engine_settings()
        settings.write("engine/python", self.interpreter.filePath().strip() or None)
        settings.write("engine/device", self.device.currentData())
        settings.write("engine/bundle", self.bundle.filePath().strip() or None)
        settings.write("models/list", self.model_list.filePath().strip() or None)
        settings.write("search/result_count", self.result_count.value())
        settings.write("heatmap/ramp", self.ramp.style_name())
        settings.write("heatmap/opacity", round(self.opacity.opacity() * 100))
        self.indexes.apply()
        if self._verified or _engine_settings() != before:
            self.applied.emit()


def _engine_settings() -> tuple[str, str, str]:
    return settings.engine_python(), settings.device(), settings.bundle()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options dialog opens.

    Args:
        icon: stands beside the title.
        applied: is called after the user has pressed OK where engine or model may be others.
    """

    def __init__(self, icon: QIcon, applied: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._applied = applied
        self.setTitle(tr("Text Search"))
        self.setIcon(icon)
        self._icon = icon

    def icon(self) -> QIcon:
        """Return the icon in the dialog's list."""
        return self._icon

    def createWidget(self, parent: QWidget | None) -> QgsOptionsPageWidget:
        """Return a new page."""
        page = OptionsPage(parent)
        page.applied.connect(self._applied)
        return page


def describe(report: dict[str, Any]) -> str:
    """Return a ``doctor`` report in a few sentences."""
    version = str(report.get("python") or "").split(" ")[0]
    parts = []
    if report.get("ok", True):
        parts.append(tr("The engine works with Python {version}.").format(version=version))
    parts += [str(problem) for problem in report.get("problems") or []]
    benchmark = report.get("benchmark") or {}
    if benchmark.get("tiles_per_s"):
        rate = wording.number(float(benchmark["tiles_per_s"]), 0)
        device = str(benchmark.get("device") or "cpu").upper()
        parts.append(
            tr("{rate} tiles per second on {device}.").format(rate=rate, device=device)
        )
    for device in report.get("devices") or []:
        if not device.get("available") and device.get("reason"):
            parts.append(str(device["reason"]))
    return " ".join(parts)
