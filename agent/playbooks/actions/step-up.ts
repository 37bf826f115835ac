import { look } from '../look.ts';
import type { ActionDraft, PlaybookContext, Steps } from '../playbook.ts';
import { say, step } from '../steps.ts';
import { sayOutage } from '../trouble.ts';
import { speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { actPhrases as phrases } from './act-phrases.ts';
import { wordsOf } from './said-words.ts';
import { asksWhetherDone } from './under-way/under-way.ts';

/** Sends a one-time code, says where it went, and asks for it; the action goes on once it is there. */
export function* sendCode(
  context: PlaybookContext,
  draft: ActionDraft,
  said: 'codeSent' | 'codeAgain' | 'codeExpired' = 'codeSent',
): Steps {
  const sent = yield* look('send_code', {});
  if (sent.status === 'ok')
    return yield* askCode(context, draft, speak(context, phrases[said], { to: sent.content.to }));
  if (sent.status === 'failed') return yield* sayOutage(context);
  if (sent.reason === 'identity_required') {
    const open = { intent: context.intent, asks: 'proof', text: wordsOf(context) } as const;
    return yield* step({ do: 'ask', text: speak(context, phrases.proof), memory: { open } });
  }
  yield* say(context, phrases.codesUsedUp);
  const text = speak(context, phrases.offerPerson);
  yield { do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'identity_unverified' };
}

function* askCode(context: PlaybookContext, draft: ActionDraft, text: string, taps: string[] = []): Steps {
  const { resumes, intent } = context;
  const words = resumes?.asks === 'code' ? resumes.text : wordsOf(context);
  const open = { intent, asks: 'code', action: draft, ...(words === undefined ? {} : { text: words }) } as const;
  yield { do: 'ask', text, replies: taps.length > 0 ? taps : replies(context, 'newCode'), memory: { open } };
}

/** The digits in what was typed, however spaced: six by themselves before any others, and none of a number with letters. */
export function codeIn(text: string): string | undefined {
  const joined = text.normalize('NFKC').replace(/(?<=\d)[\s-](?=\d)/gu, '');
  const runs = joined.match(/(?<![a-z\d])\d{4,10}(?!\d)/giu) ?? [];
  return runs.find((run) => run.length === codeLength) ?? runs[0];
}

const codeLength = 6;

/** Asks for another code to be sent. */
export function wantsNewCode(text: string): boolean {
  return /重(?:新)?发|再发|新的?验证码|没(?:有)?收到|收不到|发一(?:次|下|个)|(?:new|another) (?:code|one)|resend|send (?:it |one |me )?(?:again|another)|(?:didn'?t|haven'?t|not) (?:get|got|receiv|arriv)/i.test(
    text,
  );
}

/** Takes the code that was typed. True once it is known who this is; otherwise the matter has had its word. */
export function* takeCode(context: PlaybookContext, draft: ActionDraft): Steps<boolean> {
  const { text, intent } = context.segment;
  const code = codeIn(text);
  if (code === undefined) {
    if (wantsNewCode(text) || intent.id === 'affirm') yield* sendCode(context, draft, 'codeAgain');
    else
      yield* askCode(
        context,
        draft,
        speak(context, asksWhetherDone(text) ? phrases.notWithoutCode : phrases.codeMissing),
      );
    return false;
  }
  // a slip of the finger costs no try
  if (code.length !== codeLength) {
    yield* askCode(context, draft, speak(context, phrases.codeMalformed));
    return false;
  }
  const checked = yield* look('check_code', { code });
  if (checked.status === 'ok') return true;
  if (checked.status === 'failed') yield* sayOutage(context);
  else if (checked.reason === 'too_many_attempts') yield* askCode(context, draft, speak(context, phrases.codeUsedUp));
  else {
    const { triesLeft } = (checked.details ?? {}) as { triesLeft?: number };
    if (triesLeft === undefined) yield* sendCode(context, draft, 'codeExpired');
    else yield* askCode(context, draft, speak(context, phrases.codeWrong, { left: triesLeft }));
  }
  return false;
}
