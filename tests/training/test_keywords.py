from __future__ import annotations

import argparse
import json
from functools import cache

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from training.config import Config
from training.config.keywords import KerConfig, KeywordsConfig
from training.data.captions import normalise, train_tokenizer
from training.data.clip_tokenizer import clip_tokenizer
from training.data.pairs import ImageRecord
from training.errors import TrainingError
from training.objectives import keywords_cli
from training.objectives.keywords import (
    IGNORED,
    Masker,
    captions_by_dataset,
    keyword_list,
    keywords_of,
    word_counts,
)

CAPTIONS = [
    "Many planes are parked next to a long building in an airport .",
    "some planes are parked in an airport .",
    "The airport here is full of airplanes and containers.",
    "several buildings and green trees are around a baseball field .",
    "a bridge is over a river with some green trees in two sides of it .",
    "The Port, with white boats on the blue water, is crowded.",
    "Near the U-shaped harbour there's a café and 15 storage tanks.",
    "it is a piece of yellow desert .",
    "a large white stadium is surrounded by green meadows and parking lots.",
    "green trees and dense residential buildings beside a curved river .",
    "it is what it is .",
    "Playgrounds beside the grassland.",
]
WORDS = """airport planes playgrounds grassland buildings building green trees river field
boats port water harbour storage tanks desert stadium white parking residential airplanes"""
KEYWORDS = WORDS.split()
MASK_ID = 999
RELEASED = KerConfig(matching="exact", offset=True, pieces="first")


def mini_tokenizer(size: int = 120) -> Tokenizer:
    return train_tokenizer(CAPTIONS * 3, size, 40)


TOKENIZERS = {"mini": mini_tokenizer, "clip": cache(clip_tokenizer)}


def token_ids(tokenizer: Tokenizer, texts: list[str], extra: int = 0) -> torch.Tensor:
    encoded = [item.ids for item in tokenizer.encode_batch(texts)]
    width = max(map(len, encoded)) + extra
    return torch.tensor([row + [0] * (width - len(row)) for row in encoded])


def apply(masker: Masker, ids: torch.Tensor, rows: list[int], rate: float = 1.0, seed: int = 0):
    generator = torch.Generator().manual_seed(seed)
    return masker.mask(ids[rows], torch.tensor(rows), rate, generator, MASK_ID)


def spelled(tokenizer: Tokenizer, ids: list[int]) -> str:
    """The letters of these pieces, without the marks of word starts and ends."""
    text = "".join(tokenizer.id_to_token(item) for item in ids)
    return text.replace("▁", " ").replace("</w>", " ").replace("Ã©", "é").strip()


# The list of keywords


def test_keywords_are_the_most_frequent_words_of_each_data_set_in_order():
    captions = {
        "first": ["Green trees .", "green trees and a river.", "GREEN river, it is the river"],
        "second": ["a beach, 15 boats and the port", "beach near port"],
    }
    # first: green 3, river 3, trees 2; second: beach 2, port 2, boats 1, near 1
    assert word_counts(captions["first"]) == [("green", 3), ("river", 3), ("trees", 2)]
    assert keyword_list(captions, 2) == ["green", "river", "beach", "port"]
    assert keyword_list(captions, 9) == [
        "green",
        "river",
        "trees",
        "beach",
        "port",
        "boats",
        "near",
    ]


def test_a_word_of_two_data_sets_is_listed_once():
    captions = {"first": ["green field"], "second": ["green beach"]}
    assert keyword_list(captions, 2) == ["field", "green", "beach"]


def test_stop_words_numbers_and_mixed_tokens_are_no_keywords():
    captions = {"one": ["It's the 19r runway that they can't see, isn't it: 2 of them, now & then"]}
    assert keyword_list(captions, 99) == ["runway", "see"]
    with pytest.raises(TrainingError, match="nothing but stop words"):
        keyword_list({"one": ["it is what it is ."]}, 5)


