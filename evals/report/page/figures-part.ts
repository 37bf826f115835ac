import type { Figure } from '../../figures/figure.ts';
import { quantile } from '../../figures/compute-figures.ts';
import type { RunRecord } from '../../records/run-record.ts';
import { formatCount, formatInterval, formatP, formatValue } from '../format.ts';
import type { Report } from '../report.ts';
import { latencyChart, shadeOf, shareBar } from './charts.ts';
import { html, when, type Markup } from './markup.ts';

type Definition = Report['definitions'][number];

/** Numbers of runs in the page, by their ids. */
export type Places = ReadonlyMap<string, number>;

/** A button that shows the runs that a number is made of. */
export function runsButton(text: string, ids: readonly string[], label: string, places: Places, look = ''): Markup {
  const numbers = ids.flatMap((id) => places.get(id) ?? []).join(' ');
  return html`<button
    type="button"
    class="${`runs ${look}`.trim()}"
    data-runs="${numbers}"
    data-label="${label}"
    aria-label="${`${text}: show the runs. ${label}`}"
  >
    ${text}
  </button>`;
}

const onTiles = ['passed', 'resolution_rate', 'handoff_rate', 'wrong_actions', 'ungrounded_claims', 'latency_p95'];

/** The six figures that one looks at first. */
export function tilesPart({ figures, definitions }: Report, places: Places): Markup {
  const tiles = onTiles.flatMap((id) => {
    const [definition, figure] = [find(definitions, id), find(figures, id)];
    if (!definition || !figure) return [];
    const { title, unit } = definition;
    return [
      html`<li class="tile">
        <h2>${title}</h2>
        <p class="big">${formatValue(figure.value, unit)}</p>
        <p class="small">${figure.interval ? `95 %: ${formatInterval(figure.interval, unit)}` : ''}</p>
        <p class="small">${drill(figure, definition, places)}</p>
      </li>`,
    ];
  });
  return html`<ul class="tiles">
    ${tiles}
  </ul>`;
}

