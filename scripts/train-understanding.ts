import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { trainOwnTopics } from '../agent/understanding/topics/topic-training.ts';
import { trainOwnModel } from '../agent/understanding/training.ts';

/**
 * Trains the local model's ear on its examples, intents and topics, and writes its weights; run it after changing an
 * example or the lexicon. Takes a minute or two.
 */
const folder = path.resolve(import.meta.dirname, '../agent/understanding');

function write(file: string, saved: { labels: string[] }): void {
  const json = `${JSON.stringify(saved, undefined, 2)}\n`;
  writeFileSync(path.join(folder, file), json);
  console.log(`${file}: ${saved.labels.length} labels, ${Math.round(json.length / 1024)} KB`);
}

write('weights.json', trainOwnModel());
write('topics/weights.json', trainOwnTopics());
