import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { configKeys } from '../../server/config-keys.ts';
import { readConfig } from '../../server/config.ts';

/** `.env.example` describes exactly the keys that the server reads, with their standard values. */
export async function checkEnvExample(): Promise<string[]> {
  const text = await readFile('.env.example', 'utf8');
  const problems: string[] = [];
  const values: Record<string, string> = {};
  for (const paragraph of text.split(/\n\s*\n/)) {
    const lines = paragraph.trim().split('\n');
    const described = lines.some((line) => /^# (?![A-Z_]+=)/.test(line));
    for (const line of lines) {
      const [, key, value = ''] = /^# ([A-Z_]+)=(.*)$/.exec(line) ?? [];
      if (key === undefined) continue;
      values[key] = value;
      if (!described) problems.push(`.env.example shows ${key} without a word on it: write a comment above it.`);
    }
  }
  const read = Object.keys(configKeys.shape);
  for (const key of read.filter((each) => !(each in values))) {
    problems.push(`server/config-keys.ts reads ${key}, which .env.example doesn't have: describe it there.`);
  }
  for (const key of Object.keys(values).filter((each) => !read.includes(each))) {
    problems.push(`.env.example has ${key}, which nothing reads: remove it there, or add it to server/config-keys.ts.`);
  }
  if (problems.length === 0 && !isDeepStrictEqual(configKeys.parse(present(values)), configKeys.parse({}))) {
    problems.push('A value in .env.example is not the standard one of server/config-keys.ts: make them equal.');
  }
  readConfig(values); // throws with the reason when it isn't valid as a whole
  return problems;
}

function present(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