def test_repeated_captions_count_as_often_as_they_are_published():
    records = [
        ImageRecord("a.jpg", ("a beach",) * 5, dataset="one"),
        ImageRecord("b.jpg", ("a port", "some boats in a port"), dataset="one"),
        ImageRecord("c.jpg", ("a lake",), dataset="two"),
    ]
    captions = captions_by_dataset(records)
    assert list(captions) == ["one", "two"] and len(captions["one"]) == 7
    assert word_counts(captions["one"]) == [("beach", 5), ("port", 2), ("boats", 1)]


# Masks of keywords


@pytest.mark.parametrize("kind", TOKENIZERS)
def test_every_piece_of_every_keyword_and_nothing_else_is_masked(kind):
    tokenizer = TOKENIZERS[kind]()
    ids = token_ids(tokenizer, CAPTIONS)
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig())
    masked, targets = apply(masker, ids, list(range(len(CAPTIONS))))
    pieces = 0
    for row, text in enumerate(CAPTIONS):
        hidden = targets[row] != IGNORED
        pieces += int(hidden.sum())
        wanted = [word for word in normalise(text).split() if word in KEYWORDS]
        assert normalise(spelled(tokenizer, targets[row][hidden].tolist())) == " ".join(wanted)
        rest = [word for word in normalise(text).split() if word not in KEYWORDS]
        shown = [item for item in masked[row].tolist() if item != MASK_ID]
        length = len(tokenizer.encode(text).ids)
        shown = shown[1 : length - 1 - int(hidden.sum())]
        # What stays is exactly the other words; CLIP has the digits of a number one by one.
        assert normalise(spelled(tokenizer, shown)).replace(" ", "") == "".join(rest)
        assert (masked[row][hidden] == MASK_ID).all()
        assert torch.equal(masked[row][~hidden], ids[row][~hidden])
        assert torch.equal(targets[row][hidden], ids[row][hidden])
    words = sum(word in KEYWORDS for text in CAPTIONS for word in normalise(text).split())
    assert pieces > words  # some keyword really has several pieces


@pytest.mark.parametrize("kind", TOKENIZERS)
def test_masked_words_by_hand(kind):
    tokenizer = TOKENIZERS[kind]()
    ids = token_ids(tokenizer, CAPTIONS)
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig())
    _, targets = apply(masker, ids, list(range(len(CAPTIONS))))
    found = [normalise(spelled(tokenizer, row[row != IGNORED].tolist())) for row in targets]
    assert found == [
        "planes building airport",
        "planes airport",
        "airport airplanes",
        "buildings green trees field",
        "river green trees",
        "port white boats water",
        "harbour storage tanks",
        "desert",
        "white stadium green parking",
        "green trees residential buildings river",
        "",
        "playgrounds grassland",
    ]


def test_start_end_and_padding_are_never_masked():
    tokenizer = mini_tokenizer()
    ids = token_ids(tokenizer, CAPTIONS, extra=7)
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig(strategy="random"))
    masked, targets = apply(masker, ids, list(range(len(CAPTIONS))))
    assert masked.shape == targets.shape == ids.shape
    assert (masked[:, 0] == ids[:, 0]).all() and (targets[ids == 0] == IGNORED).all()
    ends = ids == tokenizer.token_to_id("[EOT]")
    assert ends.sum() == len(CAPTIONS) and (targets[ends] == IGNORED).all()


def test_trimmed_tokens_and_any_order_of_rows():
    tokenizer = mini_tokenizer()
    ids = token_ids(tokenizer, CAPTIONS)
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig())
    full, _ = apply(masker, ids, list(range(len(CAPTIONS))))
    rows = [7, 1, 7]
    length = int((ids[rows] != 0).sum(dim=1).max())
    assert length < ids.shape[1]
    masked, targets = apply(masker, ids[:, :length], rows)
    assert torch.equal(masked, full[rows][:, :length])
    assert targets.shape == masked.shape


