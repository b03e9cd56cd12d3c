"""What keeps the models of tests small; without torch, which threads are set for first."""

from __future__ import annotations

SMALL_TOWERS = {
    "encoder.input_size": 64,
    "encoder.dim": 32,
    "encoder.vocabulary_size": 60,
    "encoder.context_length": 16,
    "encoder.text_width": 32,
    "encoder.text_layers": 1,
    "encoder.text_heads": 2,
}
"""Options of a mini encoder that trains in seconds."""
