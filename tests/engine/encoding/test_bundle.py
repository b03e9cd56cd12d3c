"""The model of an index is found again, or it is said which one is missing."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from rs_textsearch.definitions import MODELS_VARIABLE
from rs_textsearch.engine.encoding.bundle import Bundle, find
from rs_textsearch.engine.errors import BundleError


def test_a_model_that_moved_is_found_where_the_variable_says(bundle, tmp_path, monkeypatch):
    gone = replace(Bundle.open(bundle).ref(), path=tmp_path / "gone")
    alone, added = tmp_path / "alone", tmp_path / "models" / "added"
    (tmp_path / "models" / "no model").mkdir(parents=True)
    for place, named in ((alone, alone), (added, added.parent)):
        shutil.copytree(bundle, place)
        monkeypatch.setenv(MODELS_VARIABLE, os.pathsep.join(("", str(tmp_path), str(named))))
        assert find(gone).path == place
        shutil.rmtree(place)
    shutil.copytree(bundle, added.parent / ".being copied")
    with pytest.raises(BundleError):
        find(gone)


def test_nothing_is_looked_through_for_a_model_that_is_where_it_was(bundle, tmp_path, monkeypatch):
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path))
    monkeypatch.setattr(Path, "glob", lambda folder, pattern: pytest.fail(f"lists {folder}"))
    assert find(Bundle.open(bundle).ref()).path == bundle


def test_the_model_that_is_missing_is_named_and_no_other_blamed(bundle, tmp_path):
    wanted = replace(Bundle.open(bundle).ref(), path=tmp_path / "gone")
    with pytest.raises(BundleError) as caught:
        find(wanted)
    assert caught.value.said.code == "model_gone"
    assert str(wanted) in str(caught.value) and str(wanted.path) in str(caught.value)
    other = replace(wanted, id="0123456789abcdef", path=bundle)
    with pytest.raises(BundleError) as caught:
        find(other)
    assert caught.value.said.code == "model_changed" and str(bundle) in str(caught.value)
