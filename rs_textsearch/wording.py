"""Numbers and cautions as people read them, in the locale of QGIS."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from qgis.PyQt.QtCore import QDate, QLocale, Qt

from . import translation
from .error_texts import ERRORS, KEPT
from .note_texts import TEXTS
from .translation import tr, tr_n

NAMED = 20  # unknown words that a caution names
LONGEST = 40  # letters of one that it shows


def duration(seconds: float) -> str:
    """Return a rounded duration: ``8 s``, ``3 min``, ``1 h 20 min``."""
    if seconds < 90:
        return tr("{n} s").format(n=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{n} min").format(n=minutes)
    return tr("{h} h {m} min").format(h=minutes // 60, m=minutes % 60)


def number(value: float, decimals: int = 0) -> str:
    """Return ``value`` with the locale's separators; what rounds to nothing has no sign."""
    return QLocale().toString(round(float(value), decimals) + 0.0, "f", decimals)


def percent(share: float) -> str:
    """Return a share from 0 to 1 in whole per cent."""
    return f"{number(100 * share)} %"


def tiles(count: int) -> str:
    """Return ``1 tile`` or ``1,234 tiles``."""
    return tr_n("{count} tile", "{count} tiles", count).format(count=number(count))


def size(count: float) -> str:
    """Return a file size."""
    return QLocale().formattedDataSize(int(count), 1)


