"""Plots of the report, as SVG: what stages removed, and what they measured."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from rs_textsearch.page import data_url

KEPT, REMOVED, GUIDE, INK = "#1f5fa8", "#c05a00", "#b8b8b8", "#333333"
WIDTH, ROW, MARGIN = 7.0, 0.3, 0.5
"""Inches: width of a plot, height of a row of bars, and of title and axis together."""
BINS, LONGEST = 60, 32
"""Bars of a histogram of many values, and letters of a name."""


def funnel(counts: Sequence[tuple[str, int, int]]) -> str:
    """Bars of what each stage left and took, from (stage, kept, removed)."""

    def draw(axes: Any) -> None:
        for place, (_, kept, removed) in enumerate(counts):
            axes.barh(place, kept, color=KEPT, height=0.62)
            axes.barh(place, removed, left=kept, color=REMOVED, height=0.62)
            text = f"{kept:,}" + (f"   −{removed:,}" if removed else "")
            axes.annotate(text, (kept + removed, place), (5, 0), va="center", **_POINTS)
        axes.set_yticks(range(len(counts)), [stage for stage, _, _ in counts])
        axes.invert_yaxis()
        axes.set_xlim(0, 1.22 * max(kept + removed for _, kept, removed in counts))
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)

    return _figure(draw, ROW * (len(counts) + 0.6))


def bars(counts: Mapping[str, int], label: str) -> str:
    """Bars of counts by name, in the order given."""

    def draw(axes: Any) -> None:
        axes.barh(range(len(counts)), list(counts.values()), color=KEPT, height=0.62)
        for place, count in enumerate(counts.values()):
            axes.annotate(f"{count:,}", (count, place), (5, 0), va="center", **_POINTS)
        axes.set_yticks(range(len(counts)), [_short(name) for name in counts])
        axes.set_ylim(len(counts) - 0.4, -0.6)
        axes.set_xlim(0, 1.12 * max(counts.values()))
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.set_xlabel(label)

    return _figure(draw, MARGIN + ROW * len(counts))


def histogram(
    values: np.ndarray, label: str, threshold: float | None, above: np.ndarray | None = None
) -> str:
    """A histogram of ``values`` with a threshold: below it in the colour of what goes.

    Args:
        above: where given, a second histogram over the same bins, drawn as a line.
    """

    def draw(axes: Any) -> None:
        low, high = float(values.min()), float(values.max())
        if above is not None and len(above):
            low, high = min(low, float(above.min())), max(high, float(above.max()))
        bins = int(np.clip(2 * len(values) ** 0.5, 10, BINS))
        edges = np.linspace(low, high if high > low else low + 1, bins + 1)
        heights, _ = np.histogram(values, edges)
        middle = (edges[:-1] + edges[1:]) / 2
        gone = middle < threshold if threshold is not None else np.zeros(bins, bool)
        colours = np.where(gone, REMOVED, KEPT)
        axes.bar(middle, heights, np.diff(edges) * 0.92, color=colours.tolist())
        if above is not None:
            axes.stairs(np.histogram(above, edges)[0], edges, color=REMOVED, linewidth=1.2)
        if threshold is not None:
            axes.axvline(threshold, color=INK, linewidth=0.9)
            axes.annotate(
                f"{threshold:.3f}", (threshold, 1), (4, -3), va="top",
                xycoords=axes.get_xaxis_transform(), **_POINTS,
            )  # fmt: skip
        axes.set_xlabel(label)
        axes.yaxis.get_major_locator().set_params(integer=True)
        axes.set_ylabel("images" if above is None else "captions")
        axes.spines["left"].set_visible(True)

    return _figure(draw, 2.3)


def _short(name: str) -> str:
    """A name that leaves room for its bar."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"


_POINTS = {"textcoords": "offset points", "fontsize": 8.5, "color": INK}


def _figure(draw: Callable[[Any], None], height: float) -> str:
    """An SVG as a ``data:`` URL; the same plot gives the same bytes with one matplotlib."""
    import matplotlib
    from matplotlib.figure import Figure

    style = {
        "svg.hashsalt": "curation",
        "svg.fonttype": "none",
        "font.family": "sans-serif",
        "font.size": 9,
        "text.color": INK,
        "axes.labelcolor": INK,
        "xtick.color": INK,
        "ytick.color": INK,
        "axes.edgecolor": GUIDE,
    }
    with matplotlib.rc_context(style):
        figure = Figure(figsize=(WIDTH, height), layout="constrained")
        axes = figure.subplots()
        axes.tick_params(length=0)
        axes.spines[["top", "right", "left"]].set_visible(False)
        draw(axes)
        stream = io.BytesIO()
        figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    return data_url(stream.getvalue(), "image/svg+xml")
