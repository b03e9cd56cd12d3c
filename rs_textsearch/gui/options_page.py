"""The page Text Search in QGIS's options dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsOpacityWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import pyqtSignal
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
from ..errors import TextSearchError, from_reply
from ..services.engine_setup import EngineSetup
from ..translation import tr
from ..worker.engine import EngineClient
from . import report
from .indexes.options_box import IndexOptionsBox
from .layers.style_combo import StyleCombo
from .notice import Notice
from .setup.panel import SetupPanel


class OptionsPage(QgsOptionsPageWidget):
    """The engine with a real check, device, model, and how results look.

    Signals:
        applied(): the user pressed OK, and device or model are others now, or the engine was
            measured. QGIS presses OK on every page at once.
    """

    applied = pyqtSignal()

    def __init__(self, setup: EngineSetup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_options")
        self._setup = setup
        self._report = ""
        self._client: EngineClient | None = None
        self._verified = False

        self.setup = SetupPanel(setup, self)
        self.verify_button = QPushButton(tr("Measure"), self)
        self.verify_button.setObjectName("verifyButton")
        self.verify_button.setToolTip(
            tr("Start the engine and see what it runs on and how fast it describes tiles")
        )
        self.report_button = QPushButton(tr("Copy report"), self)
        self.report_button.setObjectName("reportButton")
        self.report_button.setToolTip(
            tr("Versions, devices and speeds, without passwords and your name, to send to others")
        )
        self.report_button.hide()
        self.verdict = Notice("verdict", self)
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
        self.report_button.clicked.connect(self._copy_report)
        setup.state_changed.connect(self._on_setup)

    def _lay_out(self) -> None:
        engine = QGroupBox(tr("Engine"), self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Device"), self.device)
        form.addRow(tr("Model"), self.bundle)
        form.addRow(tr("List of models"), self.model_list)
        measure = QHBoxLayout()
        measure.addWidget(self.verify_button)
        measure.addWidget(self.report_button)
        measure.addStretch(1)
        form.addRow(tr("Speed"), measure)
        engine_column = QVBoxLayout(engine)
        engine_column.addWidget(self.setup)
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
        """Tell whether the engine is being measured."""
        return self._client is not None

    def verify(self) -> None:
        """Start the engine that is used, and report."""
        self._end_check()
        self.verdict.say(tr("Starting the engine and measuring…"))
        self.verify_button.setText(tr("Cancel"))
        self._client = EngineClient(self)
        folder = self.bundle.filePath().strip()
        params = {"device": self.device.currentData(), **({"bundle": folder} if folder else {})}
        request = self._client.request("doctor", params)
        request.succeeded.connect(self._on_verified)
        request.failed.connect(self._on_refused)

    def _on_verified(self, found: dict[str, Any]) -> None:
        self._end_check()
        self._verified = True
        self.verdict.say(describe(found), "success" if found.get("ok", True) else "warning")
        self._offer_report(str(found.get("report") or ""))

    def _on_refused(self, error: TextSearchError) -> None:
        self._end_check()
        self.verdict.say(error.text(), "warning")
        self._offer_report(f"{error.text()}\n{error.details}".strip())

    def _offer_report(self, text: str) -> None:
        self._report = text
        self.report_button.setVisible(bool(text))

    def _copy_report(self) -> None:
        QgsApplication.clipboard().setText(report.text(self._setup, self._report))

    def _on_button(self) -> None:
        if not self.is_checking():
            self.verify()
            return
        self._end_check()
        self.verdict.say(tr("The check was cancelled."))

    def _on_setup(self) -> None:
        """Take the verdict away, which is about another engine."""
        self._end_check()
        self.verdict.clear()
        self._offer_report("")

    def _end_check(self) -> None:
        self.verify_button.setText(tr("Measure"))
        client, self._client = self._client, None
        if client is not None:
            client.stop()

    def hideEvent(self, event: Any) -> None:
        """End a check that still runs, or is still ending, when the dialog closes."""
        self._client = None
        for client in self.findChildren(EngineClient):
            client.stop_and_wait(500)
        super().hideEvent(event)

    def apply(self) -> None:
        """Store the choices; QGIS calls this on OK."""
        before = _engine_settings()
        settings.write("engine/device", self.device.currentData())
        settings.write("engine/bundle", self.bundle.filePath().strip() or None)
        settings.write("models/list", self.model_list.filePath().strip() or None)
        settings.write("search/result_count", self.result_count.value())
        settings.write("heatmap/ramp", self.ramp.style_name())
        settings.write("heatmap/opacity", round(self.opacity.opacity() * 100))
        self.indexes.apply()
        if self._verified or _engine_settings() != before:
            self.applied.emit()


def _engine_settings() -> tuple[str, str]:
    return settings.device(), settings.bundle()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options dialog opens.

    Args:
        icon: stands beside the title.
        setup: gets the engine.
        applied: is called after the user has pressed OK where engine or model may be others.
    """

    def __init__(
        self, icon: QIcon, setup: EngineSetup, applied: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__()
        self._setup = setup
        self._applied = applied
        self.setTitle(tr("Text Search"))
        self.setIcon(icon)
        self._icon = icon

    def icon(self) -> QIcon:
        """Return the icon in the dialog's list."""
        return self._icon

    def createWidget(self, parent: QWidget | None) -> QgsOptionsPageWidget:
        """Return a new page."""
        page = OptionsPage(self._setup, parent)
        page.applied.connect(self._applied)
        return page


def describe(found: dict[str, Any]) -> str:
    """Return what ``doctor`` found in a few sentences.

    That a device is missing is said where it was asked for or could be expected, by a GPU.
    """
    version = str(found.get("python") or "").split(" ")[0]
    parts = []
    if found.get("ok", True):
        parts.append(tr("The engine works with Python {version}.").format(version=version))
    errors = found.get("errors") or []
    english = [f"{error.get('message')} {error.get('remedy')}".strip() for error in errors]
    problems = [str(each) for each in found.get("problems") or [] if each not in english]
    problems += [from_reply(error).text() for error in errors]
    benchmark = found.get("benchmark") or {}
    if benchmark.get("tiles_per_s"):
        rate = wording.number(float(benchmark["tiles_per_s"]), 0)
        device = str(benchmark.get("device") or "cpu").upper()
        parts.append(
            tr("{rate} tiles per second on {device}.").format(rate=rate, device=device)
        )
    gpus = (found.get("gpu") or {}).get("gpus") or []
    for entry in found.get("devices") or []:
        note = entry.get("note")
        if note and (gpus or note.get("text") in problems):
            parts.append(wording.note(note))
            problems = [each for each in problems if each != note.get("text")]
    parts += [_about_gpu(found["gpu"], gpu) for gpu in gpus]
    return " ".join(problems + parts)


def _about_gpu(driver: dict[str, Any], gpu: dict[str, Any]) -> str:
    memory = int(gpu["memory"])  # 0 where the driver does not tell
    text = (
        tr("{gpu}: driver {driver}, architecture {architecture}, {memory} of memory.")
        if memory
        else tr("{gpu}: driver {driver}, architecture {architecture}.")
    )
    return text.format(
        gpu=gpu["name"],
        driver=driver["driver"],
        architecture=gpu["architecture"],
        memory=wording.published_size(memory),
    )
