"""Export and evaluation leave nothing in the user's home and call nobody."""

from __future__ import annotations

import json

from tests.engine.watching import watched
from tests.training.datasets import write_dataset
from tests.training.made_runs import made_run
from training.models.factory import build_tokenizer

COMMANDS = """
import json, sys
from training.cli import main
for arguments in json.loads(sys.argv[1]):
    assert main(arguments) == 0, arguments
"""


def test_a_run_is_exported_and_evaluated(tmp_path, tiny):
    pairs = write_dataset(tmp_path, "val", each=1, seed=2)
    tokenizer = build_tokenizer(tiny, ["a red roof on bare land"])
    made_run(tmp_path / "run", tiny, tokenizer, initialise=True)
    images, bundle = str(tmp_path / "val"), str(tmp_path / "bundle")
    commands = [
        ["export", str(tmp_path / "run"), "--out", bundle],
        ["evaluate", "--bundle", bundle, "--pairs", str(pairs), "--images", images, "--json"],
    ]
    done = watched(tmp_path / "home", "-c", COMMANDS, json.dumps(commands))
    assert done.status == 0, done.err
    assert (done.called, done.left) == ([], set())
    assert json.loads(done.out.splitlines()[-1])["images"] == 6
