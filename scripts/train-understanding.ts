import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { trainOwnModel } from '../agent/understanding/training.ts';
import { trainOwnTopics } from '../knowledge/topics/topic-training.ts';

/**
 * Trains the local model's ear (intents) and the knowledge base's (topics) on their examples and writes their weights;
 * run it after changing an example, the lexicon or the concepts. Takes a minute or two.
 */
const house = path.resolve(import.meta.dirname, '..');

function write(file: string, saved: { labels: string[] }): void {
  const json = `${JSON.stringify(saved, undefined, 2)}\n`;
  writeFileSync(path.join(house, file), json);
  console.log(`${file}: ${saved.labels.length} labels, ${Math.round(json.length / 1024)} KB`);
}

write('agent/understanding/weights.json', trainOwnModel());
write('knowledge/topics/weights.json', trainOwnTopics());
