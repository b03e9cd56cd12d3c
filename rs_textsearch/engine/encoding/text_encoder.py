"""Texts to embeddings: tokenizer and text tower, whatever runtime encodes the images.

A query takes milliseconds on the CPU in single precision, before a GPU has its copy, and lower
precision costs most here.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import numpy as np

from rs_textsearch.engine.encoding import onnx_session
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import TEXT, TOKENIZER
from rs_textsearch.engine.encoding.spelling import Spelling
from rs_textsearch.engine.errors import BadInput, BundleError, first_line

_REMEMBERED = 256
_BATCH = 64
"""Texts that are encoded at a time."""
_Result = TypeVar("_Result")


@dataclass(frozen=True)
class TextFeatures:
    """``globe`` float32 [dim] and the counted tokens ``tokens`` float32 [M, dim], L2-normalised."""

    globe: np.ndarray
    tokens: np.ndarray


class TextEncoder:
    """The text side of a bundle; tokenizer and tower are loaded at their first use."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self._lock = threading.Lock()
        self._session: Any = None
        self._tokenizer: Any = None
        self._known: OrderedDict[str, TextFeatures] = OrderedDict()

    def encode_text(self, text: str) -> TextFeatures:
        """Encode one text; repeated texts come from a cache. Raises :class:`BadInput` if empty."""
        text = " ".join(str(text).split())
        with self._lock:
            known = self._known.get(text)
            if known is not None:
                self._known.move_to_end(text)
                return known
            self._load_tower()
            features = self._encode_ids([self._counting_ids(text)], lambda: None)[0]
            self._known[text] = features
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return features

    def encode_texts(
        self, texts: Sequence[str], check: Callable[[], None] = lambda: None
    ) -> list[TextFeatures]:
        """Encode many texts, those of one length together, which is several times as fast.

        ``check`` is called before each batch and may raise what ends it. Other threads may encode
        meanwhile.
        """
        with self._lock:
            ids = [self._counting_ids(text) for text in texts]
            self._load_tower()
        return self._encode_ids(ids, check)

    def token_ids(self, text: str) -> np.ndarray:
        """Return int64 ids trimmed after the end-of-text token, at most the context length."""
        rules = self.bundle.card.text
        ids = self._all_ids(text)
        if len(ids) > rules.context_length:
            ids = [*ids[: rules.context_length - 1], rules.eot_id]
        return np.array(ids, np.int64)

    def is_cut(self, text: str) -> bool:
        """Whether a text has more tokens than the model reads, so that its end is left out."""
        return len(self._all_ids(text)) > self.bundle.card.text.context_length

    def pieces(self, word: str) -> list[str]:
        """Return the pieces that the tokenizer makes of ``word``; none if one is unknown to it."""
        found = self._encode(word, add_special_tokens=False)
        if getattr(self._tokenizer.model, "unk_token", None) in found.tokens:
            return []
        return [word[first:end] for first, end in found.offsets]

    @cached_property
    def spelling(self) -> Spelling:
        """That of the words that the tokenizer has."""
        return Spelling.of(self._loaded_tokenizer().get_vocab())

    def _all_ids(self, text: str) -> list[int]:
        ids = list(self._encode(text).ids)
        eot = self.bundle.card.text.eot_id
        return ids[: ids.index(eot) + 1] if eot in ids else ids

    def _encode(self, text: str, **how: Any) -> Any:
        """Return the tokenizer's encoding of ``text``."""
        tokenizer = self._loaded_tokenizer()
        return self._of_tokenizer(lambda: tokenizer.encode(text, **how))

    def _loaded_tokenizer(self) -> Any:
        if self._tokenizer is None:
            self._tokenizer = self._of_tokenizer(self._load_tokenizer)
        return self._tokenizer

    def _load_tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_buffer(self.bundle.read_file(TOKENIZER))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return tokenizer

    def _of_tokenizer(self, ask: Callable[[], _Result]) -> _Result:
        """Return what ``ask`` returns; what the tokenizer raises becomes a :class:`BundleError`."""
        try:
            return ask()
        except (BundleError, ImportError, KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # a panic of its Rust code is no Exception
            raise BundleError.of(
                "model_tokenizer",
                path=str(self.bundle.path / TOKENIZER),
                reason=first_line(error),
            ) from error

    def _counting_ids(self, text: str) -> np.ndarray:
        """Return the ids int64 [L] that a text is encoded from; raises :class:`BadInput`."""
        if not text.strip():
            raise BadInput.of("query_empty")
        ids = self.token_ids(text)
        rules = self.bundle.card.text
        if np.isin(ids, [rules.sot_id, rules.eot_id, rules.pad_id]).all():
            raise BadInput.of("query_unread", text=repr(text[:40]))
        if self._counts_all:
            missing = rules.context_length - len(ids)
            ids = np.pad(ids, (0, missing), constant_values=rules.pad_id)
        return ids

    def _load_tower(self) -> None:
        if self._session is None:
            self._session = onnx_session.open_session(self.bundle, TEXT, onnx_session.CPU)

    def _encode_ids(
        self, texts: Sequence[np.ndarray], check: Callable[[], None]
    ) -> list[TextFeatures]:
        by_length: dict[int, list[int]] = {}
        for number, ids in enumerate(texts):
            by_length.setdefault(len(ids), []).append(number)
        found: dict[int, TextFeatures] = {}
        for numbers in by_length.values():
            for start in range(0, len(numbers), _BATCH):
                check()
                part = numbers[start : start + _BATCH]
                batch = np.stack([texts[number] for number in part])
                try:
                    globes, locals_ = self._session.run(["global", "local"], {"ids": batch})
                except Exception as error:  # onnxruntime's errors share no public base class
                    path, reason = str(self.bundle.path), first_line(error)
                    raise BundleError.of("text_tower", path=path, reason=reason) from error
                for number, globe, local in zip(part, globes, locals_):
                    found[number] = TextFeatures(globe, local[self._counted(texts[number])])
        return [found[number] for number in range(len(texts))]

    @property
    def _counts_all(self) -> bool:
        """Whether local similarity takes padding and start in, at the full context length."""
        return self.bundle.card.score.tokens == "all"

    def _counted(self, ids: np.ndarray) -> np.ndarray:
        """Return the mask of the positions that take part in local similarity.

        The ids end with the text, so no padding has to be told from words (CLIP's id of it is a
        word too).
        """
        if self._counts_all:
            return np.ones(len(ids), bool)
        return ids != self.bundle.card.text.sot_id
