import { believed, meantTopics } from '../../../tools/asked-topics.ts';
import { asksHowToComplain, complainsOfPeople, makesComplaint } from '../dire.ts';
import { demandsPerson } from '../../wishes/demands-person.ts';
import { asksWaiting } from '../talk/asks-waiting.ts';
import { asksPeopleHours } from '../talk/people-hours.ts';
import { asksContact } from '../shop/asks-contact.ts';
import { questionCore } from '../shop/question-core.ts';
import { asksWho } from '../talk/asks-who.ts';
import { surely, type Reader } from './reader.ts';

/** When a person is there to talk to. */
export const readPeopleHours: Reader = (segment) =>
  asksPeopleHours(segment.text) ? surely('ask_human', segment) : undefined;

/** Whom they talk with, rather than that they want another. */
export const readWho: Reader = (segment) =>
  asksWho(segment.text) && !demandsPerson(segment.text) ? surely('small_talk', segment) : undefined;

/** How long it takes until one answers who was called. */
export const readWaiting: Reader = (segment, memory) =>
  asksWaiting(segment.text, memory) ? surely('ask_human', segment) : undefined;

/** By what they can be reached, rather than that someone come now. */
export const readContact: Reader = (segment) =>
  asksContact(segment.text) && !demandsPerson(segment.text) ? surely('policy_question', segment) : undefined;

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
