import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { scenarioSchema, type NamedScenario } from './scenario.ts';

/** What is wrong with scenarios' files, all of it, for whoever wrote them. */
export class BadScenarios extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`These scenarios can't be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** The scenarios that come with the project. */
export const ownScenarios = import.meta.dirname;

/**
 * Reads every `*.yaml` below a folder, in the order of their ids. Throws `BadScenarios` that names each file and what is
 * wrong in it: unknown keys and an empty `expect` are errors too.
 */
export async function readScenarios(folder: string = ownScenarios): Promise<NamedScenario[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  if (files.length === 0) throw new BadScenarios([`there is no .yaml file in ${folder}`]);
  const read = await Promise.all(
    files.map(async (file) => parseScenario(file, await readFile(path.join(folder, file), 'utf8'))),
  );
  const faults = read.flatMap((each) => (typeof each === 'string' ? [each] : []));
  if (faults.length > 0) throw new BadScenarios(faults);
  return read.flatMap((each) => (typeof each === 'string' ? [] : [each]));
}

/** One file's scenario, or what is wrong with it. */
export function parseScenario(file: string, text: string): NamedScenario | string {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    if (error instanceof YAMLParseError) return `${file}: ${error.message}`;
    throw error;
  }
  const parsed = scenarioSchema.safeParse(data);
  if (parsed.success) return { id: file.replace(/\.yaml$/, ''), ...parsed.data };
  const issues = parsed.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`);
  return `${file}: ${issues.join('; ')}`;
}
