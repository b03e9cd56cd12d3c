"""What a run has trained, read back."""

from __future__ import annotations

from dataclasses import dataclass

from tokenizers import Tokenizer

from training.config import Config
from training.data.captions import load_tokenizer
from training.models.encoder import DualEncoder
from training.models.factory import build_encoder
from training.runs import RunFolder, load_checkpoint


@dataclass(frozen=True)
class Trained:
    """The best weights of a run in inference mode, with their configuration and tokenizer."""

    config: Config
    tokenizer: Tokenizer
    model: DualEncoder


def load_trained(run: RunFolder) -> Trained:
    """Read the best epoch of ``run``.

    Raises:
        TrainingError: there is no run there, or no epoch of it has ended.
    """
    config = run.load_config()
    tokenizer = load_tokenizer(run.tokenizer)
    model = build_encoder(config, tokenizer, initialise=False)
    model.load_state_dict(load_checkpoint(run.best)[0])
    return Trained(config, tokenizer, model.eval())
