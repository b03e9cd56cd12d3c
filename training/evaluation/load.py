"""Models to evaluate, by the place where they lie: a run, a bundle, or a checkpoint."""

from __future__ import annotations

import argparse
from pathlib import Path

from rs_textsearch.engine.encoding.bundle import Bundle
from training.config import preset
from training.errors import TrainingError, engine_errors
from training.evaluation.encode import BundleModel, RetrievalModel, TorchModel, torch_device
from training.evaluation.scorer import ScoreRule
from training.models.factory import build_encoder, build_tokenizer
from training.runs import RunFolder
from training.trained import load_trained


def load(
    path: Path | str,
    device: str = "auto",
    views: int = 1,
    encoder: str = "",
    normalisation: str = "clip",
) -> RetrievalModel:
    """The model of a run folder, of a bundle, or of a file of weights of a CLIP.

    A run gives its best weights and scores as it was validated, a bundle is encoded by the engine
    and scores as its card says, a checkpoint scores by global similarity alone: what a CLIP makes
    of patches and tokens was never trained to be compared (METHOD A.1).

    Args:
        device: ``auto``, ``cpu`` or ``cuda``.
        views: 4 to average a bundle's embeddings of every image over its quarter turns.
        encoder: open_clip's name of a checkpoint's architecture.
        normalisation: of a checkpoint's pixels, ``clip`` or ``rs5m``.

    Raises:
        TrainingError: there is no such model, or the options are another kind's.
    """
    path = Path(path)
    if path.is_file() != bool(encoder):
        raise TrainingError(
            f"{path}: a file of weights needs the name of its architecture, such as --encoder "
            "ViT-B-32-quickgelu; a run or a bundle, which are folders, knows its own"
        )
    bundle = (path / "card.json").exists()
    if views > 1 and not bundle:
        raise TrainingError(
            f"{path}: --views averages what a bundle makes: export the run, give --bundle"
        )
    if bundle:
        with engine_errors():
            return BundleModel(Bundle.open(path), device, views)
    if encoder:
        return _checkpoint(path, encoder, normalisation, device)
    trained = load_trained(RunFolder(path))
    rule = ScoreRule.of_config(trained.config.similarity)
    return TorchModel(trained.model.to(torch_device(device)), trained.tokenizer, rule, str(path))


def _checkpoint(path: Path, encoder: str, normalisation: str, device: str) -> TorchModel:
    import open_clip

    values = {"encoder.name": encoder, "encoder.init_from": str(path)}
    values["encoder.normalisation"] = normalisation
    config = preset("ebaker").with_values(values)
    tokenizer = build_tokenizer(config, ())  # raises for names that open_clip does not know
    side = open_clip.get_model_config(encoder)["vision_cfg"]["image_size"]
    config = config.with_values({"encoder.input_size": side})
    model = build_encoder(config, tokenizer).to(torch_device(device))
    return TorchModel(model, tokenizer, ScoreRule(), str(path))


def model_of(args: argparse.Namespace, views: int = 1) -> RetrievalModel:
    """The model that the arguments of :func:`~training.arguments.add_model` name.

    Raises:
        TrainingError: there is none.
    """
    path = args.bundle or args.run_folder or args.checkpoint
    return load(path, args.device, views, args.encoder, args.normalisation)
