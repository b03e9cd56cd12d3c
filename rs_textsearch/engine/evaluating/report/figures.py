"""Values with their intervals as small drawings (SVG)."""

from __future__ import annotations

from typing import Any

WIDTH, HEIGHT = 144, 24
"""Of a drawing, in its own units."""
_MIDDLE, _APART = HEIGHT / 2, 5
Estimate = dict[str, Any]


def shares(after: Estimate, before: Estimate | None, chance: float) -> str:
    """Return shares from 0 to 1 on a line: after below before, and what chance would give."""
    parts = [_line(0, WIDTH, _MIDDLE, "track"), _tick(chance * WIDTH, "chance")]
    if before is not None:
        parts += [_interval(before, _MIDDLE - _APART, "before"),
                  _dot(before["value"], _MIDDLE - _APART, "open")]  # fmt: skip
    level = _MIDDLE if before is None else _MIDDLE + _APART
    parts += [_interval(after, level, "after"), _dot(after["value"], level, "after")]
    return _svg(parts)


def gain(difference: Estimate, reach: float) -> str:
    """Return a difference on a line from ``-reach`` to ``reach`` around zero."""
    value = difference["value"]
    if value is None:
        return ""
    kind = direction(difference) or "before"
    ends = {
        name: None if difference[name] is None else (difference[name] / reach + 1) / 2
        for name in ("value", "low", "high")
    }
    return _svg(
        [_line(0, WIDTH, _MIDDLE, "track"), _tick(WIDTH / 2, "zero"),
         _interval(ends, _MIDDLE, kind), _dot(ends["value"], _MIDDLE, kind)]
    )  # fmt: skip


def direction(difference: Estimate) -> str:
    """Return the class of a difference that is more than chance, "" of another one."""
    if difference["low"] is None or difference["low"] <= 0 <= difference["high"]:
        return ""
    return "better" if difference["low"] > 0 else "worse"


def reach(differences: list[Estimate]) -> float:
    """Return how far from zero the ends of ``differences`` are, in steps of a tenth."""
    ends = [abs(one[name]) for one in differences for name in one if name != "p" and one[name]]
    return max(-(-max(ends, default=0.0) * 10 // 1) / 10, 0.1)


def key(drawing: str) -> str:
    """Return one sign of a drawing, to be explained."""
    return f'<svg viewBox="0 0 24 12" aria-hidden="true">{_SIGNS[drawing]}</svg>'


def _interval(value: Estimate, y: float, kind: str) -> str:
    if value["low"] is None:
        return ""
    return _line(value["low"] * WIDTH, value["high"] * WIDTH, y, f"span {kind}")


def _dot(share: float | None, y: float, kind: str) -> str:
    if share is None:
        return ""
    return f'<circle cx="{share * WIDTH:.1f}" cy="{y:g}" r="3.2" class="{kind}"/>'


def _line(first: float, last: float, y: float, kind: str) -> str:
    return f'<line x1="{first:.1f}" x2="{last:.1f}" y1="{y:g}" y2="{y:g}" class="{kind}"/>'


def _tick(x: float, kind: str) -> str:
    return f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{_MIDDLE - 4:g}" y2="{_MIDDLE + 4:g}" ' \
        f'class="{kind}"/>'


def _svg(parts: list[str]) -> str:
    return f'<svg class="bar" viewBox="0 0 {WIDTH} {HEIGHT}" aria-hidden="true">' \
        f'{"".join(parts)}</svg>'


_SIGNS = {
    "before": '<circle cx="12" cy="6" r="3.2" class="open"/>',
    "after": '<circle cx="12" cy="6" r="3.2" class="after"/>',
    "interval": '<line x1="2" x2="22" y1="6" y2="6" class="span after"/>',
    "chance": '<line x1="12" x2="12" y1="2" y2="10" class="chance"/>',
}
