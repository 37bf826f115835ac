import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { retailShopSchema, type RetailShop } from './shop-data.ts';
import { splitsSchema, tasksSchema, type RetailTask, type Splits } from './tasks.ts';

/** Something that whoever runs the benchmark has given wrongly; the message is one sentence that says what to do. */
export class BadInput extends Error {
  override name = 'BadInput';
}

/** A retail domain folder, read and checked. */
export interface RetailFolder {
  shop: RetailShop;
  tasks: readonly RetailTask[];
  splits: Splits;
  /** The benchmark's policy for agents, as text. */
  policy: string;
}

/** Reads a folder with `db.json`, `tasks.json`, `split_tasks.json` and `policy.md`. Throws BadInput. */
export function readRetailFolder(folder: string): RetailFolder {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new BadInput(`${folder} is not a folder: give the retail folder of tau2-bench with --data.`);
  }
  return {
    shop: readJson(folder, 'db.json', retailShopSchema),
    tasks: readJson(folder, 'tasks.json', tasksSchema),
    splits: readJson(folder, 'split_tasks.json', splitsSchema),
    policy: readText(folder, 'policy.md'),
  };
}

function readText(folder: string, name: string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    throw new BadInput(
      `${name} is missing in ${folder}: it needs db.json, tasks.json, split_tasks.json and policy.md.`,
    );
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadInput(`${file} can't be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function readJson<Schema extends z.ZodType>(folder: string, name: string, schema: Schema): z.output<Schema> {
  const text = readText(folder, name);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${name} in ${folder} is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue && issue.path.length > 0 ? issue.path.join('.') : 'the whole file';
  throw new BadInput(
    `${name} in ${folder} is not of tau2-bench's retail shape: ${where}: ${issue?.message ?? 'not readable'}.`,
  );
}

export interface ChosenTasks {
  split: string;
  tasks: readonly RetailTask[];
  /** Ids that the split names and `tasks.json` doesn't have. */
  unknown: readonly string[];
}

/**
 * The tasks of a split, in the order of `tasks.json`. Without a name it is `base`, the benchmark's own default; a folder
 * without it gives all its tasks. Throws BadInput for a name that the folder doesn't have.
 */
export function chooseTasks({ tasks, splits }: RetailFolder, wanted?: string, only?: readonly string[]): ChosenTasks {
  const name = wanted ?? (Object.hasOwn(splits, 'base') ? 'base' : undefined);
  if (name !== undefined && !Object.hasOwn(splits, name)) {
    throw new BadInput(`There is no split ${name} in split_tasks.json; it has ${Object.keys(splits).join(', ')}.`);
  }
  const ids = name === undefined ? tasks.map(({ id }) => id) : (splits[name] ?? []);
  const known = new Set(tasks.map(({ id }) => id));
  const strange = only?.filter((id) => !ids.includes(id)) ?? [];
  if (strange.length > 0) throw new BadInput(`There is no task ${strange.join(', ')} among the tasks chosen.`);
  const chosen = new Set(only ?? ids);
  return {
    split: name ?? 'all tasks',
    tasks: tasks.filter(({ id }) => chosen.has(id)),
    unknown: [...chosen].filter((id) => !known.has(id)),
  };
}
