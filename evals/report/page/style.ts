/** Heat from 0 to 10: red through yellow to green, light enough for dark text; the dark scheme mirrors it. */
const shades = Array.from({ length: 11 }, (_, at) => {
  const hue = at * 13;
  return (
    `.shade-${at}{background:hsl(${hue} 70% 86%)}` +
    `@media(prefers-color-scheme:dark){.shade-${at}{background:hsl(${hue} 45% 22%)}}`
  );
}).join('');

/** How the page looks: light and dark, on a phone and on a desk. */
export const style = `
:root{color-scheme:light dark;--ink:#1c1e21;--soft:#5b626b;--ground:#fff;--panel:#f5f6f8;--edge:#d8dce1;--accent:#2456c9;--good:#136c34;--bad:#b3261e;--bubble:#e8effd}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#a3abb5;--ground:#15171a;--panel:#1e2125;--edge:#363b42;--accent:#8fb2ff;--good:#7bd598;--bad:#ff9a90;--bubble:#22304d}}
*{box-sizing:border-box}
body{margin:0;padding:1rem clamp(.75rem,3vw,2.5rem) 4rem;max-width:78rem;margin-inline:auto;color:var(--ink);background:var(--ground);font:16px/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei",sans-serif}
h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.25rem;margin:2.5rem 0 .5rem}h3{font-size:1rem;margin:0 0 .25rem}
a{color:var(--accent)}p{margin:.25rem 0}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:var(--ground);padding:.5rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.75rem 0}
.small{font-size:.85rem;color:var(--soft)}
.banner{padding:.75rem 1rem;border-radius:.5rem;border:1px solid var(--edge);border-inline-start:.4rem solid var(--good);background:var(--panel)}
.banner.over{border-inline-start-color:var(--bad)}
.tiles{list-style:none;margin:1rem 0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem}
.tile{background:var(--panel);border:1px solid var(--edge);border-radius:.5rem;padding:.75rem}
.tile h2{margin:0;font-weight:500;color:var(--soft);font-size:.9rem}
.big{font-size:1.7rem;font-weight:600;line-height:1.2}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:start;padding:.35rem .6rem;border-bottom:1px solid var(--edge);vertical-align:top}
thead th{color:var(--soft);font-weight:500}
tbody th{font-weight:500}
.number{white-space:nowrap;font-variant-numeric:tabular-nums}
tr.over td,tr.over th{background:color-mix(in srgb,var(--bad) 12%,transparent)}
.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1.5rem}
.groups tr:not(.first) td,.groups tr:not(.first) th{border-top:0}
.bar{width:12rem;height:1.25rem;display:block}
.track{fill:var(--edge)}.fill{fill:var(--accent);opacity:.75}.whisker{stroke:var(--ink);stroke-width:1.5;fill:none}
.plot{width:100%;max-width:46rem;height:auto}
.axis{stroke:var(--soft);fill:none}.mark{stroke:var(--bad);stroke-dasharray:4 3;fill:none}
.tick{font-size:11px;fill:var(--soft)}.strong{fill:var(--ink);font-weight:600}.end{text-anchor:end}
.heatmap{width:auto;min-width:min(100%,30rem)}.heat{text-align:center}.shade-none{color:var(--soft)}
${shades}
button,select,input{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--edge);border-radius:.4rem;padding:.3rem .6rem;max-width:100%}
button{cursor:pointer}
button.runs{border:0;background:none;padding:.1rem .15rem;text-decoration:underline;text-underline-offset:.15em;color:var(--accent);text-align:start}
.heat button.runs{color:var(--ink)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}
.filters label{display:grid;font-size:.85rem;color:var(--soft)}
#chosen{font-weight:600}#runs{scroll-margin-top:1rem}
.run{border:1px solid var(--edge);border-radius:.5rem;margin:.4rem 0;padding:.4rem .75rem}
.run[open]{background:var(--panel)}
.run>summary{cursor:pointer;overflow-wrap:anywhere}
.id{font-family:ui-monospace,monospace;font-size:.9rem}
.title{color:var(--soft)}.why{display:block;font-size:.85rem;color:var(--bad)}
.badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .5rem;font-size:.75rem;color:var(--soft)}
.badge.passed,.badge.better{color:var(--good)}.badge.failed,.badge.broken,.badge.worse{color:var(--bad)}
.columns{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:1.5rem}
@media(max-width:48rem){.columns{grid-template-columns:minmax(0,1fr)}}
.talk{list-style:none;margin:0;padding:0;display:grid;gap:.4rem}
.said{max-width:min(34rem,92%);border:1px solid var(--edge);border-radius:.75rem;padding:.4rem .75rem;background:var(--ground);justify-self:start}
.said.shopper{justify-self:end;background:var(--bubble)}
.said p{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate;margin:0}
.by{font-size:.75rem;color:var(--soft)}
.aside{font-size:.85rem;color:var(--soft)}.aside pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.25rem 0;color:var(--ink)}
.turn{font-size:.75rem;color:var(--soft);text-align:center}.turn.handoff{color:var(--bad);font-weight:600}
.faulty{outline:2px solid var(--bad);outline-offset:1px;border-radius:.75rem}
.verdicts{list-style:none;margin:0;padding:0;font-size:.9rem;overflow-wrap:anywhere}
.verdicts li{margin-bottom:.4rem}.ok b{color:var(--good)}.bad b{color:var(--bad)}
[hidden]{display:none!important}
`;
