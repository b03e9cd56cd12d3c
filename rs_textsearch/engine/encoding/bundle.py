"""Model bundles: a folder with two ONNX towers, a tokenizer and the card that describes them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rs_textsearch.definitions import DEFAULT_BUNDLE
from rs_textsearch.engine.errors import BundleError
from rs_textsearch.engine.paths import absolute

SCHEMA = 1
BANK = "bank.json"
"""Optional: training captions (a JSON list) that no tile shall match better than its own query."""
IMAGE, TEXT, TOKENIZER, CARD = "image.onnx", "text.onnx", "tokenizer.json", "card.json"
LOCAL = {"tokens": ("valid", "all"), "norm": ("rms", "frobenius")}
"""Ways to compute local similarity that a card can ask for, the usual one first."""
_REMEDY = f"Choose the folder of a complete bundle ({CARD}, {IMAGE}, {TEXT}, {TOKENIZER})."


@dataclass(frozen=True)
class Bundle:
    """A bundle's folder and card. The files are checked against the card when they are used."""

    path: Path
    card: dict[str, Any]

    @classmethod
    def open(cls, path: str | Path | None = None) -> Bundle:
        """Read the card of ``path`` (the default bundle for ``None``); raises BundleError."""
        folder = absolute(path or DEFAULT_BUNDLE)
        if not folder.is_dir():
            raise BundleError(f"The model bundle {folder} does not exist.", _REMEDY)
        for name in (CARD, IMAGE, TEXT, TOKENIZER):
            if not (folder / name).is_file():
                raise BundleError(f"The model bundle {folder} lacks {name}.", _REMEDY)
        try:
            card = json.loads((folder / CARD).read_text(encoding="utf-8"))
            _check_card(card)
        except KeyError as error:
            raise BundleError(
                f"The card of the model bundle {folder} lacks {error}.",
                "Export the bundle again with this version of the training package.",
            ) from error
        except (OSError, ValueError, TypeError) as error:
            raise BundleError(
                f"The card of the model bundle {folder} cannot be read: {error}.", _REMEDY
            ) from error
        if card["schema"] != SCHEMA:
            raise BundleError(
                f"The model bundle {folder} has card schema {card['schema']}; this version reads "
                f"{SCHEMA}.",
                "Export the bundle again or update the plugin.",
            )
        for key, known in LOCAL.items():
            wanted = card["score"]["local"].get(key, known[0])
            if wanted not in known:
                raise BundleError(
                    f"The model bundle {folder} is ranked by local {key} {wanted!r}; this version "
                    f"knows {' and '.join(known)}.",
                    "Export the bundle again or update the plugin.",
                )
        return cls(folder, card)

    @property
    def name(self) -> str:
        """Name on the card."""
        return str(self.card["name"])

    @property
    def version(self) -> str:
        """Version on the card."""
        return str(self.card["version"])

    @property
    def id(self) -> str:
        """Identity of the model: a digest of its files' hashes, whatever its folder is called."""
        text = " ".join(self.digest(name) for name in (IMAGE, TEXT, TOKENIZER))
        return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()

    @property
    def input_size(self) -> int:
        """Side of the model's input tile in pixels."""
        return int(self.card["input_size"])

    @property
    def dim(self) -> int:
        """Length of an embedding."""
        return int(self.card["dim"])

    @property
    def patches(self) -> int:
        """Number of patch features of a tile."""
        rows, columns = self.card["patch_grid"]
        return int(rows) * int(columns)

    @property
    def draft(self) -> dict[str, Any] | None:
        """What the card says about eight-bit arithmetic, ``None`` for a model without it."""
        return self.card.get("draft")

    @property
    def note(self) -> str:
        """What a user must know about results of this model, "" where there is nothing."""
        if self.draft is None:
            return ""
        before, after = (float(self.draft[when]["mr"]) for when in ("before", "after"))
        return (
            f"{self.name} is a draft model that computes in eight bits: in the measurement on "
            f"its card mR is {after:.2f} where the full model has {before:.2f}."
        )

    def digest(self, name: str) -> str:
        """Return the SHA-256 of a file in hex, as the card says, with or without ``sha256:``."""
        return str(self.card["files"][name]["sha256"]).lower().removeprefix("sha256:")

    def describe(self) -> dict[str, Any]:
        """Return what an index records about the bundle."""
        return {
            "name": self.name,
            "version": self.version,
            "id": self.id,
            "path": str(self.path),
            "dim": self.dim,
            "patches": self.patches,
            "input_size": self.input_size,
        }

    @property
    def bank(self) -> tuple[str, ...]:
        """Captions of the bundle's bank, none where it has no bank."""
        if BANK not in self.card["files"]:
            return ()
        try:
            texts = json.loads(self.read_file(BANK))
        except ValueError as error:
            raise BundleError(f"{self.path / BANK} cannot be read: {error}.", _REMEDY) from error
        return tuple(map(str, texts))

    def read_file(self, name: str) -> bytes:
        """Return a file of the bundle after checking it against the card; raises BundleError."""
        file = self.path / name
        try:
            data = file.read_bytes()
        except OSError as error:
            raise BundleError(
                f"{file} cannot be read: {error.strerror or error}.", _REMEDY
            ) from error
        if hashlib.sha256(data).hexdigest() != self.digest(name):
            raise BundleError(
                f"{file} is not the file that the card of the bundle describes.",
                "It is damaged or was replaced: copy the bundle again from its source.",
            )
        return data


def find(recorded: dict[str, Any]) -> Bundle:
    """Return the bundle that an index was built with, from where it was or from the default folder.

    ``recorded`` is what :meth:`Bundle.describe` returned. Raises :class:`BundleError`.
    """
    other = None
    for folder in (Path(recorded["path"]), DEFAULT_BUNDLE):
        try:
            bundle = Bundle.open(folder)
        except BundleError:
            continue
        if bundle.id == recorded["id"]:
            return bundle
        other = other or bundle
    name = f"{recorded['name']} {recorded['version']} ({recorded['id']})"
    if other is not None:
        raise BundleError(
            f"The index was built with the model {name}, but {other.path} now holds "
            f"{other.name} {other.version} ({other.id}).",
            "Build the index again, or put the model back.",
        )
    raise BundleError(
        f"The model {name} that the index was built with is not at {recorded['path']} any more.",
        "Put the bundle back, or build the index again with another one.",
    )


def _check_card(card: dict[str, Any]) -> None:
    """Raise KeyError, TypeError or ValueError where the card lacks what the engine needs."""
    for key in ("schema", "name", "version"):
        _ = card[key]
    for key in ("input_size", "dim"):
        _ = int(card[key])
    for name in (IMAGE, TEXT, TOKENIZER):
        _ = card["files"][name]["sha256"]
    rows, columns = card["patch_grid"]
    for key in ("context_length", "pad_id", "sot_id", "eot_id"):
        _ = card["text"][key]
    for key in ("global_weight", "local_weight", "local"):
        _ = card["score"][key]
    if card.get("draft") is not None:
        _ = [float(card["draft"][when]["mr"]) for when in ("before", "after")]
        _ = card["draft"]["precision"]
    _ = rows * columns, card["ground_extent_m"]["typical"], card["background"]["matched"]["p10"]
