import { wordingOf } from '../../../../tools/asked-topics.ts';
import { namesTitle, termsInTitle } from '../../orders/name-order.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';

/**
 * “拆开了没穿”, "opened the pack but didn't wear them": told by the shop's rules of what stays once it is opened, where they
 * name goods of this kind; whether they do.
 */
export function* tellOpened(context: PlaybookContext, titles: readonly string[]): Steps<boolean> {
  const { text, entities } = context.segment;
  if (titles.length !== 1 || !saysOpened.test(text)) return false;
  const query = wordingOf('return_excluded')[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 6, plain: true });
  if (quoted.status !== 'quoted' || !namesOpened(quoted.text, [...titles], entities.products)) return false;
  yield* say(context, notOnceOpened, { rule: quoted.text });
  return true;
}

const notOnceOpened = phrase<{ rule: string }>({
  en: ({ rule }) => `I'm afraid not: by our rules, these can't come back without a reason: ${rule}`,
  zh: ({ rule }) => `拆开就不能无理由退了，店里规定这些不支持无理由退货：${rule}`,
});

const saysOpened =
  /(?<!没(?:有)?|未)(?:拆(?:封|开|了)|打开(?:了|过)|开封)|(?<!\b(?:not|never|n['’]t|nt|un) ?(?:been )?)\bopened\b/i;

/** Whether a rule on what was opened lists goods of these titles, or of the words for them: “socks”, no “earphone tips”. */
export function namesOpened(rule: string, titles: readonly string[], words: readonly string[]): boolean {
  const listed = rule
    .split('\n')
    .filter((line) => ofOpened.test(line))
    .flatMap((line) => line.replace(ofOpened, ' ').split(/[,，、;；]|\band\b|和/))
    .map((each) => each.replace(/^[\s\-•*]+|[\s.。]+$/g, ''));
  return listed.some((kind) => {
    const head = /\p{Script=Han}/u.test(kind) ? kind : (kind.split(' ').at(-1) ?? '');
    if (head === '') return false;
    return titles.some((title) => termsInTitle(head, title) > 0) || words.some((word) => namesTitle(head, word));
  });
}

const ofOpened = /\bopened\b|拆封的?|开封的?|拆开的?/i;
