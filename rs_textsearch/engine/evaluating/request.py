"""What is asked of an evaluation, checked before anything is read."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rs_textsearch.engine.checking import checked
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.options import unique
from rs_textsearch.engine.paths import output_path
from rs_textsearch.parameters import EVALUATE, FLAG

PLACE = "{}"
"""What stands for the label in a template."""


@dataclass(frozen=True)
class EvaluateOptions:
    """Parameters of an evaluation, named as in :data:`rs_textsearch.parameters.EVALUATE`."""

    sources: tuple[Path, ...]
    labels: Path
    field: str
    template: str
    verdict: str | None
    area: Path | None
    split: str | None
    labelled_only: bool
    bundle: Path | None
    against_bundle: Path | None
    against: tuple[Path, ...]
    tile_size: str
    scales: tuple[float, ...]
    taught: Path | None
    report: Path | None
    block: float | None
    resamples: int
    seed: int
    device: str

    @classmethod
    def from_params(cls, params: dict[str, Any]) -> EvaluateOptions:
        """Check the parameters of the ``evaluate`` request; raises :class:`BadInput`."""
        values, _said = checked(params, "evaluate")
        for name in ("sources", "against"):
            values[name] = unique(values[name] or ())
        if PLACE not in values["template"]:
            raise BadInput.of(
                "template_without_place", template=values["template"], place=PLACE
            )
        if values["against"] and values["against_bundle"] is not None:
            raise BadInput.of("against_twice")
        if values["taught"] is not None and (values["against"] or values["against_bundle"]):
            raise BadInput.of("against_taught")
        if values["split"] is not None and values["area"] is None:
            raise BadInput.of("split_without_area", split=values["split"])
        if values["report"] is not None:
            values["report"] = output_path(values["report"], ".html")
        return cls(**values)

    @property
    def tiling(self) -> dict[str, Any]:
        """How rasters are cut into tiles: parameters of an index run."""
        return {"tile_size": self.tile_size, "scales": list(self.scales)}

    @property
    def command(self) -> str:
        """The command that makes the same evaluation, as it would be typed."""
        words = ["python", "-m", "rs_textsearch.engine", "evaluate"]
        for one in EVALUATE:
            value = getattr(self, one.name)
            if one.positional:
                words += map(str, value)
            elif value in (None, (), one.default):
                continue
            elif one.kind == FLAG:
                words.append(one.option)
            else:
                several = value if isinstance(value, tuple) and one.repeats else (value,)
                words += [word for item in several for word in (one.option, _typed(item))]
        return shlex.join(words)

    def query(self, label: str) -> str:
        """Return what is asked for a label."""
        return self.template.replace(PLACE, label)


def _typed(value: object) -> str:
    """Return a value as it is typed on a command line."""
    if isinstance(value, tuple):
        return ",".join(f"{number:g}" for number in value)
    return str(value)
