"""Which rows meet in a step: images and pairs, aggregation, masks, parts and shares."""

from __future__ import annotations

import dataclasses
import tracemalloc
from collections import Counter

import numpy as np
import pytest
import torch

from tests.training.doubles import LinearEncoder
from training.batch import Batch, Split
from training.config import Config
from training.data.captions import UNK_ID, CaptionTable
from training.data.pairs import ImageRecord
from training.distributed import Processes
from training.errors import TrainingError
from training.fitting.batches import Batches, ahead, sharing
from training.models.encoder import FrozenFeatures
from training.models.factory import build_tokenizer
from training.objectives.keywords import Masker
from training.objectives.masked_language import MaskedLanguage

CAPTIONS = [
    ("a red roof .", "the red roof", "a red roof ."),
    ("A green field", "a field of green grass near a long river bank"),
    ("a red roof .",),
    ("two planes on an airport", "planes", "two planes on an airport"),
    ("a river", "the red roof"),
    ("a white church", "a church"),
]
RECORDS = [ImageRecord(f"{row}.png", texts) for row, texts in enumerate(CAPTIONS)]


class Half(Processes):
    """One of two processes, without any other."""

    def __init__(self, index: int) -> None:
        super().__init__()
        self.count, self.index = 2, index


def batches(
    config: Config,
    processes: Processes | None = None,
    records=RECORDS,
    datasets=(),
    also=(),
    **options,
) -> Batches:
    tokenizer = build_tokenizer(config, [text for texts in CAPTIONS for text in texts])
    encoder = LinearEncoder(config, tokenizer.get_vocab_size())
    pad_to = encoder.context_length if config.padding_counts else 0
    table = CaptionTable.build(records, tokenizer, pad_to)
    images = np.arange(6 * 32 * 32 * 3, dtype=np.uint8).reshape(6, 32, 32, 3)
    names = [record.filename for record in records]
    datasets = datasets or ["roofs"] * len(names)
    split = Split(images, table, names, datasets, [""] * len(names), also=also)
    if config.ker.weight > 0:
        masker = Masker.build(table.texts, tokenizer, ["red", "roof", "river"], config.ker)
        term = MaskedLanguage(
            1.0, 1.0, None, masker, config.ker.mask_rate, encoder.mask_id,
            table.lengths if config.ker.mask_pads else None,
        )  # fmt: skip
        options["draw"] = term.draw
    return Batches(config, split, encoder, processes or Processes(), **options)


@pytest.fixture
def config(tiny) -> Config:
    return tiny.with_values(
        {
            "batches.batch_size": 3,
            "encoder.input_size": 32,
            "batches.word_dropout": 0.0,
            "encoder.context_length": 12,
        }
    )


def text_of(maker: Batches, row: int) -> str:
    return maker.data.captions.texts[row]


def test_a_row_each_published_pair(config):
    maker = batches(config.with_values({"batches.sampling": "pairs", "batches.batch_size": 4}))
    assert maker.steps == 13 // 4, "13 captions, an incomplete batch is left out"
    seen = Counter()
    for batch in maker.epoch():
        assert batch.images.shape == (4, 3, 32, 32)
        assert batch.image_of_text.tolist() == [0, 1, 2, 3]
        for image, caption in zip(batch.image_rows, batch.caption_rows, strict=True):
            assert text_of(maker, caption) in CAPTIONS[image]
            seen[int(image)] += 1
    assert sum(seen.values()) == 12 and all(seen[row] <= len(CAPTIONS[row]) for row in range(6))


def test_a_row_each_image_with_distinct_captions(config):
    maker = batches(config.with_values({"batches.captions_per_image": 2}))
    for _ in range(4):
        epoch = list(maker.epoch())
        assert sorted(np.concatenate([batch.image_rows for batch in epoch])) == list(range(6))
        for batch in epoch:
            for image, row in enumerate(batch.image_rows):
                mine = batch.caption_rows[batch.image_of_text.numpy() == image]
                assert len(mine) == min(2, len(set(CAPTIONS[row])))
                assert len(set(mine)) == len(mine)
                assert {text_of(maker, caption) for caption in mine} <= set(CAPTIONS[row])


