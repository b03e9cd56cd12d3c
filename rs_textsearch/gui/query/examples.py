"""Examples of a query: chips for more and for less like this, and the weight of the text."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QWidget,
)

from ...translation import tr
from ...values.example import Example
from ...values.query import TEXT_WEIGHT
from ..results.thumbnails import Thumbnails
from .flow_layout import FlowLayout

CHIP = 44
CROSS = 14
STEPS = 20  # positions of the slider
SETTLE_MS = 250


class Chip(QAbstractButton):
    """The picture of an example; a click or Delete takes the example away.

    Signals:
        other_wanted(): it shall show what is not wanted where it shows what is, and the reverse.
    """

    other_wanted = pyqtSignal()

    def __init__(
        self, example: Example, thumbnails: Thumbnails, parent: QWidget, *, wanted: bool
    ) -> None:
        super().__init__(parent)
        self.example = example
        self._thumbnails = thumbnails
        self._wanted = wanted
        self.setObjectName("exampleChip")
        self.setFixedSize(QSize(CHIP, CHIP))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = example.name()
        name = name[:1].upper() + name[1:]
        self.setToolTip(tr("{example}: click to take it away").format(example=name))
        self.setAccessibleName(tr("{example}, remove").format(example=name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Delete and Backspace for a click, + and - for the other kind of example."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        elif event.key() == (Qt.Key.Key_Minus if self._wanted else Qt.Key.Key_Plus):
            self.other_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the example."""
        menu = QMenu(self)
        menu.setObjectName("exampleChipMenu")
        other = tr("Less like this") if self._wanted else tr("More like this")
        menu.addAction(other, self.other_wanted.emit)
        menu.addAction(tr("Take away"), self.click)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw picture, frame and the cross that removes it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        area = self.rect()
        pixmap = self._thumbnails.get(self.example)
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
        # A theme of QGIS is a style sheet, which the colour of the palette's text does not follow.
        dark = ground.lightness() < 128
        painter.setPen(QPen(Qt.GlobalColor.white if dark else Qt.GlobalColor.black, 1.4))
        inner = corner.adjusted(4, 4, -4, -4)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())


class ExamplesPanel(QWidget):
    """Hidden while there is no example.

    Signals:
        changed(): examples came or went, at once; or the weight was moved, when it rests.
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
        self.slider.setAccessibleName(tr("Weight of the examples against the text"))
        self.slider.setToolTip(tr("How much the examples count against the text"))
        self._weight = QWidget(self)
        row = QHBoxLayout(self._weight)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("Text"), self._weight))
        row.addWidget(self.slider, 1)
        row.addWidget(QLabel(tr("Examples"), self._weight))
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
        self.slider.valueChanged.connect(lambda _: self._settle.start())  # not in so many ms
        thumbnails.loaded.connect(self._repaint)
        self._show()

    def like(self) -> tuple[Example, ...]:
        """Return what to find more of."""
        return tuple(self._like)

    def unlike(self) -> tuple[Example, ...]:
        """Return what to find less of."""
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

    def add(self, examples: list[Example], *, wanted: bool) -> None:
        """Add examples of what is wanted or of what is not; the other list loses them."""
        here, there = (self._like, self._unlike) if wanted else (self._unlike, self._like)
        for example in examples:
            if example in there:
                there.remove(example)
            if example not in here:
                here.append(example)
        self._show()
        self.changed.emit()

    def set_text(self, present: bool) -> None:
        """Tell whether there is a text that the examples are weighed against."""
        if present != self._text:
            self._text = present
            self._show()

    def _remove(self) -> None:
        example = self.sender().example
        for examples in (self._like, self._unlike):
            if example in examples:
                examples.remove(example)
        self._show()
        self.changed.emit()

    def _move(self) -> None:
        example = self.sender().example
        self.add([example], wanted=example not in self._like)

    def _set_weight(self, text_weight: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round((1.0 - text_weight) * STEPS))
        self.slider.blockSignals(False)

    def _show(self) -> None:
        pairs = (
            (self._like, self._like_chips, self.like_label),
            (self._unlike, self._unlike_chips, self.unlike_label),
        )
        for examples, chips, label in pairs:
            layout = chips.layout()
            while layout.count():
                chip = layout.takeAt(0).widget()
                chip.hide()
                chip.deleteLater()
            before = chips
            for example in examples:
                chip = Chip(example, self._thumbnails, chips, wanted=examples is self._like)
                chip.clicked.connect(self._remove)
                chip.other_wanted.connect(self._move)
                layout.addWidget(chip)
                chip.show()
                QWidget.setTabOrder(before, chip)  # else Tab comes to what is new at the end
                before = chip
            chips.setVisible(bool(examples))
            label.setVisible(bool(examples))
        self._weight.setVisible(self._text and bool(self._like))
        self.setVisible(bool(self._like or self._unlike))

    def _repaint(self, _: list[Example]) -> None:
        for chips in (self._like_chips, self._unlike_chips):
            for chip in chips.findChildren(Chip):
                chip.update()
