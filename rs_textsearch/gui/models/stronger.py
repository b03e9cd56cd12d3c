"""The dialog that gets a stronger model: choose, agree, wait, use."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ... import bundles, settings
from ...bundles import Bundle
from ...errors import TextSearchError
from ...redaction import redacted
from ...services.model_fetch import ModelFetch
from ...services.model_list import ModelList
from ...translation import tr
from ...values.offered import ARCHITECTURES, OfferedModel, weights_filter
from ..asking import agrees
from ..help_window import show_help
from ..notice import Notice
from .offered_html import consent, offered_html, own_file_html, row

STEPS = 1000  # of the progress bar: it counts in 32 bits, and files have more bytes


class StrongerDialog(QDialog):
    """Models on the left, what is known of the chosen one on the right, how to get it below.

    Signals:
        added(object): a ``Bundle`` came.
        default_changed(): the new one is used for new indexes.
    """

    added = pyqtSignal(object)
    default_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_stronger")
        self.setWindowTitle(tr("Get a stronger model"))
        self._bundle: Bundle | None = None
        self._about = ""  # what is shown of the choice
        self.fetch = ModelFetch(self)
        self._list = ModelList(self)
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._show_choice()
        where = self._list.load()
        text = tr("Reading the list of models from {path}…").format(path=redacted(where))
        self._reading = text if where else ""
        self.notice.say(self._reading)

    def _make_widgets(self) -> None:
        """Make the widgets in the order of the Tab key."""
        self._intro = QLabel(
            tr(
                "These models know more words and see more than the one that ships. They take more "
                "disk and memory and index slower. Nothing is downloaded before you agree."
            ),
            self,
        )
        self._intro.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("offeredList")
        self.list.setAccessibleName(tr("Models that can be fetched"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add_row(tr("A file of your own…"), None)
        self.text = QTextBrowser(self)
        self.text.setObjectName("offeredText")
        self.text.setAccessibleName(tr("About the model"))
        self.text.setOpenExternalLinks(True)
        self.download_choice = QRadioButton(tr("Download it"), self)
        self.download_choice.setObjectName("downloadChoice")
        self.download_choice.setChecked(True)
        self.keep = QCheckBox(tr("Keep the downloaded file after that"), self)
        self.keep.setObjectName("keepCheck")
        self.keep.setToolTip(
            tr("Only the model that is made of it is needed; the file is of use elsewhere.")
        )
        self.keep.setChecked(settings.keeps_checkpoints())
        self.file_choice = QRadioButton(tr("I have the file already"), self)
        self.file_choice.setObjectName("fileChoice")
        self.file_choice.setToolTip(
            tr("Where this computer has no network: fetch the file elsewhere and bring it along.")
        )
        self.file = QgsFileWidget(self)
        self.file.setObjectName("checkpointWidget")
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setDialogTitle(tr("Weights of a CLIP model"))
        self.file.setFilter(weights_filter())
        self._architecture_label = QLabel(tr("Architecture"), self)
        self._architecture_label.setObjectName("architectureLabel")
        self.architecture = QComboBox(self)
        self.architecture.setObjectName("architectureCombo")
        self.architecture.setToolTip(tr("The shape of the model, by its name in open_clip"))
        self.architecture.addItem(tr("As the file says"), "")
        for name in ARCHITECTURES:
            self.architecture.addItem(name, name)
        self._architecture_label.setBuddy(self.architecture)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("fetchProgress")
        self.bar.hide()
        self.notice = Notice("fetchNotice", self)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Help | buttons.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.get_button = self.buttons.addButton(tr("Get this model"), role)
        self.get_button.setObjectName("getModelButton")
        self.get_button.setDefault(True)
        self.use_button = self.buttons.addButton(tr("Use it for new indexes"), role)
        self.use_button.setObjectName("useModelButton")
        self.use_button.hide()
        self.close_button = self.buttons.button(buttons.Close)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([250, 490])
        grid = QGridLayout()
        grid.addWidget(self.download_choice, 0, 0)
        grid.addWidget(self.keep, 0, 1)
        grid.addWidget(self.file_choice, 1, 0)
        grid.addWidget(self.file, 1, 1)
        grid.addWidget(self._architecture_label, 2, 0)
        grid.addWidget(self.architecture, 2, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.addWidget(self._intro)
        column.addWidget(splitter, 1)
        column.addLayout(grid)
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        column.addWidget(self.buttons)
        self.resize(760, 680)

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._on_chosen)
        self.architecture.currentIndexChanged.connect(self._show_choice)
        self.download_choice.toggled.connect(self._show_choice)
        self.file.fileChanged.connect(self._show_choice)
        self.keep.toggled.connect(lambda on: settings.write("models/keep_checkpoints", on or None))
        self.get_button.clicked.connect(self.get)
        self.use_button.clicked.connect(self.use_by_default)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: show_help("models", self))
        self._list.loaded.connect(self._on_list)
        self._list.failed.connect(self._on_no_list)
        self.fetch.stage_changed.connect(self.notice.say)
        self.fetch.progressed.connect(self._on_progress)
        self.fetch.finished.connect(self._on_finished)
        self.fetch.failed.connect(self._on_failed)

    # -- what is chosen ------------------------------------------------------------------

    def model(self) -> OfferedModel | None:
        """Return the chosen model of the list; None for a file that is on none."""
        item = self._chosen()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _chosen(self) -> QListWidgetItem | None:
        """Return the selected row; None before the list is there and who waits has chosen."""
        return next(iter(self.list.selectedItems()), None)

    def _choose_first(self) -> None:
        """Choose the first row, unless one is chosen already: a list may come late."""
        if self._chosen() is None:
            self.list.setCurrentRow(0)

    def _add_row(self, text: str, model: OfferedModel | None) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, model)
        self.list.insertItem(max(0, self.list.count() - 1) if model else self.list.count(), item)
        return item

    def _on_list(self, models: list[OfferedModel]) -> None:
        if self.notice.text() == self._reading:
            self.notice.clear()
        converted = bundles.converted()
        for model in models:
            self._add_row(row(model, converted), model)
        self._choose_first()

    def _on_no_list(self, error: TextSearchError) -> None:
        self.notice.say(error.text(), "warning")
        self._choose_first()

    def _on_chosen(self, *_: object) -> None:
        """Start with the usual way to get what was chosen."""
        model = self.model()
        (self.file_choice if model is None else self.download_choice).setChecked(True)
        shown = model.architecture if model else ""
        self.architecture.setCurrentIndex(max(0, self.architecture.findData(shown)))
        self.get_button.setDefault(True)
        self._show_choice()

    def _show_choice(self, *_: object) -> None:
        """Show what is known of the choice, and what can be done."""
        model, is_chosen = self.model(), self._chosen() is not None
        about = offered_html(model) if model else ""
        if is_chosen and model is None:
            about = own_file_html(ARCHITECTURES.get(self.architecture.currentData()))
        if about != self._about:
            self._about = about
            self.text.setHtml(about)
        from_file = self.file_choice.isChecked()
        idle = not self.fetch.is_running()
        free = idle and is_chosen
        self.list.setEnabled(idle)
        self.download_choice.setEnabled(free and model is not None)
        self.file_choice.setEnabled(free)
        self.keep.setEnabled(free and not from_file)
        self.file.setEnabled(free and from_file)
        for widget in (self._architecture_label, self.architecture):
            widget.setEnabled(free and model is None)
        has_file = bool(self.file.filePath().strip())
        self.get_button.setEnabled(free and (has_file or not from_file))
        self.get_button.setText(tr("Convert this file") if from_file else tr("Get this model"))

    # -- what is done --------------------------------------------------------------------

    def get(self) -> None:
        """Get the chosen model; asks before anything is fetched."""
        if self.fetch.is_running():
            return
        model = self.model()
        if self.file_choice.isChecked():
            path = Path(self.file.filePath().strip())
            self._begin()
            self.fetch.convert(path, model, self.architecture.currentData())
        elif self._agrees(model):
            self._begin()
            self.fetch.download(model, keep=self.keep.isChecked())
        self._show_choice()

    def use_by_default(self) -> None:
        """Use the new model for new indexes from now on."""
        settings.write("engine/bundle", str(self._bundle.folder))
        self.use_button.hide()
        text = tr("New indexes are built with {model}.")
        self.notice.say(text.format(model=self._bundle.label()), "success")
        self._lead_to(self.close_button)
        self.default_changed.emit()

    def reject(self) -> None:
        """Cancel what goes on, else close."""
        if self.fetch.is_running():
            self.fetch.cancel()
        else:
            self._list.stop()
            super().reject()

    def give_up(self) -> None:
        """Cancel what goes on and close, as when the dock goes."""
        self.fetch.stop()
        self._list.stop()
        super().reject()

    def _agrees(self, model: OfferedModel) -> bool:
        no = QMessageBox.StandardButton.No
        return agrees(self, tr("Download a model"), consent(model), no)

    def _lead_to(self, button: QPushButton) -> None:
        """Let the Enter key press ``button``: it is what comes next."""
        button.setDefault(True)
        button.setFocus()

    def _begin(self) -> None:
        self.use_button.hide()
        self.get_button.setDefault(True)
        self.notice.clear()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.close_button.setText(tr("Cancel"))

    def _end(self) -> None:
        self.bar.hide()
        self.close_button.setText(tr("Close"))
        self._show_choice()

    def _on_progress(self, done: float, total: float) -> None:
        self.bar.setRange(0, STEPS if total > 0 else 0)
        self.bar.setValue(int(STEPS * min(1.0, done / total)) if total > 0 else 0)

    def _on_finished(self, bundle: Bundle, notes: list[str]) -> None:
        self._bundle = bundle
        self._end()
        model = self.model()
        if model is not None:
            self._chosen().setText(row(model, bundles.converted()))
        text = tr("{model} was added.").format(model=bundle.label())
        self.notice.say(" ".join([text, *notes]), "success")
        self.use_button.show()
        self._lead_to(self.use_button)
        self.added.emit(bundle)

    def _on_failed(self, error: TextSearchError) -> None:
        self._end()
        self.notice.explain(error)
        self._lead_to(self.get_button)
