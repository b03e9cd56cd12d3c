"""Export and evaluation leave nothing in the user's home and call nobody."""

from __future__ import annotations

import json

from tests.engine.bundles import write_bundle
from tests.engine.watching import watched
from tests.training.datasets import write_dataset

COMMANDS = """
import json, sys
from training.cli import main
for arguments in json.loads(sys.argv[1]):
    assert main(arguments) == 0, arguments
"""


def test_a_bundle_is_exported_in_eight_bits_and_evaluated(tmp_path):
    pairs = write_dataset(tmp_path, "val", each=2, seed=2)
    images, bundle = str(tmp_path / "val"), str(write_bundle(tmp_path / "bundle"))
    data = ["--pairs", str(pairs), "--images", images]
    commands = [
        ["export", bundle, "--int8", "--out", str(tmp_path / "draft"), *data],
        ["evaluate", "--bundle", str(tmp_path / "draft"), *data, "--json"],
    ]
    done = watched(tmp_path / "home", "-c", COMMANDS, json.dumps(commands))
    assert done.status == 0, done.err
    assert (done.called, done.left) == ([], set())
    assert json.loads(done.out.splitlines()[-1])["images"] == 12
