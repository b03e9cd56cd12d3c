"""The report and the outcomes of tests in QGIS, by hand-written examples."""

from __future__ import annotations

from pathlib import Path

from tests.robustness.cases import BAD, REFUSED, WELL, Case, Kind, Outcome
from tests.robustness.findings import Finding, merged
from tests.robustness.qgis_probes import outcomes_of
from tests.robustness.report import Results, write_report

KIND = Kind("Odd things", "Things that are odd.", lambda: iter(()))


def test_a_report_counts_quotes_and_lists(tmp_path: Path) -> None:
    results = Results([KIND])
    line = "error: DIR/a.tif has 5 bands. Give one."
    outcomes = [Outcome("index", WELL), Outcome("search", REFUSED, line)]
    results.add(Case(KIND.title, "first", lambda place: ()), outcomes)
    results.add(Case(KIND.title, "second", lambda place: ()), [Outcome("info", BAD, "a | b")])
    finding = Finding("W1", "What was wrong", ("tests/a.py::test_a",), "because")
    probes = {"tests/plugin/test_a.py::test_a": "failed"}
    file = tmp_path / "R.md"
    write_report(file, results, "python -m x", 61, [KIND], [finding], probes)
    text = file.read_text("utf-8")
    assert "| Odd things | 2 | 3 | 1 | 1 | 1 |" in text
    assert "2 of the cases are generated rasters" in text
    assert "- 1 x `FILE has N bands. Give one.`" in text
    assert "| Odd things | second | info | a &#124; b |" in text
    assert "| W1 | What was wrong | `tests/a.py::test_a` | because |" in text
    assert "| tests/plugin/test_a.py::test_a | failed |" in text
    assert results.bad == 1


def test_rows_of_one_finding_are_one(tmp_path: Path) -> None:
    rows = [Finding("L2", "b"), Finding("L1-half", "c"), Finding("L1", "a", ("t",), "x"),
            Finding("L1", "", ("u", "t"), "y")]  # fmt: skip
    first, half, second = merged(rows)
    assert (first.id, first.what, first.tests, first.remark) == ("L1", "a", ("t", "u"), "x y")
    assert (half.id, second.id) == ("L1-half", "L2")


def test_a_test_in_qgis_failed_where_one_of_its_parameters_did(tmp_path: Path) -> None:
    report = tmp_path / "junit.xml"
    report.write_text(
        "<testsuites><testsuite>"
        '<testcase classname="tests.plugin.test_a" name="test_x[1]"><failure/></testcase>'
        '<testcase classname="tests.plugin.test_a" name="test_x[2]"/>'
        '<testcase classname="tests.plugin.test_a" name="test_y"><skipped/></testcase>'
        '<testcase classname="tests.plugin.test_a" name="test_z"/>'
        "</testsuite></testsuites>",
        encoding="utf-8",
    )
    found = outcomes_of(report)
    assert found["tests/plugin/test_a.py::test_x"] == "failed"
    assert found["tests/plugin/test_a.py::test_y"] == "skipped"
    assert found["tests/plugin/test_a.py::test_z"] == "passed"
