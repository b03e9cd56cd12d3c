"""How training goes, as a small plot: the loss of each step, and what validation found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ... import wording
from ...translation import tr

LOSS, RECALL = QColor(66, 133, 214), QColor(214, 126, 38)  # readable on white and on black
GAP = 6
MOST_POINTS = 400  # more than there are pixels tell nothing
SMOOTH = 0.9  # of the line through the losses, which jump from batch to batch


@dataclass
class Curve:
    """What training has told so far.

    Attributes:
        losses: (step, loss) of each step that was told.
        recalls: (step, recall in 0..1) of each validation; step 0 is the base model.
        steps: how many steps there will be, 0 unknown.
    """

    losses: list[tuple[int, float]] = field(default_factory=list)
    recalls: list[tuple[int, float]] = field(default_factory=list)
    steps: int = 0

    def best(self) -> tuple[int, float] | None:
        """Return the validation with the highest recall, the first of equals."""
        return max(self.recalls, key=lambda point: point[1], default=None)

    def smooth(self) -> list[tuple[int, float]]:
        """Return the running mean of the losses, at most :data:`MOST_POINTS` of them."""
        mean, weight, points = 0.0, 0.0, []
        for step, loss in self.losses:
            mean = SMOOTH * mean + (1 - SMOOTH) * loss
            weight = SMOOTH * weight + (1 - SMOOTH)  # the first ones count in full
            points.append((step, mean / weight))
        every = -(-len(points) // MOST_POINTS) or 1
        return points[::every] + points[-1:] * (len(points) % every != 1 and every > 1)


class TrainingPlot(QWidget):
    """Loss on the left scale, recall on the right one, steps from left to right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingPlot")
        self.setAccessibleName(tr("Loss and validation recall"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.curve = Curve()
        self._empty = QLabel(tr("Nothing has been measured yet"), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(self._empty)

    def show_curve(self, curve: Curve) -> None:
        """Draw ``curve`` as it is now."""
        self.curve = curve
        self._empty.setVisible(not curve.losses and not curve.recalls)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size in which both curves can be read."""
        return QSize(480, 220)

    def minimumSizeHint(self) -> QSize:
        """Return the least size of a readable plot."""
        return QSize(260, 140)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, scales, curves and legend in the colours of the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A theme of QGIS is a style sheet, which the palette of a drawn widget does not follow.
        ink = self._empty.palette().color(QPalette.ColorRole.WindowText)
        faint = QColor(ink)
        faint.setAlpha(50)
        losses, recalls = self.curve.smooth(), self.curve.recalls
        line = self.fontMetrics().height()
        left = self._room([wording.number(value, 2) for _, value in losses])
        right = self._room([_percent(value) for _, value in recalls])
        box = QRectF(self.rect()).adjusted(left, line + 2 * GAP, -right, -line - 2 * GAP)
        painter.setPen(QPen(faint, 1))
        painter.drawRect(box)
        self._legend(painter, ink)
        if not losses and not recalls:
            return
        last = max([self.curve.steps, 1, *(step for step, _ in (*losses, *recalls))])
        middle = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.setPen(ink)
        below = QRectF(box.left(), box.bottom() + GAP, box.width(), line)
        painter.drawText(below, middle, tr("step {n} of {all}").format(
            n=wording.number(max((step for step, _ in losses), default=0)),
            all=wording.number(last),
        ))  # fmt: skip
        if losses:
            low, high = _scale([value for _, value in losses], least=0.05)
            self._side(painter, box, (low, high), lambda v: wording.number(v, 2), left=True)
            painter.setPen(QPen(LOSS, 2))
            painter.drawPolyline(QPolygonF(_placed(losses, box, last, low, high)))
        if recalls:
            low, high = _scale([value for _, value in recalls], least=0.1, most=1.0)
            self._side(painter, box, (low, high), _percent, left=False)
            self._recalls(painter, _placed(recalls, box, last, low, high))

    def _recalls(self, painter: QPainter, points: list[QPointF]) -> None:
        painter.setPen(QPen(RECALL, 2))
        painter.drawPolyline(QPolygonF(points))
        best = self.curve.recalls.index(self.curve.best())
        for number, point in enumerate(points):
            painter.setBrush(RECALL if number != best else Qt.BrushStyle.NoBrush)
            size = 3 if number != best else 5  # a ring around what is kept
            painter.drawEllipse(point, size, size)

    def _side(
        self, painter: QPainter, box: QRectF, ends: tuple[float, float],
        text: Callable[[float], str], *, left: bool,
    ) -> None:  # fmt: skip
        """Write the two ends of a scale beside the box, in the colour of its curve."""
        line = self.fontMetrics().height()
        painter.setPen(LOSS if left else RECALL)
        edge = Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft
        align = int(edge | Qt.AlignmentFlag.AlignVCenter)
        width = box.left() - GAP if left else self.width() - box.right() - GAP
        start = 0 if left else box.right() + GAP
        for value, middle in zip(ends, (box.bottom(), box.top())):
            painter.drawText(QRectF(start, middle - line / 2, width, line), align, text(value))

    def _legend(self, painter: QPainter, ink: QColor) -> None:
        x, line = float(GAP), self.fontMetrics().height()
        best = self.curve.best()
        recall = tr("validation recall")
        if best is not None:
            recall = tr("validation recall, best {value}").format(value=_percent(best[1]))
        for colour, text in ((LOSS, tr("loss")), (RECALL, recall)):
            painter.setPen(QPen(colour, 3))
            painter.drawLine(QPointF(x, GAP + line / 2), QPointF(x + 16, GAP + line / 2))
            painter.setPen(ink)
            painter.drawText(QPointF(x + 22, GAP + self.fontMetrics().ascent()), text)
            x += 22 + self.fontMetrics().horizontalAdvance(text) + 3 * GAP

    def _room(self, texts: list[str]) -> int:
        metrics = self.fontMetrics()
        return 2 * GAP + max(map(metrics.horizontalAdvance, texts), default=0) + GAP


def _percent(value: float) -> str:
    return tr("{n} %").format(n=wording.number(100 * value))


def _scale(values: list[float], *, least: float, most: float = float("inf")) -> tuple[float, float]:
    """Return the ends of a scale with some air, at least ``least`` apart; none below 0."""
    low, high = min(values), max(values)
    air = max((high - low) * 0.08, (least - (high - low)) / 2, 0.0)
    return max(0.0, low - air), min(most, high + air)


def _placed(
    points: list[tuple[int, float]], box: QRectF, last: int, low: float, high: float
) -> list[QPointF]:
    tall = max(high - low, 1e-9)
    return [
        QPointF(
            box.left() + box.width() * step / last,
            box.bottom() - box.height() * (value - low) / tall,
        )
        for step, value in points
    ]
