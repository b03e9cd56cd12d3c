"""What the contract is, by hand-written examples."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.robustness import bad_manners, runner
from tests.robustness.cases import BAD, REFUSED, WELL, Kind, sampled
from tests.robustness.judging import Ended, changes, snapshot, verdict

LINE = "error: a.tif does not exist. Check the path of the raster.\n"


@pytest.mark.parametrize(
    ("ended", "found"),
    [
        (Ended(0, "{}", ""), WELL),
        (Ended(0, "{}", "\r 0%| | 0/3 [00:00<?, ?tile/s]\r 100%| | 3/3 [00:01, 3 tile/s]\n"), WELL),
        (Ended(0, "{}", "note: band 4 is taken for transparency.\n"), WELL),
        (Ended(2, "", LINE), REFUSED),
        (Ended(2, "", f"note: band 4 is odd.\n{LINE}"), REFUSED),
        (Ended(2, "", ""), BAD),
        (Ended(2, "", "error: no.\n"), BAD),
        (Ended(2, "", f"{LINE}Warning 1: something\n"), BAD),
        (Ended(2, "", "error: The engine failed. Please report this with the log.\n"), BAD),
        (Ended(0, "{}", LINE), BAD),
        (Ended(0, "{} and more", ""), BAD),
        (Ended(0, "{}", "/x/stretch.py:38: RuntimeWarning: overflow\n"), BAD),
        (Ended(1, "", LINE), BAD),
        (Ended(None, "", "Traceback (most recent call last):\nValueError: x\n"), BAD),
        (Ended(0, "{}", "", memory=2 * 10**9), BAD),
    ],
)
def test_verdicts(ended: Ended, found: str) -> None:
    assert verdict(ended, is_json=True, must=None)[0] == found


def test_the_other_good_end_may_be_the_wrong_one() -> None:
    assert verdict(Ended(0, "", ""), is_json=False, must=REFUSED)[0] == BAD
    assert verdict(Ended(2, "", LINE), is_json=False, must=WELL)[0] == BAD


def test_changes_are_seen(tmp_path: Path) -> None:
    (tmp_path / "in.tif").write_bytes(b"1")
    (tmp_path / "link").symlink_to("in.tif")
    before = snapshot(tmp_path)
    assert changes(before, snapshot(tmp_path), ()) == ""
    (tmp_path / "out.gpkg").write_bytes(b"2")
    assert "left behind 'out.gpkg'" in changes(before, snapshot(tmp_path), ())
    assert changes(before, snapshot(tmp_path), ["out.gpkg"]) == ""
    (tmp_path / "in.tif").write_bytes(b"3")
    assert "changed 'in.tif'" in changes(before, snapshot(tmp_path), ["out.gpkg"])
    (tmp_path / "in.tif").unlink()
    assert "removed 'in.tif'" in changes(before, snapshot(tmp_path), ["out.gpkg"])


def test_a_sample_is_spread_over_its_kind_and_always_the_same() -> None:
    kind = Kind("k", "", lambda: ((str(i), lambda place: ()) for i in range(100)), sample=4)
    for _ in range(2):
        assert [case.name for case in sampled(kind)] == ["12", "37", "62", "87"]


def test_a_worker_that_hangs_or_dies_is_noticed_and_replaced() -> None:
    cases = [case for kind in bad_manners.KINDS for case in kind.cases()]
    found = {case.name: outcomes for case, outcomes in runner.run(cases, 1, bad_manners.__name__)}
    assert [outcome.verdict for outcome in found["hangs"]] == [WELL, BAD]
    assert "hangs" in found["hangs"][-1].text
    assert [outcome.verdict for outcome in found["dies"]] == [WELL, BAD]
    assert "died (-9)" in found["dies"][-1].text
    assert "KeyError" in found["raises"][0].text
    index, info, search = found["behaves"]
    assert (index.verdict, info.verdict) == (WELL, REFUSED)
    assert search.verdict == BAD and "left behind 't.gpkg'" in search.text
