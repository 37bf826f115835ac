import { figureDefinitions } from '../figures/definitions.ts';
import type { RunRecord } from '../records/run-record.ts';
import { aRecord } from '../records/testing.ts';
import { makeReport, type Report } from './report.ts';

/** What someone might write into a chat to get into the page that shows it. */
export const hostileTexts = [
  '<script>window.owned = 1</script>',
  '</script><script>window.owned = 1</script>',
  '"><img src=x onerror="window.owned = 1">',
  "' onmouseover='window.owned = 1",
  '<svg/onload=window.owned=1>',
  '</p></li></details><h1>All limits hold</h1>',
  '<style>*{display:none}</style>',
  '<!-- ',
  ']]>',
  '&lt;b&gt; &amp;',
  '\u202Egnp.exe\u0000\u0007',
  'javascript:window.owned=1',
  '`${window.owned = 1}`',
] as const;

/** A report in which every text is hostile. */
export function hostileReport(): Report {
  const runs = hostileTexts.map((text, at): RunRecord =>
    aRecord({
      ...{ scenario: `x/${text}`, title: text, goal: text, because: text, shopper: text, mood: text, model: text },
      state: at % 2 === 0 ? 'failed' : 'passed',
      language: at % 3 === 0 ? 'zh' : 'en',
      verdicts: [{ grader: 'outcome', pass: at % 2 === 1, because: text, seqs: [1] }],
      transcript: [
        { kind: 'said', seq: 1, by: 'shopper', text },
        { kind: 'said', seq: 2, by: 'agent', text },
        { kind: 'tool', seq: 3, name: text, status: text, reason: text, ms: 1, args: text, content: text },
        { kind: 'card', seq: 4, type: text, rows: [text] },
        { kind: 'pressed', seq: 5, decision: text, title: text },
        { kind: 'handoff', seq: 6, reason: text },
        { kind: 'turn', seq: 7, outcome: text, intent: text, model: text, ms: 1 },
      ],
      facts: { outcome: text, handedOver: text, ungrounded: [text] },
    }),
  );
  const before = runs.map((run) => ({ ...run, state: run.state === 'passed' ? ('failed' as const) : ('passed' as const) })); // prettier-ignore
  const agreement = { asked: 1, judged: 1, bothPass: 1, bothFail: 0, judgeAlonePasses: 0, judgeAloneFails: 0 };
  return makeReport({
    at: new Date('2026-03-02T09:00:00Z'),
    selection: { tier: 'full', trials: 1, seed: 0, model: hostileTexts[0], shopper: 'scripted', only: hostileTexts[2] },
    runs,
    thresholds: Object.fromEntries(figureDefinitions().map(({ id }) => [id, { min: 2 }])),
    base: { name: hostileTexts[1], runs: before },
    judge: { ...agreement, model: hostileTexts[0], words: [{ run: hostileTexts[1], passes: true, because: hostileTexts[2] }] }, // prettier-ignore
  });
}
