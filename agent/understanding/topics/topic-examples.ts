import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../knowledge/language.ts';
import { intentExamples } from '../examples/intent-examples.ts';
import type { IntentId } from '../intents.ts';
import type { Example } from '../train-classifier.ts';
import { topicIds, type TopicId } from './topic.ts';

/** What is no matter of the shop's rules. */
export const noTopic = 'none';

/**
 * Reads `examples/*.<language>.txt`: a line `# topic`, and under it a message a line. Throws when a topic isn't known or a
 * message stands under none.
 */
export function topicExamples(language: Language): Example<TopicId>[] {
  const folder = path.join(import.meta.dirname, 'examples');
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.txt`))
    .sort()
    .flatMap((name) => read(readFileSync(path.join(folder, name), 'utf8'), name));
}

function read(text: string, name: string): Example<TopicId>[] {
  const examples: Example<TopicId>[] = [];
  let label: TopicId | undefined;
  for (const [at, line] of text.split('\n').entries()) {
    const said = line.trim();
    if (said === '') continue;
    if (said.startsWith('# ')) {
      label = topicIds.find((id) => id === said.slice(2));
      if (label === undefined) throw new Error(`${name}:${at + 1}: ${said.slice(2)} is no topic of topics.json`);
    } else if (label === undefined) throw new Error(`${name}:${at + 1}: this message stands under no topic`);
    else examples.push({ text: said, label });
  }
  return examples;
}

/** Of these a part is learned as what no rule is asked for: talk, and goods to look for or to look at. */
const besideRules: readonly IntentId[] = [
  ...['greeting', 'goodbye', 'thanks', 'small_talk', 'affirm', 'deny', 'nonsense', 'out_of_scope'],
  ...['search_products', 'product_question', 'compare_products', 'give_details', 'ask_human'],
] as IntentId[];

/** Every ninth of their examples: there are many more of them than of any topic. */
export function examplesBesideRules(language: Language): Example<typeof noTopic>[] {
  return besideRules
    .flatMap((id) => intentExamples[id][language].filter((_, at) => at % 9 === 0))
    .map((text) => ({ text, label: noTopic }));
}
