"""WordNet's files: names of things that a vocabulary keeps, adverbs that it does not."""

from __future__ import annotations

import json

import pytest

from tests.training.published_bert import write_packages
from training.cli import main
from training.data.captions import load_tokenizer
from training.data.wordnet import adverbs, things
from training.errors import TrainingError

LICENCE = "  1 This software and database is being provided to you, the LICENSEE  \n"
NOUNS = """\
09186064 17 n 02 Alps 0 the_Alps 0 001 @i 09359803 n 0000 | a large mountain system
02686568 06 n 03 airdrome 0 aerodrome 0 York 3 001 @ 03315644 n 0000 | an airfield
10191943 18 n 01 roof 0 001 @ 09624168 n 0000 | a person, here
05651971 09 n 01 idea 1 001 @ 05651680 n 0000 | the content of cognition
"""
INDEX = {
    "noun": "alps n 1 1 @ 1 0 09186064\ngreen n 1 1 @ 1 0 05651971\n",
    "verb": "many v 1 0 1 0 00000001\n",
    "adj": "green a 1 0 1 0 00000002\n",
    "adv": "green r 1 0 1 0 00000003\nyacht r 1 0 1 0 00000004\nat_once r 1 0 1 0 00000005\n",
}


@pytest.fixture
def wordnet(tmp_path):
    folder = tmp_path / "wordnet"
    folder.mkdir()
    (folder / "data.noun").write_text(LICENCE + NOUNS, encoding="utf-8")
    for name, lines in INDEX.items():
        (folder / f"index.{name}").write_text(LICENCE + lines, encoding="utf-8")
    return folder


def test_things_are_single_words_in_lower_case(wordnet):
    assert things(wordnet) == {"alps", "airdrome", "aerodrome", "york"}


def test_adverbs_are_nothing_else(wordnet):
    assert adverbs(wordnet) == {"yacht", "at_once"}


@pytest.mark.parametrize("lacks", ["data.noun", "index.adv"])
def test_another_folder_is_named(wordnet, lacks):
    (wordnet / lacks).unlink()
    with pytest.raises(TrainingError, match=lacks):
        things(wordnet)
        adverbs(wordnet)


def test_the_vocabulary_has_things_for_adverbs(wordnet, tmp_path):
    bare, full = write_packages(tmp_path / "packages")
    pairs, words = tmp_path / "pairs.jsonl", tmp_path / "words"
    pairs.write_text(json.dumps({"filename": "a.jpg", "captions": ["many trees"]}) + "\n")
    words.write_text("green\nyacht\n", encoding="utf-8")
    told = ["--from", str(bare), "--vocabulary", str(full), "--pairs", str(pairs)]
    told += ["--words", str(words), "--wordnet", str(wordnet), "--out", str(tmp_path / "out")]
    assert main(["text-encoder", "--name", "paraphrase-MiniLM-L3-v2", *told]) == 0
    vocabulary = load_tokenizer(tmp_path / "out" / "tokenizer.json").get_vocab()
    assert {"york", "green", "tree"} <= vocabulary.keys()
    assert "yacht" not in vocabulary
