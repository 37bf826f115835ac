import { codeIn } from '../playbooks/actions/step-up.ts';
import { readNumbers } from '../understanding/entity-numbers.ts';
import type { Talk } from './read-talk.ts';

/** Words around a code that say nothing else: “the code is …”, “验证码是……”. */
const most = 30;

/** The words, by their `seq`, that only prove who they are: they try a one-time code after one was sent, or give the last digits of a phone. They open no matter. */
export function codeTriesIn({ turns, operators, notices }: Talk): ReadonlySet<number> {
  const tries = new Set<number>();
  const people = [...operators, ...notices];
  let wasSent = false;
  for (const { said, runs } of turns) {
    for (const { seq, text } of said) {
      const isAsked = people.some((each) => each.seq < seq && asksCode.test(each.text));
      if (((wasSent || isAsked) && isCode(text)) || isPhoneTail(text)) tries.add(seq);
    }
    wasSent ||= runs.some(({ name, status }) => name === 'send_code' && status === 'ok');
  }
  return tries;
}

/** An operator, or the system in their name, says that a code was sent. */
const asksCode = /验证码|\b(?:one-time|verification|security) code\b/iu;

/** “手机号后四位 2468”, "last four 2468, order SM1": digits that are called a phone's, and hardly more; a whole number is one to call. */
function isPhoneTail(text: string): boolean {
  const { phoneTails } = readNumbers(text.normalize('NFKC')).found;
  return phoneTails.length > 0 && text.length <= most && !/[?？]|吗|\d[\d -]{7,}\d/u.test(text);
}

function isCode(text: string): boolean {
  const code = codeIn(text);
  return code !== undefined && text.length <= most && !/[a-z]{2}\d/iu.test(text);
}
