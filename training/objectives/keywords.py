"""Keywords of remote-sensing captions, and the masks that hide them from the text tower.

EBAKER (ACM MM 2024, section 3.4) masks the most frequent words of each data set. The two other
strategies of its Table 4 are here too: as many random words (IRR) and adjectives (MAM).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Encoding, Tokenizer

from training.config.keywords import KerConfig, KeywordsConfig
from training.data.captions import normalise, words
from training.data.pairs import ImageRecord
from training.errors import TrainingError

_STOP_WORDS = """
    i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she
    her hers herself it its itself they them their theirs themselves what which who whom this that
    these those am is are was were be been being have has had having do does did doing a an the
    and but if or because as until while of at by for with about against between into through
    during before after above below to from up down in out on off over under again further then
    once here there when where why how all any both each few more most other some such no nor not
    only own same so than too very s t can will just don should now d ll m o re ve y ain aren
    couldn didn doesn hadn hasn haven isn ma mightn mustn needn shan shouldn wasn weren won wouldn
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())
"""NLTK's English stop words (Porter's list and what contractions leave), those of letters alone.

NLTK serves the list as a download, never inside its package. Its forms with an apostrophe are
left out: a caption's words are split there.
"""
IGNORED = -100
"""The target of a position that is not masked: what PyTorch's cross-entropy skips."""


def captions_by_dataset(records: Iterable[ImageRecord]) -> dict[str, list[str]]:
    """Every caption of every data set, repeated as often as it is published."""
    captions: dict[str, list[str]] = {}
    for record in records:
        captions.setdefault(record.dataset, []).extend(record.captions)
    return captions


def word_counts(captions: Iterable[str]) -> list[tuple[str, int]]:
    """Words of the letters a to z that are no stop words, most frequent first, then by name."""
    # A caption comes five times over in RSICD: each distinct one is read once.
    counts: Counter[str] = Counter()
    for caption, times in Counter(captions).items():
        for word in words(caption):
            if word not in STOP_WORDS:
                counts[word] += times
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def keyword_list(captions_by_dataset: Mapping[str, Iterable[str]], count: int) -> list[str]:
    """The ``count`` most frequent words of each data set, merged in order (METHOD A.2 #12).

    Give it training captions only. Surface forms: singular and plural are two keywords.

    Raises:
        TrainingError: no caption has a word that is not a stop word.
    """
    merged = [
        word
        for captions in captions_by_dataset.values()
        for word, _ in word_counts(captions)[:count]
    ]
    if not merged:
        raise TrainingError(
            f"no keyword in the captions of {', '.join(captions_by_dataset) or 'no data set'}: "
            "they hold nothing but stop words; give other pairs, or set ker.weight and "
            "presence.weight to 0"
        )
    return list(dict.fromkeys(merged))


def listed_keywords(files: Iterable[str | Path]) -> list[str]:
    """The words of keyword lists, a word a line, merged in order (METHOD A.2 #12).

    Such a list may hold what counting never gives: the released ones have numbers and slips of
    the pen.

    Raises:
        TrainingError: a file that cannot be read, a line of several words, or no word at all.
    """
    found: dict[str, None] = {}
    for file in files:
        try:
            lines = Path(file).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise TrainingError(f"{file}: not a readable keyword list ({error})") from error
        for number, line in enumerate(lines, 1):
            words_there = line.split()
            if len(words_there) > 1:
                raise TrainingError(
                    f"{file}, line {number}: {line.strip()!r} is more than one word; write a word "
                    "a line"
                )
            found |= dict.fromkeys(words_there)
    if not found:
        raise TrainingError(f"{', '.join(map(str, files))}: no keyword there; write a word a line")
    return list(found)


def keywords_of(
    options: KeywordsConfig, captions_by_dataset: Mapping[str, Iterable[str]]
) -> list[str]:
    """The keywords that a configuration names: of its files, or counted in training captions.

    Raises:
        TrainingError: see :func:`listed_keywords` and :func:`keyword_list`.
    """
    if options.files:
        return listed_keywords(options.files)
    return keyword_list(captions_by_dataset, options.count)


