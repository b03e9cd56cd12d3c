"""What is asked of teaching, checked before anything is touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rs_textsearch.engine.checking import checked
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.example import TileExample, tile_of
from rs_textsearch.engine.options import unique
from rs_textsearch.engine.paths import output_path


@dataclass(frozen=True)
class TeachOptions:
    """Parameters of teaching, under the names that :data:`rs_textsearch.parameters.TEACH` has.

    ``marked`` are tiles with their verdict, right or not; or there is a ``labels_file``, whose
    ``field`` says ``label`` where a polygon shows what is meant, and whose field ``verdict`` says
    whether it does.
    """

    indexes: tuple[Path, ...]
    query: str
    marked: tuple[tuple[TileExample, bool], ...]
    labels_file: Path | None
    field: str
    label: str
    verdict: str | None
    calibration: str
    out: Path

    @classmethod
    def from_params(cls, params: dict[str, Any]) -> TeachOptions:
        """Check the parameters of the ``teach`` request; raises :class:`BadInput`."""
        values, _ = checked(params, "teach")
        one = values.pop("index")
        indexes = unique(values.pop("indexes") or ((one,) if one else ()))
        if not indexes:
            raise BadInput.of("teach_no_index")
        marked = tuple(_marked(values, indexes[0]))
        labels_file = values["labels_file"]
        if marked and labels_file is not None:
            raise BadInput.of("teach_two_sources")
        if not marked and labels_file is None:
            raise BadInput.of("teach_no_label")
        query = values.pop("query") or values["label"]
        if not query:
            raise BadInput.of("query_empty")
        return cls(
            indexes=indexes,
            query=query,
            marked=marked,
            labels_file=labels_file,
            field=values["field"],
            label=values["label"] or query,
            verdict=values["verdict"] or None,
            calibration=values["calibration"],
            out=output_path(values["out"], ".json"),
        )


def _marked(values: dict[str, Any], first: Path) -> Iterator[tuple[TileExample, bool]]:
    """Yield the tiles that a request lists with a verdict each, and those of the command line."""
    for item in values.pop("labels"):
        right = item.get("right") if isinstance(item, dict) else None
        if not isinstance(right, bool):
            raise BadInput.of("teach_no_verdict", label=str(item)[:80])
        yield tile_of(item, first), right
    for name, right in (("right", True), ("wrong", False)):
        for item in values.pop(name):
            for tile in item.split(",") if isinstance(item, str) else [item]:
                yield tile_of(tile, first), right
