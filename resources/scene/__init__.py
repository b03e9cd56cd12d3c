"""Synthetic aerial scenes: the shipped sample scene and chips for model training."""

from __future__ import annotations

from resources.scene.chips import CLASSES, Chip, chip, chips

__all__ = ["CLASSES", "Chip", "chip", "chips"]
