"""A sample of every kind: no traceback, no changed input, no hang."""

from __future__ import annotations

import pytest

from tests.robustness import runner
from tests.robustness.cases import BAD
from tests.robustness.suite import KINDS, RASTERS

pytestmark = pytest.mark.timeout(900)  # every case has a limit of its own


def test_every_kind_of_input_ends_well_or_in_one_line() -> None:
    cases = runner.select(KINDS, quick=True)
    outcomes = [(case, outcome) for case, found in runner.run(cases, 1) for outcome in found]
    assert {case.kind for case, _ in outcomes} >= {kind.title for kind in KINDS[:-1]}
    bad = [f"{case.kind}: {case.name}: {outcome.step}: {outcome.text}"
           for case, outcome in outcomes if outcome.verdict == BAD]  # fmt: skip
    assert not bad, "\n".join(bad)


def test_a_case_can_be_found_by_its_name() -> None:
    for kind in KINDS:
        names = [case.name for case in kind.cases()]
        assert len(names) == len(set(names)), kind.title
        assert len(names) >= 15, kind.title
    assert len({kind.title for kind in KINDS}) == len(KINDS)
    assert sum(len(module.KIND.cases()) for module in RASTERS) >= 400
