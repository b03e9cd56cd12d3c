"""What a person chooses to train a model of their own, and what the commands say of it."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

from .. import wording

CLASSES, CAPTIONS, OSM, FIELDS = "classes", "captions", "osm", "fields"
METRES, PIXELS = "m", "px"
AUTO = "auto"
SPLITS = ("train", "val", "test")
Choice = TypeVar("Choice", bound="Stored")


@dataclass(frozen=True)
class Stored:
    """A choice that is kept in a file, so that it is there when the dialog opens again."""

    @classmethod
    def of(cls: type[Choice], told: Any) -> Choice:
        """Return the choice that a document holds; what it lacks or has otherwise is as usual."""
        known = told if isinstance(told, dict) else {}
        usual = cls()
        values = {
            field.name: known[field.name]
            for field in fields(cls)
            if isinstance(known.get(field.name), type(getattr(usual, field.name)))
        }
        return cls(**values)

    def as_dict(self) -> dict[str, Any]:
        """Return the document."""
        return asdict(self)


@dataclass(frozen=True)
class LabelChoice(Stored):
    """Which polygons on which rasters say what.

    Attributes:
        rasters: paths of the raster files.
        kind: what the text of a polygon is, such as :data:`CLASSES`.
        field: that holds the class; may be empty for captions.
        caption_field: that holds captions.
        templates: sentences with ``{}`` for the class.
        verdict: field that says whether a place shows it; empty for none.
        sizes: sides of tiles; none: as the model likes them.
        unit: of the sides.
        bundle: folder of the model whose tiles are made; empty for the one that ships.
        digest: of the polygons with their fields, as they were.
    """

    rasters: list[str] = dataclasses.field(default_factory=list)
    kind: str = CLASSES
    field: str = ""
    caption_field: str = ""
    templates: list[str] = dataclasses.field(default_factory=list)
    verdict: str = ""
    sizes: list[float] = dataclasses.field(default_factory=list)
    unit: str = METRES
    bundle: str = ""
    digest: str = ""

    def words(self, labels: Path, out: Path) -> list[str]:
        """Return the words of ``training regions`` that make pairs of ``labels`` in ``out``."""
        words = ["--raster", *self.rasters, f"--labels={labels}"]
        words += [f"--field={self.field}"] if self.field else []
        if self.kind == CAPTIONS:
            words += [f"--caption-field={self.caption_field}"]
        elif self.kind in (OSM, FIELDS):
            words += [f"--attributes={self.kind}"]
        else:
            words += [f"--template={text}" for text in self.templates]
        words += [f"--verdict={self.verdict}"] if self.verdict else []
        words += [f"--bundle={self.bundle}"] if self.bundle else []
        sizes = ",".join(f"{size:g}{self.unit}" for size in self.sizes) or AUTO
        return [*words, f"--sizes={sizes}", f"--out={out}"]

    def verdict_words(self) -> list[str]:
        """Return the words of ``evaluate`` for polygons that say right or wrong.

        Nobody has judged the tiles between them: those say nothing.
        """
        return ["--verdict=verdict", "--labelled-only"] if self.verdict else []


@dataclass(frozen=True)
class ModelChoice(Stored):
    """From what is trained, how, and what the new model is called.

    Attributes:
        base: folder of a bundle, or a checkpoint.
        architecture: of a checkpoint that does not tell it; empty otherwise.
        recipe: name of the way to train.
        epochs: at most; 0: as the recipe has it.
        replay: a file of general pairs to train on besides; empty for none.
        replay_images: folder or archive of their images.
        title: of the new model.
        author: who trained it.
        licence: of its weights.
    """

    base: str = ""
    architecture: str = ""
    recipe: str = ""
    epochs: int = 0
    replay: str = ""
    replay_images: str = ""
    title: str = ""
    author: str = ""
    licence: str = ""

    def start_words(self, pairs: Path) -> list[str]:
        """Return the words of ``training adapt`` that say what is trained from what."""
        words = [f"--data={pairs}", f"--base={self.base}"]
        words += [f"--encoder={self.architecture}"] if self.architecture else []
        if self.replay:
            words += [f"--replay={self.replay}", f"--replay-images={self.replay_images}"]
        return words

    def words(self, pairs: Path, run: Path, bundle: Path) -> list[str]:
        """Return the words of ``training adapt`` that begin or continue a run."""
        told = {"title": self.title, "author": self.author, "licence": self.licence}
        name = re.sub(r"[^\w.-]+", "-", self.title).strip(".-")
        return [
            *self.start_words(pairs),
            f"--recipe={self.recipe}", *([f"--epochs={self.epochs}"] if self.epochs else []),
            f"--out={run}", f"--bundle={bundle}",
            *(f"--{name}={value}" for name, value in told.items() if value),
            *([f"--name={name}"] if name else []),
        ]  # fmt: skip


@dataclass(frozen=True)
class Recipe:
    """A way to train, as it was measured on this computer with this base model.

    Title, advice and reason are in the user's language.

    Attributes:
        name: how it is asked for.
        title: what people call it.
        advice: when to take it.
        seconds: how long a run takes; 0 unknown.
        memory: bytes that it takes; 0 unknown.
        suits: whether it can be run here.
        why: why it cannot.
    """

    name: str
    title: str
    advice: str
    seconds: float
    memory: float
    suits: bool
    why: str

    @classmethod
    def of(cls, told: dict[str, Any]) -> Recipe:
        """Return what an entry of ``recipes`` says."""
        return cls(
            str(told["name"]), wording.note(told["title"]), wording.note(told["advice"]),
            float(told.get("seconds") or 0), float(told.get("memory") or 0),
            bool(told.get("suits", True)), wording.note(told.get("why") or {}),
        )  # fmt: skip


def caption(template: str, text: str) -> str:
    """Return the caption that a template makes of a class."""
    return template.replace("{}", text)
