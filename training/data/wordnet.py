"""Which words a pruned vocabulary should keep whole: names of things in, adverbs out.

Lists of words for spelling leave names to capitals, the Alps and the Colosseum like any Smith; and
they hold adverbs by the hundred, which no image shows. WordNet (Fellbaum 1998) tells both apart, in
the files of its distribution (wndb(5WN); Debian's wordnet-base has them).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from training.errors import TrainingError

_THINGS = {"06", "11", "17", "19"}
"""Lexicographer files of nouns: artefacts, events, natural objects, natural phenomena."""
_CLASSES = ("noun", "verb", "adj", "adv")


def things(folder: Path) -> set[str]:
    """Single words in lower case that name a thing which an image can show, proper names too.

    Raises:
        TrainingError: no WordNet in ``folder``.
    """
    found = set()
    for fields in _lines(folder / "data.noun"):
        if fields[1] in _THINGS:  # offset, lexicographer file, n, how many words, word, id, ...
            found.update(word.lower() for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2])
    return {word for word in found if word.isalpha()}


def adverbs(folder: Path) -> set[str]:
    """Words that are adverbs and nothing else.

    Raises:
        TrainingError: no WordNet in ``folder``.
    """
    words = {it: {fields[0] for fields in _lines(folder / f"index.{it}")} for it in _CLASSES}
    return words.pop("adv").difference(*words.values())


def _lines(path: Path) -> Iterator[list[str]]:
    """The fields of each line but those of the licence, which begin with two blanks."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(
            f"{path}: not a readable file of WordNet ({error}); --wordnet takes the folder that "
            "holds data.noun, such as /usr/share/wordnet"
        ) from error
    for line in lines:
        if not line.startswith("  "):
            yield line.split()
