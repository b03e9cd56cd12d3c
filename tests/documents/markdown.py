"""Documents in Markdown as these tests see them: code in blocks and in prose, headings, links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_FENCE = re.compile(r" *(```+|~~~+)\s*([\w+-]*)")
_ITEM = re.compile(r" {0,3}([-*+]|\d+[.)])\s")
_NEEDS = re.compile(r"\s*<!-- needs: (.+?) -->\s*")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(r"\[(?:[^\[\]]|\[[^\]]*\])*\]\(<?([^()\s>]+)>?(?:\s+\"[^\"]*\")?\)")
_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.+?)\s*#*\s*$")


@dataclass(frozen=True)
class Block:
    """A block of code.

    Attributes:
        language: what its fence says; "" for none, and for a block that is indented.
        line: number of its first line.
        needs: what the comment ``<!-- needs: ... -->`` before it says that it cannot run without.
    """

    text: str
    line: int
    language: str = ""
    indented: bool = False
    needs: str = ""

    @property
    def is_shell(self) -> bool:
        """Whether these are commands, as those that are only indented are."""
        return self.indented or self.language in ("sh", "bash", "shell")


@dataclass(frozen=True)
class Inline:
    """A piece of code within a sentence, on one line."""

    text: str
    line: int


class Document:
    """A file in Markdown."""

    def __init__(self, path: Path, text: str | None = None) -> None:
        self.path = path
        self.text = path.read_text("utf-8") if text is None else text
        self.blocks: list[Block] = []
        self.prose = "\n".join(self._prose())

    @property
    def name(self) -> str:
        """Its path in the repository."""
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def inline(self) -> list[Inline]:
        """The inline code of its prose."""
        return [
            Inline(" ".join(found[2].replace(r"\|", "|").split()), self._line(found.start()))
            for found in _CODE.finditer(self.prose)
        ]

    @cached_property
    def links(self) -> list[Inline]:
        """Where its links and pictures lead."""
        plain = _CODE.sub(lambda found: " " * len(found[0]), self.prose)
        return [Inline(found[1], self._line(found.start())) for found in _LINK.finditer(plain)]

    @cached_property
    def anchors(self) -> set[str]:
        """The names under which its headings can be linked to."""
        found: dict[str, int] = {}
        anchors = set()
        for line in self.prose.splitlines():
            heading = _HEADING.match(line)
            if heading:
                shown = re.sub(r"[^\w\- ]", "", heading[2].lower()).replace(" ", "-")
                number = found.get(shown, 0)
                found[shown] = number + 1
                anchors.add(f"{shown}-{number}" if number else shown)
        return anchors

    def _line(self, position: int) -> int:
        return self.prose.count("\n", 0, position) + 1

    def _prose(self) -> Iterator[str]:
        """Yield the lines with those of blocks left empty, and note the blocks."""
        lines = self.text.splitlines()
        number, needs, blank, listed = 0, "", True, False
        while number < len(lines):
            line = lines[number]
            fence = _FENCE.match(line)
            indented = blank and not listed and line.startswith("    ") and line.strip()
            if fence or indented:
                end = _fenced(lines, number, fence[1]) if fence else _indented(lines, number)
                inside = lines[number + 1 : end - 1] if fence else lines[number:end]
                text = "\n".join(line[4:] for line in inside) if indented else "\n".join(inside)
                language = fence[2] if fence else ""
                first = number + 1 + bool(fence)
                self.blocks.append(Block(text, first, language, bool(indented), needs))
                yield from [""] * (end - number)
                number, needs, blank = end, "", True
                continue
            said = _NEEDS.fullmatch(line)
            if said:
                needs = said[1]
            elif line.strip():
                needs = ""
                listed = bool(_ITEM.match(line)) or (listed and not (blank and line[0] != " "))
            blank = not line.strip() or bool(said)
            yield "" if said else line
            number += 1


def _fenced(lines: list[str], start: int, fence: str) -> int:
    """Return the number of the line after the block that begins with a fence at ``start``."""
    for number in range(start + 1, len(lines)):
        if re.fullmatch(rf" *{re.escape(fence)}{fence[0]}*\s*", lines[number]):
            return number + 1
    raise ValueError(f"line {start + 1}: a block begins that does not end")


def _indented(lines: list[str], start: int) -> int:
    end = start
    for number in range(start, len(lines)):
        if lines[number].startswith("    ") and lines[number].strip():
            end = number + 1
        elif lines[number].strip():
            break
    return end


def documents() -> list[Document]:
    """Every document that tells somebody what to type or where to look, of today.

    CHANGELOG.md tells of the past, and tests/ROBUSTNESS.md quotes messages.
    """
    names = ("README.md", "CONTRIBUTING.md", "docs/**/*.md", "resources/**/*.md",
             "training/**/*.md", "tests/bench/*.md")  # fmt: skip
    return [Document(path) for name in names for path in sorted(ROOT.glob(name))]
