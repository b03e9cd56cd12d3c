"""``overview.html``: thumbnails with their captions, a row a class, and where the splits lie."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

import numpy as np
import shapely

from training.html_page import html_page
from training.regions.folder import BLOCKS, CAPTIONS, IMAGES
from training.regions.options import SPLITS
from training.regions.sizes import length
from training.regions.splitting import Splitting

_SHOWN = {"train": 6, "val": 3, "test": 3}
"""Images of a class and a split that are shown."""
_CAPTIONS = 3
_COLOURS = {"train": "#5b8cc0", "val": "#e0a53c", "test": "#b05aa8"}
_SPARSE = 0.01
"""Of a map: where blocks fill less, rasters lie so far apart that nothing is seen of them."""
STYLE = """
body { max-width: 70rem; }
.chips { display: flex; flex-wrap: wrap; margin: .6rem -.4rem; }
.chips figure { width: 10.4rem; margin: 0 .4rem .9rem; }
.chips img { width: 100%; display: block; }
.tag { display: inline-block; width: .6rem; height: .6rem; margin-right: .35rem; }
.notes { margin: .8rem 0; padding-left: 1.1rem; } .notes li { margin: .25rem 0; }
svg.map { width: 100%; max-height: 26rem; margin: .6rem 0; }
"""


def overview(
    document: Mapping[str, Any], pairs: Sequence[Mapping[str, Any]],
    wrong: Sequence[Mapping[str, Any]], splitting: Splitting,
) -> str:  # fmt: skip
    """The page about a folder of pairs, whose images it shows from where they lie beside it."""
    body = [*_summary(document), _map(splitting), *_classes(document, pairs, wrong)]
    return html_page("Pairs from a map", "\n".join(body), STYLE)


def _summary(document: Mapping[str, Any]) -> Iterator[str]:
    counts, unit = document["counts"], document["unit"]
    sides = ", ".join(length(size["side"], unit) for size in document["sizes"])
    yield "<h1>Pairs from a map</h1>"
    yield (
        f'<p class="lead">Images of {sides} of ground: '
        f"{sum(counts[split] for split in SPLITS):,}; captions: "
        f"{document['captions']['total']:,}, distinct: {document['captions']['distinct']:,}.</p>"
        f"<p>Look whether images show what their captions say. Captions are corrected in {CAPTIONS}"
        "; empty a caption, or delete its row, to leave it out, and an image by all its captions. "
        f"The same command with <code>--captions {CAPTIONS}</code> reads it.</p>"
    )
    yield (
        "<table><thead><tr><th>class</th><th>polygons</th>"
        + "".join(f"<th>{_tag(split)}{split}</th>" for split in SPLITS)
        + "<th>wrong</th><th>such as</th></tr></thead><tbody>"
    )
    for row in document["classes"]:
        cells = "".join(
            f'<td{"" if row[split] else " class=gone"}>{row[split]:,}</td>' for split in SPLITS
        )
        yield (
            f"<tr><td>{escape(row['name'] or '(no class)')}</td><td>{row['polygons']:,}</td>{cells}"
            f"<td>{row['wrong'] or ''}</td><td>{escape(row['example'])}</td></tr>"
        )
    yield "</tbody></table>"
    notes = [*(size["why"] for size in document["sizes"]), *document["notes"]]
    items = "".join(f"<li>{escape(note['text'])}</li>" for note in notes)
    yield f'<ul class="notes">{items}</ul>'


def _tag(split: str) -> str:
    return f'<span class="tag" style="background:{_COLOURS[split]}"></span>'


def _map(splitting: Splitting) -> str:
    """The blocks, coloured where centres of tiles lie, on the plane of all rasters."""
    low = splitting.cells.min(axis=0) * splitting.side
    high = (splitting.cells.max(axis=0) + 1) * splitting.side
    width, height = (high - low).tolist()
    if len(splitting.cells) * splitting.side**2 < _SPARSE * width * height:
        return f"<p>Where the blocks lie is told by {BLOCKS}: too far apart to be drawn here.</p>"
    shapes = []
    for area, (column, row), split in zip(
        splitting.areas, splitting.cells.tolist(), splitting.cell_split.tolist(), strict=True
    ):
        colour = _COLOURS[SPLITS[split]]
        x, y = column * splitting.side - low[0], high[1] - (row + 1) * splitting.side
        shapes.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{splitting.side:.1f}" '
            f'height="{splitting.side:.1f}" fill="{colour}" fill-opacity=".18" stroke="#fff"/>'
        )
        for part in shapely.get_parts(area):
            if part.geom_type == "Polygon":
                ring = np.round(shapely.get_coordinates(part.exterior) - low, 1)
                points = " ".join(f"{px:g},{height - py:g}" for px, py in ring.tolist())
                shapes.append(f'<polygon points="{points}" fill="{colour}"/>')
    return (
        f"<h2>Blocks <small>where the centres of the tiles of a split lie; also in {BLOCKS}</small>"
        f'</h2><svg class="map" viewBox="0 0 {width:.1f} {height:.1f}" role="img" '
        f'aria-label="Map of the blocks">{"".join(shapes)}</svg>'
    )


def _classes(
    document: Mapping[str, Any], pairs: Sequence[Mapping[str, Any]],
    wrong: Sequence[Mapping[str, Any]],
) -> Iterator[str]:  # fmt: skip
    for row in document["classes"]:
        name = row["name"]
        of = [pair for pair in pairs if name in pair["shows"] or not name]
        said = [item for item in (*pairs, *wrong) if name in item.get("wrong", ())]
        shown = [
            pair for split in SPLITS for pair in _some(
                [pair for pair in of if pair["split"] == split], _SHOWN[split]
            )
        ]  # fmt: skip
        yield (
            f"<h2>{escape(name or '(no class)')} <small>images: {len(shown)} of {len(of):,}"
            "</small></h2>"
        )
        yield f'<div class="chips">{"".join(map(_figure, shown))}</div>'
        if said:
            yield f"<h3>said not to show it: {len(said):,}</h3>"
            yield f'<div class="chips">{"".join(map(_figure, _some(said, _SHOWN["train"])))}</div>'


def _some(items: Sequence[Mapping[str, Any]], count: int) -> list[Mapping[str, Any]]:
    """Some of them, spread evenly."""
    places = np.linspace(0, len(items) - 1, min(count, len(items))).round().astype(int)
    return [items[place] for place in places.tolist()]


def _figure(pair: Mapping[str, Any]) -> str:
    captions = "<br>".join(escape(text) for text in pair.get("captions", ())[:_CAPTIONS])
    name = escape(pair["filename"])
    return (
        f'<figure><img src="{IMAGES}/{name}" alt="" title="{name}" loading="lazy"><figcaption>'
        f"{_tag(pair['split'])}{pair['split']}<br>{captions}</figcaption></figure>"
    )
