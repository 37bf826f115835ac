import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../tools/asked-topics.ts';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { readSegment } from './read-segment.ts';

describe('what if it never comes', () => {
  it.each(["if it's lost I want my money back for it", "That's useless, if it's lost i want a refund"])(
    'chooses the money for who was asked which they would like: %s',
    async (text) => {
      const talk = openDemoDialogue('sara');
      await talk.say('where is my parcel');
      expect((await talk.say(text)).calls).toContain('request_refund');
    },
  );

  it.each([
    ['还不到的话能退款不', 'track_parcel'],
    ['那要是一直收不到呢', 'urge_shipment'],
  ] as const)('asks when a parcel counts as lost of one that is late: %s', (text, lastIntent) => {
    const [segment] = createUnderstanding()([text], {}).segments;
    const read = segment && readSegment(segment, { turns: 1, lastIntent, orderNumber: 'SM1' })[0];
    expect(read?.segment.text).toContain(wordingOf('parcel_lost_when').zh);
  });
});
