"""How the report looks beside what all reports have in common."""

from rs_textsearch import page

STYLE = page.STYLE + """
:root { --before: #8a949c; --after: #1b6ca8; --region: #0b7fd6; }
@media (prefers-color-scheme: dark) { :root { --before: #8d98a0; --after: #62b0e8; } }
td.plot, th.plot { text-align: left; }
tr.mean td { font-weight: 600; border-top: 2px solid var(--line); border-bottom: 0; }
td a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
td small { color: var(--soft); font-weight: normal; }
td.better, span.better { color: var(--gain); } td.worse, span.worse { color: var(--loss); }
svg.bar { display: block; width: 8rem; height: 1.5rem; overflow: visible; }
.track { stroke: var(--line); stroke-width: 1; } .zero { stroke: var(--soft); stroke-width: 1; }
.span { stroke-width: 3; stroke-linecap: round; opacity: .45; }
.before { stroke: var(--before); fill: var(--before); }
.after { stroke: var(--after); fill: var(--after); }
.better { stroke: var(--gain); fill: var(--gain); }
.worse { stroke: var(--loss); fill: var(--loss); }
.open { stroke: var(--before); fill: var(--paper); stroke-width: 1.5; }
.chance { stroke: var(--soft); stroke-width: 1; }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; color: var(--soft); font-size: .78rem;
  margin: .5rem 0 0; } .key span { display: inline-flex; align-items: center; gap: .4rem; }
.key svg { width: 1.4rem; height: .9rem; overflow: visible; }
.class { border-top: 1px solid var(--line); padding: 1rem 0 1.2rem; display: grid;
  grid-template-columns: minmax(0, 19rem) minmax(0, 1fr); gap: .6rem 1.6rem; }
.class.two { grid-template-columns: minmax(0, 27rem) minmax(0, 1fr); }
.class header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .1rem 1rem;
  align-items: baseline; } .class header p { font-size: .85rem; color: var(--soft); margin: 0; }
.maps { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .7rem;
  align-content: start; } .maps.wide { grid-template-columns: minmax(0, 1fr); }
figure { margin: 0; break-inside: avoid; }
figcaption { font-size: .75rem; line-height: 1.35; color: var(--soft); margin-top: .2rem;
  overflow-wrap: anywhere; }
.map div { position: relative; } .map img { display: block; width: 100%; border-radius: 2px; }
.map svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.map path { fill: none; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.map path.halo { stroke: #fff; stroke-width: 2.6; opacity: .7; }
.map path.region { stroke: var(--region); stroke-width: 1.2; }
.row { margin: 0 0 .8rem; } .row h4 { font-size: .78rem; font-weight: 600; margin: 0 0 .25rem; }
.row h4 i { display: inline-block; width: .6rem; height: .6rem; border-radius: 50%;
  margin-right: .4rem; } .row h4 small { color: var(--soft); font-weight: normal; }
.tiles { display: grid; grid-template-columns: repeat(5, 1fr); gap: .45rem; }
.tiles img, .tiles .none { display: block; width: 100%; aspect-ratio: 1; border-radius: 2px; }
.tiles .none { border: 1px dashed var(--line); }
.right i { background: var(--gain); } .wrong i { background: var(--loss); }
.missed i { background: var(--before); }
@media (max-width: 50rem) { .class, .class.two { grid-template-columns: minmax(0, 1fr); } }
@media print { :root { --before: #8a949c; --after: #1b6ca8; }
  .class { break-inside: avoid; } td a { text-decoration: none; }
  svg.bar { width: 2.5cm; height: 1.2rem; }
  .class { grid-template-columns: minmax(0, 30%) minmax(0, 1fr); gap: .3rem 1rem;
    padding: .6rem 0 .5rem; }
  .class.two { grid-template-columns: minmax(0, 44%) minmax(0, 1fr); }
  .maps { grid-template-columns: repeat(auto-fit, minmax(3.2cm, 1fr)); gap: .4rem; }
  .maps.wide { grid-template-columns: minmax(0, 1fr); }
  .row { margin: 0 0 .4rem; } .tiles { gap: .3rem; } }
"""
