"""Add up the junit files of several pytest runs and print one closing line.

A file that is missing or that holds no test counts as one failure: that run broke before it
could say anything.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree


def counts(path: Path) -> tuple[int, int, int, float]:
    """Return passed, failed (with errors), skipped and seconds of one junit file."""
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError):
        return 0, 1, 0, 0.0
    suites = list(root.iter("testsuite"))
    tests, failures, errors, skipped = (
        sum(int(suite.get(key, 0)) for suite in suites)
        for key in ("tests", "failures", "errors", "skipped")
    )
    seconds = sum(float(suite.get("time", 0)) for suite in suites)
    if tests == 0:
        return 0, 1, 0, seconds
    failed = failures + errors
    return max(0, tests - failed - skipped), failed, skipped, seconds


def main(paths: list[str]) -> int:
    total = [0, 0, 0]
    for path in map(Path, paths):
        *numbers, seconds = counts(path)
        total = [a + b for a, b in zip(total, numbers)]
        note = "" if path.exists() else "  (no result file: the run broke)"
        print(
            f"{path.stem:10} {numbers[0]:4} passed {numbers[1]:4} failed {numbers[2]:4} skipped"
            f" {seconds:7.1f} s{note}"
        )
    print("{} passed, {} failed, {} skipped".format(*total))
    return 1 if total[1] or not total[0] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
