"""`make bench`, training: our step, image input and evaluation against the published procedure.

Ways take turns in every round, in one process, so that ratios hold on a busy machine too; each
figure is the median over rounds of the ratio within a round. Before anything is timed, the
losses and the scores of both ways are compared: what is timed computes the same numbers.

- step: forward, backward, clipping and AdamW of EBAKER on ViT-B/32 with random weights. The
  published procedure (published.py) runs in single precision, as does ours against it; ours in
  bfloat16 is given besides. Two definitions of the local term: all 77 positions as published, and
  valid tokens (our default), which is what allows captions to be cut.
- input: the published decoding at every epoch, against the memory map and our augmentation.
- evaluation: the local stage over all pairs of captions and images, and what share of inference
  it adds.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import open_clip
import torch
from PIL import Image
from tokenizers import Tokenizer
from torch.nn import functional
from torchvision import transforms

from tests.bench.measuring import in_turns, machine, median_ratio
from tests.bench.published import PublishedStep, local_scores
from training.batch import Batch, Split
from training.config import Config, preset
from training.data.augment import apply_views, draw_views
from training.data.pairs import ImageRecord
from training.distributed import Processes
from training.evaluation.scorer import Embeddings, similarities
from training.fitting.optimisation import Optimisation, resolve_precision
from training.fitting.preparation import Loader
from training.fitting.trainer import Trainer
from training.models.encoder import DualEncoder
from training.models.factory import build_encoder, build_tokenizer
from training.models.half_gram import half_grams, squared_similarities
from training.objectives.keywords import captions_by_dataset, keywords_of
from training.objectives.material import Material

CAPTIONS = (
    "Many planes are parked next to a long building in an airport .",
    "several white storage tanks are near a river and a road",
    "a playground with two basketball fields next to it is surrounded by many green trees",
    "The bridge is on the river with green water .",
    "some buildings and many green trees are around a circle center building",
    "There are many neatly arranged gray houses and some cars on the road .",
    "a piece of farmland",
    "A baseball diamond is beside a parking lot where many cars are parked in lines .",
    "many boats are docked in lines at the harbor and the water is deep blue",
    "It is a large piece of yellow desert .",
    "a railway station with a long roof is between a dense residential area and a wide road",
    "White waves in a green ocean are near a yellow beach .",
    "an industrial area with many blue and white factory buildings",
    "The stadium has a red track around a green football field, with a parking lot to one side .",
    "many green trees are in a piece of forest",
    "a church with a grey dome stands on a square",
    "The mountains are covered with snow and there are no plants on them .",
    "two viaducts cross each other and some cars are on them",
    "a pond is surrounded by several meadows and a few houses with red roofs",
    "The school consists of a playground, a few tennis courts and several teaching buildings .",
    "a narrow road goes through the bare land",
    "There is a resort with a swimming pool near the sea .",
    "rows of mobile homes stand close to each other along small roads",
    "A river winds through a dark green forest and a sand bar lies in its middle .",
)
"""Made up in the manner of the published sets, with their lengths: some 15 tokens on average."""
GALLERIES = {"RSITMD": (452, 2260), "RSICD": (1093, 5465), "NWPU": (3150, 15750)}
"""Images and captions of the published test sets."""
PATCHES = 49
GRAM_WAYS = ("Gram, all positions", "Gram, valid tokens", "half Gram, valid tokens")
"""The first two are what evaluation does; the third is the same by half_gram.py."""


@dataclass(frozen=True)
class Size:
    """How large the benchmark is: of the real model, or tiny for a test that it runs.

    Attributes:
        few: images and captions of the gallery that both ways score.
        many: of the gallery for the share of inference.
        repeats: passes over the images in a round of the input benchmark.
    """

    encoder: str
    input_size: int
    batch: int
    rounds: int
    few: tuple[int, int]
    many: tuple[int, int]
    repeats: int


FULL = Size("ViT-B-32-quickgelu", 224, 16, 3, (192, 384), (512, 2560), 8)
QUICK = Size("bench-tiny", 64, 4, 1, (6, 9), (12, 20), 1)
TINY = {
    "embed_dim": 32,
    "quick_gelu": True,
    "vision_cfg": {"image_size": 64, "layers": 1, "width": 64, "patch_size": 32},
    "text_cfg": {
        "context_length": 77,
        "vocab_size": 49408,
        "width": 64,
        "heads": 2,
        "layers": 1,
    },
}


@contextmanager
def data_set() -> Iterator[tuple[list[ImageRecord], Path]]:
    """JPEG files of 256 pixels, some 20 kB each, each with a caption of its own."""
    random = np.random.default_rng(7)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "images").mkdir()
        records = []
        for number in range(len(CAPTIONS)):
            coarse = random.uniform(40, 215, (12, 12, 3)).astype(np.uint8)
            picture = Image.fromarray(coarse).resize((256, 256), Image.Resampling.BICUBIC)
            noise = random.normal(0, 9, (256, 256, 1))
            pixels = (np.asarray(picture) + noise).clip(0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(folder / "images" / f"{number}.jpg", quality=90)
            records.append(ImageRecord(f"{number}.jpg", (CAPTIONS[number],), dataset="bench"))
        yield records, folder


def step_config(size: Size, tokens: str) -> Config:
    """EBAKER without elimination, whose cost is nil; ``all`` as published, ``valid`` as ours."""
    released = tokens == "all"
    return preset("ebaker").with_values(
        {
            "encoder.name": size.encoder,
            "encoder.input_size": size.input_size,
            "encoder.init_from": "random",
            "batches.batch_size": size.batch,
            "augmentation.crop": "square",
            "optimiser.precision": "fp32",
            "eba.kind": "off",
            "similarity.learnable_scale": False,
            "similarity.tokens": tokens,
            "similarity.kind": "frobenius" if released else "rms",
            "ker.patches_only": False,
            "ker.mask_pads": not released,
        }
    )


def load(
    config: Config, encoder: DualEncoder, tokenizer: Tokenizer, records, folder: Path
) -> Split:
    """Images decoded to a memory map, captions as tokens."""
    cache = folder / f"cache-{config.similarity.tokens}"
    loader = Loader(
        config, encoder, tokenizer, [folder / "images"], cache, Processes(), progress=False
    )
    return loader.train(records)


def padded(ids: torch.Tensor, length: int, fill: int) -> torch.Tensor:
    """``ids`` [T, L] at the full context length."""
    return functional.pad(ids, (0, length - ids.shape[1]), value=fill)


def bench_step(
    size: Size, tokens: str, encoder: DualEncoder, tokenizer: Tokenizer, records, folder: Path
) -> dict[str, Any]:
    """Seconds of a step in every way, after a check that the losses are the same."""
    config = step_config(size, tokens)
    processes = Processes()
    split = load(config, encoder, tokenizer, records, folder)
    keywords = keywords_of(config.keywords, captions_by_dataset(records))
    material = Material(config, encoder, tokenizer, split, keywords)
    trainer = Trainer(material, processes, progress=False)
    objective = trainer.objective.train()
    batch = next(trainer.batches.epoch())
    ours = trainer.optimisation
    half = Optimisation(
        objective, config.with_values({"optimiser.precision": "bf16"}), 1000, processes
    )

    published = PublishedStep(
        encoder.clip,
        objective.terms.mlm.reasoning,
        tokens,
        config.similarity.scale,
        config.ker.weight,
        encoder.sot_id,
        encoder.eot_id,
    )
    inputs = published_inputs(encoder, batch)
    values = [value for value in objective.parameters() if value.requires_grad]
    optimizer = torch.optim.AdamW(
        values, lr=config.optimiser.lr, weight_decay=config.optimiser.weight_decay
    )

    def published_step() -> None:
        published.losses(*inputs)["loss"].backward()
        torch.nn.utils.clip_grad_norm_(values, config.optimiser.clip_norm)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)

    def our_step(optimisation: Optimisation) -> None:
        optimisation.backward(batch)
        optimisation.update()

    losses = compare_losses(published, objective, inputs, batch)
    ways = {
        "published fp32": published_step,
        "ours fp32": lambda: our_step(ours),
        "ours bf16": lambda: our_step(half),
    }
    seconds = in_turns(ways, size.rounds)
    return {
        "losses": losses,
        "longest_caption": int(batch.ids.shape[1]),
        "mean_caption": round(float(split.captions.lengths.mean()), 1),
        "seconds": {name: statistics.median(times) for name, times in seconds.items()},
        "ratio": {
            name: median_ratio(seconds["published fp32"], seconds[name])
            for name in ("ours fp32", "ours bf16")
        },
    }


def published_inputs(encoder: DualEncoder, batch: Batch) -> tuple[torch.Tensor, ...]:
    """The same batch as the published code has it: normalised pixels, captions of 77 tokens."""
    length, pad = encoder.context_length, encoder.pad_id
    return (
        (batch.images - encoder.mean) / encoder.std,
        padded(batch.ids, length, pad),
        padded(batch["masked"], length, pad),
        padded(batch["targets"], length, -100),
    )


@torch.inference_mode()
def compare_losses(
    published: PublishedStep, objective: torch.nn.Module, inputs: tuple, batch: Batch
) -> dict[str, list[float]]:
    """Each loss as published and as ours computes it.

    Raises:
        RuntimeError: they differ, so there is nothing to compare in speed.
    """
    theirs, ours = published.losses(*inputs), objective(batch)
    pairs = {name: [float(theirs[name]), float(ours[name])] for name in theirs}
    for name, (one, other) in pairs.items():
        if not abs(one - other) <= 1e-4 * max(1.0, abs(one)):
            raise RuntimeError(f"{name}: {one} as published, {other} as ours")
    return pairs


def bench_input(size: Size, config: Config, images: np.ndarray, folder: Path) -> dict:
    """Images a second: decoded and cropped at every epoch, or read from the memory map.

    Args:
        images: the memory map, uint8 ``[N, S, S, 3]``.
    """
    files = sorted((folder / "images").iterdir())
    chain = transforms.Compose(
        [
            transforms.RandomResizedCrop(
                config.encoder.input_size,
                scale=(config.augmentation.crop_min, 1.0),
                interpolation=transforms.InterpolationMode.BICUBIC,
            ),
            transforms.ToTensor(),
            transforms.Normalize(open_clip.OPENAI_DATASET_MEAN, open_clip.OPENAI_DATASET_STD),
        ]
    )
    random, generator = np.random.default_rng(3), torch.Generator().manual_seed(3)
    order = np.concatenate([random.permutation(len(files)) for _ in range(size.repeats)])
    batches = [
        np.sort(order[start : start + size.batch]) for start in range(0, len(order), size.batch)
    ]

    def decoded() -> None:
        for rows in batches:
            pictures = []
            for row in rows:
                with Image.open(files[row]) as picture:
                    pictures.append(chain(picture.convert("RGB")))
            torch.stack(pictures)

    def mapped() -> None:
        for rows in batches:
            torch.from_numpy(images[rows])

    def augmented() -> None:
        for rows in batches:
            views = draw_views(len(rows), config.augmentation, generator)
            apply_views(torch.from_numpy(images[rows]), views, images.shape[1])

    ways = {"decode": decoded, "memory map": mapped, "memory map, augmented": augmented}
    seconds = in_turns(ways, size.rounds)
    return {
        "images_per_s": {
            name: len(order) / statistics.median(times) for name, times in seconds.items()
        },
        "ratio": {
            name: median_ratio(seconds["decode"], seconds[name])
            for name in ("memory map", "memory map, augmented")
        },
    }


def unit(generator: torch.Generator, *shape: int) -> torch.Tensor:
    """Random unit vectors along the last axis, float32."""
    return functional.normalize(torch.randn(*shape, generator=generator), dim=-1)


def gallery(
    images: int, lengths: np.ndarray, positions: int, dim: int
) -> tuple[Embeddings, Embeddings]:
    """Random features of captions, ``[T, positions, dim]`` with so many valid ones, and images."""
    generator = torch.Generator().manual_seed(5)
    valid = torch.arange(positions) < torch.from_numpy(lengths)[:, None]
    count = len(lengths)
    text = Embeddings(unit(generator, count, dim), unit(generator, count, positions, dim), valid)
    everything = torch.ones(images, PATCHES, dtype=torch.bool)
    image = Embeddings(
        unit(generator, images, dim), unit(generator, images, PATCHES, dim), everything
    )
    return text, image


@torch.inference_mode()
def bench_evaluation(size: Size, encoder: DualEncoder, split: Split) -> dict[str, Any]:
    """Pairs a second of the local stage in every way, and the share of inference that it adds."""
    encoder.eval()
    images = torch.from_numpy(np.array(split.images[: size.batch])).permute(0, 3, 1, 2).float()
    table = split.captions
    trimmed = torch.from_numpy(table.ids[:, : table.lengths.max()])
    whole = padded(trimmed, encoder.context_length, encoder.pad_id)

    few_images, few_captions = size.few
    lengths = np.resize(table.lengths, few_captions)
    text, image = gallery(few_images, lengths, encoder.context_length, encoder.dim)
    every = replace(text, valid=torch.ones_like(text.valid))
    short = text.local[:, : lengths.max()], text.valid[:, : lengths.max()]
    cut = Embeddings(text.pooled, *(part.contiguous() for part in short))
    compare_scores(every, image)

    many_images, many_captions = size.many
    large = gallery(
        many_images, np.resize(table.lengths, many_captions), lengths.max(), encoder.dim
    )

    seconds = in_turns(
        {
            "published": lambda: local_scores(text.local, image.local),
            "Gram, all positions": lambda: similarities(every, image, "frobenius"),
            "Gram, valid tokens": lambda: similarities(cut, image),
            "half Gram, valid tokens": lambda: half_gram_scores(cut, image),
            "large gallery": lambda: similarities(*large),
            "images": lambda: encoder.encode_image(images),
            "captions": lambda: encoder.encode_text(trimmed),
            "captions of 77 tokens": lambda: encoder.encode_text(whole),
        },
        size.rounds,
    )
    middle = {name: statistics.median(times) for name, times in seconds.items()}
    pairs = few_images * few_captions
    per_image = middle["images"] / len(images)
    per_caption = middle["captions"] / len(trimmed)
    per_long_caption = middle["captions of 77 tokens"] / len(trimmed)
    per_pair = middle["large gallery"] / (many_images * many_captions)
    shares = {}
    for name, (i, t) in GALLERIES.items():
        # What published evaluation adds to a plain CLIP's: all pairs, and the masked captions.
        extra = middle["published"] / pairs * i * t + per_long_caption * t
        shares[name] = {
            "published": extra / (per_image * i + per_long_caption * t),
            "ours": per_pair * i * t / (per_image * i + per_caption * t),
        }
    return {
        "pairs_per_s": {name: pairs / middle[name] for name in ("published", *GRAM_WAYS)},
        "ratio": {name: median_ratio(seconds["published"], seconds[name]) for name in GRAM_WAYS},
        "captions_ratio": 2 * median_ratio(seconds["captions of 77 tokens"], seconds["captions"]),
        "large_gallery": [many_images, many_captions],
        "share_of_inference": shares,
    }


def half_gram_scores(text: Embeddings, image: Embeddings) -> torch.Tensor:
    """The default local scores, float32 ``[T, I]``, by block rows of half Gram matrices."""
    images = half_grams(image.local, image.valid, doubled=True)
    return squared_similarities(half_grams(text.local, text.valid), images).sqrt_()


def compare_scores(text: Embeddings, image: Embeddings) -> None:
    """Raise RuntimeError where published and Gram form differ over all positions."""
    theirs = local_scores(text.local, image.local)
    ours = torch.from_numpy(similarities(text, image, "frobenius").s_l)
    if not torch.allclose(theirs, ours, rtol=1e-4):
        raise RuntimeError(f"local scores differ by {float((theirs - ours).abs().max())}")
    half = half_gram_scores(text, image)
    rms = torch.from_numpy(similarities(text, image).s_l)
    if not torch.allclose(half, rms, rtol=1e-3, atol=1e-4):
        raise RuntimeError(f"half Gram scores differ by {float((half - rms).abs().max())}")


def report(facts: dict, size: Size, results: dict[str, Any]) -> str:
    """The numbers as Markdown."""
    lines = [
        f"Machine: {facts['cpu']}, {facts['cores']} cores, {torch.get_num_threads()} threads, load"
        f" {facts['load_before']} before; Python {facts['python']}, torch {torch.__version__}.",
        f"Model: {size.encoder}, random weights; median of {size.rounds} rounds.",
        "",
        f"| EBAKER step, batch {size.batch} | s | faster than published | loss, published | ours |",
        "|---|---|---|---|---|",
    ]
    titles = {"all": "all 77 positions", "valid": "valid tokens"}
    for tokens, title in titles.items():
        step = results["step"][tokens]
        theirs, ours = step["losses"]["loss"]
        for name, seconds in step["seconds"].items():
            ratio = f"{step['ratio'][name]:.2f} x" if name in step["ratio"] else ""
            losses = f"{theirs:.5f} | {ours:.5f}" if name == "ours fp32" else " |"
            lines.append(f"| {title}: {name} | {seconds:.2f} | {ratio} | {losses} |")
    valid, evaluation = results["step"]["valid"], results["evaluation"]
    native = resolve_precision("auto", torch.device("cpu")) == "bf16"
    lines += [
        "",
        f"Captions have {valid['mean_caption']} tokens on average, the longest of the batch"
        f" {valid['longest_caption']}; bfloat16 is {'' if native else 'not '}native here.",
        "",
        "| image input | images/s | faster |",
        "|---|---|---|",
    ]
    for name, rate in results["input"]["images_per_s"].items():
        ratio = results["input"]["ratio"].get(name)
        lines.append(f"| {name} | {rate:.0f} | {'' if ratio is None else f'{ratio:.1f} x'} |")
    lines += ["", "| local stage of evaluation | pairs/s | faster |", "|---|---|---|"]
    for name, rate in evaluation["pairs_per_s"].items():
        ratio = evaluation["ratio"].get(name)
        lines.append(f"| {name} | {rate:.0f} | {'' if ratio is None else f'{ratio:.1f} x'} |")
    lines += [
        "",
        "| share that the local stage adds to inference | published | ours |",
        "|---|---|---|",
        *(
            f"| {name}, {images} images, {captions} captions |"
            f" {evaluation['share_of_inference'][name]['published']:.0%} |"
            f" {evaluation['share_of_inference'][name]['ours']:.1%} |"
            for name, (images, captions) in GALLERIES.items()
        ),
        "",
        "Computed from the rates above and, for ours, that on {} images and {} captions. Inference"
        " is images and captions without the local stage, of 77 tokens as published and cut after"
        " their end in ours; published evaluation encodes the masked captions too, which the share"
        " counts. Captions alone are encoded {:.1f} times as fast.".format(
            *evaluation["large_gallery"], evaluation["captions_ratio"]
        ),
    ]
    return "\n".join(lines)


def measure(size: Size) -> dict[str, Any]:
    """All three parts; raises RuntimeError where both ways do not compute the same."""
    config = step_config(size, "valid")
    results: dict[str, Any] = {"step": {}}
    torch.manual_seed(0)
    tokenizer = build_tokenizer(config, ())
    encoder = build_encoder(config, tokenizer)
    with data_set() as (records, folder):
        for tokens in ("all", "valid"):
            results["step"][tokens] = bench_step(size, tokens, encoder, tokenizer, records, folder)
        split = load(config, encoder, tokenizer, records, folder)
        results["input"] = bench_input(size, config, split.images, folder)
        results["evaluation"] = bench_evaluation(size, encoder, split)
    return results


def register_tiny(folder: Path) -> None:
    """Make the tiny architecture known to open_clip."""
    path = folder / f"{QUICK.encoder}.json"
    path.write_text(json.dumps(TINY), encoding="utf-8")
    open_clip.add_model_config(path)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="tiny model: only whether it runs")
    parser.add_argument("--json", type=Path, help="also write the numbers to this file")
    args = parser.parse_args(arguments)
    facts, size = machine(), QUICK if args.quick else FULL
    with tempfile.TemporaryDirectory() as name:
        if args.quick:
            register_tiny(Path(name))
        results = measure(size)
    print(report(facts, size, results))
    if args.json:
        document = {"machine": facts | {"torch": torch.__version__}, **results}
        args.json.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