@dataclass(frozen=True)
class Masker:
    """Which token positions of which caption may be masked, computed once for all captions.

    Attributes:
        word: int16 ``[N, L]``: at each position, the number of the candidate word that has a
            piece there, counted from 0 within its caption; -1 elsewhere.
        quota: int64 ``[N]``: how many of a caption's candidates a rate of 1 masks.
        label: int32 ``[N, L]``: the keyword at each position; None with the vocabulary head,
            where the masked token itself is the label.
        outputs: classes of the prediction.
    """

    word: torch.Tensor
    quota: torch.Tensor
    label: torch.Tensor | None
    outputs: int

    @classmethod
    def build(
        cls,
        texts: Sequence[str],
        tokenizer: Tokenizer,
        keywords: Sequence[str],
        options: KerConfig,
    ) -> Masker:
        """Find the candidate words of every text and their token positions.

        Args:
            texts: captions as they are tokenized, one a row.
            tokenizer: any that splits into words first and tells them apart (``word_ids``), and
                that puts the start token at position 0.
            keywords: :func:`keywords_of` the training captions.
            options: which words (``strategy``: IRR masks any words, as many as the caption has
                keywords; MAM adjectives, by the Pattern tagger that TextBlob ships), how they are
                recognised (``matching``, METHOD A.2 #13), where the masks land (``offset``, #14)
                and on how many of a word's tokens (``pieces``, #15). With the ``head``
                ``vocabulary`` each masked token is labelled with its id, with ``keywords`` every
                token of a keyword with the keyword's index in ``keywords``.
        """
        index = {word: number for number, word in enumerate(keywords)}
        encodings = tokenizer.encode_batch(list(texts))
        shape = (len(encodings), max((len(item.ids) for item in encodings), default=0))
        word = np.full(shape, -1, np.int16)
        label = np.full(shape, IGNORED, np.int32)
        quota = np.zeros(len(encodings), np.int64)
        for row, (text, encoding) in enumerate(zip(texts, encodings, strict=True)):
            words = _words(text, encoding, options)
            wanted = _candidates(options.strategy, [name for name, _ in words], index)
            candidates = [item for item, chosen in zip(words, wanted, strict=True) if chosen]
            for number, (name, positions) in enumerate(candidates):
                word[row, positions] = number
                label[row, positions] = index.get(name, IGNORED)
            quota[row] = (
                sum(name in index for name, _ in words)
                if options.strategy == "random"
                else len(candidates)
            )
        return cls(
            torch.from_numpy(word),
            torch.from_numpy(quota),
            torch.from_numpy(label) if options.head == "keywords" else None,
            len(keywords) if options.head == "keywords" else tokenizer.get_vocab_size(),
        )

    def mask(
        self,
        ids: torch.Tensor,
        rows: torch.Tensor,
        rate: float,
        generator: torch.Generator,
        mask_id: int,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Hide every piece of some candidate words, chosen anew at every call.

        A caption of ``n`` candidates loses ``rate * n`` of them, rounded up or down at random
        so that the share is right on average; a rate of 1 takes all.

        Args:
            ids: int64 ``[T, L]`` on the CPU: token ids of the texts ``rows``, trimmed or padded
                to any ``L``, start token first.
            rows: int64 ``[T]``, rows of the texts given to :meth:`build`.
            rate: share of the candidates, 0..1.
            generator: of the CPU.
            mask_id: id that replaces a masked piece.

        Returns:
            ``ids`` with the masks in, and targets, int64 ``[T, L]``: -100 where nothing is masked.
        """
        width = min(ids.shape[1], self.word.shape[1])
        word = self.word[rows, :width].long()
        most = int(word.max()) + 1 if word.numel() else 0
        hidden = torch.zeros_like(ids, dtype=torch.bool)
        if most > 0:
            # A random fraction on top, and the rest cut off: right on average.
            fraction = torch.rand(len(rows), generator=generator).double()
            take = (self.quota[rows] * rate + fraction).floor()
            lots = torch.rand(len(rows), most, generator=generator)
            absent = torch.arange(most) > word.amax(dim=1, keepdim=True)
            rank = lots.masked_fill(absent, 2.0).argsort(dim=1).argsort(dim=1)
            chosen = (rank < take.unsqueeze(1)) & ~absent
            hidden[:, :width] = (word >= 0) & chosen.gather(1, word.clamp_min(0))
        if self.label is None:
            targets = ids
        else:
            targets = torch.full_like(ids, IGNORED)
            targets[:, :width] = self.label[rows, :width].long()
        return ids.masked_fill(hidden, mask_id), targets.masked_fill(~hidden, IGNORED)


def _words(text: str, encoding: Encoding, options: KerConfig) -> list[tuple[str, list[int]]]:
    """Each word of a caption and the token positions that its mask would hide.

    With ``offset`` the index of the word among those between blanks is taken for a token
    position, as in the released code (METHOD A.2 #14): position 0 is the start token, so the mask
    hits the word before, or what else is there.
    """
    found = (_written if options.matching == "exact" else _normalised)(text, encoding)
    words = []
    for name, start, positions in found:
        if options.offset:
            index = len(text[: start + 1].split()) - 1
            end = min(index + max(len(positions), 1), len(encoding.ids))
            positions = list(range(index, end))
        words.append((name, positions[:1] if options.pieces == "first" else positions))
    return [(name, positions) for name, positions in words if positions]


def _normalised(text: str, encoding: Encoding) -> Iterator[tuple[str, int, list[int]]]:
    """Words in normal form, where they start, and their tokens; punctuation is no word."""
    for start, end, pieces in _tokenized(text, encoding):
        name = normalise(text[start:end])
        if name:
            yield name, start, pieces


def _written(text: str, encoding: Encoding) -> Iterator[tuple[str, int, list[int]]]:
    """What stands between blanks, where it starts, and its tokens: as the released code reads."""
    words = list(_tokenized(text, encoding))
    for match in re.finditer(r"\S+", text):
        inside = (pieces for start, _, pieces in words if match.start() <= start < match.end())
        yield match.group(), match.start(), [piece for pieces in inside for piece in pieces]


def _tokenized(text: str, encoding: Encoding) -> Iterator[tuple[int, int, list[int]]]:
    """The tokenizer's words: where they start and end in ``text``, and their token positions."""
    positions: dict[int, list[int]] = {}
    for position, number in enumerate(encoding.word_ids):
        if number is not None:  # the special tokens belong to no word
            positions.setdefault(number, []).append(position)
    for pieces in positions.values():
        start = min(encoding.offsets[piece][0] for piece in pieces)
        end = max(encoding.offsets[piece][1] for piece in pieces)
        # The mini tokenizer counts the blank before a word as its first letter.
        yield end - len(text[start:end].lstrip()), end, pieces


def _candidates(strategy: str, words: Sequence[str], keywords: Mapping[str, int]) -> list[bool]:
    """Which of a caption's words the strategy may mask."""
    if strategy == "random":
        return [True] * len(words)
    if strategy == "adjectives":
        return _adjectives(words)
    return [word in keywords for word in words]


def _adjectives(words: Sequence[str]) -> list[bool]:
    """Which words of a caption are adjectives (Penn Treebank JJ, JJR, JJS).

    Which tagger EBAKER used is not known to us. TextBlob's English one works from a lexicon in
    the package; NLTK's would fetch a model when it first runs.
    """
    from textblob.en import tag

    if not words:
        return []
    return [kind.startswith("JJ") for _, kind in tag(" ".join(words), tokenize=False)]
