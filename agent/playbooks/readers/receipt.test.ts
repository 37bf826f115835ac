import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { readReceipt } from './receipt.ts';

const understand = createUnderstanding();
function read(text: string) {
  const [segment] = understand([text], {}).segments;
  return segment && readReceipt({ ...segment, text, intent: { id: 'order_details', confidence: 0.9 } }, {});
}

describe('a receipt', () => {
  it.each(['could you send the receipt of my last purchase', '最近一单要个收据'])('is wanted: %s', (text) => {
    expect(read(text)).toMatchObject({ intent: 'policy_question' });
  });

  it.each(['what did i order last', 'have i received it', '最近一单买了啥'])('is not: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
