import { describe, expect, it } from 'vitest';
import type { Language } from '../../knowledge/language.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { demoNow } from '../playbooks/dialogue-testing.ts';
import { ofTurn, said, summaryOfLog, toolRan } from './hand-log-testing.ts';

const looked = (faultOpen: boolean, day = 45) =>
  ofTurn(
    said('耳机有杂音，我要退货', { id: 'return_item', confidence: 0.9 }),
    toolRan('check_returns', { orderNumber: 'SM23801' }, 'ok', {
      orderNumber: 'SM23801',
      items: [
        { title: '降噪耳机', daysSince: day, returnDays: 7, qualityDays: 30, open: false, faultOpen, settled: false },
      ],
    }),
    { outcome: 'handoff' },
  );
const booked = (action: Partial<BookedAction>): BookedAction => ({
  ...{ id: 'act_1', tool: 'request_return', kind: 'request_return', end: 'handed_over', orderNumber: 'SM23801' },
  ...{ at: demoNow, endedAt: demoNow },
  ...action,
});
const step = (events: ReturnType<typeof looked>, actions: BookedAction[] = [], language: Language = 'zh') =>
  summaryOfLog(events, { actions }, language).nextStep;

describe('time that is over', () => {
  it('is what the next step says, and nothing is set up', () => {
    expect(step(looked(false))).toMatch(/已签收 45 天，7 天无理由退货期和 30 天质量问题期已过.*破例/u);
    expect(step(looked(false), [], 'en')).toMatch(/delivered 45 days ago: .*30 days for quality problems are over/u);
    expect(step(looked(false))).not.toMatch(/核对退货时限|发起退货/u);
  });

  it('stands beside what waits for a decision, and beside what was refused for it', () => {
    expect(step(looked(false), [booked({})])).toMatch(/^审核并处理.*已签收 45 天/u);
    const refused = {
      end: 'refused',
      ruleId: 'quality_window',
      because: 'day 45 of 30, repair until day 0 (x)',
    } as const;
    const bare = ofTurn(said('耳机有杂音，我要退货', { id: 'return_item', confidence: 0.9 }), undefined, {
      outcome: 'handoff',
    });
    expect(step(bare, [booked({ ...refused, byOperator: true })])).toMatch(/已签收 45 天，30 天质量问题期已过/u);
    expect(step(bare, [booked({ ...refused, byOperator: true })])).not.toMatch(/发起退货/u);
  });

  it('is nothing that a rule on damage names as the time that still runs', () => {
    const tell = '运输破损要在签收后48小时内反馈，现在已经过了。算不算质量问题（30天内）要同事来看，我帮您转过去。';
    const then = (rule: string) => ({ details: { rule: 'photos_needed', then: { rule, tell } } });
    const log = (rule: string) =>
      ofTurn(
        said('袖子破了', { id: 'item_problem', confidence: 0.9 }),
        toolRan('request_refund', { orderNumber: 'SM23801' }, 'refused', then(rule)),
        { outcome: 'handoff' },
      );
    expect(step(log('damage_window'))).not.toMatch(/质量问题期已过/u);
    expect(step(log('quality_window'))).toMatch(/30 天质量问题期已过/u);
  });

  it('is told apart from the time that still runs, and is nothing once it was put right', () => {
    expect(step(looked(true, 12))).toMatch(/7 天无理由退货期已过；质量问题还在 30 天内/u);
    expect(step(looked(false), [booked({ end: 'done', endedAt: new Date(demoNow.getTime() + 3_600_000) })])).not.toMatch(/已签收 45 天/u); // prettier-ignore
  });
});