def test_a_step_has_all_images_where_there_are_fewer_than_asked(config):
    maker = batches(config.with_values({"batches.batch_size": 100}))
    assert maker.steps == 1 and maker.sampler.size == 6
    assert [len(batch.images) for batch in maker.epoch()] == [6]


def test_every_caption_of_an_image_has_its_turn(config):
    """With one a step, as often as it is published."""
    maker = batches(config.with_values({"batches.captions_per_image": 1}))
    seen = Counter()
    for _ in range(150):
        for rows in maker.sampler.epoch():
            seen.update(zip(rows.images, rows.captions, strict=True))
    for image, texts in enumerate(CAPTIONS):
        table = maker.data.captions
        for row in set(table.of_image[image]):
            share = texts.count(table.texts[row]) / len(texts)
            # Three standard deviations of the rarest, which has a third of 150, are 17.
            assert seen[image, row] == pytest.approx(150 * share, abs=25)


@pytest.mark.parametrize("multi", [True, False])
def test_equal_captions_are_positives_of_each_other_if_wanted(config, multi):
    maker = batches(
        config.with_values(
            {
                "batches.multi_positive": multi,
                "batches.batch_size": 6,
                "batches.captions_per_image": 3,
            }
        )
    )
    (batch,) = maker.epoch()
    for text, caption in enumerate(batch.caption_rows):
        for column, image in enumerate(batch.image_rows):
            own = int(batch.image_of_text[text]) == column
            said = text_of(maker, caption) in CAPTIONS[image]
            assert bool(batch.positives[text, column]) == (said if multi else own)


def test_a_full_stop_makes_no_negative_of_a_caption(config):
    records = [dataclasses.replace(record, captions=("planes.",)) for record in RECORDS]
    records[0] = dataclasses.replace(records[0], captions=("A red roof.", "planes"))
    records[1] = dataclasses.replace(records[1], captions=("a red roof",))
    config = config.with_values({"batches.batch_size": 6, "batches.captions_per_image": 2})
    maker = batches(config, records=records)
    (batch,) = maker.epoch()
    for text, caption in enumerate(batch.caption_rows):
        images = batch.image_rows[batch.positives[text]].tolist()
        assert images == ([0, 1] if "roof" in text_of(maker, caption) else [0, 2, 3, 4, 5])


def test_text_is_as_long_as_the_longest_of_the_batch_or_as_the_context(config):
    long = 0
    for batch in batches(config).epoch():
        ids = batch.ids
        assert (ids != 0).any(dim=0).all(), "no column of padding only"
        long = max(long, ids.shape[1])
    assert long <= 12
    for batch in batches(config.with_values({"similarity.tokens": "all"})).epoch():
        assert batch.ids.shape[1] == 12
    globally = {"similarity.tokens": "all", "local.weight": 0.0}
    assert min(batch.ids.shape[1] for batch in batches(config.with_values(globally)).epoch()) < 12


def test_masked_captions_are_as_long_as_reasoning_sees_them(config):
    config = config.with_values({"similarity.tokens": "all", "ker.weight": 0.5, "ker.mask_rate": 1})
    cut = list(batches(config).epoch())
    full = list(batches(config.with_values({"ker.mask_pads": False})).epoch())
    assert min(batch["masked"].shape[1] for batch in cut) < 12
    for ours, theirs in zip(cut, full, strict=True):
        width = ours["masked"].shape[1]
        assert theirs["masked"].shape[1] == 12
        assert torch.equal(ours["masked"], theirs["masked"][:, :width])
        assert torch.equal(ours["targets"], theirs["targets"][:, :width])
        assert (ours["masked"] != 0).any(dim=0).all(), "no column of padding only"
        assert (theirs["masked"][:, width:] == 0).all()


