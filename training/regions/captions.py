"""Captions of tiles: sentences that people wrote, or made of classes, counts and relations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, zip_longest

from training.regions import osm
from training.regions.labelled import Labelled
from training.regions.relations import BESIDE, CROSSED, relation
from training.regions.synonyms import drawn, paraphrases
from training.regions.views import Group, Thing
from training.regions.words import Noun, listed

TEMPLATES = (
    "{}",
    "an aerial image of {}",
    "{} seen from above",
    "an overhead view of {}",
    "the image shows {}",
    "{} in an aerial image",
    "an aerial image that shows {}",
    "a view of {} from above",
)
"""What people ask for is a noun; nothing here says how the image was taken."""
_LISTED = 4
"""Classes that one sentence names at most."""
_RELATED = 4
"""Classes of a tile whose relations are looked at: those that cover most of it."""


@dataclass(frozen=True)
class Captioner:
    """Makes captions of what tiles show.

    ``attributes``: whether polygons' other fields, their sizes and how they lie to each other go
    into sentences. ``limits`` are small and large areas of classes.
    """

    labelled: Labelled
    templates: Sequence[str] = TEMPLATES
    attributes: bool = False
    per_tile: int = 5
    paraphrases: int = 0
    seed: int = 0
    limits: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    def captions(self, name: str, groups: Sequence[Group]) -> list[str]:
        """Captions of the tile ``name``, no two alike, always the same; none of nothing."""
        draw = f"{self.seed}/{name}"
        shown = [group for group in groups if group.shown]
        found = self._written(shown, draw)[: self.per_tile]
        if len(found) < self.per_tile:
            others = [group for group in groups if not group.shown]
            found += self._made(shown, others, draw)[: self.per_tile - len(found)]
        found = list(dict.fromkeys(found))
        more = [
            words for text in found for words in paraphrases(text, self.paraphrases, self.seed)
        ]
        return list(dict.fromkeys([*found, *more]))

    def _written(self, groups: Sequence[Group], draw: str) -> list[str]:
        """People's sentences about the polygons, in turns, the one of the largest part first."""
        things = [thing for group in groups for thing in group.things]
        things.sort(key=lambda thing: -thing.part.area)
        by_thing = [drawn(self.labelled.sentences(thing.label), draw) for thing in things]
        return list(dict.fromkeys(text for turn in zip_longest(*by_thing) for text in turn if text))

    def _made(
        self, groups: Sequence[Group], others: Sequence[Group], draw: str
    ) -> list[str]:
        """Sentences about the classes that have no sentences of people, in all templates."""
        silent = [
            group
            for group in groups
            if group.name and not any(self.labelled.sentences(t.label) for t in group.things)
        ]
        phrases = list(dict.fromkeys(self._phrases(silent, others)))
        if not phrases:
            return []
        # The first phrase tells most; each template is used once before any is used again.
        order = [phrases[0], *drawn(phrases[1:], draw)]
        templates = drawn(self.templates, draw)
        made = (
            templates[number].replace("{}", order[(number + turn) % len(order)])
            for turn in range(len(order))
            for number in range(len(templates))
        )
        return list(dict.fromkeys(made))

    def _phrases(self, groups: Sequence[Group], others: Sequence[Group]) -> Iterator[str]:
        words = {group.name: self._words(group) for group in (*groups, *others) if group.name}
        if self.attributes:
            yield from (
                f"{words[one.name]} {how} {words[other.name]}"
                for one, other, how in related(groups[:_RELATED], others[:_RELATED])
                if other.name
            )
        if len(groups) > 1:
            yield listed([words[group.name] for group in groups[:_LISTED]])
        yield from (words[group.name] for group in groups)

    def _words(self, group: Group) -> str:
        """The things of a class: "two ponds", "a small house with a red roof"."""
        noun = Noun.of(group.name)
        if self.attributes:
            noun = self._described(noun, group.things)
        return noun.some(group.count, group.exact)

    def _described(self, noun: Noun, things: Sequence[Thing]) -> Noun:
        """The thing with what can be said of all of them."""
        nouns = {osm.described(noun, thing.label.attributes) for thing in things}
        described = nouns.pop() if len(nouns) == 1 else noun
        size = self._size(things[0]) if len(things) == 1 and noun.counted else ""
        return described.described(size) if size else described

    def _size(self, thing: Thing) -> str:
        low, high = self.limits.get(thing.label.text, (0.0, float("inf")))
        if not thing.whole:
            return ""
        return "small" if thing.area <= low else "large" if thing.area >= high else ""


def related(
    shown: Sequence[Group], others: Sequence[Group]
) -> Iterator[tuple[Group, Group, str]]:
    """Yield pairs of classes in a tile and the words between them, the plainest way round.

    Of ``others``, which are not ``shown`` by themselves, is told what crosses those that are, and
    what is next to them.
    """
    for large, small in combinations(shown, 2):  # the one that covers more comes first
        if relation(large, small) == CROSSED:
            yield large, small, CROSSED
            continue
        how = relation(small, large)
        if how:
            yield small, large, how
    for one in shown:
        for other in others:
            how = relation(one, other)
            if how in (CROSSED, BESIDE):
                yield one, other, how
