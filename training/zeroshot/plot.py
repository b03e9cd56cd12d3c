"""A confusion matrix as a picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from training.zeroshot.classify import ZeroShot

INK = "#1f5fa8"
SIDE, MARGIN = 0.2, 2.2
"""Inches: side of a cell, and labels and title together."""


def confusion_plot(result: ZeroShot, title: str, path: Path) -> None:
    """Draw the shares of each class's images by the class that they are taken for, as SVG or PNG.

    A row is a class; the darker a cell, the larger its share of the row. The same result gives the
    same bytes with one release of matplotlib.
    """
    import matplotlib
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.figure import Figure

    counts = result.confusion()
    kept = np.flatnonzero(counts.sum(axis=1))
    shares = counts[kept] / counts[kept].sum(axis=1, keepdims=True)
    names = result.classes.names
    style = {
        "svg.hashsalt": "zeroshot",
        "svg.fonttype": "none",
        "font.family": "sans-serif",
        "font.size": 8,
    }
    with matplotlib.rc_context(style):
        size = (MARGIN + SIDE * len(names), MARGIN + SIDE * len(kept))
        figure = Figure(figsize=size, layout="constrained")
        axes = figure.subplots()
        colours = LinearSegmentedColormap.from_list("ink", ["white", INK])
        axes.pcolormesh(shares, cmap=colours, vmin=0, vmax=1, edgecolors="#eeeeee", linewidth=0.4)
        axes.set_xticks(np.arange(len(names)) + 0.5, names, rotation=90)
        axes.set_yticks(np.arange(len(kept)) + 0.5, [names[row] for row in kept])
        axes.set_ylim(len(kept), 0)
        axes.set_aspect("equal")
        axes.tick_params(length=0)
        axes.spines[:].set_visible(False)
        axes.set_xlabel("taken for")
        axes.set_title(title, loc="left", fontsize=9)
        metadata = {"Date": None, "Creator": None} if path.suffix == ".svg" else {"Software": None}
        figure.savefig(path, dpi=110, facecolor="white", metadata=metadata)
