"""``python -m resources.scene draw|chips``: the sample scene, or chips of its kind."""

from __future__ import annotations

import sys

from resources.scene.cli import main

if __name__ == "__main__":
    sys.exit(main())
