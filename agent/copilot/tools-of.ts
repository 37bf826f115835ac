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
  const kept: SuggestedTool[] = [];
  for (const each of all) {
    const at = kept.findIndex((other) => isPartOf(each, other) || isPartOf(other, each));
    const known = kept[at];
    if (!known) kept.push(each);
    // what is said of the first stands, with the fuller form
    else if (!isPartOf(each, known)) kept[at] = { ...known, input: each.input };
  }
  const hasOrder = kept.some(({ name }) => name === 'get_order');
  return kept.filter(({ name }) => name !== 'find_orders' || !hasOrder);
}

/** One call says nothing that the other doesn’t, in whatever order and however an order’s number is written. */
function isPartOf(one: SuggestedTool, other: SuggestedTool): boolean {
  if (one.name !== other.name) return false;
  // a list of orders is one list, whatever it is looked through for
  if (one.name === 'find_orders') return true;
  const known = new Map(saidIn(other));
  return saidIn(one).every(([key, value]) => known.get(key) === value);
}

/** Without the shopper’s own words, which tell no two calls apart. */
const saidIn = ({ input }: SuggestedTool): [string, string][] =>
  Object.entries(input).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === '' || key === 'description'
      ? []
      : [[key, typeof value === 'string' ? value.trim().toUpperCase() : JSON.stringify(value)]],
  );

const labelOf = (tool: string, language: Language) => toolLabels[tool]?.[language] ?? tool.replaceAll('_', ' ');

const answers: Localized = { en: 'Answers what was asked', zh: '可以回答顾客的问题' };
