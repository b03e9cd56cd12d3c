"""The card of a model bundle: what the engine reads of ``card.json``, checked when it is opened."""

from __future__ import annotations

import hashlib
import math
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from rs_textsearch.engine.errors import BundleError
from rs_textsearch.engine.fields import Damage, Fields, parsed

SCHEMA = 1
BANK = "bank.json"
"""Optional: training captions (a JSON list) that no tile shall match better than its own query."""
IMAGE, TEXT, TOKENIZER, CARD = "image.onnx", "text.onnx", "tokenizer.json", "card.json"
LEVELS = ("none", "weak", "fair", "strong")
"""How sure it is that what a query names is there, the least first."""
LOCAL = {"tokens": ("valid", "all"), "norm": ("rms", "frobenius")}
"""Ways to compute local similarity that a card can ask for, the usual one first."""
_MOST_SIDE = 4096
_MOST_DIM = 65536
_MOST_IDS = 1 << 20


@dataclass(frozen=True)
class TextRules:
    """How texts become token ids; ``pretrained``: the tower knows words that no caption had."""

    context_length: int
    pad_id: int
    sot_id: int
    eot_id: int
    pretrained: bool = False


@dataclass(frozen=True)
class Score:
    """How much global and local similarity weigh, and how the local one is computed."""

    global_weight: float
    local_weight: float
    tokens: str = LOCAL["tokens"][0]
    norm: str = LOCAL["norm"][0]


@dataclass(frozen=True)
class GroundExtent:
    """Sides in metres of the images that the model was trained on."""

    typical: float
    min: float = 0.0
    max: float = math.inf


@dataclass(frozen=True)
class Draft:
    """What eight-bit arithmetic costs: mR of the full model (``before``) and of this one."""

    precision: str
    before: float
    after: float


@dataclass(frozen=True)
class Presence:
    """The least presence score of each level but the first of :data:`LEVELS`.

    ``reached`` is what each caption of the bank reaches on images like those of training, empty
    where that was not measured. What it and a presence score are:
    :mod:`rs_textsearch.engine.calibration.presence`.
    """

    weak: float
    fair: float
    strong: float
    reached: tuple[float, ...] = field(default=(), repr=False)

    def level(self, score: float) -> str:
        """Return the level of a presence score."""
        return LEVELS[sum(score >= least for least in (self.weak, self.fair, self.strong))]

    @classmethod
    def parse(cls, fields: Fields) -> Presence:
        """Read the limits; raises Damage."""
        weak, fair, strong = (fields.number(level) for level in LEVELS[1:])
        if not weak <= fair <= strong:
            raise Damage.of("damaged_presence")
        return cls(weak, fair, strong, fields.numbers("reached", default=()))


@dataclass(frozen=True)
class FileEntry:
    """A file of the bundle: its SHA-256, with or without ``sha256:`` before it, and its size."""

    sha256: str
    bytes: int | None = None

    @property
    def digest(self) -> str:
        """The SHA-256 in hex."""
        return self.sha256.lower().removeprefix("sha256:")

    @classmethod
    def of(cls, data: bytes) -> FileEntry:
        """Return the entry of a file that holds ``data``."""
        return cls("sha256:" + hashlib.sha256(data).hexdigest(), len(data))

    @classmethod
    def parse(cls, fields: Fields) -> FileEntry:
        """Read an entry; raises Damage."""
        return cls(fields.text("sha256"), fields.whole("bytes", default=None))

    def as_json(self) -> dict[str, Any]:
        """Return the entry as cards and indexes have it."""
        size = {} if self.bytes is None else {"bytes": self.bytes}
        return {"sha256": self.sha256, **size}


