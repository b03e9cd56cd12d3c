"""The page: how many samples came through, what each stage went by, and whom it sent away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.paths import written_in_place
from training.curation.parts import Outcome, Parts
from training.curation.report.figures import bars, funnel, histogram
from training.curation.report.removals import Removed, examples, measured, thumbnail
from training.curation.stages import STAGES
from training.html_page import html_page

TITLE = "Curation report"
CAPTIONS, LONGEST = 3, 200
"""Captions of a kept sample that are shown, and letters of a caption."""
STYLE = """
img.plot { width: 100%; height: auto; display: block; }
.examples { display: grid; grid-template-columns: repeat(auto-fill, minmax(15.5rem, 1fr));
  gap: .9rem 1rem; }
.pair { display: flex; gap: 6px; height: 112px; }
.pair img, .pair .none { height: 112px; max-width: 50%; object-fit: contain;
  object-position: left top; } .pair .none { width: 112px; border: 1px dashed var(--line);
  color: var(--soft); font-size: .75rem; display: grid; place-items: center; }
ul.plain { margin: 0; padding: 0; list-style: none; font-size: .78rem; line-height: 1.6;
  color: var(--soft); } ul.plain b { color: var(--ink); font-weight: 600; }
"""


def write_report(
    path: Path, outcomes: Sequence[Outcome], stages: Sequence[tuple[str, Parts]]
) -> None:
    """Write the report of a run: of its outcomes, and of the parts of its stages."""
    sections = [
        _section(outcome, parts) for outcome, (_, parts) in zip(outcomes[1:], stages, strict=True)
    ]
    body = "\n".join([*_summary(outcomes), *sections, *_kept(outcomes, stages)])
    with written_in_place(path) as temporary:
        temporary.write_text(html_page(TITLE, body, STYLE), encoding="utf-8", newline="\n")


def _summary(outcomes: Sequence[Outcome]) -> Iterator[str]:
    given, kept = outcomes[0].given, outcomes[-1].kept
    tables = ", ".join(map(str, outcomes[0].parameters["tables"]))
    yield f"<h1>{TITLE}</h1>"
    yield f'<p class="lead">{given:,} samples of {escape(tables)}; {kept:,} are kept.</p>'
    plot = funnel([(o.stage, o.kept, o.given - o.kept) for o in outcomes])
    yield _plot(plot, "Samples that each stage kept and removed")
    yield (
        "<table><thead><tr><th>stage</th><th>in</th><th>out</th><th>removed</th><th>share</th>"
        "<th>seconds</th><th>why</th></tr></thead><tbody>"
    )
    for outcome in outcomes:
        gone = outcome.given - outcome.kept
        share = f"{100 * gone / outcome.given:.1f} %" if gone else ""
        why = ", ".join(f"{reason} {count:,}" for reason, count in outcome.removed.items())
        yield (
            f"<tr><td>{outcome.stage}</td><td>{outcome.given:,}</td><td>{outcome.kept:,}</td>"
            f'<td class="gone">{f"{gone:,}" if gone else ""}</td><td>{share}</td>'
            f"<td>{outcome.seconds:.1f}</td><td>{escape(why)}</td></tr>"
        )
    yield "</tbody></table>"


def _kept(
    outcomes: Sequence[Outcome], stages: Sequence[tuple[str, Parts]]
) -> Iterator[str]:
    """Some of what is left, with its captions."""
    if stages and outcomes[-1].kept:
        shown = examples(stages[-1][1], "")
        yield f"<h2>kept <small>{len(shown)} of {outcomes[-1].kept:,} samples</small></h2>"
        yield _examples(shown)


def _section(outcome: Outcome, parts: Parts) -> str:
    stage = STAGES[outcome.stage]
    lines = [f"<h2>{stage.key} <small>{escape(stage.title)}</small></h2>"]
    options = {
        name: _shown(value)
        for name, value in outcome.parameters.items()
        if value not in ("", [], None)
    }
    if options:
        items = [f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in options.items()]
        lines.append(f"<dl>{''.join(items)}</dl>")
    lines += _figures(outcome, parts)
    for reason, count in outcome.removed.items():
        shown = examples(parts, reason)
        some = "" if len(shown) == count else f", {len(shown)} of them"
        lines.append(f"<h3>{escape(reason)}: {count:,}{some}</h3>")
        lines.append(_examples(shown))
    return "\n".join(lines)


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) if len(value) < 6 else f"{len(value)} texts"
    return str(value)


def _figures(outcome: Outcome, parts: Parts) -> Iterator[str]:
    found = measured(parts, ("keywords", "similarity", "probability", "rotation_variance"))
    if outcome.stage == "keywords" and found["keywords"]:
        counts = Counter(name for names in found["keywords"] for name in names)
        plot = bars(dict(counts.most_common(20)), "samples in whose captions it was found")
        yield _plot(plot, "Samples by phrase")
    if outcome.stage == "duplicates" and outcome.facts["clusters"]:
        proposed, pairs = outcome.facts["proposed"], outcome.facts["pairs"]
        yield f"<p>{pairs:,} of {proposed:,} pairs of near features are duplicates.</p>"
        sizes = {f"{size} images": n for size, n in outcome.facts["clusters"].items()}
        yield _plot(bars(dict(list(sizes.items())[:20]), "clusters"), "Clusters by size")
    if outcome.stage == "relevance":
        yield from _relevance(outcome.facts, found)
    if outcome.stage == "rotation" and found["rotation_variance"]:
        variances = [np.array(values) for values in found["rotation_variance"] if values]
        others = np.concatenate([np.sort(values)[1:] for values in variances])
        chosen = np.array([values.min() for values in variances])
        plot = histogram(
            np.log10(np.maximum(chosen, 1e-12)),
            "log10 of the variance of the cosine over twelve turns: chosen captions (bars) and the "
            "others (line)",
            None,
            np.log10(np.maximum(others, 1e-12)),
        )
        yield _plot(plot, "Variance over turns")


def _relevance(facts: Mapping[str, Any], found: Mapping[str, list]) -> Iterator[str]:
    classifier = facts.get("classifier")
    if classifier:
        trained, _, held_out = classifier["counts"]
        yield (
            f"<p>The classifier was trained on {trained:,} images and is right on "
            f"{100 * classifier['accuracy']:.1f} % of {held_out:,} held-out ones.</p>"
        )
    for name, label, threshold in (
        ("similarity", "cosine with the mean prompt", "least_similarity"),
        ("probability", "probability of remote sensing", "least_probability"),
    ):
        if found[name]:
            plot = histogram(np.array(found[name]), label, facts[threshold])
            yield _plot(plot, label.capitalize())


def _plot(url: str, meaning: str) -> str:
    return f'<img class="plot" src="{url}" alt="{escape(meaning)}">'


def _examples(shown: Sequence[Removed]) -> str:
    """Pictures with what is known of them; a list where none can be shown."""
    pictures = [[thumbnail(s) for s in removed if s is not None] for removed in shown]
    if not any(url for urls in pictures for url in urls):
        items = "".join(f"<li>{' · '.join(_said(removed))}</li>" for removed in shown)
        return f'<ul class="plain">{items}</ul>'
    figures = (
        f'<figure><div class="pair">{"".join(map(_picture, urls))}</div>'
        f"<figcaption>{'<br>'.join(_said(removed))}</figcaption></figure>"
        for removed, urls in zip(shown, pictures, strict=True)
    )
    return f'<div class="examples">{"".join(figures)}</div>'


def _said(removed: Removed) -> list[str]:
    sample = removed.sample
    said = [f"<b>{escape(sample.key)}</b>"]
    if sample.repeats:
        said.append(f"repeats {escape(sample.repeats)}")
    if sample.note:
        said.append(escape(sample.note))
    some = sample.captions[: 1 if sample.removed else CAPTIONS]
    said += [f"“{escape(caption[:LONGEST])}”" for caption in some]
    return said


def _picture(url: str) -> str:
    if not url:
        return '<span class="none">no picture</span>'
    return f'<img src="{url}" alt="">'
