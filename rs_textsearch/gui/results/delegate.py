"""Draws one ranked tile: thumbnail, rank, percentile bar, z-score and score."""

from __future__ import annotations

import math
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ... import wording
from ...translation import tr
from .model import BEST_Z_ROLE, RESULT_ROLE

THUMBNAIL = 64
MARGIN = 6
BAR = 5
DECADES = 3.0  # a full bar is the best thousandth


class ResultsDelegate(QStyledItemDelegate):
    """Keeps to the palette and the font of the view, so that dark themes work."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of a row."""
        return QSize(THUMBNAIL * 2, THUMBNAIL + 2 * MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        """Draw a row."""
        item = index.data(RESULT_ROLE)
        if item is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        area = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        picture = QRect(area.left(), area.top(), THUMBNAIL, THUMBNAIL)
        self._draw_picture(painter, option, picture, index)
        text = area.adjusted(THUMBNAIL + 2 * MARGIN, 0, 0, 0)
        self._draw_text(painter, option, text, item, float(index.data(BEST_Z_ROLE) or 0.0))
        painter.restore()

    @staticmethod
    def _colors(option: QStyleOptionViewItem) -> tuple[QColor, QColor, QColor]:
        """Return the colours of strong text, quiet text and the bar."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        active = bool(option.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        strong = option.palette.color(group, role)
        quiet = QColor(strong)
        quiet.setAlphaF(0.68)
        bar = strong if selected else option.palette.color(group, QPalette.ColorRole.Highlight)
        return strong, quiet, bar

    def _draw_picture(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: QModelIndex
    ) -> None:
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        _, quiet, _ = self._colors(option)
        if isinstance(pixmap, QPixmap):
            scaled = pixmap.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(area.topLeft(), scaled)
            target.moveCenter(area.center())
            painter.drawPixmap(target, pixmap)
            area = target
        frame = QColor(quiet)
        frame.setAlphaF(0.35)
        painter.setPen(frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        item: dict[str, Any],
        best_z: float,
    ) -> None:
        strong, quiet, bar_color = self._colors(option)
        metrics = option.fontMetrics
        line = metrics.height()
        gap = max(2, (area.height() - 2 * line - BAR) // 4)
        top = area.top() + gap
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(strong)
        row = QRect(area.left(), top, area.width(), line)
        align_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        align_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row, align_left, str(item["rank"]))
        painter.setFont(option.font)
        z = tr("z {z}").format(z=wording.number(item["zscore"], 1))
        painter.drawText(row, align_right, z)

        top += line + gap
        self._draw_bar(painter, QRect(area.left(), top, area.width(), BAR), item, best_z,
                       bar_color, quiet)
        top += BAR + gap
        row = QRect(area.left(), top, area.width(), line)
        painter.setPen(quiet)
        share = wording.top_share(float(item["percentile"]))
        painter.drawText(row, align_left, share)
        score = tr("score {score}").format(score=wording.number(item["score"], 3))
        room = area.width() - metrics.horizontalAdvance(share) - 2 * MARGIN
        if metrics.horizontalAdvance(score) <= room:  # in a narrow dock the tooltip has it
            painter.drawText(row, align_right, score)

    @staticmethod
    def _draw_bar(
        painter: QPainter,
        area: QRect,
        item: dict[str, Any],
        best_z: float,
        color: QColor,
        quiet: QColor,
    ) -> None:
        """Draw the percentile as length; the colour fades with the z-score below the best."""
        groove = QColor(quiet)
        groove.setAlphaF(0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(groove)
        painter.drawRoundedRect(QRectF(area), BAR / 2, BAR / 2)
        share = bar_length(float(item["percentile"]))
        strength = float(item["zscore"]) / best_z if best_z > 0 else 1.0
        fill = QColor(color)
        fill.setAlphaF(0.25 + 0.75 * max(0.0, min(1.0, strength)))
        painter.setBrush(fill)
        bar = QRectF(area)
        bar.setWidth(max(float(BAR), area.width() * share))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)


def bar_length(percentile: float) -> float:
    """Return the bar's length, 0 to 1, for a percentile.

    Ranked tiles all lie above the 95th percentile, where a plain bar is always full. So each
    tenth of the tiles that is left takes a third of the bar: 90 % a third, 99 % two thirds.
    """
    left = max(1e-6, 1.0 - percentile / 100.0)
    return max(0.0, min(1.0, -math.log10(left) / DECADES))
