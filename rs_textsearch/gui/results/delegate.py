"""Draws one ranked tile: thumbnail, rank, level of presence, bar, share and score."""

from __future__ import annotations

import math
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ... import wording
from ...translation import tr
from .model import RESULT_ROLE

THUMBNAIL = 64
MARGIN = 6
BAR = 5
DECADES = 3.0  # a full bar is the best thousandth
LEVELS = ("none", "weak", "fair", "strong")  # the bar has a step for each but the first
GAP = 3  # between its steps


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
        self._draw_text(painter, option, text, item)
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
        painter.drawText(row, align_right, wording.level(item.get("level")))

        top += line + gap
        bar = QRect(area.left(), top, area.width(), BAR)
        self._draw_bar(painter, bar, item, bar_color, quiet)
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
        painter: QPainter, area: QRect, item: dict[str, Any], color: QColor, quiet: QColor
    ) -> None:
        """Draw the steps of the level; where there is none, the percentile as length."""
        groove = QColor(quiet)
        groove.setAlphaF(0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(area)
        if item.get("level") in LEVELS:
            steps = len(LEVELS) - 1
            bar.setWidth((area.width() - (steps - 1) * GAP) / steps)
            for step in range(steps):
                painter.setBrush(color if step < LEVELS.index(item["level"]) else groove)
                painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
                bar.translate(bar.width() + GAP, 0)
            return
        painter.setBrush(groove)
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        painter.setBrush(color)
        bar.setWidth(max(float(BAR), area.width() * bar_length(float(item["percentile"]))))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)


def bar_length(percentile: float) -> float:
    """Return the bar's length, 0 to 1, for a percentile.

    Ranked tiles all lie above the 95th percentile, where a plain bar is always full. So each
    tenth of the tiles that is left takes a third of the bar: 90 % a third, 99 % two thirds.
    """
    left = max(1e-6, 1.0 - percentile / 100.0)
    return max(0.0, min(1.0, -math.log10(left) / DECADES))
