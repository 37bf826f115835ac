import { asksHowToComplain, complainsOfPeople, makesComplaint } from '../dire.ts';
import { asksPeopleHours } from '../talk/people-hours.ts';
import { surely, type Reader } from './reader.ts';

/** When a person is there to talk to. */
export const readPeopleHours: Reader = (segment) =>
  asksPeopleHours(segment.text) ? surely('ask_human', segment) : undefined;

/** What a person of ours did, or how one complains of it. */
export const readGrievance: Reader = (segment) =>
  complainsOfPeople(segment.text) || asksHowToComplain(segment.text) || makesComplaint(segment.text)
    ? surely('complaint', segment)
    : undefined;
