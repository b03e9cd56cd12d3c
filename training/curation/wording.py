"""Labels in sentences."""

from __future__ import annotations


def noun_phrase(label: str) -> str:
    """A class name as people say it: ``storage_tanks`` is "storage tanks", ``Airport`` "an
    airport"; "" for none.
    """
    name = " ".join(label.replace("_", " ").replace("/", " ").lower().split())
    plural = name.endswith("s") and not name.endswith("ss")
    if not name or plural:
        return name
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
