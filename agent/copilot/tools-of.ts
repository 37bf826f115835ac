import type { Language, Localized } from '../../knowledge/language.ts';
import { toolLabels } from '../summary/tool-labels.ts';
import { certainArgs } from '../summary/wishes/certain-args.ts';
import type { CopilotAsk } from './copilot-ask.ts';
import type { SuggestedTool } from './suggestions.ts';
import type { Trial } from './trial.ts';
import type { Weighed } from './weigh-wishes.ts';

/** Of the arguments, those that the shopper’s words bear out: a form begins with them. */
export function toolsOf(
  weighed: readonly Weighed[],
  looked: Trial['looked'],
  { transcript, operator: { language } }: CopilotAsk,
): SuggestedTool[] {
  const said = transcript.flatMap((entry) => (entry.role === 'shopper' ? [entry.text] : []));
  const wished = weighed.map(({ name, input, kind, why, whole }): SuggestedTool => ({
    name,
    input: whole ? input : { ...certainArgs(input, said) },
    kind,
    label: labelOf(name, language),
    why,
  }));
  const seen = looked.map(({ name, input }): SuggestedTool => {
    return { name, input, kind: 'read', label: labelOf(name, language), why: answers[language] };
  });
  const all = [...wished, ...seen.toReversed()];
  const unique = new Map<string, SuggestedTool>();
  for (const each of all) {
    const key = callOf(each);
    if (!unique.has(key)) unique.set(key, each);
  }
  return [...unique.values()];
}

/** The same call is the same, in whatever order its arguments stand and however an order's number is written. */
function callOf({ name, input }: SuggestedTool): string {
  const known = Object.entries(input)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => [key, typeof value === 'string' ? value.trim().toUpperCase() : value] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${name} ${JSON.stringify(known)}`;
}

const labelOf = (tool: string, language: Language) => toolLabels[tool]?.[language] ?? tool.replaceAll('_', ' ');

const answers: Localized = { en: 'Answers what was asked', zh: '可以回答顾客的问题' };
