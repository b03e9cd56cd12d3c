"""Presets: every number that a training run depends on, in one typed place.

``--set key=value`` overrides any field; the run folder keeps the result, so a run can be
repeated from its ``config.json`` alone.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from training.errors import TrainingError

_BOOLEANS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


@dataclass(frozen=True)
class FitConfig:
    """Configuration of one ``fit`` run. Defaults are a plain contrastive run of the mini encoder.

    The names follow METHOD's vocabulary: the loss is ``L_g + local_loss_weight * L_l + mlm_weight
    * L_mlm`` (EBAKER eq. 15) and, ours, ``presence_weight * L_presence``; the score is
    ``global_weight * S_g + local_weight * S_l`` (eq. 6).
    Every row of METHOD's table A.2 on which paper and released code differ is a field here.
    """

    preset: str = "mini"
    seed: int = 0

    # Encoder.
    encoder: str = "mini"
    """``mini``, or the name of an open_clip model."""
    trunk: str = "mobilenetv2_100"
    """Image trunk of ``mini``: timm's name of a MobileNetV2 or an EfficientNet-Lite."""
    init_checkpoint: str = ""
    """Initial weights: for ``mini`` a safetensors file with timm's state dict of the trunk,
    else a checkpoint of the open_clip model, or ``random``; empty: random weights of ``mini``."""
    input_size: int = 160
    """Side of the square input, pixels."""
    frozen_blocks: int = 4
    """Leading stages that keep their weights, of the trunk's 0-7 and the stem with them; 8: the
    convolution above them too."""
    dim: int = 256
    """Width of the joint embedding space; an open_clip model brings its own."""

    # Text tower of the mini encoder; an open_clip model brings its own.
    vocabulary_size: int = 2800
    context_length: int = 64
    text_width: int = 256
    text_layers: int = 3
    text_heads: int = 4

    # Similarity (EBAKER eq. 1-6; METHOD A.2 #4, #5, H2).
    local_tokens: str = "valid"
    """Text positions of the local term: ``valid`` ones, or ``all`` with SOT, EOT and padding."""
    local_similarity: str = "rms"
    """``rms``, ``frobenius`` (paper) or ``late`` (signed late interaction)."""
    learnable_scale: bool = True
    """Whether the two logit scales are trained; EBAKER's stay at 20."""
    initial_scale: float = 20.0
    """exp(logit scale) at the start: 20, the fixed temperature 0.05 of EBAKER."""
    global_weight: float = 0.6
    local_weight: float = 0.4

    # Batches.
    sampling: str = "images"
    """``images``: a row an image, with some of its captions; ``pairs``: a row every published
    (image, caption) pair."""
    captions_per_image: int = 2
    """Captions of an image that enter one step of ``images``; all are positives of that image."""
    multi_positive: bool = True
    """Whether equal captions of different images are positives of each other (METHOD G.11)."""

    # Objective.
    local_loss_weight: float = 1.0
    """Weight of the local term; 0 leaves it out."""
    soft_targets: float = 0.0
    """Share of a contrastive target that follows how alike captions are, instead of who says
    them; 0: none."""
    soft_temperature: float = 0.1
    """Of the softmax over the captions' TF-IDF cosines that makes the soft share; with teachers,
    over the sum of these and theirs."""
    teachers: str = ""
    """Bundles, separated by commas, whose similarities add to the captions' in soft targets."""
    presence_weight: float = 0.0
    """Weight of telling the keywords of an image's captions from the image alone; 0 leaves it
    out."""
    mlm_weight: float = 0.0
    """Weight of masked-keyword prediction (KER); 0 leaves it out."""
    mask_strategy: str = "keywords"
    """Words to mask: ``keywords``, ``random`` (IRR) or ``adjectives`` (MAM), EBAKER Table 4."""
    mask_rate: float = 0.5
    """Share of these words masked at a step."""
    released_offset: bool = False
    """Whether masks land where the released code puts them (METHOD A.2 #13-15)."""
    keyword_count: int = 512
    """Most frequent words a data set that count as keywords."""
    keyword_head: str = "vocabulary"
    """Classes of the prediction: the tokens of the ``vocabulary``, or the ``keywords``."""
    ker_blocks: int = 4
    ker_heads: int = 8
    ker_patches_only: bool = False
    """Whether the global image vector is left out of what the words look at (released code)."""
    ker_mask_pads: bool = True
    """Whether padding is hidden from the reasoning blocks (the released code shows it)."""
    ker_lr_factor: float = 1.0
    """Learning rate of the reasoning blocks, which start from nothing, as a multiple of ``lr``."""
    eba: str = "off"
    """Eliminate before align: ``off``, ``joint`` (EBAKER) or ``split`` (iEBAKER)."""
    eba_bank: str = "epoch"
    """Similarities behind the threshold: of the last ``epoch``, or the released ``fifo``."""
    drop_ratio: float = 0.01
    drop_epoch: int = 4
    """First epoch, counted from 0, that drops pairs."""
    wfa: str = "off"
    """Weighted feature aggregation of an image's captions: ``off``, ``uniqueness``,
    ``attention``, or the controls ``mean`` and ``random``."""
    wfa_share: float = 0.5
    """Share of the images of a batch whose captions are aggregated into one row."""

    # Optimisation.
    epochs: int = 16
    batch_size: int = 128
    lr: float = 1e-3
    trunk_lr_factor: float = 0.25
    """Learning rate of pretrained weights, as a share of ``lr``."""
    weight_decay: float = 0.1
    decay_embeddings: bool = False
    """Whether token and position embeddings decay too (released code, METHOD A.2 #2)."""
    warmup_steps: int = 100
    clip_norm: float = 5.0
    ema_decay: float = 0.995
    """Decay of the averaged weights that are evaluated and exported; 0: the weights themselves."""
    precision: str = "auto"
    """``fp32``, ``bf16``, ``fp16`` (CUDA; elsewhere as ``auto``) or ``auto``: bf16 only where the
    processor computes it natively."""
    grad_cache: int = 0
    """Rows encoded at a time with cached gradients, for batches that memory cannot hold; 0: off."""
    dropout: float = 0.1
    word_dropout: float = 0.1
    """Share of caption tokens replaced by the unknown token in training."""
    crop_min: float = 0.6
    """Smallest share of the image's area that a training crop keeps."""
    colour_jitter: float = 0.2
    dihedral: bool = True
    """Whether images are turned and mirrored: seen from above, north is arbitrary."""
    cached_views: int = 0
    """Augmented views an image whose frozen features are computed once, with ``frozen_blocks``;
    0: fresh augmentation at every step."""

    def with_overrides(self, assignments: list[str]) -> FitConfig:
        """A copy with ``key=value`` strings applied; the field's type parses the value.

        Raises:
            TrainingError: an unknown key, or a value of the wrong type.
        """
        fields = {field.name: field for field in dataclasses.fields(self)}
        changes: dict[str, Any] = {}
        for assignment in assignments:
            key, separator, text = assignment.partition("=")
            if not separator or key not in fields:
                raise TrainingError(
                    f"--set {assignment}: expected key=value with one of these keys: "
                    + ", ".join(sorted(fields))
                )
            kind = type(getattr(self, key))
            try:
                changes[key] = _BOOLEANS[text.lower()] if kind is bool else kind(text)
            except (KeyError, ValueError) as error:
                wanted = "true or false" if kind is bool else f"a value of type {kind.__name__}"
                raise TrainingError(f"--set {assignment}: {key} takes {wanted}") from error
        return dataclasses.replace(self, **changes)


