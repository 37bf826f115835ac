import type { Report } from './report.ts';
import { formatCount, formatInterval, formatP, formatValue } from './format.ts';

/** No more failed runs than this are told in full. */
const mostFailures = 25;

/** The report as a terminal shows it: the table, what failed, what got better and worse, and which limits were passed. */
export function reportText(report: Report, { explain = false }: { explain?: boolean } = {}): string {
  const { runs, definitions, figures, judge, comparison } = report;
  const left = Object.entries(report.leftOut).filter(([, number]) => number > 0);
  const counted = runs.length - left.reduce((sum, [, number]) => sum + number, 0);
  const broken = runs.filter(({ state }) => state === 'broken').length;
  const rows = definitions.map(({ id, title, unit }) => {
    const figure = figures.find((each) => each.id === id);
    if (!figure) return [title, '', '', '', ''];
    return [
      title,
      formatValue(figure.value, unit),
      formatInterval(figure.interval, unit),
      formatCount(figure, unit),
      id,
    ];
  });
  return [
    ...failuresText(report),
    table([['', 'value', '95 %', 'counted', 'id'], ...rows]),
    '',
    table(byGroup(report)),
    '',
    `${runs.length} runs, ${counted} count${broken > 0 ? `; ${broken} broke and count as failed` : ''}${left.map(([why, number]) => `; ${number} left out: ${why.replaceAll('_', ' ')}`).join('')}.`,
    ...(explain ? ['', ...definitionsText(report)] : []),
    ...(comparison ? ['', ...comparisonText(report, comparison)] : []),
    ...(judge
      ? [
          '',
          `${judge.model} reads ${judge.judged} of ${judge.asked} runs and agrees with the graders in ${formatValue(judge.agreement, 'share')} (kappa ${judge.kappa?.toFixed(2) ?? '–'}): it alone passes ${judge.judgeAlonePasses}, it alone fails ${judge.judgeAloneFails}. It changes no figure.`,
        ]
      : []),
    ...limitsText(report),
  ].join('\n');
}

function failuresText({ runs }: Report): string[] {
  const failed = runs.filter(({ state }) => state !== 'passed');
  if (failed.length === 0) return [];
  const told = failed.slice(0, mostFailures);
  return [
    ...told.map(
      ({ id, state, because }) =>
        `${state === 'failed' ? 'FAILED' : state.toUpperCase()} ${id}\n       ${because ?? ''}`,
    ),
    ...(failed.length > told.length ? [`… and ${failed.length - told.length} more: see the report.`] : []),
    '',
  ];
}

const shownByGroup = ['passed', 'resolution_rate', 'handoff_rate', 'wrong_actions', 'turns'] as const;

function byGroup({ slices, definitions }: Report): string[][] {
  const shown = shownByGroup.flatMap((id) => definitions.filter((definition) => definition.id === id));
  const groups = slices.flatMap((slice) => slice.groups.map((group) => ({ ...group, dimension: slice.dimension })));
  return [
    ['', ...shown.map(({ title }) => title), 'runs'],
    ...groups.map(({ dimension, value, figures }) => [
      `${dimension} ${value}`,
      ...shown.map(({ id, unit }) => formatValue(figures.find((figure) => figure.id === id)?.value, unit)),
      String(figures.find(({ id }) => id === 'passed')?.denominator ?? 0),
    ]),
  ];
}

function definitionsText({ definitions }: Report): string[] {
  return definitions.flatMap(({ id, title, counts, numerator, denominator, better }) => [
    `${title} (${id}; ${better === 'neither' ? 'neither way is better' : `${better} is better`})`,
    `    ${counts}`,
    `    ${numerator} ÷ ${denominator}`,
  ]);
}

function comparisonText({ definitions }: Report, comparison: NonNullable<Report['comparison']>): string[] {
  const { figures, scenarios, compared, left, base } = comparison;
  const changed = figures.flatMap(({ id, before, now, change, p }) => {
    const definition = definitions.find((each) => each.id === id);
    if (!definition || change === 'same') return [];
    const { title, unit } = definition;
    return [[change, title, `${formatValue(before, unit)} → ${formatValue(now, unit)}`, `p ${formatP(p) || '–'}`]];
  });
  const moved = scenarios.map(({ scenario, before, now, change, because }) => [
    change,
    scenario,
    `${formatValue(before, 'share')} → ${formatValue(now, 'share')}`,
    change === 'worse' ? (because ?? '') : '',
  ]);
  const alone = [
    ...(left.added.length > 0 ? [`${left.added.length} new`] : []),
    ...(left.gone.length > 0 ? [`${left.gone.length} gone`] : []),
    ...(left.rewritten.length > 0 ? [`${left.rewritten.length} rewritten`] : []),
  ];
  return [
    `Against ${base}: ${compared} scenarios compared${alone.length > 0 ? ` (left out: ${alone.join(', ')})` : ''}; p by a paired permutation test over scenarios, * below 0.05.`,
    changed.length === 0 ? 'No figure has changed.' : table(changed),
    ...(moved.length === 0 ? [] : [table(moved)]),
  ];
}

function limitsText({ passedLimits, definitions }: Report): string[] {
  return passedLimits.map(({ id, title, value, limit, threshold }) => {
    const unit = definitions.find((each) => each.id === id)?.unit ?? 'number';
    const by = formatValue(Math.abs(value - threshold), unit);
    const side = limit === 'min' ? 'below its minimum' : 'above its maximum';
    return `LIMIT ${title} (${id}) is ${formatValue(value, unit)}: ${by} ${side} of ${formatValue(threshold, unit)}.`;
  });
}

/** Columns, as wide as they need be; Chinese characters take two places. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((wide, row) => {
    row.forEach((cell, at) => (wide[at] = Math.max(wide[at] ?? 0, widthOf(cell))));
    return wide;
  }, []);
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const widthOf = (text: string) => text.replace(/[\p{Script=Han}，。：；！？（）]/gu, 'xx').length;
