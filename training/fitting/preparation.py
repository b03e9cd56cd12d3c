"""What a run computes of its data once, before the first step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from tqdm import tqdm

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import EngineError
from training.batch import Split
from training.config import Config
from training.data.augment import oriented_images, stored_side
from training.data.captions import CaptionTable, vocabulary
from training.data.images import load_images, load_whole_images
from training.data.pairs import ImageRecord
from training.data.sources import Source
from training.distributed import Processes
from training.errors import TrainingError
from training.evaluation.protocol import Gallery
from training.evaluation.sets import EvaluationSet
from training.fitting.views import BATCH, frozen_views
from training.models.encoder import DualEncoder, FrozenFeatures
from training.models.factory import build_tokenizer
from training.objectives.aggregation import uniqueness_weights
from training.objectives.keywords import Masker
from training.objectives.soft_targets import TeacherSimilarity
from training.runs import RunFolder, write_json


def load_split(
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    config: Config,
    encoder: DualEncoder,
    tokenizer: Tokenizer,
    cache: Path,
    processes: Processes,
    train: bool,
    progress: bool,
) -> Split:
    """Images and captions of ``records``, with frozen features where the run caches views.

    Args:
        train: images that are augmented: whole ones, where crops are cut from all of an image,
            and views; else they are as the model takes them.
    """
    how = config.augmentation
    pad_to = encoder.context_length if config.similarity.tokens == "all" else 0
    captions = CaptionTable.build(records, tokenizer, pad_to)
    with processes.main_first():
        if train and how.crop == "released":
            size = stored_side(encoder.input_size)
            images = load_whole_images(records, sources, size, cache)
        else:
            images = load_images(records, sources, encoder.input_size, cache)
        frozen = None
        if how.cached_views > 0:
            views = (how.cached_views, oriented_images(captions)) if train else (0, None)
            frozen = frozen_views(
                images, encoder, config, cache, processes.device, *views, progress
            )
    return Split(images, captions, [record.filename for record in records], frozen)


def load_validation(
    named: Mapping[str, Sequence[ImageRecord]],
    sources: Sequence[Source | Path],
    config: Config,
    encoder: DualEncoder,
    tokenizer: Tokenizer,
    cache: Path,
    processes: Processes,
    progress: bool,
) -> list[EvaluationSet]:
    """The sets to validate on, as the model takes their images."""
    sets, how = [], (sources, config, encoder, tokenizer, cache, processes)
    for name, part in named.items():
        split = load_split(part, *how, False, progress)
        images = split.images
        if split.frozen is not None:
            images = FrozenFeatures(torch.from_numpy(split.frozen[:, 0]))
        sets.append(EvaluationSet(name, images, Gallery.of(part)))
    return sets


def ask_teachers(
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    config: Config,
    captions: CaptionTable,
    cache: Path,
    processes: Processes,
    progress: bool,
) -> TeacherSimilarity | None:
    """What the bundles of ``config.soft.teachers`` make of the training data; None without them.

    Raises:
        TrainingError: unreadable bundle or data.
    """
    if not config.soft.teachers:
        return None
    of_captions, of_images = [], []
    for folder in config.soft.teachers:
        try:
            bundle = Bundle.open(Path(folder))
            encoder = OnnxEncoder(bundle, "cpu")
            with processes.main_first():
                images = load_images(records, sources, bundle.input_size, cache)
            of_images.append(_globals(images, encoder, folder, progress))
            of_captions.append(np.stack([encoder.encode_text(it).globe for it in captions.texts]))
        except EngineError as error:
            raise TrainingError(str(error)) from error
    return TeacherSimilarity(np.hstack(of_captions), np.hstack(of_images), len(of_images))


def _globals(images: np.ndarray, encoder: OnnxEncoder, name: str, progress: bool) -> np.ndarray:
    """Global vectors of uint8 images ``[N, S, S, 3]``: float32 ``[N, d]``."""
    starts = range(0, len(images), BATCH)
    bar = tqdm(starts, desc=f"teacher {name}", leave=False, disable=None if progress else True)
    return np.concatenate(
        [encoder.encode_images(np.array(images[at : at + BATCH]))[0] for at in bar]
    )


def build_masker(
    config: Config, captions: CaptionTable, tokenizer: Tokenizer, keywords: list[str]
) -> Masker | None:
    """What KER masks in the training captions; None without it."""
    if config.ker.weight == 0:
        return None
    return Masker.build(captions.texts, tokenizer, keywords, config.ker)


def write_tokenizer(run: RunFolder, config: Config, train: Sequence[ImageRecord]) -> None:
    """The run's tokenizer, made of the training captions until an epoch has used it."""
    if not run.last.exists():
        captions = [text for record in train for text in record.captions]
        build_tokenizer(config, captions).save(str(run.tokenizer))
        write_json(run.vocabulary, vocabulary(train))


def caption_weights(captions: CaptionTable, config: Config) -> list[np.ndarray] | None:
    """For each image, the weights of its distinct captions, ascending, when they are aggregated.

    Learned attention replaces them; there, and for a random caption, all are alike.
    """
    if config.wfa.kind == "off":
        return None
    weights = []
    for own in captions.of_image:
        distinct, counts = np.unique(own, return_counts=True)
        if config.wfa.kind == "uniqueness":
            weights.append(uniqueness_weights([captions.texts[row] for row in distinct], counts))
        else:
            weights.append(
                counts / counts.sum() if config.wfa.kind == "mean" else np.ones(len(distinct))
            )
    return weights
