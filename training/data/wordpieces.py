"""BERT's uncased WordPieces as the mini encoder takes them: special tokens first, the rest pruned.

Wu et al. 2016; Devlin et al., NAACL 2019. A word is split from its start into the longest pieces of
the vocabulary; pieces within a word begin with ``##``.
"""

from __future__ import annotations

import json
import re
import string
from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from training.data.captions import SPECIAL_TOKENS, UNK, lower_case_words, with_ends
from training.errors import TrainingError

PUBLISHED_SPECIAL = ("[PAD]", "[CLS]", "[SEP]", "[UNK]", "[MASK]")
"""BERT's names of :data:`~training.data.captions.SPECIAL_TOKENS`, in their order."""
_INSIDE = "##"
_READABLE = re.compile(rf"(?:{_INSIDE})?[a-z0-9]+")
_LETTERS = string.ascii_lowercase + string.digits
LETTERS = tuple(start + letter for start in ("", _INSIDE) for letter in _LETTERS)
"""Pieces with which any word can be spelt."""


def read_vocabulary(path: Path) -> list[str]:
    """The pieces of a published ``tokenizer.json`` or ``vocab.txt`` (a line a piece), by their ids.

    Raises:
        TrainingError: no readable vocabulary, or one without BERT's special tokens and letters.
    """
    try:
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".txt":
            pieces = text.splitlines()
        else:
            ids = json.loads(text)["model"]["vocab"]
            pieces = sorted(ids, key=ids.__getitem__)
            if [ids[piece] for piece in pieces] != list(range(len(pieces))):
                raise ValueError("its ids are not 0, 1, 2 and so on")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TrainingError(f"{path}: not a readable vocabulary ({error})") from error
    missing = {*PUBLISHED_SPECIAL, *LETTERS} - set(pieces)
    if missing:
        raise TrainingError(
            f"{path}: the vocabulary lacks {min(missing)}, so it is not BERT's uncased one"
        )
    return pieces


def pruned(pieces: Sequence[str], texts: Iterable[str]) -> list[int]:
    """Ids of the special tokens, then of what ``texts`` need, ascending.

    Every word of the texts is split as before; every other one can be spelt.
    """
    numbers = {piece: number for number, piece in enumerate(pieces)}
    readable = [*PUBLISHED_SPECIAL, *(piece for piece in pieces if _READABLE.fullmatch(piece))]
    whole = wordpiece_tokenizer(readable)
    kept = {numbers[letter] for letter in LETTERS}
    words = {word for text in texts for word in whole.normalizer.normalize_str(text).split()}
    for encoding in whole.encode_batch(sorted(words), add_special_tokens=False):
        kept.update(numbers[readable[number]] for number in encoding.ids)
    return [*(numbers[name] for name in PUBLISHED_SPECIAL), *sorted(kept)]


def wordpiece_tokenizer(pieces: Sequence[str]) -> Tokenizer:
    """A lower-casing tokenizer of these pieces, special tokens first, that adds [SOT] and [EOT].

    Accents and punctuation go, as they do in a tokenizer that is trained on captions.
    """
    names = [*SPECIAL_TOKENS, *pieces[len(SPECIAL_TOKENS) :]]
    vocabulary = {name: number for number, name in enumerate(names)}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token=UNK))
    tokenizer.normalizer = lower_case_words()
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.decoder = decoders.WordPiece()
    tokenizer.add_special_tokens(list(SPECIAL_TOKENS))
    return with_ends(tokenizer)
