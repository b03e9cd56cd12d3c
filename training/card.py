"""The card of a model bundle: what was trained, on what, by which command."""

from __future__ import annotations

import dataclasses
import json
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from rs_textsearch.engine.encoding.card import LOCAL, FileEntry
from training.config import Config
from training.config.encoder import BERT, MINI
from training.errors import TrainingError
from training.evaluation.protocol import on_card
from training.models.encoder import DualEncoder
from training.runs import RunFolder


@dataclass(frozen=True)
class About:
    """What a person has to say about a model, because the run cannot know it.

    Attributes:
        data: for the name of each data set, what the card adds to its counts: ``title``,
            ``licence``, ``synthetic``.
        ground_extent_m: side of a training image on the ground in metres: smallest, typical (the
            engine's default tile size) and largest.
    """

    name: str
    title: str
    version: str = "0.1.0"
    licence: str = "not stated"
    licence_notes: str = "not stated"
    data: dict[str, dict[str, Any]] = dataclasses.field(default_factory=dict)
    ground_extent_m: dict[str, float] = dataclasses.field(
        default_factory=lambda: {"min": 100.0, "typical": 400.0, "max": 5000.0}
    )

    @classmethod
    def read(cls, path: Path) -> About:
        """Read a JSON file with these fields.

        Raises:
            TrainingError: the file is missing or has other fields.
        """
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError) as error:
            known = ", ".join(item.name for item in dataclasses.fields(cls))
            raise TrainingError(
                f"{path}: not a description of a model ({error}); it is a JSON object with name "
                f"and title, and what is known of {known}"
            ) from error


def card_of(
    run: RunFolder,
    config: Config,
    encoder: DualEncoder,
    best: dict[str, Any],
    about: About,
    folder: Path,
) -> dict[str, Any]:
    """The card of the bundle in ``folder``, which lacks nothing but it."""
    kind = config.similarity.kind if config.similarity.kind in LOCAL["norm"] else LOCAL["norm"][0]
    return {
        "schema": 1,
        "name": about.name,
        "title": about.title,
        "version": about.version,
        "method": method(config),
        "created": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "licence": about.licence,
        "licence_notes": about.licence_notes,
        "data": [
            {"licence": "not stated", "synthetic": False}
            | _with_named_digests(item)
            | about.data.get(item["name"], {})
            for item in json.loads(run.data.read_text(encoding="utf-8"))
        ],
        "metrics": {"val": on_card(best["val"]), "epoch": best["epoch"]},
        "command": without_folders(run.command()),
        "config": config_on_card(config),
        "files": {path.name: file_entry(path) for path in _payload(folder)},
        "input_size": encoder.input_size,
        "patch_grid": list(encoder.patch_grid),
        "dim": encoder.dim,
        "text": {
            "context_length": encoder.context_length,
            "pad_id": encoder.pad_id,
            "sot_id": encoder.sot_id,
            "eot_id": encoder.eot_id,
            # What it knows of words that no caption has is worth something.
            "pretrained": config.encoder.name != MINI or config.encoder.text_tower == BERT,
            **({"prototypes": encoder.prototypes} if encoder.prototypes else {}),
        },
        "score": {
            "global_weight": config.similarity.global_weight,
            "local_weight": config.similarity.local_weight,
            "local": {"tokens": config.similarity.tokens, "norm": kind},
        },
        "ground_extent_m": about.ground_extent_m,
        "bands": "RGB",
        "background": best["background"],
        "vocabulary": json.loads(run.vocabulary.read_text(encoding="utf-8")),
        **({"keywords": _keywords(run)} if config.uses_keywords and run.keywords.exists() else {}),
    }


def _with_named_digests(item: dict[str, Any]) -> dict[str, Any]:
    """An entry of ``data.json`` whose digests name their kind: bare hex passes for a secret."""
    digests = item.get("sha256", {})
    return item | {"sha256": {part: f"sha256:{value}" for part, value in digests.items()}}


def _keywords(run: RunFolder) -> dict[str, Any]:
    """How many words the terms about keywords had, and which, by the digest of their list."""
    words = run.keywords.read_text(encoding="utf-8").splitlines()
    return {"count": len(words), "sha256": file_entry(run.keywords)["sha256"]}


def config_on_card(config: Config) -> dict[str, Any]:
    """The configuration of a run, files and folders by their last part only."""
    values = {
        "encoder.init_from": Path(config.encoder.init_from).name,
        "encoder.text_init_from": Path(config.encoder.text_init_from).name,
        "soft.teachers": tuple(Path(folder).name for folder in config.soft.teachers),
        "keywords.files": tuple(Path(file).name for file in config.keywords.files),
    }
    return config.with_values(values).as_json()


def method(config: Config) -> str:
    """What was trained, in words: the terms of the loss, then the towers."""
    similarity, adapter = config.similarity, config.adapter.kind
    terms = ["contrast of global features"]
    if config.local.weight > 0:
        terms[0] = f"contrast of global and of local features ({similarity.kind})"
    if config.eba.kind != "off":
        terms.append(f"elimination of weakly correlated pairs ({config.eba.kind})")
    if config.ker.weight > 0:
        terms.append(_MASKED[config.ker.strategy])
    if config.soft.share > 0:
        teachers = " and teachers" if config.soft.teachers else ""
        terms.append(f"soft targets from caption similarity{teachers}")
    if config.presence.weight > 0:
        terms.append("keywords predicted from the image")
    if config.classes.weight > 0:
        terms.append("classes predicted from the image")
    if config.preservation.weight > 0:
        terms.append("cosines of words kept")
    if config.retention.weight > 0:
        terms.append("scores of a bank of captions kept")
    if config.wfa.kind != "off":
        terms.append(f"captions aggregated ({config.wfa.kind})")
    loss = ", ".join(terms)
    name = _named(config)
    towers = f"CLIP {config.encoder.name}"
    if config.encoder.name == MINI:
        trunk = "EfficientNet-Lite" if "efficientnet" in config.encoder.trunk else "MobileNetV2"
        text = "a small transformer"
        if config.encoder.text_tower == BERT:
            text = "a sentence encoder"
        towers = f"mini encoder: {trunk} and {text}"
    if adapter != "none":
        towers += f" with adapters ({adapter})"
    return f"{name}: {loss}; {towers}" if name else f"{loss[0].upper()}{loss[1:]}; {towers}"


_MASKED = {
    "keywords": "keyword reasoning",
    "random": "masked words",
    "adjectives": "masked adjectives",
}


def _named(config: Config) -> str:
    """The published method that has these terms; empty where none has."""
    whole = config.local.weight > 0 and config.ker.weight > 0 and config.eba.kind != "off"
    if not whole or config.ker.strategy != "keywords":
        return ""
    return "EBAKER (ACM MM 2024)" if config.eba.kind == "joint" else "iEBAKER (2025)"


def without_folders(command: str) -> str:
    """A command line with every path cut to its last part: a card travels, folders do not."""
    words = []
    for word in shlex.split(command):
        key, separator, value = word.rpartition("=")
        names = ",".join(Path(part).name for part in value.split(","))
        words.append(f"{key}{separator}{names}" if "/" in value else word)
    return shlex.join(words)


def _payload(folder: Path) -> Sequence[Path]:
    return [folder / name for name in ("image.onnx", "text.onnx", "tokenizer.json")]


def file_entry(path: Path) -> dict[str, Any]:
    """What a card says about a file of the bundle."""
    return FileEntry.of(path.read_bytes()).as_json()
