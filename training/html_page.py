"""A page that opens in any browser and prints: what the training package reports on."""

from __future__ import annotations

from rs_textsearch.page import page

STYLE = """
:root { color-scheme: light; --ink: #222; --soft: #666; --line: #ddd; --gone: #c05a00; }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: var(--ink);
  background: #fff; max-width: 56rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2.2rem 0 .2rem; }
h2 small { font-weight: normal; color: var(--soft); }
h3 { font-size: .95rem; margin: 1.2rem 0 .5rem; }
p { margin: .3rem 0; } .lead { color: var(--soft); }
table { border-collapse: collapse; width: 100%; margin: 1rem 0;
  font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: .25rem .6rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } th:first-child, td:first-child, th:last-child, td:last-child
  { text-align: left; } td.gone { color: var(--gone); }
figure { margin: 0; break-inside: avoid; }
figcaption { font-size: .78rem; line-height: 1.35; color: var(--soft); margin-top: .3rem;
  overflow-wrap: anywhere; } figcaption b { color: var(--ink); font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; font-size: .85rem;
  margin: .4rem 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; } tr, img.plot { break-inside: avoid; } }
"""


def html_page(title: str, body: str, style: str = "") -> str:
    """The whole page; ``style`` is what it has beside the common one."""
    return page(title, STYLE + style, body)
