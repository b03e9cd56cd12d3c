"""Example tiles of a query: chips for more and for less like this, and the weight of the text."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QWidget,
)

from ...translation import tr
from ...values.query import TEXT_WEIGHT, Example
from ..results.thumbnails import Thumbnails
from .flow_layout import FlowLayout

CHIP = 44
CROSS = 14
STEPS = 20  # positions of the slider
SETTLE_MS = 250


class Chip(QAbstractButton):
    """The picture of an example tile; a click or Delete takes the example away."""

    def __init__(self, tile: Example, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.tile = tile
        self._thumbnails = thumbnails
        self.setObjectName("exampleChip")
        self.setFixedSize(QSize(CHIP, CHIP))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("Tile {tile}: click to take it away").format(tile=tile.tile))
        self.setAccessibleName(tr("Example tile {tile}, remove").format(tile=tile.tile))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Delete and Backspace for a click."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw picture, frame and the cross that removes it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        area = self.rect()
        pixmap = self._thumbnails.get(self.tile)
        if isinstance(pixmap, QPixmap):
            painter.drawPixmap(area, pixmap)
        else:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Mid))
        marked = self.hasFocus() or self.underMouse()
        role = QPalette.ColorRole.Highlight if marked else QPalette.ColorRole.Mid
        painter.setPen(QPen(palette.color(role), 2 if marked else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        corner = QRect(area.right() - CROSS, area.top() + 1, CROSS, CROSS)
        ground = QColor(palette.color(QPalette.ColorRole.Window))
        ground.setAlpha(255)  # a style sheet may have made it transparent
        painter.fillRect(corner, ground)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1.4))
        inner = corner.adjusted(4, 4, -4, -4)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())


class ExamplesPanel(QWidget):
    """Hidden while there is no example.

    Signals:
        changed(): examples came or went, or the weight was moved; once a moment.
    """

    changed = pyqtSignal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("examplesPanel")
        self._thumbnails = thumbnails
        self._like: list[Example] = []
        self._unlike: list[Example] = []
        self._text = False
        self.like_label = QLabel(tr("More like"), self)
        self.unlike_label = QLabel(tr("Less like"), self)
        self._like_chips, self._unlike_chips = QWidget(self), QWidget(self)
        for chips, name in ((self._like_chips, "likeChips"), (self._unlike_chips, "unlikeChips")):
            chips.setObjectName(name)
            FlowLayout(chips)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("textWeightSlider")
        self.slider.setRange(0, STEPS)
        self.slider.setAccessibleName(tr("Weight of the example tiles against the text"))
        self.slider.setToolTip(tr("How much the example tiles count against the text"))
        self._weight = QWidget(self)
        row = QHBoxLayout(self._weight)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("Text"), self._weight))
        row.addWidget(self.slider, 1)
        row.addWidget(QLabel(tr("Tiles"), self._weight))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.like_label, 0, 0, top)
        grid.addWidget(self._like_chips, 0, 1)
        grid.addWidget(self.unlike_label, 1, 0, top)
        grid.addWidget(self._unlike_chips, 1, 1)
        grid.addWidget(self._weight, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.changed)
        self._set_weight(TEXT_WEIGHT)
        self.slider.valueChanged.connect(self._settle.start)
        thumbnails.loaded.connect(self._repaint)
        self._show()

    def like(self) -> tuple[Example, ...]:
        """Return the tiles to find more of."""
        return tuple(self._like)

    def unlike(self) -> tuple[Example, ...]:
        """Return the tiles to find less of."""
        return tuple(self._unlike)

    def text_weight(self) -> float:
        """Return the share of the text, 0 to 1."""
        return 1.0 - self.slider.value() / STEPS

    def set_examples(
        self,
        like: tuple[Example, ...],
        unlike: tuple[Example, ...],
        text_weight: float | None = None,
    ) -> None:
        """Show other examples; ``changed`` is not emitted."""
        self._like, self._unlike = list(like), list(unlike)
        if text_weight is not None:
            self._set_weight(text_weight)
        self._settle.stop()
        self._show()

    def add(self, tiles: list[Example], *, wanted: bool) -> None:
        """Add examples of what is wanted or of what is not; the other list loses them."""
        here, there = (self._like, self._unlike) if wanted else (self._unlike, self._like)
        for tile in tiles:
            if tile in there:
                there.remove(tile)
            if tile not in here:
                here.append(tile)
        self._show()
        self.changed.emit()

    def set_text(self, present: bool) -> None:
        """Tell whether there is a text that the examples are weighed against."""
        if present != self._text:
            self._text = present
            self._show()

    def _remove(self) -> None:
        tile = self.sender().tile
        for examples in (self._like, self._unlike):
            if tile in examples:
                examples.remove(tile)
        self._show()
        self.changed.emit()

    def _set_weight(self, text_weight: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round((1.0 - text_weight) * STEPS))
        self.slider.blockSignals(False)

    def _show(self) -> None:
        pairs = (
            (self._like, self._like_chips, self.like_label),
            (self._unlike, self._unlike_chips, self.unlike_label),
        )
        for tiles, chips, label in pairs:
            layout = chips.layout()
            while layout.count():
                chip = layout.takeAt(0).widget()
                chip.hide()
                chip.deleteLater()
            for tile in tiles:
                chip = Chip(tile, self._thumbnails, chips)
                chip.clicked.connect(self._remove)
                layout.addWidget(chip)
                chip.show()
            chips.setVisible(bool(tiles))
            label.setVisible(bool(tiles))
        self._weight.setVisible(self._text and bool(self._like))
        self.setVisible(bool(self._like or self._unlike))

    def _repaint(self, _: list[Example]) -> None:
        for chips in (self._like_chips, self._unlike_chips):
            for chip in chips.findChildren(Chip):
                chip.update()
