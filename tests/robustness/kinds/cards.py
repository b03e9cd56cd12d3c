"""Model bundles: cards and files that are damaged."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.robustness.cases import REFUSED, Kind, Outcome, Run
from tests.robustness.kinds.indexes import replaced
from tests.robustness.workplace import Workplace

FIELDS = (
    *(("schema",), ("name",), ("version",), ("files",), ("input_size",), ("patch_grid",), ("dim",)),
    *(("text",), ("text", "context_length"), ("text", "pad_id"), ("text", "eot_id")),
    *(("files", "image.onnx"), ("files", "image.onnx", "sha256"), ("files", "image.onnx", "bytes")),
    *(("files", "bank.json"), ("score",), ("score", "global_weight"), ("score", "local_weight")),
    *(("score", "local"), ("score", "local", "tokens"), ("score", "local", "norm")),
    *(("ground_extent_m",), ("ground_extent_m", "typical"), ("ground_extent_m", "min")),
    *(("background",), ("background", "matched", "p10"), ("vocabulary",), ("draft",)),
    *(("presence",), ("presence", "weak"), ("presence", "strong"), ("presence", "reached")),
)
VALUES = {
    "gone": ..., "null": None, "a text": "x", "negative": -1, "zero": 0, "a list": [], "an object":
    {}, "huge": 10**9, "infinite": float("inf"), "true": True, "a fraction": 0.5,
}  # fmt: skip
WHOLE = {
    "empty": b"", "null": b"null", "a list": b"[]", "a text": b'"x"', "a number": b"5",
    "an empty object": b"{}", "deep": b"[" * 100_000, "not closed": b'{"schema": 1',
    "byte order mark": b"\xef\xbb\xbf{}", "no UTF-8": b"\xff\xfe{}", "zeros": bytes(100),
}  # fmt: skip
FILES = {
    "tokenizer.json": (b"", b"{}", b"null", b"[" * 5000, b'{"model": {"type": "none"}}'),
    "image.onnx": (b"", b"junk", bytes(1000)),
    "text.onnx": (b"", b"junk", bytes(1000)),
    "bank.json": (b"", b"5", b"null", b"[]", b"[1, 2]", b'[""]', b'"abc"', b"{}", b"[" * 5000),
}


def _runs() -> Iterator[tuple[str, Run]]:
    for field in FIELDS:
        for name, value in VALUES.items():
            change = lambda card, f=field, v=value: replaced(card, f, v)  # noqa: E731
            yield f"{' '.join(field)}: {name}", _bundle(lambda f, c=change: _card(f, c))
    for name, data in WHOLE.items():
        yield f"card: {name}", _bundle(
            lambda folder, d=data: _raw(folder / "card.json", d), must=REFUSED
        )
    for name, contents in FILES.items():
        for number, data in enumerate(contents, 1):
            yield f"{name}, content {number}, hash right", _bundle(
                lambda folder, n=name, d=data: _file(folder, n, d)
            )
        yield f"{name}, hash wrong", _bundle(
            lambda folder, n=name: _raw(folder / n, b"other"), must=None
        )
    for name in ("card.json", "tokenizer.json", "image.onnx", "text.onnx"):
        yield f"{name} missing", _bundle(lambda f, n=name: (f / n).unlink(), must=REFUSED)
        yield f"{name} is a folder", _bundle(lambda f, n=name: _to_folder(f / n), must=REFUSED)


def _bundle(damage: Callable[[Path], None], must: str | None = None) -> Run:
    """The bundle is damaged before an index is made, and after it."""

    def run(place: Workplace) -> Iterator[Outcome]:
        for early in (True, False):
            place.clear()
            raster = place.copy(place.raster)
            folder = Path(shutil.copytree(place.bundle, place.folder / "model"))
            words = ("index", raster, "--out", "i.gpkg", "--bundle", folder, "--tile-size", "32px")
            if early:
                damage(folder)
                made = place.engine(*words, writes=["i.gpkg"], must=must)
                yield made
                if made.verdict != "well":
                    continue
            else:
                place.call(*words)
                damage(folder)
                yield place.engine("info", "i.gpkg", "--json")
            yield place.engine("search", "i.gpkg", "red boats", "--json")
        yield place.engine("doctor", "--bundle", folder, "--json", step="doctor")

    return run


def _card(folder: Path, change: Callable[[dict], object]) -> None:
    card = json.loads((folder / "card.json").read_text("utf-8"))
    (folder / "card.json").write_text(json.dumps(change(card)), "utf-8")


def _raw(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _file(folder: Path, name: str, data: bytes) -> None:
    (folder / name).write_bytes(data)
    entry = {"sha256": f"sha256:{hashlib.sha256(data).hexdigest()}", "bytes": len(data)}
    _card(folder, lambda card: replaced(card, ("files", name), entry))


def _to_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


KIND = Kind(
    "Damaged models",
    f"{len(FIELDS)} fields of a card with {len(VALUES)} values each, cards that are no card, files "
    "of a bundle with other content (hash right and wrong), missing, folders; before and after an "
    "index was made.",
    _runs,
    sample=6,
)
