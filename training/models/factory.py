"""The encoder and the tokenizer that a configuration names.

What an encoder needs is imported when it is built: timm and open_clip take seconds, and a run needs
one of them.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any

from tokenizers import Tokenizer

from training.config import Config
from training.config.encoder import NONE
from training.models.encoder import DualEncoder
from training.models.registry import registered
from training.models.warm_start import warm_start

_MODULES = {"mini": "training.models.mini"}
"""Where the encoders of this package are, by the names that they are registered under."""
_OPEN_CLIP = "training.models.openclip"
"""Where every other name is taken for one of open_clip's architectures."""


def encoder_class(name: str) -> type[DualEncoder]:
    """The class of the encoder called ``name``; open_clip's for names that nobody registered."""
    if registered(name) is None and name in _MODULES:
        importlib.import_module(_MODULES[name])
    found = registered(name)
    return importlib.import_module(_OPEN_CLIP).OpenClipModel if found is None else found


def build_tokenizer(config: Config, captions: Iterable[str]) -> Tokenizer:
    """The tokenizer of the encoder: CLIP's, that of its initial weights, or one for ``captions``.

    Raises:
        TrainingError: no such architecture, or unreadable initial weights.
    """
    return encoder_class(config.encoder.name).build_tokenizer(config, captions)


def build_encoder(config: Config, tokenizer: Tokenizer, initialise: bool = True) -> DualEncoder:
    """The encoder that ``config`` describes: initial weights, what is frozen, and adapters.

    Args:
        initialise: False leaves the initial weights alone, for others that are loaded afterwards.

    Raises:
        TrainingError: no such architecture, or no such weights.
    """
    encoder = encoder_class(config.encoder.name)(config, tokenizer)
    adapters = warm_start(encoder, config) if initialise else {}
    encoder.freeze(config.encoder)
    if config.adapter.kind != NONE:
        encoder.adapt(config.adapter)
        if adapters:
            encoder.load_state_dict(encoder.state_dict() | adapters)
    return encoder


def create_encoder(
    name: str,
    init_from: str = "",
    captions: Iterable[str] = (),
    **options: Any,
) -> tuple[DualEncoder, Tokenizer]:
    """A new encoder, all of which learns, and its tokenizer, without a run.

    Args:
        name: ``mini``, one that was registered, or an architecture of open_clip.
        init_from: initial weights, a file, a run or a bundle; ``random`` for none.
        captions: what the tokenizer is trained on, where the encoder brings none.
        options: other options of the encoder, such as ``input_size=224`` or ``frozen_blocks=4``.

    Raises:
        TrainingError: no such encoder, option or weights.
    """
    options = {"name": name, "init_from": str(init_from), "frozen_blocks": 0} | options
    config = Config().with_values({f"encoder.{key}": value for key, value in options.items()})
    tokenizer = build_tokenizer(config, captions)
    return build_encoder(config, tokenizer), tokenizer
