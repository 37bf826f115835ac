import { describe, expect, it } from 'vitest';
import { ofAskedDeed } from './asked-deeds.ts';

const kept = { headings: ['Storing dry food'], text: 'Use it up within 6 weeks of opening.' };
const back = { headings: ['Can food be returned?'], text: 'Unopened food can, within 7 days.' };

describe('passages for what is asked to be done', () => {
  it('are those that speak of it', () => {
    expect(ofAskedDeed('can i return an opened bag?', [kept, back])).toEqual([back]);
  });

  it('are all where none does, or nothing is asked to be done', () => {
    expect(ofAskedDeed('can i return an opened bag?', [kept])).toEqual([kept]);
    expect(ofAskedDeed('how long does it keep?', [kept, back])).toEqual([kept, back]);
  });

  it('are all where it is only taken for done', () => {
    const money = { headings: ['Where does the money go?'], text: 'Back to the way you paid.' };
    expect(ofAskedDeed('if i return it where does the money go', [money, back])).toEqual([money, back]);
  });
});
