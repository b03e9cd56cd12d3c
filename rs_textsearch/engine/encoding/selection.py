"""The encoder that an index run uses: what was asked for, else what won the race on this machine.

The result of a race is kept in the user's cache
(see :mod:`~rs_textsearch.engine.encoding.measured`), so it is run at first use only, and again when
the processor, a runtime or the model changed.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from rs_textsearch.engine.encoding import measured, runtimes
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.encoder import Encoder, check_device
from rs_textsearch.engine.encoding.race import Entry, Outcome, race
from rs_textsearch.engine.encoding.runtimes import AUTO, REFERENCE, TABLE, check_runtime
from rs_textsearch.engine.fields import Damage
from rs_textsearch.engine.notes import Note


def open_encoder(
    bundle: Bundle,
    device: str = AUTO,
    runtime: str = AUTO,
    like: dict[str, Any] | None = None,
) -> Encoder:
    """Return the encoder that was asked for, or the fastest one where that is left open.

    The reference needs no race. ``like`` is what an index records of the encoder that began it
    (``runtime``, ``precision``): that one is taken where it can be had, so that all tiles of the
    index are encoded alike. Raises BadInput for an unknown device or runtime, BundleError where
    the model cannot be run.
    """
    check_device(device)
    check_runtime(runtime)
    runtime, device, note = _to_be_had(_meant(runtime), device)
    if runtime == AUTO and like is not None and like["runtime"] == REFERENCE.name:
        runtime = REFERENCE.name
    if runtime == REFERENCE.name:
        encoder = _alike(REFERENCE.candidates(bundle, device), like)
    else:
        encoder = _fastest(bundle, device, runtime, like)
    encoder.device_note = encoder.device_note or note
    return encoder


def _meant(runtime: str) -> str:
    """Return what ``auto`` means here: the environment may name a runtime, as for tests."""
    named = os.environ.get("RS_TEXTSEARCH_RUNTIME", AUTO) if runtime == AUTO else runtime
    return named if named in runtimes.names() else AUTO


def _alike(encoders: Sequence[Encoder], like: dict[str, Any] | None) -> Encoder:
    """Return the encoder of the precision that an index was begun with, else the first."""
    wanted = like["precision"] if like is not None else None
    return next((each for each in encoders if each.precision == wanted), encoders[0])


def _to_be_had(runtime: str, device: str) -> tuple[str, str, Note | None]:
    """Return runtime and device that come closest to what is asked for, and what is not had."""
    row = TABLE.get(runtime)
    if row is None:
        return runtime, device, None
    if not row.installed():
        told = {"runtime": row.title, "package": row.packages[0], "other": REFERENCE.title}
        return REFERENCE.name, device, Note.of("runtime_missing", **told)
    known = row.devices() if device != AUTO else (device,)
    if device not in known:
        note = Note.of("runtime_on_cpu", runtime=row.title, device=device)
        return runtime, "cpu", note
    return runtime, device, None


def measure(
    bundle: Bundle, device: str = AUTO, runtime: str = AUTO, again: bool = False
) -> Outcome:
    """Return the result of the race, from the cache unless it is to be run ``again``."""
    runtime = _meant(runtime)
    key = _key(bundle, device, runtime)
    outcome = None if again else _known(key)
    if outcome is None:
        outcome = race(bundle, device, runtime)
        measured.write(key, outcome.as_json())
    return outcome


def _key(bundle: Bundle, device: str, runtime: str) -> dict[str, Any]:
    """Return what a race depends on; where there is no other device, ``auto`` means the CPU."""
    only_cpu = device == "cpu" or runtimes.lacking("cuda") is not None
    return measured.key(bundle.id, "cpu" if only_cpu else device, runtime)


def _known(key: dict[str, Any]) -> Outcome | None:
    """Return the race that was run under ``key``, ``None`` if nothing usable is there."""
    try:
        return Outcome.from_json(measured.read(key))
    except (TypeError, ValueError, Damage):
        return None


def _fastest(bundle: Bundle, device: str, runtime: str, like: dict[str, Any] | None) -> Encoder:
    outcome = measure(bundle, device, runtime)
    chosen = outcome.chosen
    for entry in outcome.tried if like is not None else ():
        if entry.tiles_per_s and (entry.runtime, entry.precision) == _encoding(like):
            chosen = entry
    encoder = _entrant(chosen, bundle, device, runtime)
    if encoder is None:  # the cache speaks of one that is not to be had
        return REFERENCE.candidates(bundle, device)[0]
    encoder.batch = chosen.batch
    unavailable = runtimes.lacking(device)
    said = Note.of("cpu_instead", reason=unavailable) if unavailable is not None else None
    encoder.device_note = said or outcome.note
    return encoder


def _encoding(like: dict[str, Any]) -> tuple[str, str]:
    return like["runtime"], like["precision"]


def _entrant(entry: Entry, bundle: Bundle, device: str, runtime: str) -> Encoder | None:
    """Return an encoder that is what ``entry`` tells of, ``None`` where there is none."""
    wanted = (entry.runtime, entry.precision, entry.device)
    for encoder in (*runtimes.candidates(bundle, device, runtime), runtimes.reference(bundle)):
        if (encoder.runtime, encoder.precision, encoder.device) == wanted:
            return encoder
    return None


def known_rate(bundle: Bundle, device: str = AUTO, runtime: str = AUTO) -> float | None:
    """Return the tiles a second that were measured for the model here, ``None`` if never."""
    runtime = _meant(runtime)
    for asked in dict.fromkeys((runtime, AUTO)):
        outcome = _known(_key(bundle, device, asked))
        for entry in outcome.tried if outcome is not None else ():
            if entry.tiles_per_s and runtime in (AUTO, entry.runtime):
                return entry.tiles_per_s  # the fastest comes first
    return None
