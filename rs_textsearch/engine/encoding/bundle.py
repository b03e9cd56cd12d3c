"""Model bundles: a folder with two ONNX towers, a tokenizer and the card that describes them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from rs_textsearch.definitions import DEFAULT_BUNDLE, MODELS_VARIABLE
from rs_textsearch.engine.encoding.card import (
    BANK,
    CARD,
    IMAGE,
    TEXT,
    TOKENIZER,
    BundleRef,
    Card,
)
from rs_textsearch.engine.encoding.graph import keeps_its_weights
from rs_textsearch.engine.encoding.wire import NoModel
from rs_textsearch.engine.errors import BundleError
from rs_textsearch.engine.fields import Damage, parsed
from rs_textsearch.engine.paths import absolute


@dataclass(frozen=True)
class Bundle:
    """A bundle's folder and card. The files are checked against the card when they are used."""

    path: Path
    card: Card

    @classmethod
    def open(cls, path: str | Path | None = None) -> Bundle:
        """Read the card of ``path`` (the default bundle for ``None``); raises BundleError.

        Every file that the card lists is there.
        """
        folder = absolute(path or DEFAULT_BUNDLE)
        if not folder.is_dir():
            raise BundleError.of("model_missing", path=str(folder))
        _check_present(folder, (CARD, IMAGE, TEXT, TOKENIZER))
        try:
            text = (folder / CARD).read_bytes()
        except OSError as error:
            raise _refused(folder / CARD, error) from error
        card = Card.parse(text, str(folder))
        _check_present(folder, card.files)
        return cls(folder, card)

    @property
    def name(self) -> str:
        """Name on the card."""
        return self.card.name

    @property
    def version(self) -> str:
        """Version on the card."""
        return self.card.version

    @property
    def id(self) -> str:
        """Identity of the model: a digest of its files' hashes, whatever its folder is called."""
        text = " ".join(self.card.files[name].digest for name in (IMAGE, TEXT, TOKENIZER))
        return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()

    @property
    def input_size(self) -> int:
        """Side of the model's input tile in pixels."""
        return self.card.input_size

    @property
    def dim(self) -> int:
        """Length of an embedding."""
        return self.card.dim

    @property
    def patches(self) -> int:
        """Number of patch features of a tile."""
        return self.card.patches

    @property
    def note(self) -> str:
        """What a user must know about results of this model, "" where there is nothing."""
        draft = self.card.draft
        if draft is None:
            return ""
        return (
            f"{self.name} is a draft model that computes in eight bits: in the measurement on "
            f"its card mR is {draft.after:.2f} where the full model has {draft.before:.2f}."
        )

    def ref(self) -> BundleRef:
        """Return what an index records about the bundle."""
        return BundleRef(
            self.name, self.version, self.id, self.path, self.dim, self.patches, self.input_size
        )

    @property
    def bank(self) -> tuple[str, ...]:
        """Captions of the bundle's bank, none where it has no bank; raises BundleError."""
        if BANK not in self.card.files:
            return ()
        try:
            texts = parsed(self.read_file(BANK))
            if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
                raise Damage.of("damaged_no_texts")
        except Damage as error:
            raise BundleError.of(
                "model_bank", path=str(self.path / BANK), reason=error.said
            ) from error
        return tuple(texts)

    def read_file(self, name: str) -> bytes:
        """Return a file of the bundle after checking it against the card; raises BundleError."""
        file = self.path / name
        try:
            data = file.read_bytes()
        except OSError as error:
            raise _refused(file, error) from error
        if hashlib.sha256(data).hexdigest() != self.card.files[name].digest:
            raise BundleError.of("model_replaced", path=str(file))
        if name in (IMAGE, TEXT):
            _check_tower(file, data)
        return data


def _check_tower(file: Path, data: bytes) -> None:
    """Raise :class:`BundleError` for a tower that is not all in its file."""
    try:
        if keeps_its_weights(data):
            return
    except NoModel as error:
        raise BundleError.of("model_no_onnx", path=str(file)) from error
    raise BundleError.of("model_elsewhere", path=str(file))


def find(recorded: BundleRef) -> Bundle:
    """Return the bundle that an index was built with, wherever it lies by now.

    It is looked for where it was, then at the default one's place and at those that the variable
    names. Raises :class:`BundleError`.
    """
    other = None
    for folder in chain((recorded.path, DEFAULT_BUNDLE), _elsewhere()):
        try:
            bundle = Bundle.open(folder)
        except BundleError:
            continue
        if bundle.id == recorded.id:
            return bundle
        if folder == recorded.path:  # what else lies elsewhere is not to blame
            other = bundle
    if other is not None:
        raise BundleError.of(
            "model_changed", model=str(recorded), path=str(other.path), other=str(other.ref())
        )
    raise BundleError.of("model_gone", model=str(recorded), path=str(recorded.path))


def _elsewhere() -> Iterator[Path]:
    """Yield the folders of bundles that the variable names, or that lie in those that it names."""
    for named in filter(None, os.environ.get(MODELS_VARIABLE, "").split(os.pathsep)):
        folder = absolute(named)
        # What begins with a dot is being copied.
        yield from (card.parent for card in (folder / CARD, *sorted(folder.glob(f"[!.]*/{CARD}"))))


def _refused(file: Path, error: OSError) -> BundleError:
    reason = error.strerror or str(error)
    return BundleError.of("model_refused", path=str(file), reason=reason)


def _check_present(folder: Path, names: Iterable[str]) -> None:
    for name in names:
        if not (folder / name).is_file():
            raise BundleError.of("model_lacks", path=str(folder), name=name)
