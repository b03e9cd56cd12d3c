"""``bundle``: a checkpoint of CLIP becomes a model bundle.

The bundle is written beside its place and moved there when it is whole and was checked; a failed
or cancelled conversion leaves nothing.
"""

from __future__ import annotations

import hashlib
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from rs_textsearch.engine.calibration.bundle import measure, write_card
from rs_textsearch.engine.conversion import proof
from rs_textsearch.engine.conversion.architecture import Told, tell
from rs_textsearch.engine.conversion.card import ASSUMED_EXTENT, About, card_of
from rs_textsearch.engine.conversion.checkpoint import Checkpoint, read
from rs_textsearch.engine.conversion.filling import Filled
from rs_textsearch.engine.conversion.tokenizer import tokenizer
from rs_textsearch.engine.conversion.towers import image_graph, text_graph
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import BANK, IMAGE, TEXT, TOKENIZER, FileEntry
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import BadInput, Cancelled, NoSpace
from rs_textsearch.engine.folders import remove_abandoned, written_folder
from rs_textsearch.engine.notes import Note, as_json

Progress = Callable[[int, int, float, Note], None]
_BLOCK = 1 << 24
_SPARE = 50_000_000
"""Bytes of disk beside the towers: tokenizer, card, the index of the sample scene."""
_ALONE = 300_000_000
"""Bytes of memory of an engine with its libraries."""
_LOADED, _LOADING = 6, 9
"""Bytes of memory a weight of a tower takes that is loaded, and while it is: measured with ONNX
Runtime 1.32 and ViT-B/32."""
_CHECKS = 3
"""Steps after the towers, each as long as a fifth of writing them."""


@dataclass(frozen=True)
class Needs:
    """Bytes of memory and disk that a conversion takes."""

    memory: int
    disk: int

    @classmethod
    def of(cls, towers: dict[str, Filled]) -> Needs:
        """Return what these towers take: to write them is little, to run both of them is most."""
        weights = [tower.elements for tower in towers.values()]
        running = _LOADED * sum(weights) + (_LOADING - _LOADED) * max(weights)
        return cls(_ALONE + running, _SPARE + sum(tower.size for tower in towers.values()))

    @property
    def note(self) -> Note:
        """What to say of them before the conversion begins."""
        memory, disk = f"{self.memory / 1e9:.1f}", f"{self.disk / 1e9:.1f}"
        return Note.of("conversion_needs", memory=memory, disk=disk)


class _Steps:
    """What is done of a conversion, told and, between two steps, asked whether to go on."""

    def __init__(self, total: int, progress: Progress, cancel: threading.Event) -> None:
        self._total = total
        self._progress = progress
        self.cancel = cancel
        self._done = 0
        self._note = Note.of("converting_read")
        self._start = time.monotonic()

    @property
    def seconds(self) -> float:
        """How long it has taken."""
        return time.monotonic() - self._start

    def say(self, note: Note) -> None:
        """Tell what comes next."""
        self._note = note
        self.take(0)

    def take(self, count: int = 1) -> None:
        """Count steps as done; raises :class:`Cancelled`."""
        self.check()
        self._done += count
        self._progress(self._done, self._total, self.seconds, self._note)

    def check(self) -> None:
        """Raise :class:`Cancelled` where the conversion was given up."""
        if self.cancel.is_set():
            raise Cancelled.of("conversion_cancelled")


