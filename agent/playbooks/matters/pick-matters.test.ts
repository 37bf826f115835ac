import { describe, expect, it } from 'vitest';
import type { IntentId } from '../../understanding/intents.ts';
import type { Entities, Segment, Understanding } from '../../understanding/understanding.ts';
import { pickMatters } from './pick-matters.ts';
import type { DialogueMemory } from '../playbook.ts';

const nothing: Entities = {
  orderNumbers: [],
  trackingNumbers: [],
  phoneTails: [],
  emails: [],
  measures: {},
  sizes: [],
  products: [],
  colours: [],
};

function heard(id: IntentId, confidence = 0.9, set: Partial<Segment> & { names?: Partial<Entities> } = {}): Segment {
  const { names, ...rest } = set;
  return { text: id, intent: { id, confidence }, runnersUp: [], entities: { ...nothing, ...names }, ...rest };
}

function pick(
  segments: Segment[],
  memory: DialogueMemory = { turns: 1 },
  sentiment: Understanding['sentiment'] = 'neutral',
) {
  return pickMatters({ language: 'en', segments, sentiment }, memory);
}

const ids = (...args: Parameters<typeof pick>) => pick(...args).map(({ intent }) => intent);

describe('pickMatters', () => {
  it('answers two questions in their order, and drops thanks beside them', () => {
    expect(ids([heard('refund_status'), heard('policy_question'), heard('thanks')])).toEqual([
      'refund_status',
      'policy_question',
    ]);
  });

  it('answers all questions of where a parcel is at once, by the most telling', () => {
    expect(ids([heard('track_parcel'), heard('parcel_problem')])).toEqual(['parcel_problem']);
  });

  it('gives details of a burst to the question beside them', () => {
    const [matter, ...rest] = pick([
      heard('track_parcel'),
      heard('give_details', 0.9, { names: { orderNumbers: ['SM1'] } }),
    ]);
    expect(rest).toEqual([]);
    expect(matter?.segment.entities.orderNumbers).toEqual(['SM1']);
  });

  it('goes on with what was asked when only the missing piece comes', () => {
    const open = { intent: 'refund_status', asks: 'proof' } as const;
    const [matter] = pick([heard('give_details', 0.9, { names: { orderNumbers: ['SM1'], phoneTails: ['5566'] } })], {
      open,
    });
    expect(matter).toMatchObject({ intent: 'refund_status', resumes: open });
  });

  it('goes on with both matters that waited for the same piece', () => {
    const open = { intent: 'track_parcel', asks: 'proof', also: { intent: 'refund_status', text: '' } } as const;
    expect(ids([heard('give_details', 0.9, { names: { phoneTails: ['5566'] } })], { open })).toEqual([
      'track_parcel',
      'refund_status',
    ]);
  });

  it('takes yes and no for an offered person, and nothing else', () => {
    const open = { intent: 'cancel_order', asks: 'human', reason: 'unsupported_request' } as const;
    expect(ids([heard('affirm', 0.95, { text: 'yes' })], { open })).toEqual(['ask_human']);
    expect(ids([heard('deny', 0.95, { text: 'no thanks' })], { open })).toEqual(['deny']);
    expect(ids([heard('deny', 0.8, { text: "that's not acceptable" })], { open }, 'angry')).toEqual(['complaint']);
    expect(ids([heard('promotions')], { open })).toEqual(['promotions']);
  });

  it('lets the ask for a person win over everything', () => {
    expect(ids([heard('track_parcel'), heard('ask_human')])).toEqual(['ask_human']);
  });

  it('doesn’t guess when it is unsure, unless the talk makes it likely', () => {
    expect(ids([heard('order_details', 0.25, { text: 'hmm' })])).toEqual(['nonsense']);
    expect(ids([heard('order_details', 0.25, { text: 'hmm' })], { lastIntent: 'order_details' })).toEqual([
      'order_details',
    ]);
  });

  it('meets anger about a matter with a word before the answer', () => {
    expect(ids([heard('track_parcel')], { turns: 1 }, 'angry')).toEqual(['complaint', 'track_parcel']);
  });

  it('answers at most three questions', () => {
    const many = (['refund_status', 'promotions', 'recommend_size', 'search_products'] as const).map((id) => heard(id));
    expect(ids(many)).toHaveLength(3);
  });
});
