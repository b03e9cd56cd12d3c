"""Step 2: from which model, by which recipe, and what the new model is called."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...errors import TextSearchError
from ...services.training import ESTIMATE, MAKE, Training, lacking_text
from ...translation import tr
from ...values.training import ModelChoice, Recipe
from ..button import plain_button
from ..column import plain_column, plain_form
from ..notice import Notice
from .base_choice import BaseChoice
from .recipe_list import RecipeList

AUTHOR_SETTING = "default_author"  # of layer metadata in QGIS


class ModelPage(QWidget):
    """Base, recipes as measured here, replay, name.

    Signals:
        changed(): something else is chosen.
        setup_wanted(): the engine's environment should get what training needs.
    """

    changed = pyqtSignal()
    setup_wanted = pyqtSignal()

    def __init__(self, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._measured: tuple[str, ...] = ()  # the words of the estimate that is shown
        self._lacking: tuple[str, ...] | None = None  # None: not known yet
        self.packages = Notice("trainingPackages", self)
        self.setup_button = plain_button("setUpTrainingButton", tr("Set up training…"), self)
        self.setup_button.hide()
        self.base = BaseChoice(self)
        self.recipes = RecipeList(self)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("estimateProgress")
        self.bar.setFormat(tr("Measuring a step of each recipe…"))
        self.bar.hide()
        self.notice = Notice("estimateNotice", self)
        self.measure_button = plain_button("measureButton", tr("Measure again"), self)
        self.epochs = QSpinBox(self)
        self.epochs.setObjectName("epochsSpin")
        self.epochs.setRange(0, 1000)
        self.epochs.setSpecialValueText(tr("As the recipe has it"))
        self.epochs.setToolTip(tr("Training ends before, where validation gets no better"))
        self.replay = self._file("replayWidget", QgsFileWidget.StorageMode.GetFile)
        self.replay.setFilter("JSON lines (*.jsonl);;" + tr("All files") + " (*)")
        self.replay_images = self._file("replayImages", QgsFileWidget.StorageMode.GetDirectory)
        self.title = self._line("titleEdit", tr("For example: Harbours of the Baltic"))
        self.author = self._line("authorEdit", "")
        self.author.setText(str(QgsSettings().value(f"app/{AUTHOR_SETTING}", "") or ""))
        self.licence = self._line("licenceEdit", tr("For example: CC BY 4.0, or internal use only"))
        self._lay_out()
        self._connect()

    def _file(self, name: str, mode: QgsFileWidget.StorageMode) -> QgsFileWidget:
        widget = QgsFileWidget(self)
        widget.setObjectName(name)
        widget.setStorageMode(mode)
        return widget

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setPlaceholderText(hint)
        return line

    def _lay_out(self) -> None:
        content = self._content = QWidget(self)
        form = plain_form(content)
        form.setVerticalSpacing(10)
        form.setContentsMargins(0, 0, 6, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        ways = plain_column()
        for part in (self.recipes, self.bar, self.notice):
            ways.addWidget(part)
        ways.addWidget(self.measure_button, 0, Qt.AlignmentFlag.AlignLeft)
        form.addRow(tr("Start from"), self.base)
        form.addRow(tr("Recipe"), ways)
        form.addRow(tr("Epochs at most"), self.epochs)
        form.addRow(tr("Name"), self.title)
        form.addRow(tr("Author"), self.author)
        form.addRow(tr("Licence"), self.licence)
        replay = QgsCollapsibleGroupBox(tr("Keep what the model knows"), content)
        replay.setObjectName("replayBox")
        replay.setCollapsed(True)
        about = QLabel(tr(
            "A share of general pairs, seen again while it learns yours, keeps a model from "
            "forgetting. Without a file, the recipe's own means have to do."
        ), replay)  # fmt: skip
        about.setWordWrap(True)
        inner = QFormLayout(replay)
        inner.addRow(about)
        inner.addRow(tr("Pairs"), self.replay)
        inner.addRow(tr("Images of the pairs"), self.replay_images)
        form.addRow(replay)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.packages)
        column.addWidget(self.setup_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.base.changed.connect(self._on_start)
        self.replay.fileChanged.connect(self._on_start)
        self.replay_images.fileChanged.connect(self._on_start)
        self.recipes.chosen.connect(self.changed)
        for line in (self.title, self.author, self.licence):
            line.textChanged.connect(self.changed)
        self.setup_button.clicked.connect(self.setup_wanted)
        self.measure_button.clicked.connect(self.measure)
        self._training.lacking.connect(self._on_lacking)
        self._training.started.connect(self._on_started)
        self._training.progressed.connect(self._on_progress)
        self._training.finished.connect(self._on_finished)
        self._training.failed.connect(self._on_failed)
        self._training.dropped.connect(self._on_dropped)

    # -- what is chosen ------------------------------------------------------------------

    def choice(self) -> ModelChoice:
        """Return what is filled in."""
        return ModelChoice(
            base=self.base.base(), architecture=self.base.chosen_architecture(),
            recipe=self.recipes.recipe(), epochs=self.epochs.value(),
            replay=self.replay.filePath().strip(),
            replay_images=self.replay_images.filePath().strip(),
            title=self.title.text().strip(), author=self.author.text().strip(),
            licence=self.licence.text().strip(),
        )  # fmt: skip

    def show_choice(self, choice: ModelChoice) -> None:
        """Fill in what was chosen before."""
        self.base.choose(choice.base, choice.architecture)
        self.recipes.choose(choice.recipe)
        self.epochs.setValue(choice.epochs)
        self.replay.setFilePath(choice.replay)
        self.replay_images.setFilePath(choice.replay_images)
        self.title.setText(choice.title)
        self.author.setText(choice.author or self.author.text())
        self.licence.setText(choice.licence)

    def problem(self) -> str:
        """Return why training cannot begin, empty where it can."""
        if self._lacking:
            return tr("Training needs packages that are not installed yet.")
        if not self.base.base():
            return tr("Choose the checkpoint file.")
        if not self.recipes.recipe():
            return tr("Choose a recipe.")
        if not self.title.text().strip():
            return tr("Give the new model a name.")
        if bool(self.replay.filePath().strip()) != bool(self.replay_images.filePath().strip()):
            return tr("General pairs need a file and a folder of images.")
        return ""

    def set_free(self, free: bool) -> None:
        """Let the choice be changed, or not: what was begun goes on as it was begun."""
        self._content.setEnabled(free)

    # -- what is measured ----------------------------------------------------------------

    def enter(self) -> None:
        """Look whether training can be run, and measure it where that was not done yet."""
        self._lacking = None
        self._training.look_for_packages()

    def measure(self) -> None:
        """Measure each recipe with the chosen base."""
        choice = self.choice()
        self._measured = tuple(choice.start_words(self._training.run.pairs))
        self.recipes.clear()
        self.notice.clear()
        self._training.estimate(choice)

    def _on_start(self) -> None:
        """Measure anew: what is trained from what is another."""
        if self.isVisible() and self._lacking == () and not self._training.running():
            self._measure_where_new()
        self.changed.emit()

    def _measure_where_new(self) -> None:
        """Measure what was not measured yet; what was begun goes on as it was begun."""
        words = tuple(self.choice().start_words(self._training.run.pairs))
        busy = self._training.running() or self._training.run.run.is_dir()
        if self.base.base() and words != self._measured and not busy:
            self.measure()

    def _on_lacking(self, names: tuple[str, ...]) -> None:
        self._lacking = tuple(names)
        self.setup_button.setVisible(bool(names))
        if names:
            self.packages.say(lacking_text(names), "warning")
        else:
            self.packages.clear()
            if self.isVisible():
                self._measure_where_new()
        self.changed.emit()

    def _on_started(self, kind: str) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(kind == ESTIMATE)
        self.measure_button.setEnabled(False)

    def _on_progress(self, done: float, total: float, text: str) -> None:
        if self._training.running() == ESTIMATE:
            self.bar.setRange(0, 1000)
            self.bar.setValue(int(1000 * done / total) if total else 0)
            self.bar.setFormat(text or tr("Measuring a step of each recipe…"))

    def _on_finished(self, kind: str, document: dict[str, Any]) -> None:
        self._end()
        if kind == ESTIMATE:
            self.recipes.show_recipes([Recipe.of(each) for each in document.get("recipes") or []])
            self._measure_where_new()  # another base was chosen meanwhile
            self.changed.emit()
        elif kind == MAKE:  # what a run takes depends on the pairs
            self._measured = ()
            self.recipes.clear()

    def _on_failed(self, kind: str, error: TextSearchError) -> None:
        self._end()
        if kind == ESTIMATE:
            self.notice.explain(error)
            self.changed.emit()

    def _on_dropped(self) -> None:
        self._end()
        if not self.recipes.recipe():  # it was being measured
            self._measured = ()

    def _end(self) -> None:
        self.bar.hide()
        self.measure_button.setEnabled(True)
