"""Dot plots of differences: every seed, their mean, and the paper's value on one line a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

OURS, PAPER, GUIDE = "#1f5fa8", "#c05a00", "#b8b8b8"
WIDTH, ROW_HEIGHT, MARGIN = 7.0, 0.34, 0.95
"""Inches: width of a plot, height of a row, and of title and axis together."""


@dataclass(frozen=True)
class Dots:
    """One row: differences in mR by seed, their mean, and the paper's, if it has one."""

    name: str
    by_seed: Sequence[float]
    mean: float
    paper: float | None


def dot_plot(rows: Sequence[Dots], title: str, path: Path) -> None:
    """Draw ``rows``, the first at the top, into an SVG or PNG file.

    The same rows give the same bytes with one release of matplotlib; the file names no machine,
    person or date.
    """
    import matplotlib
    from matplotlib.figure import Figure

    style = {
        "svg.hashsalt": "ablation",
        "svg.fonttype": "none",
        "font.family": "sans-serif",
        "font.size": 9,
    }
    with matplotlib.rc_context(style):
        figure = Figure(figsize=(WIDTH, MARGIN + ROW_HEIGHT * len(rows)), layout="constrained")
        axes = figure.subplots()
        axes.axvline(0, color=GUIDE, linewidth=1, zorder=0)
        for place, row in enumerate(rows):
            _draw_row(axes, place, row)
        _direct_labels(axes, rows)
        axes.set_yticks(range(len(rows)), [row.name for row in rows])
        axes.set_ylim(len(rows) - 0.4, -0.9)
        axes.margins(x=0.08)
        axes.tick_params(length=0)
        axes.spines[:].set_visible(False)
        axes.grid(axis="y", color=GUIDE, linewidth=0.4)
        axes.set_axisbelow(True)
        axes.set_title(title, loc="left", fontsize=10)
        axes.set_xlabel("points of mR")
        metadata = {"Date": None, "Creator": None} if path.suffix == ".svg" else {"Software": None}
        figure.savefig(path, dpi=110, facecolor="white", metadata=metadata)


def _draw_row(axes, place: int, row: Dots) -> None:
    if len(row.by_seed) > 1:
        axes.plot(row.by_seed, [place] * len(row.by_seed), "o", **_hollow(OURS, 4))
    axes.plot(row.mean, place, "o", color=OURS, markersize=7)
    if row.paper is not None:
        axes.plot(row.paper, place, "D", **_hollow(PAPER, 6))


def _hollow(colour: str, size: float) -> dict:
    return {
        "markersize": size,
        "markerfacecolor": "white",
        "markeredgecolor": colour,
        "markeredgewidth": 1.2,
        "linestyle": "none",
    }


def _direct_labels(axes, rows: Sequence[Dots]) -> None:
    """Values at the right; what the marks are, once, above them."""
    for place, row in enumerate(rows):
        axes.annotate(f"{row.mean:+.2f}", (1.01, place), color=OURS, va="center", **_beside(axes))
        if row.paper is not None:
            axes.annotate(
                f"{row.paper:+.2f}", (1.10, place), color=PAPER, va="center", **_beside(axes)
            )
    axes.annotate("here", (1.01, -0.75), color=OURS, va="center", **_beside(axes))
    if any(row.paper is not None for row in rows):
        axes.annotate("paper", (1.10, -0.75), color=PAPER, va="center", **_beside(axes))


def _beside(axes) -> dict:
    """Coordinates: share of the axes' width, row."""
    return {"xycoords": axes.get_yaxis_transform(), "annotation_clip": False, "fontsize": 9}