def test_rate_is_the_share_of_words_and_words_are_masked_whole():
    tokenizer = mini_tokenizer()
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig())
    ids = token_ids(tokenizer, CAPTIONS)
    generator = torch.Generator().manual_seed(3)
    rows = torch.tensor([9] * 4000)  # five keywords
    word = masker.word[9, : ids.shape[1]].long()
    _, targets = masker.mask(ids[rows], rows, 0.5, generator, MASK_ID)
    hidden = targets != IGNORED
    chosen = torch.stack([hidden[:, word == number].any(dim=1) for number in range(5)], dim=1)
    whole = torch.stack([hidden[:, word == number].all(dim=1) for number in range(5)], dim=1)
    assert torch.equal(chosen, whole)
    counts = chosen.sum(dim=1)
    assert set(counts.tolist()) == {2, 3}
    assert counts.double().mean().item() == pytest.approx(2.5, abs=0.04)
    for share in chosen.double().mean(dim=0).tolist():  # every word is as likely
        assert share == pytest.approx(0.5, abs=0.04)
    none, _ = masker.mask(ids[rows[:3]], rows[:3], 0.0, generator, MASK_ID)
    assert torch.equal(none, ids[rows[:3]])


def test_the_generator_decides():
    tokenizer = mini_tokenizer()
    ids = token_ids(tokenizer, CAPTIONS)
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig())
    rows = list(range(len(CAPTIONS)))
    first, again, other = (apply(masker, ids, rows, 0.5, seed)[0] for seed in (1, 1, 2))
    assert torch.equal(first, again) and not torch.equal(first, other)


def test_nothing_to_mask_in_a_batch():
    tokenizer = mini_tokenizer()
    ids = token_ids(tokenizer, CAPTIONS)
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig())
    masked, targets = apply(masker, ids, [10, 10])
    assert torch.equal(masked, ids[[10, 10]]) and (targets == IGNORED).all()


# Heads


def test_the_keyword_head_labels_every_piece_with_its_keyword():
    tokenizer = mini_tokenizer()
    ids = token_ids(tokenizer, CAPTIONS)
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig(head="keywords"))
    masked, targets = apply(masker, ids, list(range(len(CAPTIONS))))
    assert masker.outputs == len(KEYWORDS)
    assert torch.equal(targets != IGNORED, masked == MASK_ID)
    several = 0
    for row, text in enumerate(CAPTIONS):
        encoding = tokenizer.encode(text)
        expected = torch.full((ids.shape[1],), IGNORED)
        for position, number in enumerate(encoding.word_ids):
            if number is not None:
                pieces = [at for at, other in enumerate(encoding.word_ids) if other == number]
                span = (encoding.offsets[pieces[0]][0], encoding.offsets[pieces[-1]][1])
                word = normalise(text[span[0] : span[1]])
                if word in KEYWORDS:
                    expected[position] = KEYWORDS.index(word)
                    several += len(pieces) > 1
        assert torch.equal(targets[row], expected), text
    assert several > 0


def test_the_vocabulary_head_has_an_output_a_token():
    tokenizer = mini_tokenizer()
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig())
    assert masker.outputs == tokenizer.get_vocab_size()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"ker.strategy": "nouns"}, "ker.strategy is nouns"),
        ({"ker.head": "words"}, "ker.head is words"),
        ({"ker.strategy": "random", "ker.head": "keywords"}, "ker.head=vocabulary"),
        ({"ker.offset": True, "ker.head": "keywords"}, "ker.head=vocabulary"),
        ({"ker.offset": True, "ker.strategy": "adjectives"}, "ker.offset=false"),
    ],
)
def test_options_that_do_not_go_together(options, message):
    with pytest.raises(TrainingError, match=message):
        Config().with_values({"ker.weight": 0.5, **options}).check()


# The other strategies


def test_random_masks_as_many_words_as_there_are_keywords():
    tokenizer = mini_tokenizer()
    ids = token_ids(tokenizer, CAPTIONS)
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig(strategy="random"))
    hits = set()
    for seed in range(30):
        _, targets = apply(masker, ids, list(range(len(CAPTIONS))), seed=seed)
        for row, text in enumerate(CAPTIONS):
            hidden = (targets[row] != IGNORED).numpy()
            word_ids = tokenizer.encode(text).word_ids
            numbers = {word_ids[at] for at in np.flatnonzero(hidden)}
            wanted = sum(word in KEYWORDS for word in normalise(text).split())
            assert len(numbers) == wanted
            hits |= {normalise(text).split()[number] for number in numbers}
    assert {"the", "is", "airport", "15"} <= hits


