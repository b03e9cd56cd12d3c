"""Print the requirements of the named extras of pyproject.toml, one a line.

    requirements.py [--lowest] EXTRA...    --lowest: the oldest versions that are allowed, no other
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    from pip._vendor import tomli as tomllib


def main(extras: list[str]) -> int:
    text = (Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8")
    known = tomllib.loads(text)["project"]["optional-dependencies"]
    lowest, extras = "--lowest" in extras, [each for each in extras if each != "--lowest"]
    unknown = [extra for extra in extras if extra not in known]
    if unknown:
        print(
            f"pyproject.toml has no extra {unknown[0]!r}; it has {', '.join(known)}",
            file=sys.stderr,
        )
        return 2
    for requirement in (each for extra in extras for each in known[extra]):
        print(re.sub(r">=([^,]+).*", r"==\1", requirement) if lowest else requirement)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