@dataclass(frozen=True)
class Card:
    """A model's card. ``raw`` is all that it says, for those who show it.

    ``patch_grid`` are the rows and columns of a tile's patches; ``background`` is what nine in ten
    captions score at least with their own images, ``None`` where that was not measured;
    ``presence`` are the limits of its levels, ``None`` on the cards of earlier versions;
    ``vocabulary`` counts the words of the training captions.
    """

    name: str
    version: str
    input_size: int
    dim: int
    patch_grid: tuple[int, int]
    text: TextRules
    score: Score
    ground_extent: GroundExtent
    background: float | None
    files: dict[str, FileEntry]
    presence: Presence | None = None
    vocabulary: dict[str, int] = field(default_factory=dict, repr=False)
    draft: Draft | None = None
    raw: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def patches(self) -> int:
        """Number of patch features of a tile."""
        return self.patch_grid[0] * self.patch_grid[1]

    @classmethod
    def parse(cls, card: dict[str, Any] | str | bytes, where: str) -> Card:
        """Read a card, as an object or as JSON, of the bundle ``where``.

        Raises :class:`BundleError` for a damaged one and for one of another version.
        """
        try:
            fields = Fields(parsed(card) if isinstance(card, (str, bytes)) else card)
            schema = fields.whole("schema")
            if schema == SCHEMA:
                return cls._of(fields, where)
        except Damage as error:
            raise BundleError.of("model_card", path=where, reason=error.said) from error
        raise BundleError.of("model_schema", path=where, schema=schema, known=SCHEMA)

    @classmethod
    def _of(cls, fields: Fields, where: str) -> Card:
        text, files = fields.part("text"), fields.part("files")
        rules = [text.whole(key, 0, _MOST_IDS) for key in ("pad_id", "sot_id", "eot_id")]
        listed = {name: FileEntry.parse(files.part(name)) for name in files.values}
        for name in (IMAGE, TEXT, TOKENIZER):
            _ = files.part(name)
        for name in listed:
            if Path(name).name != name or "\\" in name or "\0" in name:
                raise Damage.of("damaged_files", name=ascii(name))
        return cls(
            name=fields.text("name"),
            version=fields.text("version"),
            input_size=fields.whole("input_size", 1, _MOST_SIDE),
            dim=fields.whole("dim", 1, _MOST_DIM),
            patch_grid=fields.wholes("patch_grid", 2, 1, _MOST_SIDE),
            text=TextRules(
                text.whole("context_length", 3, _MOST_IDS),
                *rules,
                text.flag("pretrained", default=False),
            ),
            score=_score(fields.part("score"), where),
            ground_extent=_extent(fields.part("ground_extent_m")),
            background=_background(fields),
            files=listed,
            presence=Presence.parse(fields.part("presence")) if fields.has("presence") else None,
            vocabulary=_vocabulary(fields),
            draft=_draft(fields.part("draft")) if fields.has("draft") else None,
            raw=fields.values,
        )


def _score(fields: Fields, where: str) -> Score:
    local = fields.part("local")
    ways = {key: local.text(key, known[0]) for key, known in LOCAL.items()}
    for key, wanted in ways.items():
        if wanted not in LOCAL[key]:
            raise BundleError.of(
                "model_ranked", path=where, key=key, value=repr(wanted),
                known=", ".join(LOCAL[key]),
            )  # fmt: skip
    return Score(fields.number("global_weight"), fields.number("local_weight"), **ways)


def _extent(fields: Fields) -> GroundExtent:
    typical = fields.number("typical", least=1e-3)
    return GroundExtent(
        typical, fields.number("min", least=0, default=0.0), fields.number("max", default=math.inf)
    )


def _background(fields: Fields) -> float | None:
    if not fields.has("background"):
        return None
    return fields.part("background").part("matched").number("p10")


def _vocabulary(fields: Fields) -> dict[str, int]:
    if not fields.has("vocabulary"):
        return {}
    words = fields.part("vocabulary")
    return {word: words.whole(word) for word in words.values}


def _draft(fields: Fields) -> Draft:
    before, after = (fields.part(when).number("mr") for when in ("before", "after"))
    return Draft(fields.text("precision"), before, after)


@dataclass(frozen=True)
class BundleRef:
    """What an index records about the bundle that it was built with."""

    name: str
    version: str
    id: str
    path: Path
    dim: int
    patches: int
    input_size: int

    def __str__(self) -> str:
        return f"{self.name} {self.version} ({self.id})"

    @classmethod
    def parse(cls, fields: Fields) -> BundleRef:
        """Read what :meth:`as_json` returned; raises Damage."""
        return cls(
            name=fields.text("name"),
            version=fields.text("version"),
            id=fields.text("id"),
            path=Path(fields.text("path")),
            dim=fields.whole("dim", 1, _MOST_DIM),
            patches=fields.whole("patches", 1, _MOST_SIDE**2),
            input_size=fields.whole("input_size", 1, _MOST_SIDE),
        )

    def as_json(self) -> dict[str, Any]:
        """Return the record as an index stores it."""
        return {**asdict(self), "path": str(self.path)}
