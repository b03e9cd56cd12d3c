"""The dialog in which saved queries are used, renamed and removed."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...errors import QueryFileError
from ...services.history import QueryHistory
from ...translation import tr


class SavedQueriesDialog(QDialog):
    """A double click uses a query; F2 or a second click on its name renames it.

    Signals:
        query_chosen(object): the ``Query`` to fill in.
        failed(object): a ``TextSearchError``.
    """

    query_chosen = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, history: QueryHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_saved_queries")
        self.setWindowTitle(tr("Saved Queries"))
        self._history = history
        self.list = QListWidget(self)
        self.list.setObjectName("savedQueriesList")
        self.list.setAccessibleName(tr("Saved queries"))
        self.use_button = self._button("/search.svg", tr("Use"))
        self.rename_button = self._button("/mActionToggleEditing.svg", tr("Rename"))
        self.remove_button = self._button("/mIconDelete.svg", tr("Remove"))
        buttons = QHBoxLayout()
        for button in (self.use_button, self.rename_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(close)
        close.rejected.connect(self.reject)
        self.use_button.clicked.connect(self._use)
        self.rename_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.list.itemDoubleClicked.connect(self._use)
        self.list.itemChanged.connect(self._renamed)
        self.list.setEditTriggers(
            QListWidget.EditTrigger.EditKeyPressed | QListWidget.EditTrigger.SelectedClicked
        )
        self._fill()

    def _button(self, icon: str, text: str) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(icon), text, self)
        button.setAutoDefault(False)
        return button

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for name, query in self._history.saved().items():
            item = QListWidgetItem(name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setToolTip(query.name())
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        for button in (self.use_button, self.rename_button, self.remove_button):
            button.setEnabled(self.list.count() > 0)

    def _name(self) -> str:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else ""

    def _use(self, *_: object) -> None:
        query = self._history.saved().get(self._name())
        if query is not None:
            self.query_chosen.emit(query)
            self.accept()

    def _edit(self) -> None:
        self.list.editItem(self.list.currentItem())

    def _renamed(self, item: QListWidgetItem) -> None:
        old, new = item.data(Qt.ItemDataRole.UserRole), item.text().strip()
        if new and new not in self._history.saved():
            self._change(self._history.rename, old, new)
        self._fill()

    def _remove(self) -> None:
        self._change(self._history.remove, self._name())
        self._fill()

    def _change(self, change, *arguments: str) -> None:
        try:
            change(*arguments)
        except QueryFileError as error:
            self.failed.emit(error)
