import type { Language } from '../../knowledge/language.ts';
import { type BodyMeasure, bodyMeasures, type SizeChart } from '../commerce/product.ts';
import { bodyMeasureLabels } from './labels.ts';

/** The body that a size is for. */
export interface SizeRowView {
  size: string;
  /** In cm, weight in kg; `to` is where the next size begins. */
  measures: { measure: BodyMeasure; label: string; from: number; to: number; unit: 'cm' | 'kg' }[];
}

export function sizeRows({ rows }: SizeChart, language: Language): SizeRowView[] {
  return rows.map(({ size, ranges }) => ({
    size,
    measures: bodyMeasures.flatMap((measure) => {
      const range = ranges[measure];
      if (!range) return [];
      const [from, to] = range;
      return [
        { measure, label: bodyMeasureLabels[measure][language], from, to, unit: measure === 'weight' ? 'kg' : 'cm' },
      ];
    }),
  }));
}
