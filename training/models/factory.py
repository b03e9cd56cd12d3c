"""The encoder and the tokenizer that a configuration names.

What an encoder needs is imported when it is built: timm and open_clip take seconds, and a run needs
one of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from tokenizers import Tokenizer

from training.models.encoder import DualEncoder
from training.presets import FitConfig

MINI = "mini"
"""Name of our own encoder; every other name is one of open_clip's architectures."""


def build_tokenizer(config: FitConfig, captions: Iterable[str]) -> Tokenizer:
    """The tokenizer of ``config.encoder``: trained on ``captions``, or CLIP's.

    Raises:
        TrainingError: no such architecture.
    """
    if config.encoder == MINI:
        from training.data.captions import train_tokenizer

        return train_tokenizer(captions, config.vocabulary_size, config.context_length)
    from training.data.clip_tokenizer import clip_tokenizer
    from training.models.openclip import architecture

    return clip_tokenizer(architecture(config.encoder)["text_cfg"]["context_length"])


def build_encoder(config: FitConfig, tokenizer: Tokenizer, initialise: bool = True) -> DualEncoder:
    """The encoder that ``config`` describes, with the weights of ``config.init_checkpoint``.

    Args:
        initialise: False leaves the checkpoint alone, for weights that are loaded afterwards.

    Raises:
        TrainingError: no such architecture, or no such weights.
    """
    if config.encoder == MINI:
        from training.models.mini import MiniModel

        return MiniModel(config, tokenizer, initialise)
    from training.models.openclip import OpenClipModel

    return OpenClipModel(config, initialise)
