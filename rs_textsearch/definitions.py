"""Names and places that the plugin and the engine share; standard library only.

In a checkout ``rs_textsearch`` and ``resources`` are siblings, in the plugin zip ``resources``
lies inside ``rs_textsearch``: :data:`RESOURCES` is right in both.
"""

from __future__ import annotations

import sys
from pathlib import Path

VERSION = "0.2.0"
"""Version of plugin and engine."""

PROTOCOL = 1
"""Version of the JSON-lines protocol between plugin and engine."""

SILENCE = {
    "ORT_DISABLE_TELEMETRY": "1",  # ONNX Runtime: device, paths and models to Microsoft
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",  # Hugging Face's packages load nothing and look nothing up
    "DO_NOT_TRACK": "1",
    "PROJ_NETWORK": "OFF",  # no grids of datum shifts from the network
}
"""Variables under which no library reports on the user or uses the network by itself."""

PACKAGES = {
    "numpy": ">=2.2.6,<3",
    "onnxruntime": ">=1.20,<2",
    "rasterio": ">=1.4,<2",
    "shapely": ">=2.1,<3",
    "pyproj": ">=3.6.1,<4",
    "tokenizers": ">=0.20,<1",
    "fudgeo": ">=1.5.4,<2",
    "tqdm": ">=4.66,<5",
    "platformdirs": ">=4,<5",
}
"""What the engine's Python needs, as ``pyproject.toml`` lists it."""

ONNXRUNTIME_OF_CUDA_13 = "1.27"
"""The first onnxruntime-gpu on PyPI that is built for CUDA 13, which drivers before 580 lack."""

CUDA_DRIVER = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
"""Library of the NVIDIA driver's own part of CUDA, which containers may have without NVML."""

TRAINING_PACKAGES = {
    "torch": ">=2.6,<3",
    "torchvision": ">=0.21",
    "timm": ">=1.0.9,<2",
    "onnx": ">=1.17",
    "onnxscript": ">=0.2",
    "safetensors": ">=0.4.3",
    "tensorboard": ">=2.17",
    "scipy": ">=1.13",
    "open_clip_torch": ">=2.32,<4",
    "accelerate": ">=1.0,<2",
    "braceexpand": ">=0.1.7",
    "pillow": ">=10.3",
    "imagehash": ">=4.3.1",
    "nltk": ">=3.9",
    "textblob": ">=0.18",
    "matplotlib": ">=3.9",
    "faiss-cpu": ">=1.9",
    "opencv-python-headless": ">=4.10",
}
"""What training needs besides, as ``pyproject.toml`` lists it."""

RECIPES = ("heads", "lora", "full")
"""The ways to adapt a model to a region, by their names in training."""

PACKAGE = Path(__file__).resolve().parent
"""Folder of the package ``rs_textsearch``."""

_INSIDE = PACKAGE / "resources"
RESOURCES = _INSIDE if _INSIDE.is_dir() else PACKAGE.parent / "resources"
"""Folder of icons, styles, the default model bundle and the samples."""

_TRAINING = PACKAGE / "training"
TRAINING = _TRAINING if _TRAINING.is_dir() else PACKAGE.parent / "training"
"""Folder of the training package, a part of the zip and beside this package in a checkout."""

BACKGROUND_VARIABLE = "RS_TEXTSEARCH_BACKGROUND"
"""A variable under which a process leaves the processor to others where they need it."""

END_VARIABLE = "RS_TEXTSEARCH_END"
"""A variable with the path of a file: a process ends itself, in order, once that is there."""

MODELS_VARIABLE = "RS_TEXTSEARCH_MODELS"
"""A variable with folders, separated as those of PATH: model bundles, or what holds some."""

DEFAULT_BUNDLE = RESOURCES / "models" / "mini"
"""Folder of the model bundle that is used where none is named."""

OFFERED_MODELS = RESOURCES / "models" / "stronger.json"
"""The list of models that can be fetched."""

CLIP_TOKENIZER = RESOURCES / "models" / "clip_tokenizer.json.gz"
"""CLIP's byte pairs, for converted models."""

ICONS = RESOURCES / "icons"
"""Folder of the plugin's own icons."""

ICON = ICONS / "rs_textsearch.svg"
"""The plugin's icon."""

TOUR = RESOURCES / "tour"
"""Folder of the pictures of the tour."""

HELP = RESOURCES / "help"
"""The help page."""

SAMPLE_SCENE = RESOURCES / "sample" / "scene.tif"
"""The raster that ships for a first try."""

SAMPLE_PHOTOGRAPHS = RESOURCES / "sample" / "naip"
"""Folder of the aerial photographs that ship, and of what is to be seen in them."""
