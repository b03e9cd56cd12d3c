"""Blocks of code in a document, put where they say that they go: what the page tells is tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PAGE = Path(__file__).resolve().parents[1] / "docs" / "extending.md"
_BLOCK = re.compile(r"^```(python|diff) (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A block of code: a whole file, or lines that are put into one."""

    kind: str
    path: str
    text: str


def blocks(section: str, page: Path = PAGE) -> Iterator[Block]:
    """Yield the blocks below a heading of the page."""
    _, _, rest = page.read_text("utf-8").partition(f"\n## {section}\n")
    below = rest.partition("\n## ")[0]
    found = [Block(*match) for match in _BLOCK.findall(below)]
    assert found, f"{page.name} has no code below {section}"
    yield from found


def applied(block: Block, text: str) -> str:
    """Return a file's text with the lines of a block put in where its other lines stand."""
    lines = block.text.splitlines()
    before = "\n".join(line[1:] for line in lines if line[:1] in (" ", "-"))
    after = "\n".join(line[1:] for line in lines if line[:1] in (" ", "+"))
    assert text.count(before) == 1, f"{block.path} has these lines not once:\n{before}"
    return text.replace(before, after)


def put(section: str, root: Path) -> None:
    """Put all blocks of a section into the sources below ``root``."""
    for block in blocks(section):
        path = root / block.path
        new = block.text if block.kind == "python" else applied(block, path.read_text("utf-8"))
        path.write_text(new, encoding="utf-8")
