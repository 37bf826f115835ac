import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../language.ts';
import { topicIds, type TopicId } from './topic.ts';
import type { Example } from './topic-model.ts';

/** Talk, nonsense, and goods to look for or to look at: what is no matter of the shop's rules. */
export const noTopic = 'none';

/**
 * Reads `examples/*.<language>.txt`: a line `# topic` or `# none`, and under it a message a line. Throws when a topic isn't known or a
 * message stands under none.
 */
export function topicExamples(language: Language): Example<TopicId | typeof noTopic>[] {
  const folder = path.join(import.meta.dirname, 'examples');
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.txt`))
    .sort()
    .flatMap((name) => read(readFileSync(path.join(folder, name), 'utf8'), name));
}

const labels = [...topicIds, noTopic] as const;

function read(text: string, name: string): Example<TopicId | typeof noTopic>[] {
  const examples: Example<TopicId | typeof noTopic>[] = [];
  let label: TopicId | typeof noTopic | undefined;
  for (const [at, line] of text.split('\n').entries()) {
    const said = line.trim();
    if (said === '') continue;
    if (said.startsWith('# ')) {
      label = labels.find((id) => id === said.slice(2));
      if (label === undefined) throw new Error(`${name}:${at + 1}: ${said.slice(2)} is no topic of topics.json`);
    } else if (label === undefined) throw new Error(`${name}:${at + 1}: this message stands under no topic`);
    else examples.push({ text: said, label });
  }
  return examples;
}
