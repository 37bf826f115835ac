import { describe, expect, it } from 'vitest';
import { heldOutMessages } from './held-out/held-out-messages.ts';
import { intentExamples } from './intent-examples.ts';
import { intentIds, type IntentId } from './intents.ts';
import { allExamples, trainingFingerprint } from './training.ts';
import savedModel from './weights.json' with { type: 'json' };

const bare = (text: string) => text.toLowerCase().replace(/[\s\p{P}]/gu, '');

describe('training data', () => {
  it('was what the saved weights were learned from (else: node --import tsx scripts/train-understanding.ts)', () => {
    expect(savedModel.fingerprint).toBe(trainingFingerprint());
  });

  it.each(intentIds)('has at least 60 examples of %s in each language', (id) => {
    expect(intentExamples(id, 'en').length).toBeGreaterThanOrEqual(60);
    expect(intentExamples(id, 'zh').length).toBeGreaterThanOrEqual(60);
  });

  it('says nothing under two intents', () => {
    const labels = new Map<string, Set<string>>();
    for (const { text, label } of allExamples()) {
      const key = bare(text);
      if (key !== '') labels.set(key, (labels.get(key) ?? new Set()).add(label));
    }
    expect([...labels].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('holds none of the held-out messages, but for the phrases that everybody says', () => {
    const phrases: ReadonlySet<IntentId> = new Set([
      'greeting',
      'goodbye',
      'thanks',
      'small_talk',
      'affirm',
      'deny',
      'nonsense',
    ]);
    const examples = new Set(allExamples().map(({ text }) => bare(text)));
    const leaked = (['en', 'zh'] as const)
      .flatMap((language) => heldOutMessages('final', language))
      .filter(({ intents }) => !intents.flat().some((id) => phrases.has(id)))
      .filter(({ texts }) => texts.every((text) => examples.has(bare(text))));
    expect(leaked).toEqual([]);
  });
});
