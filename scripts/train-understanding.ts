import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { trainOwnModel } from '../agent/understanding/training.ts';

/** Trains the local model's ear on its examples and writes its weights; run it after changing an example or the lexicon. */
const target = path.resolve(import.meta.dirname, '../agent/understanding/weights.json');
const saved = trainOwnModel();
const json = `${JSON.stringify(saved, undefined, 2)}\n`;
writeFileSync(target, json);
console.log(`${target}: ${saved.labels.length} intents, ${Math.round(json.length / 1024)} KB`);
