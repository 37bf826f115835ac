import type { Report } from './report.ts';
import type { RunRecord } from '../records/run-record.ts';

/**
 * The runs as JUnit XML, for build servers: a suite for each playbook, a case for each run. A run that failed is a
 * failure, one that broke an error, one that doesn't count skipped; limits that were passed are a suite of their own.
 */
export function reportJunit(report: Report): string {
  const playbooks = [...new Set(report.runs.map(({ playbook }) => playbook))].sort();
  const suites = playbooks.map((playbook) => {
    const runs = report.runs.filter((run) => run.playbook === playbook);
    return suiteOf(playbook, runs.map(caseOf), {
      failures: runs.filter(({ state }) => state === 'failed').length,
      errors: runs.filter(({ state }) => state === 'broken').length,
      skipped: runs.filter(({ state }) => state === 'infrastructure' || state === 'out_of_role').length,
      seconds: runs.reduce((sum, { facts }) => sum + (facts?.ms ?? 0), 0) / 1_000,
    });
  });
  const limits = report.passedLimits.map(({ id, value, limit, threshold }) =>
    testcase('thresholds', id, 0, `<failure message=${quote(`${value} passes the ${limit} of ${threshold}`)}/>`),
  );
  const gate = suiteOf('thresholds', limits, { failures: limits.length, errors: 0, skipped: 0, seconds: 0 });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="evals">\n${[...suites, ...(limits.length > 0 ? [gate] : [])].join('\n')}\n</testsuites>\n`;
}

interface Tally {
  failures: number;
  errors: number;
  skipped: number;
  seconds: number;
}

function suiteOf(name: string, cases: readonly string[], { failures, errors, skipped, seconds }: Tally): string {
  const numbers = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${seconds.toFixed(3)}"`;
  return `<testsuite name=${quote(name)} ${numbers}>\n${cases.join('\n')}\n</testsuite>`;
}

function caseOf({ id, title, state, because = '', facts, playbook, transcript }: RunRecord): string {
  const seconds = (facts?.ms ?? 0) / 1_000;
  const said = transcript.flatMap((line) => (line.kind === 'said' ? [`${line.by}: ${line.text}`] : [])).join('\n');
  const told = `${title}\n${said}`;
  switch (state) {
    case 'passed':
      return testcase(playbook, id, seconds, '');
    case 'failed':
      return testcase(playbook, id, seconds, `<failure message=${quote(because)}>${escapeXml(told)}</failure>`);
    case 'broken':
      return testcase(playbook, id, seconds, `<error message=${quote(because)}>${escapeXml(told)}</error>`);
    case 'infrastructure':
    case 'out_of_role':
      return testcase(playbook, id, seconds, `<skipped message=${quote(`${state}: ${because}`)}/>`);
  }
}

function testcase(suite: string, name: string, seconds: number, inner: string): string {
  return `<testcase classname=${quote(suite)} name=${quote(name)} time="${seconds.toFixed(3)}">${inner}</testcase>`;
}

const quote = (text: string) => `"${escapeXml(text).replaceAll('\n', '&#10;')}"`;

/** Also takes out what XML 1.0 can't hold at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
