import { AIMessage, HumanMessage, SystemMessage, type BaseMessage } from '@langchain/core/messages';
import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../understanding/create-understanding.ts';
import type { TurnFrame } from './agent-model.ts';
import { createGuidedModel } from './guided.ts';
import { createScriptedModel } from './scripted.ts';

const frame: TurnFrame = {
  language: 'zh',
  now: new Date('2026-11-21T06:00:00Z'),
  shopper: { id: 'shp_1', level: 'signed_in' },
  shopName: '北巷',
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
};
const understand = createUnderstanding();

/** The system prompt that the provider gets with these messages. */
async function promptOf(...messages: BaseMessage[]): Promise<string> {
  const provider = createScriptedModel([{ text: 'ok' }]);
  await createGuidedModel(provider, understand)
    .open(frame)
    .stream([new SystemMessage('PROMPT'), ...messages]);
  return provider.asked[0]?.[0]?.text ?? '';
}

describe('a guided model', () => {
  it('is told how to go about what is asked, and nothing else', async () => {
    const prompt = await promptOf(new HumanMessage('我想取消订单 SM10042'));
    expect(prompt).toMatch(/^PROMPT\n\nCancelling: /);
    expect(prompt).not.toContain('claim_price_protection');
  });

  it('still knows when the shopper has only named the order since', async () => {
    const asked = [
      new HumanMessage('the headphones got cheaper, refund the difference'),
      new AIMessage('Which order?'),
    ];
    expect(await promptOf(...asked, new HumanMessage('SM10042'))).toContain('claim_price_protection');
  });

  it('hears that the matter has changed: the newest comes first', async () => {
    const talk = [new HumanMessage('I want to return the jacket'), new AIMessage('Of course.')];
    const prompt = await promptOf(...talk, new HumanMessage('and my other parcel is late, please hurry it up'));
    expect(prompt.indexOf('urge_shipment')).toBeLessThan(prompt.indexOf('request_return'));
  });

  it('is told nothing more when there is nothing to do', async () => {
    expect(await promptOf(new HumanMessage('你好呀'))).toBe('PROMPT');
  });
});