class Conversion:
    """One conversion: everything that is known before anything is written."""

    def __init__(self, out: Path, checkpoint: Checkpoint, told: Told, about: About) -> None:
        self._out = out
        self._checkpoint = checkpoint
        self._told = told
        self._about = about
        self._notes = [*told.notes, *_assumed(about)]
        weights, architecture = checkpoint.weights, told.architecture
        graphs = {
            IMAGE: image_graph(architecture, weights, about.normalisation),
            TEXT: text_graph(architecture, weights),
        }
        self._towers = {name: Filled(graph, about.precision) for name, graph in graphs.items()}
        for name, tower in self._towers.items():
            tower.check(name, told.name)
        self.needs = Needs.of(self._towers)

    @classmethod
    def of(cls, values: dict[str, Any]) -> Conversion:
        """Return the conversion that the checked parameters of ``bundle`` ask for.

        What earlier ones that were killed left beside its folder is removed first.

        Raises:
            BadInput: the checkpoint cannot be used, or the bundle's folder is there already.
            NoSpace: the disk is too small.
        """
        out = values["out"]
        _check_place(out)
        checkpoint = read(values["checkpoint"])
        told = tell(checkpoint, values["model"])
        extent = values["ground_extent"]
        if extent is not None and (len(extent) != 3 or list(extent) != sorted(extent)):
            raise BadInput.of("bundle_ground", sizes=",".join(f"{one:g}" for one in extent))
        about = About(**{one.name: values[one.name] for one in fields(About)})
        conversion = cls(out, checkpoint, told, about)
        remove_abandoned(out.parent)
        conversion.check_disk()
        return conversion

    def run(
        self, progress: Progress | None = None, cancel: threading.Event | None = None
    ) -> dict[str, Any]:
        """Write the bundle and return the document of ``bundle --json``.

        Raises:
            BadInput: the checkpoint is damaged, or its numbers do not fit the precision.
            BundleError: the towers do not compute what the checkpoint says.
            Cancelled: ``cancel`` was set.
        """
        writing = sum(tower.steps for tower in self._towers.values())
        checking = writing // 5
        steps = _Steps(
            writing + _CHECKS * checking,
            progress or (lambda *_: None),
            cancel or threading.Event(),
        )
        try:
            with written_folder(self._out) as part:
                self._write(part, steps)
                agreement = self._checked(part, steps, checking)
        except Cancelled as error:
            raise Cancelled.of("conversion_cancelled") from error
        return {
            "bundle": str(self._out),
            "model": self._told.name,
            "precision": self._about.precision,
            "bytes": sum(path.stat().st_size for path in self._out.iterdir()),
            "needs": asdict(self.needs),
            "agreement": agreement,
            "notes": as_json(self._notes),
            "seconds": round(steps.seconds, 1),
        }

    def check_disk(self) -> None:
        """Raise :class:`NoSpace` where the disk cannot hold the bundle."""
        free = shutil.disk_usage(self._out.parent).free
        if free < self.needs.disk:
            needs, left = f"{self.needs.disk / 1e9:.1f}", f"{free / 1e9:.1f}"
            raise NoSpace.of("bundle_disk", needs=needs, path=str(self._out), free=left)

    def _write(self, folder: Path, steps: _Steps) -> None:
        """Write all files of the bundle."""
        steps.say(Note.of("converting_read"))
        digest = _digest(self._checkpoint.path, steps.check)
        files = {}
        for name, tower in self._towers.items():
            steps.say(Note.of("converting_write", name=name))
            files[name] = tower.write(folder / name, steps.take)
        texts = {
            TOKENIZER: tokenizer(self._told.architecture.context),
            BANK: Bundle.open().read_file(BANK),
        }
        for name, data in texts.items():
            (folder / name).write_bytes(data)
            files[name] = FileEntry.of(data).as_json()
        card = card_of(self._told, self._checkpoint.path, digest, self._about, files)
        write_card(folder, card)

    def _checked(self, folder: Path, steps: _Steps, count: int) -> dict[str, float]:
        """Check the bundle; returns how well its towers agree with the checkpoint.

        The towers are loaded once, for all checks, which cannot be interrupted.
        """
        about = self._about
        encoder = OnnxEncoder(Bundle.open(folder), "cpu")
        steps.say(Note.of("converting_compare"))
        agreement = proof.check_towers(
            encoder,
            self._told.architecture,
            self._checkpoint.weights,
            about.normalisation,
            about.precision,
            steps.check,
        )
        steps.take(count)
        steps.say(Note.of("converting_measure"))
        measured = measure(encoder, steps.check)
        self._notes += proof.doubts(measured)
        warnings = {"notes": as_json(self._notes)} if self._notes else {}
        write_card(folder, encoder.bundle.card.raw | measured | warnings)
        encoder.take_card()
        steps.take(count)
        steps.say(Note.of("converting_search"))
        proof.check_search(encoder, steps.cancel)
        steps.take(count)
        return agreement


def _check_place(out: Path) -> None:
    if out.exists() or out.is_symlink():
        raise BadInput.of("bundle_there", path=str(out))
    if not out.parent.is_dir():
        raise BadInput.of("output_nowhere", path=str(out), folder=str(out.parent))


def _assumed(about: About) -> list[Note]:
    """Return what was taken for granted about a model that a person says so much about."""
    if about.ground_extent is not None:
        return []
    return [Note.of("ground_extent", side=f"{ASSUMED_EXTENT[1]:g} m")]


def _digest(path: Path, check: Callable[[], None]) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            check()
            digest.update(block)
    return digest.hexdigest()
