"""The worked example of an encoder, followed to the letter in a copy of the sources."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.blocks import PAGE, Block, applied, blocks, put
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """The sources, to be changed."""
    place = tmp_path / "copy"
    unwanted = shutil.ignore_patterns("__pycache__", "gui", "training")
    shutil.copytree(root / "rs_textsearch", place / "rs_textsearch", ignore=unwanted)
    (place / "resources").symlink_to(root / "resources")
    return place


def test_a_runtime_is_a_module_and_a_row(copy: Path, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "scene.tif", width=96, height=96)
    words = [sys.executable, "-m", "rs_textsearch.engine", "index", raster, "--out", "i.gpkg"]
    words += ["--bundle", write_bundle(tmp_path / "model"), "--tile-size", "64px"]
    words += ["--runtime", "evaluator", "--json"]
    home = {"HOME": str(tmp_path), "RS_TEXTSEARCH_CACHE": str(tmp_path / "cache")}
    here = {"cwd": copy, "env": {**os.environ, **home, "PYTHONPATH": str(copy)}}
    put("An encoder of the engine", copy)
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True, **here)
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert (document["runtime"], document["provider"]) == ("evaluator", "numpy")
    assert document["tiles"] > 0 and not document["device_note"]


def test_every_block_says_where_it_goes_and_finds_its_place(root: Path) -> None:
    text = PAGE.read_text("utf-8")
    sections = [line[3:] for line in text.splitlines() if line.startswith("## ")]
    found = [block for section in sections for block in blocks(section)]
    assert len(found) == text.count("\n```") // 2
    for block in found:
        if block.kind == "diff":
            assert applied(block, (root / block.path).read_text("utf-8")) != ""
        else:
            compile(block.text, block.path, "exec")


def test_a_block_whose_place_is_gone_fails() -> None:
    block = Block("diff", "a.py", " first\n+second\n third\n")
    assert applied(block, "zero\nfirst\nthird\n") == "zero\nfirst\nsecond\nthird\n"
    for text in ("first\nfourth\n", "first\nthird\nfirst\nthird\n"):
        with pytest.raises(AssertionError, match="not once"):
            applied(block, text)
