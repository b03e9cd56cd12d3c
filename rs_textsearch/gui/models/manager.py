"""The dialog of the models: their cards, adding, removing, the default, comparing two."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ... import bundles, settings
from ...bundles import Bundle
from ...errors import BundleError
from ...translation import tr
from ..asking import agrees
from ..button import plain_button
from ..notice import Notice
from .card import card_html


class AddTask(QgsTask):
    """Checks and copies a bundle in a thread of QGIS, since models may be large."""

    def __init__(self, origin: Path) -> None:
        super().__init__(tr("Add model {name}").format(name=origin.name), QgsTask.Flag.CanCancel)
        self._origin = origin
        self.bundle: Bundle | None = None
        self.error: BundleError | None = None

    def run(self) -> bool:
        """Copy; QGIS calls this in another thread."""
        try:
            self.bundle = bundles.add(self._origin, self.isCanceled)
        except BundleError as error:
            self.error = error
        return self.bundle is not None


class ModelManager(QDialog):
    """Models on the left, the card of the chosen one on the right.

    Signals:
        changed(): a model came, went, or became the default.
        comparison_wanted(): two models should be compared.
        stronger_wanted(): a stronger model should be fetched.
        training_wanted(): a model should be trained.
    """

    changed = pyqtSignal()
    comparison_wanted = pyqtSignal()
    stronger_wanted = pyqtSignal()
    training_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_models")
        self.setWindowTitle(tr("Models"))
        self._task: AddTask | None = None
        self.list = QListWidget(self)
        self.list.setObjectName("modelList")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stronger_button = plain_button(
            "strongerModelButton", tr("Get a stronger model…"), self
        )
        self.train_button = plain_button("trainModelButton", tr("Train for your region…"), self)
        self.card = QTextBrowser(self)
        self.card.setObjectName("modelCard")
        self.card.setOpenLinks(False)
        self.notice = Notice("modelNotice", self)
        self.add_folder_button = plain_button("addFolderButton", tr("Add folder…"), self)
        self.add_zip_button = plain_button("addZipButton", tr("Add zip…"), self)
        self.remove_button = plain_button("removeModelButton", tr("Remove"), self)
        self.default_button = plain_button("defaultModelButton", tr("Use by default"), self)
        self.compare_button = plain_button("compareModelsButton", tr("Compare…"), self)
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_current)
        self.add_folder_button.clicked.connect(self._choose_folder)
        self.add_zip_button.clicked.connect(self._choose_zip)
        self.remove_button.clicked.connect(self._ask_to_remove)
        self.default_button.clicked.connect(self.use_by_default)
        self.compare_button.clicked.connect(self.comparison_wanted)
        self.stronger_button.clicked.connect(self.stronger_wanted)
        self.train_button.clicked.connect(self.training_wanted)
        self.fill()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        models = QWidget(self)
        left = QVBoxLayout(models)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 1)
        left.addWidget(self.stronger_button)
        left.addWidget(self.train_button)
        splitter.addWidget(models)
        splitter.addWidget(self.card)
        splitter.setSizes([210, 470])
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (
            self.add_folder_button, self.add_zip_button, self.remove_button, self.default_button,
            self.compare_button,
        ):  # fmt: skip
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(splitter, 1)
        column.addWidget(self.notice)
        column.addLayout(row)
        self.resize(700, 480)

    def fill(self, chosen: Bundle | None = None) -> None:
        """List what is installed, the default in bold, and choose ``chosen`` or the default."""
        self.list.clear()
        default = settings.bundle()
        for bundle in bundles.installed():
            item = QListWidgetItem(bundle.label(), self.list)
            item.setData(Qt.ItemDataRole.UserRole, bundle)
            is_default = str(bundle.folder) == default or (bundle.ships and not default)
            if is_default:
                font = QFont(item.font())
                font.setBold(True)
                item.setFont(font)
                item.setToolTip(tr("Used for new indexes"))
            if bundle == chosen or (chosen is None and is_default):
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def current(self) -> Bundle | None:
        """Return the chosen model."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def add(self, origin: Path) -> None:
        """Add the bundle in a folder or a zip; the list or the notice tells the outcome."""
        if self._task is not None:
            return
        self.notice.say(tr("Checking and copying {name}…").format(name=origin.name))
        self._task = AddTask(origin)
        self._task.taskCompleted.connect(self._on_added)
        self._task.taskTerminated.connect(self._on_not_added)
        QgsApplication.taskManager().addTask(self._task)

    def remove(self) -> None:
        """Remove the chosen model without asking."""
        bundle = self.current()
        try:
            bundles.remove(bundle)
        except BundleError as error:
            self.notice.say(error.text(), "warning")
            return
        if settings.bundle() == str(bundle.folder):
            settings.write("engine/bundle", None)
        self.notice.say(tr("{model} was removed.").format(model=bundle.label()))
        self.fill()
        self.changed.emit()

    def use_by_default(self) -> None:
        """Use the chosen model for new indexes from now on."""
        bundle = self.current()
        settings.write("engine/bundle", None if bundle.ships else str(bundle.folder))
        self.fill(bundle)
        self.notice.say(tr("New indexes are built with {model}.").format(model=bundle.label()))
        self.changed.emit()

    def reject(self) -> None:
        """Cancel the adding that goes on, else close."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def _on_current(self, *_: object) -> None:
        bundle = self.current()
        self.card.setHtml(card_html(bundle) if bundle else "")
        self.remove_button.setEnabled(bundle is not None and not bundle.ships)
        self.default_button.setEnabled(bundle is not None)
        several = self.list.count() > 1
        self.compare_button.setEnabled(several)
        self.compare_button.setToolTip(
            tr("Ask two models the same on the chosen raster")
            if several
            else tr("There is one model: add another to compare it with")
        )

    def _on_added(self) -> None:
        task, self._task = self._task, None
        self.fill(task.bundle)
        text = tr("{model} was added; its files are as its card says.")
        self.notice.say(text.format(model=task.bundle.label()), "success")
        self.changed.emit()

    def _on_not_added(self) -> None:
        task, self._task = self._task, None
        text = task.error.text() if task.error else tr("Adding the model was cancelled.")
        self.notice.say(text, "warning")

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Folder of a model bundle"))
        if path:
            self.add(Path(path))

    def _choose_zip(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Zip of a model bundle"), "", "ZIP (*.zip)")
        if path:
            self.add(Path(path))

    def _ask_to_remove(self) -> None:
        text = tr("Remove {model}? Indexes that were built with it cannot be searched any more.")
        if agrees(self, tr("Remove model"), text.format(model=self.current().label())):
            self.remove()
