"""A search: query text to scores, ranked tiles, heatmaps and layers."""

from __future__ import annotations

import re
import time
import unicodedata
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine import bundle as bundles
from rs_textsearch.engine import heatmap, ranking
from rs_textsearch.engine.encoder import OnnxEncoder
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.loaded import IndexCache, LoadedIndex
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.state import raster_state
from rs_textsearch.engine.validity import unpack


class Searcher:
    """Answers searches; keeps indexes and text towers in memory between them."""

    def __init__(self) -> None:
        self._indexes = IndexCache()
        self._encoders: dict[str, OnnxEncoder] = {}

    def search(self, options: SearchOptions) -> dict[str, Any]:
        """Return the ``search --json`` document; raises EngineError and changes nothing then."""
        clock = _Clock()
        index = self._indexes.get(options.index)
        _check_outputs(index, options)
        clock.lap("load")
        encoder = self._encoder(index)
        card = encoder.bundle.card
        like, unlike = index.positions(options.like), index.positions(options.unlike)
        texts = [encoder.encode_text(t) for t in (options.query, *options.negative) if t]
        clock.lap("text")
        per_text = [
            ranking.text_scores(index, t, card["score"], encoder.bundle.patches) for t in texts
        ]
        positive = per_text.pop(0) if options.query else None
        examples = ranking.example_scores(index, like, unlike) if len(like) else None
        if len(unlike) and not len(like):
            per_text.append(ranking.example_scores(index, unlike, like))
        scores = ranking.combine(positive, examples, per_text)
        clock.lap("score")
        positions = ranking.ranked(index, scores, options.top, np.concatenate([like, unlike]))
        results = _results(index, scores, positions)
        clock.lap("rank")
        document: dict[str, Any] = {
            "query": options.query,
            "not": list(options.negative),
            "index": str(options.index),
            "tiles_scored": len(index.ids),
            "timing_ms": {},
            "nothing_stands_out": positive is not None
            and nothing_stands_out(positive, card["background"]),
            "unknown_words": unknown_words(options.query, card.get("vocabulary") or {}),
            "results": results,
            "heatmaps": [],
            "tiles_file": None,
            "stale": [],
        }
        if options.heatmap is not None:
            document["heatmaps"] = _write_heatmaps(index, scores, options)
            clock.lap("heatmap")
        if options.tiles is not None:
            from rs_textsearch.engine.results import write_tiles

            write_tiles(
                options.tiles, index, positions, results, options.query, options.negative
            )
            document["tiles_file"] = str(options.tiles)
            clock.lap("tiles")
        for record in index.rasters:
            state, reason = raster_state(record)
            if state != "fresh":
                document["stale"].append(
                    {"raster": str(record.path), "state": state, "reason": reason}
                )
        document["timing_ms"] = clock.times()
        return document

    def _encoder(self, index: LoadedIndex) -> OnnxEncoder:
        recorded = index.header["bundle"]
        encoder = self._encoders.get(recorded["id"])
        if encoder is None:
            encoder = OnnxEncoder(bundles.find(recorded), "cpu")
            self._encoders[recorded["id"]] = encoder
        return encoder

    def index(self, path: Path) -> LoadedIndex:
        """Return the index at ``path`` in memory."""
        return self._indexes.get(path)


def _check_outputs(index: LoadedIndex, options: SearchOptions) -> None:
    """Refuse to write over the index or over a raster that it describes."""
    outputs = [options.tiles] if options.tiles is not None else []
    if options.heatmap is not None:
        outputs += [path for _, path in _heatmap_paths(index, options.heatmap)]
    inputs = {record.path.resolve() for record in index.rasters} | {options.index.resolve()}
    for output in outputs:
        if output.resolve() in inputs:
            raise BadInput(
                f"The results of the search would replace {output}, which is searched.",
                "Name another file for them.",
            )


def _heatmap_paths(index: LoadedIndex, path: Path) -> list[tuple[int, Path]]:
    """Return the number of every raster that has tiles, and the path of its heatmap."""
    present = [i for i in range(len(index.rasters)) if (index.raster == i).any()]
    return list(zip(present, heatmap.paths_for(path, [index.rasters[i].path for i in present])))


class _Clock:
    def __init__(self) -> None:
        self._start = self._last = time.perf_counter()
        self._laps: dict[str, float] = {}

    def lap(self, name: str) -> None:
        now = time.perf_counter()
        self._laps[name] = round(1000 * (now - self._last), 3)
        self._last = now

    def times(self) -> dict[str, float]:
        total = round(1000 * (time.perf_counter() - self._start), 3)
        return {**self._laps, "total": total}


def nothing_stands_out(scores: np.ndarray, background: dict[str, Any]) -> bool:
    """Whether the best of a query's scores is lower than nine in ten true pairs score.

    ``background`` is the card's: how captions and images that belong together (``matched``) score
    on the model's validation split.
    """
    return bool(scores.max() < float(background["matched"]["p10"]))


def unknown_words(query: str, vocabulary: dict[str, int]) -> list[str]:
    """Return the words of ``query`` that the model never saw in a training caption."""
    if not vocabulary:
        return []
    # Numbers are no words: a vocabulary holds none, though captions may.
    words = re.findall(r"\b[^\W\d]\w*(?:['-]\w+)*", query.lower())
    unknown = []
    for word in dict.fromkeys(words):
        # The tokenizer takes accents off, and so does the vocabulary.
        letters = unicodedata.normalize("NFKD", word)
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
        parts = re.split(r"['-]", plain)
        if plain not in vocabulary and not all(part in vocabulary for part in parts):
            unknown.append(word)
    return unknown


def _results(
    index: LoadedIndex, scores: np.ndarray, positions: np.ndarray
) -> list[dict[str, Any]]:
    middle, sigma = ranking.spread(scores)
    shares = ranking.percentiles(scores, positions)
    places = index.places
    results = []
    for rank, (position, share) in enumerate(zip(positions, shares), 1):
        place = places[index.raster[position]]
        score = float(scores[position])
        results.append(
            {
                "rank": rank,
                "tile": int(index.ids[position]),
                "score": score,
                "zscore": (score - middle) / sigma,
                "percentile": float(share),
                "bounds": place.bounds(index.boxes[position][None])[0].tolist(),
                "crs": place.crs,
                "raster": str(index.rasters[index.raster[position]].path),
                "scale": float(index.scale[position]),
            }
        )
    return results


def _write_heatmaps(
    index: LoadedIndex, scores: np.ndarray, options: SearchOptions
) -> list[dict[str, str]]:
    bundle = index.header["bundle"]
    written = []
    for i, path in _heatmap_paths(index, options.heatmap):
        record, place = index.rasters[i], index.places[i]
        mine = index.raster == i
        shape = tuple(record.record["cells"])
        valid = None if record.validity is None else unpack(record.validity, shape)
        values = heatmap.cell_values(
            index.boxes[mine], scores[mine], (place.width, place.height), shape, valid
        )
        tags = {
            "RS_TEXTSEARCH_QUERY": options.query,
            "RS_TEXTSEARCH_NOT": "; ".join(options.negative),
            "RS_TEXTSEARCH_INDEX": str(index.path),
            "RS_TEXTSEARCH_BUNDLE": f"{bundle['name']} {bundle['version']} ({bundle['id']})",
        }
        heatmap.write(path, values, place, tags)
        written.append({"raster": str(record.path), "path": str(path)})
    return written