@pytest.mark.parametrize("kind", TOKENIZERS)
def test_adjectives(kind):
    tokenizer = TOKENIZERS[kind]()
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig(strategy="adjectives"))
    ids = token_ids(tokenizer, CAPTIONS)
    _, targets = apply(masker, ids, list(range(len(CAPTIONS))))
    found = [normalise(spelled(tokenizer, row[row != IGNORED].tolist())) for row in targets]
    assert found[7] == "yellow"
    assert found[8] == "large white green"
    assert found[9] == "green dense residential curved"
    assert found[10] == ""


# The released code's slip


def naive_released(text: str, tokens: list[int]) -> list[int]:
    """METHOD A.2 #13-14 word for word: the index of a listed word is used on the tokens."""
    return [at for at, word in enumerate(text.split()) if word in KEYWORDS and at < len(tokens)]


@pytest.mark.parametrize("kind", TOKENIZERS)
def test_the_released_offset_never_hits_the_keyword(kind):
    tokenizer = TOKENIZERS[kind]()
    ids = token_ids(tokenizer, CAPTIONS)
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, RELEASED)
    _, targets = apply(masker, ids, list(range(len(CAPTIONS))))
    masks = 0
    for row, text in enumerate(CAPTIONS):
        encoding = tokenizer.encode(text)
        hidden = np.flatnonzero(targets[row] != IGNORED).tolist()
        assert hidden == naive_released(text, encoding.ids)
        masks += len(hidden)
        start = 0
        for index, word in enumerate(text.split()):
            start = text.index(word, start)
            if index in hidden:
                first, last = encoding.offsets[index]
                overlap = min(last, start + len(word)) - max(first, start)
                assert overlap <= 0, (text, word)
            start += len(word)
    assert masks == 28  # of 33: five carry a capital or punctuation


def test_the_released_offset_hits_the_word_before():
    tokenizer = Tokenizer(models.WordLevel({"[S]": 0, "[E]": 1, "[U]": 2}, unk_token="[U]"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[S] $A [E]", special_tokens=[("[S]", 0), ("[E]", 1)]
    )
    text = ["airport with some planes near a river ."]
    masker = Masker.build(text, tokenizer, KEYWORDS, RELEASED)
    # Tokens: [S] airport with some planes near a river . [E]; masked: [S], some, a
    assert np.flatnonzero(masker.word[0] >= 0).tolist() == [0, 3, 6]


def test_the_released_match_is_exact():
    tokenizer = mini_tokenizer()
    texts = ["the Airport near a port.", "the airport near a port"]
    masker = Masker.build(texts, tokenizer, KEYWORDS, RELEASED)
    assert masker.quota.tolist() == [0, 2]  # capital and full stop lose both


# Rows 13 to 15 one at a time (METHOD A.2)


@pytest.mark.parametrize("kind", TOKENIZERS)
def test_exact_matching_masks_the_words_that_are_written_as_listed(kind):
    tokenizer = TOKENIZERS[kind]()
    ids = token_ids(tokenizer, CAPTIONS)
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig(matching="exact"))
    _, targets = apply(masker, ids, list(range(len(CAPTIONS))))
    for row, text in enumerate(CAPTIONS):
        wanted = [word for word in text.split() if word in KEYWORDS]
        found = normalise(spelled(tokenizer, targets[row][targets[row] != IGNORED].tolist()))
        assert found == " ".join(wanted), text


def test_a_list_may_hold_what_no_normal_form_is():
    tokenizer = clip_tokenizer()
    texts = ["runway 19r and 15 planes"]
    exact = Masker.build(texts, tokenizer, ["19r", "15"], KerConfig(matching="exact"))
    # [SOT] runway 1 9 r and 1 5 planes [EOT]
    assert exact.word[0].tolist() == [-1, -1, 0, 0, 0, -1, 1, 1, -1, -1]
    assert exact.quota.tolist() == [2]


