"""What a notebook uses: the example of the package's docstring runs, and importing it is light."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import training
from tests.training.clip_models import TINY, register_tiny
from tests.training.datasets import write_dataset


def example() -> str:
    """The code block of the docstring."""
    block = training.__doc__.partition("::\n")[2].partition("\nWhatever")[0]
    return textwrap.dedent(block)


def test_the_example_runs(tmp_path, monkeypatch):
    for name, seed in (("train", 1), ("val", 2)):
        write_dataset(tmp_path, name, each=2, seed=seed)
    register_tiny(tmp_path)
    monkeypatch.chdir(tmp_path)
    names: dict = {"Path": Path}
    # A CLIP of the same architecture that is built in no time.
    exec(compile(example().replace("ViT-B-32-quickgelu", TINY), "example", "exec"), names)
    assert names["metrics"]["sets"].keys() == {tmp_path.name}
    assert names["metrics"]["mr"] == names["best"]["val"]["mr"]
    assert 0 <= names["accuracy"] <= 100
    assert names["scores"].shape == (2, 12)
    assert names["toy"]["images"] == 2
    assert names["encoder"].dim == 16


@pytest.mark.parametrize(
    ("module", "unneeded"),
    [
        ("training", {"torch", "numpy", "open_clip"}),
        ("training.evaluation.load", {"open_clip", "timm"}),  # for bundles, neither
        ("training.fitting.fit", {"open_clip", "timm"}),  # until the encoder is known
    ],
)
def test_importing_loads_no_library_before_its_use(module, unneeded):
    code = f"import sys, {module}; print(*sorted({unneeded} & {{*sys.modules}}))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == ""


def test_every_public_name_is_there():
    assert sorted(training.__all__) == training.__all__
    for name in training.__all__:
        found = getattr(training, name)
        assert found.__name__ == name
        assert found.__doc__
    assert set(training.__all__) <= set(dir(training))
    with pytest.raises(AttributeError, match="no attribute 'evaluation_of'"):
        training.evaluation_of  # noqa: B018
