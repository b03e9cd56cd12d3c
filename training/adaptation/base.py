"""The model that is adapted: a bundle, a run or a file of a CLIP's weights."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import open_clip
from tokenizers import Tokenizer

from rs_textsearch.engine.encoding.bundle import Bundle
from training.config import Config
from training.config.encoder import BERT, MINI, NONE
from training.config.similarity import SimilarityConfig
from training.errors import TrainingError, engine_errors
from training.models.encoder import DualEncoder
from training.models.factory import build_encoder, build_tokenizer
from training.runs import RunFolder

NOT_STATED = "not stated"
_GROUND = {"min": 100.0, "typical": 400.0, "max": 5000.0}


@dataclass(frozen=True)
class Base:
    """A model to start from.

    Attributes:
        config: of a model that starts with its weights: encoder and similarity; the rest is usual.
        digest: SHA-256 in hex, of the file, of the run's weights, or the identity of the bundle.
        bank: bundle whose captions it shall not forget; its own, where it has some.
        card: of a bundle, {} of others.
    """

    path: Path
    config: Config
    title: str
    digest: str
    bank: str = ""
    card: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @classmethod
    def open(cls, path: Path, encoder: str = "", normalisation: str = "clip") -> Base:
        """Find out what lies at ``path``; weights are read when they are needed.

        Args:
            encoder: open_clip's name of the architecture that a file of weights is of.
            normalisation: of its pixels, ``clip`` or ``rs5m``.

        Raises:
            TrainingError: no model that can go on learning; the message says why.
        """
        path = Path(path)
        if (path / "card.json").is_file():
            if encoder:
                raise TrainingError.of("adapt_architecture_known", path=str(path))
            return cls._bundle(path)
        if RunFolder(path).best.is_file():
            config = _started(RunFolder(path).load_config(), path)
            return cls(path, config, path.name, _digest(RunFolder(path).best))
        if not path.is_file():
            raise TrainingError.of("adapt_no_model", path=str(path))
        if not encoder:
            raise TrainingError.of("adapt_architecture", path=str(path))
        return cls(path, _of_clip(path, encoder, normalisation), path.stem, _digest(path))

    @classmethod
    def _bundle(cls, path: Path) -> Base:
        with engine_errors():
            bundle = Bundle.open(path)
            bank = str(path) if bundle.bank else ""
        card = bundle.card.raw
        title = f"{card.get('title') or bundle.name} {bundle.version}"
        if bundle.card.draft is not None:
            raise TrainingError.of("adapt_draft", path=str(path))
        if "checkpoint" in card:
            file, architecture = (card["checkpoint"][key] for key in ("file", "architecture"))
            raise TrainingError.of(
                "adapt_converted", path=str(path), file=file, architecture=architecture
            )
        if "config" not in card:
            raise TrainingError.of("adapt_untold", path=str(path))
        try:
            config = Config.from_json(card["config"])
        except TrainingError as error:
            raise TrainingError.of(
                "adapt_card", path=str(path / "card.json"), reason=error.said
            ) from error
        return cls(path, _started(config, path), title, bundle.id, bank, card)

    @property
    def clip(self) -> bool:
        """Whether it is one of open_clip's architectures."""
        return self.config.encoder.name != MINI

    @property
    def licence(self) -> str:
        """What its card states."""
        return str(self.card.get("licence", NOT_STATED))

    @property
    def licence_notes(self) -> str:
        """What its card states."""
        return str(self.card.get("licence_notes", NOT_STATED))

    @property
    def ground_extent_m(self) -> dict[str, float]:
        """Sides of its training images in metres."""
        return dict(self.card.get("ground_extent_m", _GROUND))

    def model(self, config: Config | None = None) -> tuple[DualEncoder, Tokenizer]:
        """The encoder with its weights, as ``config`` freezes and adapts it, and its tokenizer.

        Raises:
            TrainingError: weights that cannot be read or do not fit.
        """
        config = self.config if config is None else config
        tokenizer = build_tokenizer(config, ())
        return build_encoder(config, tokenizer).eval(), tokenizer


def _started(config: Config, path: Path) -> Config:
    """A usual configuration of the same encoder and score, which starts from ``path``."""
    encoder, similarity = vars(config.encoder), vars(config.similarity)
    values = {f"encoder.{name}": value for name, value in encoder.items()}
    values |= {f"similarity.{name}": value for name, value in similarity.items()}
    values |= {
        "encoder.init_from": str(path),
        "encoder.text_init_from": "",
        "encoder.freeze": "",
        "encoder.dropout": 0.0,
        "encoder.keep_prototypes": config.encoder.text_tower == BERT,
        "similarity.scale": SimilarityConfig.scale,
        "similarity.learnable_scale": True,
        "local.weight": 1.0 if config.similarity.local_weight > 0 else 0.0,
        "batches.word_dropout": 0.0,
        "adapter.kind": NONE,  # LoRA is merged, others are said to be not
    }
    return Config().with_values(values)


def _of_clip(path: Path, encoder: str, normalisation: str) -> Config:
    start = Config().with_values({"encoder.name": encoder, "encoder.init_from": str(path)})
    build_tokenizer(start, ())  # raises for names that open_clip does not know
    return start.with_values(
        {
            "encoder.normalisation": normalisation,
            "encoder.input_size": open_clip.get_model_config(encoder)["vision_cfg"]["image_size"],
            "encoder.frozen_blocks": 0,
            "similarity.scale": 100.0,  # CLIP's own
            "similarity.global_weight": 1.0,
            "similarity.local_weight": 0.0,
            "local.weight": 0.0,
            "batches.word_dropout": 0.0,
        }
    )


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