@pytest.mark.parametrize("kind", TOKENIZERS)
def test_the_first_piece_alone_is_masked_where_it_is_asked_for(kind):
    tokenizer = TOKENIZERS[kind]()
    whole, first = (
        Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig(pieces=pieces)).word.numpy()
        for pieces in ("all", "first")
    )
    fewer = 0
    for everything, start in zip(whole, first, strict=True):
        for number in range(everything.max() + 1):
            positions = np.flatnonzero(everything == number)
            assert np.flatnonzero(start == number).tolist() == [positions[0]]
            fewer += len(positions) > 1
    assert fewer and not ((first >= 0) & (whole < 0)).any()


@pytest.mark.parametrize("kind", TOKENIZERS)
def test_the_offset_alone_keeps_the_words_and_the_number_of_masks(kind):
    tokenizer = TOKENIZERS[kind]()
    masker = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig(offset=True))
    straight = Masker.build(CAPTIONS, tokenizer, KEYWORDS, KerConfig())
    assert torch.equal(masker.quota, straight.quota)
    for row, text in enumerate(CAPTIONS):
        written = text.split()
        expected = set()
        for number in range(int(straight.quota[row])):
            pieces = int((straight.word[row] == number).sum())
            index = [at for at, word in enumerate(written) if normalise(word) in KEYWORDS][number]
            expected |= set(range(index, index + pieces))
        found = set(torch.nonzero(masker.word[row] >= 0).flatten().tolist())
        assert found == {at for at in expected if at < len(tokenizer.encode(text).ids)}, text


# Lists of keywords


def test_lists_are_merged_in_order(tmp_path):
    (tmp_path / "one.txt").write_text("airport\n2\n\nploygon\n", encoding="utf-8")
    (tmp_path / "two.txt").write_text("19r\nairport\n", encoding="utf-8")
    files = tuple(str(tmp_path / name) for name in ("one.txt", "two.txt"))
    captions = {"one": ["green trees"]}
    assert keywords_of(KeywordsConfig(files=files), captions) == ["airport", "2", "ploygon", "19r"]
    assert keywords_of(KeywordsConfig(count=1), captions) == ["green"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("airport\ntwo words\n", "line 2: 'two words' is more"),
        ("\n", "no keyword"),
        (None, "not a"),
    ],
)
def test_a_list_that_is_none_is_named(tmp_path, text, message):
    file = tmp_path / "list.txt"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(TrainingError, match=f"list.txt.*{message}"):
        keywords_of(KeywordsConfig(files=(str(file),)), {})


# The command


def test_the_command_prints_and_writes_the_list(tmp_path, capsys):
    for name, captions in (("one", CAPTIONS[:6]), ("two", CAPTIONS[6:])):
        (tmp_path / name).mkdir()
        pairs = [{"filename": f"{name}.jpg", "captions": captions, "split": "train"}]
        pairs.append({"filename": "x.jpg", "captions": ["airport"] * 99, "split": "test"})
        lines = map(json.dumps, pairs)
        (tmp_path / name / "train.jsonl").write_text("\n".join(lines), encoding="utf-8")
    parser = argparse.ArgumentParser()
    keywords_cli.add_arguments(parser)
    pairs = [str(tmp_path / name / "train.jsonl") for name in ("one", "two")]
    out = tmp_path / "keywords.txt"
    arguments = ["--pairs", *pairs, "--count", "20", "--out", str(out)]
    assert keywords_cli.run(parser.parse_args(arguments)) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("one: 6 captions, ")
    written = out.read_text(encoding="utf-8").split()
    words = len(written)
    assert printed[3] == f"the 20 most frequent of each data set: {words} different words"
    assert printed[-1].endswith(f": {words} words")
    assert [line.split("\t")[0] for line in printed[4:-1]] == written
    assert "airport\t3" in printed and "green\t4" in printed
    with pytest.raises(TrainingError, match="--count 0"):
        keywords_cli.run(parser.parse_args(["--pairs", *pairs, "--count", "0"]))
