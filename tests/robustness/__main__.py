"""``python -m tests.robustness``: try everything, and write the report."""

from __future__ import annotations

import argparse
import shlex
import sys
import time
from pathlib import Path

from tests.robustness import runner
from tests.robustness.cases import BAD
from tests.robustness.findings import merged, read_rows
from tests.robustness.qgis_probes import can_run, run_in_qgis
from tests.robustness.report import Results, write_report
from tests.robustness.suite import KINDS, RASTERS


def main() -> int:
    """Exit status 1 where something ended badly."""
    parser = argparse.ArgumentParser(prog="python -m tests.robustness", description=__doc__)
    parser.add_argument("--jobs", type=int, default=2, help="workers (default: %(default)s)")
    parser.add_argument("--quick", action="store_true", help="the sample that the tests try")
    parser.add_argument("--kind", default="", help="only kinds whose titles hold this")
    parser.add_argument("--case", default="", help="only cases whose names hold this")
    parser.add_argument("--report", type=Path, metavar="FILE.md", help="write a report there")
    parser.add_argument("--no-qgis", action="store_true", help="leave the tests in QGIS out")
    options = parser.parse_args()
    kinds = [kind for kind in KINDS if options.kind.lower() in kind.title.lower()]
    cases = runner.select(kinds, quick=options.quick, name=options.case)
    results, started = Results(kinds), time.monotonic()
    for number, (case, outcomes) in enumerate(runner.run(cases, options.jobs), 1):
        results.add(case, outcomes)
        for outcome in outcomes:
            if outcome.verdict == BAD:
                print(f"{case.kind} | {case.name} | {outcome.step} | {outcome.text}", flush=True)
        if sys.stderr.isatty():
            print(f"\r{number}/{len(cases)}", end="", file=sys.stderr, flush=True)
    seconds = time.monotonic() - started
    print(results.summary(seconds))
    findings, probes = merged(read_rows()), None
    if can_run() and not options.no_qgis:
        tests = {test: None for item in findings for test in item.tests}
        probes = run_in_qgis([test for test in tests if test.startswith("tests/plugin/")])
    failed = [test for test, outcome in (probes or {}).items() if outcome == "failed"]
    print("\n".join(f"in QGIS: {test} failed" for test in failed))
    if options.report is not None:
        command = shlex.join(["python", "-m", "tests.robustness", *sys.argv[1:]])
        rasters = [module.KIND for module in RASTERS]
        write_report(options.report, results, command, seconds, rasters, findings, probes)
    return 1 if results.bad or failed else 0


if __name__ == "__main__":
    sys.exit(main())
