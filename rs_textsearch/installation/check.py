"""Run by an environment's own Python: says which of its packages are not whole.

    python -I .../check.py NAME...    prints a JSON list of sentences; the NAMEs are imported too
"""

from __future__ import annotations

import importlib
import json
import sys
from importlib import metadata
from pathlib import Path


def damaged() -> list[str]:
    """Return the packages of this environment of which a file is missing or cut short."""
    found = []
    here = Path(sys.prefix).resolve()
    for distribution in metadata.distributions():
        if here not in Path(distribution.locate_file("")).resolve().parents:
            continue  # the system's
        for file in distribution.files or ():
            # pip compiles anew what a wheel brings compiled, as numpy's for Python 3.10 does.
            if file.size is None or file.suffix == ".pyc":
                continue
            try:
                whole = Path(file.locate()).stat().st_size == file.size
            except OSError:
                whole = False
            if not whole:
                found.append(f"{distribution.metadata['Name']}: {file} is not whole")
                break
    return found


def not_importable(names: list[str]) -> list[str]:
    """Return why packages cannot be loaded."""
    found = []
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:  # whatever a library raises
            found.append(f"{name}: {type(error).__name__}: {error}")
    return found


if __name__ == "__main__":
    problems = damaged() or not_importable(sys.argv[1:])
    sys.stdout.write("\n" + json.dumps(problems) + "\n")
