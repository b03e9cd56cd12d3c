"""JSON files that a person wrote: lists of queries, names of classes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from training.errors import TrainingError


def read_json(path: Path) -> Any:
    """The document in a file.

    Raises:
        TrainingError: it is missing or is no JSON.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise TrainingError(f"{path}: not readable as JSON ({error})") from error
