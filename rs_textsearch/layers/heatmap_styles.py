"""How a heatmap can be drawn: one entry a style, which lists and options offer by themselves.

A style is more than a ramp of QGIS's library: how it fades in, whether its colours go in steps,
and how they mix with the raster below.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsColorRamp, QgsGradientColorRamp, QgsGradientStop, QgsStyle
from qgis.PyQt.QtGui import QColor, QPainter

from .. import settings
from ..translation import tr

CLEAR_BELOW = 0.35  # share of a ramp up to which nothing is drawn
FADE = 0.75  # exponent: what is weak can be seen on dark water
_POINTS = 24  # of a smooth ramp
_STEPS = 8
_EDGE = 1e-4  # between the colours of two steps
_LIBRARY = "Inferno"  # stands for a ramp that the library has not
_FIRST = 0.3  # share of a library's ramp at which colours begin: those before it are dark


@dataclass(frozen=True)
class HeatmapStyle:
    """A way to draw a heatmap.

    Attributes:
        name: what settings and projects keep.
        colours: name of a ramp in QGIS's style library, or colours of a ramp of its own.
        title: returns what the user reads; None: the name, as QGIS calls the ramp.
        stepped: whether colours go in steps, one a level where a heatmap has levels.
        blend: how the colours are mixed with the raster below.
    """

    name: str
    colours: str | tuple[str, ...]
    title: Callable[[], str] | None = None
    stepped: bool = False
    blend: QPainter.CompositionMode = QPainter.CompositionMode.CompositionMode_SourceOver

    def label(self) -> str:
        """Return what the user reads."""
        return self.title() if self.title else self.name

    def colour(self, share: float) -> QColor:
        """Return the colour of ``share``: nothing at 0, as opaque as the layer lets it at 1."""
        share = min(1.0, max(0.0, share))
        if isinstance(self.colours, str):
            found = QColor(_library_ramp(self.colours).color(_FIRST + (1 - _FIRST) * share))
        else:
            found = QColor(_own_ramp(self.colours).color(share))
        found.setAlphaF(share**FADE)
        return found

    def ramp(self) -> QgsGradientColorRamp:
        """Return all colours, after a low end of which nothing is drawn."""
        if self.stepped:
            edges = [step / _STEPS for step in range(1, _STEPS)]
            places = sorted([0.0, 1.0, *(e - _EDGE for e in edges), *edges])
        else:
            places = sorted({CLEAR_BELOW, *(point / _POINTS for point in range(_POINTS + 1))})
        stops = [QgsGradientStop(place, self._at(place)) for place in places]
        return QgsGradientColorRamp(stops[0].color, stops[-1].color, False, stops[1:-1])

    def _at(self, place: float) -> QColor:
        """Return the colour at a place of the ramp, 0 to 1."""
        if self.stepped:  # the upper end of its step
            place = min(int(place * _STEPS) + 1, _STEPS) / _STEPS
        return self.colour((place - CLEAR_BELOW) / (1 - CLEAR_BELOW))


STYLES = (
    # Violet and magenta are seldom in the land: they show on water, fields and roofs alike. Its
    # lightness rises all the way.
    HeatmapStyle(
        settings.HEATMAP_STYLE,
        ("#6a1fb0", "#b5179e", "#f0307f", "#ff9440", "#ffe66b"),
        lambda: tr("Violet to yellow"),
    ),
    HeatmapStyle("Inferno", "Inferno"),
    HeatmapStyle("Turbo", "Turbo"),
    HeatmapStyle("Viridis", "Viridis"),
    HeatmapStyle("Magma", "Magma"),
    HeatmapStyle("Plasma", "Plasma"),
    HeatmapStyle("Cividis", "Cividis"),
    HeatmapStyle("Turbo in steps", "Turbo", lambda: tr("Turbo in steps"), stepped=True),
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


def _own_ramp(colours: tuple[str, ...]) -> QgsColorRamp:
    last = len(colours) - 1
    stops = [QgsGradientStop(i / last, QColor(colours[i])) for i in range(1, last)]
    return QgsGradientColorRamp(QColor(colours[0]), QColor(colours[-1]), False, stops)


def _library_ramp(name: str) -> QgsColorRamp:
    """Return a ramp of QGIS's style library, which the user may have emptied."""
    library = QgsStyle.defaultStyle()
    ramp = library.colorRamp(name) or library.colorRamp(_LIBRARY)
    return ramp or QgsGradientColorRamp(QColor("#000004"), QColor("#fcffa4"))
