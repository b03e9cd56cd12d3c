"""The table of findings names every finding, and tests that exist."""

from __future__ import annotations

import pytest

from tests.robustness.findings import FIELDS, FOLDER, GROUPS, expected, is_known, merged, read_rows


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.csv")), ids=lambda path: path.name)
def test_every_file_has_the_same_columns(path) -> None:
    assert path.read_text("utf-8").partition("\n")[0].strip() == ",".join(FIELDS)


def test_every_named_test_exists() -> None:
    assert [
        f"{row.id}: {test}" for row in read_rows() for test in row.tests if not is_known(test)
    ] == []


def test_every_finding_has_a_test_or_a_reason() -> None:
    silent = [item.id for item in merged(read_rows()) if not item.tests and not item.remark]
    assert silent == []


def test_no_finding_is_missing() -> None:
    found = {item.id: item for item in merged(read_rows())}
    assert [name for name in expected() if name not in found] == []
    assert {item.group for item in found.values()} <= GROUPS.keys()


def test_a_test_is_known_by_its_name_alone() -> None:
    here = "tests/robustness/test_findings.py"
    assert is_known(f"{here}::test_a_test_is_known_by_its_name_alone")
    assert is_known(f"{here}::test_every_file_has_the_same_columns[a.csv]")
    for name in (here, f"{here}::test_nothing", f"{here}::expected", "tests/none.py::test_x"):
        assert not is_known(name)
