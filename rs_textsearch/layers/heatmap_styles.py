"""How a heatmap can be drawn: one entry a style, which lists and options offer by themselves.

A style is more than a ramp of QGIS's library: where it fades in, whether its colours go in steps,
and how they mix with the raster below.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsColorRamp, QgsGradientColorRamp, QgsGradientStop, QgsStyle
from qgis.PyQt.QtGui import QColor, QPainter

from .. import settings
from ..translation import tr

_POINTS = 24  # of a smooth ramp
_EDGE = 1e-4  # between the colours of two steps


@dataclass(frozen=True)
class HeatmapStyle:
    """A way to draw a heatmap between its lower and upper limit.

    Attributes:
        name: what settings and projects keep.
        colours: name of a ramp in QGIS's style library.
        title: returns what the user reads; None: the name, as QGIS calls the ramp.
        clear_below: share of the range up to which nothing is drawn.
        solid_above: share of the range from which the colours cover what opacity lets them.
        steps: number of equal classes, 0 for colours without steps.
        blend: how the colours are mixed with the raster below.
    """

    name: str
    colours: str
    title: Callable[[], str] | None = None
    clear_below: float = 0.35
    solid_above: float = 0.70
    steps: int = 0
    blend: QPainter.CompositionMode = QPainter.CompositionMode.CompositionMode_SourceOver

    def label(self) -> str:
        """Return what the user reads."""
        return self.title() if self.title else self.name

    def ramp(self) -> QgsGradientColorRamp:
        """Return the colours with a clear low end that fades in."""
        if self.steps:
            edges = [step / self.steps for step in range(1, self.steps)]
            places = sorted([0.0, 1.0, *(e - _EDGE for e in edges), *edges])
        else:
            points = {point / _POINTS for point in range(_POINTS + 1)}
            places = sorted(points | {self.clear_below, self.solid_above})
        source = library_ramp(self.colours)
        stops = [QgsGradientStop(place, self._colour(source, place)) for place in places]
        return QgsGradientColorRamp(stops[0].color, stops[-1].color, False, stops[1:-1])

    def limits(self, clear: float, solid: float) -> tuple[float, float]:
        """Return lower and upper limit so that the values ``clear`` and ``solid`` are drawn so."""
        share = self.solid_above - self.clear_below
        whole = max(solid - clear, _EDGE) / share
        lower = clear - self.clear_below * whole
        return lower, lower + whole

    def _colour(self, source: QgsColorRamp, place: float) -> QColor:
        if self.steps:  # the middle of its class
            place = (min(int(place * self.steps), self.steps - 1) + 0.5) / self.steps
        colour = QColor(source.color(place))
        share = (place - self.clear_below) / (self.solid_above - self.clear_below)
        colour.setAlphaF(min(1.0, max(0.0, share)))
        return colour


STYLES = (
    HeatmapStyle(settings.HEATMAP_STYLE, "Inferno"),
    HeatmapStyle("Turbo", "Turbo"),
    HeatmapStyle("Viridis", "Viridis"),
    HeatmapStyle("Magma", "Magma"),
    HeatmapStyle("Plasma", "Plasma"),
    HeatmapStyle("Cividis", "Cividis"),
    HeatmapStyle("Turbo in steps", "Turbo", lambda: tr("Turbo in steps"), steps=8),
    HeatmapStyle(
        "Inferno on dark images",
        "Inferno",
        lambda: tr("Inferno on dark images"),
        blend=QPainter.CompositionMode.CompositionMode_Screen,
    ),
)


def find(name: str) -> HeatmapStyle:
    """Return the style called ``name``, the first where there is none."""
    return next((style for style in STYLES if style.name == name), STYLES[0])


def chosen() -> HeatmapStyle:
    """Return the style that the user wants for new heatmaps."""
    return find(settings.heatmap_style())


def library_ramp(name: str) -> QgsColorRamp:
    """Return a ramp of QGIS's style library, which the user may have emptied."""
    library = QgsStyle.defaultStyle()
    ramp = library.colorRamp(name) or library.colorRamp(settings.HEATMAP_STYLE)
    return ramp or QgsGradientColorRamp(QColor("#000004"), QColor("#fcffa4"))
