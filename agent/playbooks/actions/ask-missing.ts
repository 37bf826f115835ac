import type { RefusalDetails } from '../look.ts';
import type { ActionDraft, ActionAsked, OpenMatter, PlaybookContext, Steps } from '../playbook.ts';
import { speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { actPhrases as phrases } from './act-phrases.ts';
import { addressParts } from './address/address-parts.ts';
import { withoutRegret } from './faults/regret.ts';
import { remedyIn, wordsOf } from './said-words.ts';

/** As long as a tap may be. */
const longestReply = 40;

/** Asks for what an action still lacks, and keeps the action open for it. */
export function* askMissing(
  context: PlaybookContext,
  draft: ActionDraft,
  reason: 'photos_required' | 'description_required',
  details: RefusalDetails,
): Steps {
  const { tell = '', cause, items, missing = [], sizes, colours } = details;
  const { language } = context;
  if (reason === 'photos_required') return yield* askPhotos(context, draft, details);
  if (items) {
    const options = items.map(({ line, title, options: kind }) => ({ id: line, name: nameOf(title, kind, items) }));
    const names = options.map(({ name }) => name);
    const lead = cause === 'which_item' ? '' : tell;
    const text = [lead, speak(context, phrases.whichItem, { names })]
      .filter((part) => part !== '')
      .join(language === 'zh' ? '' : ' ');
    const taps = names.slice(0, 4).map((name) => name.slice(0, longestReply));
    return yield* ask(context, draft, 'item', { text, taps, open: { options } });
  }
  if (cause === 'address_incomplete') {
    const isPart = Object.keys(draft.args).length > 1;
    const parts = missing.flatMap((part) => addressParts[part]?.[language] ?? []);
    const text = isPart ? speak(context, phrases.missingParts, { parts }) : speak(context, phrases.wholeAddress);
    return yield* ask(context, draft, 'address', { text, open: isPart ? { missing } : {} });
  }
  if (sizes ?? colours) {
    const inStock = (sizes ?? []).filter((each) => each.inStock).map(({ size }) => size);
    const said = [
      tell,
      inStock.length > 0 ? speak(context, phrases.sizesLeft, { sizes: inStock }) : '',
      colours && colours.length > 1 ? speak(context, phrases.coloursLeft, { colours }) : '',
    ];
    const text = said.filter((part) => part !== '').join(language === 'zh' ? '' : ' ');
    const taps = (inStock.length > 1 ? inStock : (colours ?? [])).slice(0, 4);
    return yield* ask(context, draft, 'variant', { text, taps });
  }
  yield* ask(context, draft, 'description', { text: tell === '' ? speak(context, phrases.refused) : tell });
}

/** Past these, what the shopper would like can't be done any more: what still can is told first. */
const overRules: readonly string[] = ['quality_window', 'damage_window'];

/** What the shop's rules don't do any more, and what they still do, in its words; empty where all may be done. */
export const whatIsOver = ({ then }: RefusalDetails): string =>
  then && overRules.includes(then.rule) ? then.tell : '';

/** With the photos comes the word on what the shopper would like, where that isn't said yet and can still be done. */
function* askPhotos(context: PlaybookContext, draft: ActionDraft, details: RefusalDetails): Steps {
  const over = whatIsOver(details);
  const isOpen = over === '' && draft.tool === 'request_refund' && remedyIn(wordsOf(context)) === undefined;
  const parts = [
    over,
    withoutRegret(context, details.tell ?? ''),
    speak(context, phrases.paperclip),
    isOpen ? speak(context, phrases.whatToDo) : '',
  ];
  const text = parts.filter((part) => part !== '').join(context.language === 'zh' ? '' : ' ');
  const taps = isOpen ? replies(context, 'moneyBack', 'reship') : over === '' ? [] : replies(context, 'human');
  yield* ask(context, draft, 'photos', { text, taps });
}

function* ask(
  context: PlaybookContext,
  action: ActionDraft,
  asks: ActionAsked,
  { text, taps = [], open = {} }: { text: string; taps?: string[]; open?: Partial<OpenMatter> },
): Steps {
  const waiting: OpenMatter = { intent: context.intent, asks, action, text: wordsOf(context), ...open };
  yield { do: 'ask', text, ...(taps.length > 0 ? { replies: taps } : {}), memory: { open: waiting } };
}

/** The title, with its colour and size where another of the same name is there. */
function nameOf(title: string, options: string, all: readonly { title: string }[]): string {
  return all.filter((each) => each.title === title).length > 1 && options !== '' ? `${title} ${options}` : title;
}
