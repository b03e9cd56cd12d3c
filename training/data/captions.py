"""Captions: normal form, tokenizer, token matrices and the identity of equal captions."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from tokenizers import (
    Regex,
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    processors,
    trainers,
)

from training.data.pairs import ImageRecord
from training.errors import TrainingError

SPECIAL_TOKENS = PAD, SOT, EOT, UNK, MASK = "[PAD]", "[SOT]", "[EOT]", "[UNK]", "[MASK]"
PAD_ID, SOT_ID, EOT_ID, UNK_ID, MASK_ID = range(len(SPECIAL_TOKENS))
"""The trainer numbers the special tokens first, in their order."""


ENCODED = 10_000
"""Captions encoded at a time: the library's own form of one takes kilobytes, and RS5M has millions.
"""


def normalise(caption: str) -> str:
    """Lower-case words separated by single blanks: RSICD ends with " .", RSITMD capitalises.

    Accents go, as they do in the tokenizer.
    """
    return " ".join(re.findall(r"[a-z0-9]+", without_accents(caption).lower()))


def words(caption: str) -> list[str]:
    """Words of a caption in normal form, those of letters alone: "19r" is none (METHOD A.2 #12)."""
    return [word for word in normalise(caption).split() if word.isalpha()]


def without_accents(text: str) -> str:
    """``text`` with its letters' marks taken off: a query is read the same way."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def vocabulary(records: Iterable[ImageRecord]) -> dict[str, int]:
    """How often each alphabetic word occurs in the captions, most frequent first."""
    counts: Counter[str] = Counter()
    for record in records:
        for text in record.captions:
            counts.update(words(text))
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def train_tokenizer(captions: Iterable[str], size: int, context_length: int) -> Tokenizer:
    """A byte-pair tokenizer of ``size`` entries, lower-casing, that adds [SOT] and [EOT].

    Ids 0-4 are [PAD], [SOT], [EOT], [UNK], [MASK]. Sequences are cut to ``context_length``.
    """
    tokenizer = Tokenizer(models.BPE(unk_token=UNK))
    tokenizer.normalizer = lower_case_words()
    # Words are marked at their start. An end-of-word suffix would do as well, but the library
    # numbers suffixed letters in the random order of a hash map, so no two runs would agree.
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        min_frequency=2,
        special_tokens=list(SPECIAL_TOKENS),
        show_progress=False,
    )
    tokenizer.train_from_iterator(captions, trainer)
    with_ends(tokenizer).enable_truncation(context_length)
    return tokenizer


def lower_case_words() -> normalizers.Normalizer:
    """What a tokenizer makes of a text first: its :func:`normalise`."""
    return normalizers.Sequence(
        [
            normalizers.NFKD(),
            normalizers.StripAccents(),
            normalizers.Lowercase(),
            normalizers.Replace(Regex(r"[^a-z0-9]+"), " "),
            normalizers.Strip(),
        ]
    )


def with_ends(tokenizer: Tokenizer) -> Tokenizer:
    """The same tokenizer, made to put [SOT] before a text and [EOT] behind it."""
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{SOT} $A {EOT}",
        special_tokens=[(SOT, tokenizer.token_to_id(SOT)), (EOT, tokenizer.token_to_id(EOT))],
    )
    return tokenizer


def load_tokenizer(path: Path) -> Tokenizer:
    """Read ``tokenizer.json``.

    Raises:
        TrainingError: the file is missing or broken.
    """
    try:
        return Tokenizer.from_file(str(path))
    except Exception as error:  # the library raises bare Exception
        raise TrainingError(f"{path}: not a readable tokenizer ({error})") from error


def encode(tokenizer: Tokenizer, captions: Sequence[str], pad_to: int = 0) -> np.ndarray:
    """Token ids, int64 ``[N, L]``, padded with 0 to the longest of these captions.

    Args:
        pad_to: smallest ``L``.
    """
    return _encode(tokenizer, captions, pad_to)[0]


def _encode(
    tokenizer: Tokenizer, captions: Sequence[str], pad_to: int
) -> tuple[np.ndarray, np.ndarray]:
    """Padded ids, and the number of tokens of every caption, int64 ``[N]``."""
    blocks, lengths = [], np.zeros(len(captions), np.int64)
    for start in range(0, len(captions), ENCODED):
        encodings = tokenizer.encode_batch(list(captions[start : start + ENCODED]))
        counts = [len(item.ids) for item in encodings]
        lengths[start : start + ENCODED] = counts
        block = np.zeros((len(counts), max(counts)), np.int32)
        for row, item in enumerate(encodings):
            block[row, : counts[row]] = item.ids
        blocks.append(block)
    ids = np.zeros((len(captions), max(pad_to, lengths.max())), np.int64)
    for number, block in enumerate(blocks):
        start = number * ENCODED
        ids[start : start + len(block), : block.shape[1]] = block
    return ids, lengths


def distinct_captions(records: Sequence[ImageRecord]) -> tuple[list[str], list[np.ndarray]]:
    """The different captions of ``records`` as they are published, byte for byte.

    Tokenizers have their own ways with capitals and punctuation (METHOD G.13).

    Returns:
        ``T`` captions, and for each image its indices into them, int64, with repetition.

    Raises:
        TrainingError: a caption without a letter or a digit that the tokenizer keeps.
    """
    index: dict[str, int] = {}
    of_image = []
    for record in records:
        for text in record.captions:
            if text not in index and not normalise(text):
                raise TrainingError(
                    f"{record.filename}: no word of the caption {text!r} can be read; "
                    "captions are written with the letters a to z"
                )
            index.setdefault(text, len(index))
        of_image.append(np.array([index[text] for text in record.captions]))
    return list(index), of_image


def equal_captions(captions: Sequence[str]) -> np.ndarray:
    """For each caption the first that has its normal form, int64 ``[T]``.

    Captions with one number here are equal. Equal captions of different images are no negatives
    of each other (METHOD G.11): 49 % of RSICD's training images carry five identical captions, and
    a random batch of 100 holds about three equal captions of different images.
    """
    first: dict[str, int] = {}
    rows = [first.setdefault(normalise(text), row) for row, text in enumerate(captions)]
    return np.array(rows, np.int64)


@dataclass(frozen=True)
class CaptionTable:
    """Distinct captions of a set of images, and which image has which.

    Attributes:
        texts: of :func:`distinct_captions`.
        ids: their tokens, int64 ``[T, L]``.
        lengths: tokens of each, SOT and EOT included, int64 ``[T]``.
        of_image: for each image, the indices of its captions, with repetition (five for RSICD).
    """

    texts: list[str]
    ids: np.ndarray
    lengths: np.ndarray
    of_image: list[np.ndarray]

    @cached_property
    def equal(self) -> np.ndarray:
        """:func:`equal_captions` of the captions."""
        return equal_captions(self.texts)

    @classmethod
    def build(
        cls, records: Sequence[ImageRecord], tokenizer: Tokenizer, pad_to: int = 0
    ) -> CaptionTable:
        """De-duplicate and tokenize the captions of ``records``.

        Args:
            pad_to: smallest number of token columns; the context length where padding counts.

        Raises:
            TrainingError: a caption without a letter or a digit that the tokenizer keeps.
        """
        texts, of_image = distinct_captions(records)
        return cls(texts, *_encode(tokenizer, texts, pad_to), of_image)
