import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Figure, FigureDefinition } from '../figures/figure.ts';
import { BadOption } from './options.ts';

const limitSchema = z
  .strictObject({ min: z.number().optional(), max: z.number().optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'needs a min or a max');
const thresholdsSchema = z.record(z.string(), limitSchema);

/** Limits of figures, by their ids. Shares are 0 to 1, times milliseconds. */
export type Thresholds = z.infer<typeof thresholdsSchema>;

/** The limits that the project keeps to. */
export const ownThresholds = path.join(import.meta.dirname, '../thresholds.json');

/** A figure beyond its limit. */
export const passedLimitSchema = z.object({
  id: z.string(),
  title: z.string(),
  value: z.number(),
  limit: z.enum(['min', 'max']),
  threshold: z.number(),
});
export type PassedLimit = z.infer<typeof passedLimitSchema>;

/** Reads a thresholds file. Throws BadOption that names what is wrong in it. */
export function readThresholds(file: string, definitions: readonly FigureDefinition[]): Thresholds {
  if (!existsSync(file)) throw new BadOption(`The thresholds file ${file} isn't there.`);
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadOption(`${file} is no JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  const read = thresholdsSchema.safeParse(data);
  if (!read.success) {
    const faults = read.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`);
    throw new BadOption(`${file} can't be used: ${faults.join('; ')}.`);
  }
  const known = new Set(definitions.map(({ id }) => id));
  const unknown = Object.keys(read.data).filter((id) => !known.has(id) && !/^pass_\d+$|^cost_per_resolution$/.test(id));
  if (unknown.length > 0) {
    throw new BadOption(
      `${file} limits figures that there aren't: ${unknown.join(', ')}. Known: ${[...known].join(', ')}.`,
    );
  }
  return read.data;
}

/** The limits that figures pass. A figure without a value, for want of scenarios that it speaks of, passes none. */
export function passedLimits(
  thresholds: Thresholds,
  definitions: readonly FigureDefinition[],
  figures: readonly Figure[],
): PassedLimit[] {
  return definitions.flatMap(({ id, title }): PassedLimit[] => {
    const { value } = figures.find((figure) => figure.id === id) ?? {};
    const { min, max } = thresholds[id] ?? {};
    if (value === undefined) return [];
    return [
      ...(min !== undefined && value < min ? [{ id, title, value, limit: 'min' as const, threshold: min }] : []),
      ...(max !== undefined && value > max ? [{ id, title, value, limit: 'max' as const, threshold: max }] : []),
    ];
  });
}
