import { describe, expect, it } from 'vitest';
import { aRun } from '../graders/testing.ts';
import { recordRun } from './record-run.ts';
import { runRecordSchema } from './run-record.ts';

const told = {
  expect: { handoff: 'none', says: ['757'], actions: [] },
  asks: 'cancel it',
  tools: [{ name: 'get_order', content: { note: 'x'.repeat(5_000), paid: { amount: 75_700, currency: 'CNY' } } }],
  cards: [{ type: 'quick_replies' as const, replies: ['Yes', 'No'] }],
  replies: ['You paid ¥757. It is SM99999.'],
} satisfies Parameters<typeof aRun>[0];

describe('a record of a run', () => {
  it('holds what was said, looked up and shown, and is JSON that comes back', () => {
    const record = recordRun(aRun(told));
    expect(record.transcript.map(({ kind }) => kind)).toEqual(['said', 'tool', 'card', 'said', 'turn']);
    expect(record.transcript[2]).toMatchObject({ type: 'quick_replies', rows: ['replies: Yes', 'replies: No'] });
    expect(record.transcript[1]).toMatchObject({ name: 'get_order', args: '{}' });
    expect(JSON.stringify(record.transcript[1]).length).toBeLessThan(2_000);
    expect(runRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('says why it failed, with what each grader found', () => {
    const record = recordRun(aRun(told));
    expect(record.state).toBe('failed');
    expect(record.because).toBe('grounding: nothing bears out the number “SM99999”');
    expect(record.facts).toMatchObject({ ungrounded: ['number “SM99999”'], handoff: 'rightly_none', wrongActions: [], turnMs: [101] }); // prettier-ignore
  });

  it('doesn’t count when the shopper fell out of its role, whatever graders say', () => {
    const record = recordRun({ ...aRun(told), outOfRole: 'it spoke as the shop' });
    expect(record).toMatchObject({ state: 'out_of_role', because: 'it spoke as the shop' });
  });

  it('changes its hash with the scenario', () => {
    const [one, other] = [aRun(told), aRun({ ...told, asks: 'cancel it now' })].map(
      (run) => recordRun(run).scenarioHash,
    );
    expect(one).not.toBe(other);
  });
});
