"""What a run computes of its data once, before the first step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from tqdm import tqdm

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from training.batch import Split
from training.config import Config
from training.data.augment import oriented_images, stored_side
from training.data.captions import CaptionTable
from training.data.images import Images, load_images, load_whole_images
from training.data.pairs import ImageRecord
from training.data.sources import Source
from training.distributed import Processes
from training.errors import engine_errors
from training.evaluation.protocol import Gallery
from training.evaluation.sets import EvaluationSet
from training.fitting.views import BATCH, Told, frozen_views
from training.models.encoder import DualEncoder, FrozenFeatures
from training.objectives.soft_targets import TeacherSimilarity


@dataclass(frozen=True)
class Loader:
    """How a run's model takes images and captions.

    Attributes:
        sources: where the images lie.
        cache: folder of decoded images and of frozen features.
        progress: show bars.
        told: is told how far the encoding of frozen features is.
    """

    config: Config
    encoder: DualEncoder
    tokenizer: Tokenizer
    sources: Sequence[Source | Path]
    cache: Path
    processes: Processes
    progress: bool = True
    told: Told | None = None

    def train(self, records: Sequence[ImageRecord]) -> Split:
        """Images and captions to train on: whole images, where crops are cut from all of one, and
        as many cached views as the run wants.
        """
        encoder, how = self.encoder, self.config.augmentation
        pad_to = encoder.context_length if self.config.padding_counts else 0
        captions = CaptionTable.build(records, self.tokenizer, pad_to)
        with self.processes.main_first():
            if how.crop == "released":
                side = stored_side(encoder.input_size)
                images = load_whole_images(records, self.sources, side, self.cache)
            else:
                images = load_images(records, self.sources, encoder.input_size, self.cache)
            frozen = self._frozen(images, how.cached_views, oriented_images(captions))
        names = [record.filename for record in records]
        datasets = [record.dataset for record in records]
        labels = [record.label for record in records]
        return Split(images, captions, names, datasets, labels, frozen)

    def validation(self, named: Mapping[str, Sequence[ImageRecord]]) -> list[EvaluationSet]:
        """The sets to validate on, as the model takes their images."""
        sets = []
        for name, records in named.items():
            with self.processes.main_first():
                images = load_images(records, self.sources, self.encoder.input_size, self.cache)
                frozen = self._frozen(images)
            if frozen is not None:
                images = FrozenFeatures(torch.from_numpy(frozen[:, 0]))
            sets.append(EvaluationSet(name, images, Gallery.of(records)))
        return sets

    def teachers(
        self, records: Sequence[ImageRecord], captions: CaptionTable
    ) -> TeacherSimilarity | None:
        """What the bundles of ``soft.teachers`` make of the training data; None without them.

        Raises:
            TrainingError: unreadable bundle or data.
        """
        of_captions, of_images = [], []
        for folder in self.config.soft.teachers:
            with engine_errors():
                bundle = Bundle.open(Path(folder))
                encoder = OnnxEncoder(bundle, "cpu")
                with self.processes.main_first():
                    images = load_images(records, self.sources, bundle.input_size, self.cache)
                of_images.append(self._pooled(images, encoder, folder))
                texts = [encoder.encode_text(text).globe for text in captions.texts]
                of_captions.append(np.stack(texts))
        if not of_images:
            return None
        return TeacherSimilarity(np.hstack(of_captions), np.hstack(of_images), len(of_images))

    def _frozen(
        self, images: Images, views: int = 0, upright: np.ndarray | None = None
    ) -> np.ndarray | None:
        """Frozen features, float16 ``[N, max(views, 1), h, w, C]``, where the run caches them."""
        if self.config.augmentation.cached_views == 0:
            return None
        return frozen_views(
            images,
            self.encoder,
            self.config,
            self.cache,
            self.processes.device,
            views,
            upright,
            self.progress,
            self.told,
        )

    def _pooled(self, images: np.ndarray, encoder: OnnxEncoder, name: str) -> np.ndarray:
        """Global vectors of uint8 images ``[N, S, S, 3]``: float32 ``[N, d]``."""
        starts = range(0, len(images), BATCH)
        hidden = None if self.progress else True
        bar = tqdm(starts, desc=f"teacher {name}", leave=False, disable=hidden)
        return np.concatenate(
            [encoder.encode_images(np.array(images[at : at + BATCH]))[0] for at in bar]
        )
