"""What is asked of an evaluation, checked before anything is read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rs_textsearch.engine.checking import checked
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.options import unique
from rs_textsearch.engine.paths import output_path

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
    labelled_only: bool
    bundle: Path | None
    against_bundle: Path | None
    against: tuple[Path, ...]
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
            raise BadInput.of("template_without_place", template=values["template"])
        if values["against"] and values["against_bundle"] is not None:
            raise BadInput.of("against_twice")
        if values["report"] is not None:
            values["report"] = output_path(values["report"], ".html", "the report")
        return cls(**values)

    @property
    def compares(self) -> bool:
        """Whether there is something to compare with."""
        return bool(self.against) or self.against_bundle is not None

    def query(self, label: str) -> str:
        """Return what is asked for a label."""
        return self.template.replace(PLACE, label)
