"""Step 1: which rasters, which polygons, what they say; counted before anything is trained."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ... import settings
from ...errors import TextSearchError
from ...layers import labels
from ...services.training import CHECK, MAKE, Training
from ...translation import tr
from ...values.training import LabelChoice
from ..asking import agrees
from ..button import plain_button
from ..column import plain_column, plain_form, plain_row
from ..notice import Notice
from .layer_choice import LayerChoice
from .pairs_panel import PairsPanel
from .raster_choice import RasterChoice
from .size_choice import SizeChoice
from .text_choice import TextChoice

RASTERS, LABELS, TEXTS, SIZES = "rasters", "labels", "texts", "sizes"
CONCERNED = {
    TEXTS: (
        "labels_field", "labels_none", "region_no_field", "region_template", "region_attributes",
        "region_captions", "half_character",
    ),
    SIZES: ("region_size", "region_no_tile", "region_blocks_small", "size_unread", "metres_"),
    RASTERS: (
        "raster_", "rows_", "crs_", "region_raster", "region_no_raster", "region_no_place",
    ),
}  # fmt: skip
"""How the codes of errors begin that are about a field of the form; others are about the labels."""
FORM_WIDTH, PAIRS_WIDTH = 350, 450


class LabelsPage(QWidget):
    """The form at the left, what comes of it at the right.

    Signals:
        changed(): pairs came, or what they are made of is another.
    """

    changed = pyqtSignal()

    def __init__(self, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._made: LabelChoice | None = None  # of which the pairs are
        self.rasters = RasterChoice(self)
        self.layer = LayerChoice(self)
        self.texts = TextChoice(self)
        self.sizes = SizeChoice(self)
        self.notices = {
            name: Notice(f"{name}Notice", self) for name in (RASTERS, LABELS, TEXTS, SIZES)
        }
        self.check_button = plain_button("checkLabelsButton", tr("Check"), self)
        self.check_button.setToolTip(tr("Count what the labels give; nothing is written"))
        self.make_button = plain_button("makePairsButton", tr("Make the pairs"), self)
        self.stop_button = plain_button("stopPairsButton", tr("Cancel"), self)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("pairsProgress")
        self.text = QLabel(self)
        self.text.setObjectName("pairsProgressText")
        self.text.setWordWrap(True)
        self.pairs = PairsPanel(self)
        self._lay_out()
        self._show_idle()
        self.layer.changed.connect(self._on_layer)
        for part in (self.rasters, self.texts, self.sizes):
            getattr(part, "chosen" if part is self.rasters else "changed").connect(self._on_edited)
        self.check_button.clicked.connect(self.check)
        self.make_button.clicked.connect(self.make)
        self.stop_button.clicked.connect(training.stop)
        self.pairs.captions_wanted.connect(self._take_captions)
        training.started.connect(self._on_started)
        training.progressed.connect(self._on_progress)
        training.finished.connect(self._on_finished)
        training.failed.connect(self._on_failed)
        training.dropped.connect(self._show_idle)
        self._on_layer()

    def _lay_out(self) -> None:
        content = QWidget(self)
        form = plain_form(content)
        form.setContentsMargins(0, 0, 6, 0)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for title, part, name in (
            (tr("Rasters"), self.rasters, RASTERS),
            (tr("Labels: polygons of a layer"), self.layer, LABELS),
            (tr("What they say"), self.texts, TEXTS),
            (tr("Ground in a tile"), self.sizes, SIZES),
        ):
            column = plain_column()
            column.addWidget(part)
            column.addWidget(self.notices[name])
            form.addRow(f"<b>{title}</b>", column)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        left = QWidget(self)
        column = plain_column(left)
        column.addWidget(scroll, 1)
        column.addWidget(self.bar)
        column.addWidget(self.text)
        row = plain_row()
        for button in (self.check_button, self.make_button, self.stop_button):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(self.pairs)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([FORM_WIDTH, PAIRS_WIDTH])
        splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    # -- what is chosen ------------------------------------------------------------------

    def choice(self) -> LabelChoice:
        """Return what is filled in."""
        return LabelChoice(
            rasters=self.rasters.paths(), kind=self.texts.chosen_kind(),
            field=self.texts.chosen_field(), caption_field=self.texts.chosen_caption_field(),
            templates=self.texts.sentences(),
            verdict=self.layer.verdict_field(), sizes=self.sizes.sizes(),
            unit=self.sizes.unit(), bundle=settings.bundle(), digest=self.layer.digest(),
        )  # fmt: skip

    def show_run(self) -> None:
        """Show the training as its folder has it."""
        choice = self._training.labels
        if choice.rasters:
            self.rasters.tick(choice.rasters)
        self.texts.show_choice(choice)
        self.sizes.choose(choice.sizes)
        self._made = choice if self.has_pairs() else None
        self.pairs.show_run(self._training.run)
        self._show_idle()

    def has_pairs(self) -> bool:
        """Tell whether there are pairs to train on."""
        return self._training.run.has_pairs()

    def problem(self) -> str:
        """Return why there is nothing to train on, empty where there is."""
        if not self.has_pairs():
            return tr("Choose rasters and labels, then make the pairs.")
        return ""

    def _refusals(self) -> dict[str, str]:
        """Return what is missing in the form, by the field which it concerns."""
        layer = self.layer.layer()
        found = {
            RASTERS: "" if self.rasters.paths() else tr("Tick the rasters on which labels lie."),
            LABELS: "" if layer is not None else tr("The project has no polygon layer."),
            TEXTS: self.texts.problem() if layer is not None else "",
            SIZES: self.sizes.problem(),
        }
        return {name: text for name, text in found.items() if text}

    def _on_layer(self) -> None:
        self.texts.set_layer(self.layer.layer(), selected=self.layer.only_selected())
        self._on_edited()

    def _on_edited(self) -> None:
        """Take back what was said of an earlier choice."""
        self.sizes.set_unit(self.rasters.unit())
        for notice in self.notices.values():
            notice.clear()
        if self.isVisible():
            self.pairs.set_current(self._made is None or self._made == self.choice())

    # -- what is done --------------------------------------------------------------------

    def check(self) -> None:
        """Count what the labels give; nothing is written but a temporary file of them."""
        path = self._written()
        if path is not None:
            self._training.check(self.choice(), path)

    def make(self) -> None:
        """Make the pairs; old ones, and what was trained on them, are replaced by them."""
        path = self._written() if self._may_replace() else None
        if path is not None:
            self._training.make_pairs(self.choice(), path)

    def _take_captions(self, captions: Path) -> None:
        """Make the pairs again, with captions that were edited."""
        if self._may_replace():
            training = self._training
            training.make_pairs(training.labels, training.run.labels, captions)

    def _may_replace(self) -> bool:
        """Tell whether pairs may be made anew; asks where something was trained on the old ones."""
        text = tr("New pairs replace the old ones, and what was trained on them. Go on?")
        has_run = self._training.run.run.is_dir()
        return not has_run or agrees(self, tr("Make the pairs"), text)

    def _written(self) -> Path | None:
        """Write the labels to a temporary file and return it; None where that cannot be done."""
        refusals = self._refusals()
        for name, notice in self.notices.items():
            notice.say(refusals.get(name, ""), "warning")
        if refusals:
            return None
        path = Path(QgsProcessingUtils.generateTempFilename("labels.gpkg"))
        try:
            labels.write(self.layer.layer(), path, selected=self.layer.only_selected())
        except TextSearchError as error:
            self.notices[LABELS].explain(error)
            return None
        return path

    # -- what is told --------------------------------------------------------------------

    def _on_started(self, kind: str) -> None:
        if kind in (CHECK, MAKE):
            self.text.setText(tr("Reading rasters and labels…"))
            self.bar.setRange(0, 0)
            for part in (self.bar, self.text, self.stop_button):
                part.show()
        self.check_button.setEnabled(False)
        self.make_button.setEnabled(False)

    def _on_progress(self, done: float, total: float, text: str) -> None:
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(int(1000 * done / total) if total else 0)
        self.text.setText(text)

    def _on_finished(self, kind: str, document: dict[str, Any]) -> None:
        self._show_idle()
        if kind == CHECK:
            self.pairs.show_document(document)
        elif kind == MAKE:
            self._made = self._training.labels
            self.pairs.show_run(self._training.run)
            self.changed.emit()

    def _on_failed(self, kind: str, error: TextSearchError) -> None:
        self._show_idle()
        if kind in (CHECK, MAKE):
            self.notices[concerned(error)].explain(error)
            self.changed.emit()

    def _show_idle(self) -> None:
        for part in (self.bar, self.text, self.stop_button):
            part.hide()
        self.check_button.setEnabled(True)
        self.make_button.setEnabled(True)


def concerned(error: TextSearchError) -> str:
    """Return the field of the form which an error is about."""
    for name, codes in CONCERNED.items():
        if error.text_code.startswith(codes):
            return name
    return LABELS
