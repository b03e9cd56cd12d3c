"""The race of the runtimes: who computes the same, and who of them is fastest here.

Which runtime, precision and batch size is fastest depends on the model and on the machine, and
some that look fast are wrong: bf16 and eight bits can ruin patch features, and a GPU that cannot
be started is silently a CPU. So every candidate first encodes a few tiles, and is out unless its
globals and patches agree with those of ONNX Runtime in single precision on the CPU. The rest are
timed, in turns so that a busy moment hurts all alike.
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from rs_textsearch.engine.encoding import runtimes
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.encoder import Encoder, cause_of
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.fields import Fields
from rs_textsearch.engine.noted import parse_note
from rs_textsearch.engine.notes import Note

MIN_COSINE = 0.999
"""Features of a runtime must agree with the reference's at least this well, tile by tile."""
_SAMPLE = 8
_SECONDS = (1.8, 1.2)
"""Time for the race of the runtimes, and for that of the winner's batch sizes."""

Clock = Callable[[], float]
Features = tuple[np.ndarray, np.ndarray]


@dataclass
class Entry:
    """How a candidate fared.

    ``cosine`` has the least agreement of ``global`` and ``local`` features, ``by_batch`` tiles a
    second of the batch sizes that were timed, ``batch`` and ``tiles_per_s`` the best of them (0
    for a candidate that was not timed) and ``reason`` the verdict in words.
    """

    runtime: str
    precision: str
    device: str
    provider: str
    batch: int
    tiles_per_s: float = 0.0
    by_batch: dict[str, float] = field(default_factory=dict)
    cosine: dict[str, float] | None = None
    reason: str = ""

    @classmethod
    def from_json(cls, document: Any) -> Entry:
        """Read what :func:`dataclasses.asdict` made; TypeError or ValueError for anything else."""
        entry = cls(**document)
        words = (entry.runtime, entry.precision, entry.device, entry.provider, entry.reason)
        if not all(isinstance(word, str) for word in words):
            raise TypeError("a word is no text")
        if type(entry.batch) is not int or entry.batch < 1:
            raise ValueError("no size of a batch")
        entry.by_batch = {str(size): _rate(rate) for size, rate in dict(entry.by_batch).items()}
        entry.tiles_per_s = _rate(entry.tiles_per_s)
        return entry

    @property
    def name(self) -> str:
        """What runs where, in words."""
        return f"{self.runtime} {self.precision} on {self.device}"

    @property
    def text(self) -> str:
        """Everything about it in a line."""
        rates = ", ".join(f"{rate:g} by {size}" for size, rate in self.by_batch.items())
        return f"{self.name}: {self.reason}" + (f" (tiles/s {rates})" if rates else "")

    def record(self, rates: dict[int, float]) -> None:
        """Take tiles a second by batch size, and what is best of them."""
        self.by_batch = {str(size): rate for size, rate in rates.items()}
        self.batch, self.tiles_per_s = max(rates.items(), key=lambda item: item[1])


@dataclass(frozen=True)
class Outcome:
    """What a race gave: who is ``chosen``, who was ``tried`` (the fastest first), and in how long.

    ``note`` says why the candidate that is preferred is out, ``None`` where it is not.
    """

    chosen: Entry
    tried: tuple[Entry, ...]
    seconds: float
    note: Note | None

    @classmethod
    def from_json(cls, document: Any) -> Outcome:
        """Read what :meth:`as_json` made.

        Raises TypeError, ValueError or :class:`~rs_textsearch.engine.fields.Damage` for anything
        else.
        """
        outcome = cls(**document)
        tried = tuple(Entry.from_json(entry) for entry in outcome.tried)
        chosen = Entry.from_json(outcome.chosen)
        note = None if outcome.note is None else parse_note(Fields(outcome.note, "note"))
        return cls(chosen, tried, _rate(outcome.seconds), note)

    def as_json(self) -> dict[str, Any]:
        """Return the outcome in values that JSON knows."""
        return asdict(self)


