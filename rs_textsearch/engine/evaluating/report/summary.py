"""The table of a report: each class with its metrics, and the means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from rs_textsearch.engine.evaluating.report import figures
from rs_textsearch.engine.evaluating.table import COLUMNS, MAIN, NONE, interval, percent

OTHERS = {name: metric for name, metric in COLUMNS.items() if metric != MAIN} | {"Rmi": "rmi"}
"""The columns after average precision, and their metrics."""
COMPARED = ("P@10", "R@50", "F1", "Rmi")
"""Those that there is room for with two values each."""


def table(document: Mapping[str, Any], linked: Mapping[str, str]) -> Iterator[str]:
    """Yield the table; classes with an id in ``linked`` lead to their section."""
    compares = document["against"] is not None
    rows = [*document["classes"], document["mean"]]
    reach = figures.reach([one["difference"][MAIN] for one in rows]) if compares else 0.0
    head = '<th>class</th><th>tiles</th><th class="plot">average precision</th><th></th>'
    if compares:
        head += f'<th class="plot">gained, of ±{100 * reach:.0f}</th><th></th>'
    head += "".join(f"<th>{name}</th>" for name in _columns(compares))
    yield f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>'
    for one in document["classes"]:
        name = escape(one["label"])
        if one["label"] in linked:
            name = f'<a href="#{linked[one["label"]]}">{name}</a>'
        if one["query"] != one["label"]:
            name += f" <small>“{escape(one['query'])}”</small>"
        yield f"<tr><td>{name}</td><td>{one['tiles']:,}</td>{_cells(one, reach)}</tr>"
    yield f'<tr class="mean"><td>mean</td><td></td>{_cells(document["mean"], reach)}</tr>'
    yield f"</tbody></table></div>{_key(compares)}"


def _cells(one: Mapping[str, Any], reach: float) -> str:
    after, before = one["metrics"], one["before"]
    main = after[MAIN]
    drawn = figures.shares(main, before and before[MAIN], one["chance"])
    cells = [f'<td class="plot">{drawn}</td>']
    if before is None:
        cells.append(f"<td>{_estimate(main)}</td>")
    else:
        gained = one["difference"][MAIN]
        cells += [
            f"<td>{_changed(before, after, MAIN)}</td>",
            f'<td class="plot">{figures.gain(gained, reach)}</td>',
            f'<td class="{figures.direction(gained)}">{_estimate(gained, sign="+")}</td>',
        ]
    names = _columns(before is not None)
    cells += [f"<td>{_changed(before, after, OTHERS[name])}</td>" for name in names]
    return "".join(cells)


def _columns(compares: bool) -> tuple[str, ...]:
    return COMPARED if compares else tuple(OTHERS)


def _estimate(value: Mapping[str, Any], sign: str = "") -> str:
    number, found, ends = interval(dict(value), sign).partition(" ")
    return f"{number} <small>{ends}</small>" if found else number


def _changed(before: Mapping[str, Any] | None, after: Mapping[str, Any], name: str) -> str:
    value = _value(after, name)
    if before is None or _value(before, name) == value:
        return value
    return f"<small>{_value(before, name)} →</small> {value}"


def _value(metrics: Mapping[str, Any], name: str) -> str:
    value = metrics.get(name, {}).get("value")
    return NONE if value is None else percent(value)


def _key(compares: bool) -> str:
    signs = [("before", "before"), ("after", "after")] if compares else [("after", "the value")]
    signs += [("interval", "95 % interval"), ("chance", "a random order")]
    spans = (f"<span>{figures.key(sign)}{said}</span>" for sign, said in signs)
    return f'<p class="key">{"".join(spans)}<span>all in per cent</span></p>'
