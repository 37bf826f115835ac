import { intentExamples } from './examples/intent-examples.ts';
import type { IntentId } from './intents.ts';

const unprepared: readonly IntentId[] = [
  'greeting',
  'thanks',
  'goodbye',
  'small_talk',
  'affirm',
  'deny',
  'nonsense',
  'out_of_scope',
];

/** What people say to any shop's bot and no shop prepares for: a background for `trainScopedClassifier`. */
export const chatter: readonly string[] = unprepared.flatMap((id) => intentExamples[id].en);
