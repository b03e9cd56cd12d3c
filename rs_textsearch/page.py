"""Reports as one page of HTML that needs nothing else: no script, no other file, no network.

For the engine, training and QGIS alike; standard library only.
"""

from __future__ import annotations

import base64
from html import escape
from pathlib import Path

_MARK = '<meta name="generator" content="rs_textsearch">'
STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ink: #1d2327; --soft: #5c666e; --line: #dde1e4;
  --wash: #f4f6f7; --gain: #14804a; --loss: #b4520c; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1f22; --ink: #e4e7e9; --soft: #9aa5ad;
  --line: #363d42; --wash: #24292d; --gain: #57c08a; --loss: #e8914d; } }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: var(--ink);
  background: var(--paper); max-width: 64rem; margin: 2.2rem auto 4rem; padding: 0 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.25; font-weight: 600; margin: .2rem 0 .6rem;
  max-width: 46rem; }
h2 { font-size: 1.15rem; margin: 2.4rem 0 .6rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .3rem 0; } .soft { color: var(--soft); } small { font-size: .87em; }
.over { color: var(--soft); font-size: .8rem; letter-spacing: .04em; text-transform: uppercase;
  margin: 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums;
  font-size: .87rem; }
th, td { text-align: right; padding: .28rem .5rem; border-bottom: 1px solid var(--line);
  vertical-align: middle; white-space: nowrap; }
th { font-weight: 600; color: var(--soft); font-size: .78rem; }
th:first-child, td:first-child { text-align: left; padding-left: 0; white-space: normal; }
th:last-child, td:last-child { padding-right: 0; }
.scroll { overflow-x: auto; }
ul { margin: .3rem 0; padding-left: 1.1rem; } li { margin: .15rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; font-size: .85rem;
  margin: .4rem 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
code { font: .82rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; display: block;
  background: var(--wash); padding: .5rem .7rem; border-radius: 3px; white-space: pre-wrap;
  overflow-wrap: anywhere; }
@page { size: A4; margin: 14mm 13mm; }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #4c555c;
  --line: #ccc; --wash: #f4f6f7; --gain: #14804a; --loss: #b4520c; }
  body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; print-color-adjust: exact;
    -webkit-print-color-adjust: exact; }
  h1 { font-size: 16pt; } h2 { break-after: avoid; margin: 1.4rem 0 .4rem; }
  tr, li { break-inside: avoid; } .scroll { overflow: visible; }
  table { font-size: 8pt; } th { font-size: 7.5pt; } th, td { padding: .12rem .25rem; } }
"""
"""How reports look, on a screen by day and by night, and on paper."""


def page(title: str, style: str, body: str, language: str = "en") -> str:
    """Return a whole document; ``style`` is CSS, ``body`` HTML, ``language`` such as ``pt-BR``."""
    return (
        f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"{_MARK}"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{style}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    )


def is_ours(path: Path) -> bool:
    """Tell whether a file is such a page; raises OSError where it cannot be read."""
    with path.open("rb") as file:
        return _MARK.encode() in file.read(1024)


def data_url(data: bytes, kind: str) -> str:
    """Return a file of the media type ``kind`` as a URL that holds it."""
    return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
