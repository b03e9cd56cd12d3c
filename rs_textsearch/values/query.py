"""What a user asks: texts, examples, and how they weigh against each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..translation import tr
from . import example
from .example import Example
from .where import Where

TEXT_WEIGHT = 0.5


@dataclass(frozen=True)
class Taught:
    """What marked tiles made of a text: the engine's file, and how many tiles it is made of."""

    path: Path
    marks: int


@dataclass(frozen=True)
class Query:
    """One question to indexes. Without ``text`` it is a search by example.

    Attributes:
        text: what to look for.
        excluded: the ``not`` texts.
        like: what shows what is wanted.
        unlike: what shows what is not.
        text_weight: share of the text against ``like``, 0 to 1.
        where: the part of the indexes that is asked.
        taught: what marks made of the text; None where it is meant as it stands.
    """

    text: str = ""
    excluded: tuple[str, ...] = ()
    like: tuple[Example, ...] = ()
    unlike: tuple[Example, ...] = ()
    text_weight: float = TEXT_WEIGHT
    where: Where = field(default_factory=Where)
    taught: Taught | None = None

    def __bool__(self) -> bool:
        """Tell whether there is anything to look for."""
        return bool(self.text or self.like)

    def name(self) -> str:
        """Return it as one line, for a group or a menu: ``harbour − ships, in the view``."""
        return f"{self._wanted()}, {self.where.text()}" if self.where else self._wanted()

    def _wanted(self) -> str:
        """Return what is looked for, wherever: ``harbour − ships``."""
        start = self.text
        if not start and self.like:
            start = tr("similar to {example}").format(example=self.like[0].name())
        wanted = " ".join([start, *(f"− {text}" for text in self.excluded)])
        if self.taught is None:
            return wanted
        return tr("{query}, taught by {count}").format(query=wanted, count=self.taught.marks)

    def refinement(self) -> str:
        """Return how examples refine the query: ``examples: +2 −1``; empty without any."""
        more = len(self.like) - (0 if self.text else 1)
        counts = [f"+{more}"] if more > 0 else []
        if self.unlike:
            counts.append(f"−{len(self.unlike)}")
        return tr("examples: {counts}").format(counts=" ".join(counts)) if counts else ""

    def title(self) -> str:
        """Return name and refinement as one line: ``harbour − ships (examples: +2)``."""
        refined = self.refinement()
        return f"{self.name()} ({refined})" if refined else self.name()

    def heading(self) -> str:
        """Return it with the area last: ``harbour − ships (examples: +2) · in the view``."""
        refined = self.refinement()
        line = f"{self._wanted()} ({refined})" if refined else self._wanted()
        return f"{line} · {self.where.text()}" if self.where else line

    def identity(self) -> tuple[str, ...]:
        """Return what stays the same while examples refine the query."""
        start = (self.text,) if self.text else tuple(each.key() for each in self.like[:1])
        taught = (str(self.taught.path),) if self.taught is not None else ()
        return (*start, *self.excluded, *self.where.identity(), *taught)

    def is_placed(self) -> bool:
        """Tell whether it is known of all examples what they show."""
        return all(each.is_placed() for each in (*self.like, *self.unlike))

    def params(self) -> dict[str, Any]:
        """Return the engine's ``search`` parameters of the query."""
        params: dict[str, Any] = {
            "query": self.text,
            "not": list(self.excluded),
            "like": [each.to_json() for each in self.like],
            "unlike": [each.to_json() for each in self.unlike],
        }
        if self.text and self.like:
            params["text_weight"] = self.text_weight
        if self.taught is not None:
            params["taught"] = str(self.taught.path)
        return params

    def to_json(self) -> dict[str, Any]:
        """Return the query as JSON types, without what is at its default."""
        document: dict[str, Any] = {"text": self.text}
        if self.excluded:
            document["not"] = list(self.excluded)
        for key, examples in (("like", self.like), ("unlike", self.unlike)):
            if examples:
                document[key] = [each.to_json() for each in examples]
        if self.text_weight != TEXT_WEIGHT:
            document["text_weight"] = self.text_weight
        if self.where:
            document["where"] = self.where.to_json()
        if self.taught is not None:
            document["taught"] = {"path": str(self.taught.path), "marks": self.taught.marks}
        return document

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> Query:
        """Return the query that :meth:`to_json` described.

        Raises:
            ValueError, TypeError, KeyError, AttributeError: ``document`` is no query.
        """
        query = cls(
            text=" ".join(str(document.get("text") or "").split()),
            excluded=tuple(str(text) for text in document.get("not") or ()),
            like=_examples(document.get("like")),
            unlike=_examples(document.get("unlike")),
            text_weight=min(1.0, max(0.0, float(document.get("text_weight", TEXT_WEIGHT)))),
            where=Where.from_json(document.get("where")),
            taught=_taught(document.get("taught")),
        )
        if not query:
            raise ValueError("neither a text nor an example to look for")
        return query


def _examples(items: Any) -> tuple[Example, ...]:
    return tuple(map(example.from_json, items or ()))


def _taught(item: Any) -> Taught | None:
    return Taught(Path(item["path"]), int(item["marks"])) if item else None
