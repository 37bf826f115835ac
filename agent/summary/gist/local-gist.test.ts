import { describe, expect, it } from 'vitest';
import { openDemoDialogue, type Dialogue } from '../../playbooks/dialogue-testing.ts';
import type { Summary } from '../summary.ts';
import { summaryOf } from '../testing.ts';

async function talk(key: string | undefined, ...says: string[]): Promise<Dialogue> {
  const dialogue = openDemoDialogue(key);
  for (const text of says) await dialogue.say(text);
  return dialogue;
}

describe('what a summary tells', () => {
  const valuesOf = ({ facts }: Summary, kind: string) => facts.flatMap((each) => (each.kind === kind ? [each.value] : [])); // prettier-ignore

  it('names goods that were asked about or suggested, never mere candidates', async () => {
    const asked = await summaryOf(await talk(undefined, 'how long does the battery of the sonda studio last?'), 'en');
    expect(valuesOf(asked, 'product')).toEqual([expect.stringMatching(/^Sonda Studio/)]);
    expect(asked.facts.find(({ kind }) => kind === 'product')?.label).toBe('Asked about');
    const which = await summaryOf(await talk(undefined, 'sonda耳机怎么样'), 'zh');
    expect(valuesOf(which, 'product'), 'the agent only asked which').toEqual([]);
    const found = await summaryOf(await talk(undefined, 'got any waterproof boots under 500?'), 'en');
    expect(found.facts.filter(({ kind }) => kind === 'product').every(({ label }) => label === 'Suggested')).toBe(true);
    expect(valuesOf(found, 'product').length).toBeGreaterThan(0);
  });

  it('names the order that was chosen, not those it was chosen from', async () => {
    const chosen = await summaryOf(await talk('omar', 'cancel my order please', 'SM23951'), 'en');
    expect(chosen.orders.map(({ number }) => number)).toEqual(['SM23951']);
    expect(chosen.facts.some(({ label }) => label.includes('SM23991'))).toBe(false);
    const both = await summaryOf(await talk('omar', 'what orders do i have that haven’t shipped?'), 'en');
    expect(both.orders).toHaveLength(2);
  });

  it('takes neither taste nor a no to an offer for an ill mood', async () => {
    const { mood } = await summaryOf(await talk('wei', '围巾我妹不喜欢，没戴过吊牌还在，想退', '不用了，我还是要退货'), 'zh'); // prettier-ignore
    expect(mood.kind).toBe('calm');
  });

  it('says in plain sentences who, what and what is open', async () => {
    const late = await talk('mei', 'SM23931到哪了', '转人工');
    expect((await summaryOf(late, 'en')).gist.text).toMatch(
      /^林美 contacted us about the whereabouts of a parcel \(order SM23931\) and now asks for a person\. Parcel \d+ \(.+\) is 1 day late: it was promised for 20 Nov\.$/,
    );
    expect((await summaryOf(late, 'zh')).gist.text).toMatch(
      /^林美来查物流（订单 SM23931），现在要求转人工。包裹 \d+（.+）承诺11月20日送达，已经晚了 1 天。$/,
    );
    const bare = await talk('anna', 'can I talk to a person please');
    expect((await summaryOf(bare, 'en')).gist.text).toBe(
      'Anna Kowalska asks for a person and hasn’t said what it is about.',
    );
    expect((await summaryOf(bare, 'zh')).nextStep).toBe('先问候顾客，问清楚需要什么帮助。');
  });

  it('leaves nothing to do once all is answered, but what is late', async () => {
    const answered = await summaryOf(await talk('lihua', 'SM24001啥时候发货呀'), 'zh');
    expect(answered.nextStep).toMatch(/^目前没有待办/);
    const late = await summaryOf(await talk('omar', 'why hasn’t SM23951 shipped yet?'), 'en');
    expect(late.nextStep).toMatch(/^Ask the warehouse when order SM23951 ships/);
  });
});
