"""CLIP's tokenizer as a file that the engine reads: OpenAI's byte pairs, open_clip's copy."""

from __future__ import annotations

import open_clip
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

VOCABULARY_SIZE = 49408
PAD_ID = 0
"""Also the word "!": what stands after EOT is padding, whatever its id."""
SOT_ID, EOT_ID = 49406, 49407
MASK_ID = 49405
"""The last pair of the vocabulary, "jekyll", stands for a hidden word (METHOD A.2, 16)."""
CONTEXT_LENGTH = 77

WORDS = r"'s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\s\p{L}\p{N}]+"
PLAIN = (
    (r"[\x00-\x08\x0b\x0e-\x1f\x7f]", ""),
    ("[‘’]", "'"),
    ("[“”]", '"'),
    ("&amp;", "&"),
    (r"\s+", " "),
)
"""Of what open_clip's cleaning mends (ftfy, HTML), what captions and queries really hold."""


def clip_tokenizer(context_length: int = CONTEXT_LENGTH) -> Tokenizer:
    """A tokenizer that gives ``open_clip.tokenize``'s ids, SOT and EOT included, unpadded.

    Longer texts are cut to ``context_length`` and still end with EOT.
    """
    original = open_clip.SimpleTokenizer()
    merges = sorted(original.bpe_ranks, key=original.bpe_ranks.__getitem__)
    tokenizer = Tokenizer(models.BPE(original.encoder, merges, end_of_word_suffix="</w>"))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFC(),
            *(normalizers.Replace(Regex(pattern), plain) for pattern, plain in PLAIN),
            normalizers.Strip(),
            normalizers.Lowercase(),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(WORDS), "removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    start, end = (original.decoder[number] for number in (SOT_ID, EOT_ID))
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{start} $A {end}", special_tokens=[(start, SOT_ID), (end, EOT_ID)]
    )
    tokenizer.enable_truncation(context_length)
    return tokenizer