_EBAKER = FitConfig(
    preset="ebaker",
    encoder="ViT-B-32-quickgelu",
    input_size=224,
    frozen_blocks=0,
    dim=512,
    vocabulary_size=49408,
    context_length=77,
    text_width=512,
    text_layers=12,
    text_heads=8,
    sampling="pairs",
    captions_per_image=1,
    mlm_weight=0.5,
    ker_lr_factor=10.0,
    eba="joint",
    epochs=7,
    batch_size=100,
    lr=1.5e-5,
    trunk_lr_factor=1.0,
    weight_decay=0.7,
    warmup_steps=200,
    clip_norm=50.0,
    ema_decay=0.0,
    dropout=0.0,
    word_dropout=0.0,
    crop_min=0.9,
    colour_jitter=0.0,
    dihedral=False,
)
"""EBAKER as its paper has it, where it is silent or wrong as METHOD recommends."""

_EBAKER_RELEASED = dataclasses.replace(
    _EBAKER,
    preset="ebaker-released",
    local_tokens="all",
    local_similarity="frobenius",
    learnable_scale=False,
    multi_positive=False,
    mask_rate=1.0,
    released_offset=True,
    ker_blocks=2,
    ker_patches_only=True,
    ker_mask_pads=False,
    ker_lr_factor=1.0,
    eba_bank="fifo",
    decay_embeddings=True,
    precision="fp16",
)
"""EBAKER as its authors' code has it, slips included (METHOD A.2), to compare with."""

_ABLATION = FitConfig(
    preset="ablation",
    frozen_blocks=8,
    cached_views=8,
    dim=128,
    text_width=128,
    text_layers=2,
    captions_per_image=1,
    ker_blocks=2,
    ker_heads=4,
    drop_epoch=4,
    epochs=12,
    lr=2e-3,
    word_dropout=0.0,
    ema_decay=0.99,
)
"""The mini encoder with its trunk frozen and cached: an epoch takes seconds on one core."""

_MINI = FitConfig(
    input_size=192,
    frozen_blocks=3,
    soft_targets=0.3,
    presence_weight=1.0,
    dropout=0.0,
    epochs=14,
)
"""The model that the plugin ships."""

PRESETS: dict[str, FitConfig] = {
    config.preset: config for config in (_MINI, _ABLATION, _EBAKER, _EBAKER_RELEASED)
}


def preset(name: str) -> FitConfig:
    """The preset called ``name``.

    Raises:
        TrainingError: no such preset.
    """
    try:
        return PRESETS[name]
    except KeyError as error:
        raise TrainingError(
            f"no preset called {name!r}; there are: {', '.join(sorted(PRESETS))}"
        ) from error
