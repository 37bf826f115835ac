import { codeIn } from '../playbooks/actions/step-up.ts';
import type { Talk } from './read-talk.ts';

/** Words around a code that say nothing else: “the code is …”, “验证码是……”. */
const most = 30;

/** The words, by their `seq`, that only try a one-time code after one was sent: they name no order and open no matter. */
export function codeTriesIn({ turns, operators, notices }: Talk): ReadonlySet<number> {
  const tries = new Set<number>();
  const people = [...operators, ...notices];
  let wasSent = false;
  for (const { said, runs } of turns) {
    for (const { seq, text } of said) {
      const isAsked = people.some((each) => each.seq < seq && asksCode.test(each.text));
      if ((wasSent || isAsked) && isCode(text)) tries.add(seq);
    }
    wasSent ||= runs.some(({ name, status }) => name === 'send_code' && status === 'ok');
  }
  return tries;
}

/** An operator, or the system in their name, says that a code was sent. */
const asksCode = /验证码|\b(?:one-time|verification|security) code\b/iu;

function isCode(text: string): boolean {
  const code = codeIn(text);
  return code !== undefined && text.length <= most && !/[a-z]{2}\d/iu.test(text);
}
