"""The models that can be fetched: a list that ships, or a site's in its place, parsed and checked.

The list is JSON: ``{"schema": 1, "models": [{"id", "title", "architecture", "url", "bytes",
"bytes_rounded", "sha256", "licence", "licence_url", "source", "published", "ground_extent_m",
"note"}, …]}``. What nobody publishes is null there and said to be unknown, never guessed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from ..errors import ModelListError
from ..redaction import redacted
from ..translation import tr

SCHEMA = 1
MOST_BYTES = 2_000_000
ROUNDED = 0.01  # the size of a file that is only known in megabytes may be off by this share


@dataclass(frozen=True)
class Architecture:
    """What a model of this shape costs.

    Attributes:
        parameters: numbers in both towers.
        operations: floating-point operations of the image tower for one tile, in thousand
            millions: 2 (n (12 d² + 2 n d) layers + the patches' projection), n tokens d wide.
    """

    parameters: int
    operations: float

    def disk_bytes(self) -> int:
        """Return the size of the bundle, whose weights are kept in half precision."""
        return self.parameters * 2

    def memory_bytes(self) -> int:
        """Return what the weights take in memory, where they have single precision."""
        return self.parameters * 4

    def times_slower(self) -> int:
        """Return how many times as long as with the model that ships indexing takes, about.

        Measured with a ViT-B/32 (tests/bench/RESULTS.md: 20.9 tiles a second, 254 with the model
        that ships), for the others from their operations.
        """
        times = 254 / 20.9 * self.operations / 8.8
        return round(times) if times < 20 else round(times / 10) * 10


_SHAPES = {
    "ViT-B-32": Architecture(151_280_000, 8.8),
    "ViT-B-16": Architecture(149_620_000, 35.1),
    "ViT-L-14": Architecture(427_620_000, 162.0),
    "ViT-L-14-336": Architecture(427_940_000, 381.9),
    "ViT-H-14": Architecture(986_110_000, 334.6),
}
ARCHITECTURES = {
    f"{name}{end}": cost for name, cost in _SHAPES.items() for end in ("", "-quickgelu")
}
"""By the names of open_clip, as the engine takes them; OpenAI's models compute QuickGELU."""


def weights_filter() -> str:
    """Return the filter of a file dialog for checkpoints."""
    return f"{tr('Weights')} (*.pt *.pth *.bin *.safetensors);;{tr('All files')} (*)"


@dataclass(frozen=True)
class OfferedModel:
    """A checkpoint that somebody publishes.

    Attributes:
        id: a name for files and programs.
        title: what people call it.
        architecture: its name in open_clip, a key of ``ARCHITECTURES``.
        url: where it is.
        size: its size in bytes.
        rounded: whether the size is only known to about a hundredth.
        sha256: the digest in hex, empty where none is published.
        licence, licence_url: on what terms, and where they are.
        source: the page of those who publish it.
        published: the figures that they, or a paper, report: source, measure and value.
        ground_extent_m: least, typical and largest side in metres of the ground that the training
            images show; None where nobody says it.
        note: what else to know, as the list says it.
    """

    id: str
    title: str
    architecture: str
    url: str
    size: int
    rounded: bool
    sha256: str
    licence: str
    licence_url: str
    source: str
    published: tuple[tuple[str, str, float], ...]
    ground_extent_m: tuple[float, float, float] | None
    note: str

    @property
    def host(self) -> str:
        """Return the name of the server."""
        return urlsplit(self.url).hostname or ""

    @property
    def file_name(self) -> str:
        """Return the name that the file gets on this computer; two files never share one.

        A site's list may call another file by the same id, or by one in other letters of the same
        alphabet, which many disks do not tell apart: the name says by its digest, or by address
        and size where none is published, which file it is.
        """
        origin = f"{redacted(self.url)} {self.size}".encode()  # a key in it may be another one
        digest = self.sha256 or hashlib.sha256(origin).hexdigest()
        ending = PurePosixPath(unquote(urlsplit(self.url).path)).suffix
        name = f"{self.id}-{digest[:8]}"
        return f"{name}{ending}" if re.fullmatch(r"\.\w{1,12}", ending) else name

    @property
    def cost(self) -> Architecture:
        """Return what a model of its architecture costs."""
        return ARCHITECTURES[self.architecture]

    def fits(self, size: int) -> bool:
        """Tell whether a file of ``size`` bytes can be this one."""
        return abs(size - self.size) <= (self.size * ROUNDED if self.rounded else 0)

    def most_bytes(self) -> int:
        """Return the size that no file of this model exceeds."""
        return self.size + int(self.size * ROUNDED if self.rounded else 0)


def parse(data: bytes, where: str) -> list[OfferedModel]:
    """Return the models of a list.

    Args:
        data: the JSON text in UTF-8.
        where: the file or address, for messages.

    Raises:
        ModelListError: it is no such list; the message names the entry and the key.
    """
    try:
        document = json.loads(data[: MOST_BYTES + 1].decode("utf-8"))
    except ValueError as error:  # of the decoding too
        raise _wrong(where, tr("it is no JSON: {reason}").format(reason=error)) from error
    except RecursionError as error:
        raise _wrong(where, tr("it is nested too deeply")) from error
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise _wrong(where, tr("“schema” is not {n}").format(n=SCHEMA))
    entries = document.get("models")
    if not isinstance(entries, list) or not entries:
        raise _wrong(where, tr("“models” holds none"))
    models: list[OfferedModel] = []
    for number, entry in enumerate(entries, start=1):
        name = tr("model {n}").format(n=number)
        if not isinstance(entry, dict):
            raise _wrong(where, tr("{entry} is no object").format(entry=name))
        if isinstance(entry.get("id"), str):
            name = f"{name} “{entry['id'][:60]}”"
        try:
            models.append(_model(entry))
        except _Refused as refused:
            reason = tr("{entry}: {reason}").format(entry=name, reason=refused)
            raise _wrong(where, reason) from refused
        if models[-1].id.casefold() in {other.id.casefold() for other in models[:-1]}:
            raise _wrong(where, tr("{entry} is there twice").format(entry=name))
    return models


class _Refused(ValueError):
    """What is wrong with one entry, without its name."""


def _model(entry: dict[str, Any]) -> OfferedModel:
    size = _value(entry, "bytes", tr("a number of bytes"), _is_size)
    sha256 = entry.get("sha256")
    digest = "" if sha256 is None else str(sha256).lower().removeprefix("sha256:")
    if sha256 is not None and not re.fullmatch(r"[0-9a-f]{64}", digest):
        raise _refused("sha256", tr("64 digits in hex, or null"))
    url = _value(entry, "url", tr("an address with https://"), _is_address)
    if not digest and urlsplit(url).scheme != "https":
        raise _Refused(tr("an address without https:// needs “sha256”"))
    rounded = entry.get("bytes_rounded", False)
    if not isinstance(rounded, bool):
        raise _refused("bytes_rounded", tr("true or false"))
    known = ", ".join(ARCHITECTURES)
    return OfferedModel(
        id=_value(entry, "id", tr("letters, digits, - and _"), _is_id),
        title=_text(entry, "title"),
        architecture=_value(
            entry, "architecture", tr("one of {names}").format(names=known), _is_architecture
        ),
        url=url,
        size=size,
        rounded=rounded,
        sha256=digest,
        licence=_text(entry, "licence"),
        licence_url=_value(entry, "licence_url", tr("an address with https://"), _is_address),
        source=_value(entry, "source", tr("an address with https://"), _is_address),
        published=tuple(_figures(entry.get("published"))),
        ground_extent_m=_extent(entry.get("ground_extent_m")),
        note=_text(entry, "note"),
    )


def _figures(published: object) -> list[tuple[str, str, float]]:
    """Return source, measure and value of the figures in ``{source: {measure: value}}``."""
    wanted = tr("figures by their source, as in {example}").format(
        example='{"a paper": {"mean recall, %": 38.9}}'
    )
    if not isinstance(published, dict):
        raise _refused("published", wanted)
    found = []
    for source, figures in published.items():
        if not isinstance(figures, dict):
            raise _refused("published", wanted)
        for measure, value in figures.items():
            if not _is_number(value):
                raise _refused("published", wanted)
            found.append((source, measure, float(value)))
    return found


def _extent(extent: object) -> tuple[float, float, float] | None:
    if extent is None:
        return None
    sides = [extent.get(k) for k in ("min", "typical", "max")] if isinstance(extent, dict) else []
    if not sides or not all(map(_is_number, sides)) or not 0 < sides[0] <= sides[1] <= sides[2]:
        example = '{"min": 60, "typical": 300, "max": 5000}'
        raise _refused("ground_extent_m", tr("{example}, or null").format(example=example))
    return float(sides[0]), float(sides[1]), float(sides[2])


def _value(entry: dict[str, Any], key: str, wanted: str, fits: Callable[[Any], bool]) -> Any:
    value = entry.get(key)
    if not fits(value):
        raise _refused(key, wanted)
    return value


def _text(entry: dict[str, Any], key: str) -> str:
    return _value(entry, key, tr("a text"), lambda text: isinstance(text, str) and bool(text))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e12


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10**12


def _is_id(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[\w-]{1,80}", value) is not None


def _is_architecture(value: object) -> bool:
    return isinstance(value, str) and value in ARCHITECTURES


def _is_address(value: object) -> bool:
    if not isinstance(value, str) or re.search(r"[\s\x00-\x1f]", value):
        return False
    try:
        parts = urlsplit(value)
        return parts.scheme in ("https", "http") and bool(parts.hostname)
    except ValueError:
        return False


def _refused(key: str, wanted: str) -> _Refused:
    return _Refused(tr("“{key}” must be {wanted}").format(key=key, wanted=wanted))


def _wrong(where: str, reason: str) -> ModelListError:
    return ModelListError(
        tr("The list of models {path} cannot be used: {reason}.").format(
            path=where, reason=reason.rstrip(".")
        ),
        tr(
            "Correct it, or clear “List of models” in Settings ▸ Options ▸ Text Search: then the "
            "list that ships is used."
        ),
    )
