import { believed, meantTopics } from '../../../tools/asked-topics.ts';
import { asksHowToComplain, complainsOfPeople, makesComplaint } from '../dire.ts';
import { demandsPerson } from '../../wishes/demands-person.ts';
import { asksWaiting } from '../talk/asks-waiting.ts';
import { asksPeopleHours } from '../talk/people-hours.ts';
import { questionCore } from '../shop/question-core.ts';
import { surely, type Reader } from './reader.ts';

/** When a person is there to talk to. */
export const readPeopleHours: Reader = (segment) =>
  asksPeopleHours(segment.text) ? surely('ask_human', segment) : undefined;

/** How long it takes until one answers who was called. */
export const readWaiting: Reader = (segment, memory) =>
  asksWaiting(segment.text, memory) ? surely('ask_human', segment) : undefined;

/** By what they can be reached, rather than that someone come now. */
export const readContact: Reader = (segment) =>
  asksContact.test(segment.text) && !demandsPerson(segment.text) ? surely('policy_question', segment) : undefined;

const asksContact =
  /(?:怎么|怎样|如何|咋)(?:能)?联系(?:到)?(?:你们|您们|店家|商家)|(?<!快递|快递员|骑手|手机|收件)(?:有|的)(?:没有)?(?:客服)?(?:电话|邮箱)(?:号码|地址)?(?:吗|么|没|不)|客服(?:电话|邮箱)(?:是)?(?:多少|什么|几)|\b(?:your|a) (?:phone number|e-?mail address)\b|\bhow (?:do|can|could) i (?:reach|contact|get in touch with) (?:you|u)\b|\bcontact (?:details|info)/i;

/** Someone gave themselves out for one of ours, and wanted a code or a card: nobody is called for, and no offer is asked for. */
export const readImpostor: Reader = (segment) => {
  const { intent, text } = segment;
  if ((intent.id !== 'ask_human' && intent.id !== 'promotions') || demandsPerson(text)) return undefined;
  const [meant] = meantTopics(questionCore(text));
  const isOfIt = meant?.id === 'scam_message' && meant.clarity >= believed.sure;
  return isOfIt ? surely('policy_question', segment) : undefined;
};

/** What a person of ours did, or how one complains of it. */
export const readGrievance: Reader = (segment) =>
  complainsOfPeople(segment.text) || asksHowToComplain(segment.text) || makesComplaint(segment.text)
    ? surely('complaint', segment)
    : undefined;
