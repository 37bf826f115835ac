import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../server/db/testing.ts';
import { openActionHouse, rightCode } from './action-dialogue-testing.ts';

describe('what was asked for and is under way', () => {
  let test: TestDatabase;
  let house: Awaited<ReturnType<typeof openActionHouse>>;
  beforeAll(async () => {
    test = await openTestDatabase('pglite');
    house = await openActionHouse(test.database);
  });
  afterAll(() => test.close());

  it('counts for the money, and what goes back is collected, not delivered elsewhere', async () => {
    const talk = house.talk('anna', 'en');
    await talk.say('the jacket is faulty, the zip broke, I want to return it');
    const asked = await talk.say('How do I track my return and refund?');
    expect(asked.text).not.toMatch(/paperclip/);
    await talk.say('the jacket is faulty, the zip broke, I want to return it');
    await talk.show();
    await talk.press('confirm');
    const track = await talk.say('How do I track my return and refund?');
    expect(track.text).toMatch(/approved today.*by /s);
    const pickup = await talk.say('Can you pick it up at my home instead?');
    expect(pickup.calls).not.toContain('find_orders');
    expect(pickup.replies).toContain('Talk to a person');
    const others = await talk.say('How much is the refund for my other items and how do I track the return?');
    expect(others.text).toMatch(/R\d{6}, Return.*¥982\.45/s);
    expect(others.text).not.toMatch(/no refund under way/);
  });

  it('tells whether an address was changed', async () => {
    const talk = house.talk('omar', 'en');
    const none = await talk.say('has the address been changed?');
    expect(none.text).toMatch(/No change of address is on record/);
    await talk.say('please send my running shoes to 8 Jalan Ampang, Bangsar South, Kuala Lumpur, 50450 instead');
    await talk.say(rightCode);
    await talk.press('confirm');
    expect((await talk.say('has the address been changed?')).text).toMatch(/R\d{6}, .* done/);
    expect((await talk.say('改派了吗')).text).toMatch(/已经办完/);
  });
});