def test_word_dropout_spares_ends_and_masks_come_from_whole_captions(config):
    config = config.with_values(
        {"batches.word_dropout": 0.5, "ker.weight": 0.5, "ker.mask_rate": 1.0}
    )
    maker = batches(config)
    unknown = 0
    for batch in maker.epoch():
        clean = maker.data.captions.ids[batch.caption_rows][:, : batch.ids.shape[1]]
        clean = torch.from_numpy(clean)
        changed = batch.ids != clean
        assert (batch.ids[changed] == UNK_ID).all() and (clean[changed] > UNK_ID).all()
        unknown += int(changed.sum())
        hidden = batch["targets"] >= 0
        assert torch.equal(batch["masked"][~hidden], clean[~hidden])
        assert torch.equal(batch["targets"][hidden], clean[hidden])
        assert batch["masked_in_step"] == int(hidden.sum())
    assert unknown > 0


def test_aggregated_rows_hold_all_captions_of_their_image(config):
    maker = batches(
        config.with_values(
            {
                "wfa.kind": "mean",
                "wfa.share": 0.5,
                "batches.batch_size": 6,
                "batches.captions_per_image": 1,
            }
        ),
        importance=[np.arange(1.0, 1 + len(set(texts))) for texts in CAPTIONS],
    )
    (batch,) = maker.epoch()
    counts = (batch.weights > 0).sum(dim=1)
    assert len(counts) == 6
    aggregated = 0
    for row, image in enumerate(batch.image_rows):
        members = batch.members[row][batch.weights[row] > 0].numpy()
        table = maker.data.captions
        texts = [
            next(t for t, i in enumerate(table.ids[:, : batch.ids.shape[1]]) if (i == ids).all())
            for ids in batch.ids[members].numpy()
        ]
        assert texts[0] == batch.caption_rows[row], "its own caption comes first"
        if len(members) > 1:
            aggregated += 1
            assert {table.texts[text] for text in texts} == set(CAPTIONS[image])
            ascending = sorted(texts)
            expected = [1.0 + ascending.index(text) for text in texts]
            assert batch.weights[row, : len(texts)].tolist() == expected
    # Three of six images are aggregated; image 2 has one caption only.
    assert aggregated in (2, 3)


def test_an_aggregate_is_a_positive_of_every_image_that_one_of_its_captions_is_said_of(config):
    maker = batches(
        config.with_values({"wfa.kind": "mean", "wfa.share": 1.0, "batches.batch_size": 6}),
        importance=[np.ones(len(set(texts))) for texts in CAPTIONS],
    )
    (batch,) = maker.epoch()
    for row, image in enumerate(batch.image_rows):
        expected = [bool(set(CAPTIONS[image]) & set(CAPTIONS[other])) for other in batch.image_rows]
        assert batch.positives[row].tolist() == expected


def test_groups_that_share_a_number_take_no_memory_for_all_pairs_of_their_members():
    random = np.random.default_rng(0)
    left, right = (
        [random.integers(0, 9000, random.integers(1, 41)) for _ in range(count)]
        for count in (300, 250)
    )
    tracemalloc.start()
    found = sharing(left, right)
    assert tracemalloc.get_traced_memory()[1] < 300 * 250 * 40
    tracemalloc.stop()
    assert np.array_equal(found, [[bool(np.isin(a, b).any()) for b in right] for a in left])
    assert 0 < found.mean() < 1


def test_the_order_of_the_data_has_a_seed_of_its_own(config):
    """Runs that start from the same weights and see other batches, and the reverse (soups)."""

    def seen(**seeds: int) -> list[list[int]]:
        chosen = config.with_values({key.replace("_", "."): seed for key, seed in seeds.items()})
        return [batch.caption_rows.tolist() for batch in batches(chosen).epoch()]

    assert seen(seed=3) == seen(seed=3, batches_seed=3) == seen(seed=8, batches_seed=3)
    assert seen(seed=3) != seen(seed=3, batches_seed=4)
    assert seen(seed=0, batches_seed=0) == seen(seed=0)


