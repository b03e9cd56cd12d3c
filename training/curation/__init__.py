"""Building data sets in resumable stages, as RS5M was built (METHOD D, "Data pipeline").

From Python as from ``python -m training curate``::

    run = Run((Path("train.jsonl"),), (Source(Path("train.tar")),), Path("clean"),
              stages_of(["readable", "urls"], {}))
    with Workers(count=4) as workers:
        outcomes = curate(run, workers)
"""

from __future__ import annotations

from training.curation.pipeline import Run, curate
from training.curation.settings import stages_of
from training.curation.workers import Workers

__all__ = ["Run", "Workers", "curate", "stages_of"]
