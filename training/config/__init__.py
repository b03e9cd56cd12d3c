"""Configuration of a training run: components that check themselves, and named presets."""

from __future__ import annotations

from training.config.config import Config
from training.config.presets import PRESETS, configured, preset

__all__ = ["PRESETS", "Config", "configured", "preset"]
