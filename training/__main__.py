"""``python -m training``; also runs as a plain file under ``python -I``."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path


def _make_importable() -> None:
    """Append the folders in which ``training`` and ``rs_textsearch`` lie where they are unknown.

    In a checkout they lie in one folder, in the plugin's zip one within the other. Appended rather
    than inserted, so that nothing beside the packages shadows an installed module.
    """
    inside = Path(__file__).resolve().parent.parent
    for name, places in {
        "training": [inside], "rs_textsearch": [inside, inside.parent]
    }.items():  # fmt: skip
        if importlib.util.find_spec(name) is None:
            found = [str(place) for place in places if (place / name / "__init__.py").is_file()]
            sys.path.extend(found[:1])


_make_importable()

from training.cli import main  # noqa: E402 - once it can be found

if __name__ == "__main__":
    sys.exit(main())
