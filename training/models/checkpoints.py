"""Weights of CLIP models as OpenAI, RemoteCLIP, GeoRSCLIP and open_clip distribute them.

All are state dicts with OpenAI's names, in half or single precision, sometimes wrapped: OpenAI's
own ``.pt`` files are TorchScript archives, GeoRSCLIP's and training checkpoints hold the weights
under ``state_dict``, data-parallel training puts ``module.`` before every name.
"""

from __future__ import annotations

import hashlib
import math
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import nn

from training.errors import TrainingError

SAFETENSORS = ".safetensors"
_NO_WEIGHTS = {"input_resolution", "context_length", "vocab_size"}
"""Numbers that OpenAI keeps among the weights."""
_DIGEST = re.compile(r"/([0-9a-f]{64})/")


def load_state(module: nn.Module, weights: Mapping[str, torch.Tensor], source: Path) -> None:
    """Load a state dict after a check that it is of the same architecture, all or nothing.

    Args:
        source: where the weights come from, for messages.

    Raises:
        TrainingError: weights that are missing, unknown or of another shape; the first is named.
    """
    expected = module.state_dict()
    missing = [name for name in expected if name not in weights]
    foreign = [name for name in weights if name not in expected]
    other = [
        f"{name} {_shape(weights[name])} instead of {_shape(value)}"
        for name, value in expected.items()
        if name in weights and weights[name].shape != value.shape
    ]
    wrong = [
        f"{verb} {names[0]}" + (f" and {len(names) - 1} more" if len(names) > 1 else "")
        for verb, names in (("lacks", missing), ("has no place for", foreign), ("has", other))
        if names
    ]
    if wrong:
        raise TrainingError(
            f"{source}: the weights are of another architecture than the encoder (it "
            f"{', '.join(wrong)}); set encoder.name, and what else shapes it, to what they "
            "were trained with"
        )
    module.load_state_dict(weights)


def _shape(value: torch.Tensor) -> str:
    return " x ".join(map(str, value.shape)) or "a number"


def load_clip(model: nn.Module, weights: dict[str, torch.Tensor], source: Path) -> None:
    """Load weights into an open_clip model, in place.

    Position embeddings of another input size are interpolated, as open_clip does.

    Raises:
        TrainingError: weights of another architecture.
    """
    for name, reference in model.state_dict().items():
        # A scale is one number in some files and a vector of one in others.
        if name in weights and reference.numel() == weights[name].numel() == 1:
            weights[name] = weights[name].reshape(reference.shape)
    positions = weights.get("visual.positional_embedding")
    if positions is not None and math.isqrt(len(positions) - 1) ** 2 == len(positions) - 1:
        from open_clip.model import resize_pos_embed

        resize_pos_embed(weights, model)
    load_state(model, weights, source)


class Checkpoint(NamedTuple):
    """What a file of weights holds.

    Attributes:
        weights: the state dict, unwrapped, floating-point values as float32.
        openais: whether OpenAI trained it: told by numbers that their archives, and files
            converted from these, keep among the weights.
    """

    weights: dict[str, torch.Tensor]
    openais: bool


def read_weights(path: Path) -> Checkpoint:
    """The weights in a file.

    A ``.safetensors`` file beside ``path`` with the same stem is read in its place: it holds
    nothing but tensors.

    Raises:
        TrainingError: no such file, or an unreadable one.
    """
    beside = path.with_suffix(SAFETENSORS)
    if beside.is_file():
        path = beside
    if not path.is_file():
        raise TrainingError(f"{path}: no such checkpoint file; see encoder.init_from")
    content = _read_safetensors(path) if path.suffix == SAFETENSORS else _read_torch(path)
    if isinstance(content.get("state_dict"), Mapping):
        content = content["state_dict"]
    weights = {}
    for name, value in content.items():
        name = name.removeprefix("module.")
        if isinstance(value, torch.Tensor) and name not in _NO_WEIGHTS:
            weights[name] = value.float() if value.is_floating_point() else value
    if not weights:
        raise TrainingError(f"{path}: no weights in this file")
    openais = content.keys() >= _NO_WEIGHTS
    return Checkpoint(weights, openais)


def _read_safetensors(path: Path) -> Mapping[str, Any]:
    try:
        return load_file(path)
    except (OSError, ValueError, SafetensorError) as error:
        raise TrainingError(f"{path}: not readable as safetensors ({error})") from error


def _read_torch(path: Path) -> Mapping[str, Any]:
    """A file of ``torch.save``, tensors only; a TorchScript archive if it is one of OpenAI's."""
    if _is_torchscript(path):
        return _read_torchscript(path)
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises what its unpickler raises
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise TrainingError(f"{path}: not readable as a file of weights only ({reason})") from error
    if not isinstance(content, Mapping):
        raise TrainingError(f"{path}: holds a {type(content).__name__}, not a state dict")
    return content


def _is_torchscript(path: Path) -> bool:
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return any(name.endswith("/constants.pkl") for name in archive.namelist())


def _read_torchscript(path: Path) -> Mapping[str, torch.Tensor]:
    """The weights of a TorchScript archive with the digest of one that OpenAI published.

    Such an archive holds a program besides its weights, and opening it can run that program; so
    only files that are known byte by byte are opened.
    """
    if hashlib.sha256(path.read_bytes()).hexdigest() not in published_digests():
        raise TrainingError(
            f"{path}: a TorchScript archive, which may run code, and not one that OpenAI published;"
            ' if you trust it, convert it first: python -c "import torch; torch.save('
            "torch.jit.load('IN.pt', 'cpu').state_dict(), 'OUT.pt')\""
        )
    return torch.jit.load(path, map_location="cpu").state_dict()


def published_digests() -> frozenset[str]:
    """SHA-256 of OpenAI's archives: part of the addresses that open_clip lists."""
    import open_clip

    digests = set()
    for name, tag in open_clip.list_pretrained():
        if tag == "openai":
            found = _DIGEST.search(open_clip.get_pretrained_cfg(name, tag).get("url", ""))
            digests |= {found.group(1)} if found else set()
    return frozenset(digests)