def same(left: Batch, right: Batch, but: set[str] = frozenset()) -> None:
    for name, value in vars(left).items():
        if name in but:
            continue
        other = getattr(right, name)
        if name == "extras":
            assert value.keys() == other.keys()
            assert all(torch.equal(value[key].value, other[key].value) for key in value)
        elif isinstance(value, (torch.Tensor, np.ndarray)):
            assert np.array_equal(np.asarray(value), np.asarray(other)), name
        else:
            assert value == other, name


def test_two_processes_see_the_halves_of_one_batch(config):
    config = config.with_values(
        {"batches.batch_size": 5, "batches.word_dropout": 0.3, "ker.weight": 0.5}
    )
    whole = next(iter(batches(config).epoch()))
    halves = [next(iter(batches(config, Half(index)).epoch())) for index in (0, 1)]
    for name in ("images", "ids", "image_rows", "caption_rows"):
        joined = np.concatenate([np.asarray(getattr(half, name)) for half in halves])
        assert np.array_equal(joined, np.asarray(getattr(whole, name))), name
    for name in ("masked", "targets"):
        assert torch.equal(torch.cat([half[name] for half in halves]), whole[name])
    for half, images, rows in zip(halves, halves[0].image_spans, halves[1].row_spans, strict=True):
        assert torch.equal(half.image_of_text + images.start, whole.image_of_text[rows])
        cuts = whole.row_cuts[images.start : images.stop + 1]
        assert np.array_equal(half.row_cuts + rows.start, cuts)
        assert torch.equal(half.positives, whole.positives)
        assert half["masked_in_step"] == whole["masked_in_step"]
        assert len(half.images) == images.stop - images.start
        assert (half.images_in_step, half.rows_in_step) == (5, len(whole.image_of_text))


def test_parts_cover_a_batch(config):
    config = config.with_values({"batches.batch_size": 6, "ker.weight": 0.5, "wfa.kind": "mean"})
    importance = [np.ones(len(set(texts))) for texts in CAPTIONS]
    (whole,) = batches(config, importance=importance).epoch()
    parts = list(whole.parts(4))
    assert [len(part.images) for part in parts] == [4, 2]
    first = 0
    for part in parts:
        for row in range(len(part.image_of_text)):
            used = part.weights[row] > 0
            mine = part.ids[part.members[row][used]]
            theirs = whole.ids[whole.members[first + row][used]]
            assert torch.equal(mine, theirs)
        first += len(part.image_of_text)
    assert first == len(whole.image_of_text)
    assert torch.equal(torch.cat([part["masked"] for part in parts]), whole["masked"])
    for part in parts:
        assert part["masked_in_step"] == whole["masked_in_step"]
        assert part.row_cuts[0] == part.caption_cuts[0] == 0
        assert part.caption_cuts[-1] == len(part.ids)
        again = list(part.parts(1))
        assert torch.equal(torch.cat([piece.ids for piece in again]), part.ids)


def test_images_stay_upright_in_steps_whose_caption_says_where_up_is(config):
    still = {"augmentation.crop_min": 1.0, "augmentation.colour_jitter": 0.0}
    config = config.with_values(
        {**still, "batches.batch_size": 6, "batches.captions_per_image": 1}
    )
    records = [dataclasses.replace(record, captions=("planes",)) for record in RECORDS]
    records[0] = dataclasses.replace(records[0], captions=("a road north of a river",))
    records[1] = dataclasses.replace(records[1], captions=("the left bank", "a river"))
    maker = batches(config, records=records)
    noise = np.random.default_rng(0).integers(0, 256, (6, 32, 32, 3), np.uint8)
    maker.data = dataclasses.replace(maker.data, images=noise)
    turned = {row: set() for row in range(6)}
    for _ in range(12):
        (batch,) = maker.epoch()
        for row, caption, view in zip(
            batch.image_rows, batch.caption_rows, batch.images, strict=True
        ):
            plain = torch.from_numpy(noise[row]).permute(2, 0, 1)
            text = "left" if "left" in text_of(maker, caption) else "none"
            turned[row].add((text, bool((view - plain).abs().max() > 1)))
    assert turned[0] == {("none", False)}, "its only caption says so"
    assert turned[1] - {("none", False)} == {("left", False), ("none", True)}
    assert all(("none", True) in turned[row] for row in range(2, 6))


