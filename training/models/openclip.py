"""CLIP models of the open_clip library with the local features of both towers (EBAKER)."""

from __future__ import annotations

import copy
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import open_clip
import torch
from torch import nn
from torch.nn import functional

from training.config import Config
from training.data.clip_tokenizer import EOT_ID, MASK_ID, PAD_ID, SOT_ID, VOCABULARY_SIZE
from training.errors import TrainingError
from training.models.checkpoints import load_weights
from training.models.encoder import DualEncoder, Features

RANDOM = "random"
"""Value of ``encoder.init_from`` that asks for a model without pretrained weights."""
_OTHER_VISION = {"timm_model_name", "attentional_pool", "final_ln_after_pool"}
_OTHER_TEXT = {"hf_model_name", "hf_tokenizer_name", "no_causal_mask", "embed_cls", "proj_bias"}
_OTHER_MODEL = {"custom_text", "multimodal_cfg"}
"""Keys of open_clip's descriptions that mean other towers than those of OpenAI's CLIP."""


class OpenClipModel(DualEncoder):
    """A CLIP model with a vision transformer and a causal text transformer.

    Local features are the patches after ``ln_post`` and the token positions after ``ln_final``,
    both taken through the projections that CLIP trains for the global vectors only (METHOD A.1,
    2-3). The text tower is causal: what stands after EOT changes nothing before it, so captions
    may be cut after the longest one. The weights of OpenAI, RemoteCLIP and GeoRSCLIP want the
    architectures with ``-quickgelu`` in their names (METHOD G.5): files do not tell.
    """

    pad_id, sot_id, eot_id, mask_id, unknown_id = PAD_ID, SOT_ID, EOT_ID, MASK_ID, MASK_ID
    vocabulary_size = VOCABULARY_SIZE

    def __init__(self, config: Config, initialise: bool = True) -> None:
        """Build the model, with the weights of ``config.encoder.init_from`` if ``initialise``.

        Raises:
            TrainingError: an architecture that is unknown or has other towers, or no weights.
        """
        super().__init__(config)
        architecture(config.encoder.name)
        with _without_warnings():  # of weights that are not loaded: they follow
            self.clip = open_clip.create_model(
                config.encoder.name, pretrained=None, force_image_size=config.encoder.input_size
            )
        # The library gives the patches beside the global vector when it is told to.
        self.clip.visual.output_tokens = True
        self.clip.logit_scale.requires_grad_(False)  # EBAKER scales its two terms by itself
        self.input_size = config.encoder.input_size
        self.patch_grid = tuple(self.clip.visual.grid_size)
        self.context_length = self.clip.context_length
        self.dim = self.clip.visual.output_dim
        mean, std = open_clip.OPENAI_DATASET_MEAN, open_clip.OPENAI_DATASET_STD
        self.register_buffer("mean", 255 * torch.tensor(mean).view(3, 1, 1), persistent=False)
        self.register_buffer("std", 255 * torch.tensor(std).view(3, 1, 1), persistent=False)
        if initialise and config.encoder.init_from != RANDOM:
            if not config.encoder.init_from:
                raise TrainingError(
                    f"{config.encoder.name} starts from pretrained weights: give their file with "
                    f"--set encoder.init_from=FILE (encoder.init_from={RANDOM} starts from nothing)"
                )
            load_weights(self.clip, Path(config.encoder.init_from))

    def encode_image(self, pixels: torch.Tensor) -> Features:
        return _image_features(self.clip.visual, (pixels - self.mean) / self.std)

    def encode_text(self, ids: torch.Tensor) -> Features:
        clip, length = self.clip, ids.shape[1]
        # The library's own encode_text takes full-length captions and returns EOT's position only.
        tokens = clip.token_embedding(ids) + clip.positional_embedding[:length]
        tokens = clip.transformer(tokens, attn_mask=clip.attn_mask[:length, :length])
        local = clip.ln_final(tokens) @ clip.text_projection
        rows = torch.arange(ids.shape[0], device=ids.device)
        return _features(local[rows, ids.argmax(dim=1)], local)

    def pretrained_parameters(self) -> list[nn.Parameter]:
        return [value for value in self.clip.parameters() if value.requires_grad]

    def byte_image_tower(self) -> nn.Module:
        return ByteImageTower(self.clip.visual, self.mean, self.std)


class ByteImageTower(nn.Module):
    """A vision transformer behind uint8 ``[B, S, S, 3]``, its normalisation in the first layer.

    Patches do not overlap and nothing is padded, so folding is exact.
    """

    def __init__(self, visual: nn.Module, mean: torch.Tensor, std: torch.Tensor) -> None:
        super().__init__()
        self.visual = copy.deepcopy(visual).eval()
        plain = self.visual.conv1
        folded = nn.Conv2d(3, plain.out_channels, plain.kernel_size, plain.stride)
        folded.weight.data = plain.weight.data / std
        folded.bias.data = -(folded.weight.data * mean).sum(dim=(1, 2, 3))
        self.visual.conv1 = folded

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return tuple(_image_features(self.visual, images.permute(0, 3, 1, 2).float()))


def _image_features(visual: nn.Module, pixels: torch.Tensor) -> Features:
    pooled, tokens = visual(pixels)
    return _features(pooled, tokens @ visual.proj)


@contextmanager
def _without_warnings() -> Iterator[None]:
    """Silence the root logger, which open_clip writes to."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(before)


def _features(pooled: torch.Tensor, local: torch.Tensor) -> Features:
    return Features(
        functional.normalize(pooled.float(), dim=-1), functional.normalize(local.float(), dim=-1)
    )


def architecture(name: str) -> dict[str, Any]:
    """open_clip's description of a model with the towers that :class:`OpenClipModel` reads.

    Raises:
        TrainingError: open_clip has no such model, or it has other towers or another tokenizer.
    """
    if name not in open_clip.list_models():
        raise TrainingError(
            f"encoder.name is {name}; it must be mini or a model of open_clip, such as "
            "ViT-B-32-quickgelu or ViT-L-14-quickgelu"
        )
    config = open_clip.get_model_config(name)
    vision, text = config["vision_cfg"], config["text_cfg"]
    odd = (
        _OTHER_VISION & {key for key, value in vision.items() if value}
        or _OTHER_TEXT & {key for key, value in text.items() if value}
        or _OTHER_MODEL & {key for key, value in config.items() if value}
    )
    if odd or not isinstance(vision["layers"], int) or text["vocab_size"] != VOCABULARY_SIZE:
        raise TrainingError(
            f"encoder.name is {name}; of open_clip's models only those with OpenAI's vision "
            "transformer, causal text transformer and vocabulary give local features here, such as "
            "ViT-B-32-quickgelu or ViT-L-14-quickgelu"
        )
    return config