/** Every figure with what it means, its interval, and its runs. */
export function tablePart({ figures, definitions, passedLimits }: Report, places: Places): Markup {
  const rows = definitions.flatMap((definition) => {
    const { id, title, counts, numerator, denominator, unit, better } = definition;
    const figure = find(figures, id);
    if (!figure) return [];
    const limit = passedLimits.find((each) => each.id === id);
    const wish = better === 'neither' ? '' : better === 'higher' ? 'Higher is better.' : 'Lower is better.';
    return [
      html`<tr class="${limit ? 'over' : ''}">
        <th scope="row">
          <details>
            <summary>${title}</summary>
            <p>${counts} ${wish}</p>
            <p>${numerator} ÷ ${denominator}</p>
            <p><code>${id}</code></p>
          </details>
        </th>
        <td class="number">${formatValue(figure.value, unit)}</td>
        <td class="number">${formatInterval(figure.interval, unit)}</td>
        <td>${when(unit === 'share' && figure.value !== undefined, () => shareBar(figure, title))}</td>
        <td class="number">${drill(figure, definition, places)}</td>
        <td>${limit ? `${limit.limit === 'min' ? 'below' : 'above'} ${formatValue(limit.threshold, unit)}` : ''}</td>
      </tr>`,
    ];
  });
  return html`<div class="wide" tabindex="0" role="region" aria-label="All figures">
    <table>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Value</th>
          <th scope="col">95 %</th>
          <th scope="col">Bar and interval</th>
          <th scope="col">Runs</th>
          <th scope="col">Limit</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function drill(figure: Figure, { title, unit, numerator }: Definition, places: Places): Markup {
  const { hits, rest } = figure;
  if (unit !== 'share') {
    const all = [...hits, ...rest];
    return html`${runsButton(formatCount(figure, unit), all, `${title}: all runs in it`, places)}`;
  }
  return html`${runsButton(String(hits.length), hits, `${title}: ${numerator}`, places)} of
  ${hits.length + rest.length}, ${runsButton(`${rest.length} others`, rest, `${title}: the others`, places)}`;
}

/** Resolution and handoff rates with their intervals, by language, tier and mood. */
export function groupsPart({ slices, definitions }: Report, places: Places): Markup {
  const shown = ['passed', 'resolution_rate', 'handoff_rate'].flatMap((id) => find(definitions, id) ?? []);
  const parts = slices
    .filter(({ dimension }) => dimension !== 'playbook')
    .map(({ dimension, groups }) => {
      const rows = groups.flatMap(({ value, figures }) =>
        shown.flatMap((definition, at) => {
          const figure = find(figures, definition.id);
          if (!figure) return [];
          return [
            html`<tr class="${at === 0 ? 'first' : ''}">
              ${when(at === 0, () => html`<th scope="rowgroup" rowspan="${shown.length}">${value}</th>`)}
              <td>${definition.title}</td>
              <td>${shareBar(figure, `${definition.title}, ${value}`)}</td>
              <td class="number">${formatValue(figure.value, 'share')}</td>
              <td class="number">
                ${runsButton(String(figure.hits.length), figure.hits, `${definition.title}, ${value}`, places)} of
                ${figure.denominator}
              </td>
            </tr>`,
          ];
        }),
      );
      return html`<section class="group">
        <h3>By ${dimension}</h3>
        <div class="wide" tabindex="0" role="region" aria-label="${`Rates by ${dimension}`}">
          <table>
            <tbody>
              ${rows}
            </tbody>
          </table>
        </div>
      </section>`;
    });
  return html`<div class="groups">${parts}</div>`;
}

/** How many runs pass of each playbook in each language. */
export function heatPart(runs: readonly RunRecord[], places: Places): Markup {
  const playbooks = [...new Set(runs.map(({ playbook }) => playbook))].sort();
  const cell = (mine: readonly RunRecord[], label: string) => {
    const passed = mine.filter(({ state }) => state === 'passed');
    const share = mine.length === 0 ? undefined : passed.length / mine.length;
    const shade = `heat shade-${shadeOf(share)}`;
    if (share === undefined) return html`<td class="${shade}">–</td>`;
    const ids = mine.map(({ id }) => id);
    return html`<td class="${shade}">${runsButton(`${passed.length} of ${mine.length}`, ids, label, places)}</td>`;
  };
  const rows = playbooks.map((playbook) => {
    const mine = runs.filter((run) => run.playbook === playbook);
    const of = (language: string) => mine.filter((run) => run.language === language);
    return html`<tr>
      <th scope="row">${playbook.replaceAll('_', ' ')}</th>
      ${cell(of('en'), `${playbook} in English`)}${cell(of('zh'), `${playbook} in Chinese`)}
    </tr>`;
  });
  return html`<div class="wide" tabindex="0" role="region" aria-label="Passed by playbook and language">
    <table class="heatmap">
      <thead>
        <tr>
          <th scope="col">Playbook</th>
          <th scope="col">English</th>
          <th scope="col">Chinese</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** How long answers took. */
export function latencyPart(runs: readonly RunRecord[]): Markup {
  const turnMs = runs.flatMap(({ facts }) => facts?.turnMs ?? []);
  if (turnMs.length === 0) return html`<p>No turn came to its end.</p>`;
  const sorted = [...turnMs].sort((a, b) => a - b);
  return latencyChart(turnMs, quantile(sorted, 0.5), quantile(sorted, 0.95));
}

/** What got better and worse since the base. */
export function comparisonPart(
  { definitions }: Report,
  comparison: NonNullable<Report['comparison']>,
  runs: readonly RunRecord[],
  places: Places,
): Markup {
  const { figures, scenarios, compared, base, left } = comparison;
  const changed = figures.flatMap(({ id, before, now, change, p }) => {
    const definition = find(definitions, id);
    if (!definition || change === 'same') return [];
    const { title, unit } = definition;
    return [
      html`<tr class="${change}">
        <td><span class="badge ${formatP(p).endsWith('*') ? change : ''}">${change}</span></td>
        <th scope="row">${title}</th>
        <td class="number">${formatValue(before, unit)} → ${formatValue(now, unit)}</td>
        <td class="number">${formatP(p)}</td>
      </tr>`,
    ];
  });
  const moved = scenarios.map(({ scenario, title, before, now, change, because }) => {
    const ids = runs.filter((run) => run.scenario === scenario).map(({ id }) => id);
    return html`<tr>
      <td><span class="badge ${change}">${change}</span></td>
      <th scope="row">${runsButton(scenario, ids, title, places)} ${title}</th>
      <td class="number">${formatValue(before, 'share')} → ${formatValue(now, 'share')}</td>
      <td>${change === 'worse' ? because : ''}</td>
    </tr>`;
  });
  const leftOut = [
    ...(left.added.length > 0 ? [`${left.added.length} new`] : []),
    ...(left.gone.length > 0 ? [`${left.gone.length} gone`] : []),
    ...(left.rewritten.length > 0 ? [`${left.rewritten.length} rewritten since`] : []),
  ];
  return html`<p>
      Against ${base}: ${compared} scenarios that both
      played${leftOut.length > 0 ? `; not compared: ${leftOut.join(', ')}` : ''}. p is how likely a change at least this
      large is when nothing has changed (paired permutation test over scenarios); a star marks p &lt; 0.05, the others
      may be chance.
    </p>
    ${changed.length === 0 ? html`<p>No figure has changed.</p>` : plainTable(['Change', 'Figure', 'Then → now', 'p'], changed)}
    ${moved.length === 0 ? html`` : plainTable(['Change', 'Scenario', 'Passed then → now', 'Why'], moved)}`;
}

function plainTable(heads: readonly string[], rows: readonly Markup[]): Markup {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${heads.filter(Boolean).join(', ')}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function find<Each extends { id: string }>(all: readonly Each[], id: string): Each | undefined {
  return all.find((each) => each.id === id);
}
