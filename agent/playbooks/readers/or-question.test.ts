import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { readOrQuestion } from './or-question.ts';

const understand = createUnderstanding();
const read = (text: string, confidence = 0.3) => {
  const [segment] = understand([text]).segments;
  const meant = segment && readOrQuestion({ ...segment, intent: { id: 'track_parcel', confidence } }, {});
  return Array.isArray(meant) ? undefined : meant?.intent;
};

describe('readOrQuestion', () => {
  it.each(['orbit or sonda for a train ride?', 'the mila or the drift', '云轻和长汀哪个好'])(
    'hears two things set against each other: %s',
    (text) => {
      expect(read(text)).toBe('compare_products');
    },
  );

  it.each(['refund or exchange?', 'card or paypal', 'today or tomorrow?', '退货还是换货好'])(
    'leaves alone what is no goods: %s',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('leaves alone what the ear is sure of', () => {
    expect(read('the mila or the drift', 0.8)).toBeUndefined();
  });
});