def _rate(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise ValueError(f"no number of tiles or seconds: {value!r}")
    return float(value)


def race(
    bundle: Bundle,
    device: str = "auto",
    runtime: str = "auto",
    entrants: Sequence[Encoder] | None = None,
    clock: Clock = time.perf_counter,
) -> Outcome:
    """Let the candidates of the table race; the reference wins where nobody agrees with it.

    ``entrants`` stand in for the table's. Raises BundleError where the reference cannot run the
    model.
    """
    begin = clock()
    reference = runtimes.reference(bundle)
    sample = sample_tiles(bundle.input_size, _SAMPLE)
    expected = reference.encode_images(sample)
    if entrants is None:
        entrants = runtimes.candidates(bundle, device, runtime)
    seen = [(encoder, *examine(encoder, sample, expected)) for encoder in entrants]
    preferred, first, why = seen[0]
    note = None
    if why is not None:
        note = preferred.device_note or Note.of("not_used", name=first.name, reason=why)
    known = [(encoder, entry) for encoder, entry, _ in seen]
    agreeing = [pair for pair in known if not pair[1].reason]
    if not agreeing:
        agreeing = [(reference, examine(reference, sample, expected)[0])]
        known += agreeing
    # One alone has won: a single run says which batch sizes are worth a try.
    seconds = _SECONDS[0] if len(agreeing) > 1 else 0.0
    rates = timed_in_turns([encoder for encoder, _ in agreeing], [_SAMPLE], seconds, clock)
    for (_, entry), rate in zip(agreeing, rates):
        entry.record(rate)
    winner, best = max(agreeing, key=lambda pair: pair[1].tiles_per_s)
    batches = winner.batches
    share = 2 * _SECONDS[1] / len(batches)
    # A batch that would take longer than its share of the time is not worth it.
    sizes = [size for size in batches if size == _SAMPLE or size <= share * best.tiles_per_s]
    best.record(timed_in_turns([winner], sizes or batches[:1], _SECONDS[1], clock)[0])
    tried = sorted((entry for _, entry in known), key=lambda entry: -entry.tiles_per_s)
    for entry in tried:
        entry.reason = entry.reason or ("fastest" if entry is best else "slower")
    return Outcome(best, tuple(tried), round(clock() - begin, 2), note)


def examine(
    encoder: Encoder, sample: np.ndarray, expected: Features
) -> tuple[Entry, Note | str | None]:
    """Return the entry of an encoder and why it is out, ``None`` if it is not."""
    device, precision, cosine = encoder.device, encoder.precision, None
    why: Note | str | None = None
    try:
        cosine = agreement(encoder.encode_images(sample), expected)
        if encoder.device != device and encoder.device_note is not None:
            why = cause_of(encoder.device_note)
        elif not min(cosine.values()) >= MIN_COSINE:
            globe, local = (f"{cosine[name]:.4f}" for name in ("global", "local"))
            why = Note.of(
                "features_differ", reference=runtimes.REFERENCE.title, globe=globe, local=local,
                least=str(MIN_COSINE),
            )  # fmt: skip
    except EngineError as error:
        why = error.said
    entry = Entry(
        encoder.runtime,
        precision,
        device,
        encoder.provider,
        encoder.batch,
        cosine=cosine,
        reason=why.text if isinstance(why, Note) else why or "",
    )
    return entry, why


def agreement(ours: Features, theirs: Features) -> dict[str, float]:
    """Return the least cosine of ``global`` and ``local`` features, -1 where one is no number."""
    least = {}
    for name, one, other in zip(("global", "local"), ours, theirs):
        lengths = np.linalg.norm(one, axis=-1) * np.linalg.norm(other, axis=-1)
        cosines = (one * other).sum(axis=-1) / np.maximum(lengths, 1e-12)
        least[name] = round(float(np.nan_to_num(cosines, nan=-1.0).min()), 6)
    return least


def timed_in_turns(
    encoders: Sequence[Encoder],
    sizes: Sequence[int],
    seconds: float,
    clock: Clock = time.perf_counter,
) -> list[dict[int, float]]:
    """Return tiles a second of every encoder by batch size, timed in turns, once at least.

    The first run with a batch size sets buffers up: it counts only where it is the only one.
    """
    runs = [(number, size) for number in range(len(encoders)) for size in sizes]
    passed: dict[tuple[int, int], list[float]] = {run: [] for run in runs}
    tiles = sample_tiles(encoders[0].bundle.input_size, max(sizes))
    begin = clock()
    while not passed[runs[-1]] or clock() - begin < seconds:
        for number, size in runs:
            start = clock()
            encoders[number].encode_images(tiles[:size])
            passed[number, size].append(clock() - start)
    rates: list[dict[int, float]] = [{} for _ in encoders]
    for (number, size), times in passed.items():
        rates[number][size] = round(size / max(statistics.median(times[1:] or times), 1e-9), 2)
    return rates


def sample_tiles(size: int, count: int) -> np.ndarray:
    """Return uint8 [count, size, size, 3] that look like something: soft shapes and some grain."""
    rng = np.random.default_rng(0)
    grain = rng.normal(0, 12, (1, size, size, 1)).astype(np.float32)
    coarse = rng.uniform(0, 255, (count, 9, 9, 3)).astype(np.float32)
    places = np.linspace(0, 8, size, dtype=np.float32)
    left = np.minimum(places.astype(int), 7)
    share = (places - left)[:, None]
    rows = coarse[:, left] * (1 - share[..., None]) + coarse[:, left + 1] * share[..., None]
    tiles = rows[:, :, left] * (1 - share) + rows[:, :, left + 1] * share
    return np.clip(tiles + grain, 0, 255).astype(np.uint8)
