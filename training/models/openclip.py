"""CLIP models of the open_clip library with the local features of both towers (EBAKER)."""

from __future__ import annotations

import copy
import logging
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import open_clip
import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

from training.config import Config
from training.config.encoder import AdapterConfig, EncoderConfig
from training.data.clip_tokenizer import (
    EOT_ID,
    MASK_ID,
    PAD_ID,
    SOT_ID,
    VOCABULARY_SIZE,
    clip_tokenizer,
)
from training.errors import TrainingError
from training.models.adapters.adapter import adapter_parameters
from training.models.adapters.transformer import AdaptedTransformer
from training.models.checkpoints import load_clip, read_weights
from training.models.encoder import (
    NOTHING_FROZEN,
    DualEncoder,
    Features,
    FrozenFeatures,
    InferenceTextTower,
)
from training.models.folding import fold_normalisation, unfold_normalisation

NORMALISATIONS = {
    "clip": (open_clip.OPENAI_DATASET_MEAN, open_clip.OPENAI_DATASET_STD),
    "rs5m": ((0.406, 0.423, 0.390), (0.188, 0.175, 0.185)),
}
"""Mean and deviation of RGB in 0..1: OpenAI's, and those in the code of RS5M (METHOD D)."""
HIDDEN = -1e4
"""What the causal mask adds to the score of a position that is not attended to."""
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
    architectures with ``-quickgelu`` in their names (METHOD G.5); only OpenAI's own files tell.
    """

    random_start = False
    pad_id, sot_id, eot_id, mask_id, unknown_id = PAD_ID, SOT_ID, EOT_ID, MASK_ID, MASK_ID
    vocabulary_size = VOCABULARY_SIZE

    def __init__(self, config: Config, tokenizer: Tokenizer) -> None:
        """Build the model with random weights.

        Raises:
            TrainingError: an architecture that is unknown or has other towers.
        """
        super().__init__(config)
        options = config.encoder
        self.architecture = options.name
        architecture(options.name)
        with _without_warnings():  # of weights that are not loaded: they follow
            self.clip = open_clip.create_model(
                options.name, pretrained=None, force_image_size=options.input_size
            )
        # The library gives the patches beside the global vector when it is told to.
        self.clip.visual.output_tokens = True
        self.clip.logit_scale.requires_grad_(False)  # EBAKER scales its two terms by itself
        # Averaged weights average the mask as well, and infinities have no mean.
        self.clip.attn_mask = self.clip.attn_mask.clamp(min=HIDDEN)
        self.input_size = options.input_size
        self.patch_grid = tuple(self.clip.visual.grid_size)
        self.context_length = self.clip.context_length
        self.dim = self.clip.visual.output_dim
        mean, std = normalisation(options.normalisation)
        self.register_buffer("mean", mean, persistent=False)
        self.register_buffer("std", std, persistent=False)

    def encode_image(self, images: torch.Tensor | FrozenFeatures) -> Features:
        if isinstance(images, FrozenFeatures):
            raise TrainingError(NOTHING_FROZEN)
        return _image_features(self.clip.visual, (images - self.mean) / self.std)

    def project_text(self, ids: torch.Tensor) -> Features:
        clip, length = self.clip, ids.shape[1]
        # The library's own encode_text takes full-length captions and returns EOT's position only.
        tokens = clip.token_embedding(ids) + clip.positional_embedding[:length]
        tokens = clip.transformer(tokens, attn_mask=clip.attn_mask[:length, :length])
        local = clip.ln_final(tokens) @ clip.text_projection
        rows = torch.arange(ids.shape[0], device=ids.device)
        return Features(local[rows, ids.argmax(dim=1)], local)

    @classmethod
    def build_tokenizer(cls, config: Config, captions: Iterable[str]) -> Tokenizer:
        """CLIP's, for the context length of the architecture."""
        return clip_tokenizer(architecture(config.encoder.name)["text_cfg"]["context_length"])

    def load_file(self, path: Path) -> None:
        """Load a checkpoint as OpenAI, RemoteCLIP, GeoRSCLIP or open_clip distribute it."""
        weights, openais = read_weights(path)
        quick = f"{self.architecture}-quickgelu"
        if openais and quick in open_clip.list_models():
            raise TrainingError(
                f"{path}: OpenAI trained these weights with QuickGELU, {self.architecture} "
                f"computes GELU: name {quick} instead (encoder.name, or --encoder)"
            )
        load_clip(self.clip, weights, path)

    def load_towers(self, weights: Mapping[str, torch.Tensor], source: Path) -> None:
        scales = ("global_scale", "local_scale")
        inside = {
            name.removeprefix("clip."): value
            for name, value in weights.items()
            if name not in scales
        }
        load_clip(self.clip, inside, source)

    def towers_of_graphs(
        self, image: Mapping[str, torch.Tensor], text: Mapping[str, torch.Tensor]
    ) -> dict[str, torch.Tensor]:
        graphs = {**image, **{name.removeprefix("encoder.clip."): it for name, it in text.items()}}
        names = self.clip.state_dict().keys()
        inside = {name: it for name, it in graphs.items() if "." in name or name in names}
        inside["logit_scale"] = self.clip.logit_scale  # no graph has it
        # The exporter takes the class embedding for a nameless constant, expanded to the batch.
        width = self.clip.visual.class_embedding.shape[0]
        for value in image.values():
            if value.shape == (1, 1, width):
                inside["visual.class_embedding"] = value.flatten()
        bias = inside.pop("visual.conv1.bias", None)
        if bias is not None:  # which is all of the normalisation: the layer itself has none
            folded = inside["visual.conv1.weight"], bias
            inside["visual.conv1.weight"], _ = unfold_normalisation(*folded, self.mean, self.std)
        return {f"clip.{name}": value for name, value in inside.items()}

    def freeze(self, config: EncoderConfig) -> None:
        """Freeze a whole tower, or the stem and so many leading layers of the vision tower.

        Raises:
            TrainingError: the tower has fewer layers.
        """
        self.frozen_tower = config.freeze
        clip, visual = self.clip, self.clip.visual
        layers = visual.transformer.resblocks
        if config.frozen_blocks > len(layers) and config.freeze != "image":
            raise TrainingError(
                f"encoder.frozen_blocks is {config.frozen_blocks}; the vision tower of "
                f"{self.architecture} has {len(layers)} layers"
            )
        frozen: list[nn.Module | nn.Parameter] = []
        if config.freeze == "image":
            frozen.append(visual)
        elif config.frozen_blocks > 0:
            frozen += [visual.conv1, visual.class_embedding, visual.positional_embedding]
            frozen += [visual.ln_pre, *layers[: config.frozen_blocks]]
        if config.freeze == "text":
            frozen += [clip.token_embedding, clip.positional_embedding, clip.transformer]
            frozen += [clip.ln_final, clip.text_projection]
        for part in frozen:
            part.requires_grad_(False)

    def adapt(self, config: AdapterConfig) -> None:
        """Put adapters into both towers, or into the one that is not frozen as a whole."""
        for tower, owner in (("image", self.clip.visual), ("text", self.clip)):
            if tower != self.frozen_tower:
                owner.transformer = AdaptedTransformer(owner.transformer, config)
        self.clip.requires_grad_(False)
        for value in adapter_parameters(self.clip):
            value.requires_grad_(True)

    def pretrained_parameters(self) -> list[nn.Parameter]:
        fresh = {id(value) for value in adapter_parameters(self.clip)}
        return [
            value
            for value in self.clip.parameters()
            if value.requires_grad and id(value) not in fresh
        ]

    def text_parameters(self) -> list[nn.Parameter]:
        images = {id(value) for value in self.clip.visual.parameters()}
        return [value for value in self.clip.parameters() if id(value) not in images]

    def inference_towers(self) -> tuple[nn.Module, nn.Module]:
        merged = copy.deepcopy(self).eval()
        for owner in (merged.clip.visual, merged.clip):
            if isinstance(owner.transformer, AdaptedTransformer):
                owner.transformer.merge()
        visual = merged.clip.visual
        return ClipInferenceTower(visual, self.mean, self.std), InferenceTextTower(merged)


class ClipInferenceTower(nn.Module):
    """A vision transformer behind uint8 ``[B, S, S, 3]``, its normalisation in the first layer.

    Patches do not overlap and nothing is padded, so folding is exact. ``visual`` is changed.
    """

    def __init__(self, visual: nn.Module, mean: torch.Tensor, std: torch.Tensor) -> None:
        super().__init__()
        visual.conv1 = fold_normalisation(visual.conv1, mean, std)
        self.visual = visual

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return tuple(_image_features(self.visual, images.permute(0, 3, 1, 2).float()))


def normalisation(name: str) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean and deviation, float32 ``[3, 1, 1]``, of RGB in 0..255."""
    mean, std = NORMALISATIONS[name]
    return 255 * torch.tensor(mean).view(3, 1, 1), 255 * torch.tensor(std).view(3, 1, 1)


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
