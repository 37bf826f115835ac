import { wordingOf } from '../../../../tools/asked-topics.ts';
import { whatIsOver } from '../ask-missing.ts';
import { asksIfOver } from '../returns/asked-as.ts';
import { asksWhatNow } from '../../readers/leaning/of-one-order.ts';
import { askedOfWish } from '../card/asks-of-card.ts';
import { isShort } from '../../is-short.ts';
import { attempt } from '../../look.ts';
import type { ActionDraft, OpenMatter, PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { say, step } from '../../steps.ts';
import { phrase } from '../../voice.ts';

type AskedOfPhotos = 'needed' | 'nothingBack' | 'backLater' | 'over';

/** What is asked while a photo is awaited: whether one is needed, or whether the goods have to go back first. */
export function asksOfPhotos(text: string, { action }: Pick<OpenMatter, 'action'>): AskedOfPhotos | undefined {
  if (ifNeeded.test(text)) return 'needed';
  if (action?.tool === 'request_refund' && (asksIfOver(text) || asksWhatNow(text)) && isShort(text, { zh: 16, en: 50 }))
    return 'over';
  if (!action || ofRest.test(text) || !askedOfWish(text).includes('mustReturn')) return undefined;
  const { ground } = action.args;
  const isAway = action.tool === 'reissue_missing_gift' || ground === 'not_received' || ground === 'missing_part';
  if (isAway) return 'nothingBack';
  // of goods sent by mistake, broken on the way or not to be eaten the rules tell it themselves
  return action.tool === 'request_refund' && ground === 'faulty' ? 'backLater' : undefined;
}

/** What is left of food is kept or thrown away by its own rule. */
const ofRest = /\b(?:rest|leftovers?|bag)\b|剩/i;

const ifNeeded =
  /(?:照片|图片?|拍照).{0,4}(?:一定|必须|非得?)(?:要|得)?|(?:一定|必须|非得?|真的?)(?:要|得|需要)?(?:先)?(?:拍|发|有|传|提供)?(?:照片?|图)|(?:不|没)(?:拍|发|传|有)(?:照片?|图片?)?(?:就|也)?(?:不能|不行|能|行|可以)(?:办|处理|退|补|吗|么|[?？])|(?:为什么|为啥|干嘛|凭什么)(?:还|一定|非)?(?:要|得)?(?:拍|发)?(?:照片?|图)|\b(?:do|must|should) i (?:really |actually )?(?:have to |need to )?(?:send|take|upload|provide|need|have)(?: you)?(?: an?| the| any)? (?:photos?|pics?|pictures?)\b|\b(?:is|are) (?:an? |the )?(?:photos?|pics?|pictures?) (?:really |absolutely )*(?:needed|necessary|required|a must|mandatory)|\bwhy (?:do|would) (?:you|u) (?:need|want)(?: an?| the| any)? (?:photos?|pics?|pictures?)/i;

/** Answers it; the photo is still awaited. */
export function* tellOfPhotos(context: PlaybookContext, asked: AskedOfPhotos, action: ActionDraft): Steps {
  if (asked === 'over') {
    const tried = yield* attempt(action);
    const over = tried.status === 'refused' ? whatIsOver(tried.details) : '';
    yield { do: 'on_record' };
    if (over !== '') return yield* step({ do: 'say', text: over });
    return yield* say(context, asksIfOver(context.segment.text) ? phrases.over : phrases.whatNow);
  }
  yield* say(context, phrases[asked]);
  if (asked !== 'backLater') return;
  const query = wordingOf('refund_without_return')[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
}

const phrases = {
  over: phrase({
    en: () => 'No, it isn’t too late. A photo is all that’s missing.',
    zh: () => '还来得及，就差照片了。',
  }),
  whatNow: phrase({
    en: () =>
      'As soon as the photo is here I go on with it. If you can’t take one, a colleague can look at it with you.',
    zh: () => '照片发来我马上接着办。拍不了的话跟我说，我请同事帮您看。',
  }),
  needed: phrase({
    en: () =>
      'Yes, by the shop’s rules it can only be settled with a photo. If you can’t take one, tell me and a colleague will look at it with you.',
    zh: () => '要的，按店里的规定，看到照片才能办。实在拍不了的话跟我说，我请同事帮您看。',
  }),
  nothingBack: phrase({
    en: () => 'No, nothing has to come back. A photo is all I need.',
    zh: () => '不用寄回，有照片就行。',
  }),
  backLater: phrase({
    en: () =>
      'No, don’t send anything yet: the photo comes first. If it has to come back, the card says so before you agree, and we pay the shipping.',
    zh: () => '先不用寄，看了照片再定。需要寄回的话，卡片上会写明，您同意了才办，运费我们出。',
  }),
};