def test_released_crops_are_cut_from_whole_images_of_each_process(config):
    """The crops of a step are drawn for all processes, whose halves are those of one."""
    config = config.with_values(
        {
            "augmentation.crop": "released",
            "augmentation.colour_jitter": 0.0,
            "batches.batch_size": 5,
        }
    )

    class Whole:
        """Stored in squares of 40 pixels; the image's number is the grey of its 30 x 36 pixels."""

        def __len__(self) -> int:
            return 6

        def __getitem__(self, rows: np.ndarray) -> np.ndarray:
            stored = np.full((len(rows), 40, 40, 3), 255, np.uint8)
            stored[:, :30, :36] = (rows * 10)[:, None, None, None]
            return stored

        def extents(self, rows: np.ndarray) -> np.ndarray:
            return np.tile([30, 36], (len(rows), 1))

    def first(processes: Processes) -> Batch:
        maker = batches(config, processes)
        maker.data = dataclasses.replace(maker.data, images=Whole())
        return next(iter(maker.epoch()))

    whole, *halves = (first(item) for item in (Processes(), Half(0), Half(1)))
    assert whole.images.shape == (5, 3, 32, 32)
    for pixels, row in zip(whole.images, whole.image_rows, strict=True):
        assert (pixels - 10 * row).abs().max() < 0.01
    assert torch.equal(torch.cat([half.images for half in halves]), whole.images)


STILL = {"augmentation.crop_min": 1.0, "augmentation.colour_jitter": 0.0}


def changes_of(config: Config, **options) -> dict[str, float]:
    """How far each image of a few epochs is from the one in memory, most and least, by name."""
    maker = batches(config, **options)
    noise = np.random.default_rng(0).integers(0, 256, (6, 32, 32, 3), dtype=np.uint8)
    maker.data = dataclasses.replace(maker.data, images=noise)
    most = dict.fromkeys(maker.data.names, 0.0)
    for _ in range(6):
        for batch in maker.epoch():
            plain = torch.from_numpy(noise[batch.image_rows]).permute(0, 3, 1, 2)
            off = (batch.images - plain).abs().amax((1, 2, 3))
            for row, value in zip(batch.image_rows, off.tolist(), strict=True):
                most[maker.data.names[row]] = max(most[maker.data.names[row]], value)
    return most


def test_an_image_whose_caption_says_where_north_is_stays_upright(config):
    records = [
        dataclasses.replace(record, captions=("a road to the north", "the river on the left"))
        if row % 2
        else record
        for row, record in enumerate(RECORDS)
    ]
    off = changes_of(config.with_values(STILL), records=records)
    assert all((off[f"{row}.png"] < 0.1) == bool(row % 2) for row in range(6)), off


def test_colours_and_crops_change_as_they_are_asked_to(config):
    upright = {**STILL, "augmentation.flip": "none"}
    assert max(changes_of(config.with_values(upright)).values()) < 0.1
    for change in ({"augmentation.colour_jitter": 0.3}, {"augmentation.crop_min": 0.5}):
        assert min(changes_of(config.with_values(upright | change)).values()) > 10


