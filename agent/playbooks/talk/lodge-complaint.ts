import { asksHowToComplain } from '../dire.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say, step } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';

/** Says what becomes of a complaint, in the shop's own words where it has some, and offers to pass it on. */
export function* takeComplaint(context: PlaybookContext): Steps {
  yield* tellOfComplaints(context);
  const text = speak(context, phrases.toPerson);
  yield* step({ do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'negative_sentiment' });
}

/** It was said in so many words that one complains, which is all that it takes: passed on, with what becomes of it. */
export function* passOnComplaint(context: PlaybookContext): Steps {
  yield* tellOfComplaints(context);
  yield { do: 'handoff', reason: 'negative_sentiment' };
}

/** What becomes of a complaint, in the shop's own words; nothing where it has none. */
export function* tellOfComplaints(context: PlaybookContext): Steps {
  const isHow = asksHowToComplain(context.segment.text);
  const query = { en: 'Complaints: who looks into them and how soon?', zh: '投诉：谁来处理，多久答复' }[
    context.language
  ];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 3, plain: true, onPoint: 'headed', focus: 0.3 });
  if (quoted.status !== 'quoted') return;
  if (isHow) return yield* step({ do: 'say', text: quoted.text });
  yield* say(context, phrases.oncePassedOn, { text: withoutHow(quoted.text) });
}

/** What was just done needn't be told: to say it here, or to write. */
function withoutHow(text: string): string {
  const sentences = text.split(/(?<=。)|(?<=[.!?])\s+(?=[A-Z])/u);
  const rest = sentences.filter((sentence) => !tellsWhere.test(sentence));
  const said = rest.join(/[。]/u.test(text) ? '' : ' ').trim();
  return /[\p{L}]/u.test(said.replace(/\[\d+\]/g, '')) ? said : text;
}

const tellsWhere = /\b(?:say|write|tell us|contact)\b.{0,60}\b(?:chat|to)\b|聊天里|写信|发邮件/i;

const phrases = {
  /** Nobody looks into it before it is passed on. */
  oncePassedOn: phrase<{ text: string }>({
    en: ({ text }) => `This is what happens once your complaint is passed on: ${text}`,
    zh: ({ text }) => `投诉转过去之后是这样处理的：${text}`,
  }),
  toPerson: phrase({
    en: () => 'I can pass your complaint on to a colleague right now, with everything you tell me here. Shall I?',
    zh: () => '我可以现在就把您的投诉转给同事，您说的情况会一并带过去。要帮您转吗？',
  }),
};
