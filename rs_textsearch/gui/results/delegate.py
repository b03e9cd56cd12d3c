"""Draws one ranked tile: picture, rank, level of presence and bar; as a row or in a grid."""

from __future__ import annotations

import math
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ... import wording
from .. import icons
from .model import MARK_ROLE, RESULT_ROLE

THUMBNAIL = 36
MARGIN = 2  # around what is drawn
BETWEEN = 8  # the parts of a row
BAR = 5
DECADES = 3.0  # a full bar is the best thousandth
LEVELS = ("none", "weak", "fair", "strong")  # the bar has a step for each but the first
GAP = 3  # between its steps
BADGES = {True: "tile_right_badge", False: "tile_wrong_badge"}
BADGE, BADGE_OF_GRID = 16, 22  # pixels, of what marks a picture
DARK, LIGHTER = 100, 170  # on a ground as dark as this, so much lighter bars, in per cent


class ResultsDelegate(QStyledItemDelegate):
    """Keeps to the palette and the font of the view, so that dark themes work.

    Attributes:
        side: of the pictures of a grid in pixels; 0 for rows.
        width: of the cells of a grid.
    """

    side = 0
    width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of a row, or of a cell of the grid."""
        if self.side:
            return QSize(self.width, self.cell(self.side, option.fontMetrics).height())
        return QSize(THUMBNAIL * 4, max(THUMBNAIL, option.fontMetrics.height()) + 2 * MARGIN)

    @staticmethod
    def cell(side: int, metrics: QFontMetrics) -> QSize:
        """Return the least size of a cell of the grid with pictures of ``side`` pixels."""
        below = BAR + 2 * MARGIN + metrics.height()
        return QSize(side + 4 * MARGIN, side + below + 4 * MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        """Draw a row or a cell."""
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
        if self.side:
            self._draw_cell(painter, option, index, item)
        else:
            self._draw_row(painter, option, index, item)
        painter.restore()

    def _draw_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex,
        item: dict[str, Any],
    ) -> None:
        """Draw picture, rank, bar and word from left to right."""
        area = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        picture = QRect(area.left(), area.top(), THUMBNAIL, area.height())
        self._draw_picture(painter, option, picture, index)
        area.setLeft(picture.right() + 1 + BETWEEN)
        most = QFontMetrics(_bold(option.font)).horizontalAdvance(str(index.model().rowCount()))
        self._draw_rank(painter, option, QRect(area.topLeft(), QSize(most, area.height())), item)
        area.setLeft(area.left() + most + BETWEEN)
        area.setRight(area.right() - BETWEEN + MARGIN)
        if item.get("level"):
            widest = max(
                option.fontMetrics.horizontalAdvance(wording.level(name)) for name in LEVELS
            )
            word = QRect(area)
            word.setLeft(area.right() + 1 - widest)
            self._draw_word(painter, option, word, item)
            area.setRight(word.left() - 1 - BETWEEN)
        bar = QRect(area.left(), area.center().y() - BAR // 2, area.width(), BAR)
        self._draw_bar(painter, option, bar, item)

    def _draw_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex,
        item: dict[str, Any],
    ) -> None:
        """Draw the picture, and below it the bar, the rank, and the word where it fits."""
        area = option.rect
        left = area.left() + (area.width() - self.side) // 2
        picture = QRect(left, area.top() + 2 * MARGIN, self.side, self.side)
        self._draw_picture(painter, option, picture, index)
        bar = QRect(left, picture.bottom() + 1 + MARGIN, self.side, BAR)
        self._draw_bar(painter, option, bar, item)
        line = option.fontMetrics.height()
        below = QRect(left, bar.bottom() + 1 + MARGIN, self.side, line)
        self._draw_rank(painter, option, below, item, Qt.AlignmentFlag.AlignLeft)
        rank = QFontMetrics(_bold(option.font)).horizontalAdvance(str(item["rank"]))
        word = option.fontMetrics.horizontalAdvance(wording.level(item.get("level")))
        if rank + BETWEEN + word <= self.side:  # else the bar and the tooltip say it
            self._draw_word(painter, option, below, item)

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
        bar = strong
        if not selected:
            bar = option.palette.color(group, QPalette.ColorRole.Highlight)
            if option.palette.color(group, QPalette.ColorRole.Base).lightness() < DARK:
                bar = bar.lighter(LIGHTER)
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
        mark = index.data(MARK_ROLE)
        if mark is not None:
            side = BADGE_OF_GRID if self.side else BADGE
            badge = QRect(0, 0, side, side)
            badge.moveBottomRight(area.bottomRight())
            icons.icon(BADGES[mark]).paint(painter, badge)

    def _draw_rank(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        item: dict[str, Any],
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
    ) -> None:
        strong, _, _ = self._colors(option)
        painter.setFont(_bold(option.font))
        painter.setPen(strong)
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, str(item["rank"]))

    def _draw_word(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, item: dict[str, Any]
    ) -> None:
        """Write strong, fair, weak or unlikely at the right side."""
        strong, quiet, _ = self._colors(option)
        painter.setFont(option.font)
        painter.setPen(strong if item.get("level") == LEVELS[-1] else quiet)
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, where, wording.level(item.get("level")))

    def _draw_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, item: dict[str, Any]
    ) -> None:
        """Draw the steps of the level; where there is none, the percentile as length."""
        _, quiet, color = self._colors(option)
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


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def bar_length(percentile: float) -> float:
    """Return the bar's length, 0 to 1, for a percentile.

    Ranked tiles all lie above the 95th percentile, where a plain bar is always full. So each
    tenth of the tiles that is left takes a third of the bar: 90 % a third, 99 % two thirds.
    """
    left = max(1e-6, 1.0 - percentile / 100.0)
    return max(0.0, min(1.0, -math.log10(left) / DECADES))
