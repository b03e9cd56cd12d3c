"""The encoder and the tokenizer that a configuration names.

What an encoder needs is imported when it is built: timm and open_clip take seconds, and a run needs
one of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from tokenizers import Tokenizer

from training.config import Config
from training.config.encoder import MINI
from training.models.encoder import DualEncoder


def build_tokenizer(config: Config, captions: Iterable[str]) -> Tokenizer:
    """The tokenizer of ``config.encoder.name``: trained on ``captions``, or CLIP's.

    Raises:
        TrainingError: no such architecture.
    """
    if config.encoder.name == MINI:
        from training.data.captions import train_tokenizer

        return train_tokenizer(
            captions, config.encoder.vocabulary_size, config.encoder.context_length
        )
    from training.data.clip_tokenizer import clip_tokenizer
    from training.models.openclip import architecture

    return clip_tokenizer(architecture(config.encoder.name)["text_cfg"]["context_length"])


def build_encoder(config: Config, tokenizer: Tokenizer, initialise: bool = True) -> DualEncoder:
    """The encoder that ``config`` describes, with the weights of ``config.encoder.init_from``.

    Args:
        initialise: False leaves the checkpoint alone, for weights that are loaded afterwards.

    Raises:
        TrainingError: no such architecture, or no such weights.
    """
    if config.encoder.name == MINI:
        from training.models.mini import MiniModel

        return MiniModel(config, tokenizer, initialise)
    from training.models.openclip import OpenClipModel

    return OpenClipModel(config, initialise)
