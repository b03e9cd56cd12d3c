"""CLIP's tokenizer, from the packed form in which it ships.

OpenAI's byte pairs (MIT licence, ``resources/models/LICENSE.clip``) as a tokenizer of the package
tokenizers, as ``training`` writes it for its bundles. Its vocabulary follows from its pairs, and
is left out but for the 256 signs of bytes.
"""

from __future__ import annotations

import gzip
import json
from typing import Any

from rs_textsearch.definitions import CLIP_TOKENIZER
from rs_textsearch.engine.encoding.card import TextRules

PAD_ID, SOT_ID, EOT_ID = 0, 49406, 49407
_ENDINGS = ("<start_of_text>", "<end_of_text>")


def rules(context: int) -> TextRules:
    """Return how texts of at most ``context`` tokens become ids."""
    return TextRules(context, PAD_ID, SOT_ID, EOT_ID, pretrained=True)


def tokenizer(context: int) -> bytes:
    """Return the file ``tokenizer.json`` of a bundle for texts of at most ``context`` tokens."""
    document = unpacked(gzip.decompress(CLIP_TOKENIZER.read_bytes()))
    document["truncation"]["max_length"] = context
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def unpacked(data: bytes) -> dict[str, Any]:
    """Return the whole tokenizer: bytes, bytes that end a word, pairs, start and end, in order."""
    document = json.loads(data)
    model = document["model"]
    signs = list(model["vocab"])
    pairs = [pair.split(" ") for pair in model["merges"]]
    ends = model["end_of_word_suffix"]
    words = [*signs, *(sign + ends for sign in signs), *map("".join, pairs), *_ENDINGS]
    model["vocab"] = {word: number for number, word in enumerate(words)}
    model["merges"] = pairs
    return document
