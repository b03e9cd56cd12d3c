"""Keywords of remote-sensing captions, and the masks that hide them from the text tower.

EBAKER (ACM MM 2024, section 3.4) masks the most frequent words of each data set. The two other
strategies of its Table 4 are here too: as many random words (IRR) and adjectives (MAM).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Encoding, Tokenizer

from training.arguments import add_pairs
from training.data.captions import normalise, words
from training.data.pairs import ImageRecord, not_held_out, read_pairs
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
STRATEGIES = ("keywords", "random", "adjectives")
HEADS = ("vocabulary", "keywords")
MERGE_COUNTS = (16, 32, 64, 128, 256, 512)
"""The keyword counts of EBAKER's Table 6."""


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
        strategy: str,
        keywords: Sequence[str],
        released_offset: bool = False,
        head: str = "vocabulary",
    ) -> Masker:
        """Find the candidate words of every text and their token positions.

        Args:
            texts: captions as they are tokenized, one a row; words are compared in normal form
                (lower case, no accents, no punctuation), METHOD A.2 #13.
            tokenizer: any that splits into words first and tells them apart (``word_ids``), and
                that puts the start token at position 0.
            strategy: ``keywords``, ``random`` (any words, as many as the caption has keywords:
                IRR) or ``adjectives`` (MAM, by the Pattern tagger that TextBlob ships).
            keywords: :func:`keyword_list` of the training captions.
            released_offset: mask where the released code does (METHOD A.2 #13-15): keywords are
                matched exactly, case and punctuation included, among ``text.split()``, and the
                word's index is taken for a token position. Position 0 is the start token, so
                the mask hits the word before, or what else is there, never the keyword. Of texts
                in normal form nothing is lost by the exact match; the offset stays.
            head: ``vocabulary``: each masked piece is labelled with its token id;
                ``keywords``: every piece of a keyword with the keyword's index in ``keywords``.

        Raises:
            TrainingError: an unknown option, or ones that do not go together.
        """
        _check(strategy, head, released_offset)
        index = {word: number for number, word in enumerate(keywords)}
        encodings = tokenizer.encode_batch(list(texts))
        shape = (len(encodings), max((len(item.ids) for item in encodings), default=0))
        word = np.full(shape, -1, np.int16)
        label = np.full(shape, IGNORED, np.int32)
        quota = np.zeros(len(encodings), np.int64)
        for row, (text, encoding) in enumerate(zip(texts, encodings, strict=True)):
            words = _released_words(text, encoding) if released_offset else _words(text, encoding)
            wanted = _candidates(strategy, [name for name, _ in words], index)
            candidates = [item for item, chosen in zip(words, wanted, strict=True) if chosen]
            for number, (name, positions) in enumerate(candidates):
                word[row, positions] = number
                label[row, positions] = index.get(name, IGNORED)
            quota[row] = (
                sum(name in index for name, _ in words) if strategy == "random" else len(candidates)
            )
        return cls(
            torch.from_numpy(word),
            torch.from_numpy(quota),
            torch.from_numpy(label) if head == "keywords" else None,
            len(keywords) if head == "keywords" else tokenizer.get_vocab_size(),
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


def _check(strategy: str, head: str, released_offset: bool) -> None:
    for name, value, known in (
        ("ker.strategy", strategy, STRATEGIES),
        ("ker.head", head, HEADS),
    ):
        if value not in known:
            raise TrainingError(f"{name}={value}: choose one of {', '.join(known)}")
    if head == "keywords" and (strategy != "keywords" or released_offset):
        raise TrainingError(
            "ker.head=keywords has a class for each keyword, but other words get masked; "
            "set ker.head=vocabulary, or ker.strategy=keywords and ker.offset=false"
        )
    if released_offset and strategy != "keywords":
        raise TrainingError(
            f"ker.offset is a slip in masking keywords; ker.strategy={strategy} has none: "
            "set ker.offset=false or ker.strategy=keywords"
        )


def _words(text: str, encoding: Encoding) -> list[tuple[str, list[int]]]:
    """Each word in normal form with the positions of its pieces; punctuation is no word."""
    positions: dict[int, list[int]] = {}
    for position, number in enumerate(encoding.word_ids):
        if number is not None:  # the special tokens belong to no word
            positions.setdefault(number, []).append(position)
    words = []
    for pieces in positions.values():
        spans = [encoding.offsets[piece] for piece in pieces]
        name = normalise(text[min(start for start, _ in spans) : max(end for _, end in spans)])
        if name:
            words.append((name, pieces))
    return words


def _released_words(text: str, encoding: Encoding) -> list[tuple[str, list[int]]]:
    """Each blank-separated word as it is written, with its index taken for a position."""
    return [(name, [at]) for at, name in enumerate(text.split()) if at < len(encoding.ids)]


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


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``python -m training keywords``."""
    add_pairs(
        parser,
        "training pairs of one or more data sets; lines of another split are left out",
    )
    parser.add_argument(
        "--count",
        type=int,
        default=512,
        help="most frequent words taken from each data set (default: %(default)s)",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="write the words there, one a line"
    )


def run(args: argparse.Namespace) -> int:
    """Print the keywords with their counts, and how many a smaller count would leave.

    Raises:
        TrainingError: unusable pairs or a count below 1.
    """
    if args.count < 1:
        raise TrainingError(f"--count {args.count}: at least 1 word a data set")
    records = not_held_out(read_pairs(args.pairs))
    captions = captions_by_dataset(records)
    ranked = {name: dict(word_counts(texts)) for name, texts in captions.items()}
    keywords = keyword_list(captions, args.count)
    for name, texts in captions.items():
        print(f"{name}: {len(texts)} captions, {len(ranked[name])} different words")
    for count in (*(item for item in MERGE_COUNTS if item < args.count), args.count):
        merged = {word for words in ranked.values() for word in list(words)[:count]}
        print(f"{count} a data set: {len(merged)} merged")
    for word in keywords:
        print(f"{word}\t{sum(words.get(word, 0) for words in ranked.values())}")
    if args.out is not None:
        args.out.write_text("".join(f"{word}\n" for word in keywords), encoding="utf-8")
    return 0
