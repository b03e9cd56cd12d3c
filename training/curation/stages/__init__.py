"""The stages of RS5M's construction (METHOD D, "Data pipeline"), in the order they run in."""

from __future__ import annotations

from training.curation.stage import Stage
from training.curation.stages.captioning import Captioning
from training.curation.stages.duplicates import Duplicates
from training.curation.stages.embeddings import Embeddings
from training.curation.stages.geodata import Geodata
from training.curation.stages.keywords import Keywords
from training.curation.stages.ranking import Ranking
from training.curation.stages.readable import Readable
from training.curation.stages.relevance import Relevance
from training.curation.stages.rotation import Rotation
from training.curation.stages.urls import Urls

STAGES: dict[str, type[Stage]] = {
    stage.key: stage
    for stage in (
        Keywords,
        Readable,
        Urls,
        Embeddings,
        Duplicates,
        Relevance,
        Captioning,
        Ranking,
        Rotation,
        Geodata,
    )
}
PRESETS = {
    "clean": ("readable", "urls", "embeddings", "duplicates"),
    "pub11": ("keywords", "readable", "urls", "embeddings", "duplicates", "relevance"),
    "rs3": ("readable", "captioning", "ranking", "rotation", "geodata"),
}
"""Stages that go together: what any set may need; RS5M's way with image-text pairs of the web
(PUB11); and with remote sensing images that have labels only (RS3)."""
