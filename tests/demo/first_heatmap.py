"""`make first-heatmap`: clicks and seconds from an empty QGIS profile to the first heatmap.

    python -m tests.demo.first_heatmap [--wheels DIR] [--query TEXT]

Builds the plugin's zip and lets QGIS install it, by its own installer, into an empty profile of a
user who has nothing: no settings, no engine, no cache. Then the windows are worked with as a person
does it (first_clicks.py), by clicks of the mouse at what is to be seen. The packages come from the
registry that pip is set to, or with ``--wheels`` from a folder, without a network. What is printed
depends on network and machine, whose load is printed too. Pictures of the way and pip's log lie in
build/first-heatmap.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.demo.common import ROOT, DemoError, shown_path
from tests.demo.picture import run_qgis
from tests.demo.profile import make_empty

OUT = ROOT / "build" / "first-heatmap"
CLICKS, SECONDS = 5, 120  # the goal
TIMEOUT_S = 1800
QUERY = "many boats in a harbour"


def main(words: list[str]) -> int:
    """Run it once and print the table; returns 1 where no heatmap came."""
    parser = argparse.ArgumentParser(prog="first_heatmap", description=__doc__.splitlines()[0])
    parser.add_argument("--wheels", type=Path, help="folder with all wheels; no network is used")
    parser.add_argument("--query", default=QUERY, help=f"what is looked for; {QUERY!r} by default")
    options = parser.parse_args(words)
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    try:
        report = run(options)
    except DemoError as error:
        print(f"first heatmap: {error}", file=sys.stderr)
        return 1
    print_report(report)
    return 0


def run(options: argparse.Namespace) -> dict:
    """Build the zip and let QGIS do all the rest; return its report."""
    packing = [sys.executable, str(ROOT / ".ci" / "package.py"), "build", str(OUT)]
    subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)
    (archive,) = OUT.glob("*.zip")
    make_empty(OUT / "profile")
    home = OUT / "home"
    home.mkdir()
    variables = {"HOME": home, "XDG_DATA_HOME": home / "data", "XDG_CACHE_HOME": home / "cache"}
    job = {
        "zip": str(archive),
        "out": str(OUT),
        "wheels": str(options.wheels.resolve()) if options.wheels else "",
        "query": options.query,
        "timeout_s": TIMEOUT_S - 60,
    }
    named = {name: str(value) for name, value in variables.items()}
    return run_qgis("first_clicks.py", job, OUT, named, TIMEOUT_S)


def print_report(report: dict) -> None:
    """Print clicks, seconds a phase, and the load under which they were measured."""
    for number, text in enumerate(report["clicks"], 1):
        print(f"  click {number}: {text}")
    for name, seconds in report["phases"]:
        print(f"  {name:24} {seconds:7.1f} s")
    count, total = len(report["clicks"]), sum(seconds for _, seconds in report["phases"])
    loads = [f"{load:.1f}" for load in (report["load"], os.getloadavg()[0])]
    print(
        f"{count} clicks and {total:.0f} s from the zip to the first heatmap (goal: {CLICKS} and "
        f"{SECONDS}); {os.cpu_count()} cores, load {' to '.join(loads)}"
    )
    print(f"pictures: {shown_path(OUT)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