def test_cached_views_stand_in_for_images(config):
    maker = batches(config)
    frozen = np.zeros((6, 3, 2, 2, 5), np.float16)
    frozen += np.arange(6).reshape(6, 1, 1, 1, 1) * 10 + np.arange(3).reshape(1, 3, 1, 1, 1)
    maker.data = dataclasses.replace(maker.data, images=None, frozen=frozen)
    views = set()
    for _ in range(5):
        for batch in maker.epoch():
            assert isinstance(batch.images, FrozenFeatures)
            values = batch.images.values[:, 0, 0, 0].int().numpy()
            assert np.array_equal(values // 10, batch.image_rows)
            views |= set((values % 10).tolist())
    assert views == {0, 1, 2}


def test_the_generators_state_is_all_there_is(config):
    config = config.with_values({"batches.word_dropout": 0.3, "ker.weight": 0.5})
    maker, other = batches(config), batches(config)
    list(maker.epoch())
    other.generator.set_state(maker.generator.get_state())
    for left, right in zip(maker.epoch(), other.epoch(), strict=True):
        same(left, right)


def test_an_epoch_goes_on_after_the_steps_that_were_done(config):
    """Those are drawn again, not loaded: views, dropped words and masks of the rest are equal."""
    config = config.with_values({"batches.word_dropout": 0.3, "batches.batch_size": 2})
    straight, resumed = batches(config), batches(config)
    list(straight.epoch())
    resumed.generator.set_state(straight.generator.get_state())
    everything = list(straight.epoch())
    loaded = []

    class Counted:
        def __getitem__(self, rows: np.ndarray) -> np.ndarray:
            loaded.extend(rows)
            return straight.data.images[rows]

    resumed.data = dataclasses.replace(resumed.data, images=Counted())
    rest = list(resumed.epoch(done=2))
    assert len(everything) == 3 and len(rest) == 1 and len(loaded) == 2
    same(everything[2], rest[0])
    assert torch.equal(straight.generator.get_state(), resumed.generator.get_state())


def test_batches_made_ahead_are_the_same(config):
    maker, other = batches(config), batches(config)
    for left, right in zip(ahead(maker.epoch()), other.epoch(), strict=True):
        same(left, right)
    assert torch.equal(maker.generator.get_state(), other.generator.get_state())


def test_an_error_in_a_batch_made_ahead_is_raised(config):
    maker = batches(config)
    maker.data = dataclasses.replace(maker.data, images=maker.data.images[:2])
    with pytest.raises(IndexError):
        list(ahead(maker.epoch()))


# -- few images, and some that are only replayed -------------------------------------------------


def test_an_epoch_passes_over_few_images_several_times(config):
    many = batches(config.with_values({"batches.passes": 3}))
    steps = [batch.image_rows.tolist() for batch in many.epoch()]
    assert many.steps == len(steps) == 6
    for number in range(3):
        assert sorted(steps[2 * number] + steps[2 * number + 1]) == list(range(6))


def test_a_share_of_each_step_is_replayed(config):
    datasets = ["here", "here", *["there"] * 4]
    values = {"batches.batch_size": 4, "batches.replay": ("there",), "batches.passes": 20}
    made = batches(config.with_values(values), datasets=datasets)
    steps = [batch.image_rows.tolist() for batch in made.epoch()]
    assert made.steps == len(steps) == 20
    assert all(step[:2] == [0, 1] and len(step) == 4 for step in steps)
    assert {row for step in steps for row in step[2:]} == {2, 3, 4, 5}
    for names in (("here", "there"), ("nowhere",)):
        with pytest.raises(TrainingError, match=r"batches\.replay is .* of here, there"):
            batches(config.with_values({"batches.replay": names}), datasets=datasets)


def test_captions_of_others_may_be_right_of_an_image(config):
    table = batches(config).data.captions
    white = table.texts.index("a white church")
    also = [np.array([white]) if row == 0 else np.arange(0) for row in range(6)]
    for given, expected in (((), {5}), (also, {0, 5})):
        made = batches(config.with_values({"batches.batch_size": 6}), also=given)
        (batch,) = made.epoch()
        row = batch.caption_rows.tolist().index(white)
        assert set(batch.image_rows[batch.positives[row].numpy()].tolist()) == expected
