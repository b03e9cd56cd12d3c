"""How a run begins: what is wrong leaves no folder, what is kept there is needed nowhere else."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from training.card import About, card_of
from training.config import Config
from training.data.pairs import ImageRecord
from training.distributed import Processes
from training.errors import TrainingError
from training.evaluation.protocol import over_sets, retrieval_metrics
from training.fitting.fit import _remark
from training.fitting.start import start
from training.runs import RunFolder

RECORDS = [ImageRecord("a.png", ("a red roof", "the red roof")), ImageRecord("b.png", ("a lake",))]


def started(run: RunFolder, config: Config):
    return start(run, config, "fit", RECORDS, RECORDS, Processes())


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: None, "weights"),
        (lambda path: path.mkdir(), "neither a run"),
        (lambda path: path.write_bytes(b"cut"), "weights"),
    ],
)
def test_wrong_initial_weights_leave_no_folder(tmp_path, tiny, make, message):
    weights, run = tmp_path / "weights", RunFolder(tmp_path / "run")
    make(weights)
    with pytest.raises(TrainingError, match=message):
        started(run, tiny.with_values({"encoder.init_from": str(weights)}))
    assert not run.path.exists()


def test_captions_without_keywords_leave_no_folder(tmp_path, tiny):
    run, config = RunFolder(tmp_path / "run"), tiny.with_values({"presence.weight": 1.0})
    records = [ImageRecord("a.png", ("this is it",))]
    with pytest.raises(TrainingError, match="no keyword in the captions"):
        start(run, config, "fit", records, records, Processes())
    assert not run.path.exists()


def test_a_run_goes_on_with_the_keywords_that_it_was_begun_with(tmp_path, tiny):
    file, run = tmp_path / "words.txt", RunFolder(tmp_path / "run")
    file.write_text("roof\n19r\n", encoding="utf-8")
    config = tiny.with_values({"presence.weight": 1.0, "keywords.files": (str(file),)})
    assert started(run, config)[2] == ["roof", "19r"]
    run.last.touch()  # as an epoch leaves it
    file.unlink()
    tokenizer, encoder, keywords = started(run, config)
    assert keywords == ["roof", "19r"]

    for name in ("image.onnx", "text.onnx", "tokenizer.json"):
        (tmp_path / name).touch()
    val = over_sets({"roofs": retrieval_metrics(np.eye(2), [np.array([0]), np.array([1])])})
    best = {"val": val, "epoch": 1, "background": {}}
    card = card_of(run, config, encoder, best, About("words", "Words"), tmp_path)
    digest = hashlib.sha256(b"roof\n19r\n").hexdigest()
    assert card["keywords"] == {"count": 2, "sha256": f"sha256:{digest}"}
    of_data = [value for item in card["data"] for value in item["sha256"].values()]
    assert of_data and all(value.startswith("sha256:") for value in of_data)
    assert tokenizer.get_vocab_size() == encoder.vocabulary_size


def test_a_batch_larger_than_the_data_is_said(tiny, capsys):
    _remark(tiny.with_values({"batches.batch_size": 3}), RECORDS, [])
    assert capsys.readouterr().out == (
        "batches.batch_size is 3, and there are 2 images: every step has all of them\n"
    )
    pairs = {"batches.batch_size": 3, "batches.sampling": "pairs"}
    _remark(tiny.with_values(pairs), RECORDS, [])
    assert capsys.readouterr().out == ""