def published_size(count: float) -> str:
    """Return a file size in units of 1000, as the pages of publishers give it: 605 MB, 1.71 GB."""
    decimals = 2 if count >= 1e9 else 0
    return QLocale().formattedDataSize(
        int(count), decimals, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def level(name: str | None) -> str:
    """Return how sure it is that a tile shows what was asked for; empty where nothing says so."""
    names = {
        "strong": tr("strong"),
        "fair": tr("fair"),
        "weak": tr("weak"),
        "none": tr("unlikely"),
    }
    return names.get(name or "", "")


def level_meaning(name: str | None) -> str:
    """Return what a level of :func:`level` says of a tile; empty where nothing says so."""
    meanings = {
        "strong": tr("It very probably shows what was asked for."),
        "fair": tr("It probably shows what was asked for, or something like it."),
        "weak": tr("It may show what was asked for; look at it."),
        "none": tr("It hardly shows what was asked for: only closer to it than other tiles."),
    }
    return meanings.get(name or "", "")


def estimate(plan: dict[str, Any], rate: float) -> str:
    """Return tiles, time and disk of an index run: of what is missing, where it continues one.

    ``rate`` is what the last run made in tiles per second, 0 unknown; the engine's own estimate,
    measured with this model, goes before it.
    """
    count = int(plan.get("missing", plan.get("tiles")) or 0)
    parts = [tiles(1) if count == 1 else tr("about {tiles}").format(tiles=tiles(count))]
    seconds = plan.get("seconds") or (count / rate if rate > 0 else 0)
    if seconds:
        parts.append(duration(float(seconds)))
    if plan.get("bytes"):
        parts.append(size(plan["bytes"]))
    return " · ".join(parts)


def progress(message: dict[str, Any]) -> str:
    """Return the line below the progress bar."""
    if message.get("stage") == "evaluate":  # tiles of an index, then classes
        return tr("{what}: {done} of {all}").format(
            what=message.get("text") or "", done=number(message.get("done") or 0),
            all=number(message.get("total") or 0),
        )  # fmt: skip
    parts = []
    if message.get("total"):
        parts.append(
            tr("{done} of {tiles}").format(
                done=number(message.get("done") or 0), tiles=tiles(int(message["total"]))
            )
        )
    if message.get("rate"):
        rate = float(message["rate"])
        parts.append(tr("{rate} tiles/s").format(rate=number(rate, 0 if rate >= 10 else 1)))
    if message.get("eta_s"):  # none left is no second left
        parts.append(tr("{time} left").format(time=duration(float(message["eta_s"]))))
    if message.get("rasters"):
        parts.insert(
            0,
            tr("raster {n} of {all}").format(n=message["raster"], all=message["rasters"]),
        )
    return " · ".join(parts) or str(message.get("text") or "")


def tile_size(text: str) -> tuple[float, str]:
    """Return value and unit (``m`` or ``px``) of a tile size; (0, "") of an automatic one."""
    for unit in ("px", "m"):
        if text.endswith(unit):
            try:
                return float(text[: -len(unit)]), unit
            except ValueError:
                break
    return 0.0, ""


def tile_side(pixels: float, metres: float | None) -> str:
    """Return the side of a tile as people read it; empty for none."""
    if metres is not None:
        return tr("{n} m").format(n=number(metres, 0 if metres >= 10 else 1))
    return tr("{n} px").format(n=number(pixels)) if pixels else ""


def date(text: str) -> str:
    """Return the day of an ISO time in the locale's short form; empty where it is none."""
    day = QDate.fromString(text[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else ""


def note(said: dict[str, Any]) -> str:
    """Return a note of the engine in the user's language.

    An index of an earlier version has the English text alone.
    """
    code = str(said.get("code"))
    template = ERRORS[code].message if code in ERRORS else TEXTS.get(code)
    text = None if template is None else _filled(template, said.get("values"))
    return str(said.get("text") or "") if text is None else text


def remedy(error: dict[str, Any]) -> str:
    """Return what to do about an error that the engine sent, in the user's language.

    Where QGIS has another way than the command line, that one is told.
    """
    told, said = error.get("note"), str(error.get("remedy") or "")
    text = ERRORS.get(str(told.get("code"))) if isinstance(told, dict) else None
    values = told.get("values") if text is not None else None
    if not isinstance(values, dict):
        return said
    if not text.remedy:  # that of the error which it gives as a reason
        return remedy({"note": values.get("reason"), "remedy": said})
    in_qgis = _filled(text.in_qgis or text.remedy, values)
    if in_qgis is None or _filled(text.message, values) is None:  # of another version
        return said
    return f"{in_qgis} {translation.tr(KEPT)}" if said.endswith(KEPT) else in_qgis


def _filled(template: str, values: Any) -> str | None:
    """Return a text in the user's language with its values; None where they are others."""
    if not isinstance(values, dict):
        return None
    shown = {
        name: note(value) if isinstance(value, dict) else _shown(value)
        for name, value in values.items()
    }
    with contextlib.suppress(KeyError):  # of another version, which says something else
        return translation.tr(template).format_map(shown)
    return None


def reason(entry: dict[str, Any]) -> str:
    """Return why a raster's tiles are out of date, without the last full stop; may be empty."""
    told = entry.get("reason_note")
    return (note(told) if told else str(entry.get("reason") or "")).rstrip(".")


def _shown(value: object) -> str:
    return number(value) if isinstance(value, int) else str(value)


def _cut(word: str) -> str:
    """Return a word as long as a line can hold; nobody looks at more of what is pasted."""
    return word if len(word) <= LONGEST else f"{word[:LONGEST]}…"


def cautions(document: dict[str, Any]) -> list[str]:
    """Return what the user should know before trusting a search's results."""
    texts = []
    if document.get("nothing_stands_out"):
        texts.append(
            tr("Nothing stands out: true matches usually score higher than the best tile here.")
        )
    elif (document.get("presence") or {}).get("level") == "weak":
        texts.append(tr("The best matches are weak: what was asked for may not be there."))
    unknown = document.get("unknown_words") or []
    if unknown:
        words = ", ".join(f"“{_cut(word)}”" for word in unknown[:NAMED])
        words += ", …" if len(unknown) > NAMED else ""
        texts.append(tr("Words that the model does not know: {words}.").format(words=words))
    for word in (document.get("meant_words") or {}).values():
        texts.append(tr("Did you mean “{word}”?").format(word=word))
    guessed = document.get("guessed_words") or {}
    if guessed:
        words = ", ".join(f"“{word}” ({', '.join(near)})" for word, near in guessed.items())
        texts.append(
            tr("Not seen in training, guessed from similar words: {words}.").format(words=words)
        )
    texts += dict.fromkeys(note(said) for said in document.get("notes") or [])
    return [*texts, *_outdated(document.get("stale") or [])]


def _outdated(stale: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what is said of rasters that are not as they were indexed, once for each reason.

    An archive on a drive that is not there has thousands for one.
    """
    if any(entry.get("state") == "partial" for entry in stale):
        yield tr("The index is not complete: only what it holds so far was searched.")
    by_reason: dict[str, list[str]] = {}
    for entry in stale:
        if entry.get("state") != "partial":
            kind = (entry.get("reason_note") or entry).get("code") or entry.get("reason")
            by_reason.setdefault(str(kind), []).append(reason(entry))
    for (first, *others) in by_reason.values():
        count = len(others) + 1
        rasters = tr_n("{n} raster", "{n} rasters", count).format(n=number(count))
        told = f"{first} ({rasters})" if others else first
        yield tr("The index is out of date: {reason}.").format(reason=told)
